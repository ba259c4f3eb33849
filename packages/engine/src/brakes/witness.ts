/**
 * The newest records that we know of QuickBooks bear witness that the open company file is the one of the last
 * sync, and no older state of it. A file has its ids from its own history: in another company file, also one of the
 * same name, they are unknown. In a restored backup the newest records are unknown again, or older than we know
 * them; an edit sequence never goes back by itself. Nothing is written into the books for it
 * (docs/decisions/0024-newest-records-bear-witness.md).
 */
import { Failure, type Json } from '@autosync/core';
import {
  categoryOf,
  isCategoryName,
  requestsByIds,
  revisionIn,
  type Category,
  type CategoryName,
  type Fields,
  type QuickBooksObject,
} from '@autosync/records';
import type { Request } from '@autosync/qbxml';
import type { Answer } from '../conversation.ts';
import { deletionsIn } from '../deleted-list.ts';
import type { Store, StoreChange } from '../ports/index.ts';

export interface Witness {
  readonly category: CategoryName;
  readonly quickbooksId: string;
  readonly editSequence: string;
  readonly label: string;
}

export const witnessSetting = 'quickbooks.witnesses';
/** After a restored backup was taken for right: whole lists are compared once. */
export const compareSetting = 'quickbooks.compare';

const witnessesMax = 4;

/** A store that keeps its witnesses in step with what is known of QuickBooks, in the same commits. */
export function witnessingStore(store: Store): Store {
  let known: readonly Witness[] | undefined;
  return {
    ...store,
    commit: async (changes) => {
      const before = known ?? witnessesIn(await store.setting(witnessSetting));
      known = undefined;
      // A row leaves the inbox when its record is gone, or in the commit that links it.
      const removals = changes.filter(isInboxRemoval);
      const others = changes.filter((change) => !isInboxRemoval(change));
      const after = [...removals, ...others].reduce(witnessesAfter, before);
      const isSet = changes.some(isOfWitnesses);
      await store.commit(after === before || isSet ? changes : [...changes, putWitnesses(after)]);
      if (!isSet) known = after;
    },
  };
}

function isOfWitnesses(change: StoreChange): boolean {
  return 'put' in change && change.put === 'setting' && change.name === witnessSetting;
}

/** The witnesses after a change: the newest records that QuickBooks has, and none that it says was deleted. */
function witnessesAfter(witnesses: readonly Witness[], change: StoreChange): readonly Witness[] {
  if (isInboxRemoval(change)) return without(witnesses, change.category, change.id);
  if (!('put' in change)) return witnesses;
  if (change.put === 'inbox') {
    const { side, category, id, isDeleted, revision, fields } = change.row;
    if (side === 'sa') return witnesses;
    if (isDeleted) return without(witnesses, category, id);
    return withWitness(witnesses, { category, quickbooksId: id, editSequence: revision }, fields);
  }
  if (change.put !== 'link') return witnesses;
  const { category, quickbooksId, editSequence, gone, quickbooksBaseline } = change.link;
  if (gone === 'quickbooks' || gone === 'both') return without(witnesses, category, quickbooksId);
  return withWitness(witnesses, { category, quickbooksId, editSequence }, quickbooksBaseline);
}

function isInboxRemoval(change: StoreChange): change is InboxRemoval {
  return 'remove' in change && change.remove === 'inbox' && change.side === 'quickbooks';
}

type InboxRemoval = Extract<StoreChange, { readonly remove: 'inbox' }>;

function withWitness(
  witnesses: readonly Witness[],
  seen: Omit<Witness, 'label'>,
  fields: Fields,
): readonly Witness[] {
  const { category, quickbooksId, editSequence } = seen;
  const before = witnesses.find((one) => one.category === category && one.quickbooksId === quickbooksId);
  if (before?.editSequence === editSequence) return witnesses;
  const oldest = witnesses.at(-1);
  const isFull = witnesses.length >= witnessesMax;
  if (before === undefined && isFull && oldest !== undefined && !isNewer(editSequence, oldest.editSequence))
    return witnesses;
  const label = categoryOf(category).label(fields);
  return [{ ...seen, label }, ...without(witnesses, category, quickbooksId)]
    .toSorted((a, b) => (isNewer(a.editSequence, b.editSequence) ? -1 : 1))
    .slice(0, witnessesMax);
}

