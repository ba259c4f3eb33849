/** What scenarios look at beside single records: messages, what clients owe, differences, the comparison report. */
import { addAmounts, zeroAmount } from '@autosync/core';
import type { MessageReport, Side } from '@autosync/engine';
import { categoryOf } from '@autosync/records';
import { expect } from 'vitest';
import { unequalBalances, unlikeness } from '../engine/money.ts';
import { openOperations, type World } from '../engine/world.ts';
import { query } from './desk.ts';
import { oneRecord } from './record-words.ts';

/** A message for each detail, `CODE | record | words of it`, in any order, and no other one. */
export function expectMessages(messages: readonly MessageReport[], details: readonly string[]): void {
  const found = messages.map(
    ({ code, record, why, remedy, quickbooks }) =>
      `${code} | ${record} | ${[why, remedy, quickbooks].join(' ')}`,
  );
  const left = [...found];
  for (const detail of details) {
    const [code = '', record = '', words = ''] = detail.split('|').map((part) => part.trim());
    const place = left.findIndex((text) => text.startsWith(`${code} | ${record} | `) && text.includes(words));
    if (place < 0) throw new Error(`No message is "${detail}". There are:\n${left.join('\n')}`);
    left.splice(place, 1);
  }
  expect(left).toEqual([]);
}

export async function owed(world: World, side: Side, name: string, isTotal: boolean): Promise<string> {
  const { id } = await oneRecord(world, side, categoryOf('Customers'), name);
  if (side === 'sa') {
    const { balance, totalBalance } = await world.rules.balanceOf(world.actor, id);
    return isTotal ? totalBalance : balance;
  }
  const element = isTotal ? 'TotalBalance' : 'Balance';
  const answer = query(world, categoryOf('Customers'), id);
  return new RegExp(`<${element}>(.*?)</${element}>`).exec(answer)?.[1] ?? 'nothing';
}

/**
 * No record and no balance differs but for what is said, and for the due date that QuickBooks gave an invoice of SA
 * which has none (bookkeeping.md 4); nothing is open.
 */
export async function agreement(world: World, except: readonly string[]): Promise<void> {
  const found = (await unlikeness(world)).filter((difference) => !difference.endsWith('dueDate'));
  expect(found).toEqual(except);
  if (except.length === 0) expect(await unequalBalances(world)).toEqual([]);
  expect(await openOperations(world)).toEqual([]);
}

/** `client | difference | words of each cause`, for every client who differs; causes add up to the cent. */
export async function expectReport(world: World, details: readonly string[]): Promise<void> {
  await world.engine().balances();
  const rows = (await world.rules.comparison(world.actor)).filter(
    ({ difference }) => difference !== zeroAmount,
  );
  for (const { difference, why } of rows)
    expect(addAmounts(zeroAmount, ...why.map((cause) => cause.amount))).toBe(difference);
  const told = rows.map(({ name, difference, why }) =>
    [name, difference ?? '', ...why.map(({ amount, summary }) => `${amount} ${summary}`)].join(' | '),
  );
  expect(told.toSorted()).toEqual([...details].toSorted());
}
