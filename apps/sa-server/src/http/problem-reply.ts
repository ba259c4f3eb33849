import { Failure, isCatalogueCode, type CatalogueCode } from '@autosync/core';
import { problemOf } from '@autosync/sa/contract';
import { StaleFailure } from '@autosync/sa/rules';
import type { FastifyError, FastifyReply } from 'fastify';

/** What went wrong as a failure of the catalogue; what is not foreseen tells nothing of our inside. */
export function failureOfError(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const database = databaseTrouble(error);
  if (database !== undefined) return new Failure(database, {}, { cause: error });
  if (!isFastifyError(error))
    return new Failure('sa.failed', { detail: 'an unforeseen error' }, { cause: error });
  if (error.validation) {
    const [first] = error.validation;
    const path = (first?.instancePath ?? '').slice(1).replaceAll('/', '.');
    const place = path === '' ? (partNames.get(error.validationContext ?? '') ?? 'its form') : path;
    return new Failure('sa.request-malformed', { place, detail: `It ${first?.message ?? 'is wrong'}.` });
  }
  if (isCatalogueCode(error.code)) return new Failure(error.code);
  if (error.statusCode !== undefined && error.statusCode < 500) {
    const details = { place: 'its form', detail: error.message };
    return new Failure('sa.request-malformed', details, { cause: error });
  }
  return new Failure('sa.failed', { detail: 'an unforeseen error' }, { cause: error });
}

/** The parts of a request as people call them. */
const partNames: ReadonlyMap<string, string> = new Map([
  ['querystring', 'the parameters of its address'],
  ['params', 'its address'],
  ['body', 'its content'],
]);

/** Answers problem+json. */
export async function replyProblem(reply: FastifyReply, failure: Failure): Promise<FastifyReply> {
  const problem = problemOf(failure, failure instanceof StaleFailure ? failure.current : undefined);
  const retryAfter = retryAfterSeconds(failure.code, failure);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  return await reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function retryAfterSeconds(code: CatalogueCode, failure: Failure): number | undefined {
  if (code === 'sa.busy' || code === 'sa.database-away') return 1;
  return code === 'sa.login-limited' ? Number(failure.details['minutes'] ?? 1) * 60 : undefined;
}

/** What an error of PostgreSQL, or of the way to it, says about the database as a whole. */
function databaseTrouble(error: unknown): CatalogueCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') return databaseTroubles.get(code);
  // The driver gives no code where a connection did not come about in time, or broke while it was in use.
  if (error.message.startsWith('timeout exceeded when trying to connect')) return 'sa.database-away';
  return /^Connection terminated|^Client has encountered a connection error/.test(error.message)
    ? 'sa.database-lost'
    : undefined;
}

/** Codes of the system and of PostgreSQL (appendix A of its manual). */
const databaseTroubles: ReadonlyMap<string, CatalogueCode> = new Map([
  // No connection came about: nobody listens, or PostgreSQL still starts or already ends. Nothing was done.
  ['ECONNREFUSED', 'sa.database-away'],
  ['57P03', 'sa.database-away'],
  // A connection in use broke: its database was shut down, crashed or was killed.
  ['57P01', 'sa.database-lost'],
  ['57P02', 'sa.database-lost'],
  ['ECONNRESET', 'sa.database-lost'],
  ['EPIPE', 'sa.database-lost'],
  ['53100', 'sa.no-room'],
]);

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error;
}
