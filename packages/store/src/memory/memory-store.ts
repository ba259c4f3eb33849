import type {
  Activity,
  InboxRow,
  Message,
  MessageSet,
  Operation,
  Run,
  Side,
  Store,
  StoreChange,
} from '@autosync/engine';
import type { Json } from '@autosync/core';
import { frozenCopy } from './frozen-copy.ts';
import { createLinkTable } from './link-table.ts';

/**
 * A store that lasts as long as the object, for tests and simulations. A simulated restart is a new engine
 * over the same store. It keeps the duties of the port, and `storeContract` holds both stores to them.
 */
export function createMemoryStore(): Store {
  const links = createLinkTable();
  const settings = new Map<string, Json>();
  const inbox = new Map<string, InboxRow>();
  const operations = new Map<string, Operation>();
  const messageSets = new Map<string, MessageSet>();
  const messages = new Map<string, Message>();
  const runs = new Map<string, Run>();
  const activities: Activity[] = [];
  let lastSequence = 0;

  /** Links go first, and only they can be refused; the other tables do not depend on them. */
  function commit(changes: readonly StoreChange[]): void {
    const copies = changes.map((change) => frozenCopy(change));
    const undos: (() => void)[] = [];
    try {
      for (const change of copies) {
        if ('put' in change && change.put === 'link') undos.push(links.put(change.link));
        if ('remove' in change && change.remove === 'link')
          undos.push(links.remove(change.category, change.saId));
      }
    } catch (error) {
      for (const undo of undos.reverse()) undo();
      throw error;
    }
    for (const change of copies) {
      if ('put' in change) put(change);
      else remove(change);
    }
  }

  function put(change: Extract<StoreChange, { put: string }>): void {
    switch (change.put) {
      case 'setting':
        settings.set(change.name, change.value);
        return;
      case 'inbox':
        putInboxRow(change.row);
        return;
      case 'link':
        return; // Done before.
      case 'operation':
        operations.set(change.operation.id, change.operation);
        return;
      case 'messageSet':
        messageSets.set(change.messageSet.id, change.messageSet);
        return;
      case 'activity':
        activities.push(change.activity);
        return;
      case 'message':
        messages.set(change.message.id, change.message);
        return;
      case 'run':
        runs.set(change.run.id, change.run);
        return;
      default: {
        const unreachable: never = change;
        throw new TypeError(`Unknown change ${JSON.stringify(unreachable)}`);
      }
    }
  }

  function remove(change: Extract<StoreChange, { remove: string }>): void {
    switch (change.remove) {
      case 'inbox':
        inbox.delete(inboxKey(change.side, change.category, change.id));
        return;
      case 'link':
        return; // Done before.
      case 'operation':
        operations.delete(change.id);
        return;
      case 'messageSet':
        messageSets.delete(change.id);
        return;
      case 'message':
        messages.delete(change.id);
        return;
      default: {
        const unreachable: never = change;
        throw new TypeError(`Unknown change ${JSON.stringify(unreachable)}`);
      }
    }
  }

  /** A row that is replaced goes to the end, as its new sequence says; the map keeps that order. */
  function putInboxRow(row: Omit<InboxRow, 'sequence'>): void {
    const key = inboxKey(row.side, row.category, row.id);
    inbox.delete(key);
    lastSequence += 1;
    inbox.set(key, Object.freeze({ ...row, sequence: lastSequence }));
  }

  return {
    commit: async (changes) => commit(changes),
    setting: async (name) => settings.get(name),
    inbox: async ({ category, side, after = 0, rowsMax }) =>
      [...inbox.values()]
        .filter((row) => row.category === category && (side === undefined || row.side === side))
        .filter((row) => row.sequence > after)
        .slice(0, rowsMax),
    inboxRow: async (side, category, id) => inbox.get(inboxKey(side, category, id)),
    linkBySa: async (category, saIds) => present(saIds.map((id) => links.findBySa(category, id))),
    linkByQuickbooks: async (category, quickbooksIds) =>
      present(quickbooksIds.map((id) => links.findByQuickbooks(category, id))),
    links: async (category, after, rowsMax) =>
      links
        .ofCategory(category)
        .filter((link) => after === undefined || link.saId > after)
        .sort((a, b) => (a.saId < b.saId ? -1 : 1))
        .slice(0, rowsMax),
    linkCount: async (category) => links.ofCategory(category).length,
    operation: async (id) => operations.get(id),
    operations: async ({ states, category }) =>
      [...operations.values()].filter(
        (operation) =>
          states.includes(operation.state) && (category === undefined || operation.category === category),
      ),
    messageSets: async () => [...messageSets.values()],
    activity: async (rowsMax) => newest(activities, rowsMax),
    messages: async () => [...messages.values()],
    message: async (id) => messages.get(id),
    runs: async (rowsMax) => newest([...runs.values()], rowsMax),
    close: async () => {},
  };
}

function inboxKey(side: Side, category: InboxRow['category'], id: string): string {
  return `${side}\n${category}\n${id}`;
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.filter((row) => row !== undefined);
}

function newest<Row>(rows: readonly Row[], rowsMax: number): Row[] {
  return rows.slice(Math.max(0, rows.length - rowsMax)).reverse();
}
