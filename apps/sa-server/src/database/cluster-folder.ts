import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '@autosync/core';
import { isAlive } from './process-id.ts';
import { isReachable, type OsUser } from './os-user.ts';

/** Where a cluster is kept, and the password of its owner. */
export interface ClusterFolder {
  readonly data: string;
  readonly password: string;
}

/**
 * Prepares the folder of a cluster below SA's data folder. PostgreSQL as another user must be able to enter
 * it; where it may not (a data folder inside root's own), the cluster is kept in the shared folder, and a
 * file in the data folder says where.
 */
export async function clusterFolder(dataFolder: string, user: OsUser | undefined): Promise<ClusterFolder> {
  await mkdir(dataFolder, { recursive: true });
  const passwordFile = path.join(dataFolder, 'postgres-password');
  const password = await keptText(passwordFile, () => randomBytes(24).toString('base64url'));
  const data = await locationOf(dataFolder, user);
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (user) await chown(data, user.uid, user.gid);
  return { data, password };
}

/** Whether SA has made a cluster for this data folder. Makes nothing. */
export async function holdsCluster(dataFolder: string): Promise<boolean> {
  const isMade = async (name: string) => await exists(path.join(dataFolder, name));
  return (await isMade(path.join('postgres', 'PG_VERSION'))) || (await isMade('postgres-location'));
}

async function locationOf(dataFolder: string, user: OsUser | undefined): Promise<string> {
  const place = path.join(dataFolder, 'postgres-location');
  const usual = path.join(dataFolder, 'postgres');
  // Where a cluster was made it stays: rights of folders may change, and a second one would look empty.
  const isMoved = await exists(place);
  if (!isMoved && (!user || (await isReachable(dataFolder, user)))) return usual;
  if (!isMoved && (await exists(usual))) {
    const detail = `The user "postgres" may no longer enter ${dataFolder}, where its database is.`;
    throw new Failure('sa.database-failed', { detail });
  }
  if (!user) {
    const detail = `The database of ${dataFolder} was made by root; start it as root.`;
    throw new Failure('sa.database-failed', { detail });
  }
  const clusters = path.join(user.sharedFolder, 'clusters');
  await mkdir(clusters, { recursive: true, mode: 0o755 });
  await removeAbandoned(clusters);
  const id = await keptText(place, () => randomBytes(12).toString('hex'));
  const cluster = path.join(clusters, id);
  await mkdir(cluster, { recursive: true, mode: 0o755 });
  await writeFile(path.join(cluster, 'belongs-to'), place);
  return path.join(cluster, 'postgres');
}

/**
 * Removes the clusters whose data folder was a temporary one and is gone, unless they run. Any other folder
 * may only be away, on a disk that is not there today.
 */
async function removeAbandoned(clusters: string): Promise<void> {
  for (const id of await readdir(clusters)) {
    const folder = path.join(clusters, id);
    const place = await readFile(path.join(folder, 'belongs-to'), 'utf8').catch(() => undefined);
    const pidFile = path.join(folder, 'postgres', 'postmaster.pid');
    const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
    const isRunning = !Number.isNaN(pid) && isAlive(pid);
    if (place === undefined || isRunning || !place.startsWith(os.tmpdir() + path.sep)) continue;
    const named = await readFile(place, 'utf8').catch(() => undefined);
    if (named !== id) await rm(folder, { recursive: true, force: true });
  }
}

async function exists(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}

/** The text of a file that only we may read, made the first time. */
async function keptText(file: string, make: () => string): Promise<string> {
  const made = make();
  try {
    await writeFile(file, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch {
    // It exists from an earlier start; whatever else is wrong shows in the reading.
    return await readFile(file, 'utf8');
  }
}
