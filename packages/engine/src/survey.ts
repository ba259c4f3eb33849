/**
 * What waits in the inbox of a category, sorted by what has to happen: removals and changes of linked pairs,
 * pairs among the unlinked, and what is new on one side. Only ids stay in memory, and the keys while pairing.
 */
import { digestOfJson } from '@autosync/core';
import { mapReferences, referencesOf, type Category, type Fields } from '@autosync/records';
import { linksOfDeleted } from './added-and-deleted.ts';
import { asAdded } from './as-added.ts';
import { recordKeyOf, type SyncContext } from './context.ts';
import { inboxPages } from './inbox-pages.ts';
import { removalOf } from './link.ts';
import { goingByIn, type GoingBy } from './mapping.ts';
import { bodyOf, markOf } from './operation.ts';
import { match, type MatchCandidate, type Matching } from './matching.ts';
import type { InboxRow, Link, Operation, Side, StoreChange } from './ports/index.ts';
import { linksOf, lookUp, translate } from './reference.ts';

export interface Survey {
  /** SA ids of linked pairs of which one side is gone, and of those that changed. */
  readonly removals: readonly string[];
  readonly changes: readonly string[];
  readonly pairing: Matching;
  /** Ids of unlinked records that fit no other, by side. */
  readonly additions: { readonly [S in Side]: readonly string[] };
  /**
   * Ids of unlinked records that refer to an unlinked one. They were paired on half a picture: the partner of a
   * job shows itself only after its customer is linked, so none of them may be created in this round.
   */
  readonly waiting: { readonly [S in Side]: readonly string[] };
  readonly count: number;
}

interface SurveyedCandidate extends MatchCandidate {
  /** Everything that it refers to is linked. */
  readonly isComplete: boolean;
}

/** `isPairing`: what is not linked is looked at as well. */
export async function surveyInbox(
  context: SyncContext,
  category: Category,
  isPairing: boolean,
): Promise<Survey> {
  const movesBefore = context.moves;
  const open = await context.store.operations({
    states: ['planned', 'sent', 'unknown', 'applied'],
    category: category.name,
  });
  const busy = busyRecords(category, open);
  const sentKeys = keysOfUnknown(category, open);
  const removals = new Set<string>();
  const changes = new Set<string>();
  const goingBy = await goingByIn(context.store);
  const candidates: { [S in Side]: SurveyedCandidate[] } = { sa: [], quickbooks: [] };
  for await (const page of inboxPages(context.store, category.name)) {
    for (const side of ['sa', 'quickbooks'] as const) {
      const rows = page.filter(
        (row) => row.side === side && !busy.has(recordKeyOf(row.category, side, row.id)),
      );
      const linkById = await linkMap(context, category, side, rows);
      for (const row of rows) {
        const link = linkById.get(row.id);
        if (link !== undefined) (row.isDeleted ? removals : changes).add(link.saId);
      }
      if (!isPairing) continue;
      const unlinked = rows.filter(
        (row) => !linkById.has(row.id) && !mayBeSent(category, row, sentKeys) && !isMapped(goingBy, row),
      );
      candidates[side].push(
        ...(await candidatesOf(context, category, side, await living(context, category, unlinked), goingBy)),
      );
    }
  }
  // What was linked just now is nobody's candidate any more.
  if (context.moves > movesBefore) return surveyInbox(context, category, isPairing);
  const pairing = await pairingOf(context, category, candidates);
  const paired = {
    sa: new Set(pairing.pairs.map(([sa]) => sa)),
    quickbooks: new Set(pairing.pairs.map(([, quickbooks]) => quickbooks)),
  };
  const alone = (side: Side, isComplete: boolean) =>
    candidates[side]
      .filter((candidate) => candidate.isComplete === isComplete)
      .map(({ id }) => id)
      .filter((id) => !paired[side].has(id) && !pairing.unclear[side].has(id));
  const onlyChanges = [...changes].filter((saId) => !removals.has(saId));
  return {
    removals: [...removals],
    changes: onlyChanges,
    pairing,
    additions: { sa: alone('sa', true), quickbooks: alone('quickbooks', true) },
    waiting: { sa: alone('sa', false), quickbooks: alone('quickbooks', false) },
    count: removals.size + onlyChanges.length + candidates.sa.length + candidates.quickbooks.length,
  };
}

async function pairingOf(
  context: SyncContext,
  category: Category,
  candidates: { readonly [S in Side]: readonly SurveyedCandidate[] },
): Promise<Matching> {
  if (candidates.sa.length + candidates.quickbooks.length === 0)
    return { pairs: [], unclear: { sa: new Map(), quickbooks: new Map() } };
  const isFirstSync = (await context.store.setting(syncedSetting(category))) === undefined;
  return match(context, category, candidates, isFirstSync);
}

