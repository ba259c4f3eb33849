/** What became of each operation of a message set, read off the answers of QuickBooks. */
import { explainStatus } from '@autosync/qbxml';
import { requestsByIds, type Category, type Fields, type QuickBooksObject } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { isAnswered, isDone, numbered, type Answer } from './conversation.ts';
import { objectsIn } from './gather.ts';
import type { Obstacle } from './message.ts';
import { bodyOf, type Carried } from './operation.ts';
import { requireDone } from './pages.ts';
import { fieldsAnswered } from './part-done.ts';
import type { Operation } from './ports/index.ts';

export type OperationOutcome =
  /**
   * Done; `object` is the record as QuickBooks stores it now, null where it no longer exists. `isReadBack`: it was read
   * after the write, so that people may have changed it in between; `answered` is what the write itself answered.
   */
  | {
      readonly kind: 'applied';
      readonly object: QuickBooksObject | null;
      readonly isReadBack?: boolean;
      readonly answered?: Fields;
    }
  /**
   * Done some time ago; `object` is the record as it is now, and people may have changed it since. What differs
   * from what was written is news of QuickBooks.
   */
  | { readonly kind: 'found'; readonly object: QuickBooksObject }
  /**
   * Not done, or but for these fields, which were written: the record is another one by now. What is left is planned
   * again on it, once a sync.
   */
  | { readonly kind: 'changed-meanwhile'; readonly object: QuickBooksObject; readonly written: Fields }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle }
  /** Surely not done, and nothing speaks against planning it again. */
  | { readonly kind: 'absent' }
  /** Nobody can tell; it stays `unknown` and is never sent again blindly. */
  | { readonly kind: 'unclear' };

const staleEditSequence = 3200;
const nameInUse = 3100;
const objectNotFound = 3120;

/** True whoever has the name: somebody in QuickBooks, or another record of SA that went there first. */
const nameTaken =
  'Another record has this name in QuickBooks already; it may be a record of SA as well. Capital and small letters are the same there, and customers, vendors, employees and other names share one list.';

/** The outcome of every operation; undefined where QuickBooks does not say all of them. */
export async function outcomesOf(
  context: SyncContext,
  messageSetId: string,
  batch: readonly Carried[],
  delivery: { readonly statusCode: number | undefined; readonly answers: readonly Answer[] },
): Promise<readonly (readonly [Carried, OperationOutcome])[] | undefined> {
  const requests = batch.flatMap((carried) => carried.requests);
  const isWhole = isAnswered(numbered(messageSetId, requests), delivery.answers);
  if (!isWhole || (delivery.statusCode ?? 0) !== 0) return undefined;
  const outcomes: (readonly [Carried, OperationOutcome])[] = [];
  let place = 0;
  for (const carried of batch) {
    const answers = delivery.answers.slice(place, place + carried.requests.length);
    outcomes.push([carried, await outcomeOf(context, carried, answers)]);
    place += carried.requests.length;
  }
  return outcomes;
}

/** The outcome of one operation, from the answers to its requests. */
async function outcomeOf(
  context: SyncContext,
  carried: Carried,
  answers: readonly Answer[],
): Promise<OperationOutcome> {
  const { operation, category, requests } = carried;
  const failed = answers.find((answer) => !isDone(answer));
  const [latest] = await objectsIn(
    context,
    category,
    [failed ?? answers.at(-1)].filter((answer) => answer !== undefined),
  );
  if (failed === undefined) {
    const isDeletion = requests.at(-1)?.name === 'TxnDel' || requests.at(-1)?.name === 'ListDel';
    if (isDeletion) return { kind: 'applied', object: null };
    if (latest !== undefined && isWholeAnswer(carried)) return { kind: 'applied', object: latest };
    const [written] = await objectsIn(context, category, answers);
    return readBack(context, carried, written?.fields);
  }
  const isStale = failed.status.statusCode === staleEditSequence && latest !== undefined;
  if (isStale && isWholeAnswer(carried)) return { kind: 'changed-meanwhile', object: latest, written: {} };
  if (isStale || failed !== answers[0]) {
    const current = await readBack(context, carried);
    if (current.kind === 'applied' && current.object !== null)
      return {
        kind: 'changed-meanwhile',
        object: current.object,
        written: await fieldsAnswered(context, carried, answers),
      };
  }
  return { kind: 'refused', obstacle: obstacleOf(operation, failed) };
}

/** What an Add cannot carry need not stand in the answer to a Mod either (bookkeeping.md 11). */
function isWholeAnswer({ operation, category }: Carried): boolean {
  return operation.action === 'create' || category.quickbooks.addedWithout.length === 0;
}

/** A void answers no object, so the record is read again (bookkeeping.md 15). */
async function readBack(
  context: SyncContext,
  { operation, category }: Carried,
  answered?: Fields,
): Promise<OperationOutcome> {
  const id = bodyOf(operation).target?.id;
  const [object] = id === undefined ? [] : await readByIds(context, category, [id]);
  if (object !== undefined)
    return { kind: 'applied', object, isReadBack: true, ...(answered && { answered }) };
  const details = { record: operation.label, detail: 'QuickBooks no longer has this record.' };
  return { kind: 'refused', obstacle: { code: 'quickbooks.record-refused', details } };
}

/**
 * The records with these ids, as QuickBooks has them now; one that is gone is left out. For one that is gone
 * QuickBooks may refuse the whole question (3120, qbxml.md 3.3): each id is asked for alone then.
 *
 * @throws Failure where QuickBooks refuses it for another reason: a refusal does not say that a record is gone.
 */
export async function readByIds(
  context: SyncContext,
  category: Category,
  ids: readonly string[],
): Promise<readonly QuickBooksObject[]> {
  const together = await context.conversation.ask(requestsByIds(category, ids));
  const isHidden = ids.length > 1 && together.some(saysGone);
  const answers = isHidden
    ? await context.conversation.ask(ids.flatMap((id) => requestsByIds(category, [id])))
    : together;
  for (const answer of answers) if (!saysGone(answer)) requireDone(answer);
  return objectsIn(context, category, answers);
}

function saysGone({ status }: Answer): boolean {
  return status.statusCode === objectNotFound;
}

function obstacleOf({ action, label: record }: Operation, answer: Answer): Obstacle {
  const { statusCode, statusMessage = '' } = answer.status;
  const details = { record, detail: statusMessage, statusCode };
  if (statusCode === nameInUse)
    return {
      code: action === 'create' ? 'sync.link-or-create' : 'sync.name-taken',
      details: { ...details, candidates: nameTaken },
      quickbooks: statusMessage,
    };
  const { class: kind } = explainStatus(statusCode, statusMessage);
  const code = kind === 'transient' ? 'quickbooks.record-in-use' : 'quickbooks.record-refused';
  return { code, details, quickbooks: statusMessage };
}
