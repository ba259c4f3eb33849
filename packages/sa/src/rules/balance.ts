import { addAmounts, subtractAmounts, zeroAmount, type Amount, type Instant } from '@autosync/core';
import { categoryOf, type CategoryName } from '@autosync/records';
import { derivationOf, folded } from './derivation.ts';
import type { Reading, StoredRecord } from './repository.ts';

/** What a client owes, alone and with all its properties (bookkeeping.md 20). */
export interface ClientBalance {
  readonly customer: string;
  readonly balance: Amount;
  readonly totalBalance: Amount;
}

/** One line of the QB Comparison Report. */
export interface ComparisonRow {
  readonly customer: string;
  /** With the names of its masters in front: `Smith, John: Lake house`. */
  readonly name: string;
  readonly isActive: boolean;
  /** Of a master with its properties, of a property alone. */
  readonly saBalance: Amount;
  /** Null where QuickBooks has not told it yet; then there is no difference and no time either. */
  readonly quickbooksBalance: Amount | null;
  readonly difference: Amount | null;
  readonly asOf: Instant | null;
}

export async function clientBalances(reading: Reading): Promise<readonly ClientBalance[]> {
  return balancesOf(await everyRecord(reading, 'Customers'), await ownBalances(reading));
}

/** Every current and former client, by name; those that differ are marked by their difference alone. */
export async function comparison(reading: Reading): Promise<readonly ComparisonRow[]> {
  const clients = await everyRecord(reading, 'Customers');
  const balances = new Map(
    balancesOf(clients, await ownBalances(reading)).map((balance) => [balance.customer, balance]),
  );
  const told = new Map((await reading.quickbooksBalances()).map((balance) => [balance.customer, balance]));
  return byPath(clients).map(({ client, path }): ComparisonRow => {
    const isMaster = parentOf(client) === undefined;
    const own = balances.get(client.id);
    const theirs = told.get(client.id);
    const saBalance = (isMaster ? own?.totalBalance : own?.balance) ?? zeroAmount;
    const quickbooksBalance = (isMaster ? theirs?.totalBalance : theirs?.balance) ?? null;
    return {
      customer: client.id,
      name: path.join(': '),
      isActive: client.fields['isActive'] === true,
      saBalance,
      quickbooksBalance,
      difference: quickbooksBalance === null ? null : subtractAmounts(saBalance, quickbooksBalance),
      asOf: theirs?.asOf ?? null,
    };
  });
}

/** Clients with the names of their masters in front of their own, each property under its master. */
export function byPath(
  clients: readonly StoredRecord[],
): readonly { readonly client: StoredRecord; readonly path: readonly string[] }[] {
  const clientsById = new Map(clients.map((client) => [client.id, client]));
  return clients
    .map((client) => {
      const path = pathOf(client, clientsById);
      return { client, path, places: path.map(folded) };
    })
    .toSorted((a, b) => comparePaths(a.places, b.places) || (a.client.id < b.client.id ? -1 : 1));
}

/** A master stands before its properties, and whoever is not its property stands outside of them. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [level, name] of a.entries()) {
    const other = b[level];
    if (other === undefined) return 1;
    if (name !== other) return name < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** Every record of a category that is not deleted, in the order of the lists. */
export async function everyRecord(
  reading: Reading,
  category: CategoryName,
): Promise<readonly StoredRecord[]> {
  const recordsMax = 1000;
  const all: StoredRecord[] = [];
  for (;;) {
    const last = all.at(-1);
    const after = last && { sortKey: derivationOf(last).sortKey, id: last.id };
    const page = await reading.page({
      category,
      isDescending: false,
      recordsMax,
      ...(after ? { after } : {}),
    });
    all.push(...page);
    if (page.length < recordsMax) return all;
  }
}

async function ownBalances(reading: Reading): Promise<ReadonlyMap<string, Amount>> {
  return new Map((await reading.ownBalances()).map(({ customer, balance }) => [customer, balance]));
}

function balancesOf(
  clients: readonly StoredRecord[],
  own: ReadonlyMap<string, Amount>,
): readonly ClientBalance[] {
  const children = childrenOf(clients);
  const total = (customer: string): Amount =>
    addAmounts(
      own.get(customer) ?? zeroAmount,
      ...(children.get(customer) ?? []).map((child) => total(child.id)),
    );
  return clients.map(({ id }) => ({
    customer: id,
    balance: own.get(id) ?? zeroAmount,
    totalBalance: total(id),
  }));
}

function pathOf(client: StoredRecord, clientsById: ReadonlyMap<string, StoredRecord>): readonly string[] {
  const label = categoryOf('Customers').label(client.fields);
  const parent = clientsById.get(parentOf(client) ?? '');
  return parent ? [...pathOf(parent, clientsById), label] : [label];
}

function parentOf(client: StoredRecord): string | undefined {
  const parent = client.fields['parent'];
  return typeof parent === 'string' ? parent : undefined;
}

function childrenOf(clients: readonly StoredRecord[]): ReadonlyMap<string, readonly StoredRecord[]> {
  const children = new Map<string, StoredRecord[]>();
  for (const client of clients) {
    const parent = parentOf(client);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(client);
    else children.set(parent, [client]);
  }
  return children;
}
