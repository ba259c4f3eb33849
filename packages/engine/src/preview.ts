/**
 * Preview: the whole sync with everything that would be written kept in memory. Reading is real on both sides;
 * each write is taken for done as it was meant, so that what depends on it shows as well.
 */
import { instantFromEpochMs, type Json } from '@autosync/core';
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { concludeApplied } from './link.ts';
import { after } from './operation-state.ts';
import { bodyOf } from './operation.ts';
import type { InboxQuery, InboxRow, Link, Operation, Sa, Store, StoreChange } from './ports/index.ts';

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
    putBalances: () => Promise.resolve(),
    // SA keeps a company for the installation that took the lease last; who only looks must not become that one.
    lease: () => Promise.resolve({ generation: 0, expiresAt: instantFromEpochMs(0) }),
    releaseLease: () => Promise.resolve(),
  };
}

/** A store over another one that keeps every change to itself. Lists of what people read show the other one. */
export function createPreviewStore(base: Store): Store {
  const settings = new Map<string, Json>();
  const inbox = new Map<string, InboxRow | null>();
  const linksBySa = new Map<string, Link>();
  const linksByQuickbooks = new Map<string, Link>();
  const operations = new Map<string, Operation | null>();
  /** Above every sequence of the store below. */
  let lastSequence = Number.MAX_SAFE_INTEGER / 2;

  function take(change: StoreChange): void {
    if ('remove' in change) {
      if (change.remove === 'inbox') inbox.set(keyOf(change.side, change.category, change.id), null);
      if (change.remove === 'operation') operations.set(change.id, null);
    } else if (change.put === 'setting') {
      settings.set(change.name, change.value);
    } else if (change.put === 'inbox') {
      lastSequence += 1;
      const { side, category, id } = change.row;
      inbox.delete(keyOf(side, category, id));
      inbox.set(keyOf(side, category, id), { ...change.row, sequence: lastSequence });
    } else if (change.put === 'link') {
      linksBySa.set(keyOf(change.link.category, change.link.saId), change.link);
      linksByQuickbooks.set(keyOf(change.link.category, change.link.quickbooksId), change.link);
    } else if (change.put === 'operation') {
      operations.set(change.operation.id, change.operation);
    }
  }

  async function inboxPage(query: InboxQuery): Promise<readonly InboxRow[]> {
    const rows: InboxRow[] = [];
    let { after } = query;
    while (rows.length < query.rowsMax) {
      const page = await base.inbox({ ...query, ...(after === undefined ? {} : { after }) });
      rows.push(...page.filter(({ side, category, id }) => !inbox.has(keyOf(side, category, id))));
      after = page.at(-1)?.sequence ?? after;
      if (page.length < query.rowsMax) break;
    }
    const own = [...inbox.values()].filter(
      (row) =>
        row !== null &&
        row.category === query.category &&
        (query.side === undefined || row.side === query.side) &&
        row.sequence > (query.after ?? 0),
    );
    return [...rows, ...own.filter((row) => row !== null)].slice(0, query.rowsMax);
  }

  return {
    commit: async (changes) => changes.forEach((change) => take(change)),
    setting: async (name) => (settings.has(name) ? settings.get(name) : base.setting(name)),
    inbox: inboxPage,
    inboxRow: async (side, category, id) => {
      const own = inbox.get(keyOf(side, category, id));
      return own === undefined ? base.inboxRow(side, category, id) : (own ?? undefined);
    },
    linkBySa: async (category, saIds) =>
      overlaid(category, saIds, linksBySa, (ids) => base.linkBySa(category, ids)),
    linkByQuickbooks: async (category, quickbooksIds) =>
      overlaid(category, quickbooksIds, linksByQuickbooks, (ids) => base.linkByQuickbooks(category, ids)),
    links: (category, after, rowsMax) => base.links(category, after, rowsMax),
    linkCount: (category) => base.linkCount(category),
    operation: async (id) => operations.get(id) ?? base.operation(id),
    operations: async (query) => {
      const below = (await base.operations(query)).filter(({ id }) => !operations.has(id));
      const own = [...operations.values()].filter((operation) => operation !== null);
      const fits = ({ state, category }: Operation) =>
        query.states.includes(state) && (query.category === undefined || query.category === category);
      return [...below, ...own.filter(fits)];
    },
    messageSets: () => base.messageSets(),
    activity: (rowsMax) => base.activity(rowsMax),
    activityChain: (after, rowsMax) => base.activityChain(after, rowsMax),
    activityEnds: () => base.activityEnds(),
    faults: () => base.faults(),
    messages: () => base.messages(),
    message: (id) => base.message(id),
    runs: (rowsMax) => base.runs(rowsMax),
    close: () => base.close(),
  };
}

async function overlaid(
  category: string,
  ids: readonly string[],
  own: ReadonlyMap<string, Link>,
  below: (ids: readonly string[]) => Promise<readonly Link[]>,
): Promise<readonly Link[]> {
  const found = ids.map((id) => own.get(keyOf(category, id)));
  const rest = ids.filter((id) => !own.has(keyOf(category, id)));
  return [...found.filter((link) => link !== undefined), ...(rest.length === 0 ? [] : await below(rest))];
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
