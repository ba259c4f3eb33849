import { randomUUID } from 'node:crypto';
import { amount, instantFromEpochMs, type Clock, type Instant } from '@autosync/core';
import type { BalanceCause, Mapping, MappingKind } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import {
  firstHash,
  sealed,
  type AuditQuery,
  type ClientQuery,
  type Reading,
  type Repository,
  type StoredMovementQuery,
  type StoredRecord,
  type Writing,
} from '@autosync/sa/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { credit, customer, invoice, payment, type State } from './sa-states.ts';

/** A clock that moves one second at each look, so that no two moments are equal. */
export function tickingClock(startMs = Date.UTC(2026, 4, 1)): Clock {
  let nowMs = startMs;
  return {
    now: () => instantFromEpochMs((nowMs += 1000)),
    sleep: () => Promise.resolve(),
    localText: (instant) => instant.slice(0, 19),
  };
}

/** The duties of SA's `Repository` port. `open` gives a repository; each test makes a
 * company of its own in it. */
export function saRepositoryContract(name: string, open: () => Promise<Repository>): void {
  describe(`the repository of ${name}`, () => {
    let company: string;
    let repository: Repository;
    beforeEach(async () => {
      repository = await open();
      company = randomUUID();
      await repository.createCompany({ id: company, name: 'Green Acres', isSample: false });
    });
    const read = <T>(work: (reading: Reading) => Promise<T>) => repository.read(company, work);
    const write = <T>(work: (writing: Writing) => Promise<T>) => repository.write(company, work);
    const put = (...states: readonly State[]) => write((writing) => putStates(writing, states));

    it('keeps nothing of a unit of work that rejects', async () => {
      const failing = write(async (writing) => {
        await putStates(writing, [customer('a', 'Ann')]);
        await writing.putLease(lease(1));
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      await read(async (reading) => {
        expect(await reading.record('Customers', 'a')).toBeUndefined();
        expect(await reading.lease()).toBeUndefined();
        expect(await reading.company()).toMatchObject({ sequence: 0, chainHash: firstHash });
        expect(await reading.audit({ entriesMax: 10 })).toEqual([]);
      });
    });

    it('lets one writing unit of a company wait for the other, so that sequences become visible in order', async () => {
      const gate = promise();
      const firstWrote = promise();
      const first = write(async (writing) => {
        await putStates(writing, [customer('a', 'Ann')]);
        firstWrote.resolve();
        await gate.wait;
      });
      await firstWrote.wait;
      let secondIsIn = false;
      const second = write(async (writing) => {
        secondIsIn = true;
        await putStates(writing, [customer('b', 'Ben')]);
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(secondIsIn).toBe(false);
      expect(await read((reading) => reading.changedAfter(0, 10))).toEqual([]);
      gate.resolve();
      await Promise.all([first, second]);
      expect(
        (await read((reading) => reading.changedAfter(0, 10))).map(({ id, sequence }) => [id, sequence]),
      ).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
    });

    it('shows a reading unit one state, whatever is written meanwhile', async () => {
      await put(customer('a', 'Ann'));
      await read(async (reading) => {
        expect((await reading.record('Customers', 'a'))?.version).toBe(1);
        await put(customer('b', 'Ben'));
        expect(await reading.record('Customers', 'b')).toBeUndefined();
      });
    });

    it('keeps companies apart, even where their ids are equal', async () => {
      const other = randomUUID();
      await repository.createCompany({ id: other, name: 'Other', isSample: false });
      await put(customer('a', 'Ann'));
      await repository.read(other, async (reading) => {
        expect(await reading.record('Customers', 'a')).toBeUndefined();
        expect(await reading.changedAfter(0, 10)).toEqual([]);
      });
    });

    it('refuses a company that does not exist', async () => {
      await expect(repository.write('nobody', (writing) => writing.company())).rejects.toThrow(
        'no such company',
      );
    });

    it('pages through a list in the order of its sort keys, both ways, without deleted records', async () => {
      await put(customer('1', 'Émile'), customer('2', 'ann'), customer('3', 'Zoe'), customer('4', 'Bob'));
      await put({ ...customer('4', 'Bob'), isDeleted: true, version: 2 });
      const query = { category: 'Customers' as const, isDescending: false, recordsMax: 2 };
      const names = (records: readonly StoredRecord[]) => records.map(({ fields }) => fields['name']);
      const first = await read((reading) => reading.page(query));
      expect(names(first)).toEqual(['ann', 'Émile']);
      const after = { sortKey: 'emile', id: '1' };
      expect(names(await read((reading) => reading.page({ ...query, after })))).toEqual(['Zoe']);
      const descending = { ...query, isDescending: true, recordsMax: 10 };
      expect(names(await read((reading) => reading.page(descending)))).toEqual(['Zoe', 'Émile', 'ann']);
      expect(names(await read((reading) => reading.page({ ...query, search: 'mil' })))).toEqual(['Émile']);
    });

    it('feeds the latest state of each record with its tombstone, by sequence', async () => {
      await put(customer('a', 'Ann'), customer('b', 'Ben'));
      await put(
        { ...customer('a', 'Anne'), version: 2 },
        { ...customer('b', 'Ben'), version: 2, isDeleted: true },
      );
      const changes = await read((reading) => reading.changedAfter(1, 10));
      expect(changes.map(({ id, sequence, isDeleted }) => [id, sequence, isDeleted])).toEqual([
        ['a', 3, false],
        ['b', 4, true],
      ]);
      expect(await read((reading) => reading.changedAfter(3, 10))).toHaveLength(1);
    });

    it('finds records by a part of their fields', async () => {
      await put(
        customer('a', 'Ann', { parent: 'm' }),
        customer('b', 'Ben'),
        invoice('i', 'a', '10.00', 'mowing'),
      );
      const containing = (category: CategoryName, part: Fields) =>
        read((reading) => reading.containing(category, part, 5));
      expect(await containing('Customers', { parent: 'm' })).toMatchObject([{ id: 'a' }]);
      expect(await containing('Invoices', { lines: [{ item: 'mowing' }] })).toMatchObject([{ id: 'i' }]);
      expect(await containing('Invoices', { lines: [{ item: 'raking' }] })).toEqual([]);
    });

    it('adds up what clients owe: credits count as payments do, and nothing once they are void', async () => {
      await put(
        invoice('i1', 'ann', '100.00', 'mowing'),
        credit('c1', 'ann', '30.00', { i1: '20.00' }),
        payment('p1', 'ann', '5.00', { i1: '5.00' }),
      );
      expect(await read((reading) => reading.ownBalances())).toEqual([{ customer: 'ann', balance: '65.00' }]);
      expect(await read((reading) => reading.appliedTo(['i1']))).toEqual([
        { payer: 'c1', invoice: 'i1', amount: '20.00' },
        { payer: 'p1', invoice: 'i1', amount: '5.00' },
      ]);
      const { fields, ...rest } = credit('c1', 'ann', '30.00', {});
      await put({ ...rest, version: 2, fields: { ...fields, isVoid: true } });
      expect(await read((reading) => reading.ownBalances())).toEqual([{ customer: 'ann', balance: '95.00' }]);
      expect(await read((reading) => reading.appliedTo(['i1']))).toMatchObject([{ payer: 'p1' }]);
    });

    it('adds up what clients owe: invoices less payments, applied at the invoice', async () => {
      await put(
        invoice('i1', 'job', '100.00', 'mowing'),
        invoice('i2', 'master', '0.10', 'mowing'),
        payment('p1', 'master', '80.00', { i1: '70.00' }),
        payment('p2', 'master', '0.20', { i2: '0.10' }),
      );
      expect(sorted(await read((reading) => reading.ownBalances()))).toEqual([
        { customer: 'job', balance: '30.00' },
        { customer: 'master', balance: '-10.10' },
      ]);
      expect(await read((reading) => reading.ownBalances(['job', 'nobody']))).toEqual([
        { customer: 'job', balance: '30.00' },
      ]);
      expect(await read((reading) => reading.appliedTo(['i1', 'i2']))).toEqual([
        { payer: 'p1', invoice: 'i1', amount: '70.00' },
        { payer: 'p2', invoice: 'i2', amount: '0.10' },
      ]);
      await put({ ...payment('p1', 'master', '80.00', { i1: '70.00' }), version: 2, isDeleted: true });
      expect(await read((reading) => reading.appliedTo(['i1']))).toEqual([]);
      expect(sorted(await read((reading) => reading.ownBalances()))).toEqual([
        { customer: 'job', balance: '100.00' },
        { customer: 'master', balance: '-0.10' },
      ]);
    });

    it('tells what moves a balance, a transaction once for each client, in pages', async () => {
      await put(
        invoice('i1', 'job', '100.00', 'mowing'),
        payment('p1', 'master', '80.00', { i1: '70.00' }),
        invoice('i2', 'other', '5.00', 'mowing'),
      );
      const movements = (movementsMax: number, after?: StoredMovementQuery['after']) =>
        read((reading) =>
          reading.movements({ customers: ['job', 'master'], movementsMax, ...(after ? { after } : {}) }),
        );
      const all = [
        { customer: 'job', category: 'Invoices', id: 'i1', amount: '100.00' },
        { customer: 'job', category: 'Payments', id: 'p1', amount: '-70.00' },
        { customer: 'master', category: 'Payments', id: 'p1', amount: '-10.00' },
      ];
      expect(await movements(10)).toEqual(all);
      expect(await movements(2)).toEqual(all.slice(0, 2));
      expect(await movements(2, { customer: 'job', category: 'Invoices', id: 'i1' })).toEqual(all.slice(1));
      await put({ ...payment('p1', 'master', '80.00', { i1: '70.00' }), version: 2, isDeleted: true });
      expect(await movements(10)).toEqual(all.slice(0, 1));
    });

    it('pages through masters with everything below them, and finds what is below one', async () => {
      await put(
        customer('b', 'Ben'),
        customer('a', 'Ann'),
        customer('a1', 'Lake house', { parent: 'a', isActive: false }),
        customer('a2', 'Boat house', { parent: 'a1' }),
        customer('g', 'Gone'),
      );
      await put({ ...customer('g', 'Gone'), version: 2, isDeleted: true });
      const ids = async (query: ClientQuery) =>
        (await read((reading) => reading.clients(query))).map(({ id }) => id).toSorted();
      expect(await ids({})).toEqual(['a', 'a1', 'a2', 'b']);
      expect(await ids({ masters: { recordsMax: 1 } })).toEqual(['a', 'a1', 'a2']);
      expect(await ids({ masters: { recordsMax: 5, after: { sortKey: 'ann', id: 'a' } } })).toEqual(['b']);
      expect(await ids({ under: 'a1' })).toEqual(['a1', 'a2']);
      expect(await read((reading) => reading.clients({ under: 'a2' }))).toEqual([
        { id: 'a2', name: 'Boat house', sortKey: 'boat house', parent: 'a1', isActive: true },
      ]);
      const properties = {
        category: 'Customers' as const,
        customer: 'a',
        isDescending: false,
        recordsMax: 5,
      };
      expect(await read((reading) => reading.page(properties))).toMatchObject([{ id: 'a1' }]);
      await put({ ...customer('a1', 'Lake house'), version: 2 });
      expect(await ids({ under: 'a' })).toEqual(['a']);
    });

    it('keeps one link for a record and one for a QuickBooks id, and pages through them', async () => {
      await write(async (writing) => {
        await writing.putLink(link('a', 'Q1', 1));
        await writing.putLink(link('b', 'Q2', 1));
        await writing.putLink(link('a', 'Q2', 2));
      });
      await read(async (reading) => {
        expect(await reading.links(undefined, 10)).toEqual([link('a', 'Q2', 2)]);
        expect(await reading.link('Customers', 'b')).toBeUndefined();
      });
      await write((writing) => writing.putLink(link('c', 'Q3', 0)));
      const after = { category: 'Customers' as const, id: 'a' };
      expect(await read((reading) => reading.links(after, 10))).toEqual([link('c', 'Q3', 0)]);
    });

    it('keeps the mappings that it was given last, in the order in which they were made', async () => {
      const mapping = (kind: MappingKind, id: string, minute: number): Mapping => ({
        kind,
        category: 'Items',
        id,
        quickbooksId: '80000001-1',
        madeAt: instantFromEpochMs(Date.UTC(2026, 4, 1, 8, minute)),
      });
      const [first, second] = [mapping('goes-by', 'b', 1), mapping('goes-by', 'a', 2)];
      await write((writing) => writing.putMappings([mapping('deposit-account', 'a', 3), second, first]));
      expect(await read((reading) => reading.mappings())).toEqual([
        first,
        second,
        mapping('deposit-account', 'a', 3),
      ]);
      await write((writing) => writing.putMappings([second]));
      expect(await read((reading) => reading.mappings())).toEqual([second]);
      await write((writing) => writing.putMappings([]));
      expect(await read((reading) => reading.mappings())).toEqual([]);
    });

    it('keeps the newest balance of QuickBooks, the last lease, and operations with their answers', async () => {
      const asOf = (minute: number): Instant => instantFromEpochMs(Date.UTC(2026, 4, 1, 8, minute));
      const balance = { customer: 'a', balance: amount('1.00'), totalBalance: amount('2.00'), asOf: asOf(5) };
      const cause: BalanceCause = {
        code: 'balance.not-synced-yet',
        details: { transaction: 'Invoice 1' },
        amount: amount('-1.00'),
        record: { category: 'Invoices', id: 'i1' },
      };
      await write(async (writing) => {
        await writing.putQuickbooksBalances([balance, { ...balance, customer: 'b', why: [cause] }]);
        await writing.putQuickbooksBalances([{ ...balance, balance: amount('9.00'), asOf: asOf(4) }]);
        await writing.putLease(lease(1));
        await writing.putLease(lease(2));
        await writing.putOperation(operation);
      });
      await read(async (reading) => {
        expect(await reading.quickbooksBalances(['a'])).toEqual([balance]);
        expect(sorted(await reading.quickbooksBalances())).toEqual([
          balance,
          { ...balance, customer: 'b', why: [cause] },
        ]);
        expect(await reading.lease()).toEqual(lease(2));
        expect(await reading.operation('o1')).toEqual(operation);
        expect(await reading.operation('o2')).toBeUndefined();
      });
    });

    it('reads the audit trail both ways, of all records and of one', async () => {
      await put(customer('a', 'Ann'), customer('b', 'Ben'));
      await put({ ...customer('a', 'Anne'), version: 2 });
      await read(async (reading) => {
        const sequences = (entries: readonly { sequence: number }[]) =>
          entries.map(({ sequence }) => sequence);
        expect(sequences(await reading.audit({ entriesMax: 2 }))).toEqual([3, 2]);
        expect(sequences(await reading.audit({ before: 2, entriesMax: 2 }))).toEqual([1]);
        const record = { category: 'Customers' as const, id: 'a' };
        expect(sequences(await reading.audit({ record, entriesMax: 5 }))).toEqual([3, 1]);
        const found = async (query: Omit<AuditQuery, 'entriesMax'>) =>
          sequences(await reading.audit({ ...query, entriesMax: 5 }));
        expect(await found({ action: 'created' })).toEqual([2, 1]);
        expect(await found({ category: 'Invoices' })).toEqual([]);
        expect(await found({ category: 'Customers', action: 'changed' })).toEqual([3]);
        expect(await found({ by: 'people' })).toEqual([3, 2, 1]);
        expect(await found({ by: 'sync' })).toEqual([]);
        expect(await found({ username: 'office@example.com' })).toEqual([3, 2, 1]);
        expect(await found({ username: 'office' })).toEqual([]);
        expect(sequences(await reading.auditAfter(1, 5))).toEqual([2, 3]);
        expect((await reading.company()).chainHash).toBe(await reading.auditHash(3));
      });
    });
  });
}

async function putStates(writing: Writing, states: readonly State[]): Promise<void> {
  for (const { category, id, version, isDeleted, fields } of states) {
    const { id: companyId, sequence: last, chainHash } = await writing.company();
    const at = instantFromEpochMs(Date.UTC(2026, 4, 1) + last);
    const sequence = last + 1;
    const record = { category, id, version, isDeleted, fields, sequence, changedAt: at, operationId: null };
    const entry = sealed(companyId, {
      sequence,
      at,
      username: 'office@example.com',
      action: isDeleted ? 'deleted' : version === 1 ? 'created' : 'changed',
      category,
      id,
      version,
      before: null,
      after: fields,
      operationId: null,
      quickbooksId: null,
      previousHash: chainHash,
    });
    await writing.putRecords([{ record, entry }]);
  }
}

const operation = {
  operationId: 'o1',
  digest: 'd1',
  result: {
    operationId: 'o1',
    outcome: 'applied' as const,
    id: 'a',
    version: 1,
    isDeleted: false,
    fields: { name: 'Ann' },
  },
  appliedAt: instantFromEpochMs(Date.UTC(2026, 4, 1)),
};

function link(id: string, quickbooksId: string, version: number) {
  return { category: 'Customers' as const, id, version, quickbooksId, editSequence: '1', operationId: 'o1' };
}

function lease(generation: number) {
  const expiresAt = instantFromEpochMs(Date.UTC(2026, 4, 1));
  const syncedAt = generation === 1 ? null : expiresAt;
  return { generation, installationId: 'i1', computer: 'OFFICE-PC', expiresAt, syncedAt };
}

function sorted<T extends { readonly customer: string }>(balances: readonly T[]): readonly T[] {
  return balances.toSorted((a, b) => (a.customer < b.customer ? -1 : 1));
}

function promise(): { wait: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const wait = new Promise<void>((done) => {
    resolve = done;
  });
  return { wait, resolve };
}