/** Set once a category has run to its end: from then on new records are new on purpose. */
export function syncedSetting(category: Category): string {
  return `synced.${category.name}`;
}

/** A record that goes by one of QuickBooks is neither paired nor added, and neither is that one. */
function isMapped(goingBy: GoingBy, { side, category, id, isDeleted }: InboxRow): boolean {
  const other = side === 'sa' ? goingBy.quickbooksOf(category, id) : goingBy.firstOf(category, id);
  return other !== undefined && !isDeleted;
}

/** A record of SA as it would come from QuickBooks, which tells those that go by one record not apart. */
function asOthers(category: Category, fields: Fields, goingBy: GoingBy): Fields {
  if (goingBy.isEmpty) return fields;
  return mapReferences(category, fields, ({ category: name, id }) => {
    const quickbooksId = goingBy.quickbooksOf(name, id);
    return quickbooksId === undefined ? undefined : goingBy.firstOf(name, quickbooksId);
  });
}

/** Records with an operation whose outcome is open: nothing new is planned for them. */
function busyRecords(category: Category, open: readonly Operation[]): ReadonlySet<string> {
  return new Set(
    open.flatMap((operation) => {
      const { source, target } = bodyOf(operation);
      return [
        ...(source === null ? [] : [recordKeyOf(category.name, source.side, source.id)]),
        ...(target === null ? [] : [recordKeyOf(category.name, operation.to, target.id)]),
      ];
    }),
  );
}

/** The natural keys, in the ids of QuickBooks, of what was perhaps added there. */
function keysOfUnknown(category: Category, open: readonly Operation[]): ReadonlySet<string> {
  const creations = open.filter(
    ({ state, to, action }) => state === 'unknown' && to === 'quickbooks' && action === 'create',
  );
  return new Set(creations.flatMap((operation) => category.naturalKeys(bodyOf(operation).fields)));
}

/**
 * Whether a record of QuickBooks may be the very one whose answer was lost (settle.ts): until that is clear it
 * is nobody's news, or it would come back to SA as a second record.
 */
function mayBeSent(category: Category, row: InboxRow, sentKeys: ReadonlySet<string>): boolean {
  if (row.side !== 'quickbooks' || row.externalGuid !== null || sentKeys.size === 0) return false;
  return category.naturalKeys(row.fields).some((key) => sentKeys.has(key));
}

async function linkMap(context: SyncContext, category: Category, side: Side, rows: readonly InboxRow[]) {
  const links = await linksOf(
    context.store,
    side,
    category.name,
    rows.map(({ id }) => id),
  );
  return new Map(links.map((link): [string, Link] => [side === 'sa' ? link.saId : link.quickbooksId, link]));
}

/**
 * Forgets what was deleted before it was ever linked; it has nothing to say to the other side, but where that has it with
 * our mark.
 */
async function living(
  context: SyncContext,
  category: Category,
  rows: readonly InboxRow[],
): Promise<readonly InboxRow[]> {
  const deleted = rows.filter((row) => row.isDeleted);
  if (deleted.length === 0) return rows;
  const links = await linksOfDeleted(context, category, deleted);
  context.moves += links.size;
  const forgotten = deleted.filter(({ id }) => !links.has(id)).map((row): StoreChange => removalOf(row));
  await context.store.commit([...forgotten, ...links.values()]);
  return rows.filter((row) => !row.isDeleted);
}

async function candidatesOf(
  context: SyncContext,
  category: Category,
  side: Side,
  rows: readonly InboxRow[],
  goingBy: GoingBy,
): Promise<readonly SurveyedCandidate[]> {
  const references = rows.flatMap((row) => referencesOf(category, row.fields));
  const lookup = await lookUp(context.store, side, references);
  return rows.map((row) => {
    const translated = translate(category, row.fields, side, lookup);
    const fields = side === 'sa' ? asOthers(category, row.fields, goingBy) : translated.fields;
    const added = side === 'sa' ? asAdded(category, row) : row;
    return {
      isComplete: translate(category, added.fields, side, lookup).missing.length === 0,
      id: row.id,
      mark: side === 'sa' ? markOf(context.companyId, category.name, row.id) : row.externalGuid,
      keys: category.naturalKeys(fields),
      likeness: digestOfJson(category.comparable(fields)),
      traits: category.traits?.(fields) ?? [],
    };
  });
}
