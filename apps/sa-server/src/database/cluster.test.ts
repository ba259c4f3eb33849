import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Secret } from '@autosync/core';
import { createSaClient } from '@autosync/sa/client';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleUser } from '../sample.ts';
import { systemClock } from '../system.ts';
import { asOwner, temporaryFolder } from '../test-support/database.ts';
import { startCluster } from './cluster.ts';

const folder = temporaryFolder();
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await (await startCluster(path.join(folder, 'killed'))).stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('refuses a folder that another program serves, lends it to one that shares, and ends with its program', async () => {
    const data = path.join(folder, 'own');
    const cluster = await startCluster(data);
    await expect(startCluster(data)).rejects.toMatchObject({ code: 'sa.folder-in-use' });
    const shared = await startCluster(data, true);
    expect(shared.url).toBe(cluster.url);
    await shared.stop();
    expect(() => process.kill(cluster.pid, 0)).not.toThrow();
    await cluster.stop();
    expect(existsSync(path.join(data, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('makes nothing for one who shares, where nothing is', async () => {
    const nothing = path.join(folder, 'nothing');
    await expect(startCluster(nothing, true)).rejects.toMatchObject({ code: 'sa.nothing-there' });
    expect(existsSync(nothing)).toBe(false);
  });

  it('works in a folder that only its owner may enter', async () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const cluster = await startCluster(path.join(closed, 'data'));
    await cluster.stop();
    const again = await startCluster(path.join(closed, 'data'));
    await again.stop();
    expect(readdirSync(path.join(closed, 'data'))).toContain('postgres-password');
  });

  it('keeps to the cluster that a folder has, whoever may enter it later', async () => {
    const parent = path.join(folder, 'changing');
    mkdirSync(parent, { mode: 0o755 });
    await (await startCluster(path.join(parent, 'data'))).stop();
    chmodSync(parent, 0o700);
    const outcome = await startCluster(path.join(parent, 'data')).then(
      async (cluster) => {
        await cluster.stop();
        return 'it started';
      },
      (error: unknown) => Reflect.get(Object(error), 'code'),
    );
    // Only root starts it as another user, who may then no longer enter.
    expect(outcome).toBe(process.getuid?.() === 0 ? 'sa.database-failed' : 'it started');
    chmodSync(parent, 0o755);
    await (await startCluster(path.join(parent, 'data'))).stop();
  });
});

describe('a database that dies under its program', () => {
  it.each(['SIGKILL', 'SIGQUIT'] as const)(
    'by %s is started again at the same address, with everything that was committed',
    async (signal) => {
      const cluster = await startCluster(path.join(folder, `dying ${signal}`));
      await asOwner(cluster.url, 'create table kept (id integer)', 'insert into kept values (1)');
      const { pid } = cluster;
      process.kill(pid, signal);
      const rows = () => rowsOf(cluster.url, 'select id from kept');
      await expect.poll(rows, { timeout: 20_000 }).toEqual([{ id: 1 }]);
      await expect.poll(() => cluster.pid, { timeout: 20_000 }).not.toBeOneOf([0, pid]);
      await expect(startCluster(path.join(folder, `dying ${signal}`))).rejects.toMatchObject({
        code: 'sa.folder-in-use',
      });
      await cluster.stop();
      await expect(rows()).rejects.toThrow('ECONNREFUSED');
    },
    60_000,
  );
});

async function rowsOf(url: string, query: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

describe('a server that is killed', () => {
  it('has every acknowledged write when it starts again on the same folder, each once', async () => {
    const data = path.join(folder, 'killed');
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const server = await startProcess(data);
      const sa = createSaClient({ baseUrl: server.url, clock: systemClock, requestTimeoutMs: 10_000 });
      await sa.login(sampleUser.username, new Secret(sampleUser.password));
      const writing = (async () => {
        for (let number = 0; ; number += 1) {
          const operationId = `round-${round}-${number}`;
          await sa.apply([
            {
              operationId,
              category: 'Customers',
              quickbooksId: operationId,
              action: 'create',
              fields: { name: operationId },
            },
          ]);
          acknowledged.push(operationId);
        }
      })();
      // It is killed in the middle of its writes; the loop above then ends with a failure.
      const ended = expect(writing).rejects.toMatchObject({ code: 'sa.not-reached' });
      const enough = acknowledged.length + 4 + round;
      while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 10));
      server.child.kill('SIGKILL');
      await ended;
    }
    expect(acknowledged.length).toBeGreaterThan(10);
    const server = await startProcess(data);
    const sa = createSaClient({ baseUrl: server.url, clock: systemClock, requestTimeoutMs: 10_000 });
    await sa.login(sampleUser.username, new Secret(sampleUser.password));
    const names: unknown[] = [];
    for (let after: string | undefined, hasMore = true; hasMore;) {
      const page = await sa.changes(after, 500);
      names.push(...page.changes.map(({ fields }) => fields['name']));
      after = page.cursor;
      hasMore = page.hasMore;
    }
    for (const name of acknowledged)
      expect(
        names.filter((other) => other === name),
        name,
      ).toHaveLength(1);
    server.child.kill('SIGKILL');
  }, 60_000);
});

async function startProcess(data: string): Promise<{ url: string; child: ChildProcess }> {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const parameters = [
    'serve',
    '--port',
    '0',
    '--data',
    data,
    '--sample',
    '--customers',
    '10',
    '--invoices',
    '5',
  ];
  const runner = ['--conditions=@autosync/source', '--import', 'tsx', main];
  const child = spawn(process.execPath, [...runner, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const announced: unknown = JSON.parse(line);
  return { url: String(Reflect.get(Object(announced), 'sa')), child };
}
