import { Failure, seededRandom } from '@autosync/core';
import { categoryOf, plausibleEdit, type CategoryName } from '@autosync/records';
import type { Actor, SaRules, StoredRecord } from '@autosync/sa/rules';
import { additions, type Day } from './sample-addition.ts';

export interface SampleEdit {
  readonly action: 'created' | 'changed' | 'deleted';
  readonly category: CategoryName;
  readonly id: string;
  readonly version: number;
}

/**
 * Makes plausible edits at random, each of another record and through the same rules as a person's: most of
 * them change a record, some add a client, an invoice or a payment, and a few delete one. The seed makes them
 * repeatable. Answers what was done.
 */
export async function editSample(
  rules: SaRules,
  actor: Actor,
  count: number,
  seed: number,
): Promise<readonly SampleEdit[]> {
  const untouched = await recordsOf(rules, actor);
  const isLarge = untouched.length >= count * 10;
  const day: Day = { rules, actor, random: seededRandom(seed), untouched, isLarge };
  const deletionsMax = Math.ceil(day.untouched.length * deletedShareMax);
  const coming = additions(day);
  const edits: SampleEdit[] = [];
  let deletions = 0;
  while (edits.length < count && day.untouched.length > 0) {
    const dice = day.random.integer(1, 100);
    const mayDelete = dice <= deletedPercent && deletions < deletionsMax;
    const edit = dice > 100 - addedPercent ? await added(coming) : await touched(day, taken(day), mayDelete);
    if (edit?.action === 'deleted') deletions += 1;
    if (edit) edits.push(edit);
  }
  return edits;
}

const addedPercent = 15;
const deletedPercent = 4;
/** However many edits are asked for: a list that empties is no ordinary day, and the sync would hold it. */
const deletedShareMax = 0.02;
const editedCategories: readonly CategoryName[] = ['Vendors', 'Customers', 'Items', 'Invoices', 'Payments'];

async function recordsOf(rules: SaRules, actor: Actor): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (const category of editedCategories) {
    const isDescending = categoryOf(category).kind === 'transaction';
    records.push(...(await rules.page(actor, { category, isDescending, recordsMax: 1000 })));
  }
  return records;
}

/** Any record that nothing has touched yet; from now on this edit has. */
function taken({ untouched, random }: Day): StoredRecord | undefined {
  return untouched.splice(random.integer(0, untouched.length - 1), 1)[0];
}

async function added(coming: ReturnType<typeof additions>): Promise<SampleEdit> {
  const { category, id, version } = (await coming.next()).value;
  return { action: 'created', category, id, version };
}

async function touched(
  day: Day,
  record: StoredRecord | undefined,
  mayDelete: boolean,
): Promise<SampleEdit | undefined> {
  if (!record) return undefined;
  const { rules, actor, random } = day;
  const { category, id } = record;
  const present = await rules.read(actor, { category, id });
  if (mayDelete && (await isDeletable(day, record))) {
    try {
      const { version } = await rules.remove(actor, { category, id }, present.version);
      return { action: 'deleted', category, id, version };
    } catch (error) {
      // What others use stays; it is changed instead.
      if (!(error instanceof Failure && error.code === 'sa.in-use')) throw error;
    }
  }
  const fields = plausibleEdit(random, category, present.fields);
  if (Object.keys(fields).length === 0) return undefined;
  const { version } = await rules.change(actor, { category, id }, present.version, fields);
  return { action: 'changed', category, id, version };
}

/**
 * Offices delete what was typed by mistake: a client without work, a payment, an invoice that nobody has paid.
 * In a company that is small for so many edits invoices stay: the bookkeeper works at the same few in
 * QuickBooks, and most deletions would end in a question instead of a sync.
 */
async function isDeletable({ rules, actor, isLarge }: Day, { category, id }: StoredRecord): Promise<boolean> {
  if (category !== 'Invoices') return category !== 'Items';
  return isLarge && (await rules.look(actor, (reading) => reading.appliedTo([id]))).length === 0;
}
