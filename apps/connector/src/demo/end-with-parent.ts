/**
 * Loaded first into each server of the demo: ends it when the demo is gone, even where the demo was killed and
 * could not say goodbye. The channel to the parent closes with the parent, whatever ended it.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening alone must not keep a server alive that has nothing else to do any more.
process.channel?.unref();
