import {
  addAmounts,
  addMs,
  amount,
  chance,
  dateOnly,
  seededRandom,
  zeroAmount,
  type Amount,
  type Random,
} from '@autosync/core';
import type { ComparisonRow } from '@autosync/engine';
import type { JournalEntryAdd } from '@autosync/qbxml';
import type { Fields } from '@autosync/records';
import { control } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  type World,
} from './world.ts';

/** What a person does after both sides were synced, and why the client's balance differs from then on. */
interface Scenario {
  readonly act: (world: World) => Promise<void> | void;
  /** By the name of the client: the codes of the causes, the largest first, and the difference. */
  readonly why: { readonly [client: string]: readonly [difference: string, ...codes: string[]] };
}

const scenarios: { readonly [name: string]: Scenario } = {
  'a journal entry': {
    act: (world) => journal(world, 'both customer', '30.00', '2026-02-11'),
    why: { 'both customer': ['-30.00', 'balance.does-not-sync'] },
  },
  'a statement charge': {
    act: (world) => {
      const charge = { ItemRef: { FullName: 'both item' }, Amount: amount('12.50'), RefNumber: 'C7' };
      doInQuickbooks(world, [
        { name: 'ChargeAdd', body: { ChargeAdd: { CustomerRef: { FullName: 'both customer' }, ...charge } } },
      ]);
    },
    why: { 'both customer': ['-12.50', 'balance.does-not-sync'] },
  },
  'a discount that was given with a payment': {
    act: (world) => {
      const [payment] = quickbooksRecords(world, 'Payments').filter(
        ({ fields }) => fields['memo'] === 'both payment',
      );
      const invoice = numbered(world, 'both-1').id;
      doInQuickbooks(world, [
        {
          name: 'ReceivePaymentMod',
          body: {
            ReceivePaymentMod: {
              TxnID: payment?.id ?? '',
              EditSequence: payment?.editSequence ?? '',
              AppliedToTxnMod: [
                {
                  TxnID: invoice,
                  PaymentAmount: amount('25.00'),
                  DiscountAmount: amount('5.00'),
                  DiscountAccountRef: { FullName: 'Lawn income' },
                },
              ],
            },
          },
        },
      ]);
    },
    why: {
      'both customer': ['5.00', 'balance.payment-discount'],
      'both customer: both job': ['5.00', 'balance.payment-discount'],
    },
  },
  'an invoice of SA that has not been synced': {
    act: async (world) => {
      const { fields } = await invoiceInSa(world, 'sa-1');
      await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'new' });
    },
    why: {
      'sa customer': ['40.00', 'balance.not-synced-yet'],
      'sa customer: sa job': ['40.00', 'balance.not-synced-yet'],
    },
  },
  'an invoice of QuickBooks that is dated in the future': {
    act: (world) => {
      const { fields } = numbered(world, 'both-1');
      addInQuickbooks(world, 'Invoices', { ...fields, number: 'later', date: '2027-02-01' });
    },
    why: {
      'both customer': ['-40.00', 'balance.not-synced-yet'],
      'both customer: both job': ['-40.00', 'balance.not-synced-yet'],
    },
  },
  'an invoice that was changed in QuickBooks since': {
    act: (world) => {
      const { id, fields } = numbered(world, 'both-1');
      changeInQuickbooks(world, 'Invoices', id, { lines: priced(fields, '41.00') });
    },
    why: {
      'both customer': ['-1.00', 'balance.not-synced-yet'],
      'both customer: both job': ['-1.00', 'balance.not-synced-yet'],
    },
  },
  'an invoice that was changed in SA since': {
    act: async (world) => {
      const { id, version, fields } = await invoiceInSa(world, 'both-1');
      await world.rules.change(world.actor, { category: 'Invoices', id }, version, {
        lines: priced(fields, '42.00'),
      });
    },
    why: {
      'both customer': ['2.00', 'balance.not-synced-yet'],
      'both customer: both job': ['2.00', 'balance.not-synced-yet'],
    },
  },
  'an invoice and its payment that were deleted in QuickBooks': {
    act: (world) => {
      const payment = quickbooksRecords(world, 'Payments').find(
        ({ fields }) => fields['memo'] === 'sa payment',
      );
      const [paid, TxnID] = [payment?.id ?? '', numbered(world, 'sa-1').id];
      doInQuickbooks(world, [
        { name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: paid } },
        { name: 'TxnDel', body: { TxnDelType: 'Invoice', TxnID } },
      ]);
    },
    why: {
      'sa customer': ['15.00', 'balance.gone', 'balance.gone'],
      'sa customer: sa job': ['15.00', 'balance.gone', 'balance.gone'],
    },
  },
  'a job that SA does not have': {
    act: (world) => {
      const parent = quickbooksRecords(world, 'Customers').find(
        ({ fields }) => fields['name'] === 'both customer',
      );
      const job = addInQuickbooks(world, 'Customers', {
        ...parent?.fields,
        name: 'Boat house',
        parent: parent?.id ?? null,
      });
      const { fields } = numbered(world, 'both-1');
      addInQuickbooks(world, 'Invoices', { ...fields, number: 'boat', customer: job.id });
    },
    why: { 'both customer': ['-40.00', 'balance.customer-not-in-sa'] },
  },
  'customers that were merged in QuickBooks': {
    act: (world) => {
      const ids = new Map(
        quickbooksRecords(world, 'Customers').map(({ id, fields }) => [fields['name'], id]),
      );
      const [from, into] = [ids.get('sa job') ?? '', ids.get('both job') ?? ''];
      expect(control(world.company, { do: 'merge', type: 'Customer', from, into })).toMatchObject({
        id: into,
      });
    },
    // The payment still belongs to the customer who paid it, and what it pays belongs to the other job now.
    why: {
      'both customer': ['-15.00', 'balance.other-client', 'balance.other-client'],
      'both customer: both job': ['-15.00', 'balance.other-client', 'balance.other-client'],
      'sa customer': ['15.00', 'balance.other-client', 'balance.applied-differently'],
      'sa customer: sa job': ['15.00', 'balance.other-client', 'balance.other-client'],
    },
  },
  'a client that is not in QuickBooks': {
    act: async (world) => {
      const { fields } = await invoiceInSa(world, 'sa-1');
      const [client] = (await saRecords(world, 'Customers')).filter(
        ({ fields: found }) => found['name'] === 'sa customer',
      );
      const created = await world.rules.create(world.actor, 'Customers', {
        ...client?.fields,
        name: 'New client',
      });
      await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'new', customer: created.id });
    },
    why: { 'New client': ['40.00', 'balance.client-not-in-quickbooks'] },
  },
};

