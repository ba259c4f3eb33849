/**
 * The links are made again from SA's copy: in a store that has none (new, or lost), and after a take-over, when
 * another connector has linked records meanwhile. It happens before the first category, because a record that
 * is linked already must never be paired by its name or added a second time.
 *
 * The two records of a link are taken by their ids alone, and what has changed since SA was told of them is carried
 * over (`rejoin.ts`). Every page of links is one commit together with the place to go on, so that a kill costs a
 * page.
 */
import { addMs, type Json } from '@autosync/core';
import type { Category, CategoryName, Fields, QuickBooksObject } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { deletionNews, pageRecordsMax, quickbooksNews, saCursorSetting } from './gather.ts';
import { removalOf } from './link.ts';
import { goingByIn, restoreMappings, type GoingBy } from './mapping.ts';
import { readByIds } from './outcome.ts';
import { isEnded } from './plan.ts';
import { bodyOf } from './operation.ts';
import type { Link, Operation, Sa, SaLink, Store, StoreChange } from './ports/index.ts';
import { withOwn } from './own-value.ts';
import { pairLines, translate, type Lookup } from './reference.ts';
import { rejoin, type Rejoined } from './rejoin.ts';

/** True once SA's copy has been taken over; `{ after }` while it is; anything else: not begun. */
const restoredSetting = 'links.restored';
const doubledSetting = 'links.doubled';

/** The change that makes the next sync look at SA's copy of the links, for the moment before a take-over. */
export const restoreAgain: StoreChange = { put: 'setting', name: restoredSetting, value: null };

/**
 * Says whether links are to be restored by this sync. SA's feed is read from its beginning then: the state of
 * each linked record is needed, that of deleted ones included.
 */
export async function beginRestoring({ store }: Pick<SyncContext, 'store'>): Promise<boolean> {
  const state = await store.setting(restoredSetting);
  if (state === true) return false;
  if (placeIn(state) !== undefined) return true;
  await store.commit([
    { put: 'setting', name: restoredSetting, value: { after: null } },
    { put: 'setting', name: saCursorSetting, value: null },
  ]);
  return true;
}

/** SA's copy has been taken over: what is linked stands in this store. */
export async function hasRestored(store: Store): Promise<boolean> {
  return (await store.setting(restoredSetting)) === true;
}

/** Makes the links as SA knows them. Both sides' news stand in the inbox by now. */
export async function restoreLinks(context: SyncContext): Promise<void> {
  const { store } = context;
  await restoreMappings(context);
  const copies = await readCopies(context.sa);
  const partners = partnersOf(copies, await goingByIn(store));
  const after = placeIn(await store.setting(restoredSetting))?.after;
  const places = copies.map(keyOf);
  for (let start = places.indexOf(after ?? '') + 1; start < copies.length; start += pageRecordsMax) {
    const page = copies.slice(start, start + pageRecordsMax);
    const changes: StoreChange[] = [];
    for (const category of context.categories) {
      const own = page.filter((copy) => copy.category === category.name);
      if (own.length > 0) changes.push(...(await restoredPage(context, category, own, partners)));
    }
    const value: Json = { after: places[start + page.length - 1] ?? null };
    await store.commit([...changes, { put: 'setting', name: restoredSetting, value }]);
  }
  await store.commit([{ put: 'setting', name: restoredSetting, value: true }]);
}

/** SA's copy of the links, in its stable order. */
export async function readCopies(sa: Sa): Promise<readonly SaLink[]> {
  const copies: SaLink[] = [];
  let after: string | undefined;
  do {
    const page = await sa.links(after, pageRecordsMax);
    copies.push(...page.links);
    after = page.next;
  } while (after !== undefined);
  return copies;
}

/** What each record is on the other side by SA's copy, whether its link was made again already or not. */
interface Partners {
  readonly toSa: Lookup;
  readonly toQuickbooks: Lookup;
  /** The copy of a record of SA. */
  readonly copyOf: (category: CategoryName, saId: string) => SaLink | undefined;
}

