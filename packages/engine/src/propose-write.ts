/** One write of some fields of a linked pair, or of its removal, as an operation that is complete. */
import { referencesOf, type Category } from '@autosync/records';
import { awake, checked, type Carrying } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { depositObstacle } from './deposited.ts';
import { operationIdOf, type OperationBody } from './operation.ts';
import { readByIds } from './outcome.ts';
import { withTheirCodes } from './own-value.ts';
import { baselineOf, differingFields, revisionOf, type Decision } from './plan.ts';
import type { InboxRow, Link, Operation, Side } from './ports/index.ts';
import { receivablesFor } from './receivables.ts';
import { resolutionOfPair } from './resolutions/resolution.ts';
import type { Rows } from './rows.ts';
import { withKnownCodes } from './silent-code.ts';
import { translateRow, waiting } from './translated-row.ts';

/** For a linked pair there may be nothing to carry over, only new baselines. */
export type Agreed = { readonly kind: 'agree'; readonly gone: Link['gone'] };

export type ChangeDecision = Pick<Extract<Decision, { kind: 'change' }>, 'changed' | 'pending' | 'lost'>;

export const nothingChanged: ChangeDecision = { changed: [], pending: [], lost: {} };

/** One write of some fields of a linked pair, or of its removal. */
export async function propose(
  context: SyncContext,
  category: Category,
  link: Link,
  rows: Rows,
  to: Side,
  action: 'change' | 'remove',
  { changed, pending, lost }: ChangeDecision,
): Promise<Carrying | Agreed> {
  const [row, targetRow] = to === 'quickbooks' ? [rows.sa, rows.quickbooks] : [rows.quickbooks, rows.sa];
  if (row === undefined) return { kind: 'agree', gone: link.gone };
  const known = targetOf(link, to, targetRow);
  const target = to === 'quickbooks' ? await asItIs(context, category, known, changed) : known;
  const translated = await translateRow(context, category, row, link, rows.sa);
  const wanted = Object.fromEntries(
    Object.entries(translated.fields).filter(([field]) => changed.includes(field)),
  );
  const wantedIds = new Set(referencesOf(category, { ...target.fields, ...wanted }).map(({ id }) => id));
  const missing = translated.missing.find(({ id }) => wantedIds.has(`(${row.side}:${id})`));
  if (missing !== undefined) return waiting(context, row.side, missing);
  const fields = { ...target.fields, ...wanted };
  const body: OperationBody = {
    source: sourceOf(row),
    target,
    fields: to === 'quickbooks' ? withKnownCodes(fields, target.fields) : fields,
    changed,
    pending,
    lost: Object.keys(lost).length === 0 ? null : lost,
    receivables: changed.includes('applications') ? await receivablesFor(context, row) : null,
    told: null,
  };
  const isAlone = pending.length === 0 || to === 'quickbooks';
  if (action === 'change' && isAlone && isAsWanted(category, link, body))
    return { kind: 'agree', gone: link.gone };
  const id = operationIdOf(context.companyId, category, row, target, triesOf(context, category, row));
  const deposited = await depositObstacle(context, category, { to, action }, body);
  if (deposited !== undefined) return { kind: 'obstacle', obstacle: deposited };
  const carrying = checked(context, category, operationFor(context, category, id, to, action, body), body);
  return awake(context, category, carrying, body, await resolutionOfPair(context.store, link));
}

/** Nothing to write: SA's records may differ and go by one of QuickBooks. */
function isAsWanted(category: Category, link: Link, { target, fields, changed }: OperationBody): boolean {
  if (target === null) return false;
  const differing = differingFields(category, withTheirCodes(fields, target.fields, link), target.fields);
  return !changed.some((field) => differing.includes(field));
}

export function operationFor(
  context: SyncContext,
  category: Category,
  id: string,
  to: Side,
  action: Operation['action'],
  body: OperationBody,
): Operation {
  const label = category.label((body.source ?? body).fields);
  return {
    id,
    category: category.name,
    to,
    action,
    state: 'planned',
    label,
    plannedAt: context.clock.now(),
    body,
  };
}

export function sourceOf({ side, id, changeKey, revision, fields, kept }: InboxRow): OperationBody['source'] {
  return { side, id, changeKey, revision, fields, kept };
}

/** The written record as it is now: its latest news, or else what the link remembers. */
export function targetOf(
  link: Link,
  to: Side,
  row: InboxRow | undefined,
): NonNullable<OperationBody['target']> {
  const id = to === 'sa' ? link.saId : link.quickbooksId;
  if (row !== undefined) return { id, revision: row.revision, fields: row.fields, kept: row.kept };
  return { id, revision: revisionOf(link, to), fields: baselineOf(link, to), kept: link.kept };
}

/**
 * The record with what QuickBooks keeps beside its applications now. A Mod drops what it does not name (bookkeeping.md
 * 12), and a refund check or a credit that was used since does not mark the payment as modified.
 */
async function asItIs(
  context: SyncContext,
  category: Category,
  target: NonNullable<OperationBody['target']>,
  changed: readonly string[],
): Promise<NonNullable<OperationBody['target']>> {
  if (!changed.includes('applications') || category.quickbooks.addedWithout.includes('applications'))
    return target;
  const [object] = await readByIds(context, category, [target.id]);
  return object?.editSequence === target.revision ? { ...target, kept: object.kept } : target;
}

export function triesOf(context: SyncContext, category: Category, { side, id }: InboxRow): number {
  return context.messages.triesOf(category, side, id);
}
