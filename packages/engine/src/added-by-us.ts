/**
 * A record that bears our mark in QuickBooks, and of which SA was never told: a computer added it and died for good. What
 * it wrote is not known any more, and so not what was agreed on. But QuickBooks says whether anybody has touched the record
 * since it was added: where nobody has, what differs was changed in SA; where somebody has, a field that only one side has
 * anything in is that side's news, and one that both have is asked about (bookkeeping.md 2).
 */
import { addMs, epochMsOf, parseInstant } from '@autosync/core';
import type { Category } from '@autosync/records';
import { asAdded, asAddedByUs } from './as-added.ts';
import type { SyncContext } from './context.ts';
import { readByIds } from './outcome.ts';
import { differingFields } from './plan.ts';
import type { InboxRow, Link } from './ports/index.ts';
import { filled, replaced } from './rejoin.ts';
import { translateRow } from './translated-row.ts';

/** The link of such a pair, and the row of QuickBooks where a person is to decide between the two. */
export interface AddedPair {
  readonly link: Link;
  readonly asked?: InboxRow;
}

/** No record has this edit sequence: SA's copy of the link tells by it that QuickBooks has news (`conclude.ts`). */
const noRevision = '0';

export async function pairAddedByUs(
  context: SyncContext,
  category: Category,
  agreed: Link,
  { sa, quickbooks }: { readonly sa: InboxRow; readonly quickbooks: InboxRow },
): Promise<AddedPair> {
  const carried = asAdded(category, sa);
  const link: Link = {
    ...agreed,
    saBaseline: carried.fields,
    quickbooksBaseline: asAddedByUs(category, quickbooks.fields),
    saVersion: Number(carried.revision),
  };
  const quickbooksInSa = (await translateRow(context, category, quickbooks, link, sa)).fields;
  const differing = differingFields(category, sa.fields, quickbooksInSa).filter(
    (field) => !category.quickbooks.addedWithout.includes(field),
  );
  if (differing.length === 0) return { link };
  const saInQuickbooks = (await translateRow(context, category, sa, link)).fields;
  // What a payment pays becomes less without a mark, where its invoice does (bookkeeping.md 11).
  const isTouched = await isTouchedSinceAdded(context, category, quickbooks.id);
  const theirs = isTouched ? differing : differing.filter((field) => field === 'applications');
  const changed = { sa: filled(sa.fields, differing), quickbooks: filled(quickbooks.fields, theirs) };
  const isAsked = changed.sa.some((field) => changed.quickbooks.includes(field));
  return {
    link: {
      ...link,
      ...(changed.sa.length > 0
        ? { saBaseline: replaced(link.saBaseline, quickbooksInSa, changed.sa), saVersion: 0 }
        : {}),
      ...(changed.quickbooks.length > 0
        ? {
            quickbooksBaseline: replaced(link.quickbooksBaseline, saInQuickbooks, changed.quickbooks),
            editSequence: noRevision,
          }
        : {}),
    },
    // Equal times make a person decide.
    ...(isAsked && sa.changedAt !== null
      ? { asked: { ...quickbooks, changedAt: addMs(sa.changedAt, -context.skewMs) } }
      : {}),
  };
}

/** The time of an Add may be one second behind that of its record (qbxml.md 4.1). */
const addingMsMax = 1000;

async function isTouchedSinceAdded(context: SyncContext, category: Category, id: string): Promise<boolean> {
  const [object] = await readByIds(context, category, [id]);
  const [created, modified] = [object?.timeCreated, object?.timeModified].map((time) =>
    time === undefined ? undefined : parseInstant(`${time}Z`),
  );
  if (created === undefined || modified === undefined) return true;
  return epochMsOf(modified) - epochMsOf(created) > addingMsMax;
}
