import type { Store } from '@autosync/engine';
import type { ActivityPage, ActivityRow } from './view.ts';

/** What a person may ask of Recent Activity; an empty text asks for everything. */
export interface ActivityFilter {
  readonly category: string;
  readonly to: string;
  readonly action: string;
  readonly text: string;
  readonly run: string;
}

/** So many of the newest entries can be looked through; older ones stay in the file and in `autosync activity`. */
const rowsMax = 100_000;
const pageRows = 5_000;

/**
 * The activity in memory, the newest first, so that a list of 100,000 rows can be filtered while somebody types.
 * It reads from the store what came since it was last asked.
 */
export function openActivityBook(store: Pick<Store, 'activityChain' | 'activityEnds'>) {
  /** The oldest first, as the store gives it. */
  let rows: ActivityRow[] = [];
  let reading: Promise<void> = Promise.resolve();

  async function readOn(): Promise<void> {
    const { first, last } = await store.activityEnds();
    let after = rows.at(-1)?.sequence ?? Math.max(first.sequence, last.sequence - rowsMax);
    while (after < last.sequence) {
      const page = await store.activityChain(after, pageRows);
      if (page.length === 0) break;
      for (const { sequence, activity } of page) rows.push({ ...activity, sequence });
      after = page.at(-1)?.sequence ?? after;
    }
    if (rows.length > rowsMax) rows = rows.slice(-rowsMax);
  }

  async function fitting(filter: ActivityFilter): Promise<readonly ActivityRow[]> {
    reading = reading.then(readOn);
    await reading;
    return rows.filter(fits(filter));
  }

  return {
    /** A part of what fits, counted from the newest. */
    page: async (filter: ActivityFilter, from: number, count: number): Promise<ActivityPage> => {
      const found = await fitting(filter);
      const end = found.length - from;
      return {
        total: found.length,
        rows: found.slice(Math.max(0, end - count), Math.max(0, end)).toReversed(),
      };
    },
    all: async (filter: ActivityFilter) => (await fitting(filter)).toReversed(),
  };
}

export type ActivityBook = ReturnType<typeof openActivityBook>;

function fits({ category, to, action, text, run }: ActivityFilter): (row: ActivityRow) => boolean {
  const words = text.toLocaleLowerCase();
  return (row) =>
    (category === '' || row.category === category) &&
    (to === '' || row.to === to) &&
    (action === '' || row.action === action) &&
    (run === '' || row.runId === run) &&
    (words === '' || row.label.toLocaleLowerCase().includes(words));
}

/** The activity as a spreadsheet reads it. */
export async function* csvOf(rows: Promise<readonly ActivityRow[]>): AsyncIterable<string> {
  // The mark tells Excel that the text is UTF-8.
  yield `\u{FEFF}${['When', 'Category', 'Name', 'To', 'What', 'Id in SA', 'Id in QuickBooks'].join()}\r\n`;
  for (const { at, category, label, to, action, saId, quickbooksId } of await rows)
    yield `${[at, category, label, to === 'sa' ? 'SA' : 'QuickBooks', action, saId, quickbooksId].map((value) => cell(value ?? '')).join()}\r\n`;
}

/** A cell in quotes. A spreadsheet would calculate what begins like a formula; a blank before it keeps it text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
