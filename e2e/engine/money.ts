/** What a test of money does on both sides, and what the sides must agree about after each sync. */
import { amount, compareDecimals } from '@autosync/core';
import type { SyncResult } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { expect } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import {
  createWorld,
  differences,
  doInQuickbooks,
  openOperations,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';
import type { Switches } from '@autosync/simulator';

export const day = 86_400_000;

/** A small company that has synced, a day later. */
export async function moneyWorld(switches: Partial<Switches> = {}): Promise<World> {
  const world = await createWorld(13, switches);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(day);
  await world.engine().sync();
  world.clock.move(day);
  return world;
}

/**
 * Syncs until nothing is left to do: without a message, with the records and what each client owes equal on both
 * sides, and nothing written by the next sync.
 */
export async function settled(world: World): Promise<SyncResult> {
  world.clock.move(60_000);
  const result = await world.engine().sync();
  expect(result.messages).toEqual([]);
  expect(await unlikeness(world)).toEqual([]);
  expect(await unequalBalances(world)).toEqual([]);
  expect(await openOperations(world)).toEqual([]);
  world.clock.move(day);
  expect(writes(await world.engine().sync())).toBe(0);
  world.clock.move(day);
  return result;
}

/** What differs, but for the account that QuickBooks chose for a payment that names none, and what is gone. */
export async function unlikeness(world: World): Promise<readonly string[]> {
  return (await differences(world)).filter((difference) => !difference.endsWith('depositAccount'));
}

/** The clients who do not owe the same on both sides, each with both balances. */
export async function unequalBalances(world: World): Promise<readonly string[]> {
  const [answer] = doInQuickbooks(world, [{ name: 'CustomerQuery', body: { ActiveStatus: 'All' } }]);
  const customers = answer?.name === 'CustomerQuery' ? (answer.body.CustomerRet ?? []) : [];
  const theirs = new Map(customers.map(({ ListID, Balance }) => [ListID, Balance]));
  const links = await world.store.links('Customers', undefined, 1000);
  const ours = new Map((await world.rules.balances(world.actor)).map((one) => [one.customer, one.balance]));
  return links.flatMap(({ saId, quickbooksId, saBaseline }) => {
    const [sa, quickbooks] = [ours.get(saId) ?? amount('0'), theirs.get(quickbooksId) ?? amount('0')];
    return compareDecimals(sa, quickbooks) === 0
      ? []
      : [`${JSON.stringify(saBaseline['name'])}: ${sa} in SA, ${quickbooks} in QuickBooks`];
  });
}

export async function changeInSa(
  world: World,
  category: CategoryName,
  label: string,
  change: Fields,
): Promise<void> {
  const { id, version } = await inSa(world, category, label);
  await world.rules.change(world.actor, { category, id }, version, change);
}

export async function removeInSa(world: World, category: CategoryName, label: string): Promise<void> {
  const { id, version } = await inSa(world, category, label);
  await world.rules.remove(world.actor, { category, id }, version);
}

/** The record of SA that has this text in one of its fields. */
export async function inSa(world: World, category: CategoryName, text: string) {
  return found(
    (await saRecords(world, category)).find(({ fields }) => has(fields, text)),
    `SA: ${text}`,
  );
}

/** The same in QuickBooks. */
export function inQuickbooks(world: World, category: CategoryName, text: string) {
  return found(
    quickbooksRecords(world, category).find(({ fields }) => has(fields, text)),
    `QuickBooks: ${text}`,
  );
}

export function applied(fields: Fields): string {
  const applications: { amount: string }[] = JSON.parse(JSON.stringify(fields['applications'] ?? []));
  return applications.map((application) => application.amount).join(', ');
}

/** A credit for the client of invoice both-1, of which 15.00 are open. */
export async function creditInSa(world: World, total: string, part: string, other: Fields = {}) {
  const invoice = await inSa(world, 'Invoices', 'both-1');
  const [line] = linesOf(invoice.fields);
  return world.rules.create(world.actor, 'Credits', {
    customer: invoice.fields['customer'] ?? null,
    number: 'C-1',
    date: '2026-03-03',
    memo: 'Broken sprinkler',
    lines: [{ ...line, id: null, description: 'Returned', quantity: '1', rate: total, amount: total }],
    applications: await paying(world, part),
    ...other,
  });
}

/** The applications of a credit that pays this part of invoice both-1; nothing of it for an empty text. */
export async function paying(world: World, part: string): Promise<Fields[]> {
  return part === '' ? [] : [{ invoice: (await inSa(world, 'Invoices', 'both-1')).id, amount: part }];
}

export function linesOf({ lines }: Fields): Fields[] {
  return JSON.parse(JSON.stringify(lines ?? []));
}

function has(fields: Fields, text: string): boolean {
  return Object.values(fields).some((value) => typeof value === 'string' && value === text);
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`It is not there: ${what}.`);
  return value;
}
