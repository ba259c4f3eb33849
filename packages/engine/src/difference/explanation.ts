/**
 * Why a client owes something else in SA than in QuickBooks, transaction by transaction. What each side has on the
 * account of the client is laid side by side by the links, and whatever does not agree is a cause. Both sums are
 * taken from the same transactions, so that the causes add up to the difference to the cent; what QuickBooks'
 * own transactions do not add up to is a cause as well.
 */
import {
  addAmounts,
  compareDecimals,
  isNegative,
  isZero,
  negateAmount,
  subtractAmounts,
  zeroAmount,
} from '@autosync/core';
import type { Amount } from '@autosync/core';
import { nowInSa, type SyncContext } from '../context.ts';
import type { BalanceCause, ComparisonRow, Link, QuickBooksBalance } from '../ports/index.ts';
import type { Account } from './account.ts';
import { categoryOfType, causesInQuickbooks, causesInSa } from './cause.ts';
import { movementsOf } from './movements.ts';
import { causesOfPairs } from './pair.ts';
import { customerAccount, type Receivables } from './receivable.ts';

/** Causes that are told one by one; the smallest of more are told as one. */
const causesMax = 200;

const nothing: Receivables = new Map();

/** What QuickBooks says that the client of a row owes now, and why SA says something else. */
export async function explained(context: SyncContext, row: ComparisonRow): Promise<QuickBooksBalance> {
  const { customer, parent, name } = row;
  const isMaster = parent === null;
  const asOf = nowInSa(context);
  const link = await linkOfClient(context, customer);
  const found = link && (await customerAccount(context, link.quickbooksId, isMaster));
  const { balance, totalBalance, receivables } = found ?? {
    balance: zeroAmount,
    totalBalance: zeroAmount,
    receivables: nothing,
  };
  const movements = await movementsOf(context, customer, isMaster);
  const account: Account = {
    name,
    isInQuickbooks: found !== undefined,
    movements,
    receivables,
    pairs: await pairsOf(context, movements, receivables),
    ...(await ownersOf(context, [
      customer,
      ...[...movements.values()].flatMap(({ customers }) => [...customers]),
    ])),
  };
  const causes = [
    ...(await causesOfPairs(context, account)),
    ...(await causesInSa(context, account)),
    ...(await causesInQuickbooks(context, account)),
  ];
  const owed = isMaster ? totalBalance : balance;
  const unexplained = subtractAmounts(sumOf([...receivables.values()]), owed);
  if (!isZero(unexplained)) causes.push({ code: 'balance.unexplained', details: {}, amount: unexplained });
  const difference = subtractAmounts(sumOf([...movements.values()]), owed);
  return { customer, balance, totalBalance, asOf, ...(isZero(difference) ? {} : { why: listed(causes) }) };
}

async function linkOfClient({ store }: SyncContext, customer: string): Promise<Link | undefined> {
  const [link] = await store.linkBySa('Customers', [customer]);
  return link;
}

/** Whose accounts are laid side by side, by their ids on both sides. */
async function ownersOf(
  { store }: SyncContext,
  owners: readonly string[],
): Promise<Pick<Account, 'clients' | 'customers'>> {
  const clients = new Set(owners);
  const links = await store.linkBySa('Customers', [...clients]);
  return { clients, customers: new Set(links.map(({ quickbooksId }) => quickbooksId)) };
}

/** The links of everything on the account, by SA's key and by QuickBooks' id. */
async function pairsOf(
  { store, categories }: SyncContext,
  movements: Account['movements'],
  receivables: Account['receivables'],
): Promise<readonly Link[]> {
  const links = new Map<string, Link>();
  for (const { name, kind } of categories) {
    if (kind !== 'transaction') continue;
    const saIds = [...movements.values()].filter(({ category }) => category === name).map(({ id }) => id);
    const quickbooksIds = [...receivables.values()]
      .filter(({ type }) => categoryOfType(categories, type)?.name === name)
      .map(({ id }) => id);
    const found = [
      ...(await store.linkBySa(name, saIds)),
      ...(await store.linkByQuickbooks(name, quickbooksIds)),
    ];
    for (const link of found) links.set(`${name}/${link.saId}`, link);
  }
  return [...links.values()];
}

/** The largest first. Their number is bounded, and their sum is kept. */
function listed(causes: readonly BalanceCause[]): readonly BalanceCause[] {
  const sorted = causes.toSorted((a, b) => compareDecimals(sizeOf(b), sizeOf(a)));
  if (sorted.length <= causesMax) return sorted;
  const rest = sorted.slice(causesMax - 1);
  const more: BalanceCause = {
    code: 'balance.more',
    details: { count: rest.length },
    amount: sumOf(rest),
  };
  return [...sorted.slice(0, causesMax - 1), more];
}

function sizeOf({ amount }: BalanceCause): Amount {
  return isNegative(amount) ? negateAmount(amount) : amount;
}

function sumOf(parts: readonly { readonly amount: Amount }[]): Amount {
  return addAmounts(zeroAmount, ...parts.map(({ amount }) => amount));
}
