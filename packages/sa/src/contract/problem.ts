import { explain, Failure, isCatalogueCode, type CatalogueCode } from '@autosync/core';
import type { SaChange } from '@autosync/engine';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { problemSchema } from './schema.ts';

export type Problem = Static<typeof problemSchema>;

/** The HTTP status of a code that SA answers. */
export function statusOf(code: CatalogueCode): number {
  return statuses.get(code) ?? 500;
}

const statuses: ReadonlyMap<CatalogueCode, number> = new Map([
  ['sa.request-malformed', 400],
  ['sa.login-refused', 401],
  ['sa.not-signed-in', 401],
  ['sa.not-full-user', 403],
  ['sa.full-users-only', 403],
  ['sa.not-this-page', 403],
  ['sa.not-found', 404],
  ['sa.stale', 409],
  ['sa.in-use', 409],
  ['sa.operation-differs', 409],
  ['sa.lease-held', 409],
  ['sa.lease-lost', 409],
  ['sa.deleted', 410],
  ['sa.cursor-too-old', 410],
  ['sa.invalid', 422],
  ['sa.login-limited', 429],
  ['sa.busy', 429],
  ['sa.database-away', 503],
  ['sa.database-lost', 503],
  ['sa.no-room', 507],
]);

/** The problem+json of a failure; `current` is the present record of a stale change. */
export function problemOf(failure: Failure, current?: SaChange): Problem {
  const { code, details } = failure;
  const { summary, why, remedy } = explain(code, details);
  const present = current === undefined ? {} : { current };
  return {
    type: `urn:autosync:error:${code}`,
    title: summary,
    status: statusOf(code),
    code,
    detail: why,
    remedy,
    details,
    ...present,
  };
}

/** The failure that an answer tells, or undefined where it is no problem of ours. */
export function failureOf(answer: unknown): Failure | undefined {
  if (!isProblem(answer) || !isCatalogueCode(answer.code)) return undefined;
  return new Failure(answer.code, answer.details);
}

const problemCheck = Compile(problemSchema);

function isProblem(answer: unknown): answer is Problem {
  return problemCheck.Check(answer);
}
