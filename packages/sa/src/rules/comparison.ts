/**
 * The QB Comparison Report. What is owed in QuickBooks is what the connector told last, with the causes of the difference
 * as they were then; SA's balance is the present one. What has moved in SA since then is a cause of its own, so
 * that the causes always add up to the difference that is shown.
 */
import { addAmounts, explain, isZero, subtractAmounts, zeroAmount } from '@autosync/core';
import type { BalanceCause, ComparisonPage, ComparisonRow, QuickBooksBalance } from '@autosync/engine';
import { balancesOf, byPath, clientPage, idsOf, type ClientBalance, type MasterPage } from './balance.ts';
import type { ClientEntry, Reading } from './repository.ts';

/** Every current and former client, by name; those that differ are marked by their difference alone. */
export async function comparison(reading: Reading): Promise<readonly ComparisonRow[]> {
  return await rowsOf(reading, await reading.clients({}), undefined);
}

/** The same for a page of masters with their properties. */
export async function comparisonPage(reading: Reading, page: MasterPage): Promise<ComparisonPage> {
  const { clients, next } = await clientPage(reading, page);
  const rows = await rowsOf(reading, clients, idsOf(clients));
  return next ? { rows, next } : { rows };
}

async function rowsOf(
  reading: Reading,
  clients: readonly ClientEntry[],
  customers: readonly string[] | undefined,
): Promise<readonly ComparisonRow[]> {
  const ours = await balancesOf(reading, clients, customers);
  const balances = new Map(ours.map((balance) => [balance.customer, balance]));
  const told = new Map(
    (await reading.quickbooksBalances(customers)).map((balance) => [balance.customer, balance]),
  );
  return byPath(clients).map(({ client, path }) =>
    rowOf(client, path.join(': '), balances.get(client.id), told.get(client.id)),
  );
}

function rowOf(
  { id: customer, parent, isActive }: ClientEntry,
  name: string,
  ours: ClientBalance | undefined,
  theirs: QuickBooksBalance | undefined,
): ComparisonRow {
  const isMaster = parent === null;
  const saBalance = (isMaster ? ours?.totalBalance : ours?.balance) ?? zeroAmount;
  const common = { customer, name, parent, isActive, saBalance };
  if (theirs === undefined)
    return { ...common, quickbooksBalance: null, difference: null, asOf: null, why: [] };
  const quickbooksBalance = isMaster ? theirs.totalBalance : theirs.balance;
  const difference = subtractAmounts(saBalance, quickbooksBalance);
  const why = causesOf(theirs).map((cause) => ({
    ...cause,
    summary: explain(cause.code, cause.details).summary,
  }));
  return { ...common, quickbooksBalance, difference, asOf: theirs.asOf, why };

  function causesOf({ why: told, asOf }: QuickBooksBalance): readonly BalanceCause[] {
    if (told === undefined) return [];
    const moved = subtractAmounts(difference, addAmounts(...told.map(({ amount }) => amount)));
    if (isZero(moved)) return told;
    return [...told, { code: 'balance.changed-since', details: { asOf }, amount: moved }];
  }
}
