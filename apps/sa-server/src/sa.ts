import { createSaRules, type SaRules } from '@autosync/sa/rules';
import {
  connect,
  createRepository,
  migrated,
  startCluster,
  unchanged,
  type Connection,
} from './database/index.ts';
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

/**
 * With `isShared` it may stand beside a server that uses the same place, and makes nothing where SA has made
 * nothing yet (`sa.nothing-there`).
 */
export async function openSa(place: DatabasePlace, isShared = false): Promise<Sa> {
  const cluster = 'data' in place ? await startCluster(place.data, isShared) : undefined;
  const ownerUrl = 'data' in place ? (cluster?.url ?? '') : place.databaseUrl;
  try {
    const database = connect(await (isShared ? unchanged(ownerUrl) : migrated(ownerUrl)));
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
