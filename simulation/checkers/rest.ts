/**
 * What must be true once everything is calm (L1 to L6, S1, S5, S7). Records are paired by the names that only one
 * record has, never by the connector's links: a checker that asked the links could not see that they are wrong.
 */
import type { Message, Store, SyncResult } from '@autosync/engine';
import { categories } from '@autosync/records';
import type { Office } from '../people.ts';
import { inQuickbooks, inSa, tokenOf } from '../sight.ts';
import type { Start } from '../start.ts';
import { auditFaults, type SideOfBooks } from './audit.ts';
import { booksOf, type Books } from './books.ts';
import { differences, keptIn, lostMarks } from './difference.ts';
import { linkFaults, saCopyFaults } from './links.ts';
import { moneyFaults } from './money.ts';

export interface Rest {
  readonly office: Office;
  readonly store: Store;
  /** Of all connectors, each of which keeps what it did itself, and those that a backup has replaced. */
  readonly stores: readonly Store[];
  readonly isRolledBack: boolean;
  /** What stood on each side in the beginning. */
  readonly start: Start['seen'];
  /** The last sync, which must have had nothing to do. */
  readonly last: SyncResult;
  /** Records whose differences were agreed to when they were linked, or are somebody else's matter. */
  readonly isAgreed: (key: string) => boolean;
  /** QuickBooks ids of records that were changed in the moment of their removal. */
  readonly racedRemovals: ReadonlySet<string>;
  /** Records that came back with an old company file, when nothing else in it was old. */
  readonly returned: ReadonlySet<string>;
}

const openStates = ['planned', 'sent', 'unknown', 'applied'] as const;

/** A sentence for everything that is wrong; none where all is well. */
export async function restFaults({
  office,
  store,
  stores,
  isRolledBack,
  start,
  last,
  isAgreed,
  racedRemovals,
  returned,
}: Rest): Promise<readonly string[]> {
  const names = categories.map(({ name }) => name);
  const sa = booksOf((await Promise.all(names.map((name) => inSa(office.rules, name)))).flat());
  const quickbooks = booksOf(names.flatMap((name) => inQuickbooks(office.company, name)));
  const messages = await store.messages();
  const held = await heldTokens(store, messages, sa, quickbooks);
  for (const key of returned) held.add(key);
  const activity = (await Promise.all(stores.map((one) => one.activity(100_000)))).flat();
  const open = await Promise.all(stores.map((one) => one.operations({ states: openStates })));
  if (office.log.touched.size > 0) for (const key of sa.byToken.keys()) if (isAgreed(key)) held.add(key);
  for (const key of racedRemovals) held.add(await tokenBehind(store, sa, key));
  return [
    ...writesIn(last).map((what) => `L5: a sync of equal sides ${what}.`),
    ...(await openFaults(store)),
    ...doubled(sa, 'SA'),
    ...doubled(quickbooks, 'QuickBooks'),
    ...differences(sa, quickbooks, held, office),
    ...lostMarks(sa, quickbooks, held, office, keptIn(activity, open.flat())),
    ...messages.flatMap(unexplained),
    ...(await linkFaults(store, sa, quickbooks)),
    ...(await moneyFaults(office, sa.byToken, quickbooks.byToken, held)),
    ...(await saCopyFaults(office, store)),
    ...(await auditFaults({
      sides: sidesOf(start, sa, quickbooks, office),
      stores,
      isRolledBack,
      log: office.log,
    })),
  ];
}

/** What happened on both sides since the beginning; with a restored company file its own history is gone. */
function sidesOf(
  start: Start['seen'],
  sa: Books,
  quickbooks: Books,
  { log }: Office,
): readonly SideOfBooks[] {
  const sides = [
    { side: 'sa' as const, before: start.sa, now: [...sa.byId.values()] },
    { side: 'quickbooks' as const, before: start.quickbooks, now: [...quickbooks.byId.values()] },
  ];
  return sides.filter(({ side }) => side === 'sa' || !log.isFileRestored);
}

/** Records with a message; of one that is deleted on its side the other half of its link tells the name. */
async function heldTokens(
  store: Store,
  messages: readonly Message[],
  sa: Books,
  quickbooks: Books,
): Promise<Set<string>> {
  const held = new Set<string>();
  for (const { category, side, recordId, code } of messages) {
    if (code === 'sync.too-many-deletions')
      for (const key of [...sa.byToken.keys(), ...quickbooks.byToken.keys()])
        if (key.startsWith(`${category} `)) held.add(key);
    const [link] = await (side === 'sa'
      ? store.linkBySa(category, [recordId])
      : store.linkByQuickbooks(category, [recordId]));
    const ids = side === 'sa' ? [recordId, link?.quickbooksId] : [link?.saId, recordId];
    for (const [place, books] of [sa, quickbooks].entries()) {
      const seen = books.byId.get(`${category} ${ids[place]}`);
      if (seen !== undefined) held.add(`${category} ${seen.token}`);
    }
  }
  return held;
}

/** The record of SA that is linked with one of QuickBooks, by its name; a deleted one has left it behind. */
async function tokenBehind(store: Store, sa: Books, key: string): Promise<string> {
  const [category, id = ''] = [
    categories.find(({ name }) => key.startsWith(`${name} `))?.name,
    key.split(' ').at(-1),
  ];
  if (category === undefined) return key;
  const [link] = await store.linkByQuickbooks(category, [id]);
  const seen = sa.byId.get(`${category} ${link?.saId}`);
  return `${category} ${seen?.token ?? tokenOf(category, link?.saBaseline ?? {})}`;
}

export function writesIn({ categories: results }: SyncResult): readonly string[] {
  return results.flatMap(({ name, toQuickBooks, toSa, linked }) =>
    [
      ...Object.entries(toQuickBooks).map(([what, count]) => [`${what} to QuickBooks`, count] as const),
      ...Object.entries(toSa).map(([what, count]) => [`${what} to SA`, count] as const),
      ['linked', linked] as const,
    ]
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `still has ${count} ${what} in ${name}`),
  );
}

/** L4: nothing is under way. */
async function openFaults(store: Store): Promise<readonly string[]> {
  const open = await store.operations({ states: openStates });
  return open.map(({ label, state }) => `L4: ${label} is still ${state}.`);
}

/** S1: what people entered once stands once. */
function doubled({ byToken }: Books, side: string): readonly string[] {
  return [...byToken].flatMap(([key, seen]) => {
    const alive = seen.filter(({ fields }) => fields['isVoid'] !== true);
    return alive.length > 1 ? [`S1: ${side} has ${key} ${alive.length} times.`] : [];
  });
}

/** What no work of people and no fault of the others can bring about. */
const ownFaults: readonly string[] = [
  'program.defect',
  'sa.operation-differs',
  'sync.linked-twice',
  'quickbooks.refused',
];

/** Every message names a record and says why in the words of the catalogue; a defect is never one of them. */
function unexplained({ code, record, details }: Message): readonly string[] {
  if (ownFaults.includes(code))
    return [`L2: the message of ${record} tells of a defect: ${code} ${JSON.stringify(details)}`];
  if (code === 'quickbooks.record-in-use')
    return [`L2: ${record} is said to be in use, where nobody works any more.`];
  if (code === 'sync.outcome-unclear') return [`L4: ${record} stays unclear: ${JSON.stringify(details)}`];
  return [];
}
