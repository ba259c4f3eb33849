/**
 * A chain of entries by hash: each hash covers the entry, its number and the hash before it, so that an entry
 * which was altered, taken out or put in breaks the chain behind it. A tail that was cut off shows against the
 * head, which is kept apart from the entries (reliability.md 2.4, audit integrity).
 */
import { digestOfJson, type Json } from './canonical.ts';

export interface ChainHead {
  /** The number of the newest entry; 0 before the first one. */
  readonly sequence: number;
  readonly hash: string;
}

export interface ChainEntry extends ChainHead {
  readonly content: Json;
}

/** What stands before the first entry. */
export const firstHead: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** The form of what is hashed. A new form gets a new number, and old entries keep theirs. */
const form = 1;

/** The head of a chain after one more entry. */
export function headAfter(head: ChainHead, content: Json): ChainHead {
  const sequence = head.sequence + 1;
  return { sequence, hash: digestOfJson({ form, sequence, previous: head.hash, content }) };
}

/**
 * The number of the first entry that does not follow from the one before it; undefined where all do. `entries`
 * are in order and begin behind `head`.
 */
export function firstChainBreak(head: ChainHead, entries: readonly ChainEntry[]): number | undefined {
  let last = head;
  for (const { sequence, hash, content } of entries) {
    const expected = headAfter(last, content);
    if (sequence !== expected.sequence) return expected.sequence;
    if (hash !== expected.hash) return sequence;
    last = expected;
  }
  return undefined;
}
