import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure, reasonOf } from '@autosync/core';

/**
 * The user of the operating system as whom PostgreSQL runs when this program runs as root, which PostgreSQL
 * refuses for itself.
 */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
  /** Holds what this user must reach and could not reach elsewhere. */
  readonly sharedFolder: string;
}

const run = promisify(execFile);
const name = 'postgres';
const sharedFolder = '/var/lib/autosync';

/** The user `postgres`, made where it is missing; undefined where this program is not root. */
export async function databaseUser(): Promise<OsUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const ids = (await idsOf()) ?? (await madeUser());
  return { ...ids, sharedFolder };
}

/** True where the user may enter every folder on the way to this one. */
export async function isReachable(folder: string, user: OsUser): Promise<boolean> {
  const { root } = path.parse(folder);
  for (let at = folder; ; at = path.dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === root) return true;
  }
}

/** What a child process of PostgreSQL is started with: the user, a plain locale, and no folder that it holds. */
export function identityOf(user: OsUser | undefined): {
  uid?: number;
  gid?: number;
  env: NodeJS.ProcessEnv;
  cwd: string;
} {
  const env = { ...process.env, LC_ALL: 'C' };
  return user
    ? { uid: user.uid, gid: user.gid, env, cwd: '/' }
    : { env, cwd: path.parse(process.cwd()).root };
}

async function idsOf(): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const uid = Number((await run('id', ['-u', name])).stdout);
    return { uid, gid: Number((await run('id', ['-g', name])).stdout) };
  } catch {
    // `id` fails where there is no such user; then one is made.
    return undefined;
  }
}

async function madeUser(): Promise<{ uid: number; gid: number }> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', name]);
  } catch (error) {
    const detail = `PostgreSQL cannot run as root, and the user "${name}" could not be made: ${reasonOf(error)}`;
    throw new Failure('sa.database-failed', { detail }, { cause: error });
  }
  const ids = await idsOf();
  if (!ids) throw new Failure('sa.database-failed', { detail: `The user "${name}" is missing.` });
  return ids;
}
