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

/**
 * What of a record of SA names something that was merged in QuickBooks, by its place: the id there of what is gone. The
 * record goes by the one that is left, and SA shall name that one as well.
 */
export async function mergedIn(
  store: Pick<Store, 'linkBySa' | 'setting'>,
  category: Category,
  source: Fields,
): Promise<ReadonlyMap<string, string>> {
  const merged = new Map<string, string>();
  for (const { category: target, id, path } of referencesOf(category, source)) {
    const [link] = await store.linkBySa(target, [id]);
    if (link === undefined || link.gone === 'none' || link.gone === 'sa') continue;
    if ((await survivorOf(store, { category: target, id: link.quickbooksId })) !== undefined)
      merged.set(path, link.quickbooksId);
  }
  return merged;
}

/**
 * The record as QuickBooks answered it, but for what changed there unmarked since we planned: that is as we wrote it,
 * and what was merged before it is as SA names it. The answer itself where there is nothing of the kind.
 */
export function withoutUnmarked(
  category: Category,
  answered: Fields,
  written: Fields,
  merged: ReadonlyMap<string, string> = new Map(),
): Fields {
  const wanted = new Map(referencesOf(category, written).map(({ path, id }) => [path, id]));
  for (const [path, id] of merged) if (wanted.has(path)) wanted.set(path, id);
  const hasSameLines = rowsOf(answered['lines']).length === rowsOf(written['lines']).length;
  const isPlaced = (path: string) => !path.includes('[') || (hasSameLines && path.startsWith('lines['));
  const isMoved = referencesOf(category, answered).some(
    ({ path, id }) => isPlaced(path) && (wanted.get(path) ?? id) !== id,
  );
  const named = isMoved
    ? mapReferences(category, answered, ({ path }) => (isPlaced(path) ? wanted.get(path) : undefined))
    : answered;
  const isAppliedOtherwise = differingFields(category, answered, written).includes(applications);
  return isAppliedOtherwise ? { ...named, [applications]: written[applications] ?? [] } : named;
}

/**
 * A record that was read after the write, because the answer to a void or to an applied credit does not show it. Neither
 * names an edit sequence, so a person may have changed the record since we planned: what the write does not touch is as
 * we knew it before. `written` is null for a void, which touches lines, flags and totals.
 */
export function withoutMeanwhile(
  category: Category,
  read: Fields,
  { before, written }: { readonly before: Fields; readonly written: Fields | null },
): Fields {
  const touched = written === null ? [] : differingFields(category, written, before);
  const isTouched = (field: string) =>
    touched.includes(field) ||
    category.quickbooks.derived.includes(field) ||
    (written === null && (Array.isArray(read[field]) || typeof read[field] === 'boolean'));
  const meanwhile = differingFields(category, read, before).filter((field) => !isTouched(field));
  if (meanwhile.length === 0) return read;
  return { ...read, ...Object.fromEntries(meanwhile.map((field) => [field, before[field] ?? null])) };
}