function partnersOf(copies: readonly SaLink[], goingBy: GoingBy): Partners {
  const bySa = new Map(copies.map((copy) => [keyOf(copy), copy]));
  const byQuickbooks = new Map(copies.map((copy) => [`${copy.category}\n${copy.quickbooksId}`, copy]));
  return {
    toSa: {
      find: ({ category, id }) => byQuickbooks.get(`${category}\n${id}`)?.id ?? goingBy.firstOf(category, id),
    },
    toQuickbooks: {
      find: (record) =>
        bySa.get(keyOf(record))?.quickbooksId ?? goingBy.quickbooksOf(record.category, record.id),
    },
    copyOf: (category, id) => bySa.get(keyOf({ category, id })),
  };
}

function keyOf({ category, id }: { readonly category: CategoryName; readonly id: string }): string {
  return `${category}\n${id}`;
}

/** Keeps back, with a message, the records of SA whose partner is linked to another one. */
export async function holdDoubled(context: SyncContext): Promise<void> {
  const doubled = await doubledIn(context.store);
  const now = context.clock.now();
  const messages: StoreChange[] = [];
  for (const category of context.categories) {
    for (const id of doubled.filter(([name]) => name === category.name).map(([, saId]) => saId)) {
      const row = await context.store.inboxRow('sa', category.name, id);
      if (row === undefined || row.isDeleted) continue;
      context.held.add(recordKeyOf(category.name, 'sa', id));
      context.unpaired.add(recordKeyOf(category.name, 'sa', id));
      const record = { category, side: 'sa' as const, id, label: category.label(row.fields) };
      messages.push(context.messages.put(record, { code: 'sync.linked-twice', details: { id } }, now));
    }
  }
  if (messages.length > 0) await context.store.commit(messages);
}

async function restoredPage(
  context: SyncContext,
  category: Category,
  page: readonly SaLink[],
  partners: Partners,
): Promise<readonly StoreChange[]> {
  const { store } = context;
  const known = new Map(
    (
      await store.linkBySa(
        category.name,
        page.map(({ id }) => id),
      )
    ).map((link) => [link.saId, link]),
  );
  const waiting = new Set(
    (await store.operations({ states: ['applied'], category: category.name })).flatMap(toldId),
  );
  const wanted = page.filter(
    ({ id, quickbooksId }) => known.get(id)?.quickbooksId !== quickbooksId && !waiting.has(id),
  );
  if (wanted.length === 0) return [];
  const quickbooksIds = [...new Set(wanted.map(({ quickbooksId }) => quickbooksId))];
  const taken = new Map(
    (await store.linkByQuickbooks(category.name, quickbooksIds)).map((link) => [link.quickbooksId, link]),
  );
  const objects = new Map(
    (await readByIds(context, category, quickbooksIds)).map((object) => [object.id, object]),
  );
  const changes: StoreChange[] = [];
  for (const copy of wanted) {
    const before = known.get(copy.id);
    const rejoined = await rejoinedLink(
      context,
      category,
      copy,
      before,
      objects.get(copy.quickbooksId),
      partners,
    );
    if (rejoined === undefined) continue;
    const { link } = rejoined;
    const rival = taken.get(link.quickbooksId);
    if (rival !== undefined && isGoneFromSa(link)) continue;
    const isRivalRight =
      rival !== undefined &&
      !isGoneFromSa(rival) &&
      (partners.copyOf(category.name, rival.saId)?.quickbooksId ?? link.quickbooksId) === link.quickbooksId;
    if (isRivalRight) {
      changes.push(await doubledWith(store, changes, link));
      continue;
    }
    for (const wrong of [before, rival])
      if (wrong !== undefined) changes.push({ remove: 'link', category: category.name, saId: wrong.saId });
    taken.set(link.quickbooksId, link);
    changes.push({ put: 'link', link }, ...(await newsAfter(context, category, rejoined, objects)));
  }
  return changes;
}

/** The SA id of which an operation has yet to tell: what this store knows of it is newer than SA's copy. */
function toldId(operation: Operation): readonly string[] {
  const { told } = bodyOf(operation);
  return told === null ? [] : [told.id];
}

