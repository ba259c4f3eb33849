/** Inventory adjustments: what a count found, or what is worth another amount than the books say. */
import type { InventoryAdjustmentAdd, InventoryAdjustmentMod, InventoryAdjustmentRet } from '@autosync/qbxml';
import { addAmounts, isZero, negateAmount, zeroAmount } from '@autosync/core';
import { nextTransactionId, now, today } from '../books.ts';
import type { Books } from '../books.ts';
import { stockRoom } from '../inventory/stock-room.ts';
import { merged } from '../merge.ts';
import { requireFeature } from '../preferences/feature.ts';
import type { AdjustmentBody, Transaction } from '../record.ts';
import {
  accountReference,
  classReference,
  customerReference,
  featureOff,
  named,
  requireKept,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { stored, without } from '../text.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { TransactionDefinition } from '../transaction/definition.ts';
import { defineMacro } from '../transaction/macro.ts';
import { numberOf } from '../transaction/number.ts';
import { changingTransaction, showingTransaction } from '../transaction/outcome.ts';
import { postingTo } from '../transaction/posting.ts';
import { putTransaction } from '../transaction/put.ts';
import { queryTransactions } from '../transaction/query.ts';
import { newTransaction, requireActiveReferences, transactionHeader } from '../transaction/transaction.ts';
import type { Handlers } from '../work.ts';
import { adjustmentLineReferences, changedLines, newLines, owner, voidedLine } from './adjustment-line.ts';
import type { AdjustmentLine } from './adjustment-line.ts';

const references: ReferencePlan = {
  AccountRef: accountReference,
  CustomerRef: customerReference,
  ClassRef: classReference,
  InventorySiteRef: featureOff('Inventory Site'),
};

export const inventoryAdjustment: TransactionDefinition<'InventoryAdjustment'> = {
  type: 'InventoryAdjustment',
  present(books, transaction, parts) {
    const { header, lines } = transaction.body;
    const value: InventoryAdjustmentRet = {
      ...transactionHeader(books, transaction),
      ...named(books, header, references),
      ...(parts.lines && {
        InventoryAdjustmentLineRet: lines.map((line) => named(books, line, adjustmentLineReferences)),
      }),
    };
    return { element: 'InventoryAdjustmentRet', value };
  },
  referring: ({ header, lines }) => [
    [header, references],
    ...lines.map((line) => [line, adjustmentLineReferences] as const),
  ],
  accountIdsOf: ({ header }) => [header.AccountRef?.ListID ?? ''],
  voided: ({ header, lines }) => ({
    header: { ...header, Memo: voidedMemo(header.Memo) },
    lines: lines.map(voidedLine),
    total: zeroAmount,
    applications: [],
    postings: [],
  }),
};

export const inventoryAdjustmentHandlers: Handlers = {
  InventoryAdjustmentAdd(work, request) {
    const { InventoryAdjustmentAdd: given } = request;
    const id = addAdjustment(work.books, given);
    defineMacro(work, given.defMacro, id);
    return showingTransaction(work, inventoryAdjustment, id, request);
  },
  InventoryAdjustmentMod: (work, request) =>
    changingTransaction(work, inventoryAdjustment, request.InventoryAdjustmentMod, request, (current) => {
      modifyAdjustment(work.books, current, request.InventoryAdjustmentMod);
      return undefined;
    }),
  InventoryAdjustmentQuery: (work, request) =>
    queryTransactions(work, 'InventoryAdjustmentQuery', inventoryAdjustment, request),
};

/** Writes a new adjustment and hands back its id. */
export function addAdjustment(books: Books, given: InventoryAdjustmentAdd): string {
  requireFeature(books, 'inventory');
  const fields = stored(without(given, 'defMacro', 'InventoryAdjustmentLineAdd'), books.switches);
  const own = resolved(books, fields, references, owner);
  requireActiveReferences(books, {}, own, references, owner);
  const { TxnDate = today(books), RefNumber } = own;
  const header: InventoryAdjustmentRet = {
    ...own,
    TxnDate,
    RefNumber: numberOf(books, 'InventoryAdjustment', RefNumber),
  };
  const started = newTransaction(books);
  nextTransactionId(books); // One more for the line that stands for the account, as in other transactions.
  const lines = newLines(books, given.InventoryAdjustmentLineAdd);
  put(books, { ...started, body: { header, lines, total: zeroAmount, applications: [], postings: [] } });
  return started.id;
}

function modifyAdjustment(
  books: Books,
  current: Transaction<'InventoryAdjustment'>,
  given: InventoryAdjustmentMod,
): void {
  requireFeature(books, 'inventory');
  const fields = without(given, 'TxnID', 'EditSequence', 'InventoryAdjustmentLineMod');
  requireKept(fields, ['AccountRef', 'TxnDate']);
  const { body } = current;
  const changed = stored(merged(body.header, fields, books.switches), books.switches);
  const header = resolved(books, changed, references, owner);
  requireActiveReferences(books, body.header, header, references, owner);
  const { InventoryAdjustmentLineMod: entries } = given;
  const lines = entries?.length ? changedLines(books, body, entries) : body.lines;
  put(books, { ...current, modifiedAt: now(books), body: { ...body, header, lines } });
}

type Unposted = Pick<
  Transaction<'InventoryAdjustment'>,
  'id' | 'number' | 'createdAt' | 'modifiedAt' | 'body'
>;

function put(books: Books, { body, ...started }: Unposted): void {
  const { RefNumber: refNumber, TxnDate: date = today(books), CustomerRef } = body.header;
  const entityId = CustomerRef?.ListID ?? '';
  const named = { type: 'InventoryAdjustment', entityId, refNumber, date, isPaid: undefined } as const;
  putTransaction(books, { ...started, ...named, body: posted(books, body) });
}

/** The stock takes what its lines are worth, and the account of the adjustment bears it. */
function posted(books: Books, body: AdjustmentBody): AdjustmentBody {
  const { header, lines } = body;
  const room = stockRoom(books, body.postings);
  const stock = lines.map(({ ItemRef, QuantityDifference, ValueDifference }: AdjustmentLine) =>
    room.adjust(ItemRef.ListID ?? '', QuantityDifference, ValueDifference),
  );
  const total = addAmounts(zeroAmount, ...lines.map(({ ValueDifference }) => ValueDifference));
  const { AccountRef, CustomerRef } = header;
  const borne = isZero(total)
    ? []
    : [postingTo(books, AccountRef?.ListID ?? '', CustomerRef?.ListID, negateAmount(total))];
  return { ...body, total, postings: [...borne, ...stock] };
}
