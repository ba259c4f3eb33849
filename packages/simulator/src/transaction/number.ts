/** The numbers that QuickBooks gives out: each kind of transaction goes on from its last one. */
import type { Books } from '../books.ts';
import type { TransactionType } from '../record.ts';

/** What a customer gets, whose numbers run together by the switch. */
const sales: ReadonlySet<TransactionType> = new Set(['CreditMemo', 'Invoice', 'SalesReceipt']);

/** The number that was given, or the next one. A given one that is a number is where the next goes on from. */
export function numberOf(books: Books, type: TransactionType, given: string | undefined): string {
  const isShared = books.switches.numbers === 'shared' && sales.has(type);
  const setting = type === 'Invoice' || isShared ? 'last invoice number' : `last number ${type}`;
  const number = given ?? String(Number(books.storage.setting(setting) ?? '0') + 1);
  if (/^\d{1,10}$/.test(number)) books.storage.setSetting(setting, number);
  return number;
}