/** The same list where it did not hold the record. */
function without(witnesses: readonly Witness[], category: CategoryName, id: string): readonly Witness[] {
  const others = witnesses.filter((one) => one.category !== category || one.quickbooksId !== id);
  return others.length === witnesses.length ? witnesses : others;
}

/** Edit sequences are whole numbers in text, of any length (qbxml.md 0.4). */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length === right.length ? left > right : left.length > right.length;
}

/** The witnesses with the questions about them, each alone: QuickBooks may refuse a question for one of its ids. */
export async function summonWitnesses(store: Pick<Store, 'setting'>): Promise<Summons> {
  const witnesses = witnessesIn(await store.setting(witnessSetting));
  const questions = witnesses.map((witness) =>
    requestsByIds(categoryOf(witness.category), [witness.quickbooksId], { only: 'revisions' }),
  );
  return { witnesses, questions };
}

export interface Summons {
  readonly witnesses: readonly Witness[];
  /** For each witness its questions. */
  readonly questions: readonly (readonly Request[])[];
}

/**
 * Hears the witnesses. A record that QuickBooks says was deleted is excused.
 *
 * @throws Failure `quickbooks.restored` where one is unknown, or older than we know it.
 */
export function hearWitnesses(
  { witnesses, questions }: Summons,
  answers: readonly Answer[],
  deletions: readonly Answer[],
): void {
  let place = 0;
  for (const [number, witness] of witnesses.entries()) {
    const count = questions[number]?.length ?? 0;
    const own = answers.slice(place, place + count);
    place += count;
    const category = categoryOf(witness.category);
    const found = editSequenceIn(category, own, witness.quickbooksId);
    const isDeleted = deletionsIn(category, deletions).some(({ id }) => id === witness.quickbooksId);
    if (found === undefined && !isDeleted)
      throw new Failure('quickbooks.restored', { record: witness.label, detail: 'It is no longer there.' });
    if (found !== undefined && isNewer(witness.editSequence, found))
      throw new Failure('quickbooks.restored', {
        record: witness.label,
        detail: 'It is there as it was before its last change.',
      });
  }
}

function editSequenceIn(
  category: Category,
  answers: readonly Answer[],
  quickbooksId: string,
): string | undefined {
  for (const { element, value } of answers.flatMap((answer) => answer.records)) {
    const read = category.quickbooks.reads.find((one) => one.element === element);
    const revision = read && revisionIn(read, value);
    if (revision?.id === quickbooksId) return revision.editSequence;
  }
  return undefined;
}

/** The newest of these records of QuickBooks. */
export function witnessesAmong(category: Category, objects: readonly QuickBooksObject[]): readonly Witness[] {
  return objects.reduce<readonly Witness[]>(
    (witnesses, { id, editSequence, fields }) =>
      withWitness(witnesses, { category: category.name, quickbooksId: id, editSequence }, fields),
    [],
  );
}

export function putWitnesses(witnesses: readonly Witness[]): StoreChange {
  return { put: 'setting', name: witnessSetting, value: witnesses.map((witness) => ({ ...witness })) };
}

function witnessesIn(value: Json | undefined): readonly Witness[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Json): Witness[] => {
    if (entry === null || typeof entry !== 'object' || !('category' in entry)) return [];
    const { category, quickbooksId, editSequence, label } = entry;
    if (typeof category !== 'string' || !isCategoryName(category)) return [];
    if (typeof quickbooksId !== 'string' || typeof editSequence !== 'string') return [];
    return [{ category, quickbooksId, editSequence, label: typeof label === 'string' ? label : '' }];
  });
}
