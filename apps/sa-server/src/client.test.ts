import { createServer, type Server as TcpServer, type Socket } from 'node:net';
import { Secret, type Clock } from '@autosync/core';
import { createSaClient } from '@autosync/sa/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from './serve.ts';
import { systemClock } from './system.ts';
import { fullUser, mobileUser, servedCompany } from './test-support/sa.ts';

let server: Server & { companyId: string };

beforeAll(async () => {
  server = await servedCompany();
});

afterAll(async () => {
  await server.close();
});

const password = new Secret(fullUser.password);

function clientOf(
  baseUrl: string,
  parts: { fetch?: typeof fetch; clock?: Clock; requestTimeoutMs?: number } = {},
) {
  return createSaClient({ baseUrl, clock: systemClock, requestTimeoutMs: 20_000, ...parts });
}

describe('the client of SA', () => {
  it('signs in, takes the lease, applies, acknowledges and reads back over HTTP', async () => {
    const sa = clientOf(`${server.url}/`);
    expect(await sa.login(fullUser.username, password)).toMatchObject({ companyName: 'Green Acres' });
    const { generation } = await sa.lease({ installationId: 'i1', computer: 'OFFICE-PC' });
    const before = await sa.changes(undefined, 10);
    const operations = Array.from({ length: 450 }, (_, index) => ({
      operationId: `o${index}`,
      category: 'Customers' as const,
      quickbooksId: `Q${index}`,
      action: 'create' as const,
      fields: { name: `Client ${index}` },
    }));
    const results = await sa.apply(operations);
    expect(results.map(({ outcome }) => outcome)).toEqual(operations.map(() => 'applied'));
    expect(await sa.apply(operations.slice(0, 3))).toEqual(results.slice(0, 3));
    const [first] = results;
    if (first?.outcome !== 'applied') throw new Error('It was applied.');
    const link = {
      category: 'Customers' as const,
      id: first.id,
      version: 1,
      quickbooksId: 'Q0',
      editSequence: '7',
    };
    await sa.acknowledge([{ operationId: 'o0', ...link, version: 0 }]);
    expect((await sa.links(undefined, 10)).links).toEqual([{ ...link, version: 0 }]);
    await sa.acknowledge([{ operationId: 'o0', ...link }]);
    expect((await sa.links(undefined, 10)).links).toEqual([link]);
    const mapping = { category: 'Items' as const, id: 'i1', quickbooksId: 'Q9', madeAt: before.time };
    await sa.putMappings([{ kind: 'goes-by', ...mapping }]);
    expect(await sa.mappings()).toEqual([{ kind: 'goes-by', ...mapping }]);
    const changes = await sa.changes(before.cursor, 200);
    expect(changes).toMatchObject({ hasMore: true });
    expect(changes.changes).toHaveLength(200);
    await sa.releaseLease(generation);
  });

  it('turns refusals into failures of the catalogue', async () => {
    const sa = clientOf(server.url);
    await expect(sa.changes(undefined, 1)).rejects.toMatchObject({ code: 'sa.not-signed-in' });
    await expect(sa.login(fullUser.username, new Secret('x'))).rejects.toMatchObject({
      code: 'sa.login-refused',
    });
    const mobile = sa.login(mobileUser.username, new Secret(mobileUser.password));
    await expect(mobile).rejects.toMatchObject({
      code: 'sa.not-full-user',
      details: { username: mobileUser.username },
    });
    await sa.login(fullUser.username, password);
    await expect(sa.changes('9-0123456789abcdef', 1)).rejects.toMatchObject({ code: 'sa.cursor-too-old' });
    const held = await sa.lease({ installationId: 'i1', computer: 'OFFICE-PC', takeOver: true });
    const other = clientOf(server.url);
    await other.login(fullUser.username, password);
    await expect(other.lease({ installationId: 'i2', computer: 'LAPTOP' })).rejects.toMatchObject({
      code: 'sa.lease-held',
      details: { holder: 'OFFICE-PC', until: held.expiresAt },
    });
  });

  it('refuses to write for one who was taken over', async () => {
    const [old, next] = [clientOf(server.url), clientOf(server.url)];
    await old.login(fullUser.username, password);
    await next.login(fullUser.username, password);
    await old.lease({ installationId: 'i3', computer: 'OLD-PC', takeOver: true });
    await next.lease({ installationId: 'i4', computer: 'NEW-PC', takeOver: true });
    await expect(old.apply([])).resolves.toEqual([]);
    const late = {
      operationId: 'late',
      category: 'Customers' as const,
      quickbooksId: 'Q',
      action: 'create' as const,
    };
    await expect(old.apply([{ ...late, fields: { name: 'Late' } }])).rejects.toMatchObject({
      code: 'sa.lease-lost',
    });
  });

  it('renews a sign-in that has ended, once', async () => {
    const tokens: string[] = [];
    const spying: typeof fetch = async (input, init) => {
      const token = new Headers(init?.headers).get('authorization');
      if (token) tokens.push(token);
      return await fetch(input, init);
    };
    const sa = clientOf(server.url, { fetch: spying });
    await sa.login(fullUser.username, password);
    await sa.changes(undefined, 1);
    await server.sa.sessions.signOut((tokens[0] ?? '').replace('Bearer ', ''));
    expect((await sa.changes(undefined, 1)).changes).toHaveLength(1);
    expect(new Set(tokens).size).toBe(2);
  });

  it('gives up on a connection that stays silent', async () => {
    const silent = await listening(createServer());
    const sa = clientOf(silent.url, { requestTimeoutMs: 200 });
    await expect(sa.login('a', password)).rejects.toMatchObject({ code: 'sa.not-reached' });
    await silent.close();
  });

  it('sends again on a new connection where SA closes the kept one just then', async () => {
    const requests: number[] = [];
    const closing = await listening(
      createServer((socket) => {
        const connection = requests.push(0) - 1;
        socket.on('data', () => {
          requests[connection] = (requests[connection] ?? 0) + 1;
          const body = '{"no":"token"}';
          if (connection > 0 || requests[connection] === 1)
            socket.write(
              `HTTP/1.1 200 OK\r\nkeep-alive: timeout=72\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
            );
          else socket.destroy();
        });
      }),
    );
    const sa = clientOf(closing.url);
    await expect(sa.login('a', password)).rejects.toMatchObject({ code: 'sa.failed' });
    // The connection is free for the next request a moment after the answer.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(sa.login('a', password)).rejects.toMatchObject({ code: 'sa.failed' });
    expect(requests).toEqual([2, 1]);
    await closing.close();
  });

  it('gives up on an answer that breaks off in the middle, and does not send again', async () => {
    let requests = 0;
    const broken = await listening(
      createServer((socket) => {
        socket.once('data', () => {
          requests += 1;
          socket.end(
            'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"token":',
          );
        });
      }),
    );
    await expect(clientOf(broken.url).login('a', password)).rejects.toMatchObject({ code: 'sa.not-reached' });
    expect(requests).toBe(1);
    await broken.close();
  });

  it('tries again a few times where nobody listens, and where SA asks to wait', async () => {
    const waits: number[] = [];
    const clock: Clock = { ...systemClock, sleep: (ms) => Promise.resolve(void waits.push(ms)) };
    const gone = await listening(createServer());
    await gone.close();
    await expect(clientOf(gone.url, { clock }).login('a', password)).rejects.toMatchObject({
      code: 'sa.not-reached',
    });
    expect(waits).toHaveLength(3);
    let sendings = 0;
    const busy: typeof fetch = async (input, init) => {
      sendings += 1;
      const asksToWait = new Response('', { status: 503, headers: { 'retry-after': '2' } });
      return sendings < 3 ? asksToWait : await fetch(input, init);
    };
    waits.length = 0;
    await clientOf(server.url, { clock, fetch: busy }).login(fullUser.username, password);
    expect(waits).toEqual([2000, 2000]);
  });

  it('believes no answer that is not of the contract', async () => {
    const strange: typeof fetch = () => Promise.resolve(new Response('<html>', { status: 200 }));
    await expect(clientOf(server.url, { fetch: strange }).login('a', password)).rejects.toMatchObject({
      code: 'sa.failed',
    });
    const empty: typeof fetch = () => Promise.resolve(new Response('{}', { status: 200 }));
    await expect(clientOf(server.url, { fetch: empty }).login('a', password)).rejects.toThrow('token');
  });
});

async function listening(tcp: TcpServer): Promise<{ url: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  tcp.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const address = tcp.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      for (const socket of sockets) socket.destroy();
      tcp.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
