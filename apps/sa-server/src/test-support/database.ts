import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrated, startCluster, type Cluster } from '../database/index.ts';

/**
 * One real PostgreSQL for all tests of a run: it starts with the first test that asks, and ends with the
 * process that ran them. Each asker gets a database of its own, copied from one that is migrated.
 */
export async function testDatabase(): Promise<{ ownerUrl: string; applicationUrl: string }> {
  started ??= start();
  const { cluster, template } = await started;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(cluster.url, `create database ${name} template ${template}`);
  const ownerUrl = withDatabase(cluster.url, name);
  return { ownerUrl, applicationUrl: await migrated(ownerUrl) };
}

/** A database without any table. */
export async function emptyDatabase(): Promise<string> {
  started ??= start();
  const { cluster } = await started;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(cluster.url, `create database ${name}`);
  return withDatabase(cluster.url, name);
}

/** A folder that PostgreSQL may enter, removed by who asked for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'autosync-sa-'));
  chmodSync(folder, 0o755);
  return folder;
}

export async function asOwner(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

let started: Promise<{ cluster: Cluster; template: string }> | undefined;

async function start(): Promise<{ cluster: Cluster; template: string }> {
  const folder = temporaryFolder();
  const cluster = await startCluster(folder);
  removeWithThisProcess(cluster.pid, folder);
  const template = 'test_template';
  await asOwner(cluster.url, `create database ${template}`);
  await migrated(withDatabase(cluster.url, template));
  return { cluster, template };
}

/**
 * Workers of a test run end without warning, sometimes killed. A small process of its own notices by the end
 * of its input, ends the database and removes its folder.
 */
function removeWithThisProcess(pid: number, folder: string): void {
  const script = `
    process.stdin.resume().on('end', () => {
      try { process.kill(${pid}, 'SIGQUIT'); } catch {}
      setTimeout(() => require('node:fs').rmSync(${JSON.stringify(folder)}, { recursive: true, force: true }), 1000);
    });`;
  const watcher = spawn(process.execPath, ['-e', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  const { stdin } = watcher;
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
