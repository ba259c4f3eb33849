import { instantFromEpochMs, type Json } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { plan, type News, type Pair } from './plan.ts';
import { policiesOf, setPolicy, type Policy } from './policy.ts';
import type { Link, StoreChange } from './ports/index.ts';

const paymentMethods = categoryOf('Payment Methods');
const before = { name: 'Cash', isActive: true };
const link: Link = {
  category: 'Payment Methods',
  saId: 's',
  quickbooksId: 'q',
  saBaseline: before,
  quickbooksBaseline: before,
  saVersion: 1,
  editSequence: '1',
  kept: null,
  lines: [],
  gone: 'none',
};

function news(name: string, seconds: number): News {
  const fields = { ...before, name };
  const changedAt = instantFromEpochMs(seconds * 1000);
  return { isDeleted: false, fields, shared: fields, changedAt, doesNotSync: null };
}

/** SA says "A" later than QuickBooks says "B". */
function disputed(policy: Policy): Pair {
  return { category: paymentMethods, link, sa: news('A', 90), quickbooks: news('B', 10), skewMs: 0, policy };
}

describe('where both sides changed the same field', () => {
  for (const [conflicts, to] of [
    ['newest', 'quickbooks'],
    ['quickbooks', 'sa'],
    ['sa', 'quickbooks'],
  ] as const)
    it(`${conflicts} wins, and the other value is kept`, () => {
      expect(plan(disputed({ conflicts, direction: 'both' }))).toMatchObject({
        kind: 'change',
        to,
        changed: ['name'],
        lost: {
          name: {
            side: to,
            value: to === 'sa' ? 'A' : 'B',
            because: conflicts === 'newest' ? 'newest' : 'rule',
          },
        },
      });
    });

  it('a person is asked where the company wants that, and their word counts', () => {
    const pair = disputed({ conflicts: 'ask', direction: 'both' });
    expect(plan(pair)).toMatchObject({ kind: 'hold', code: 'sync.both-changed' });
    expect(plan({ ...pair, preferred: { side: 'quickbooks', except: [] } })).toMatchObject({
      kind: 'change',
      to: 'sa',
    });
  });
});

describe('a category that goes one way', () => {
  it('takes the value of the side that it comes from, and holds a change of the other one', () => {
    const policy: Policy = { conflicts: 'newest', direction: 'sa-to-quickbooks' };
    expect(plan(disputed(policy))).toMatchObject({ kind: 'change', to: 'quickbooks' });
    const late = { ...disputed(policy), sa: undefined };
    expect(plan(late)).toMatchObject({ kind: 'hold', code: 'sync.other-direction' });
    const deleted = { ...late, quickbooks: { ...news('B', 10), isDeleted: true } };
    expect(plan(deleted)).toMatchObject({ kind: 'hold', code: 'sync.other-direction' });
  });
});

describe('what a company decided', () => {
  it('is kept for a category, and stands beside what it did not decide', async () => {
    const settings = new Map<string, Json>();
    const decided: string[] = [];
    const clock = { now: () => instantFromEpochMs(0) };
    const store = {
      settings: () => Promise.resolve(settings),
      commit: async (changes: readonly StoreChange[]) => {
        for (const change of changes)
          if ('put' in change && change.put === 'setting') settings.set(change.name, change.value);
          else if ('put' in change && change.put === 'activity')
            decided.push(
              `${change.activity.category}: ${change.activity.label}: ${change.activity.decision?.action}`,
            );
      },
    };
    expect((await policiesOf(store)).get('Chart of Accounts')?.direction).toBe('quickbooks-to-sa');
    await setPolicy(store, clock, 'terms', { conflicts: 'ask' });
    await setPolicy(store, clock, 'Terms', { direction: 'off' });
    expect((await policiesOf(store)).get('Terms')).toEqual({ conflicts: 'ask', direction: 'off' });
    expect((await policiesOf(store)).get('Items')).toEqual({
      conflicts: 'newest',
      direction: 'both',
      fields: { cost: 'quickbooks-to-sa' },
    });
    expect(decided).toEqual(['Terms: Rule: Who wins: ask', 'Terms: Rule: Which way: off']);
    await setPolicy(store, clock, undefined, { conflicts: 'sa' });
    expect((await policiesOf(store)).get('Items')?.conflicts).toBe('sa');
    await expect(setPolicy(store, clock, 'Trees', { conflicts: 'sa' })).rejects.toThrow(
      'There is no category "Trees"',
    );
    await expect(setPolicy(store, clock, 'Terms', { conflicts: 'oldest' })).rejects.toThrow(
      '--conflicts takes newest',
    );
  });
});
