/**
 * What a first sync leaves out (bookkeeping.md 25), and which records a pilot carries over. A record that stands on one
 * side alone is left out where it is out of scope and nothing that is in scope refers to it: an inactive client with a
 * new invoice is needed, whatever was said about inactive clients. What is linked already goes on like everything else.
 */
import { isZero } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { categoryOf, referencesOf, type Category, type CategoryName, type Fields } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { inboxRows } from '../inbox-pages.ts';
import { amountIn, textIn } from '../difference/receivable.ts';
import { pageRecordsMax } from '../gather.ts';
import { requireDone } from '../pages.ts';
import type { PilotClient, Scope, Selection } from './chosen.ts';
import type { InboxRow, Side } from '../ports/index.ts';

export function keyOf(side: Side, category: CategoryName, id: string): string {
  return `${side}\n${category}\n${id}`;
}

/** A record in the state in which it was left out. */
export function stateOf({ side, category, id, changeKey }: InboxRow): string {
  return `${keyOf(side, category, id)}\n${changeKey}`;
}

interface Seen {
  readonly row: InboxRow;
  readonly key: string;
  readonly references: readonly string[];
}

const rowsMax = 500;

/**
 * Everything that is in scope, or that something in scope refers to, among what waits to be carried over; undefined where nothing
 * is left out. Once the rest was carried over (`leftOut`), what was left out then stays out until somebody changes it;
 * what is new since is new on purpose.
 */
export async function selectionByScope(
  context: SyncContext,
  leftOut: ReadonlySet<string> | null,
): Promise<Selection | undefined> {
  const { scope } = context;
  const isWhole = scope.inactive && scope.zeroBalance && scope.vendors && scope.cutOff === null;
  if (isWhole) return undefined;
  const seen = await seenIn(context);
  const owing = scope.zeroBalance || leftOut !== null ? undefined : await owingClients(context);
  const kindOf = (name: CategoryName) => categoryOf(name).kind;
  const isIn = ({ row, key }: Seen): boolean => {
    const { category, fields } = row;
    if (leftOut !== null && kindOf(category) === 'list') return !leftOut.has(stateOf(row));
    if (category === 'Vendors') return scope.vendors;
    if (category === 'Customers')
      return (scope.inactive || fields['isActive'] !== false) && (owing === undefined || owing.has(key));
    return !isOld(row.fields, scope);
  };
  return reachable(seen, seen.filter(isIn));
}

/** Whether a transaction is from before the cut-off date. */
export function isOld({ date }: Fields, { cutOff }: Scope): boolean {
  return cutOff !== null && typeof date === 'string' && date < cutOff;
}

/** The clients of a pilot with their properties, their transactions, and all that those refer to. */
export async function selectionOfPilot(
  context: SyncContext,
  clients: readonly PilotClient[],
): Promise<Selection> {
  const seen = await seenIn(context);
  const pilot = new Set(clients.map(({ side, id }) => keyOf(side, 'Customers', id)));
  const people = [...(await familyLinks(context)), ...seen.filter(({ row }) => row.category === 'Customers')];
  for (let size = -1; size !== pilot.size;) {
    size = pilot.size;
    for (const { keys, parents } of people.map(familyOf))
      if ([...keys, ...parents].some((key) => pilot.has(key))) for (const key of keys) pilot.add(key);
  }
  const starts = seen.filter(
    ({ row, key, references }) =>
      (pilot.has(key) || references.some((reference) => pilot.has(reference))) &&
      !isOld(row.fields, context.scope),
  );
  return new Set([...pilot, ...reachable(seen, starts)]);
}

/** One client: what it is on both sides, and its master. */
interface Family {
  readonly keys: readonly string[];
  readonly parents: readonly string[];
}

function familyOf(one: Seen | Family): Family {
  if (!('row' in one)) return one;
  const { row, key } = one;
  const parent = row.fields['parent'];
  const parents = typeof parent === 'string' ? [keyOf(row.side, 'Customers', parent)] : [];
  return { keys: [key], parents };
}

async function familyLinks({ store }: SyncContext): Promise<readonly Family[]> {
  const families: Family[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.links('Customers', after, rowsMax);
    for (const { saId, quickbooksId, saBaseline } of page) {
      const { parent } = saBaseline;
      families.push({
        keys: [keyOf('sa', 'Customers', saId), keyOf('quickbooks', 'Customers', quickbooksId)],
        parents: typeof parent === 'string' ? [keyOf('sa', 'Customers', parent)] : [],
      });
    }
    after = page.at(-1)?.saId;
    if (page.length < rowsMax) return families;
  }
}

/** The starts, and whatever among the seen they refer to, over any number of steps. */
function reachable(seen: readonly Seen[], starts: readonly Seen[]): Selection {
  const byKey = new Map(seen.map((one) => [one.key, one]));
  const found = new Set<string>();
  const open = starts.map(({ key }) => key);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(byKey.get(key)?.references ?? []));
  }
  return found;
}

/** What waits in the inbox, with what each record refers to. */
async function seenIn({ store, categories }: SyncContext): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const category of categories)
    for await (const row of inboxRows(store, category.name))
      if (!row.isDeleted) seen.push(seenRow(category, row));
  return seen;
}

function seenRow(category: Category, row: InboxRow): Seen {
  const references = referencesOf(category, row.fields).map(({ category: name, id }) =>
    keyOf(row.side, name, id),
  );
  return { row, key: keyOf(row.side, category.name, row.id), references };
}

/** The clients that owe something, or have something to get, on their own side. */
async function owingClients({ sa, conversation }: SyncContext): Promise<Selection> {
  const owing = new Set<string>();
  for (let after: string | undefined, hasMore = true; hasMore;) {
    const page = await sa.comparison({
      mastersMax: pageRecordsMax,
      ...(after === undefined ? {} : { after }),
    });
    for (const { customer, saBalance } of page.rows)
      if (!isZero(saBalance)) owing.add(keyOf('sa', 'Customers', customer));
    after = page.next;
    hasMore = after !== undefined;
  }
  for (let iteratorID: string | undefined, hasMore = true; hasMore;) {
    const [answer] = await conversation.ask([balancePage(iteratorID)]);
    if (answer === undefined) break;
    requireDone(answer);
    for (const { value } of answer.records) {
      const id = textIn(value, 'ListID');
      if (id !== null && !isZero(amountIn(value, 'TotalBalance')))
        owing.add(keyOf('quickbooks', 'Customers', id));
    }
    iteratorID = answer.status.iteratorID;
    hasMore = (answer.status.iteratorRemainingCount ?? 0) > 0 && iteratorID !== undefined;
  }
  return owing;
}

function balancePage(iteratorID: string | undefined): Request {
  const place =
    iteratorID === undefined ? { iterator: 'Start' as const } : { iterator: 'Continue' as const, iteratorID };
  return {
    name: 'CustomerQuery',
    body: {
      ...place,
      MaxReturned: pageRecordsMax,
      ActiveStatus: 'All',
      IncludeRetElement: ['ListID', 'TotalBalance'],
    },
  };
}
