/** What happened of late, for the page: messages of clients and what people did, the newest first. */
import type { Instant } from '@autosync/core';

export interface Happening {
  readonly at: Instant;
  readonly who: 'client' | 'person';
  readonly what: string;
  readonly isRefused: boolean;
}

export interface Recent {
  add(happening: Happening): void;
  readonly all: readonly Happening[];
}

const happeningsMax = 100;

export function createRecent(): Recent {
  const kept: Happening[] = [];
  return {
    add(happening) {
      kept.unshift(happening);
      kept.length = Math.min(kept.length, happeningsMax);
    },
    all: kept,
  };
}

/** The requests of a message in a few words: `3 CustomerAdd, InvoiceQuery`. */
export function wordsOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(/<(?!QBXMLMsgs)(\w+)Rq\b/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = [...counts].map(([name, count]) => (count === 1 ? name : `${count} ${name}`));
  return words.slice(0, 6).join(', ') + (words.length > 6 ? ', …' : '');
}
