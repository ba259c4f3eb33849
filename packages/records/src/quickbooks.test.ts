import { guidOf, type Json } from '@autosync/core';
import { supportsIterator } from '@autosync/qbxml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, categoryOf } from './categories.ts';
import type { Category, Fields, ReadSelection } from './definition.ts';
import { problemsOf } from './field-problem.ts';
import { recordId, requestsByIds } from './quickbooks-id.ts';
import { revisionIn } from './quickbooks-read.ts';
import { answerTo, problemsOfRequests } from './testing/answer.ts';
import { randomRecord } from './testing/random-record.ts';

const seed = 20_261_123;
const runs = { seed, numRuns: 150 };
const externalGuid = guidOf('a test');

const selections: readonly ReadSelection[] = [
  { by: 'modified' },
  { by: 'modified', from: '2026-05-02T08:00:00', page: { recordsMax: 200, iterator: 'Start' } },
  {
    by: 'modified',
    from: '2026-05-02T08:00:00',
    page: { recordsMax: 200, iterator: 'Continue', iteratorId: '{0a0b}' },
  },
  { by: 'ids', ids: ['80000001-1271891747', '80000002-1271891748'] },
];

const ofKind: Readonly<Record<Category['kind'], ReadSelection>> = {
  list: { by: 'names', fullNames: ['Smith & Sons', 'Smith & Sons:Oak Street'] },
  transaction: { by: 'customer-and-date', customer: '80000001-1271891747', date: '2026-05-02' },
};

describe.each(categories)('$name from QuickBooks', (category) => {
  const { quickbooks } = category;

  it('is read by valid queries, whatever is selected', () => {
    for (const read of quickbooks.reads)
      for (const selection of [...selections, ofKind[category.kind]]) {
        const request = read.request(selection);
        expect(request.name).toBe(`${read.object}Query`);
        expect(problemsOfRequests([request]), JSON.stringify(request)).toEqual([]);
      }
  });

  it('is read with an iterator exactly where the schema has one, inactive ones included', () => {
    for (const read of quickbooks.reads) {
      const { name, body } = read.request({ by: 'modified', page: { recordsMax: 9, iterator: 'Start' } });
      expect(read.iterates, read.object).toBe(supportsIterator(name));
      expect(Reflect.get(body, 'MaxReturned')).toBe(read.iterates ? 9 : undefined);
      if (category.kind === 'list') expect(Reflect.get(body, 'ActiveStatus')).toBe('All');
      else expect(Reflect.get(body, 'IncludeLineItems')).toBe(true);
    }
  });

  it('asks for the elements that it reads and for no others', () => {
    for (const read of quickbooks.reads) {
      const touched = new Set<string>();
      const ret = new Proxy(someRet, {
        get: (target, key, receiver): unknown => {
          if (typeof key === 'string') touched.add(key);
          return Reflect.get(target, key, receiver);
        },
      });
      quickbooks.fromQuickBooks(read.element, ret);
      const line = read.element.replace(/Ret$/, 'Line');
      if (touched.delete('lines')) touched.add(`${line}Ret`).add(`${line}GroupRet`);
      touched.delete(category.kind === 'list' ? 'TxnID' : 'ListID');
      const asked: unknown = Reflect.get(read.request({ by: 'modified' }).body, 'IncludeRetElement');
      expect(asked, read.object).toEqual(expect.arrayContaining([...touched]));
      expect(asked, read.object).toHaveLength(touched.size);
    }
  });
});

