import { randomUUID } from 'node:crypto';
import { amount, seededRandom, type Clock } from '@autosync/core';
import type { SaOperation, SaResult } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { createSaRules, type Actor, type Repository, type SaRules } from '@autosync/sa/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { tickingClock } from './sa-repository.ts';

/** What SA promises a connector and its people, whatever repository it stands on. */
export function saRulesContract(name: string, open: () => Promise<Repository>): void {
  describe(`the rules of SA over ${name}`, () => {
    let actor: Actor;
    let repository: Repository;
    let clock: Clock;
    let rules: SaRules;
    beforeEach(async () => {
      repository = await open();
      actor = { companyId: randomUUID(), username: 'office@example.com', kind: 'full' };
      await repository.createCompany({ id: actor.companyId, name: 'Green Acres', isSample: false });
      clock = tickingClock();
      rules = createSaRules({ repository, clock, random: seededRandom(7) });
    });

    const applied = async (operation: SaOperation): Promise<SaResult & { outcome: 'applied' }> => {
      const [result] = await rules.apply(actor, [operation]);
      if (result?.outcome !== 'applied') throw new Error(JSON.stringify(result));
      return result;
    };
    const customer = async (fields: Fields) => (await rules.create(actor, 'Customers', fields)).id;
    const invoice = async (client: string, ...amounts: string[]) =>
      await rules.create(actor, 'Invoices', invoiceOf(client, ...amounts));
    const payment = async (client: string, paid: string, applications: readonly Fields[]) =>
      await rules.create(actor, 'Payments', {
        customer: client,
        date: '2026-05-02',
        amount: paid,
        applications,
      });

    describe('operations', () => {
      it('do once what arrives many times, and answer the same each time', async () => {
        const operation = createOperation('o1', { name: 'Ann' });
        const first = await applied(operation);
        expect(await applied(operation)).toEqual(first);
        expect(await rules.apply(actor, [operation, operation])).toEqual([first, first]);
        expect((await rules.changes(actor, undefined, 10)).changes).toHaveLength(1);
      });

      it('refuse the same id with other content, and say what the record is since', async () => {
        await applied(createOperation('o1', { name: 'Ann' }));
        expect(await rules.apply(actor, [createOperation('o1', { name: 'Ben' })])).toMatchObject([
          { outcome: 'not_applied', code: 'sa.operation-differs', current: { fields: { name: 'Ann' } } },
        ]);
      });

      it('stand alone: one that is refused takes no other down, and may come again', async () => {
        const results = await rules.apply(actor, [
          createOperation('o1', { name: 'Ann' }),
          createOperation('o2', { name: 'has:colon' }),
          createOperation('o3', { name: 'Ben', parent: 'nobody' }),
          createOperation('o4', { name: 'Cid' }),
        ]);
        expect(results.map(({ outcome }) => outcome)).toEqual([
          'applied',
          'not_applied',
          'not_applied',
          'applied',
        ]);
        expect((await applied(createOperation('o3', { name: 'Ben' }))).version).toBe(1);
      });

      it('change just the given fields, on the version that they name', async () => {
        const { id } = await applied(createOperation('o1', { name: 'Ann', phone: '1' }));
        const change = {
          operationId: 'o2',
          category: 'Customers',
          quickbooksId: 'Q1',
          action: 'change',
          id,
        } as const;
        const changed = await applied({ ...change, expectedVersion: 1, fields: { phone: '2' } });
        expect(changed).toMatchObject({ version: 2, fields: { name: 'Ann', phone: '2' } });
        const stale = await rules.apply(actor, [
          { ...change, operationId: 'o3', expectedVersion: 1, fields: {} },
        ]);
        expect(stale).toMatchObject([{ code: 'sa.stale', current: { version: 2, fields: { phone: '2' } } }]);
      });

      it('make no version, row or entry where nothing changes', async () => {
        const { id } = await applied(createOperation('o1', { name: 'Ann' }));
        const { cursor } = await rules.changes(actor, undefined, 10);
        const same = {
          operationId: 'o2',
          category: 'Customers',
          quickbooksId: 'Q1',
          action: 'change',
          id,
        } as const;
        expect(await applied({ ...same, expectedVersion: 1, fields: { name: 'Ann' } })).toMatchObject({
          version: 1,
        });
        expect((await rules.changes(actor, cursor, 10)).changes).toEqual([]);
        expect(await rules.audit(actor, { entriesMax: 10 })).toHaveLength(1);
      });

      it('give new lines ids and keep those of the others', async () => {
        const client = await customer({ name: 'Ann' });
        const created = await applied({
          operationId: 'o1',
          category: 'Invoices',
          quickbooksId: 'Q1',
          action: 'create',
          fields: invoiceOf(client, '10.00', '20.00'),
        });
        const [first, second] = linesOf(created.fields);
        const changed = await applied({
          operationId: 'o2',
          category: 'Invoices',
          quickbooksId: 'Q1',
          action: 'change',
          id: created.id,
          expectedVersion: 1,
          fields: { lines: [{ ...second }, { ...first, id: null }, { ...first, id: 'invented' }] },
        });
        const ids = linesOf(changed.fields).map((line) => line['id']);
        expect(ids[0]).toBe(second?.['id']);
        expect(new Set([...ids, first?.['id'], 'invented']).size).toBe(5);
      });

      it('are refused once another connector holds a newer lease', async () => {
        const request = { installationId: 'i1', computer: 'OLD-PC' };
        const { generation } = await rules.lease(actor, request);
        await rules.lease(actor, { installationId: 'i2', computer: 'NEW-PC', takeOver: true });
        const late = rules.apply(actor, [createOperation('o1', { name: 'Ann' })], generation);
        await expect(late).rejects.toMatchObject({ code: 'sa.lease-lost' });
        expect((await rules.changes(actor, undefined, 10)).changes).toEqual([]);
      });
    });

    describe('deletion', () => {
      it('is refused for what others use, and leaves a tombstone otherwise', async () => {
        const master = await customer({ name: 'Ann' });
        const property = await rules.create(actor, 'Customers', { name: 'Lake', parent: master });
        const reference = { category: 'Customers', id: master } as const;
        await expect(rules.remove(actor, reference, 1)).rejects.toMatchObject({ code: 'sa.in-use' });
        await rules.remove(actor, { category: 'Customers', id: property.id }, 1);
        expect(await rules.remove(actor, reference, 1)).toMatchObject({ isDeleted: true, version: 2 });
        const { changes } = await rules.changes(actor, undefined, 10);
        expect(changes).toMatchObject([
          { id: property.id, isDeleted: true },
          { id: master, isDeleted: true },
        ]);
        await expect(rules.change(actor, reference, 2, { name: 'Bo' })).rejects.toMatchObject({
          code: 'sa.deleted',
        });
      });

      it('of an invoice leaves what was applied to it as credit, and restoring brings no application back', async () => {
        const client = await customer({ name: 'Ann' });
        const bill = await invoice(client, '100.00');
        const paid = await payment(client, '60.00', [{ invoice: bill.id, amount: '60.00' }]);
        const reference = { category: 'Invoices', id: bill.id } as const;
        await rules.remove(actor, reference, 1);
        const freed = await rules.read(actor, { category: 'Payments', id: paid.id });
        expect(freed).toMatchObject({ version: 2, operationId: null, fields: { applications: [] } });
        expect(await balanceOf(client)).toBe('-60.00');
        await rules.restore(actor, reference, 2);
        expect(await balanceOf(client)).toBe('40.00');
        expect((await rules.read(actor, { category: 'Payments', id: paid.id })).version).toBe(2);
      });
    });

    describe('payments', () => {
      it('pay no more than they are, no more than an invoice has open, and no invoice twice', async () => {
        const client = await customer({ name: 'Ann' });
        const bill = await invoice(client, '60.00', '40.00');
        const apply = (...amounts: string[]) => amounts.map((part) => ({ invoice: bill.id, amount: part }));
        const refused = { code: 'sa.invalid' };
        await expect(payment(client, '10.00', apply('10.01'))).rejects.toMatchObject(refused);
        await expect(payment(client, '200.00', apply('100.01'))).rejects.toMatchObject(refused);
        await expect(payment(client, '50.00', apply('10.00', '10.00'))).rejects.toMatchObject(refused);
        await expect(payment(client, '50.00', apply('-1.00'))).rejects.toMatchObject(refused);
        await payment(client, '70.00', apply('70.00'));
        await expect(payment(client, '30.01', apply('30.01'))).rejects.toThrow('30.00 open');
        await payment(client, '30.00', apply('30.00'));
        expect(await balanceOf(client)).toBe('0.00');
      });

      it('give back the newest first when an invoice becomes lower', async () => {
        const client = await customer({ name: 'Ann' });
        const bill = await invoice(client, '100.00');
        const pay = async (date: string) => {
          const applications = [{ invoice: bill.id, amount: '40.00' }];
          const made = { customer: client, date, amount: '40.00', applications };
          return (await rules.create(actor, 'Payments', made)).id;
        };
        const [newest, oldest] = [await pay('2026-05-09'), await pay('2026-05-03')];
        const lines = invoiceOf(client, '70.00')['lines'] ?? [];
        await rules.change(actor, { category: 'Invoices', id: bill.id }, 1, { lines });
        const appliedBy = async (id: string) =>
          (await rules.read(actor, { category: 'Payments', id })).fields;
        expect(await appliedBy(newest)).toMatchObject({ applications: [{ amount: '30.00' }] });
        expect(await appliedBy(oldest)).toMatchObject({ applications: [{ amount: '40.00' }] });
      });

      it('keep the rest as credit when an invoice becomes lower or void', async () => {
        const client = await customer({ name: 'Ann' });
        const bill = await invoice(client, '100.00');
        const paid = await payment(client, '90.00', [{ invoice: bill.id, amount: '90.00' }]);
        const reference = { category: 'Invoices', id: bill.id } as const;
        const applications = async () =>
          (await rules.read(actor, { category: 'Payments', id: paid.id })).fields['applications'];
        await rules.change(actor, reference, 1, { lines: invoiceOf(client, '80.00')['lines'] ?? [] });
        expect(await applications()).toEqual([{ invoice: bill.id, amount: '80.00' }]);
        await rules.change(actor, reference, 2, { isVoid: true });
        expect(await applications()).toEqual([]);
        expect(await balanceOf(client)).toBe('-90.00');
      });
    });

    it('refuses a line that does not add up from a person and from the connector, and takes what QuickBooks derives', async () => {
      const client = await customer({ name: 'Ann' });
      const withRate = (rate: string) => ({
        ...invoiceOf(client),
        lines: [{ quantity: '3', rate, amount: '31.00' }],
      });
      const details = { place: 'Line 1, Amount' };
      await expect(rules.create(actor, 'Invoices', withRate('10.00'))).rejects.toMatchObject({
        code: 'sa.invalid',
        details,
      });
      const operation = {
        operationId: 'o1',
        category: 'Invoices',
        quickbooksId: 'Q1',
        action: 'create',
      } as const;
      expect(await rules.apply(actor, [{ ...operation, fields: withRate('10.00') }])).toMatchObject([
        { outcome: 'not_applied', code: 'sa.invalid', details },
      ]);
      const { id } = await applied({ ...operation, operationId: 'o2', fields: withRate('10.33333') });
      const change = { category: 'Invoices', id } as const;
      const { lines } = withRate('10.00');
      await expect(rules.change(actor, change, 1, { lines })).rejects.toMatchObject({ details });
      expect(await rules.change(actor, change, 1, { memo: 'Thanks' })).toMatchObject({ version: 2 });
    });

    it('refuses a parent under itself', async () => {
      const master = await customer({ name: 'Ann' });
      const property = await customer({ name: 'Lake', parent: master });
      const circle = rules.change(actor, { category: 'Customers', id: master }, 1, { parent: property });
      await expect(circle).rejects.toMatchObject({ code: 'sa.invalid' });
    });

    it('compares balances: of a master with its properties, of a property alone', async () => {
      const master = await customer({ name: 'Smith' });
      const property = await customer({ name: 'Lake house', parent: master, isActive: false });
      await invoice(property, '30.00');
      await invoice(master, '12.00');
      const asOf = clock.now();
      const told = { customer: master, balance: amount('12.00'), totalBalance: amount('40.00'), asOf };
      await rules.putBalances(actor, [told]);
      const rows = [
        {
          customer: master,
          name: 'Smith',
          isActive: true,
          parent: null,
          saBalance: '42.00',
          quickbooksBalance: '40.00',
          difference: '2.00',
          asOf,
          why: [],
        },
        {
          customer: property,
          name: 'Smith: Lake house',
          isActive: false,
          parent: master,
          saBalance: '30.00',
          quickbooksBalance: null,
          difference: null,
          asOf: null,
          why: [],
        },
      ];
      expect(await rules.comparison(actor)).toEqual(rows);
      const other = await customer({ name: 'Adams' });
      const first = await rules.comparisonPage(actor, { mastersMax: 1 });
      expect(first).toMatchObject({ rows: [{ customer: other, name: 'Adams' }], next: other });
      expect(await rules.comparisonPage(actor, { mastersMax: 1, after: other })).toEqual({ rows });
      expect(await rules.balancePage(actor, { mastersMax: 1, after: other })).toEqual({
        balances: [
          { customer: master, balance: '12.00', totalBalance: '42.00' },
          { customer: property, balance: '30.00', totalBalance: '30.00' },
        ],
      });
      expect(await rules.balanceOf(actor, master)).toMatchObject({ balance: '12.00', totalBalance: '42.00' });
    });

    it('says why a balance differs, and what has moved in SA since QuickBooks told it', async () => {
      const client = await customer({ name: 'Smith' });
      await invoice(client, '30.00');
      const known = { customer: client, balance: amount('25.00'), totalBalance: amount('25.00') };
      const cause = { code: 'balance.unexplained', details: {}, amount: amount('5.00') } as const;
      await rules.putBalances(actor, [{ ...known, asOf: clock.now(), why: [cause] }]);
      const [told] = await rules.comparison(actor);
      expect(told).toMatchObject({ difference: '5.00', why: [{ ...cause, summary: expect.any(String) }] });
      await invoice(client, '1.25');
      const [moved] = await rules.comparison(actor);
      expect(moved?.difference).toBe('6.25');
      expect(moved?.why.map(({ code, amount: part }) => [code, part])).toEqual([
        ['balance.unexplained', '5.00'],
        ['balance.changed-since', '1.25'],
      ]);
      await rules.putBalances(actor, [{ ...known, asOf: clock.now() }]);
      expect(await rules.comparison(actor)).toMatchObject([{ difference: '6.25', why: [] }]);
    });

    it('names what moves the balance of a client and its properties, page by page', async () => {
      const master = await customer({ name: 'Smith' });
      const property = await customer({ name: 'Lake house', parent: master });
      await invoice(property, '30.00');
      await invoice(master, '12.00');
      const query = { customer: master, withProperties: true, movementsMax: 1 };
      const first = await rules.movements(actor, query);
      const second = await rules.movements(actor, { ...query, after: first.next ?? '' });
      expect([...first.movements, ...second.movements].map(({ amount: part }) => part).toSorted()).toEqual([
        '12.00',
        '30.00',
      ]);
      expect(second.next).toBeUndefined();
      expect(first.movements).toMatchObject([{ category: 'Invoices', date: '2026-05-01' }]);
      const alone = await rules.movements(actor, { ...query, withProperties: false });
      expect(alone.movements).toMatchObject([{ customer: master, amount: '12.00' }]);
      const nowhere = rules.movements(actor, { ...query, after: 'nowhere' });
      await expect(nowhere).rejects.toMatchObject({ code: 'sa.request-malformed' });
    });

    it('writes who, when, before and after into a chain that shows tampering', async () => {
      const { id } = await applied(createOperation('o1', { name: 'Ann' }));
      await rules.change(actor, { category: 'Customers', id }, 1, { name: 'Anne' });
      const [changed, created] = await rules.audit(actor, { entriesMax: 10 });
      expect(created).toMatchObject({
        action: 'created',
        operationId: 'o1',
        quickbooksId: 'Q-o1',
        before: null,
      });
      expect(changed).toMatchObject({
        action: 'changed',
        username: 'office@example.com',
        operationId: null,
        before: { name: 'Ann' },
        after: { name: 'Anne' },
      });
      expect(await rules.auditBreak(actor)).toBeUndefined();
    });

    async function balanceOf(client: string): Promise<string | undefined> {
      return (await rules.balances(actor)).find((balance) => balance.customer === client)?.balance;
    }
  });
}

function createOperation(operationId: string, fields: Fields): SaOperation {
  return {
    operationId,
    category: 'Customers',
    quickbooksId: `Q-${operationId}`,
    action: 'create',
    fields,
  } as const;
}

function invoiceOf(customer: string, ...amounts: readonly string[]): Fields {
  return { customer, date: '2026-05-01', lines: amounts.map((amount) => ({ id: null, amount })) };
}

function linesOf(fields: Fields): readonly Fields[] {
  const lines = fields['lines'];
  return Array.isArray(lines) ? lines : [];
}
