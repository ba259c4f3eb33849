/**
 * Everything that speaks about the connector's memory: the memory itself, what both sides have now, and SA's copy
 * of the links. It is read as a whole, and nothing is changed by reading it.
 */
import { Failure, firstChainBreak, type ChainHead, type Clock, type Instant } from '@autosync/core';
import type { Category, CategoryName, QuickBooksObject } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import type { Answer } from '../conversation.ts';
import { deletionRequests, deletionsIn } from '../deleted-list.ts';
import { deletedWatermark, objectsIn, pageRecordsMax, saCursorSetting, watermarksOf } from '../gather.ts';
import { inboxRows } from '../inbox-pages.ts';
import { instantOfLocal } from '../local-time.ts';
import { requireDone } from '../pages.ts';
import { isMappingUntold, mappingsIn } from '../mapping.ts';
import type { Link, Mapping, MessageSet, Operation, SaChange, SaLink, Sa, Store } from '../ports/index.ts';
import { doubledIn, hasRestored, readCopies } from '../restore.ts';

/** What reading the evidence needs. */
export type Sources = Pick<
  SyncContext,
  'store' | 'sa' | 'conversation' | 'clock' | 'categories' | 'companyId'
>;

export interface Evidence {
  readonly companyId: string;
  readonly clock: Clock;
  /** SA's copy of the links has been taken over; before that, links that are missing are no damage. */
  readonly hasRestored: boolean;
  readonly lastCompletedAt: Instant | undefined;
  readonly categories: ReadonlyMap<CategoryName, CategoryEvidence>;
  readonly operations: readonly Operation[];
  readonly messageSets: readonly MessageSet[];
  readonly activity: ActivityEvidence;
  readonly mappings: MappingEvidence;
  /** False where SA refuses the place up to which we read. */
  readonly isPlaceKnown: boolean;
  /** The oldest change that SA would tell us next; by our clock. */
  readonly oldestUnread: Instant | undefined;
}

export interface MappingEvidence {
  readonly own: readonly Mapping[];
  /** SA's copy; it may lack what SA has yet to be told. */
  readonly copies: readonly Mapping[];
  readonly isUntold: boolean;
}

export interface CategoryEvidence {
  readonly category: Category;
  readonly links: readonly Link[];
  /** SA's copy of the links. */
  readonly copies: readonly SaLink[];
  readonly sa: ReadonlyMap<string, SaChange>;
  readonly quickbooks: ReadonlyMap<string, QuickBooksObject>;
  /** Ids that QuickBooks' list of deletions names, of the last 90 days. */
  readonly deleted: ReadonlySet<string>;
  /** Ids of what the next sync will read anyway, by side. */
  readonly unread: { readonly sa: ReadonlySet<string>; readonly quickbooks: ReadonlySet<string> };
  /** Ids that stand in the inbox, by side. */
  readonly waiting: { readonly sa: ReadonlySet<string>; readonly quickbooks: ReadonlySet<string> };
  /** Ids of SA whose record is kept back as the second one for one of QuickBooks. */
  readonly doubled: ReadonlySet<string>;
  readonly watermark: Instant | undefined;
}

export interface ActivityEvidence {
  readonly last: ChainHead;
  /** How many entries are there. */
  readonly count: number;
  /** The first entry that does not follow from the one before it. */
  readonly breakAt: number | undefined;
  /** The last entry that is there is the one that the store remembers as its last. */
  readonly endsAtHead: boolean;
}

const rowsMax = 500;

/** @throws Failure where a side is not reached or the store cannot be read. */
export async function gatherEvidence(sources: Sources): Promise<Evidence> {
  const { store, sa, clock, companyId, categories } = sources;
  const whole = await readFeed(sa, undefined);
  const rest = await readRest(store, sa);
  const copies = await readCopies(sa);
  const deletions = await readDeletions(sources);
  const found = new Map<CategoryName, CategoryEvidence>();
  for (const category of categories) {
    const own = { whole, rest: rest?.changes ?? whole.changes, copies, deletions };
    found.set(category.name, await categoryEvidence(sources, category, own));
  }
  const [lastCompleted] = (await store.runs(20)).filter(
    ({ kind, outcome }) => kind === 'sync' && outcome === 'completed',
  );
  return {
    companyId,
    clock,
    hasRestored: await hasRestored(store),
    lastCompletedAt: lastCompleted?.startedAt,
    categories: found,
    operations: await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] }),
    messageSets: await store.messageSets(),
    activity: await readActivity(store),
    mappings: {
      own: await mappingsIn(store),
      copies: await sa.mappings(),
      isUntold: await isMappingUntold(store),
    },
    isPlaceKnown: rest !== undefined,
    oldestUnread: oldest((rest?.changes ?? []).map(({ changedAt }) => changedAt)),
  };
}

interface Feed {
  readonly changes: readonly SaChange[];
}

