/** QuickBooks over HTTP, on this computer only (interfaces.md). */
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Refused, SessionRequest } from '@autosync/simulator';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SettableClock } from './clock.ts';
import { readAction } from './control-action.ts';
import { exportText } from './export-text.ts';
import type { Office } from './office.ts';
import { servePages } from './page/routes.ts';
import { perform } from './perform.ts';
import { createRecent, wordsOf } from './recent.ts';
import { createTurns } from './turns.ts';

export interface Delays {
  /** For each message. */
  readonly callMs: number;
  /** For each record of an answer. */
  readonly readMs: number;
  /** For each request that writes. */
  readonly addMs: number;
}

export interface ServerOptions {
  readonly office: Office;
  readonly clock: SettableClock;
  readonly delays: Delays;
}

const messageBytesMax = 64 * 1024 * 1024;
const xml = 'text/xml; charset=utf-8';

export function createServer({ office, clock, delays }: ServerOptions): FastifyInstance {
  const server = fastify({ bodyLimit: messageBytesMax, forceCloseConnections: true });
  const turns = createTurns();
  const recent = createRecent();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.addHook('onRequest', async (request, reply) => {
    if (!isLocal(request)) await reply.code(403).send({ error: 'This address answers this computer only.' });
  });

  server.addHook('onError', async (_request, _reply, error) => tell(error));

  server.post('/session', async (request, reply) => {
    const asked = sessionRequestOf(bodyOf(request));
    if (!asked) {
      return reply.code(400).send({
        error: `The body must be JSON with "application", "file" and "mode" (${sessionModes.join(', ')}).`,
      });
    }
    const opened = office.company.openSession(asked);
    return 'refused' in opened ? refuse(reply, opened.refused) : reply.send(opened);
  });

  server.delete('/session', async (request, reply) => {
    const ticket = ticketOf(request);
    const isClosed = ticket !== undefined && office.company.closeSession(ticket);
    return isClosed ? reply.code(204).send() : reply.code(404).send({ error: 'There is no such session.' });
  });

  server.post('/qbxml', async (request, reply) => {
    const text = bodyOf(request);
    const finish = await turns.take();
    try {
      await pause(delays.callMs + delays.addMs * writesIn(text));
      const exchange = office.company.exchange(text, { ticket: ticketOf(request) });
      const isRefused = 'refused' in exchange;
      recent.add({ at: clock.now(), who: 'client', what: wordsOf(text), isRefused });
      if (isRefused) {
        finish();
        return refuse(reply, exchange.refused);
      }
      const stream = Readable.from(paced(exchange.answer, delays.readMs), { objectMode: false });
      stream.once('close', finish).once('error', tell);
      return await reply.type(xml).send(stream);
    } catch (thrown) {
      finish();
      throw thrown;
    }
  });

  server.post('/control', async (request, reply) => {
    const read = readAction(bodyOf(request));
    if ('error' in read) return reply.code(400).send(read);
    const finish = await turns.take();
    try {
      const { status, result } = perform({ office, clock, recent }, read.action);
      return await reply.code(status).send(result);
    } finally {
      finish();
    }
  });

  server.get('/export', async (_request, reply) => {
    const finish = await turns.take();
    const { company } = office;
    const stream = Readable.from(exportText(company.identity.name, company.export()), { objectMode: false });
    stream.once('close', finish).once('error', tell);
    return reply.type('application/json; charset=utf-8').send(stream);
  });

  servePages(server, { office, clock, recent, turns });
  return server;
}

/** Our own mistakes go to whoever started the program; the client sees a broken answer. */
function tell(error: Error): void {
  process.stderr.write(`${error.stack ?? error.message}\n`);
}

/** A refusal of the whole message: nothing was done, nothing is answered but why. */
function refuse(reply: FastifyReply, { hresult, message }: Refused): FastifyReply {
  return reply.code(200).headers({ 'x-hresult': hresult, 'x-message': message }).send('');
}

async function* paced(answer: Iterable<string>, readMs: number): AsyncIterable<string> {
  for (const text of answer) {
    if (text === '') continue;
    await pause(readMs);
    yield text;
  }
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await sleep(ms);
}

function writesIn(text: string): number {
  return text.match(/<\w+(Add|Mod|Del|Void)Rq\b/g)?.length ?? 0;
}

/** Pages of other sites must not steer the company file, by whatever name they found this computer. */
function isLocal({ headers }: FastifyRequest): boolean {
  const localName = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
  const { host = '', origin } = headers;
  return localName.test(host) && (origin === undefined || localName.test(origin.replace(/^http:\/\//, '')));
}

function ticketOf(request: FastifyRequest): string | undefined {
  const ticket = request.headers['x-ticket'];
  return typeof ticket === 'string' && ticket !== '' ? ticket : undefined;
}

function bodyOf(request: FastifyRequest): string {
  return typeof request.body === 'string' ? request.body : '';
}

/** The names of QBXMLRP2, in whatever capitals a language writes them. */
const sessionModes = ['SingleUser', 'MultiUser', 'DoNotCare'] as const;

function sessionRequestOf(text: string): SessionRequest | undefined {
  const given = parsed(text);
  if (typeof given !== 'object' || given === null) return undefined;
  const application = 'application' in given ? given.application : undefined;
  const file = 'file' in given ? given.file : '';
  const mode = 'mode' in given ? given.mode : 'DoNotCare';
  if (typeof application !== 'string' || typeof file !== 'string') return undefined;
  const named = sessionModes.find((known) => known.toLowerCase() === String(mode).toLowerCase());
  return named && { application, file, mode: named };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
