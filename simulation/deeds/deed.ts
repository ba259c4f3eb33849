/**
 * What a deed of people is made of. A deed has two numbers: which record, of those that are there then, and the mark
 * that it leaves, which stands nowhere else.
 */
import { amountFromCents } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import type { SaRules } from '@autosync/sa/rules';
import { control, type Company, type ControlAction } from '@autosync/simulator';
import type { EditLog } from '../edit-log.ts';
import { actor } from '../own-company.ts';
import { inQuickbooks, inSa, type Seen } from '../sight.ts';
import { added } from '../start.ts';

export interface Office {
  readonly company: Company;
  readonly rules: SaRules;
  readonly log: EditLog;
}

/** Gives whether anybody could do it. */
export type Deed = (office: Office, which: number, mark: number) => Promise<boolean>;

export interface Deeds {
  readonly [name: string]: Deed;
}

export const textOf = (mark: number): string => `mark ${mark}.`;

/** SA's users. */
export const changedInSa =
  (category: CategoryName, change: (seen: Seen, mark: number) => Fields | undefined): Deed =>
  async (office, which, mark) => {
    const seen = one(await inSa(office.rules, category), which, isOpen);
    const fields = seen && change(seen, mark);
    if (seen === undefined || fields === undefined) return false;
    await office.rules.change(actor, { category, id: seen.id }, seen.version, fields);
    office.log.edited('sa', seen, fields);
    return true;
  };

export const removedInSa =
  (category: CategoryName): Deed =>
  async (office, which) => {
    const seen = one(await inSa(office.rules, category), which, () => true);
    if (seen === undefined) return false;
    await office.rules.remove(actor, { category, id: seen.id }, seen.version);
    office.log.ended('sa', seen);
    return true;
  };

/** A new record of SA with the fields that are chosen, under the name by which everybody knows it. */
export const madeInSa =
  (
    category: CategoryName,
    fieldsOf: (office: Office, which: number, mark: number) => Promise<Fields | undefined>,
    tokenOf: (mark: number) => string = textOf,
  ): Deed =>
  async (office, which, mark) => {
    const fields = await fieldsOf(office, which, mark);
    if (fields === undefined) return false;
    await office.rules.create(actor, category, fields);
    return office.log.made('sa', category, tokenOf(mark));
  };

/** What is typed, and what it means in the fields of the category. */
export interface Typed {
  readonly typed: object;
  readonly fields: Fields;
}

/** Users of QuickBooks, by what they type at the screen. */
export const changedInQuickbooks =
  (category: CategoryName, type: string, change: (seen: Seen, mark: number) => Typed | undefined): Deed =>
  async (office, which, mark) => {
    const seen = one(inQuickbooks(office.company, category), which, isOpen);
    const typed = seen && change(seen, mark);
    if (seen === undefined || typed === undefined) return false;
    done(office, { do: 'edit', type, id: idAtScreen(seen.id), fields: typed.typed });
    office.log.edited('quickbooks', seen, typed.fields);
    return true;
  };

/** The id without the name of its list, which the ids of sales tax codes carry here. */
export function idAtScreen(id: string): string {
  return id.replace(/^SalesTaxCode-/, '');
}

/** A field of QuickBooks with our mark in it. */
export const markedInQuickbooks = (
  category: CategoryName,
  type: string,
  typed: string,
  field: string,
): Deed =>
  changedInQuickbooks(category, type, (_, mark) => ({
    typed: { [typed]: textOf(mark) },
    fields: { [field]: textOf(mark) },
  }));

export const inactiveInQuickbooks = (category: CategoryName, type: string): Deed =>
  changedInQuickbooks(category, type, () => ({ typed: { IsActive: false }, fields: { isActive: false } }));

export const endedInQuickbooks =
  (category: CategoryName, action: (id: string) => ControlAction): Deed =>
  async (office, which) => {
    const seen = one(inQuickbooks(office.company, category), which, isOpen);
    if (seen === undefined) return false;
    done(office, action(seen.id));
    office.log.ended('quickbooks', seen);
    return true;
  };

/** A new record of QuickBooks, as a person types it: it has no mark of ours. */
export const madeInQuickbooks =
  (
    category: CategoryName,
    fieldsOf: (office: Office, which: number, mark: number) => Fields | undefined,
    tokenOf: (mark: number) => string = textOf,
  ): Deed =>
  async (office, which, mark) => {
    const fields = fieldsOf(office, which, mark);
    if (fields === undefined) return false;
    make(office, category, fields);
    return office.log.made('quickbooks', category, tokenOf(mark));
  };

export function one(seen: readonly Seen[], which: number, isFit: (seen: Seen) => boolean): Seen | undefined {
  const fit = seen.filter(isFit).toSorted((a, b) => (a.token < b.token ? -1 : 1));
  return fit[which % Math.max(1, fit.length)];
}

export function isOpen({ fields }: Seen): boolean {
  return fields['isVoid'] !== true && fields['isActive'] !== false;
}

export function numberOf(mark: number): string {
  return `m${mark}`;
}

/** What is entered on one day has another date than what was entered on another, as marks go. */
export function dateOf(mark: number): string {
  return `2026-01-${String(1 + (mark % 28)).padStart(2, '0')}`;
}

/** Amounts differ as marks do, so that no two new transactions look alike. */
export function priceOf(mark: number): string {
  return amountFromCents(BigInt(2_000 + mark * 7));
}

export function smallOf(mark: number): string {
  return amountFromCents(BigInt(100 + mark));
}

export function make(office: Office, category: CategoryName, fields: Fields): void {
  try {
    added(office.company, category, fields);
  } catch (error) {
    throw new Error(`QuickBooks: ${String(error)}`, { cause: error });
  }
}

export function done(office: Office, action: ControlAction): void {
  const result = control(office.company, action);
  if ('error' in result) throw new Error(`QuickBooks: ${result.error}`);
}
