import type { Json } from '@autosync/core';
import type { LinkedTxn } from '@autosync/qbxml';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { amountField } from './field.ts';
import { positive } from './payment-application-quickbooks.ts';
import type { Reading } from './reading.ts';

/** A credit memo that pays a part of an invoice, as the invoice shows it. */
const shownSchema = Type.Object({ credit: Type.String(), amount: amountField('Amount') });

const shownValidator = Compile(Type.Array(shownSchema));

export type CreditShown = Static<typeof shownSchema>;

/** The credits that pay an invoice. It is all that is kept of one; null where there are none. */
export function creditsOn(
  reading: Reading<{ readonly LinkedTxn?: readonly LinkedTxn[] }>,
): CreditShown[] | null {
  const credits = reading
    .list('LinkedTxn')
    .filter((linked) => linked.text('TxnType') === 'CreditMemo')
    .map((linked) => ({
      credit: linked.required('TxnID'),
      amount: positive(linked.needed('Amount', linked.amount('Amount'))),
    }));
  return credits.length === 0 ? null : credits;
}

/** The same, from what was kept of an invoice of QuickBooks. */
export function creditsShown(kept: Json): readonly CreditShown[] {
  return shownValidator.Check(kept) ? kept : [];
}
