/**
 * Loaded into the connector before its own code (`node --import`): it waits for an answer as it always does, only
 * AUTOSYNC_PATIENCE_MS long at most, so that a test need not wait for ten minutes.
 */
import { ClientRequest } from 'node:http';

const patienceMs = Number(process.env['AUTOSYNC_PATIENCE_MS']);

const timeoutOfSignal = Reflect.get(AbortSignal, 'timeout');
AbortSignal.timeout = (ms) => timeoutOfSignal.call(AbortSignal, Math.min(ms, patienceMs));

const setTimeoutOfRequest = Reflect.get(ClientRequest.prototype, 'setTimeout');
ClientRequest.prototype.setTimeout = function (ms, ...rest) {
  return setTimeoutOfRequest.call(this, Math.min(ms, patienceMs), ...rest);
};
