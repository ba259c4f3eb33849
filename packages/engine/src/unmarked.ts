/**
 * What changes in a record of QuickBooks without a new edit sequence, so that a change planned before it is done all the
 * same: what a payment or credit pays (bookkeeping.md 11), and references to what a person merges with another one
 * (bookkeeping.md 21). An answer to a write shows it, and it is news that nobody has carried over.
 */
import { mapReferences, referencesOf, type Category, type Fields } from '@autosync/records';
import { differingFields } from './plan.ts';
import type { Store } from './ports/index.ts';
import { rowsOf } from './reference.ts';
import { survivorOf } from './survivor.ts';

const applications = 'applications';

/** What was written, and onto what. */
export interface Writing {
  /** The record as it should read; null for a removal, of which only lines, flags and totals are ours. */
  readonly written: Fields | null;
  /** The record as it was planned on, where it was read after the write, so that people may have changed it in between. */
  readonly before: Fields | null;
  /** From `mergedIn`. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * The record as QuickBooks answered it, but for what changed there without our knowing: that is as we wrote it, what we
 * did not write is as it was before, and what was merged is as SA names it. The answer itself where there is nothing
 * of the kind.
 */
export function withoutNews(category: Category, read: Fields, writing: Writing): Fields {
  const { written, before, merged } = writing;
  const named = written === null ? read : withoutMerges(category, read, written, merged);
  const meanwhile = before === null ? [] : changedMeanwhile(category, named, before, written);
  const unwritten = Object.fromEntries(meanwhile.map((field) => [field, before?.[field] ?? null]));
  const isAppliedOtherwise =
    written !== null && differingFields(category, read, written).includes(applications);
  if (isAppliedOtherwise) return { ...named, ...unwritten, [applications]: written[applications] ?? [] };
  return meanwhile.length === 0 ? named : { ...named, ...unwritten };
}

/**
 * Fields of a record that was read after the write which the write does not touch. Neither a void nor an applied credit
 * names an edit sequence, so that both are done whatever a person has changed. What is applied is looked at for itself.
 */
function changedMeanwhile(
  category: Category,
  read: Fields,
  before: Fields,
  written: Fields | null,
): readonly string[] {
  const touched = written === null ? [] : differingFields(category, written, before);
  const isTouched = (field: string) =>
    field === applications ||
    touched.includes(field) ||
    category.quickbooks.derived.includes(field) ||
    (written === null && (Array.isArray(read[field]) || typeof read[field] === 'boolean'));
  return differingFields(category, read, before).filter((field) => !isTouched(field));
}

/** References that a person has merged away since we planned stay as we wrote them, until SA names what is left. */
function withoutMerges(
  category: Category,
  read: Fields,
  written: Fields,
  merged: ReadonlyMap<string, string>,
): Fields {
  const wanted = new Map(referencesOf(category, written).map(({ path, id }) => [path, id]));
  for (const [path, id] of merged) if (wanted.has(path)) wanted.set(path, id);
  const hasSameLines = rowsOf(read['lines']).length === rowsOf(written['lines']).length;
  const isPlaced = (path: string) => !path.includes('[') || (hasSameLines && path.startsWith('lines['));
  const isMoved = referencesOf(category, read).some(
    ({ path, id }) => isPlaced(path) && (wanted.get(path) ?? id) !== id,
  );
  if (!isMoved) return read;
  return mapReferences(category, read, ({ path }) => (isPlaced(path) ? wanted.get(path) : undefined));
}

/**
 * What of a record of SA names something that was merged in QuickBooks, by its place: the id there of what is gone. The
 * record goes by the one that is left, and SA shall name that one as well.
 */
export async function mergedIn(
  store: Pick<Store, 'linkBySa' | 'setting'>,
  category: Category,
  source: Fields,
): Promise<ReadonlyMap<string, string>> {
  const references = referencesOf(category, source);
  const merged = new Map<string, string>();
  for (const target of new Set(references.map((one) => one.category))) {
    const places = references.filter((one) => one.category === target);
    const links = await store.linkBySa(
      target,
      places.map(({ id }) => id),
    );
    for (const { saId, quickbooksId, gone } of links) {
      if (gone === 'none' || gone === 'sa') continue;
      if ((await survivorOf(store, { category: target, id: quickbooksId })) === undefined) continue;
      for (const { path, id } of places) if (id === saId) merged.set(path, quickbooksId);
    }
  }
  return merged;
}
