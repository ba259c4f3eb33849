import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { asFailure, Failure, reasonOf } from '@autosync/core';
import type { Log } from '@autosync/engine';
import { judge, type GuardOptions } from './guard.ts';

/** One address of the API. Without a body it is read with GET, otherwise called with POST and JSON. */
export type Route =
  | { readonly method: 'GET'; readonly answer: (query: URLSearchParams) => Promise<object> }
  | { readonly method: 'POST'; readonly answer: (body: Body) => Promise<object> }
  /** Lines of JSON for as long as the page stays; `end` is called when it went. */
  | { readonly method: 'GET'; readonly stream: (write: (line: object) => void) => () => void }
  /** A file for the user to keep. */
  | { readonly method: 'GET'; readonly file: (query: URLSearchParams) => AsyncIterable<string> };

export type Body = { readonly [name: string]: unknown };

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

export interface LocalServer {
  readonly port: number;
  /** Where the window opens; the token is behind the `#`, which no browser sends to anybody. */
  readonly address: string;
  readonly token: string;
  close(): Promise<void>;
}

const bodyBytesMax = 64 * 1024;
const heartbeatMs = 10_000;

/** What every answer carries (reliability.md 2.4). */
const headers = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Serves the page and the API on a free port of 127.0.0.1, for this computer alone. */
export async function startLocalServer(options: {
  readonly pages: ReadonlyMap<string, PageFile>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly log: Log;
}): Promise<LocalServer> {
  const { pages, routes, log } = options;
  const token = randomBytes(32).toString('base64url');
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const guard: GuardOptions = {
        port: request.socket.localPort ?? 0,
        token,
        isPage: (path) => pages.has(path),
        methodOf: (path) => routes.get(path)?.method,
      };
      await answer({ pages, routes }, guard, request, response);
    } catch (error) {
      log.error('The window could not be answered.', { reason: reasonOf(error) });
      sendJson(response, 500, asFailure(error).explanation());
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  if (listening === null || typeof listening === 'string')
    throw new Failure('program.defect', { detail: 'The window has no port.' });
  const { port } = listening;
  return {
    port,
    token,
    address: `http://127.0.0.1:${port}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { pages, routes }: { pages: ReadonlyMap<string, PageFile>; routes: ReadonlyMap<string, Route> },
  guard: GuardOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const verdict = judge(request, guard);
  if (verdict.kind === 'refused') {
    response.writeHead(verdict.status, { ...headers, connection: 'close' }).end();
    return;
  }
  if (verdict.kind === 'page') {
    const page = pages.get(verdict.path);
    response.writeHead(200, { ...headers, 'content-type': page?.type }).end(page?.content);
    return;
  }
  const route = routes.get(verdict.path);
  if (route === undefined) return;
  if ('stream' in route) return stream(route.stream, request, response);
  if ('file' in route) return sendFile(route.file(verdict.query), response);
  if (route.method === 'GET') return sendJson(response, 200, await route.answer(verdict.query));
  const body = await bodyOf(request);
  if (body === undefined) {
    response.writeHead(400, { ...headers, connection: 'close' }).end();
    return;
  }
  sendJson(response, 200, await route.answer(body));
}

function stream(
  open: (write: (line: object) => void) => () => void,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, { ...headers, 'content-type': 'application/x-ndjson' });
  const end = open((line) => response.write(`${JSON.stringify(line)}\n`));
  // An empty line now and then: a page that is gone without a word shows by it.
  const heartbeat = setInterval(() => response.write('\n'), heartbeatMs);
  request.socket.once('close', () => {
    clearInterval(heartbeat);
    end();
  });
}

async function sendFile(chunks: AsyncIterable<string>, response: ServerResponse): Promise<void> {
  response.writeHead(200, { ...headers, 'content-type': 'text/csv; charset=utf-8' });
  for await (const chunk of chunks) response.write(chunk);
  response.end();
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent) return void response.end();
  response
    .writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/** The body as an object; undefined where it is something else or too long. */
async function bodyOf(request: IncomingMessage): Promise<Body | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) return undefined;
    bytes += chunk.length;
    if (bytes > bodyBytesMax) return undefined;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.fromEntries(Object.entries(value));
  } catch {
    // Not JSON; the caller answers 400.
    return undefined;
  }
}
