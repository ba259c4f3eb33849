import { addAmounts, negateAmount, zeroAmount, type Amount } from '@autosync/core';
import { derivationOf, isPaying, textOf } from './derivation.ts';
import { compareText, keyOf, placeOrder } from './memory-order.ts';
import type {
  ClientEntry,
  ClientQuery,
  OwnBalance,
  StoredMovement,
  StoredMovementQuery,
  StoredRecord,
} from './repository.ts';

type Records = ReadonlyMap<string, StoredRecord>;

/** The clients that a query asks for, among the records of a company. */
export function clientsIn(records: Records, { masters, under }: ClientQuery): readonly ClientEntry[] {
  const all = [...records.values()]
    .filter(({ category, isDeleted }) => category === 'Customers' && !isDeleted)
    .map(entryOf);
  const roots = all
    .filter(({ id, parent }) => (under === undefined ? parent === null : id === under))
    .toSorted(placeOrder)
    .filter((entry) => masters?.after === undefined || placeOrder(entry, masters.after) > 0)
    .slice(0, masters?.recordsMax);
  const found = [...roots];
  // What stands behind the present place is appended while the list is gone through.
  for (const { id } of found) found.push(...all.filter(({ parent }) => parent === id));
  return found;
}

function entryOf(record: StoredRecord): ClientEntry {
  const { customer: parent, sortKey } = derivationOf(record);
  const { name, isActive } = record.fields;
  return { id: record.id, name: textOf(name), sortKey, parent, isActive: isActive === true };
}

/** What each client owes alone, of the clients that are named or of all. */
export function ownBalancesIn(records: Records, customers?: readonly string[]): readonly OwnBalance[] {
  const balances = new Map<string, Amount>();
  for (const { customer, amount } of movementsIn(records)) {
    if (customers === undefined || customers.includes(customer))
      balances.set(customer, addAmounts(balances.get(customer) ?? zeroAmount, amount));
  }
  return [...balances].map(([customer, balance]) => ({ customer, balance }));
}

/** A page of what moves the balances of some clients. */
export function movementPage(records: Records, query: StoredMovementQuery): readonly StoredMovement[] {
  const { customers, after, movementsMax } = query;
  const sums = new Map<string, StoredMovement>();
  for (const movement of movementsIn(records)) {
    if (!customers.includes(movement.customer)) continue;
    const key = movementKey(movement);
    const amount = addAmounts(sums.get(key)?.amount ?? zeroAmount, movement.amount);
    sums.set(key, { ...movement, amount });
  }
  return [...sums.entries()]
    .filter(([key]) => after === undefined || compareText(key, movementKey(after)) > 0)
    .toSorted(([a], [b]) => compareText(a, b))
    .slice(0, movementsMax)
    .map(([, movement]) => movement);
}

function movementKey({ customer, category, id }: Omit<StoredMovement, 'amount'>): string {
  return `${customer}\n${category}\n${id}`;
}

/** What is applied moves from the payer's account to the account of the invoice. */
function* movementsIn(records: Records): Iterable<StoredMovement> {
  for (const record of records.values()) {
    const { category, id, isDeleted } = record;
    if (isDeleted) continue;
    const { customer, total, applications } = derivationOf(record);
    if (customer === null || total === null) continue;
    yield { customer, category, id, amount: isPaying(category) ? negateAmount(total) : total };
    for (const { invoice, amount } of applications) {
      yield { customer, category, id, amount };
      const billed = records.get(keyOf('Invoices', invoice))?.fields['customer'];
      if (typeof billed === 'string') yield { customer: billed, category, id, amount: negateAmount(amount) };
    }
  }
}
