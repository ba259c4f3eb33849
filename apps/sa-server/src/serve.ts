import pino from 'pino';
import { createApp } from './http/index.ts';
import { openSa, type DatabasePlace, type Sa } from './sa.ts';
import { ensureSample, type SampleSize } from './sample.ts';
import { systemClock } from './system.ts';

export interface ServeOptions {
  readonly place: DatabasePlace;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly requestsMaxPerMinute: number;
  /** Makes the sample company before it serves. */
  readonly sample?: SampleSize;
}

export interface Server {
  readonly sa: Sa;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves SA until `close`. The log goes to stderr, so that stdout stays for results. */
export async function serve(options: ServeOptions): Promise<Server> {
  const sa = await openSa(options.place);
  try {
    if (options.sample) await ensureSample(sa, options.sample);
    const logger = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
    const { requestsMaxPerMinute, host, port } = options;
    const app = await createApp({
      rules: sa.rules,
      sessions: sa.sessions,
      clock: systemClock,
      logger,
      requestsMaxPerMinute,
    });
    const url = await app.listen({ host, port });
    return {
      sa,
      url,
      async close() {
        await app.close();
        await sa.close();
      },
    };
  } catch (error) {
    await sa.close();
    throw error;
  }
}
