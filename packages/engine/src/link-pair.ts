/**
 * Linking two records that exist on both sides writes nothing: their differences are agreed to differ
 * (bookkeeping.md 2). Only blanks of list records are filled: the baseline of the empty side's partner says
 * "empty" there, so that the value reads as a change of the next step. Transactions are left alone, because a
 * filled due date or term would move a receivable between ages (bookkeeping.md 28).
 *
 * A record with our mark was added by a computer that died before SA heard of it (`added-by-us.ts`). What an Add cannot
 * carry, such as what a credit pays, was never agreed on then: it stays news of the side that has it.
 */
import { canonicalJson, guidOf } from '@autosync/core';
import { referencesOf, type Category, type Fields } from '@autosync/records';
import { pairAddedByUs, type AddedPair } from './added-by-us.ts';
import type { SyncContext } from './context.ts';
import { linkedActivity, removalOf, toldOf } from './link.ts';
import { markOf } from './operation.ts';
import { goesTo, policyFor } from './policy.ts';
import { proposeChange } from './propose.ts';
import { sharedFields } from './translated-row.ts';
import type { InboxRow, Link, Operation, Side, StoreChange } from './ports/index.ts';
import { lookUp, pairLines } from './reference.ts';

/** The changes that link a pair; the operation among them only waits for SA to be told. */
export async function linkPair(
  context: SyncContext,
  category: Category,
  sa: InboxRow,
  quickbooks: InboxRow,
): Promise<readonly StoreChange[]> {
  const lookup = await lookUp(context.store, 'quickbooks', referencesOf(category, quickbooks.fields));
  const shared = {
    sa: category.comparable(sa.fields),
    quickbooks: sharedFields(category, quickbooks, lookup),
  };
  const isAddedByUs = quickbooks.externalGuid === markOf(context.companyId, category.name, sa.id);
  const agreed: Link = {
    category: category.name,
    saId: sa.id,
    quickbooksId: quickbooks.id,
    saBaseline: sa.fields,
    quickbooksBaseline: quickbooks.fields,
    saVersion: Number(sa.revision),
    editSequence: quickbooks.revision,
    kept: quickbooks.kept,
    lines: pairLines(sa.fields, quickbooks.fields),
    gone: 'none',
  };
  const rows = { sa, quickbooks };
  const { link, asked }: AddedPair = isAddedByUs
    ? await pairAddedByUs(context, category, agreed, rows)
    : { link: category.kind === 'list' ? await withBlanks(context, category, agreed, rows, shared) : agreed };
  const now = context.clock.now();
  const label = category.label(sa.fields);
  context.moves += 1;
  return [
    { put: 'link', link },
    { put: 'activity', activity: linkedActivity(context, link, label, now) },
    { put: 'operation', operation: linkOperation(context, link, label, now) },
    ...(link.saBaseline === sa.fields ? [removalOf(sa)] : []),
    ...(link.quickbooksBaseline === quickbooks.fields ? [removalOf(quickbooks)] : []),
    ...(asked === undefined ? [] : [{ put: 'inbox' as const, row: asked }]),
    ...context.messages.close(category, 'sa', sa.id),
    ...context.messages.close(category, 'quickbooks', quickbooks.id),
  ];
}

/** The link with blanks to fill, as far as each side can be written. */
async function withBlanks(
  context: SyncContext,
  category: Category,
  agreed: Link,
  rows: { readonly [S in Side]: InboxRow },
  shared: { readonly [S in Side]: Fields },
): Promise<Link> {
  const policy = policyFor(context.policies, category);
  const goes = (side: Side) => (field: string) => goesTo(policy, side, field);
  const onlySa = blanksOf(shared.quickbooks, shared.sa).filter(goes('quickbooks'));
  const onlyQuickbooks = blanksOf(shared.sa, shared.quickbooks).filter(goes('sa'));
  const toQuickbooks: Link = { ...agreed, saBaseline: emptied(agreed.saBaseline, onlySa) };
  const toSa: Link = { ...agreed, quickbooksBaseline: emptied(agreed.quickbooksBaseline, onlyQuickbooks) };
  const canWriteQuickbooks =
    onlySa.length > 0 && (await isPossible(context, category, toQuickbooks, { sa: rows.sa }));
  const canWriteSa =
    onlyQuickbooks.length > 0 && (await isPossible(context, category, toSa, { quickbooks: rows.quickbooks }));
  return {
    ...agreed,
    ...(canWriteQuickbooks ? { saBaseline: toQuickbooks.saBaseline } : {}),
    ...(canWriteSa ? { quickbooksBaseline: toSa.quickbooksBaseline } : {}),
  };
}

/** The fields that are empty in one and filled in the other. */
function blanksOf(empty: Fields, filled: Fields): readonly string[] {
  return Object.keys(filled).filter((field) => empty[field] === null && filled[field] !== null);
}

function emptied(fields: Fields, blanks: readonly string[]): Fields {
  return blanks.length === 0
    ? fields
    : { ...fields, ...Object.fromEntries(blanks.map((field) => [field, null])) };
}

/** Nobody asked for the blank to be filled, so where it cannot be, it is left without a message. */
async function isPossible(
  context: SyncContext,
  category: Category,
  link: Link,
  rows: { readonly sa?: InboxRow; readonly quickbooks?: InboxRow },
): Promise<boolean> {
  const both = { sa: rows.sa, quickbooks: rows.quickbooks };
  const proposal = await proposeChange(context, category, link, both);
  return proposal.kind === 'operation';
}

function linkOperation(
  context: SyncContext,
  link: Link,
  label: string,
  now: Operation['plannedAt'],
): Operation {
  const { category, saId, quickbooksId } = link;
  return {
    id: guidOf(canonicalJson([context.companyId, category, 'link', saId, quickbooksId])),
    category,
    to: 'sa',
    action: 'change',
    state: 'applied',
    label,
    plannedAt: now,
    body: {
      source: null,
      target: null,
      fields: {},
      changed: [],
      pending: [],
      lost: null,
      told: toldOf(link),
    },
  };
}
