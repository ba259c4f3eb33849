/** A process that does the jobs of the simulation, one after the other. */
import { doJob, type Job } from './job.ts';

process.on('message', (job: Job) => {
  doJob(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
  );
});

// Nobody waits for the rest of a job where the run was ended.
process.on('disconnect', () => process.exit());
