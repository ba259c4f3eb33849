import { useEffect, useRef, useState } from 'react';
import type { ActivityPage, ActivityRow } from '../../src/window/view.ts';
import { read } from './connection.ts';

export interface ActivityFilters {
  readonly category: string;
  readonly to: string;
  readonly action: string;
  readonly text: string;
  readonly run: string;
}

export const noFilters: ActivityFilters = { category: '', to: '', action: '', text: '', run: '' };

const pageRows = 200;

export function queryOf(filters: ActivityFilters): string {
  return new URLSearchParams({ ...filters }).toString();
}

/**
 * The rows that a list shows, of as many as there are: pages come as they are scrolled to. New entries move every
 * row down, so pages are read anew then, and the old rows stay in sight until they are there.
 */
export function useActivityRows(filters: ActivityFilters, newest: number | string) {
  const query = queryOf(filters);
  const version = `${query} ${newest}`;
  const [, redraw] = useState(0);
  const held = useRef({
    version: '',
    total: 0,
    waiting: 0,
    pages: new Map<number, readonly ActivityRow[]>(),
  });
  const asked = useRef(new Set<string>());
  const current = useRef(version);
  current.current = version;

  function want(page: number): void {
    const key = `${version} ${page}`;
    if (asked.current.has(key)) return;
    asked.current.add(key);
    const from = page * pageRows;
    read<ActivityPage>(`/api/activity?${query}&from=${from}&count=${pageRows}`)
      .then(({ total, waiting, rows }) => {
        // An answer to what was asked before comes too late.
        if (current.current !== version) return;
        if (held.current.version !== version) held.current = { version, total, waiting, pages: new Map() };
        held.current.total = total;
        held.current.pages.set(page, rows);
        redraw((count) => count + 1);
      })
      // The line says by itself that the program is away; the page is asked for again when it is back.
      .catch(() => asked.current.delete(key));
  }

  useEffect(() => {
    asked.current.clear();
    want(0);
  }, [version]);

  return {
    total: held.current.total,
    waiting: held.current.waiting,
    isRead: held.current.version !== '',
    rowAt: (index: number): ActivityRow | undefined =>
      held.current.pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    /** Asks for what is in sight. */
    show: (first: number, last: number) => {
      for (let page = Math.floor(first / pageRows); page <= Math.floor(last / pageRows); page += 1)
        want(page);
    },
  };
}
