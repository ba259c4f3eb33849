/** A transaction that both sides have on the account of a client, with other amounts. */
import {
  addAmounts,
  amount as amountOf,
  compareDecimals,
  isNegative,
  isZero,
  negateAmount,
  parseAmount,
  sameJson,
  subtractAmounts,
  zeroAmount,
  type Amount,
} from '@autosync/core';
import { categoryOf } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { isDone } from '../conversation.ts';
import { readByIds } from '../outcome.ts';
import { differingFields } from '../plan.ts';
import type { BalanceCause, Link } from '../ports/index.ts';
import type { Account } from './account.ts';
import type { Moved } from './movements.ts';
import { textIn, type Receivable } from './receivable.ts';
import { nameOfMoved } from './transaction-name.ts';
import { messageOf, waiting, type Words } from './words.ts';

export interface Pair {
  readonly link: Link;
  readonly moved: Moved;
  readonly receivable: Receivable;
}

/** By more than this, a difference is not one of rounding the tax of an invoice with its groups of taxes. */
const taxCentsMax = amountOf('0.05');

export async function causesOfPairs(
  context: SyncContext,
  account: Account,
): Promise<readonly BalanceCause[]> {
  const causes: BalanceCause[] = [];
  for (const link of account.pairs) {
    const moved = account.movements.get(`${link.category}/${link.saId}`);
    const receivable = account.receivables.get(link.quickbooksId);
    if (moved === undefined || receivable === undefined) continue;
    if (moved.amount !== receivable.amount)
      causes.push(...(await causesOfPair(context, { link, moved, receivable })));
  }
  return causes;
}

async function causesOfPair(context: SyncContext, pair: Pair): Promise<readonly BalanceCause[]> {
  const { link, moved, receivable } = pair;
  const difference = subtractAmounts(moved.amount, receivable.amount);
  const transaction = nameOfMoved(moved, context);
  const record = { category: link.category, id: link.saId };
  const discount = await discountOf(context, receivable);
  const isDiscounted = !isZero(discount) && compareDecimals(difference, discount) >= 0;
  const rest = isDiscounted ? subtractAmounts(difference, discount) : difference;
  const causes: BalanceCause[] = [];
  if (isDiscounted)
    causes.push({
      code: 'balance.payment-discount',
      details: { transaction, discount },
      amount: discount,
      record,
    });
  if (!isZero(rest)) causes.push({ ...(await wordsOfPair(context, pair)), amount: rest, record });
  return causes;
}

/** Why both records say something else. */
export async function wordsOfPair(context: SyncContext, { link, moved, receivable }: Pair): Promise<Words> {
  const transaction = nameOfMoved(moved, context);
  const { category: name, saId, quickbooksId, saBaseline, quickbooksBaseline } = link;
  const message = messageOf(context, name, saId, quickbooksId);
  if (message) return waiting(transaction, message);
  if (moved.version !== link.saVersion)
    return { code: 'balance.not-synced-yet', details: { transaction, side: 'SA' } };
  const category = categoryOf(name);
  const [object] = await readByIds(context, category, [quickbooksId]);
  if (object && differingFields(category, object.fields, quickbooksBaseline).length > 0)
    return { code: 'balance.not-synced-yet', details: { transaction, side: 'QuickBooks' } };
  const details = { transaction, sa: moved.amount, quickbooks: receivable.amount };
  const isApplied = Array.isArray(saBaseline['applications']);
  if (isApplied && sameJson(saBaseline['amount'] ?? null, quickbooksBaseline['amount'] ?? null))
    return { code: 'balance.applied-differently', details };
  const difference = subtractAmounts(moved.amount, receivable.amount);
  const isCents = compareDecimals(sizeOf(difference), taxCentsMax) <= 0;
  if (isCents && (await isTaxed(context, receivable))) return { code: 'balance.tax-cents', details };
  return { code: 'balance.amount-differs', details };
}

/** What a payment lets off in QuickBooks. */
async function discountOf(context: SyncContext, { id, type }: Receivable): Promise<Amount> {
  if (type !== 'ReceivePayment') return zeroAmount;
  const body = { TxnID: [id], IncludeLineItems: true, IncludeRetElement: ['TxnID', 'AppliedToTxnRet'] };
  const [answer] = await context.conversation.ask([{ name: 'ReceivePaymentQuery', body }]);
  const applied: unknown = Reflect.get(answer?.records[0]?.value ?? {}, 'AppliedToTxnRet');
  if (!Array.isArray(applied)) return zeroAmount;
  return addAmounts(
    zeroAmount,
    ...applied.map((each: object) => parseAmount(textIn(each, 'DiscountAmount') ?? '') ?? zeroAmount),
  );
}

async function isTaxed(context: SyncContext, { id, type }: Receivable): Promise<boolean> {
  if (type !== 'Invoice' && type !== 'CreditMemo') return false;
  const body = { TxnID: [id], IncludeRetElement: ['TxnID', 'SalesTaxTotal'] };
  const [answer] = await context.conversation.ask([{ name: `${type}Query`, body }]);
  const [record] = answer && isDone(answer) ? answer.records : [];
  const tax = record && parseAmount(textIn(record.value, 'SalesTaxTotal') ?? '');
  return tax !== undefined && !isZero(tax);
}

function sizeOf(difference: Amount): Amount {
  return isNegative(difference) ? negateAmount(difference) : difference;
}
