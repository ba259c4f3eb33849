/** What every keeping of a company file must do; run against the memory here and SQLite in the app. */
import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import type { ListElement, Transaction } from './record.ts';
import type { CompanyStorage } from './storage.ts';

/**
 * @param open makes an empty storage.
 * @param reopen closes a storage and opens what it kept, where that means something.
 */
export function storageContract(
  name: string,
  open: () => CompanyStorage,
  reopen: (storage: CompanyStorage) => CompanyStorage = (storage) => storage,
): void {
  const customer = (
    id: string,
    fullName: string,
    more: Partial<ListElement<'Customer'>> = {},
  ): ListElement => ({
    type: 'Customer',
    nameSpace: 'Entity',
    id,
    name: fullName.split(':').at(-1) ?? '',
    fullName,
    parentId: undefined,
    isActive: true,
    createdAt: 1_700_000_000,
    modifiedAt: 1_700_000_000,
    body: { Phone: '555', BillAddress: { Addr1: 'O\'Neil "Zoë"' } },
    ...more,
  });
  const emptyInvoice = {
    header: { Memo: 'x' },
    lines: [],
    total: amount('5'),
    applications: [],
    postings: [],
  };
  const invoice = (id: string, number: number, more: Partial<Transaction<'Invoice'>> = {}): Transaction => ({
    type: 'Invoice',
    id,
    number,
    entityId: 'C1',
    refNumber: `A${number}`,
    date: dateOnly('2024-03-05'),
    isPaid: false,
    createdAt: 1_700_000_000,
    modifiedAt: 1_700_000_000 + number,
    body: emptyInvoice,
    ...more,
  });
  const ids = (keys: readonly { readonly id: string }[]) => keys.map(({ id }) => id);

  describe(`${name} as a company file`, () => {
    it('keeps elements whole, finds them by id and by name in any case, and replaces them', () => {
      const storage = open();
      const ann = customer('1', 'Ann');
      storage.putElement(ann);
      storage.putElement({ ...customer('1', 'Ann'), nameSpace: 'Item' });
      storage.putElement(customer('1', 'Bea', { isActive: false }));
      const kept = reopen(storage);
      expect(kept.element('Entity', '1')).toEqual(customer('1', 'Bea', { isActive: false }));
      expect(kept.elementByFullName('Entity', 'BEA')?.id).toBe('1');
      expect(kept.elementByFullName('Entity', 'Ann')).toBeUndefined();
      expect(kept.elementByFullName('Item', 'ann')?.fullName).toBe('Ann');
      kept.removeElement('Entity', '1');
      expect(kept.element('Entity', '1')).toBeUndefined();
      expect(kept.elementByFullName('Entity', 'Bea')).toBeUndefined();
    });

    it('selects elements by type, time, state and parent, parents before children', () => {
      const storage = open();
      storage.putElement(customer('1', 'Ann', { modifiedAt: 100 }));
      storage.putElement(customer('2', 'Ann B', { modifiedAt: 200_000, isActive: false }));
      storage.putElement(customer('3', 'Ann:zoo', { modifiedAt: 300_000, parentId: '1' }));
      storage.putElement(customer('4', 'ann:Art', { modifiedAt: 400_000, parentId: '1' }));
      const types = ['Customer'] as const;
      expect(ids(storage.elementKeys({ types }))).toEqual(['1', '4', '3', '2']);
      expect(ids(storage.elementKeys({ types, modifiedFrom: 200_000 }))).toEqual(['4', '3', '2']);
      expect(ids(storage.elementKeys({ types, modifiedFrom: 200_001, modifiedTo: 300_000 }))).toEqual(['3']);
      expect(ids(storage.elementKeys({ types, isActive: false }))).toEqual(['2']);
      expect(ids(storage.elementKeys({ types, parentId: '1' }))).toEqual(['4', '3']);
      expect(storage.elementKeys({ types: ['Account'] })).toEqual([]);
      expect(storage.elementKeys({ types, modifiedTo: 100 })).toEqual([
        { type: 'Customer', nameSpace: 'Entity', id: '1', name: 'Ann', fullName: 'Ann' },
      ]);
    });

    it('keeps transactions whole and selects them by everything that queries ask for', () => {
      const storage = open();
      storage.putTransaction(invoice('T1', 1));
      storage.putTransaction(
        invoice('T2', 2, { date: dateOnly('2024-01-01'), entityId: 'C2', isPaid: true }),
      );
      storage.putTransaction(invoice('T3', 3, { refNumber: undefined }));
      const kept = reopen(storage);
      expect(kept.transaction('T3')).toEqual(invoice('T3', 3, { refNumber: undefined }));
      const types = ['Invoice'] as const;
      expect(ids(kept.transactionKeys({ types }))).toEqual(['T2', 'T1', 'T3']);
      expect(ids(kept.transactionKeys({ types, modifiedFrom: 1_700_000_002 }))).toEqual(['T2', 'T3']);
      expect(ids(kept.transactionKeys({ types, modifiedTo: 1_700_000_001 }))).toEqual(['T1']);
      expect(ids(kept.transactionKeys({ types, dateFrom: dateOnly('2024-01-02') }))).toEqual(['T1', 'T3']);
      expect(ids(kept.transactionKeys({ types, dateTo: dateOnly('2024-01-01') }))).toEqual(['T2']);
      expect(ids(kept.transactionKeys({ types, entityIds: ['C2'] }))).toEqual(['T2']);
      expect(kept.transactionKeys({ types, entityIds: [] })).toEqual([]);
      expect(kept.transactionKeys({ types, refNumber: 'a1' })).toEqual([
        { type: 'Invoice', id: 'T1', refNumber: 'A1' },
      ]);
      expect(ids(kept.transactionKeys({ types, isPaid: false }))).toEqual(['T1', 'T3']);
      expect(kept.transactionKeys({ types: ['ReceivePayment'] })).toEqual([]);
      kept.removeTransaction('T1');
      expect(kept.transaction('T1')).toBeUndefined();
      expect(ids(kept.transactionKeys({ types, entityIds: ['C1'] }))).toEqual(['T3']);
    });

    it('shows the latest transactions page by page, and counts what there is', () => {
      const storage = open();
      storage.putElement(customer('1', 'Ann'));
      for (const number of [1, 2, 3]) storage.putTransaction(invoice(`T${number}`, number));
      storage.putTransaction(invoice('T4', 4, { date: dateOnly('2024-01-01') }));
      const page = (offset: number, count: number) =>
        ids(storage.latestTransactions(['Invoice', 'ReceivePayment'], { offset, count }));
      expect([page(0, 2), page(2, 5), page(4, 5)]).toEqual([['T3', 'T2'], ['T1', 'T4'], []]);
      expect(storage.latestTransactions(['ReceivePayment'], { offset: 0, count: 5 })).toEqual([]);
      expect([...storage.counts()].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([['Customer', 1], ['Invoice', 4]]); // prettier-ignore
    });

    it('finds the records that hold a text', () => {
      const storage = open();
      storage.putElement(customer('1', 'Ann'));
      storage.putTransaction(invoice('T1', 1, { body: { ...emptyInvoice, header: { Memo: 'to find' } } }));
      expect(ids([...storage.recordsHolding('to find')])).toEqual(['T1']);
      expect(ids([...storage.recordsHolding('Zoë')])).toEqual(['1']);
    });

    it('keeps settings, balances, the deleted and message sets', () => {
      const storage = open();
      storage.setSetting('a', '1');
      storage.setSetting('a', '2');
      storage.setBalance('x', amount('-5.10'));
      const deleted = {
        kind: 'list',
        type: 'Customer',
        id: '1',
        createdAt: 5,
        deletedAt: 10,
        name: 'Ann',
      } as const;
      storage.addDeleted(deleted);
      storage.addDeleted({ ...deleted, kind: 'transaction', type: 'Invoice', deletedAt: 9, name: undefined });
      storage.putMessageSet('app', 'a', { checksum: 'c', answers: undefined });
      const status = { code: 0, severity: 'Info', message: 'Status OK' } as const;
      const answers = [
        { name: 'CustomerAdd', requestID: '1', status, records: [{ element: 'ListID', value: 'x' }] },
      ] as const;
      storage.putMessageSet('app', 'b', { checksum: 'd', answers });
      storage.putMessageSet('other', 'a', { checksum: 'e', answers: [] });
      const kept = reopen(storage);
      expect(kept.setting('a')).toBe('2');
      expect(kept.setting('b')).toBeUndefined();
      expect([kept.balance('x'), kept.balance('y')]).toEqual(['-5.10', '0.00']);
      expect(kept.deleted('list', ['Customer', 'Vendor'], 10, 10)).toEqual([deleted]);
      expect(kept.deleted('list', ['Customer'], 11, 20)).toEqual([]);
      expect(kept.deleted('transaction', ['Invoice'], 0, 20)).toMatchObject([
        { type: 'Invoice', name: undefined },
      ]);
      expect(kept.messageSet('app', 'a')).toEqual({ checksum: 'c', answers: undefined });
      expect(kept.messageSet('app', 'b')).toEqual({ checksum: 'd', answers });
      expect([kept.removeMessageSet('app', 'a'), kept.removeMessageSet('app', 'a')]).toEqual([true, false]);
      kept.clearMessageSets('app');
      expect([kept.messageSet('app', 'b'), kept.messageSet('other', 'a')?.checksum]).toEqual([
        undefined,
        'e',
      ]);
      kept.clearMessageSets();
      expect(kept.messageSet('other', 'a')).toBeUndefined();
    });

    it('puts a backup in the place of everything, as often as it is asked to', () => {
      let storage = open();
      expect(storage.restore()).toBe(false);
      storage.setSetting('a', '1');
      storage.setBalance('x', amount('5'));
      storage.putElement(customer('1', 'Ann'));
      storage.putTransaction(invoice('T1', 1));
      storage.putMessageSet('app', 'a', { checksum: 'c', answers: undefined });
      storage.backUp();
      const types = ['Customer'] as const;
      const state = (of: CompanyStorage) => [
        of.setting('a'),
        of.setting('b'),
        of.balance('x'),
        ids(of.elementKeys({ types })),
        of.element('Entity', '1')?.name,
        of.elementByFullName('Entity', 'Bea')?.id,
        ids(of.transactionKeys({ types: ['Invoice'], entityIds: ['C1'] })),
        of.messageSet('app', 'a')?.checksum,
        of.deleted('list', ['Customer'], 0, 20).length,
      ];
      const before = state(storage);
      for (const round of ['2', '3']) {
        storage.setSetting('a', round);
        storage.setSetting('b', round);
        storage.setBalance('x', amount(round));
        storage.putElement(customer('1', 'Bea', { modifiedAt: 5 }));
        storage.putElement(customer('2', 'Cid'));
        storage.removeTransaction('T1');
        storage.putTransaction(invoice('T2', 2));
        storage.clearMessageSets();
        storage.addDeleted({
          kind: 'list',
          type: 'Customer',
          id: '9',
          createdAt: 5,
          deletedAt: 10,
          name: 'D',
        });
        expect(state(storage)).not.toEqual(before);
        expect(storage.restore()).toBe(true);
        storage = reopen(storage);
        expect(state(storage)).toEqual(before);
      }
    });

    it('takes back all of what fails, and only that of a part that fails inside', () => {
      const storage = open();
      storage.putElement(customer('1', 'Ann'));
      storage.putTransaction(invoice('T1', 1));
      const fail = (): never => {
        throw new Error('no');
      };
      const everything = (): void => {
        storage.setSetting('a', '1');
        storage.putElement(customer('1', 'Changed', { modifiedAt: 5, parentId: '9' }));
        storage.putElement(customer('2', 'New'));
        storage.removeTransaction('T1');
        storage.putTransaction(invoice('T2', 2));
        storage.setBalance('x', amount('5'));
        storage.addDeleted({
          kind: 'list',
          type: 'Customer',
          id: '1',
          createdAt: 5,
          deletedAt: 10,
          name: 'Ann',
        });
        storage.putMessageSet('app', 'a', { checksum: 'c', answers: [] });
      };
      expect(() => storage.atomically(() => (everything(), fail()))).toThrow('no');
      const types = ['Customer'] as const;
      const state = () => [
        storage.setting('a'),
        ids(storage.elementKeys({ types })),
        storage.element('Entity', '1')?.name,
        storage.elementByFullName('Entity', 'Changed'),
        storage.elementKeys({ types, parentId: '9' }).length,
        ids(storage.transactionKeys({ types: ['Invoice'], entityIds: ['C1'] })),
        storage.balance('x'),
        storage.deleted('list', ['Customer'], 0, 20).length,
        storage.messageSet('app', 'a'),
      ];
      const before = [undefined, ['1'], 'Ann', undefined, 0, ['T1'], '0.00', 0, undefined];
      expect(state()).toEqual(before);
      storage.atomically(() => {
        expect(() => storage.atomically(() => (everything(), fail()))).toThrow('no');
        storage.setSetting('b', 'kept');
      });
      expect(state()).toEqual(before);
      expect(storage.setting('b')).toBe('kept');
    });
  });
}
