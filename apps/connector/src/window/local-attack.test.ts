import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalServer, type LocalServer, type Route } from './server.ts';

/**
 * The attack test of reliability.md 2.4: raw sockets, every combination of what a page, a program or a name that
 * was bent to this computer could send. Each request has a socket of its own.
 */
let server: LocalServer;
let touched = 0;

const touch: Route = {
  method: 'POST',
  answer: async () => {
    touched += 1;
    return { secret: 'data of the company' };
  },
};
const look: Route = { method: 'GET', answer: async () => ({ secret: 'data of the company' }) };
const shell = {
  type: 'text/html; charset=utf-8',
  content: Buffer.from('<!doctype html><title>shell</title>'),
};

beforeAll(async () => {
  server = await startLocalServer({
    pages: new Map([['/', shell]]),
    routes: new Map<string, Route>([
      ['/api/sync', touch],
      ['/api/health', look],
    ]),
    log: { info: () => {}, error: () => {} },
  });
});
afterAll(() => server.close());

/** The header is left out. */
const none = null;
type Header = string | null;

interface Attack {
  readonly method: string;
  readonly path: string;
  readonly host: Header;
  readonly origin: Header;
  readonly site: Header;
  readonly token: Header;
}

const hosts = (): readonly Header[] => [
  `127.0.0.1:${server.port}`,
  `localhost:${server.port}`,
  '127.0.0.1',
  'localhost',
  `127.0.0.1:${server.port + 1}`,
  `evil.example:${server.port}`,
  `127.0.0.1.evil.example:${server.port}`,
  `autosync.localhost:${server.port}`,
  `[::1]:${server.port}`,
  `0.0.0.0:${server.port}`,
  `2130706433:${server.port}`,
  `127.1:${server.port}`,
  `user@127.0.0.1:${server.port}`,
  none,
];
const origins = (host: Header): readonly Header[] => [
  none,
  `http://${String(host)}`,
  'null',
  'http://evil.example',
  `https://127.0.0.1:${server.port}`,
  `http://127.0.0.1:${server.port}.evil.example`,
  `http://127.0.0.1:${server.port + 1}`,
];
const sites: readonly Header[] = [none, 'same-origin', 'none', 'same-site', 'cross-site'];
const tokens = (): readonly Header[] => [
  none,
  server.token,
  server.token.slice(0, -1),
  `${server.token.slice(0, -1)}${server.token.endsWith('A') ? 'B' : 'A'}`,
];
const methods = ['POST', 'GET', 'PUT', 'DELETE', 'OPTIONS'];
const paths = (path: string) => [
  path,
  `/${path}`,
  path.replace('/api/', '/api/./'),
  path.replace('sync', '%73ync').replace('health', '%68ealth'),
  path.toUpperCase(),
  `${path}/`,
  `http://127.0.0.1:${server.port}${path}`,
];

function textOf({ method, path, host, origin, site, token }: Attack): string {
  const header = (name: string, value: Header) => (value === none ? '' : `${name}: ${String(value)}\r\n`);
  const body = method === 'POST' || method === 'PUT' ? '{}' : '';
  return (
    `${method} ${path} HTTP/1.1\r\n${header('Host', host)}${header('Origin', origin)}` +
    `${header('Sec-Fetch-Site', site)}${header('X-Autosync-Token', token)}Connection: close\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  );
}

/** Sends one request over a socket of its own and gives the whole answer. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
    socket.once('close', () => resolve(answer));
    // A server that hangs up on nonsense has refused it.
    socket.once('error', () => resolve(answer));
  });
}

/** Sends many attacks, some at a time, and gives those that were let in. */
async function admitted(attacks: readonly Attack[]): Promise<readonly Attack[]> {
  const through: Attack[] = [];
  let next = 0;
  const attacker = async () => {
    for (let place = next++; place < attacks.length; place = next++) {
      const attack = attacks[place];
      if (attack === undefined) return;
      const answer = await send(textOf(attack));
      const status = Number(answer.slice(9, 12));
      expect(answer.toLowerCase(), 'no other page may read an answer').not.toContain('access-control-');
      if (status === 200 || answer.includes('secret')) through.push(attack);
      else expect([400, 401, 403, 404, 405, 415], `${textOf(attack)}${answer}`).toContain(status);
    }
  };
  await Promise.all(Array.from({ length: 32 }, attacker));
  return through;
}

function isLegitimate({ method, path, host, origin, site, token }: Attack, right: string, own: string) {
  return (
    method === right &&
    path === own &&
    (host === `127.0.0.1:${server.port}` || host === `localhost:${server.port}`) &&
    (origin === none || origin === `http://${String(host)}`) &&
    (site === none || site === 'same-origin' || site === 'none') &&
    token === server.token
  );
}

