import { addAmounts, amount, compareDecimals, zeroAmount, type Amount, type Json } from '@autosync/core';
import { categoryNames, categoryOf, type CategoryName, type Fields } from '@autosync/records';
import type { AppliedAmount, StoredRecord } from './repository.ts';

/** What a repository keeps beside a record's fields, so that it can find and add up without reading them. */
export interface Derivation {
  /** By which lists are sorted and searched: the label in small letters without accents; a transaction's date first. */
  readonly sortKey: string;
  /** The client of a transaction, the master of a property. */
  readonly customer: string | null;
  /** What an invoice or a credit comes to, a payment's amount. */
  readonly total: Amount | null;
  /** What a payment or a credit applies; empty for a deleted one. */
  readonly applications: readonly AppliedAmount[];
}

/** Follows from the record alone. */
export function derivationOf(record: StoredRecord): Derivation {
  const { category, fields } = record;
  const label = categoryOf(category).label(fields);
  const isTransaction = categoryOf(category).kind === 'transaction';
  return {
    sortKey: folded(isTransaction ? `${textOf(fields['date'])} ${label}` : label),
    customer: isTransaction ? textOf(fields['customer']) : category === 'Customers' ? masterOf(fields) : null,
    total: totalOf(category, fields),
    applications: record.isDeleted ? [] : applicationsOf(record.id, fields),
  };
}

/** The master of a property; null for a master. */
function masterOf(fields: Fields): string | null {
  const parent = fields['parent'];
  return typeof parent === 'string' ? parent : null;
}

/** Small letters without accents, so that "Núñez" is found by "nunez". */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The lines of an invoice or a credit and the tax on them added up, nothing for a void one; the amount of a payment or refund; null for a list element. */
export function totalOf(category: CategoryName, fields: Fields): Amount | null {
  if (categoryOf(category).kind === 'list') return null;
  if (fields['isVoid'] === true) return zeroAmount;
  if (!hasLines(category)) return amountIn(fields['amount']);
  const tax = fields['salesTaxTotal'];
  return addAmounts(
    typeof tax === 'string' ? amountIn(tax) : zeroAmount,
    ...objectsIn(fields['lines']).map((line) => amountIn(line['amount'])),
  );
}

/** Whether its records are made of lines: invoices and credits. */
export function hasLines(category: CategoryName): boolean {
  return 'lines' in categoryOf(category).schema.properties;
}

/** Whether its records pay invoices: payments and credits. */
export function isPaying(category: CategoryName): boolean {
  return 'applications' in categoryOf(category).schema.properties;
}

/** The categories whose records pay invoices. */
export const payingCategories: readonly CategoryName[] = categoryNames.filter(isPaying);

export function applicationsOf(payer: string, fields: Fields): readonly AppliedAmount[] {
  return objectsIn(fields['applications']).map((application) => ({
    payer,
    invoice: textOf(application['invoice']),
    amount: amountIn(application['amount']),
  }));
}

/** What a refund check took back of a payment or a credit. */
export function refundedIn(refundCheck: Fields, payer: string): Amount {
  const refunds = objectsIn(refundCheck['refunds']);
  const own = refunds.filter(({ payment, credit }) => payment === payer || credit === payer);
  return addAmounts(zeroAmount, ...own.map((refund) => amountIn(refund['amount'])));
}

/** True where `whole` has everything that `part` has: objects by members, lists by elements, the rest by equality. */
export function jsonContains(whole: Json | undefined, part: Json): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) && part.every((wanted) => whole.some((element) => jsonContains(element, wanted)))
    );
  }
  if (isFields(part)) {
    return (
      isFields(whole) &&
      Object.entries(part).every(([name, value]) => value === undefined || jsonContains(whole[name], value))
    );
  }
  return whole === part;
}

/** The smaller of two amounts. */
export function lesser(a: Amount, b: Amount): Amount {
  return compareDecimals(a, b) <= 0 ? a : b;
}

export function objectsIn(value: Json | undefined): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or the empty one for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Fields have passed their schema before they come here, so that the text is an amount. */
function amountIn(value: Json | undefined): Amount {
  return amount(textOf(value));
}
