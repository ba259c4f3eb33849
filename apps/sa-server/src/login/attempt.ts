import { addMs, epochMsOf, Failure, type Clock } from '@autosync/core';
import { sql } from 'kysely';
import { momentOf, setSight, type Connection } from '../database/index.ts';

/**
 * Limits wrong sign-ins, for each account and for each address, counted in the database, so that it holds
 * over several instances. After the free tries every further one locks the subject for longer, up to a
 * limit; a right password clears the account. A lock that ran out leaves the count for a day.
 */
export interface SignInLimits {
  /** Rejects with `sa.login-limited` while one of the subjects is locked. */
  check(subjects: readonly Subject[]): Promise<void>;
  failed(subjects: readonly Subject[]): Promise<void>;
  succeeded(subject: Subject): Promise<void>;
}

export interface Subject {
  /** `account:…` or `address:…`. */
  readonly name: string;
  readonly freeTries: number;
}

const firstLockMs = 60_000;
const longestLockMs = 3_600_000;
const forgottenAfterMs = 86_400_000;

/** A person mistypes a few times; an office shares one address. */
export function accountSubject(username: string): Subject {
  return { name: `account:${username.toLowerCase()}`, freeTries: 5 };
}

export function addressSubject(address: string): Subject {
  return { name: `address:${address}`, freeTries: 30 };
}

export function createSignInLimits(database: Connection, clock: Clock): SignInLimits {
  return {
    async check(subjects) {
      for (const subject of subjects) {
        const row = await database.transaction().execute(async (unit) => {
          await setSight(unit, { subject: subject.name });
          return await unit
            .selectFrom('sign_in_attempt')
            .selectAll()
            .where('subject', '=', subject.name)
            .executeTakeFirst();
        });
        if (!row) continue;
        const lockedUntil = addMs(momentOf(row.last_at), lockMs(row.failures - subject.freeTries));
        const leftMs = epochMsOf(lockedUntil) - epochMsOf(clock.now());
        if (leftMs > 0) throw new Failure('sa.login-limited', { minutes: Math.ceil(leftMs / 60_000) });
      }
    },
    async failed(subjects) {
      for (const { name } of subjects) {
        await database.transaction().execute(async (unit) => {
          await setSight(unit, { subject: name });
          const now = clock.now();
          const forgotten = addMs(now, -forgottenAfterMs);
          await sql`insert into sign_in_attempt (subject, failures, last_at) values (${name}, 1, ${now})
            on conflict (subject) do update set last_at = excluded.last_at,
              failures = case when sign_in_attempt.last_at < ${forgotten} then 1
                              else sign_in_attempt.failures + 1 end`.execute(unit);
        });
      }
    },
    async succeeded({ name }) {
      await database.transaction().execute(async (unit) => {
        await setSight(unit, { subject: name });
        await unit.deleteFrom('sign_in_attempt').where('subject', '=', name).execute();
      });
    },
  };
}

/** How long the `failures`-th try beyond the free ones locks: a minute, doubled each time, at most an hour. */
function lockMs(failures: number): number {
  return failures <= 0 ? 0 : Math.min(firstLockMs * 2 ** (failures - 1), longestLockMs);
}
