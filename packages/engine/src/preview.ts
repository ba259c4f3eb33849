/**
 * Preview: the whole sync with everything that would be written kept in memory. Reading is real on both sides;
 * each write is taken for done as it was meant, so that what depends on it shows as well.
 */
import { instantFromEpochMs } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { concludeApplied } from './link.ts';
import { after } from './operation-state.ts';
import { bodyOf } from './operation.ts';
import type { Operation, Sa, StoreChange } from './ports/index.ts';

/** Takes operations for applied, without sending them. */
export async function pretend(
  context: SyncContext,
  category: Category,
  operations: readonly Operation[],
): Promise<void> {
  const changes: StoreChange[] = [];
  for (const operation of operations) {
    const { target, fields } = bodyOf(operation);
    const written = {
      // An id of the form that QuickBooks takes, so that what refers to it is checked as it will be.
      id: target?.id ?? `${operation.id.slice(1, 9)}-0`,
      revision: target?.revision ?? '0',
      fields,
      kept: target?.kept ?? null,
      isGone: false,
    };
    changes.push(...(await concludeApplied(context, category, leaving(operation), written)));
    changes.push({ remove: 'operation', id: operation.id });
  }
  await context.store.commit(changes);
}

/** What goes to QuickBooks has left before it is done. */
function leaving(operation: Operation): Operation {
  return operation.to === 'quickbooks' ? after(operation, 'leaves') : operation;
}

/** SA as a preview sees it: it reads, and tells nothing. */
export function previewSa(sa: Sa): Sa {
  return {
    login: (username, password) => sa.login(username, password),
    changes: (after, recordsMax) => sa.changes(after, recordsMax),
    apply: () => Promise.resolve([]),
    acknowledge: () => Promise.resolve(),
    links: (after, recordsMax) => sa.links(after, recordsMax),
    mappings: () => sa.mappings(),
    putMappings: () => Promise.resolve(),
    putBalances: () => Promise.resolve(),
    comparison: (query) => sa.comparison(query),
    movements: (query) => sa.movements(query),
    // SA keeps a company for the installation that took the lease last; who only looks must not become that one.
    lease: () => Promise.resolve({ generation: 0, expiresAt: instantFromEpochMs(0) }),
    releaseLease: () => Promise.resolve(),
  };
}
