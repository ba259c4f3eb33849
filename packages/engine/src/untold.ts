/**
 * SA's copy of a link tells which version and edit sequence both sides had when they last agreed; a take-over stands
 * on it (`rejoin.ts`). What this sync agreed to without an operation, such as an invoice that QuickBooks touched when
 * it was paid, is told at its end. It is no duty: a copy that stays older makes the next take-over look closer.
 */
import { canonicalJson, guidOf, reasonOf } from '@autosync/core';
import type { SyncContext } from './context.ts';
import type { Acknowledgement, Link, Store } from './ports/index.ts';

const acknowledgementsMax = 200;

/** A store that notes the links that change. */
export function notingStore(store: Store, untold: SyncContext['untold']): Store {
  return {
    ...store,
    commit: async (changes) => {
      await store.commit(changes);
      for (const change of changes) {
        if ('put' in change && change.put === 'link')
          untold.set(keyOf(change.link.category, change.link.saId), change.link);
        if ('remove' in change && change.remove === 'link')
          untold.delete(keyOf(change.category, change.saId));
      }
    },
  };
}

/** Forgets what SA was told just now. */
export function noteTold(untold: SyncContext['untold'], acknowledgements: readonly Acknowledgement[]): void {
  for (const { category, id } of acknowledgements) untold.delete(keyOf(category, id));
}

/** Tells SA of what is left, but for records with news: those have not been agreed yet. */
export async function tellRest(context: SyncContext): Promise<void> {
  const { store, sa, untold, log } = context;
  const rest: Acknowledgement[] = [];
  for (const link of untold.values()) {
    const { category, saId, quickbooksId } = link;
    const isAgreed =
      link.gone === 'none' &&
      (await store.inboxRow('sa', category, saId)) === undefined &&
      (await store.inboxRow('quickbooks', category, quickbooksId)) === undefined;
    if (isAgreed) rest.push(acknowledgementOf(context.companyId, link));
  }
  untold.clear();
  try {
    for (let start = 0; start < rest.length; start += acknowledgementsMax)
      await sa.acknowledge(rest.slice(start, start + acknowledgementsMax));
  } catch (error) {
    log.error('SA could not be told of links that were refreshed; a later sync tells it again.', {
      reason: reasonOf(error),
    });
  }
}

/** What SA is told of a link without an operation; telling it twice is the same as once. */
export function acknowledgementOf(companyId: string, link: Link): Acknowledgement {
  const { category, saId: id, saVersion: version, quickbooksId, editSequence } = link;
  const operationId = guidOf(canonicalJson([companyId, category, 'link', id, quickbooksId]));
  return { operationId, category, id, version, quickbooksId, editSequence };
}

function keyOf(category: string, saId: string): string {
  return `${category}\n${saId}`;
}
