import type {
  ChainedActivity,
  InboxRow,
  Link,
  Message,
  MessageSet,
  Operation,
  Run,
  Side,
  Store,
  StoreChange,
} from '@autosync/engine';
import { firstHead, frozenCopy, headAfter, type Json } from '@autosync/core';
import { createLinkTable } from './link-table.ts';

/** A store in memory can be copied: as a backup of the computer, or to begin many times with the same one. */
export interface MemoryStore extends Store {
  /** Another store with what this one holds now; neither sees what happens to the other. */
  copy(): MemoryStore;
}

/** Everything that a store holds. Its rows are frozen, so that a copy of the tables is a copy of all. */
interface Tables {
  readonly links: Iterable<Link>;
  readonly settings: ReadonlyMap<string, Json>;
  readonly inbox: ReadonlyMap<string, InboxRow>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly messageSets: ReadonlyMap<string, MessageSet>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly runs: ReadonlyMap<string, Run>;
  readonly activities: readonly ChainedActivity[];
  readonly lastSequence: number;
}

/**
 * A store that lasts as long as the object, for tests and simulations. A simulated restart is a new engine
 * over the same store. It keeps the duties of the port, and `storeContract` holds both stores to them.
 */
export function createMemoryStore(from?: Tables): MemoryStore {
  const links = createLinkTable(from?.links);
  const settings = new Map(from?.settings);
  const inbox = new Map(from?.inbox);
  const operations = new Map(from?.operations);
  const messageSets = new Map(from?.messageSets);
  const messages = new Map(from?.messages);
  const runs = new Map(from?.runs);
  const activities: ChainedActivity[] = [...(from?.activities ?? [])];
  let lastSequence = from?.lastSequence ?? 0;

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
        activities.push({
          ...headAfter(activities.at(-1) ?? firstHead, { ...change.activity }),
          activity: change.activity,
        });
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
      case 'setting':
        settings.delete(change.name);
        return;
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
    settings: async (prefix) => new Map(withPrefix(settings, prefix).sort(byName)),
    inbox: async ({ category, side, after = 0, rowsMax }) =>
      [...inbox.values()]
        .filter((row) => row.category === category && (side === undefined || row.side === side))
        .filter((row) => row.sequence > after)
        .slice(0, rowsMax),
    inboxCategories: async () => new Set([...inbox.values()].map(({ category }) => category)),
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
    activity: async (rowsMax) => newest(activities, rowsMax).map(({ activity }) => activity),
    activityChain: async (after, rowsMax) => activities.slice(after, after + rowsMax),
    activityEnds: async () => {
      const { sequence, hash } = activities.at(-1) ?? firstHead;
      return { first: firstHead, last: { sequence, hash } };
    },
    messages: async () => [...messages.values()],
    message: async (id) => messages.get(id),
    runs: async (rowsMax) => newest([...runs.values()], rowsMax),
    faults: async () => [],
    close: async () => {},
    copy: () =>
      createMemoryStore({
        links: links.all(),
        settings,
        inbox,
        operations,
        messageSets,
        messages,
        runs,
        activities,
        lastSequence,
      }),
  };
}

function withPrefix(settings: ReadonlyMap<string, Json>, prefix: string): [string, Json][] {
  const found: [string, Json][] = [];
  for (const entry of settings) if (entry[0].startsWith(prefix)) found.push(entry);
  return found;
}

function byName([a]: readonly [string, Json], [b]: readonly [string, Json]): number {
  return a < b ? -1 : 1;
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
