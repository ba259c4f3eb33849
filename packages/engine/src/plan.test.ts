import { describe, expect, it } from 'vitest';
import { instantFromEpochMs, type Instant } from '@autosync/core';
import { categoryOf, customerNamed, type Fields } from '@autosync/records';
import { plan, type Decision, type News } from './plan.ts';
import type { Link } from './ports/index.ts';

const paymentMethods = categoryOf('Payment Methods');
const customers = categoryOf('Customers');

const base: Fields = { ...customerNamed('Smith'), phone: '1', email: 'a@example.com' };

/** QuickBooks writes the phone in its own way; the two agreed to differ when they were linked. */
const quickbooksBase: Fields = { ...base, phone: '(1)' };

const link: Link = {
  category: 'Customers',
  saId: 's',
  quickbooksId: 'q',
  saBaseline: base,
  quickbooksBaseline: quickbooksBase,
  saVersion: 1,
  editSequence: '1',
  kept: null,
  lines: [],
  gone: 'none',
};

function at(seconds: number): Instant {
  return instantFromEpochMs(seconds * 1000);
}

function news(fields: Fields, rest: Partial<News> = {}): News {
  return { isDeleted: false, fields, shared: fields, changedAt: at(0), doesNotSync: null, ...rest };
}

function decide(
  sa: News | undefined,
  quickbooks: News | undefined,
  rest: { link?: Link; skewMs?: number } = {},
): Decision {
  return plan({ category: customers, link, sa, quickbooks, skewMs: 0, ...rest });
}

const change = { kind: 'change', pending: [], lost: {} };

describe('the decision table of design.md 4', () => {
  const deleted = news(base, { isDeleted: true });
  const table: readonly (readonly [
    row: string,
    sa: News | undefined,
    quickbooks: News | undefined,
    decision: object,
  ])[] = [
    [
      'same, same: nothing, though the sides differ',
      news(base),
      news(quickbooksBase),
      { kind: 'agree', gone: 'none' },
    ],
    [
      'changed, no news: those fields to QuickBooks',
      news({ ...base, email: 'b' }),
      undefined,
      { ...change, to: 'quickbooks', changed: ['email'] },
    ],
    [
      'changed, same: those fields to QuickBooks',
      news({ ...base, email: 'b' }),
      news(quickbooksBase),
      { ...change, to: 'quickbooks', changed: ['email'] },
    ],
    [
      'same, changed: those fields to SA',
      news(base),
      news({ ...quickbooksBase, email: 'b' }),
      { ...change, to: 'sa', changed: ['email'] },
    ],
    [
      'both changed, equal now: new baselines',
      news({ ...base, email: 'b' }),
      news({ ...quickbooksBase, email: 'b' }),
      { kind: 'agree', gone: 'none' },
    ],
    [
      'both changed, other fields: to QuickBooks first, the rest waits',
      news({ ...base, email: 'b' }),
      news({ ...quickbooksBase, fax: '2' }),
      { ...change, to: 'quickbooks', changed: ['email'], pending: ['fax'] },
    ],
    ['deleted in SA, same: removed in QuickBooks', deleted, undefined, { kind: 'remove', to: 'quickbooks' }],
    [
      'deleted in QuickBooks, same: removed in SA',
      undefined,
      news(quickbooksBase, { isDeleted: true }),
      { kind: 'remove', to: 'sa' },
    ],
    [
      'deleted in SA, changed in QuickBooks: held',
      deleted,
      news({ ...quickbooksBase, fax: '2' }),
      { kind: 'hold', code: 'sync.deleted-and-changed' },
    ],
    [
      'changed in SA, deleted in QuickBooks: held',
      news({ ...base, fax: '2' }),
      news(quickbooksBase, { isDeleted: true }),
      { kind: 'hold', code: 'sync.deleted-and-changed' },
    ],
    [
      'deleted on both sides: nothing',
      deleted,
      news(quickbooksBase, { isDeleted: true }),
      { kind: 'agree', gone: 'both' },
    ],
    [
      'a record that does not sync: held',
      undefined,
      news({ ...quickbooksBase, fax: '2' }, { doesNotSync: 'It is pending.' }),
      { kind: 'hold', code: 'sync.does-not-sync' },
    ],
  ];
  for (const [row, sa, quickbooks, decision] of table)
    it(`${row}`, () => {
      expect(decide(sa, quickbooks)).toMatchObject(decision);
    });
});

