import { createSaRules, type SaRules } from '@autosync/sa/rules';
import pino from 'pino';
import { connect, createRepository, migrated, startCluster, type Connection } from './database/index.ts';
import { createApp } from './http/index.ts';
import { createPasswords, createSessions, createSignInLimits, type Sessions } from './login/index.ts';
import { systemClock, systemRandom } from './system.ts';

/** Which database SA stands on: an embedded one in a folder, or a server's. */
export type DatabasePlace = { readonly data: string } | { readonly databaseUrl: string };

/** SA on its database, without HTTP. */
export interface Sa {
  readonly database: Connection;
  readonly rules: SaRules;
  readonly sessions: Sessions;
  readonly ownerUrl: string;
  close(): Promise<void>;
}

export async function openSa(place: DatabasePlace): Promise<Sa> {
  const cluster = 'data' in place ? await startCluster(place.data) : undefined;
  const ownerUrl = 'data' in place ? (cluster?.url ?? '') : place.databaseUrl;
  try {
    const database = connect(await migrated(ownerUrl));
    const passwords = createPasswords(4);
    const limits = createSignInLimits(database, systemClock);
    return {
      database,
      ownerUrl,
      rules: createSaRules({
        repository: createRepository(database),
        clock: systemClock,
        random: systemRandom,
      }),
      sessions: createSessions(database, systemClock, passwords, limits),
      async close() {
        await database.destroy();
        await cluster?.stop();
      },
    };
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
}

export interface ServeOptions {
  readonly place: DatabasePlace;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly requestsMaxPerMinute: number;
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
