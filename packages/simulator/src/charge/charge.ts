/** Statement charges: one line that a customer owes without an invoice. They are paid as invoices are. */
import { isNegative, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { ChargeAdd, ChargeMod, ChargeRet } from '@autosync/qbxml';
import { now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { linkOf } from '../invoice/invoice.ts';
import { saleOf } from '../item/sale.ts';
import { stockPostings } from '../inventory/sold-stock.ts';
import { merged } from '../merge.ts';
import type { ChargeBody, Transaction } from '../record.ts';
import { named, requireKept, resolved } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { lineAmount } from '../sale/line-amount.ts';
import { saleLineReferences } from '../sale/line.ts';
import { saleReferences } from '../sale/sale.ts';
import { specialAccountId } from '../special-account.ts';
import { featureMissing, fieldMissing, Refusal, savingFailed } from '../status.ts';
import { stored, without } from '../text.ts';
import { appliedTotal, balanceRemaining } from '../transaction/application.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';

const owner = 'Charge';
const references: ReferencePlan = { ...saleLineReferences, ...saleReferences };
const notClearable = ['CustomerRef', 'TxnDate', 'ItemRef', 'Quantity', 'Rate', 'Amount', 'ARAccountRef'];

export const charge: TransactionDefinition<'Charge'> = {
  type: 'Charge',
  present(books, transaction, parts) {
    const { header, applications } = transaction.body;
    const links = parts.links ? applications.map((each) => linkOf(books, each)) : [];
    const value: ChargeRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      BalanceRemaining: balanceRemaining(transaction),
      IsPaid: transaction.isPaid ?? false,
      ...(links.length > 0 && { LinkedTxn: links }),
    };
    return { element: 'ChargeRet', value };
  },
  referring: ({ header }) => [[header, references]],
  accountIdsOf: ({ header }) => [header.ARAccountRef?.ListID ?? ''],
  voided: ({ header: { Rate: _rate, ...header }, ...body }) => ({
    ...body,
    header: { ...header, Amount: zeroAmount, Desc: voidedMemo(header.Desc) },
    total: zeroAmount,
    applications: [],
    postings: [],
  }),
};

export const chargeHandlers: Handlers = {
  ChargeAdd(work, request) {
    const { ChargeAdd: given } = request;
    const id = addCharge(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, charge, id, request);
  },
  ChargeMod: (work, request) =>
    changingTransaction(work, charge, request.ChargeMod, request, (current) => {
      modifyCharge(work.books, current, request.ChargeMod);
      return undefined;
    }),
  ChargeQuery: (work, request) => queryTransactions(work, 'ChargeQuery', charge, request),
};

function addCharge(books: Books, given: ChargeAdd): string {
  requireUsable(given);
  const fields = without(
    given,
    'defMacro',
    'OptionForPriceRuleConflict',
    'OverrideItemAccountRef',
    'UnitOfMeasure',
  );
  const own = resolved(books, stored(fields, books.switches), references, owner);
  requireActiveReferences(books, {}, own, references, owner);
  if (!own.ItemRef) throw fieldMissing('ItemRef');
  const sale = saleOf(books, own.ItemRef);
  if (sale.kind !== undefined) throw new Refusal(3280, 'Items of this type cannot be charged.');
  const { TxnDate = today(books), Desc = sale.description, RefNumber, Quantity, Rate, Amount } = own;
  const header: ChargeRet = {
    ARAccountRef: { ListID: specialAccountId(books, 'AccountsReceivable') },
    ...own,
    TxnDate,
    Desc,
    RefNumber: numberOf(books, 'Charge', RefNumber),
    ...lineAmount({ Quantity, Rate, Amount }, { Rate: sale.price }),
  };
  const entityId = header.CustomerRef?.ListID ?? '';
  const kept = { type: 'Charge', entityId, refNumber: header.RefNumber, date: TxnDate } as const;
  const started = newTransaction(books);
  const body = chargeBody(books, header, overridden(books, given) ?? sale.accountId, []);
  putCharge(books, { ...started, ...kept, isPaid: false, body });
  return started.id;
}

function modifyCharge(books: Books, current: Transaction<'Charge'>, given: ChargeMod): void {
  requireUsable(given);
  const { Quantity, Rate, Amount } = stored(given, books.switches);
  requireKept(given, notClearable);
  const fields = without(
    given,
    'TxnID',
    'EditSequence',
    'Quantity',
    'Rate',
    'Amount',
    'OptionForPriceRuleConflict',
    'OverrideItemAccountRef',
    'UnitOfMeasure',
    'OverrideUOMSetRef',
  );
  const before = current.body.header;
  const changed = stored(merged(before, fields, books.switches), books.switches);
  const isPriced = Quantity !== undefined || Rate !== undefined || Amount !== undefined;
  const amounts = isPriced ? lineAmount({ Quantity, Rate, Amount }, before) : {};
  const header: ChargeRet = { ...resolved(books, changed, references, owner), ...amounts };
  requireActiveReferences(books, before, header, references, owner);
  const isOtherItem = header.ItemRef?.ListID !== before.ItemRef?.ListID;
  const ofItem = isOtherItem && header.ItemRef ? saleOf(books, header.ItemRef).accountId : undefined;
  const accountId = overridden(books, given) ?? ofItem ?? current.body.accountId;
  const { applications, postings } = current.body;
  const entityId = header.CustomerRef?.ListID ?? current.entityId;
  if (entityId !== current.entityId && applications.length > 0) {
    throw new Refusal(3170, 'The customer of a charge cannot be changed while a payment is applied to it.');
  }
  const body = chargeBody(books, header, accountId, applications, postings);
  if (isNegative(balanceRemaining({ body }))) {
    throw new Refusal(3210, `The charge cannot be lower than the ${appliedTotal(applications)} paid of it.`);
  }
  const { RefNumber: refNumber, TxnDate: date = current.date } = header;
  putCharge(books, { ...current, entityId, refNumber, date, modifiedAt: now(books), body });
}

function overridden(books: Books, { OverrideItemAccountRef }: ChargeAdd | ChargeMod): string | undefined {
  const { OverrideItemAccountRef: account } = resolved(books, { OverrideItemAccountRef }, references, owner);
  return account?.ListID;
}

function chargeBody(
  books: Books,
  header: ChargeRet,
  accountId: string | undefined,
  applications: ChargeBody['applications'],
  before?: ChargeBody['postings'],
): ChargeBody {
  const { Amount: total = zeroAmount, ARAccountRef, CustomerRef } = header;
  if (isNegative(total)) throw savingFailed(owner, 'Transaction amount must be positive.');
  if (accountId === undefined) throw fieldMissing('OverrideItemAccountRef');
  const owing = { accountId: ARAccountRef?.ListID ?? '', entityId: CustomerRef?.ListID ?? '', amount: total };
  const charged = isZero(total) ? [] : [owing, { accountId, amount: negateAmount(total) }];
  const postings = [...charged, ...stockPostings(books, [header], 'debit', before)];
  return { header, accountId, total, applications, postings };
}

function putCharge(books: Books, written: Transaction<'Charge'>): void {
  putTransaction(books, { ...written, isPaid: isZero(balanceRemaining(written)) });
}

function requireUsable({ UnitOfMeasure: unit }: ChargeAdd | ChargeMod): void {
  if (unit !== undefined && unit !== '') throw featureMissing();
}
