import { spawn } from 'node:child_process';
import { access, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '@autosync/core';
import { Client } from 'pg';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterFolder, holdsCluster, type ClusterFolder } from './cluster-folder.ts';
import { initialise } from './initialisation.ts';
import { keptRunning, type Cluster, type RunningServer } from './kept-server.ts';
import { isAlive } from './process-id.ts';
import { databaseUser, identityOf, type OsUser } from './os-user.ts';

/**
 * Starts the PostgreSQL of a data folder, made the first time, on a free port of 127.0.0.1.
 *
 * Its life: nothing → initialised → running → stopped. When this program was killed, its server may still
 * run: then it is adopted, which the lock below decides. The lock is held on the server itself by a
 * connection of this program, so that it ends with the program; while another program holds it, the folder
 * is refused (`sa.folder-in-use`), unless `isShared`: then its server is used and left running, and a folder
 * without a cluster stays as it is (`sa.nothing-there`). Where the server dies under this program (killed, out
 * of memory, a full disk) the lock ends with it, and it is started again at the same address until it runs.
 */
export async function startCluster(dataFolder: string, isShared = false): Promise<Cluster> {
  if (isShared && !(await holdsCluster(dataFolder))) {
    throw new Failure('sa.nothing-there', { place: `the folder ${dataFolder}` });
  }
  const user = await databaseUser();
  const folder = await clusterFolder(path.resolve(dataFolder), user);
  const binaries = await findBinaries(user);
  await initialise(binaries, folder, user);
  const orphan = await orphanOf(folder);
  if (orphan && isShared) return { ...orphan, stop: () => Promise.resolve() };
  const running = orphan ?? (await startedAgain(binaries, folder, user, await freePort()));
  const port = Number(new URL(running.url).port);
  return await keptRunning(running, {
    lock: () => lockOf(running.url, dataFolder),
    ended: (pid) => ended(folder, pid),
    startAgain: async () => (await orphanOf(folder)) ?? (await startedAgain(binaries, folder, user, port)),
  });
}

/** The server that an earlier program left running on this folder, or undefined where there is none. */
async function orphanOf(folder: ClusterFolder): Promise<RunningServer | undefined> {
  const lines = await readFile(path.join(folder.data, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0 || !isAlive(pid))
    return undefined;
  const url = urlOf(folder, port);
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt += 1) {
    // The number may belong to another program by now: only who knows our password is our server.
    if (await answers(url)) return { pid, url };
    if (!(await isPostgres(pid))) return undefined;
    await wait(100);
  }
  if (!isAlive(pid)) return undefined;
  process.kill(pid, 'SIGQUIT');
  await ended(folder, pid);
  return undefined;
}

/** Starts the server; the processes of one that was killed may take a moment to leave the folder. */
async function startedAgain(
  binaries: Binaries,
  folder: ClusterFolder,
  user: OsUser | undefined,
  port: number,
) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await started(binaries, folder, user, port);
    } catch (error) {
      if (attempt === 5) throw error;
      await wait(1000);
    }
  }
}

async function started(
  binaries: Binaries,
  folder: ClusterFolder,
  user: OsUser | undefined,
  port: number,
): Promise<RunningServer> {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '60' };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logFile = path.join(path.dirname(folder.data), 'postgres.log');
  const log = await open(logFile, 'a', 0o600);
  const server = spawn(binaries.postgres, ['-D', folder.data, '-p', String(port), ...parameters], {
    ...identityOf(user),
    stdio: ['ignore', 'ignore', log.fd],
    // Ctrl-C on the terminal is for this program, which stops the server after its own work has ended.
    detached: true,
  });
  let failure: unknown;
  server.on('error', (error) => (failure = error));
  await log.close();
  const url = urlOf(folder, port);
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null || server.pid === undefined) break;
    if (await answers(url)) {
      server.unref();
      return { pid: server.pid, url };
    }
    await wait(50);
  }
  server.kill('SIGQUIT');
  const said = (await readFile(logFile, 'utf8')).trimEnd().split('\n').slice(-5).join(' ');
  throw new Failure(
    'sa.database-failed',
    { detail: `PostgreSQL did not start. ${said}` },
    { cause: failure },
  );
}

/** The connection that holds the folder. That of a program that was just killed may last for a moment. */
async function lockOf(url: string, dataFolder: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // A server that dies ends the connection; who holds the lock listens for that.
  client.on('error', () => undefined);
  await client.connect();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const result = await client.query<{ locked: boolean }>('select pg_try_advisory_lock(7211) as locked');
    if (result.rows[0]?.locked === true) return client;
    await wait(100);
  }
  await client.end();
  throw new Failure('sa.folder-in-use', { folder: dataFolder });
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    // Not yet, or not ours: who asks tries again or goes another way.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(folder: ClusterFolder, port: number): string {
  return `postgresql://postgres:${folder.password}@127.0.0.1:${port}/postgres`;
}

async function isPostgres(pid: number): Promise<boolean> {
  return await readFile(`/proc/${pid}/cmdline`, 'utf8').then(
    (command) => command.includes('postgres'),
    () => true,
  );
}

/** Waits until the server is gone: it takes its pid file away last. */
async function ended(folder: ClusterFolder, pid: number): Promise<void> {
  const pidFile = path.join(folder.data, 'postmaster.pid');
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (!isAlive(pid) || !(await exists(pidFile))) return;
    await wait(50);
  }
  throw new Failure('sa.database-failed', { detail: `Its server (${pid}) does not end.` });
}

async function exists(file: string): Promise<boolean> {
  return await access(file).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
