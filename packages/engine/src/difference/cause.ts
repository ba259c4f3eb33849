/** What speaks for each transaction on which the accounts of both sides do not agree. */
import { isZero, negateAmount, zeroAmount } from '@autosync/core';
import { categoryOf, type Category } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { readByIds } from '../outcome.ts';
import type { BalanceCause, Link } from '../ports/index.ts';
import type { Account } from './account.ts';
import type { Moved } from './movements.ts';
import { wordsOfPair } from './pair.ts';
import { receivablesById, type Receivable } from './receivable.ts';
import { kindOf, nameOfMoved, nameOfReceivable } from './transaction-name.ts';
import { messageOf, waiting, type Words } from './words.ts';

/** The category that a transaction of QuickBooks belongs to; undefined where its kind does not sync. */
export function categoryOfType(categories: readonly Category[], type: string): Category | undefined {
  return categories.find(
    ({ kind, quickbooks }) =>
      kind === 'transaction' && quickbooks.reads.some(({ object }) => object === type),
  );
}

/** What SA has on the account and QuickBooks has not. */
export async function causesInSa(context: SyncContext, account: Account): Promise<readonly BalanceCause[]> {
  const linkOf = new Map(account.pairs.map((link) => [`${link.category}/${link.saId}`, link]));
  const alone = [...account.movements].flatMap(([key, moved]) => {
    const link = linkOf.get(key);
    const isAlone = link === undefined || !account.receivables.has(link.quickbooksId);
    return isAlone && !isZero(moved.amount) ? [{ moved, link }] : [];
  });
  const elsewhere = await receivablesById(
    context,
    alone.flatMap(({ link }) => link?.quickbooksId ?? []),
  );
  const causes: BalanceCause[] = [];
  for (const { moved, link } of alone) {
    const { category, id, amount } = moved;
    const words = link
      ? await wordsInSa(context, account, { moved, link }, elsewhere.get(link.quickbooksId))
      : wordsOfUnlinkedInSa(context, account, moved);
    causes.push({ ...words, amount, record: { category, id } });
  }
  return causes;
}

function wordsOfUnlinkedInSa(
  context: SyncContext,
  { name: client, isInQuickbooks }: Account,
  moved: Moved,
): Words {
  const transaction = nameOfMoved(moved, context);
  if (moved.staysInSa) return { code: 'balance.adjusted-in-sa', details: { transaction } };
  const message = messageOf(context, moved.category, moved.id, undefined);
  if (message) return waiting(transaction, message);
  if (!isInQuickbooks) return { code: 'balance.client-not-in-quickbooks', details: { transaction, client } };
  return { code: 'balance.not-synced-yet', details: { transaction, side: 'SA' } };
}

/** `there` is the linked transaction, wherever QuickBooks has it now. */
async function wordsInSa(
  context: SyncContext,
  { name: client, customers }: Account,
  { moved, link }: { readonly moved: Moved; readonly link: Link },
  there: Receivable | undefined,
): Promise<Words> {
  const transaction = nameOfMoved(moved, context);
  const customer = there?.customer ?? null;
  if (customer !== null && !customers.has(customer.id))
    return { code: 'balance.other-client', details: { transaction, client, customer: customer.name } };
  if (there !== undefined)
    return await wordsOfPair(context, { link, moved, receivable: { ...there, amount: zeroAmount } });
  const message = messageOf(context, moved.category, moved.id, link.quickbooksId);
  if (message) return waiting(transaction, message);
  return { code: 'balance.gone', details: { transaction, side: 'QuickBooks' } };
}

/** What QuickBooks has on the account and SA has not. */
export async function causesInQuickbooks(
  context: SyncContext,
  account: Account,
): Promise<readonly BalanceCause[]> {
  const linkOf = new Map(account.pairs.map((link) => [link.quickbooksId, link]));
  const causes: BalanceCause[] = [];
  for (const receivable of account.receivables.values()) {
    const link = linkOf.get(receivable.id);
    const isAlone = link === undefined || !account.movements.has(`${link.category}/${link.saId}`);
    if (!isAlone || isZero(receivable.amount)) continue;
    const words =
      link === undefined
        ? await wordsOfUnlinked(context, receivable)
        : await wordsOfLinked(context, account, receivable, link);
    const record = link && { record: { category: link.category, id: link.saId } };
    causes.push({ ...words, amount: negateAmount(receivable.amount), ...record });
  }
  return causes;
}

async function wordsOfUnlinked(context: SyncContext, receivable: Receivable): Promise<Words> {
  const transaction = nameOfReceivable(receivable, context);
  const category = categoryOfType(context.categories, receivable.type);
  if (category === undefined)
    return { code: 'balance.does-not-sync', details: { transaction, kind: kindOf(receivable.type) } };
  const { id, customer } = receivable;
  const message = messageOf(context, category.name, undefined, id);
  if (message) return waiting(transaction, message);
  const [object] = await readByIds(context, category, [id]);
  if (object?.doesNotSync !== undefined)
    return { code: 'balance.left-out', details: { transaction, reason: object.doesNotSync } };
  const [client] = customer ? await context.store.linkByQuickbooks('Customers', [customer.id]) : [];
  if (customer !== null && client === undefined)
    return { code: 'balance.customer-not-in-sa', details: { transaction, customer: customer.name } };
  return { code: 'balance.not-synced-yet', details: { transaction, side: 'QuickBooks' } };
}

async function wordsOfLinked(
  context: SyncContext,
  account: Account,
  receivable: Receivable,
  { saBaseline, saId, category, gone }: Link,
): Promise<Words> {
  const transaction = nameOfReceivable(receivable, context);
  if (gone === 'sa' || gone === 'both') return { code: 'balance.gone', details: { transaction, side: 'SA' } };
  const { customer: clientId } = saBaseline;
  if (typeof clientId !== 'string' || account.clients.has(clientId)) {
    const message = messageOf(context, category, saId, receivable.id);
    if (message) return waiting(transaction, message);
    return { code: 'balance.not-synced-yet', details: { transaction, side: 'SA' } };
  }
  const [link] = await context.store.linkBySa('Customers', [clientId]);
  const client = link ? categoryOf('Customers').label(link.saBaseline) : 'another client';
  const customer = receivable.customer?.name ?? account.name;
  return { code: 'balance.other-client', details: { transaction, client, customer } };
}