describe('a conflict on one field', () => {
  const sa = (changedAt: Instant | null) => news({ ...base, phone: '2', fax: '7' }, { changedAt });
  const quickbooks = (changedAt: Instant | null) => news({ ...quickbooksBase, phone: '3' }, { changedAt });

  it('goes to the newer side, and the losing value is kept', () => {
    expect(decide(sa(at(20)), quickbooks(at(10)))).toEqual({
      kind: 'change',
      to: 'quickbooks',
      changed: ['fax', 'phone'],
      pending: [],
      lost: { phone: { side: 'quickbooks', value: '3', because: 'newest' } },
    });
  });

  it('that QuickBooks wins is carried to SA after what SA alone has changed', () => {
    expect(decide(sa(at(10)), quickbooks(at(20)))).toEqual({
      kind: 'change',
      to: 'quickbooks',
      changed: ['fax'],
      pending: ['phone'],
      lost: { phone: { side: 'sa', value: '2', because: 'newest' } },
    });
  });

  it("is decided by SA's time corrected for its clock", () => {
    expect(decide(sa(at(20)), quickbooks(at(10)), { skewMs: 15_000 })).toMatchObject({ pending: ['phone'] });
  });

  it('is decided where the times are more than two seconds apart, on either side', () => {
    expect(decide(sa(at(12.001)), quickbooks(at(10)))).toMatchObject({ pending: [] });
    expect(decide(sa(at(10)), quickbooks(at(12.001)))).toMatchObject({ pending: ['phone'] });
  });

  it('is asked where the times are equal, within two seconds of each other, or one is not known', () => {
    for (const [saAt, quickbooksAt] of [
      [at(10), at(10)],
      [at(10.999), at(10)],
      [at(12), at(10)],
      [at(10), at(12)],
      [null, at(10)],
      [at(10), null],
    ] as const)
      expect(decide(sa(saAt), quickbooks(quickbooksAt))).toMatchObject({
        kind: 'hold',
        code: 'sync.both-changed',
        detail: expect.stringContaining('Phone'),
      });
  });
});

describe('a record that is gone on one side', () => {
  const voided: Link = { ...link, gone: 'sa' };

  it('is left alone as long as the other side stays as it was left', () => {
    expect(decide(undefined, news(quickbooksBase), { link: voided })).toEqual({ kind: 'agree', gone: 'sa' });
  });

  it('is asked about when the other side changes it again', () => {
    expect(decide(undefined, news({ ...quickbooksBase, fax: '2' }), { link: voided })).toMatchObject({
      kind: 'hold',
      code: 'sync.deleted-and-changed',
    });
  });

  it('is an ordinary record again once its side has it back', () => {
    expect(decide(news({ ...base, fax: '2' }), undefined, { link: voided })).toMatchObject({
      kind: 'change',
      to: 'quickbooks',
      changed: ['fax'],
    });
  });
});

describe('a category that comes from QuickBooks', () => {
  const account: Fields = {
    name: 'Sales',
    parent: null,
    isActive: true,
    type: 'Income',
    number: null,
    description: null,
  };
  const accountLink: Link = {
    ...link,
    category: 'Chart of Accounts',
    saBaseline: account,
    quickbooksBaseline: account,
  };
  const decideAccount = (sa: Fields | undefined, quickbooks: Fields | undefined) =>
    plan({
      category: categoryOf('Chart of Accounts'),
      link: accountLink,
      sa: sa && news({ ...account, ...sa }),
      quickbooks: quickbooks && news({ ...account, ...quickbooks }),
      skewMs: 0,
    });

  it("is never written to QuickBooks: SA's change is held", () => {
    expect(decideAccount({ number: '1' }, undefined)).toMatchObject({
      kind: 'hold',
      code: 'sync.not-allowed-by-quickbooks',
    });
  });

  it('takes the value of QuickBooks in a conflict, whatever the times', () => {
    expect(decideAccount({ number: '1' }, { number: '2' })).toMatchObject({
      kind: 'change',
      to: 'sa',
      changed: ['number'],
      lost: { number: { side: 'sa', value: '1', because: 'direction' } },
    });
  });
});

it('a deletion of a list element is carried over like any other', () => {
  const fields = { name: 'Cash', isActive: true };
  const decision = plan({
    category: paymentMethods,
    link: { ...link, category: 'Payment Methods', saBaseline: fields, quickbooksBaseline: fields },
    sa: news(fields, { isDeleted: true }),
    quickbooks: undefined,
    skewMs: 0,
  });
  expect(decision).toEqual({ kind: 'remove', to: 'quickbooks' });
});
