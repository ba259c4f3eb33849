/** Recent Activity, and what a preview would write, which is asked for in the same way under `previewRun`. */
import { Failure } from '@autosync/core';
import { putOff } from '@autosync/engine';
import { systemClock } from '../system-clock.ts';
import { csvOf, fitting, pageOf, type ActivityBook, type ActivityFilter } from './activity-book.ts';
import type { Desk } from './desk.ts';
import { entryView, plannedRows, plannedView } from './entry.ts';
import { get, post, textIn } from './route.ts';
import type { Route } from './server.ts';
import { previewRun, type ActivityRow, type EntryView } from './view.ts';

interface ActivityParts {
  readonly desk: Desk;
  readonly book: ActivityBook;
}

const rowsMax = 500;

export function activityRoutes({ desk, book }: ActivityParts): readonly (readonly [string, Route])[] {
  const { store } = desk;
  const rowsOf = async (query: URLSearchParams): Promise<readonly ActivityRow[]> => {
    const at = desk.view().summary?.endedAt;
    if (query.get('run') !== previewRun) return book.rows();
    return at === undefined ? [] : plannedRows(store, desk.plan(), at);
  };
  const entryOf = async (query: URLSearchParams): Promise<EntryView> => {
    const sequence = wholeIn(query, 'sequence', 0);
    if (query.get('run') === previewRun) {
      const write = desk.plan()[sequence];
      return write === undefined ? nothingWritten : plannedView(write);
    }
    const entry = await book.entry(sequence);
    return entry === undefined ? nothingWritten : entryView(store, entry);
  };
  return [
    [
      '/api/activity',
      get(async (query) => {
        const count = Math.min(rowsMax, wholeIn(query, 'count', 100));
        return pageOf(await rowsOf(query), filterOf(query), wholeIn(query, 'from', 0), count);
      }),
    ],
    ['/api/activity/entry', get(entryOf)],
    [
      '/api/preview/wait',
      post(async (body) => {
        // What a sync runs with was chosen when it began.
        if (desk.isBusy()) throw new Failure('window.running');
        const query = new URLSearchParams(textIn(body, 'query'));
        const { sequence } = body;
        const rows =
          typeof sequence === 'number' ? [{ sequence }] : fitting(await rowsOf(query), filterOf(query));
        const writes = rows.flatMap((row) => desk.plan()[row.sequence] ?? []);
        await putOff(store, systemClock, writes, body['waits'] === true);
        await desk.refresh();
      }),
    ],
    ['/api/activity.csv', { method: 'GET', file: (query) => csvOf(rowsOf(query), filterOf(query)) }],
  ];
}

const nothingWritten: EntryView = { changes: [], passedOver: [], decided: null };

function filterOf(query: URLSearchParams): ActivityFilter {
  const of = (name: string) => query.get(name) ?? '';
  return { category: of('category'), to: of('to'), action: of('action'), text: of('text'), run: of('run') };
}

function wholeIn(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
