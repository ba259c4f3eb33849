/**
 * What did not sync, and why. A record has one message for each cause until it goes through. A message that
 * no sync puts again has lost its cause and closes by itself.
 */
import {
  catalogue,
  digestOfJson,
  explain,
  type CatalogueCode,
  type Details,
  type Instant,
} from '@autosync/core';
import { categoryOf, type Category } from '@autosync/records';
import { titleOf } from './plan.ts';
import type { Message, MessageCandidate, Side, Store, StoreChange } from './ports/index.ts';
import { choicesOf, type ActionName, type Choice } from './resolutions/action.ts';
import { resolutionKey, type Resolution, type Resolutions } from './resolutions/resolution.ts';

/** Why a record was not carried over. */
export interface Obstacle {
  readonly code: CatalogueCode;
  readonly details: Details;
  /** QuickBooks' own sentence, where it said one. */
  readonly quickbooks?: string;
  /** Records of the other side that may be the same one. */
  readonly candidates?: readonly MessageCandidate[];
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
  /** What a person can choose, each a word for `autosync messages resolve ID --action`. */
  readonly actions: readonly ActionName[];
  /** The same with words for a button, and what each needs. */
  readonly choices: readonly Choice[];
  readonly candidates: readonly MessageCandidate[];
  /** `waiting`: it goes away by itself; `decided`: the next sync does as a person said; `ignored`: a person lives with it. */
  readonly state: 'open' | 'waiting' | 'decided' | 'ignored';
  /** What was decided and why, where somebody did. */
  readonly decision: {
    readonly action: ActionName;
    /** The fields of a conflict in which the other side counts, by key and name. */
    readonly except: readonly { readonly field: string; readonly name: string }[];
    readonly reason: string | null;
    readonly at: Instant;
  } | null;
  readonly quickbooks: string | null;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly tries: number;
}

export interface MessageBook {
  /** The change that puts a message, or counts one more try of it. A sync counts each message once. */
  put(
    record: HeldRecord,
    obstacle: Obstacle,
    now: Instant,
  ): { readonly put: 'message'; readonly message: Message };
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
    put({ category, side, id: recordId, label }, { code, details, quickbooks, candidates }, now) {
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
        ...(candidates === undefined ? {} : { candidates }),
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

/** The words of a message for a person, with what somebody has decided about its record. */
export function reportOf(message: Message, resolution?: Resolution): MessageReport {
  const { id, category, record, code, details, quickbooks, firstSeen, lastSeen, tries } = message;
  const { summary, why, remedy } = explain(code, details);
  const choices = choicesOf(message);
  return {
    id,
    category,
    record,
    code,
    summary,
    why,
    remedy,
    actions: choices.map(({ action }) => action),
    choices,
    candidates: message.candidates ?? [],
    state: stateOf(message, resolution),
    decision: resolution === undefined ? null : decisionOf(resolution),
    quickbooks,
    firstSeen,
    lastSeen,
    tries,
  };
}

function decisionOf({ category, action, except, reason, at }: Resolution): MessageReport['decision'] {
  const named = except.map((field) => ({ field, name: titleOf(categoryOf(category), field) }));
  return { action, except: named, reason, at };
}

function stateOf({ id, code }: Message, resolution: Resolution | undefined): MessageReport['state'] {
  if (resolution?.action === 'ignore') return resolution.messageId === id ? 'ignored' : 'open';
  if (resolution !== undefined) return 'decided';
  return catalogue[code].class === 'transient' ? 'waiting' : 'open';
}

/** The reports of messages, those that somebody ignores apart. */
export function reportsOf(
  messages: readonly Message[],
  resolutions: Resolutions,
): { readonly open: readonly MessageReport[]; readonly ignored: readonly MessageReport[] } {
  const reports = messages.map((message) =>
    reportOf(message, resolutions.get(resolutionKey(message.category, message.side, message.recordId))),
  );
  return {
    open: reports.filter(({ state }) => state !== 'ignored'),
    ignored: reports.filter(({ state }) => state === 'ignored'),
  };
}

function recordKey(category: string, side: Side, id: string): string {
  return `${category}\n${side}\n${id}`;
}
