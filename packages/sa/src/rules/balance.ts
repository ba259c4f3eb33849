import { addAmounts, Failure, zeroAmount, type Amount } from '@autosync/core';
import { derivationOf } from './derivation.ts';
import type { ClientEntry, ClientQuery, Reading, SortPlace } from './repository.ts';

/** What a client owes, alone and with all its properties (bookkeeping.md 20). */
export interface ClientBalance {
  readonly customer: string;
  readonly balance: Amount;
  readonly totalBalance: Amount;
}

export interface BalancePage {
  readonly balances: readonly ClientBalance[];
  readonly next?: string;
}

/** A page of clients: so many masters by name, each with all of its properties. */
export interface MasterPage {
  /** The id of the last master of the page before. */
  readonly after?: string;
  readonly mastersMax: number;
}

export interface ClientPage {
  readonly clients: readonly ClientEntry[];
  /** The last master, where there are more. */
  readonly next?: string;
}

export async function clientBalances(reading: Reading): Promise<readonly ClientBalance[]> {
  return await balancesOf(reading, await reading.clients({}), undefined);
}

/** Of one client and everything below it. */
export async function balanceOfClient(reading: Reading, customer: string): Promise<ClientBalance> {
  const clients = await reading.clients({ under: customer });
  const balances = await balancesOf(reading, clients, idsOf(clients));
  const found = balances.find((balance) => balance.customer === customer);
  return found ?? { customer, balance: zeroAmount, totalBalance: zeroAmount };
}

export async function balancePage(reading: Reading, page: MasterPage): Promise<BalancePage> {
  const { clients, next } = await clientPage(reading, page);
  const balances = await balancesOf(reading, clients, idsOf(clients));
  return next === undefined ? { balances } : { balances, next };
}

export async function clientPage(reading: Reading, { after, mastersMax }: MasterPage): Promise<ClientPage> {
  const place = after === undefined ? {} : { after: await placeOf(reading, after) };
  const masters: ClientQuery['masters'] = { recordsMax: mastersMax + 1, ...place };
  const clients = await reading.clients({ masters });
  const inOrder = byPath(clients);
  const places = inOrder.filter(({ client }) => client.parent === null);
  const extra = places[mastersMax]?.client;
  if (extra === undefined) return { clients };
  const end = inOrder.findIndex(({ client }) => client === extra);
  const last = places[mastersMax - 1]?.client;
  return {
    clients: inOrder.slice(0, end).map(({ client }) => client),
    ...(last ? { next: last.id } : {}),
  };
}

async function placeOf(reading: Reading, id: string): Promise<SortPlace> {
  const master = await reading.record('Customers', id);
  if (master) return { sortKey: derivationOf(master).sortKey, id };
  throw new Failure('sa.request-malformed', { place: 'after', detail: `"${id}" is no client.` });
}

/** Clients with the names of their masters in front of their own, each property under its master. */
export function byPath(
  clients: readonly ClientEntry[],
): readonly { readonly client: ClientEntry; readonly path: readonly string[] }[] {
  const clientsById = new Map(clients.map((client) => [client.id, client]));
  return clients
    .map((client) => {
      const above = withMasters(client, clientsById);
      return { client, path: above.map(({ name }) => name), places: above };
    })
    .toSorted((a, b) => comparePaths(a.places, b.places));
}

/** A master stands before its properties, and whoever is not its property stands outside of them. */
function comparePaths(a: readonly ClientEntry[], b: readonly ClientEntry[]): number {
  for (const [level, one] of a.entries()) {
    const other = b[level];
    if (other === undefined) return 1;
    if (one === other) continue;
    if (one.sortKey !== other.sortKey) return one.sortKey < other.sortKey ? -1 : 1;
    return one.id < other.id ? -1 : 1;
  }
  return a.length - b.length;
}

function withMasters(
  client: ClientEntry,
  clientsById: ReadonlyMap<string, ClientEntry>,
): readonly ClientEntry[] {
  const parent = clientsById.get(client.parent ?? '');
  return parent ? [...withMasters(parent, clientsById), client] : [client];
}

/** Properties are added up from the clients that are given; `customers` keeps the reading to these. */
export async function balancesOf(
  reading: Reading,
  clients: readonly ClientEntry[],
  customers: readonly string[] | undefined,
): Promise<readonly ClientBalance[]> {
  const found = await reading.ownBalances(customers);
  const own = new Map(found.map(({ customer, balance }) => [customer, balance]));
  const properties = propertiesOf(clients);
  const total = (customer: string): Amount =>
    addAmounts(
      own.get(customer) ?? zeroAmount,
      ...(properties.get(customer) ?? []).map(({ id }) => total(id)),
    );
  return clients.map(({ id }) => ({
    customer: id,
    balance: own.get(id) ?? zeroAmount,
    totalBalance: total(id),
  }));
}

function propertiesOf(clients: readonly ClientEntry[]): ReadonlyMap<string, readonly ClientEntry[]> {
  const properties = new Map<string, ClientEntry[]>();
  for (const client of clients) {
    if (client.parent === null) continue;
    const siblings = properties.get(client.parent);
    if (siblings) siblings.push(client);
    else properties.set(client.parent, [client]);
  }
  return properties;
}

export function idsOf(clients: readonly ClientEntry[]): readonly string[] {
  return clients.map(({ id }) => id);
}
