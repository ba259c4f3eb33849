import type { Json } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import type { InboxQuery, InboxRow, Link, Operation, Store, StoreChange } from './ports/index.ts';

/** A store over another one that keeps every change to itself. Lists of what people read show the other one. */
export function createPreviewStore(base: Store): Store {
  const settings = new Map<string, Json | undefined>();
  const inbox = new Map<string, InboxRow | null>();
  const linksBySa = new Map<string, Link | null>();
  const linksByQuickbooks = new Map<string, Link | null>();
  const operations = new Map<string, Operation | null>();
  /** Above every sequence of the store below. */
  let lastSequence = Number.MAX_SAFE_INTEGER / 2;

  const linkBySa = (category: CategoryName, saIds: readonly string[]) =>
    overlaid(category, saIds, linksBySa, (ids) => base.linkBySa(category, ids));

  async function take(change: StoreChange): Promise<void> {
    if ('remove' in change) {
      if (change.remove === 'inbox') inbox.set(keyOf(change.side, change.category, change.id), null);
      if (change.remove === 'operation') operations.set(change.id, null);
      if (change.remove === 'setting') settings.set(change.name, undefined);
      if (change.remove === 'link') {
        const [link] = await linkBySa(change.category, [change.saId]);
        linksBySa.set(keyOf(change.category, change.saId), null);
        if (link !== undefined) linksByQuickbooks.set(keyOf(change.category, link.quickbooksId), null);
      }
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
    commit: async (changes) => {
      for (const change of changes) await take(change);
    },
    setting: async (name) => (settings.has(name) ? settings.get(name) : base.setting(name)),
    settings: async (prefix) => {
      const own = [...settings].filter(([name]) => name.startsWith(prefix));
      const found = new Map<string, Json | undefined>([...(await base.settings(prefix)), ...own]);
      const kept = [...found].filter((entry): entry is [string, Json] => entry[1] !== undefined);
      return new Map(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    inbox: inboxPage,
    inboxCategories: async () => {
      const own = [...inbox.values()].filter((row) => row !== null).map(({ category }) => category);
      return new Set([...(await base.inboxCategories()), ...own]);
    },
    inboxRow: async (side, category, id) => {
      const own = inbox.get(keyOf(side, category, id));
      return own === undefined ? base.inboxRow(side, category, id) : (own ?? undefined);
    },
    linkBySa,
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
  own: ReadonlyMap<string, Link | null>,
  below: (ids: readonly string[]) => Promise<readonly Link[]>,
): Promise<readonly Link[]> {
  const found = ids.map((id) => own.get(keyOf(category, id)));
  const rest = ids.filter((id) => !own.has(keyOf(category, id)));
  return [
    ...found.filter((link) => link !== undefined && link !== null),
    ...(rest.length === 0 ? [] : await below(rest)),
  ];
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