describe('Update Balance Report', () => {
  for (const [name, { act, why }] of Object.entries(scenarios))
    it(`explains ${name} to the cent`, async () => {
      const world = await syncedWorld();
      await act(world);
      const result = await world.engine().balances();
      const rows = await world.rules.comparison(world.actor);
      expect(faults(rows)).toEqual([]);
      const differing = rows.filter(({ difference }) => difference !== zeroAmount);
      const told = differing.map((row) => [row.name, [row.difference, ...row.why.map(({ code }) => code)]]);
      expect(Object.fromEntries(told)).toEqual(why);
      expect(result).toMatchObject({ differing: differing.length, isComplete: true });
      expect(result.differences.map(({ client }) => client)).toEqual(differing.map((row) => row.name));
    });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('explains a mixture of all that to the cent (seed %i)', async (seed) => {
    const world = await syncedWorld();
    const random = seededRandom(seed);
    const deeds = Object.values(scenarios).filter(() => chance(random, 60));
    for (const { act } of inAnyOrder(deeds, random)) await act(world);
    expect((await world.engine().balances()).differing).toBeGreaterThan(0);
    const rows = await world.rules.comparison(world.actor);
    expect(faults(rows)).toEqual([]);
    await world.engine().sync();
    await world.engine().balances();
    expect(faults(await world.rules.comparison(world.actor))).toEqual([]);
  });

  it('names each transaction by kind, number and day, and says which record of SA it is', async () => {
    const world = await syncedWorld();
    journal(world, 'both customer', '30.00', '2027-01-31');
    const { fields } = await invoiceInSa(world, 'sa-1');
    const unsynced = await world.rules.create(world.actor, 'Invoices', { ...fields, number: 'new' });
    await world.engine().balances();
    const rows = new Map((await world.rules.comparison(world.actor)).map((row) => [row.name, row]));
    expect(rows.get('both customer')?.why.map(({ summary }) => summary)).toEqual([
      'Journal entry J1 of 2027-01-31 (in the future) is in QuickBooks only.',
    ]);
    expect(rows.get('sa customer')?.why).toMatchObject([
      { amount: '40.00', record: { category: 'Invoices', id: unsynced.id } },
    ]);
  });

  it('finds a payment of a master on the account of the job whose invoice it pays', async () => {
    const world = await syncedWorld();
    journal(world, 'both customer:both job', '30.00', '2026-02-11');
    await world.engine().balances();
    const rows = await world.rules.comparison(world.actor);
    const row = rows.find(({ name }) => name === 'both customer: both job');
    expect(row).toMatchObject({ saBalance: '15.00', quickbooksBalance: '45.00' });
    expect(row?.why.map(({ code }) => code)).toEqual(['balance.does-not-sync']);
  });

  it('says what waits in Messages', async () => {
    const world = await syncedWorld();
    const memo = 'both payment';
    const payment = quickbooksRecords(world, 'Payments').find(({ fields }) => fields['memo'] === memo);
    const line = { PaymentTxnID: payment?.id ?? '' };
    const deposit = { DepositToAccountRef: { FullName: 'Checking' }, DepositLineAdd: [line] };
    doInQuickbooks(world, [
      { name: 'AccountAdd', body: { AccountAdd: { Name: 'Checking', AccountType: 'Bank' } } },
      { name: 'DepositAdd', body: { DepositAdd: deposit } },
    ]);
    const paid = (await saRecords(world, 'Payments')).find(({ fields }) => fields['memo'] === memo);
    const { id = '', version = 0 } = paid ?? {};
    const changes = { amount: '20.00', applications: [] };
    await world.rules.change(world.actor, { category: 'Payments', id }, version, changes);
    const { messages } = await world.engine().sync();
    expect(messages).toHaveLength(1);
    await world.engine().balances();
    const rows = await world.rules.comparison(world.actor);
    expect(faults(rows)).toEqual([]);
    const row = rows.find(({ name }) => name === 'both customer');
    expect(row).toMatchObject({ difference: '5.00', why: [{ code: 'balance.in-messages', amount: '5.00' }] });
    expect(row?.why[0]?.summary).toMatch(/^Payment of 20.00 .* waits in Messages.$/);
  });

  it('tells a balance of zero where the customer is gone, and clears causes that have gone', async () => {
    const world = await syncedWorld();
    journal(world, 'both customer', '30.00', '2026-02-11');
    await world.engine().balances();
    const [entry] = doInQuickbooks(world, [{ name: 'JournalEntryQuery', body: {} }]);
    const [found]: readonly object[] = Object.values(entry?.body ?? {}).find(Array.isArray) ?? [];
    const TxnID: unknown = Reflect.get(found ?? {}, 'TxnID');
    doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'JournalEntry', TxnID: String(TxnID) } }]);
    expect(await world.engine().balances()).toMatchObject({ differing: 0, differences: [] });
    const rows = await world.rules.comparison(world.actor);
    expect(rows.flatMap(({ difference, why }) => [difference, ...why])).toEqual(rows.map(() => '0.00'));
  });

  it('ends after a page when it is stopped', async () => {
    const world = await syncedWorld();
    for (let count = 0; count < 210; count += 1) customerInQuickbooks(world, `Many ${count}`);
    const engine = world.engine({ progress: { report: () => engine.requestStop() } });
    expect(await engine.balances()).toMatchObject({ isComplete: false, differing: 0 });
    expect(await world.engine().balances()).toMatchObject({ isComplete: true, unlinked: 210 });
    for (let count = 0; count < 210; count += 1)
      await world.rules.create(world.actor, 'Customers', { name: `Many of SA ${count}` });
    const explaining = world.engine({
      progress: { report: ({ total }) => (total === undefined ? explaining.requestStop() : undefined) },
    });
    expect(await explaining.balances()).toMatchObject({ isComplete: false });
    const untold = (await world.rules.comparison(world.actor)).filter(({ asOf }) => asOf === null);
    expect(untold.length).toBeGreaterThan(0);
    expect(await world.engine().balances()).toMatchObject({ isComplete: true });
    const rows = await world.rules.comparison(world.actor);
    expect(rows.filter(({ asOf }) => asOf === null)).toEqual([]);
  });

  it('says from when a balance is by the clock of SA, which compares it with the end of the last sync', async () => {
    const world = await syncedWorld();
    journal(world, 'both customer', '30.00', '2026-02-11');
    const hourMs = 3_600_000;
    const sa: World['sa'] = {
      ...world.sa,
      changes: async (after, recordsMax) => {
        const page = await world.sa.changes(after, recordsMax);
        return { ...page, time: addMs(page.time, hourMs) };
      },
    };
    const startedAt = world.clock.now();
    await world.engine({ sa }).balances();
    const rows = await world.rules.comparison(world.actor);
    expect(rows.some(({ why }) => why.length > 0)).toBe(true);
    const early = rows.filter(({ asOf }) => asOf === null || asOf < addMs(startedAt, hourMs));
    expect(early.map(({ name }) => name)).toEqual([]);
  });

  it('asks for nothing but balances where nothing differs', async () => {
    const world = await syncedWorld();
    const before = world.sent.length;
    expect(await world.engine().balances()).toMatchObject({ differing: 0 });
    const asked = world.sent.slice(before).join('\n');
    expect(asked).toContain('<IncludeRetElement>TotalBalance</IncludeRetElement>');
    expect(asked).not.toContain('TransactionQuery');
  });
});

