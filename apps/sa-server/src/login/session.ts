import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { addMs, Failure, type Clock, type Instant, type Secret } from '@autosync/core';
import type { Actor } from '@autosync/sa/rules';
import { momentOf, setSight, type Connection, type Unit } from '../database/index.ts';
import { accountSubject, addressSubject, type SignInLimits } from './attempt.ts';
import type { Passwords } from './password.ts';

/** One who is signed in. */
export interface Session {
  readonly actor: Actor;
  readonly companyName: string;
  readonly isSample: boolean;
  readonly token: string;
  readonly expiresAt: Instant;
}

export interface Sessions {
  /** Rejects with `sa.login-refused` or `sa.login-limited`, in the same way for unknown users. */
  signIn(username: string, password: Secret, address: string): Promise<Session>;
  /** Rejects with `sa.not-signed-in`. */
  find(token: string): Promise<Session>;
  signOut(token: string): Promise<void>;
  /** The company of a user, or undefined where nobody has that name. */
  companyOf(username: string): Promise<string | undefined>;
  addUser(companyId: string, username: string, kind: Actor['kind'], password: Secret): Promise<void>;
}

export const sessionMs = 12 * 3_600_000;

/**
 * Sessions are opaque tokens, `company.random`; the database keeps only their hashes. The company stands in
 * front so that a session is found by its company's key.
 */
export function createSessions(
  database: Connection,
  clock: Clock,
  passwords: Passwords,
  limits: SignInLimits,
): Sessions {
  const companyOf = async (username: string): Promise<string | undefined> =>
    await database.transaction().execute(async (unit) => {
      await setSight(unit, { username });
      const row = await unit
        .selectFrom('username')
        .selectAll()
        .where('username', '=', username)
        .executeTakeFirst();
      return row?.company_id;
    });
  return {
    async signIn(givenUsername, password, address) {
      const username = givenUsername.trim().toLowerCase();
      const subjects = [accountSubject(username), addressSubject(address)];
      await limits.check(subjects);
      const companyId = await companyOf(username);
      const user = companyId === undefined ? undefined : await userOf(database, companyId, username);
      const isRight = await passwords.isRight(password, user?.password_hash);
      if (!isRight || companyId === undefined) {
        await limits.failed(subjects);
        throw new Failure('sa.login-refused');
      }
      await limits.succeeded(accountSubject(username));
      const token = `${companyId}.${randomBytes(32).toString('base64url')}`;
      await storeSession(database, clock, companyId, username, token);
      return await findSession(database, clock, token);
    },
    companyOf: async (username) => await companyOf(username.trim().toLowerCase()),
    find: async (token) => await findSession(database, clock, token),
    async signOut(token) {
      await inCompanyOf(database, token, async (unit, companyId) => {
        const rows = unit.deleteFrom('session').where('company_id', '=', companyId);
        await rows.where('token_hash', '=', hashOf(token)).execute();
      });
    },
    async addUser(companyId, givenUsername, kind, password) {
      const username = givenUsername.trim().toLowerCase();
      const passwordHash = await passwords.hash(password);
      await database.transaction().execute(async (unit) => {
        await setSight(unit, { company: companyId, username });
        await unit.insertInto('username').values({ username, company_id: companyId }).execute();
        const row = { company_id: companyId, username, kind, password_hash: passwordHash };
        await unit.insertInto('user_account').values(row).execute();
      });
    },
  };
}

async function userOf(database: Connection, companyId: string, username: string) {
  return await database.transaction().execute(async (unit) => {
    await setSight(unit, { company: companyId });
    const rows = unit.selectFrom('user_account').selectAll().where('company_id', '=', companyId);
    return await rows.where('username', '=', username).executeTakeFirst();
  });
}

async function storeSession(
  database: Connection,
  clock: Clock,
  companyId: string,
  username: string,
  token: string,
): Promise<void> {
  await inCompanyOf(database, token, async (unit) => {
    const old = unit.deleteFrom('session').where('company_id', '=', companyId);
    await old.where('expires_at', '<', sql<Date>`${clock.now()}::timestamptz`).execute();
    const row = { username, token_hash: hashOf(token), expires_at: addMs(clock.now(), sessionMs) };
    await unit
      .insertInto('session')
      .values({ company_id: companyId, ...row })
      .execute();
  });
}

async function findSession(database: Connection, clock: Clock, token: string): Promise<Session> {
  const row = await inCompanyOf(
    database,
    token,
    async (unit, companyId) =>
      await unit
        .selectFrom('session')
        .innerJoin('user_account', (join) =>
          join
            .onRef('user_account.company_id', '=', 'session.company_id')
            .onRef('user_account.username', '=', 'session.username'),
        )
        .innerJoin('company', 'company.company_id', 'session.company_id')
        .select(['session.username', 'kind', 'name', 'is_sample', 'expires_at'])
        .where('session.company_id', '=', companyId)
        .where('token_hash', '=', hashOf(token))
        .executeTakeFirst(),
  );
  if (!row || momentOf(row.expires_at) <= clock.now()) throw new Failure('sa.not-signed-in');
  return {
    actor: { companyId: companyIdOf(token), username: row.username, kind: row.kind },
    companyName: row.name,
    isSample: row.is_sample,
    token,
    expiresAt: momentOf(row.expires_at),
  };
}

async function inCompanyOf<T>(
  database: Connection,
  token: string,
  work: (unit: Unit, companyId: string) => Promise<T>,
): Promise<T> {
  const companyId = companyIdOf(token);
  return await database.transaction().execute(async (unit) => {
    await setSight(unit, { company: companyId });
    return await work(unit, companyId);
  });
}

/** Rejects a token that is none of ours before the database is asked. */
function companyIdOf(token: string): string {
  const companyId = /^([\w-]{1,64})\.[\w-]{43}$/.exec(token)?.[1];
  if (companyId === undefined) throw new Failure('sa.not-signed-in');
  return companyId;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
