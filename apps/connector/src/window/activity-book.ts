import type { Activity, ChainedActivity, Store } from '@autosync/engine';
import { clientsOf } from './activity-client.ts';
import type { ActivityPage, ActivityRow } from './view.ts';
import { cell } from '../csv.ts';

/** What a person may ask of Recent Activity; an empty text asks for everything. */
export interface ActivityFilter {
  readonly category: string;
  readonly to: string;
  readonly action: string;
  readonly text: string;
  readonly run: string;
}

/** A choice among what was done: the entries that wrote over a value of the other side. */
const passedOver = 'passed-over';

/** So many of the newest entries can be looked through; older ones stay in the file and in `autosync activity`. */
const rowsMax = 100_000;
const pageRows = 5_000;

/**
 * The activity in memory, the newest first, so that a list of 100,000 rows can be filtered while somebody types.
 * It reads from the store what came since it was last asked. What an entry wrote stays in the store until it is opened.
 */
export function openActivityBook(
  store: Pick<Store, 'activityChain' | 'activityEnds' | 'linkBySa' | 'linkByQuickbooks'>,
) {
  const clientOf = clientsOf(store);
  /** The oldest first, as the store gives it. */
  let rows: ActivityRow[] = [];
  let reading: Promise<void> = Promise.resolve();

  async function readOn(): Promise<void> {
    const { first, last } = await store.activityEnds();
    let after = rows.at(-1)?.sequence ?? Math.max(first.sequence, last.sequence - rowsMax);
    while (after < last.sequence) {
      const page = await store.activityChain(after, pageRows);
      if (page.length === 0) break;
      for (const entry of page) rows.push(rowOf(entry, await clientOf(entry.activity)));
      after = page.at(-1)?.sequence ?? after;
    }
    if (rows.length > rowsMax) rows = rows.slice(-rowsMax);
  }

  return {
    rows: async (): Promise<readonly ActivityRow[]> => {
      reading = reading.then(readOn);
      await reading;
      return rows;
    },
    /** The whole entry; undefined where there is none of that number. */
    entry: async (sequence: number): Promise<Activity | undefined> => {
      const [found] = await store.activityChain(sequence - 1, 1);
      return found?.sequence === sequence ? found.activity : undefined;
    },
  };
}

export type ActivityBook = ReturnType<typeof openActivityBook>;

function rowOf({ sequence, activity }: ChainedActivity, client: string | null): ActivityRow {
  const { at, runId, category, label, to, action, saId, quickbooksId, lost, decision } = activity;
  const reason = decision?.reason ?? null;
  return {
    sequence,
    at,
    runId,
    category,
    label,
    to,
    action,
    saId,
    quickbooksId,
    hasLost: lost !== undefined,
    client,
    reason,
    waits: null,
  };
}

/** By this text people look for a row: a payment is found by its client as well. */
function nameOf({ label, client }: ActivityRow): string {
  return client === null ? label : `${label} ${client}`;
}

/** A part of what fits, counted from the newest; the rows come the oldest first. */
export function pageOf(
  rows: readonly ActivityRow[],
  filter: ActivityFilter,
  from: number,
  count: number,
): ActivityPage {
  const found = fitting(rows, filter);
  const end = found.length - from;
  return {
    total: found.length,
    waiting: found.filter(({ waits }) => waits === true).length,
    rows: found.slice(Math.max(0, end - count), Math.max(0, end)).toReversed(),
  };
}

/** The rows that a person sees under these filters. */
export function fitting(rows: readonly ActivityRow[], filter: ActivityFilter): readonly ActivityRow[] {
  const { category, to, action, text, run } = filter;
  const words = text.toLocaleLowerCase();
  return rows.filter(
    (row) =>
      (category === '' || row.category === category) &&
      (to === '' || row.to === to) &&
      (action === '' || (action === passedOver ? row.hasLost : row.action === action)) &&
      (run === '' || row.runId === run) &&
      (words === '' || nameOf(row).toLocaleLowerCase().includes(words)),
  );
}

/** The rows that fit, the newest first, as a spreadsheet reads them. */
export async function* csvOf(
  rows: Promise<readonly ActivityRow[]>,
  filter: ActivityFilter,
): AsyncIterable<string> {
  // The mark tells Excel that the text is UTF-8.
  yield `\u{FEFF}${['When', 'Category', 'Name', 'Client', 'To', 'What', 'Id in SA', 'Id in QuickBooks'].join()}\r\n`;
  const found = fitting(await rows, filter).toReversed();
  for (const { at, category, label, client, to, action, saId, quickbooksId } of found)
    yield `${[at, category, label, client, to === 'sa' ? 'SA' : 'QuickBooks', action, saId, quickbooksId].map((value) => cell(value ?? '')).join()}\r\n`;
}