/** The link by SA's copy and by what each side has now; undefined where SA itself has nothing but the copy. */
async function rejoinedLink(
  context: SyncContext,
  category: Category,
  copy: SaLink,
  before: Link | undefined,
  object: QuickBooksObject | undefined,
  partners: Partners,
): Promise<Rejoined | undefined> {
  const row = await context.store.inboxRow('sa', category.name, copy.id);
  const sa =
    row !== undefined
      ? { fields: row.fields, version: Number(row.revision), isDeleted: row.isDeleted }
      : before && { fields: before.saBaseline, version: before.saVersion, isDeleted: isGoneFromSa(before) };
  if (sa === undefined && object === undefined) return undefined;
  return rejoin({
    category,
    copy,
    sa,
    quickbooks: object,
    quickbooksInSa: inSa(category, object, sa?.fields, partners),
    saInQuickbooks: translate(category, sa?.fields ?? {}, 'sa', partners.toQuickbooks).fields,
  });
}

/** A record of QuickBooks in the ids of SA; what SA has keeps its value where it says the same. */
function inSa(
  category: Category,
  object: QuickBooksObject | undefined,
  own: Fields | undefined,
  { toSa, toQuickbooks }: Partners,
): Fields {
  if (object === undefined || own === undefined)
    return translate(category, object?.fields ?? {}, 'quickbooks', toSa).fields;
  const lines = pairLines(own, object.fields);
  const translated = translate(category, object.fields, 'quickbooks', toSa, lines).fields;
  return withOwn(category, { quickbooks: object.fields, translated }, own, toQuickbooks, lines);
}

/**
 * What a side has to say stays in the inbox, or comes into it; all other news are in the link now. That QuickBooks
 * lacks a record which SA still has is news as well: it is held there until somebody decides.
 */
async function newsAfter(
  context: SyncContext,
  category: Category,
  { link, news }: Rejoined,
  objects: ReadonlyMap<string, QuickBooksObject>,
): Promise<readonly StoreChange[]> {
  const [sa, quickbooks] = [
    await context.store.inboxRow('sa', link.category, link.saId),
    await context.store.inboxRow('quickbooks', link.category, link.quickbooksId),
  ];
  const object = objects.get(link.quickbooksId);
  const isMissed = link.gone === 'quickbooks' && !isEnded(link.saBaseline);
  // Where both have moved, nobody knows which field moved where: equal times make a person decide.
  const changedAt = news.sa ? (sa?.changedAt ?? null) : null;
  const tie = changedAt === null ? {} : { changedAt: addMs(changedAt, -context.skewMs) };
  return [
    ...(sa === undefined || news.sa ? [] : [removalOf(sa)]),
    ...(quickbooks === undefined ? [] : [removalOf(quickbooks)]),
    ...(news.quickbooks && object !== undefined
      ? [{ put: 'inbox' as const, row: { ...quickbooksNews(context, category, object), ...tie } }]
      : []),
    ...(isMissed ? [{ put: 'inbox' as const, row: deletionNews(link, null) }] : []),
  ];
}

function isGoneFromSa({ gone }: Link): boolean {
  return gone === 'sa' || gone === 'both';
}

/** The record of SA is remembered as one that must not be paired or added, whatever its row says. */
async function doubledWith(store: Store, before: readonly StoreChange[], link: Link): Promise<StoreChange> {
  const latest = before.findLast(
    (change) => 'put' in change && change.put === 'setting' && change.name === doubledSetting,
  );
  const known = latest !== undefined && 'value' in latest ? pairsIn(latest.value) : await doubledIn(store);
  const value = [...known, [link.category, link.saId]];
  return { put: 'setting', name: doubledSetting, value };
}

export async function doubledIn(store: Store): Promise<readonly (readonly [string, string])[]> {
  return pairsIn((await store.setting(doubledSetting)) ?? null);
}

function pairsIn(value: Json): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Json): (readonly [string, string])[] => {
    const [name, id] = Array.isArray(entry) ? entry : [];
    return typeof name === 'string' && typeof id === 'string' ? [[name, id]] : [];
  });
}

function placeIn(state: Json | undefined): { readonly after: string | null } | undefined {
  if (state === null || typeof state !== 'object' || !('after' in state)) return undefined;
  return { after: typeof state.after === 'string' ? state.after : null };
}
