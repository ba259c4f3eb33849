/**
 * A change that QuickBooks did in part: of the requests of a credit a later one was refused, or after a lost answer
 * somebody had typed over a part of it. What was done is concluded like any other change, with the losers of its
 * conflicts; the rest stays in the inbox, as if it had come alone, and is planned on what is there by then.
 */
import { sameJson, type Json } from '@autosync/core';
import type { Category, Fields, QuickBooksObject } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { isDone, type Answer } from './conversation.ts';
import { objectsIn } from './gather.ts';
import { inPart } from './link.ts';
import { bodyOf, type Carried, type OperationBody } from './operation.ts';
import { differingFields } from './plan.ts';
import type { Link, Operation } from './ports/index.ts';
import { rowsOf } from './reference.ts';
import { mergedIn, withoutNews } from './unmarked.ts';

export interface PartDone {
  /** The operation as if nothing else had been asked of it. */
  readonly operation: Operation;
  /** What QuickBooks has of us; whatever else the record says there is its news. */
  readonly baseline: Fields;
}

/** The fields that went with the record itself, as QuickBooks answered them; none where that request was refused. */
export async function fieldsAnswered(
  context: Pick<SyncContext, 'store'>,
  { operation, category }: Carried,
  answers: readonly Answer[],
): Promise<Fields> {
  const [answered] = await objectsIn(context, category, answers.filter(isDone));
  if (answered === undefined) return {};
  const { source, fields, changed } = bodyOf(operation);
  const merged = await mergedIn(context.store, category, source?.fields ?? {});
  return only(
    withoutNews(category, answered.fields, { written: fields, before: null, merged }),
    changed.filter((field) => !isApart(category, field)),
  );
}

/** The changed fields that read as we wrote them: where an answer was lost, these were our change. */
export function fieldsAsWritten({ operation, category }: Carried, now: Fields): Fields {
  const { target, fields, changed } = bodyOf(operation);
  const wanted = differingFields(category, fields, target?.fields ?? {});
  const differing = differingFields(category, now, fields);
  return only(
    now,
    changed.filter((field) => wanted.includes(field) && !differing.includes(field)),
  );
}

/** What is known after these fields were written; undefined where nothing of the operation was done. */
export function partDone(
  { operation, category }: Carried,
  link: Link,
  object: QuickBooksObject,
  written: Fields,
): PartDone | undefined {
  const body = bodyOf(operation);
  const { source, target, fields, changed, lost } = body;
  if (operation.action !== 'change' || body.isUndoing === true || source === null || target === null)
    return undefined;
  const before = link.quickbooksBaseline;
  const apart = changed.filter((field) => isApart(category, field));
  const reached = Object.fromEntries(
    apart.map((field) => [field, reachedRows(before[field], fields[field], object.fields[field])]),
  );
  const begun = differingFields(category, { ...before, ...reached }, before);
  const touched = changed.filter((field) => field in written || begun.includes(field));
  if (touched.length === 0) return undefined;
  const otherwise = differingFields(category, object.fields, fields);
  const left = changed.filter((field) =>
    apart.includes(field) ? otherwise.includes(field) : !(field in written),
  );
  const part: OperationBody = {
    ...body,
    source:
      left.length === 0 ? source : inPart(source, link, { ...source.fields, ...only(link.saBaseline, left) }),
    changed: touched,
    lost: membersOf(lost, touched),
  };
  const baseline = {
    ...unmoved(category, object.fields, target.fields, written),
    ...written,
    ...only(before, left),
    ...reached,
  };
  return { operation: { ...operation, body: part }, baseline };
}

/** Whether a field is written by requests of its own, as what a credit pays. */
function isApart({ quickbooks }: Category, field: string): boolean {
  return quickbooks.addedWithout.includes(field);
}

/** The rows of before, but for those that read as we wanted them. */
function reachedRows(before: Json | undefined, wanted: Json | undefined, now: Json | undefined): Json {
  const [old, ours, present] = [before, wanted, now].map(
    (value) => new Map(rowsOf(value).map((row) => [row['invoice'], row])),
  );
  const invoices = new Set([before, wanted].flatMap((value) => rowsOf(value).map(({ invoice }) => invoice)));
  return [...invoices].flatMap((invoice) => {
    const isOurs = sameJson(present?.get(invoice), ours?.get(invoice));
    return (isOurs ? ours : old)?.get(invoice) ?? [];
  });
}

/** The record as it reads, but for what nobody wrote and reads otherwise than before: that is news. */
function unmoved(category: Category, now: Fields, before: Fields, written: Fields): Fields {
  const isDerived = (field: string) =>
    Object.keys(written).length > 0 && category.quickbooks.derived.includes(field);
  const moved = differingFields(category, now, before).filter((field) => !isDerived(field));
  return { ...now, ...only(before, moved) };
}

function only(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}

/** The losers among these fields; null where there is none. */
function membersOf(lost: Json, names: readonly string[]): Json {
  if (lost === null || typeof lost !== 'object') return null;
  const kept = Object.entries(lost).filter(([name]) => names.includes(name));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}
