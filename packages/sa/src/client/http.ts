import { connectionReasonOf, Failure, isCatalogueCode, type Clock, type Json } from '@autosync/core';
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { failureOf } from '../contract/index.ts';

export interface HttpParts {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** For a whole exchange, the answer's last byte included, so that a half-open connection ends. */
  readonly requestTimeoutMs: number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind `/api/v1/`, with its query. */
  readonly path: string;
  readonly body?: Json;
  readonly token?: string;
}

/** How often a request is sent at most. */
const sendingsMax = 4;
const longestWaitMs = 30_000;

/**
 * Sends a request and reads its answer. Tries again, a few times and never before the time that SA asks for,
 * only where nothing can have happened (the connection was refused, or SA asked to wait), or where a connection
 * broke before any answer. The latter is mostly one that was kept from an earlier request and that SA was just
 * closing; every request of the port does its work once, however often it comes. Rejects with the failure that
 * SA tells, or `sa.not-reached`.
 */
export async function exchange(parts: HttpParts, request: HttpRequest): Promise<unknown> {
  for (let sending = 1; ; sending += 1) {
    const reply = await send(parts, request);
    if ('answer' in reply) return reply.answer;
    if (reply.waitMs === undefined || sending === sendingsMax) throw reply.failure;
    await parts.clock.sleep(reply.waitMs ?? 250 * 2 ** sending);
  }
}

type Reply =
  | { readonly answer: unknown }
  /** Without `waitMs` it must not be sent again. */
  | { readonly failure: Failure; readonly waitMs?: number };

async function send({ baseUrl, fetch, requestTimeoutMs }: HttpParts, request: HttpRequest): Promise<Reply> {
  const { method, path, body, token } = request;
  let isWithoutAnswer = true;
  try {
    const response = await fetch(`${baseUrl.replace(/\/$/, '')}/api/v1/${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(requestTimeoutMs),
      headers: {
        accept: 'application/json, application/problem+json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    isWithoutAnswer = false;
    const text = await response.text();
    return response.ok ? { answer: text === '' ? undefined : parsed(text) } : refusalOf(response, text);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const failure = new Failure('sa.not-reached', { detail: causeOf(error) }, { cause: error });
    return isWithoutAnswer && isBrokenConnection(error) ? { failure, waitMs: 250 } : { failure };
  }
}

function refusalOf(response: Response, text: string): Reply {
  const failure = failureOf(isJson(text) ? parsed(text) : undefined);
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after') ?? 1);
    const waitMs = Number.isFinite(seconds) ? seconds * 1000 : 1000;
    const busy = failure ?? new Failure('sa.busy');
    const isPassing = busy.code === 'sa.busy' || busy.code === 'sa.database-away';
    return isPassing && waitMs <= longestWaitMs ? { failure: busy, waitMs } : { failure: busy };
  }
  return {
    failure: failure ?? new Failure('sa.failed', { detail: `It answered with status ${response.status}.` }),
  };
}

/** A check of answers against the contract; what does not fit is a failure of SA. */
export function answerReader<Schema extends TSchema>(schema: Schema): AnswerReader<Schema> {
  const validator = Compile(schema);
  return (answer) => {
    if (validator.Check(answer)) return answer;
    const [first] = validator.Errors(answer);
    const place = first?.instancePath === '' ? 'the answer' : (first?.instancePath ?? 'the answer');
    throw new Failure('sa.failed', {
      detail: `Its answer cannot be read: ${place} ${first?.message ?? 'is wrong'}.`,
    });
  };
}

export type AnswerReader<Schema extends TSchema> = (answer: unknown) => CheckedBy<Schema>;

type CheckedBy<Schema extends TSchema> =
  Validator<Record<never, never>, Schema> extends { Check(value: unknown): value is infer Answer }
    ? Answer
    : never;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure('sa.failed', { detail: 'Its answer is no JSON.' }, { cause: error });
  }
}

function isJson(text: string): boolean {
  return text.startsWith('{');
}

/** Nobody listens at the address, or the other side closed the connection; an answer that is late is neither. */
function isBrokenConnection(error: unknown): boolean {
  return systemCodesOf(error).some((code) => brokenConnection.has(code));
}

/** Codes of the system, and the one of `fetch` for a connection that the other side closed. */
const brokenConnection: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
]);

function causeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'It did not answer in time.';
  return connectionReasonOf(error);
}

/** The codes of the operating system inside what `fetch` throws. */
function systemCodesOf(error: unknown): readonly string[] {
  const codes: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    const code: unknown = Reflect.get(at, 'code');
    if (typeof code === 'string' && !isCatalogueCode(code)) codes.push(code);
  }
  return codes;
}
