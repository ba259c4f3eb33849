import {
  amountToPrice,
  multiplyToAmount,
  quantity,
  sameJson,
  zeroAmount,
  type Amount,
  type Price,
  type Quantity,
} from '@autosync/core';
import type { InvoiceLineMod, InvoiceLineRet } from '@autosync/qbxml';
import { given, referenceTo } from './quickbooks-change.ts';
import type { Reading } from './reading.ts';
import type { SaleLine } from './sale.ts';

const one = quantity('1');

/** A line of an invoice's Mod, and of a credit's alike. */
export type LineMod = Pick<
  InvoiceLineMod,
  'TxnLineID' | 'ItemRef' | 'Desc' | 'Quantity' | 'Rate' | 'Amount' | 'ServiceDate' | 'SalesTaxCodeRef'
>;

/** `TxnLineID` of a line that QuickBooks does not have yet (qbxml.md 4.2). */
const newLineId = '-1';

export function readInvoiceLine(reading: Reading<InvoiceLineRet>): SaleLine {
  return {
    id: reading.required('TxnLineID'),
    item: reading.reference('ItemRef'),
    description: reading.text('Desc'),
    quantity: reading.quantity('Quantity'),
    rate: reading.price('Rate'),
    amount: reading.amount('Amount') ?? zeroAmount,
    serviceDate: reading.date('ServiceDate'),
    salesTaxCode: reading.reference('SalesTaxCodeRef'),
    subtotal: null,
  };
}

/**
 * The complete new list of lines (qbxml.md 4.2): a line that did not change is its id alone, so that
 * QuickBooks keeps what SA does not know of it; a changed one names what changes; one that is left out is
 * deleted. Those that QuickBooks has stay in its order, which it insists on (3290); new ones stand where they
 * are wanted among them.
 */
export function lineValuesForMod(
  lines: readonly SaleLine[],
  baseline: readonly SaleLine[],
): readonly LineMod[] {
  const places = new Map(baseline.map((line, place) => [line.id, place]));
  const before = (line: SaleLine) => baseline[places.get(line.id) ?? -1];
  const placeOf = (line: SaleLine) => places.get(line.id) ?? baseline.length;
  const known = lines.filter(before).sort((a, b) => placeOf(a) - placeOf(b));
  const inOrder = known.values();
  return lines.map((line) => {
    const present = before(line) ? (inOrder.next().value ?? line) : line;
    return lineForMod(present, before(present));
  });
}

function lineForMod(line: SaleLine, before: SaleLine | undefined): LineMod {
  // An item cannot be cleared (3190): a line that becomes a remark is a new line in the place of the old one.
  const isReplaced = line.item === null && before !== undefined && before.item !== null;
  if (before === undefined || before.id === null || isReplaced)
    return { TxnLineID: newLineId, ...lineContent(line) };
  const sameItem = line.item === before.item;
  const samePrice = sameJson(priceFields(line), priceFields(before));
  return {
    TxnLineID: before.id,
    ItemRef: sameItem ? undefined : referenceTo(line.item),
    // Another item would bring its own description and price: both are sent with it.
    Desc: sameItem && line.description === before.description ? undefined : (line.description ?? ''),
    ...(sameItem && samePrice
      ? {}
      : pricing({ ...line, quantity: line.quantity ?? (before.quantity && one) })),
    ServiceDate: line.serviceDate === before.serviceDate ? undefined : (line.serviceDate ?? ''),
    // It cannot be cleared (3190), and another item would bring its own.
    SalesTaxCodeRef:
      sameItem && line.salesTaxCode === before.salesTaxCode ? undefined : referenceTo(line.salesTaxCode),
  };
}

/** What an Add says of a line. */
export function lineContent(line: SaleLine) {
  return {
    ItemRef: referenceTo(line.item),
    Desc: given(line.description),
    ...(line.item === null ? {} : pricing(line)),
    ServiceDate: given(line.serviceDate),
    SalesTaxCodeRef: line.item === null ? undefined : referenceTo(line.salesTaxCode),
  };
}

function priceFields({ quantity: count, rate, amount }: SaleLine) {
  return [count, rate, amount];
}

interface Pricing {
  readonly Quantity?: Quantity;
  readonly Rate?: Price;
  readonly Amount?: Amount;
}

/**
 * Two of quantity, rate and amount; QuickBooks derives the third (bookkeeping.md 10). No quantity means one,
 * so that the rate alone says it all. The amount decides where the other two do not make it.
 */
function pricing({ quantity: count, rate, amount, subtotal }: SaleLine): Pricing {
  if (subtotal !== null) return {};
  if (count === null) return { Rate: amountToPrice(amount) };
  if (rate !== null && multiplyToAmount(count, rate) === amount) return { Quantity: count, Rate: rate };
  return { Quantity: count, Amount: amount };
}
