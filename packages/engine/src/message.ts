/**
 * What did not sync, and why. A record has one message for each cause until it goes through. A message that
 * no sync puts again has lost its cause and closes by itself.
 */
import { digestOfJson, explain, type CatalogueCode, type Details, type Instant } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { Message, Side, Store, StoreChange } from './ports/index.ts';

/** Why a record was not carried over. */
export interface Obstacle {
  readonly code: CatalogueCode;
  readonly details: Details;
  /** QuickBooks' own sentence, where it said one. */
  readonly quickbooks?: string;
}

export interface HeldRecord {
  readonly category: Category;
  readonly side: Side;
  readonly id: string;
  readonly label: string;
}

/** A message as the command line prints it (interfaces.md). */
export interface MessageReport {
  readonly id: string;
  readonly category: string;
  readonly record: string;
  readonly code: CatalogueCode;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  /** What a person can choose; none yet, because a message cannot be resolved by hand yet. */
  readonly actions: readonly string[];
  readonly quickbooks: string | null;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly tries: number;
}

export interface MessageBook {
  /** The change that puts a message, or counts one more try of it. A sync counts each message once. */
  put(record: HeldRecord, obstacle: Obstacle, now: Instant): StoreChange;
  /** The changes that close every message of a record. */
  close(category: Category, side: Side, id: string): readonly StoreChange[];
  /** The changes that close what this sync did not put again. */
  closeUnseen(): readonly StoreChange[];
  /** How often a record was tried in vain. */
  triesOf(category: Category, side: Side, id: string): number;
  /** Open messages, the oldest first. */
  open(): readonly Message[];
}

/** The open messages of the store, kept in step with what is committed. */
export async function openMessageBook(store: Pick<Store, 'messages'>): Promise<MessageBook> {
  const open = new Map((await store.messages()).map((message) => [message.id, message]));
  const idsByRecord = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const message of open.values()) remember(message);

  function remember({ category, side, recordId, id }: Message): void {
    const key = recordKey(category, side, recordId);
    idsByRecord.set(key, (idsByRecord.get(key) ?? new Set()).add(id));
  }

  function remove(id: string): StoreChange {
    open.delete(id);
    return { remove: 'message', id };
  }

  return {
    put({ category, side, id: recordId, label }, { code, details, quickbooks }, now) {
      const id = digestOfJson([category.name, side, recordId, code]).slice(0, 32);
      const before = open.get(id);
      const message: Message = {
        id,
        category: category.name,
        record: label,
        side,
        recordId,
        code,
        details: { record: label, ...details },
        quickbooks: quickbooks ?? null,
        firstSeen: before?.firstSeen ?? now,
        lastSeen: now,
        tries: (before?.tries ?? 0) + (seen.has(id) ? 0 : 1),
      };
      seen.add(id);
      open.set(id, message);
      remember(message);
      return { put: 'message', message };
    },
    close(category, side, id) {
      const ids = idsByRecord.get(recordKey(category.name, side, id)) ?? new Set();
      return [...ids].filter((messageId) => open.has(messageId)).map(remove);
    },
    closeUnseen: () => [...open.keys()].filter((id) => !seen.has(id)).map(remove),
    triesOf(category, side, id) {
      const ids = idsByRecord.get(recordKey(category.name, side, id)) ?? new Set();
      return [...ids].reduce((sum, messageId) => sum + (open.get(messageId)?.tries ?? 0), 0);
    },
    open: () => [...open.values()],
  };
}

/** The words of a message for a person. */
export function reportOf(message: Message): MessageReport {
  const { id, category, record, code, details, quickbooks, firstSeen, lastSeen, tries } = message;
  const { summary, why, remedy } = explain(code, details);
  return {
    id,
    category,
    record,
    code,
    summary,
    why,
    remedy,
    actions: [],
    quickbooks,
    firstSeen,
    lastSeen,
    tries,
  };
}

function recordKey(category: string, side: Side, id: string): string {
  return `${category}\n${side}\n${id}`;
}
