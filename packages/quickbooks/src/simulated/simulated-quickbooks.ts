import { Failure, reasonOf } from '@autosync/core';
import type { Exchange, OutgoingMessage, QuickBooks } from '@autosync/engine';
import { send, type HttpMessage, type HttpOutcome } from './transport.ts';

export interface SimulatedQuickBooksOptions {
  /** Where `autosync-quickbooks serve` listens, for example `http://127.0.0.1:8019`. */
  readonly url: string;
  /** The name under which QuickBooks knows this program; its memory of message sets belongs to it. */
  readonly application: string;
  /** The company file; empty means the one that is open. */
  readonly file?: string;
  readonly connectTimeoutMs?: number;
  /** How long QuickBooks may be silent in the middle of an answer; a large query takes it minutes. */
  readonly silenceMaxMs?: number;
}

/**
 * The way to the simulated QuickBooks over HTTP. A session is opened with the first message and closed by
 * `release`.
 *
 * A message counts as `not_reached` only as long as it surely was not executed: no connection, or QuickBooks
 * said so before it looked at it. From the moment it left, everything but a whole answer is `unknown`.
 */
export function createSimulatedQuickBooks(options: SimulatedQuickBooksOptions): QuickBooks {
  let ticket: string | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function post(method: HttpMessage['method'], path: string, headers: HttpMessage['headers'], body: string) {
    const url = new URL(path, options.url);
    const connectTimeoutMs = options.connectTimeoutMs ?? 5_000;
    const silenceMaxMs = options.silenceMaxMs ?? 600_000;
    return send({ method, url, headers, body, connectTimeoutMs, silenceMaxMs });
  }

  /** Opens the session if there is none; gives why that was not possible. Nothing is written by it. */
  async function openSession(): Promise<Exchange | undefined> {
    if (ticket !== undefined) return undefined;
    const { application, file = '' } = options;
    const body = JSON.stringify({ application, file, mode: 'doNotCare' });
    const sent = await post('POST', '/session', { 'content-type': 'application/json' }, body);
    if (sent.outcome !== 'answered') return { outcome: 'not_reached', why: sent.why };
    const answer = await textOf(sent.chunks);
    if (answer instanceof Failure) return { outcome: 'not_reached', why: answer.message };
    ticket = ticketOf(answer);
    if (ticket !== undefined) return undefined;
    const hresult = headerOf(sent, 'x-hresult');
    const why = headerOf(sent, 'x-message') ?? `${options.url} answered ${sent.status} to a new session.`;
    return { outcome: 'not_reached', why, ...(hresult !== undefined && { hresult }) };
  }

  async function sendOnce(message: OutgoingMessage): Promise<Exchange> {
    const headers = { 'content-type': 'text/xml; charset=utf-8', 'x-ticket': ticket ?? '' };
    const sent = await post('POST', '/qbxml', headers, message.text);
    if (sent.outcome === 'not_sent') return { outcome: 'not_reached', why: sent.why };
    if (sent.outcome === 'no_answer') return { outcome: 'unknown', why: sent.why };
    return exchangeOf(sent);
  }

  async function exchange(message: OutgoingMessage): Promise<Exchange> {
    const hadSession = ticket !== undefined;
    if (!hadSession && message.inSession === true) return noSession;
    const failed = await openSession();
    if (failed !== undefined) return failed;
    const outcome = await sendOnce(message);
    if (!isSessionLost(outcome)) return outcome;
    ticket = undefined;
    // A session from before may have ended with a restart of QuickBooks; nothing was executed without one.
    return hadSession && message.inSession !== true ? exchange(message) : outcome;
  }

  return {
    exchange: (message) => {
      const outcome = turn.then(() => exchange(message));
      turn = outcome;
      return outcome;
    },
    release: async () => {
      await turn;
      if (ticket === undefined) return;
      const closing = ticket;
      ticket = undefined;
      // Where QuickBooks cannot be reached there is nothing left to let go of.
      const sent = await post('DELETE', '/session', { 'x-ticket': closing }, '');
      if (sent.outcome === 'answered') await textOf(sent.chunks);
    },
  };
}

const noSession: Exchange = {
  outcome: 'not_reached',
  why: 'The session with QuickBooks has ended.',
  hresult: '0x8004040C',
};
/** Structure error: the text was refused before anything of it was executed (qbxml.md 0.1). */
const structureError = '0x80040400';
/** No session, bad ticket (qbxml.md 7.2). */
const sessionLost = new Set(['0x8004040C', '0x8004040D']);
/** Unexpected error, out of memory, text of QuickBooks, server gone: these may come in the middle of the work. */
const maybeExecuted = new Set(['0x80040402', '0x8004040E', '0x80040421', '0x800706BA', '0x80010108']);

function exchangeOf(sent: Extract<HttpOutcome, { outcome: 'answered' }>): Exchange {
  const hresult = headerOf(sent, 'x-hresult');
  if (hresult !== undefined) {
    const message = headerOf(sent, 'x-message') ?? '';
    if (hresult === structureError) return { outcome: 'refused', hresult, message };
    if (maybeExecuted.has(hresult)) return { outcome: 'unknown', why: `${message} (${hresult})` };
    return { outcome: 'not_reached', why: message, hresult };
  }
  if (sent.status === 200) return { outcome: 'reply', chunks: sent.chunks };
  if (sent.status === 404) return { outcome: 'not_reached', why: 'There is no QuickBooks at this address.' };
  return { outcome: 'unknown', why: `QuickBooks answered with HTTP status ${sent.status}.` };
}

function isSessionLost(outcome: Exchange): boolean {
  return outcome.outcome === 'not_reached' && sessionLost.has(outcome.hresult ?? '');
}

function headerOf(sent: Extract<HttpOutcome, { outcome: 'answered' }>, name: string): string | undefined {
  const value = sent.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function ticketOf(answer: string): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    // Something else than QuickBooks answers at this address; the caller says so.
    return undefined;
  }
  const ticket: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'ticket') : undefined;
  return typeof ticket === 'string' ? ticket : undefined;
}

/** The whole of a short answer, or why it broke off. */
async function textOf(chunks: AsyncIterable<string>): Promise<string | Failure> {
  let text = '';
  try {
    for await (const chunk of chunks) text += chunk;
  } catch (error) {
    return new Failure('quickbooks.no-answer', { detail: reasonOf(error) }, { cause: error });
  }
  return text;
}
