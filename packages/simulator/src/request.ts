/** One request: checked values, its rule, and the transaction of the file around it. */
import type { RequestBodies, RequestMessageSet, RequestName, ValueProblem } from '@autosync/qbxml';
import type { Answer, Outcome, WholeAnswer } from './answer.ts';
import { handlers } from './registry.ts';
import { featureMissing, Refusal, statusOf } from './status.ts';
import type { Status } from './status.ts';
import type { Handler, Work } from './work.ts';

/** A request of one of those names; the pair of name and body stays together. */
export type RequestOf<Name extends RequestName = RequestName> = {
  [Each in Name]: { readonly name: Each; readonly body: RequestBodies[Each] };
}[Name];

/** Whether a request only reads. What it answers may then be read as the answer is written. */
export function isRead(name: string): boolean {
  return name.endsWith('Query');
}

/**
 * Carries out a request. A Refusal takes back what the request had changed and becomes its status.
 *
 * @param problems the bad values of this request, found before anything was done.
 */
export function answered<Name extends RequestName>(
  work: Work,
  request: RequestOf<Name>,
  problems: readonly ValueProblem[],
): Answer {
  const { name } = request;
  const { requestID } = request.body;
  const serious = problems.find((problem) => problem.statusCode >= 1000);
  if (serious) return { name, requestID, status: statusOf(serious.statusCode, serious.text), records: [] };
  try {
    const handler: Handler<Name> | undefined = handlers[name];
    if (!handler) throw featureMissing();
    const outcome = isRead(name)
      ? handler(work, request.body)
      : work.books.storage.atomically(() => handler(work, request.body));
    return { name, requestID, ...withWarning(outcome, problems) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { name, requestID, status: thrown.status, records: [] };
  }
}

/** The answer with its records read, so that nothing that happens later shows in it. */
export function whole(answer: Answer): WholeAnswer {
  return { ...answer, records: [...answer.records] };
}

/** The answer to a request behind an error under stopOnError (qbxml.md 2.3). */
export function notProcessed(request: RequestMessageSet['requests'][number]): WholeAnswer {
  const status = statusOf(3231, 'The request has not been processed.');
  return { name: request.name, requestID: request.body.requestID, status, records: [] };
}

/** A field that was left out is a warning where all else went well. */
function withWarning(outcome: Outcome, problems: readonly ValueProblem[]): Outcome {
  const warning = problems.find((problem) => problem.statusCode < 1000);
  if (!warning || outcome.status.code !== 0) return outcome;
  const status: Status = statusOf(warning.statusCode, warning.text);
  return { ...outcome, status };
}