function inAnyOrder<Element>(elements: readonly Element[], random: Random): readonly Element[] {
  const places = elements.map((element) => ({ element, place: random.integer(0, 1_000_000) }));
  return places.toSorted((a, b) => a.place - b.place).map(({ element }) => element);
}

/** Rows whose causes do not add up to the difference, or whose balance nobody told. */
function faults(rows: readonly ComparisonRow[]): readonly string[] {
  return rows.flatMap(({ name, difference, why }) => {
    if (difference === null) return [`QuickBooks told nothing of ${name}.`];
    const sum: Amount = addAmounts(zeroAmount, ...why.map((cause) => cause.amount));
    const isWhole = sum === difference && why.every(({ code }) => code !== 'balance.unexplained');
    return isWhole ? [] : [`${name}: ${JSON.stringify(why)} do not make ${difference}.`];
  });
}

async function syncedWorld(): Promise<World> {
  const world = await createWorld();
  await fillSmallCompany(world);
  await world.engine().sync();
  world.clock.move(86_400_000);
  await world.engine().sync();
  return world;
}

function journal(world: World, customer: string, sum: string, date: string): void {
  const lines: JournalEntryAdd['lines'] = [
    {
      element: 'JournalDebitLine',
      value: {
        AccountRef: { FullName: 'Accounts Receivable' },
        EntityRef: { FullName: customer },
        Amount: amount(sum),
      },
    },
    {
      element: 'JournalCreditLine',
      value: { AccountRef: { FullName: 'Lawn income' }, Amount: amount(sum) },
    },
  ];
  const entry = { TxnDate: dateOnly(date), RefNumber: 'J1', lines };
  doInQuickbooks(world, [{ name: 'JournalEntryAdd', body: { JournalEntryAdd: entry } }]);
}

function customerInQuickbooks(world: World, name: string): void {
  doInQuickbooks(world, [{ name: 'CustomerAdd', body: { CustomerAdd: { Name: name } } }]);
}

function numbered(world: World, number: string) {
  const found = quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === number);
  if (found === undefined) throw new Error(`QuickBooks has no invoice ${number}.`);
  return found;
}

async function invoiceInSa(world: World, number: string) {
  const found = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === number);
  if (found === undefined) throw new Error(`SA has no invoice ${number}.`);
  return found;
}

/** The lines of an invoice, with another price on the first. */
function priced({ lines }: Fields, sum: string) {
  const [first, ...rest] = Array.isArray(lines) ? lines : [];
  return [{ ...Object(first), rate: null, quantity: null, amount: sum }, ...rest];
}