async function categoryEvidence(
  sources: Sources,
  category: Category,
  own: {
    readonly whole: Feed;
    readonly rest: readonly SaChange[];
    readonly copies: readonly SaLink[];
    readonly deletions: readonly Answer[];
  },
): Promise<CategoryEvidence> {
  const { store } = sources;
  const isOwn = (record: { readonly category: CategoryName }) => record.category === category.name;
  const watermarks = await watermarksOf(sources);
  const [watermark, deletedSince] = [watermarks.get(category.name), watermarks.get(deletedWatermark)];
  const objects = await readObjects(sources, category);
  const deletions = deletionsIn(category, own.deletions);
  const isUnread = (time: string | undefined, since: Instant | undefined) => {
    const at = time === undefined ? null : instantOfLocal(sources.clock, time);
    return at === null || since === undefined || at >= since;
  };
  return {
    category,
    links: await readLinks(store, category.name),
    copies: own.copies.filter(isOwn),
    sa: new Map(own.whole.changes.filter(isOwn).map((change) => [change.id, change])),
    quickbooks: new Map(objects.map((object) => [object.id, object])),
    deleted: new Set(deletions.map(({ id }) => id)),
    unread: {
      sa: new Set(own.rest.filter(isOwn).map(({ id }) => id)),
      quickbooks: new Set([
        ...objects.filter(({ timeModified }) => isUnread(timeModified, watermark)).map(({ id }) => id),
        ...deletions.filter(({ timeDeleted }) => isUnread(timeDeleted, deletedSince)).map(({ id }) => id),
      ]),
    },
    waiting: {
      sa: await readInbox(store, category.name, 'sa'),
      quickbooks: await readInbox(store, category.name, 'quickbooks'),
    },
    doubled: new Set(
      (await doubledIn(store)).filter(([name]) => name === category.name).map(([, saId]) => saId),
    ),
    watermark,
  };
}

async function readFeed(sa: Sa, after: string | undefined): Promise<Feed> {
  const changes = new Map<string, SaChange>();
  let cursor = after;
  for (;;) {
    const page = await sa.changes(cursor, pageRecordsMax);
    for (const change of page.changes) changes.set(`${change.category}\n${change.id}`, change);
    cursor = page.cursor;
    if (!page.hasMore) return { changes: [...changes.values()] };
  }
}

/** What SA will tell the next sync; undefined where it does not know our place. */
async function readRest(store: Store, sa: Sa): Promise<Feed | undefined> {
  const cursor = await store.setting(saCursorSetting);
  try {
    return await readFeed(sa, typeof cursor === 'string' ? cursor : undefined);
  } catch (error) {
    if (error instanceof Failure && error.code === 'sa.cursor-too-old') return undefined;
    throw error;
  }
}

async function readDeletions({ conversation, categories }: Sources): Promise<readonly Answer[]> {
  const answers = await conversation.ask(deletionRequests(categories, undefined));
  for (const answer of answers) requireDone(answer);
  return answers;
}

/** Every object of a category, page by page. */
async function readObjects(sources: Sources, category: Category): Promise<readonly QuickBooksObject[]> {
  const objects: QuickBooksObject[] = [];
  for (const read of category.quickbooks.reads) {
    let iteratorId: string | undefined;
    for (let hasMore = true; hasMore;) {
      const iterator = iteratorId === undefined ? 'Start' : 'Continue';
      const place = iteratorId === undefined ? {} : { iteratorId };
      const page = { recordsMax: pageRecordsMax, iterator, ...place } as const;
      const request = read.request({ by: 'modified', ...(read.iterates ? { page } : {}) });
      const [answer] = await sources.conversation.ask([request]);
      if (answer === undefined) break;
      requireDone(answer);
      objects.push(...(await objectsIn(sources, category, [answer])));
      iteratorId = answer.status.iteratorID;
      hasMore = (answer.status.iteratorRemainingCount ?? 0) > 0 && iteratorId !== undefined;
    }
  }
  return objects;
}

async function readLinks(store: Store, category: CategoryName): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.links(category, after, rowsMax);
    links.push(...page);
    after = page.at(-1)?.saId;
    if (page.length < rowsMax) return links;
  }
}

async function readInbox(
  store: Store,
  category: CategoryName,
  side: 'sa' | 'quickbooks',
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { id } of inboxRows(store, category, side)) ids.add(id);
  return ids;
}

/** The activity, verified from its first entry to its last. */
export async function readActivity(store: Store): Promise<ActivityEvidence> {
  const { first, last } = await store.activityEnds();
  let end = first;
  let count = 0;
  for (;;) {
    const page = await store.activityChain(end.sequence, rowsMax);
    const entries = page.map(({ activity, ...head }) => ({ ...head, content: { ...activity } }));
    const breakAt = firstChainBreak(end, entries);
    if (breakAt !== undefined) return { last, count: count + page.length, breakAt, endsAtHead: true };
    count += page.length;
    end = page.at(-1) ?? end;
    if (page.length < rowsMax) break;
  }
  const endsAtHead = end.sequence === last.sequence && end.hash === last.hash;
  return { last, count: end.sequence, breakAt: undefined, endsAtHead };
}

function oldest(instants: readonly Instant[]): Instant | undefined {
  return instants.reduce<Instant | undefined>(
    (earliest, instant) => (earliest === undefined || instant < earliest ? instant : earliest),
    undefined,
  );
}
