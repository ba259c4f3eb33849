/**
 * Who may talk to the connector's local server (reliability.md 2.4). Any page in any browser of this computer can
 * send requests to 127.0.0.1, and every program can; so each request must name this very address as its host,
 * come from our own page or from no page, and carry the token of this start. The page itself holds no data and is
 * the only thing that is served without the token. There is no CORS header anywhere, so no other page reads an
 * answer.
 *
 * Paths are compared as they were sent, letter by letter, by this guard and by the router alike: there is no
 * normalising that one of them could do differently.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const tokenHeader = 'x-autosync-token';

export type Verdict =
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'api'; readonly path: string; readonly query: URLSearchParams }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 403 | 404 | 405 | 415 };

export interface GuardOptions {
  readonly port: number;
  readonly token: string;
  /** The files of the page, by path. */
  readonly isPage: (path: string) => boolean;
  /** The method of an address of the API; undefined where there is none. */
  readonly methodOf: (path: string) => 'GET' | 'POST' | undefined;
}

/** Headers that decide, and so may come once only. */
const singular = ['host', 'origin', 'sec-fetch-site', 'content-type', tokenHeader];

export function judge(request: IncomingMessage, options: GuardOptions): Verdict {
  const { method = '', url = '', headers, rawHeaders } = request;
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (singular.some((name) => names.filter((one) => one === name).length > 1)) return refused(400);
  const hosts = [`127.0.0.1:${options.port}`, `localhost:${options.port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return refused(403);
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return refused(403);
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return refused(403);
  const [path = '', search, ...more] = url.split('?');
  if (more.length > 0) return refused(400);
  if (options.isPage(path) && search === undefined)
    return method === 'GET' ? { kind: 'page', path } : refused(405);
  if (!isToken(headers[tokenHeader], options.token)) return refused(401);
  const expected = options.methodOf(path);
  if (expected === undefined) return refused(404);
  if (method !== expected) return refused(405);
  if (expected === 'POST' && headers['content-type'] !== 'application/json') return refused(415);
  return { kind: 'api', path, query: new URLSearchParams(search) };
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [ours, theirs] = [Buffer.from(token), Buffer.from(given)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

function refused(status: Extract<Verdict, { kind: 'refused' }>['status']): Verdict {
  return { kind: 'refused', status };
}
