import { connect, createServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net';
import { Secret, type Clock } from '@autosync/core';
import { createSaClient } from '@autosync/sa/client';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCompany } from '../company.ts';
import { serve, type Server } from '../serve.ts';
import { systemClock } from '../system.ts';
import { asOwner, testDatabase } from '../test-support/database.ts';
import { fullUser } from '../test-support/sa.ts';
import { failureOfError } from './problem-reply.ts';

/** A real PostgreSQL behind a wire that a test cuts. */
let wire: Wire;
let server: Server;
let ownerUrl: string;
let token: string;

beforeAll(async () => {
  ({ ownerUrl } = await testDatabase());
  wire = createWire(new URL(ownerUrl));
  const databaseUrl = new URL(ownerUrl);
  databaseUrl.host = `127.0.0.1:${await wire.open()}`;
  server = await serve({
    place: { databaseUrl: databaseUrl.href },
    host: '127.0.0.1',
    port: 0,
    requestsMaxPerMinute: 100_000,
  });
  const companyId = await addCompany(server.sa, { name: 'Green Acres', isSample: false });
  const { username, password } = fullUser;
  await server.sa.sessions.addUser(companyId, username, 'full', new Secret(password));
  token = String((await answered(await post('login', fullUser))).body['token']);
});
afterAll(async () => {
  await server.close();
  wire.cut();
});

describe('SA without its database', () => {
  it('asks to come again in a second, in plain words, and needs no new start afterwards', async () => {
    await cutForAll();
    expect(await answered(await changes())).toMatchObject({
      status: 503,
      retryAfter: '1',
      body: { code: 'sa.database-away', title: 'SA cannot reach its database now.' },
    });
    await wire.open();
    expect(await answered(await changes())).toMatchObject({ status: 200 });
  });

  it('keeps the connector waiting, which asks again and goes on when it is back', async () => {
    const waits: number[] = [];
    const clock: Clock = {
      ...systemClock,
      sleep: async (ms) => {
        waits.push(ms);
        if (waits.length === 2) await wire.open();
      },
    };
    const sa = createSaClient({ baseUrl: server.url, clock, requestTimeoutMs: 10_000 });
    await sa.login(fullUser.username, new Secret(fullUser.password));
    await cutForAll();
    expect(await sa.changes(undefined, 1)).toMatchObject({ changes: [] });
    expect(waits).toEqual([1000, 1000]);
  });

  it('is told to the connector that has waited long enough', async () => {
    const sa = createSaClient({
      baseUrl: server.url,
      clock: { ...systemClock, sleep: () => Promise.resolve() },
      requestTimeoutMs: 10_000,
    });
    await sa.login(fullUser.username, new Secret(fullUser.password));
    await cutForAll();
    await expect(sa.changes(undefined, 1)).rejects.toMatchObject({ code: 'sa.database-away' });
    await wire.open();
  });
});

describe('a database that ends in the middle of a request', () => {
  it.each([
    ['because the connection breaks', async () => wire.cut()],
    ['because it is shut down (57P01)', () => asOwner(ownerUrl, endBackends)],
  ])('%s: SA says that nobody knows whether it was done, and not to repeat it blindly', async (_, end) => {
    const answer = await whileLocked(async () => {
      const asked = changes();
      await expect.poll(waitingForLock, { timeout: 10_000 }).toBe(1);
      await end();
      return answered(await asked);
    });
    expect(answer).toMatchObject({
      status: 503,
      retryAfter: null,
      body: { code: 'sa.database-lost' },
    });
    await cutForAll();
    await wire.open();
    expect(await answered(await changes())).toMatchObject({ status: 200 });
  });
});

describe('an error of PostgreSQL', () => {
  it.each([
    ['57P03', 'sa.database-away'],
    ['57P02', 'sa.database-lost'],
    ['53100', 'sa.no-room'],
    ['42P01', 'sa.failed'],
  ])('%s is %s', (code, expected) => {
    expect(failureOfError(Object.assign(new Error('said PostgreSQL'), { code })).code).toBe(expected);
  });
});

/** The connections of SA that wait for the lock, and no other ones. */
const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
const endBackends = `select pg_terminate_backend(pid) ${waiting}`;

/** Asked on a connection of its own: within a transaction PostgreSQL tells the same activity again and again. */
async function waitingForLock(): Promise<number> {
  return await withClient(async (client) => {
    const { rows } = await client.query(`select count(*)::int as count ${waiting}`);
    return Number(rows[0]?.count);
  });
}

async function whileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  return await withClient(async (client) => {
    await client.query('begin; lock table record in access exclusive mode');
    return await work();
  });
}

async function withClient<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function post(path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${server.url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

function changes(): Promise<Response> {
  return fetch(`${server.url}/api/v1/changes`, { headers: { authorization: `Bearer ${token}` } });
}

/** Cuts the wire; the connections that SA kept are gone when it says that its database is away. */
async function cutForAll(): Promise<void> {
  wire.cut();
  const code = async () => (await answered(await changes())).body['code'];
  await expect.poll(code, { timeout: 10_000 }).toBe('sa.database-away');
}

async function answered(response: Response) {
  const text = await response.text();
  const body: { readonly [name: string]: unknown } = JSON.parse(text);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
}

interface Wire {
  /** Gives its port, which stays the same. */
  open(): Promise<number>;
  cut(): void;
}

function createWire({ hostname, port: targetPort }: URL): Wire {
  const sockets = new Set<Socket>();
  let port = 0;
  let tcp: TcpServer | undefined;
  return {
    async open() {
      const opened = createServer((near) => {
        const far = connect(Number(targetPort), hostname);
        for (const socket of [near, far]) {
          sockets.add(socket);
          // The other end may be gone already when this one is cut.
          socket.on('error', () => socket.destroy());
          socket.on('close', () => sockets.delete(socket));
        }
        near.pipe(far).pipe(near);
      });
      await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
      tcp = opened;
      ({ port } = addressOf(opened));
      return port;
    },
    cut() {
      tcp?.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function addressOf(tcp: TcpServer): AddressInfo {
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');
  return address;
}
