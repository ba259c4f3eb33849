/** The lines of a deposit: a receipt that waited, or money that came from elsewhere. */
import type { DepositLineAdd, DepositLineMod, DepositLineRet, Macro } from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import { merged } from '../merge.ts';
import {
  accountReference,
  classReference,
  entityReference,
  paymentMethodReference,
  requireKept,
  resolved,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
import { fieldMissing, fieldNotUsable, objectNotFound, Refusal } from '../status.ts';
import { stored, without } from '../text.ts';
import { idOf } from '../transaction/macro.ts';
import { requireActiveReferences, transactionOf } from '../transaction/transaction.ts';
import type { Work } from '../work.ts';
import { waitingReceipt } from './deposited.ts';
import { paidWith, waitingPayment } from './payment-line.ts';

const owner = 'Deposit';

export const depositLineReferences: ReferencePlan = {
  EntityRef: entityReference,
  AccountRef: accountReference,
  PaymentMethodRef: paymentMethodReference,
  ClassRef: classReference,
};

/** A new line. @throws Refusal 3180 for a receipt that does not wait, 3150 for a line without account or amount. */
export function newLine(
  work: Work,
  given: DepositLineAdd | Omit<DepositLineMod, 'TxnLineID'>,
): DepositLineRet {
  const { books } = work;
  const { PaymentTxnID: payment, PaymentTxnLineID: paymentLine, ...rest } = given;
  if (payment !== undefined) {
    const id = idOf(work, payment);
    const isInvoice = books.storage.transaction(id)?.type === 'Invoice';
    return isInvoice ? paymentOfInvoice(work, id, paymentLine, rest) : receiptLine(work, id, rest);
  }
  if (paymentLine !== undefined) throw fieldNotUsable('PaymentTxnLineID');
  const { EntityRef, AccountRef, Memo, CheckNumber, PaymentMethodRef, ClassRef, Amount } = rest;
  const fields = stored(
    { EntityRef, AccountRef, Memo, CheckNumber, PaymentMethodRef, ClassRef, Amount },
    books.switches,
  );
  const line = resolved(books, fields, depositLineReferences, owner);
  requireActiveReferences(books, {}, line, depositLineReferences, owner);
  if (line.Amount === undefined) throw fieldMissing('Amount');
  return { TxnLineID: nextTransactionId(books), ...line };
}

type Overrides = Pick<DepositLineAdd, 'OverrideMemo' | 'OverrideCheckNumber' | 'OverrideClassRef'>;

function receiptLine({ books }: Work, id: string, given: Overrides): DepositLineRet {
  const receipt = waitingReceipt(books, id);
  const { header, total } = receipt.body;
  const { OverrideMemo, OverrideCheckNumber, OverrideClassRef } = given;
  const number = 'CheckNumber' in header ? header.CheckNumber : receipt.refNumber;
  const shown = {
    EntityRef: receipt.entityId === '' ? undefined : { ListID: receipt.entityId },
    AccountRef: { ListID: specialAccountId(books, 'UndepositedFunds') },
    Memo: OverrideMemo ?? header.Memo,
    CheckNumber: OverrideCheckNumber ?? number?.slice(0, 11),
    PaymentMethodRef: header.PaymentMethodRef,
    ClassRef: OverrideClassRef,
  };
  const line = resolved(books, stored(shown, books.switches), depositLineReferences, owner);
  return { TxnType: receipt.type, TxnID: id, TxnLineID: nextTransactionId(books), ...line, Amount: total };
}

/** A payment that stands as a line in an invoice. */
function paymentOfInvoice(
  work: Work,
  id: string,
  lineId: string | Macro | undefined,
  given: Overrides,
): DepositLineRet {
  const { books } = work;
  if (lineId === undefined) throw fieldMissing('PaymentTxnLineID');
  const { entityId, refNumber, body } = transactionOf(books, 'Invoice', id);
  const payment = waitingPayment(books, id, idOf(work, lineId));
  const { OverrideMemo, OverrideCheckNumber, OverrideClassRef } = given;
  const shown = {
    EntityRef: { ListID: entityId },
    AccountRef: { ListID: payment.accountId },
    Memo: OverrideMemo ?? body.header.Memo,
    CheckNumber: OverrideCheckNumber ?? refNumber?.slice(0, 11),
    ClassRef: OverrideClassRef,
  };
  const line = resolved(books, stored(shown, books.switches), depositLineReferences, owner);
  const named = { TxnType: 'Invoice', TxnID: id, PaymentTxnLineID: payment.line.TxnLineID } as const;
  return { ...named, TxnLineID: nextTransactionId(books), ...line, Amount: paidWith(payment) };
}

/** The lines after a Mod that gave these, by the rule of lines (qbxml.md 4.2). */
export function changedLines(
  work: Work,
  current: readonly DepositLineRet[],
  entries: readonly DepositLineMod[],
): readonly DepositLineRet[] {
  let last = -1;
  return entries.map(({ TxnLineID: id, ...given }) => {
    if (id === '-1') return newLine(work, given);
    const place = current.findIndex(({ TxnLineID }) => TxnLineID === id);
    const existing = current[place];
    if (!existing) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return changedLine(work, existing, given);
  });
}

/** The amount and account of a receipt's line are the receipt's own. */
function changedLine(
  { books }: Work,
  existing: DepositLineRet,
  given: Omit<DepositLineMod, 'TxnLineID'>,
): DepositLineRet {
  const { OverrideMemo, OverrideCheckNumber, OverrideClassRef } = given;
  const own = without(
    given,
    'PaymentTxnID',
    'PaymentTxnLineID',
    'OverrideMemo',
    'OverrideCheckNumber',
    'OverrideClassRef',
  );
  if (existing.TxnID !== undefined && (own.Amount !== undefined || own.AccountRef)) {
    throw fieldNotUsable(own.Amount === undefined ? 'AccountRef' : 'Amount');
  }
  requireKept(own, ['AccountRef', 'Amount']);
  const overrides = { Memo: OverrideMemo, CheckNumber: OverrideCheckNumber, ClassRef: OverrideClassRef };
  const changed = merged(merged(existing, own, books.switches), overrides, books.switches);
  const line = resolved(books, stored(changed, books.switches), depositLineReferences, owner);
  requireActiveReferences(books, existing, line, depositLineReferences, owner);
  return line;
}
