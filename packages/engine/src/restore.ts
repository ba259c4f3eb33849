/**
 * The links are made again from SA's copy: in a store that has none (new, or lost), and after a take-over, when
 * another connector has linked records meanwhile. It happens before the first category, because a record that
 * is linked already must never be paired by its name or added a second time.
 *
 * The two records of a link are taken by their ids alone. What each side has now is agreed to differ, and nothing
 * is written. Every page of links is one commit together with the place to go on, so that a kill costs a page.
 */
import type { Json } from '@autosync/core';
import { referencesOf, type Category, type QuickBooksObject } from '@autosync/records';
import { recordKeyOf, type SyncContext } from './context.ts';
import { deletionNews, pageRecordsMax, saCursorSetting } from './gather.ts';
import { removalOf } from './link.ts';
import { readByIds } from './outcome.ts';
import { isEnded } from './plan.ts';
import type { InboxRow, Link, SaLink, Store, StoreChange } from './ports/index.ts';
import { lookUp, pairLines, translate } from './reference.ts';

/** True once SA's copy has been read; `{ after }` while it is being read; anything else: not begun. */
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

/** Makes the links that SA knows and this store does not. Both sides' news stand in the inbox by now. */
export async function restoreLinks(context: SyncContext): Promise<void> {
  const { store, sa } = context;
  let after = placeIn(await store.setting(restoredSetting))?.after ?? undefined;
  for (;;) {
    const page = await sa.links(after, pageRecordsMax);
    const changes: StoreChange[] = [];
    for (const category of context.categories) {
      const own = page.links.filter((link) => link.category === category.name);
      if (own.length > 0) changes.push(...(await restoredPage(context, category, own)));
    }
    const value: Json = page.next === undefined ? true : { after: page.next };
    await store.commit([...changes, { put: 'setting', name: restoredSetting, value }]);
    if (page.next === undefined) return;
    after = page.next;
  }
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
      context.doubled.add(recordKeyOf(category.name, 'sa', id));
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
): Promise<readonly StoreChange[]> {
  const { store } = context;
  const known = await store.linkBySa(
    category.name,
    page.map(({ id }) => id),
  );
  const knownIds = new Set(known.map(({ saId }) => saId));
  const missing = page.filter(({ id }) => !knownIds.has(id));
  if (missing.length === 0) return [];
  const quickbooksIds = [...new Set(missing.map(({ quickbooksId }) => quickbooksId))];
  const taken = new Map(
    (await store.linkByQuickbooks(category.name, quickbooksIds)).map((link) => [link.quickbooksId, link]),
  );
  const objects = new Map(
    (await readByIds(context, category, quickbooksIds)).map((object) => [object.id, object]),
  );
  const changes: StoreChange[] = [];
  for (const saLink of missing) {
    const row = await store.inboxRow('sa', category.name, saLink.id);
    const link = await linkOf(context, category, saLink, row, objects.get(saLink.quickbooksId));
    if (link === undefined) continue;
    const rival = taken.get(link.quickbooksId);
    if (rival !== undefined && isGoneFromSa(link)) continue;
    if (rival !== undefined && !isGoneFromSa(rival)) {
      changes.push(await doubledWith(store, changes, link));
      continue;
    }
    if (rival !== undefined) changes.push({ remove: 'link', category: category.name, saId: rival.saId });
    taken.set(link.quickbooksId, link);
    changes.push({ put: 'link', link }, ...(await newsAfter(context, link, row)));
  }
  return changes;
}

/** The link with what each side has now; undefined where SA itself has nothing but the link. */
async function linkOf(
  context: SyncContext,
  category: Category,
  { id, version, quickbooksId, editSequence, isDeleted = false }: SaLink,
  row: InboxRow | undefined,
  object: QuickBooksObject | undefined,
): Promise<Link | undefined> {
  const from = row === undefined ? 'quickbooks' : 'sa';
  const fields = row?.fields ?? object?.fields;
  if (fields === undefined) return undefined;
  const lookup = await lookUp(context.store, from, referencesOf(category, fields));
  const translated = translate(category, fields, from, lookup).fields;
  const saBaseline = row?.fields ?? translated;
  const quickbooksBaseline = object?.fields ?? translated;
  const isGone = isDeleted || row?.isDeleted === true;
  return {
    category: category.name,
    saId: id,
    quickbooksId,
    saBaseline,
    quickbooksBaseline,
    saVersion: row === undefined ? version : Number(row.revision),
    editSequence: object?.editSequence ?? editSequence,
    kept: object?.kept ?? null,
    lines: pairLines(saBaseline, quickbooksBaseline),
    gone: object === undefined ? (isGone ? 'both' : 'quickbooks') : isGone ? 'sa' : 'none',
  };
}

/**
 * The news of both sides are in the baselines now. Only that QuickBooks lacks a record which SA still has stays
 * as news: it is held there until somebody decides.
 */
async function newsAfter(
  context: SyncContext,
  link: Link,
  sa: InboxRow | undefined,
): Promise<readonly StoreChange[]> {
  const quickbooks = await context.store.inboxRow('quickbooks', link.category, link.quickbooksId);
  const isMissed = link.gone === 'quickbooks' && !isEnded(link.saBaseline);
  return [
    ...[sa, quickbooks].flatMap((row) => (row === undefined ? [] : [removalOf(row)])),
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
