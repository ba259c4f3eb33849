/** What differs between the two sides at rest, and what somebody typed that stands nowhere any more (L2). */
import { sameJson, type Json } from '@autosync/core';
import type { Activity, Operation } from '@autosync/engine';
import { categories, mapReferences, type Category, type CategoryName, type Fields } from '@autosync/records';
import { objectsIn } from '../fields.ts';
import type { Office } from '../people.ts';
import type { Books } from './books.ts';

/** L2: both sides say the same of every record that nobody holds. */
export function differences(
  sa: Books,
  quickbooks: Books,
  held: ReadonlySet<string>,
  { log }: Office,
): readonly string[] {
  const faults: string[] = [];
  for (const key of new Set([...sa.byToken.keys(), ...quickbooks.byToken.keys()])) {
    const [mine] = sa.byToken.get(key) ?? [];
    const [theirs] = quickbooks.byToken.get(key) ?? [];
    if (held.has(key)) continue;
    if (mine === undefined || theirs === undefined) {
      const isEnded = log.endings.has(key) && isOver((mine ?? theirs)?.fields);
      if (!isEnded) faults.push(`L2: ${key} stands only in ${mine === undefined ? 'QuickBooks' : 'SA'}.`);
      continue;
    }
    const category = categories.find(({ name }) => name === mine.category);
    if (category === undefined) continue;
    const [a, b] = [shared(category, mine.fields, sa), shared(category, theirs.fields, quickbooks)];
    for (const field of Object.keys(a))
      if (!sameJson(a[field], b[field]) && !isFilledIn(mine.category, field, a[field], b[field]))
        faults.push(
          `L2: ${key} differs in ${field}: ${JSON.stringify(a[field])} in SA, ${JSON.stringify(b[field])} in QuickBooks.`,
        );
  }
  return faults;
}

/** The fields with the names of what they refer to, so that both sides compare. */
function shared(category: Category, fields: Fields, { byId }: Books): Fields {
  const named = mapReferences(
    category,
    fields,
    ({ category: target, id }) => byId.get(`${target} ${id}`)?.token,
    () => `(gone)`,
  );
  return category.comparable(named);
}

/** What QuickBooks chooses by itself for a record that names none; SA keeps its blank (bookkeeping.md 4, 17). */
const filledIn: { readonly [C in CategoryName]?: readonly string[] } = {
  Invoices: ['terms', 'salesRep', 'salesTax', 'salesTaxCode'],
  Credits: ['salesRep', 'salesTax', 'salesTaxCode'],
  Payments: ['depositAccount'],
  Items: ['salesTaxCode'],
  Customers: ['salesTaxCode', 'salesTax'],
};

function isFilledIn(
  category: CategoryName,
  field: string,
  mine: Json | undefined,
  theirs: Json | undefined,
): boolean {
  if (field !== 'lines') return mine === null && (filledIn[category]?.includes(field) ?? false);
  const lines = objectsIn(mine);
  const filled = objectsIn(theirs).map((line, place) =>
    lines[place]?.['salesTaxCode'] === null ? { ...line, salesTaxCode: null } : line,
  );
  return sameJson(lines, filled);
}

function isOver(fields: Fields | undefined): boolean {
  return fields?.['isVoid'] === true || fields?.['isActive'] === false;
}

/**
 * The losers of conflicts: in the activity, and in what another computer has yet to end. It was taken over from while
 * its answer was on the way, and writes the loser down with its next sync.
 */
export function keptIn(activity: readonly Activity[], open: readonly Operation[]): string {
  return JSON.stringify([activity.map(({ lost }) => lost ?? null), open.map(({ body }) => body)]);
}

/** L2: what somebody typed is there, or kept as a loser, or its record waits with a message. */
export function lostMarks(
  sa: Books,
  quickbooks: Books,
  held: ReadonlySet<string>,
  { log }: Office,
  kept: string,
): readonly string[] {
  return log.open.flatMap(({ category, token, field, side, mark }) => {
    const key = `${category} ${token}`;
    if (held.has(key)) return [];
    const places = [sa, quickbooks].map(({ byToken }) => byToken.get(key)?.[0]);
    const isThere = places.map((seen) => JSON.stringify(seen?.fields[field] ?? null).includes(mark));
    const isGone = places.some((seen) => seen === undefined) || log.endings.has(key);
    if (isThere.every(Boolean) || (isGone && isThere.some(Boolean))) return [];
    if (kept.includes(mark)) return [];
    const name = side === 'sa' ? 'SA' : 'QuickBooks';
    return [`L2: "${mark}" that somebody typed in ${name} into ${field} of ${key} is lost without a word.`];
  });
}
