/** The numbers that QuickBooks gives out: each kind of transaction goes on from its last one. */
import type { Books } from '../books.ts';
import type { TransactionType } from '../record.ts';

/** The number that was given, or the next one. A given one that is a number is where the next goes on from. */
export function numberOf(books: Books, type: TransactionType, given: string | undefined): string {
  const setting = type === 'Invoice' ? 'last invoice number' : `last number ${type}`;
  const number = given ?? String(Number(books.storage.setting(setting) ?? '0') + 1);
  if (/^\d{1,10}$/.test(number)) books.storage.setSetting(setting, number);
  return number;
}
