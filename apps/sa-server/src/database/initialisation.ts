import { execFile } from 'node:child_process';
import { access, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Failure, reasonOf } from '@autosync/core';
import type { Binaries } from './binaries.ts';
import type { ClusterFolder } from './cluster-folder.ts';
import { identityOf, type OsUser } from './os-user.ts';

/** Makes a new cluster in a folder that has none; safe to be killed at any moment. */
export async function initialise(
  binaries: Binaries,
  folder: ClusterFolder,
  user: OsUser | undefined,
): Promise<void> {
  const version = path.join(folder.data, 'PG_VERSION');
  if (
    await access(version).then(
      () => true,
      () => false,
    )
  )
    return;
  const passwordFile = `${folder.data}-initial-password`;
  await writeFile(passwordFile, folder.password, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--username=postgres'];
  const building = `${folder.data}-building`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { mode: 0o700 });
  if (user) await chown(building, user.uid, user.gid);
  try {
    const run = promisify(execFile);
    await run(
      binaries.initdb,
      [`--pgdata=${building}`, `--pwfile=${passwordFile}`, ...options],
      identityOf(user),
    );
  } catch (error) {
    throw new Failure('sa.database-failed', { detail: reasonOf(error) }, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
  // The whole cluster appears at once; the folder is empty until then.
  await rename(building, folder.data);
}