function everything(route: string): Attack[] {
  return hosts().flatMap((host) =>
    origins(host).flatMap((origin) =>
      sites.flatMap((site) =>
        tokens().flatMap((token) =>
          methods.flatMap((method) =>
            paths(route).map((path) => ({ method, path, host, origin, site, token })),
          ),
        ),
      ),
    ),
  );
}

const isFull = process.env['AUTOSYNC_FULL'] === '1';

describe('the local server under attack', () => {
  it('lets in the one legitimate request, whatever else is sent', { timeout: 600_000 }, async () => {
    const all = everything('/api/sync');
    // The share for every test run has each pair of values many times over; the full run has every combination.
    const attacks = isFull
      ? all
      : all.filter((one, place) => place % 17 === 0 || isLegitimate(one, 'POST', '/api/sync'));
    const legitimate = attacks.filter((one) => isLegitimate(one, 'POST', '/api/sync'));
    const before = touched;
    const through = await admitted(attacks);
    expect(through).toHaveLength(legitimate.length);
    expect(through.every((one) => isLegitimate(one, 'POST', '/api/sync'))).toBe(true);
    expect(touched - before).toBe(legitimate.length);
    expect(legitimate).toHaveLength(12);
    if (isFull) console.info(`${attacks.length} requests, ${through.length} admitted, all legitimate`);
  });

  it('guards what is only read just as well', { timeout: 600_000 }, async () => {
    const own = (one: Attack) => isLegitimate(one, 'GET', '/api/health');
    const attacks = everything('/api/health').filter(
      (one, place) => place % (isFull ? 7 : 67) === 0 || own(one),
    );
    const through = await admitted(attacks);
    expect(through.every(own)).toBe(true);
    expect(through).toHaveLength(12);
  });

  it('gives the empty page to whoever names this computer, and to no other site', async () => {
    const page = (host: Header, site: Header) =>
      send(textOf({ method: 'GET', path: '/', host, origin: none, site, token: none }));
    const [good, rebound, included] = await Promise.all([
      page(`127.0.0.1:${server.port}`, 'none'),
      page(`rebound.example:${server.port}`, 'same-origin'),
      page(`127.0.0.1:${server.port}`, 'cross-site'),
    ]);
    expect(good).toContain('200 OK');
    expect(good).toContain("default-src 'self'");
    expect(good).toContain("frame-ancestors 'none'");
    expect(good).not.toContain(server.token);
    expect(rebound).toContain('403 Forbidden');
    expect(included).toContain('403 Forbidden');
  });

  it('refuses headers that come twice, bodies that are no objects, and bodies without an end', async () => {
    const own = { host: `127.0.0.1:${server.port}`, origin: none, site: none, token: server.token };
    const good = textOf({ method: 'POST', path: '/api/sync', ...own });
    const twice = good.replace('Host:', `Host: evil.example\r\nHost:`);
    const tokens2 = good.replace('X-Autosync-Token:', 'X-Autosync-Token: guess\r\nX-Autosync-Token:');
    const list = good.replace('Content-Length: 2\r\n\r\n{}', 'Content-Length: 2\r\n\r\n[]');
    const form = good.replace('application/json', 'text/plain');
    const long = `{"a":"${'x'.repeat(100_000)}"}`;
    const huge = good.replace('Content-Length: 2\r\n\r\n{}', `Content-Length: ${long.length}\r\n\r\n${long}`);
    const before = touched;
    for (const text of [twice, tokens2, list, form, huge]) expect(await send(text)).not.toContain('200 OK');
    expect(touched).toBe(before);
    expect(await send(good)).toContain('200 OK');
  });

  it('listens on this computer alone', async () => {
    const reached = await new Promise((resolve) => {
      const socket = connect(server.port, '127.0.0.2', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    expect(reached).toBe(false);
  });
});