describe.each(categories.filter(({ direction }) => direction === 'both'))(
  '$name to QuickBooks',
  (category) => {
    const { quickbooks } = category;
    const records = randomRecord[category.name];

    it(`is the same after it was added (seed ${seed})`, () => {
      fc.assert(
        fc.property(records, (fields) => {
          expect(problemsOf(category, fields)).toEqual([]);
          const writing = quickbooks.add(fields, externalGuid);
          if ('cannot' in writing) throw new Error(writing.cannot);
          expect(problemsOfRequests(writing.requests)).toEqual([]);
          expect(JSON.stringify(writing.requests)).not.toContain(recordId('SalesTaxCode', ''));
          const [request] = writing.requests;
          if (!request || writing.requests.length > 1) throw new Error('An Add is one request.');
          const { element, ret } = answerTo(request);
          const read = quickbooks.fromQuickBooks(element, ret);
          expect(read.doesNotSync).toBeUndefined();
          expect(read.timeModified).toBe('2026-05-02T08:00:01');
          const later = quickbooks.addedWithout.map((field): [string, Json] => [field, []]);
          const added = { ...fields, ...Object.fromEntries(later) };
          expect(category.comparable(read.fields)).toEqual(category.comparable(added));
        }),
        runs,
      );
    });

    it(`is changed and removed by valid requests (seed ${seed})`, () => {
      fc.assert(
        fc.property(records, records, fc.infiniteStream(fc.boolean()), (before, after, choice) => {
          const held = heldBy(category, before);
          const changed = Object.keys(before).filter(() => choice.next().value);
          const fields = {
            ...held.fields,
            ...Object.fromEntries(changed.map((name) => [name, after[name]])),
          };
          const revision = { id: held.id, editSequence: held.editSequence, kept: held.kept };
          const change = quickbooks.change({
            ...revision,
            fields: plain(fields),
            baseline: held.fields,
            changed,
          });
          expect(JSON.stringify(change)).not.toContain(recordId('SalesTaxCode', ''));
          if ('requests' in change) expect(problemsOfRequests(change.requests)).toEqual([]);
          else expect(change.cannot).toMatch(/^[A-Z].*\.$/);
          const removal = quickbooks.remove({ ...revision, baseline: held.fields });
          expect(JSON.stringify(removal)).not.toContain(recordId('SalesTaxCode', ''));
          if ('requests' in removal) expect(problemsOfRequests(removal.requests)).toEqual([]);
          else expect(removal.cannot).toMatch(/^[A-Z].*\.$/);
        }),
        runs,
      );
    });
  },
);

describe('accounts', () => {
  it('are never written', () => {
    fc.assert(
      fc.property(randomRecord['Chart of Accounts'], (fields) => {
        const { quickbooks } = categoryOf('Chart of Accounts');
        const cannot = { cannot: 'The chart of accounts is kept in QuickBooks.' };
        expect(quickbooks.add(fields, externalGuid)).toEqual(cannot);
      }),
      { seed, numRuns: 20 },
    );
  });
});

describe('a sales tax code and a sales tax of one id', () => {
  const { quickbooks } = categoryOf('Sales Tax');
  const [codes, taxes] = quickbooks.reads;
  if (!codes || !taxes) throw new Error('Codes and taxes are read apart.');
  const [code, tax] = [codes, taxes].map((read) => quickbooks.fromQuickBooks(read.element, someRet).id);

  it('are two records, also where only their revisions are asked for', () => {
    expect(code).not.toBe(tax);
    expect([revisionIn(codes, someRet).id, revisionIn(taxes, someRet).id]).toEqual([code, tax]);
  });

  it('are each asked for in the list where they stand, by the id that QuickBooks gave', () => {
    const asked = (ids: readonly string[]) =>
      requestsByIds(categoryOf('Sales Tax'), ids).map(({ name, body }) => [
        name,
        Reflect.get(body, 'ListID'),
      ]);
    expect(asked([code ?? ''])).toEqual([['SalesTaxCodeQuery', [someRet.ListID]]]);
    expect(asked([tax ?? ''])).toEqual([
      ['ItemSalesTaxQuery', [someRet.ListID]],
      ['ItemSalesTaxGroupQuery', [someRet.ListID]],
    ]);
    expect(asked([])).toEqual([]);
  });
});

/** The record as QuickBooks holds it after it was added. */
function heldBy({ quickbooks }: Category, fields: Fields) {
  const writing = quickbooks.add(fields, externalGuid);
  const [request] = 'requests' in writing ? writing.requests : [];
  if (!request) throw new Error('The record cannot be added.');
  const { element, ret } = answerTo(request);
  return quickbooks.fromQuickBooks(element, ret);
}

function plain(fields: { readonly [name: string]: Json | undefined }): Fields {
  return JSON.parse(JSON.stringify(fields));
}

/** An object with something of every kind in it, so that reading it looks at all that a mapping reads. */
const someRet = {
  ListID: '80000001-1271891747',
  TxnID: '2F-1271891747',
  EditSequence: '1271891747',
  TimeModified: '2010-04-21T19:15:47-05:00',
  Initial: 'JD',
  Name: 'Smith',
  AccountType: 'Bank',
  CustomerRef: { ListID: '80000002-1271891747' },
  TxnDate: '2010-04-21',
  TotalAmount: '1.00',
};
