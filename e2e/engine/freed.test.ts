import type { SyncResult } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import type { Switches } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { mortal } from './faults.ts';
import { fillSmallCompany } from './small-company.ts';
import {
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  openOperations,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

type Edit = (world: World) => Promise<void> | void;

/** What frees money: the 40.00 of an invoice of which 25.00 are paid become 10.00, or nothing. */
const edits: { readonly [name: string]: Edit } = {
  'lowered in SA': (world) => changeInSa(world, 'both-1', (fields) => ({ lines: lowered(fields) })),
  'lowered in QuickBooks': (world) => {
    const { id, fields } = invoiceInQuickbooks(world, 'both-1');
    changeInQuickbooks(world, 'Invoices', id, { lines: lowered(fields) });
  },
  'void in SA': (world) => changeInSa(world, 'both-1', () => ({ isVoid: true })),
  'deleted in SA': async (world) => {
    const { id, version } = await invoiceInSa(world, 'both-1');
    await world.rules.remove(world.actor, { category: 'Invoices', id }, version);
  },
  'void in QuickBooks': (world) => {
    const TxnID = invoiceInQuickbooks(world, 'both-1').id;
    doInQuickbooks(world, [{ name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID } }]);
  },
  'deleted in QuickBooks': (world) => {
    const TxnID = invoiceInQuickbooks(world, 'both-1').id;
    doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'Invoice', TxnID } }]);
  },
  'deleted in SA, and its payment moved to a new one': async (world) => {
    await edits['deleted in SA']?.(world);
    const { fields } = await invoiceInSa(world, 'sa-1');
    const { customer } = (await paymentInSa(world)).fields;
    const next = await world.rules.create(world.actor, 'Invoices', {
      ...fields,
      customer: customer ?? null,
      number: 'next',
    });
    const { id, version } = await paymentInSa(world);
    const applications = [{ invoice: next.id, amount: '25.00' }];
    await world.rules.change(world.actor, { category: 'Payments', id }, version, {
      applications,
      memo: 'both payment, moved',
    });
  },
};

const freeing: Partial<Switches> = { linkedInvoiceRemoval: 'frees-payments' };
const refusing: Partial<Switches> = { linkedInvoiceRemoval: 'refused', loweredPaidInvoice: 'refused' };

describe('a paid invoice', () => {
  for (const [name, edit] of Object.entries(edits))
    for (const switches of [freeing, refusing]) {
      const isRefused = switches === refusing && name.endsWith('in QuickBooks');
      if (isRefused) continue;
      const how = switches === freeing ? 'frees its payments itself' : 'refuses what is paid';
      it(`${name} is so on both sides after one sync, where QuickBooks ${how}`, async () => {
        const world = await edited(edit, switches);
        const result = await world.engine().sync();
        expect(result.messages).toEqual([]);
        // What happened in QuickBooks is told to SA, and nothing comes back.
        if (name.endsWith('in QuickBooks')) expect(updatedInQuickbooks(result)).toEqual([]);
        expect(await unlikeness(world)).toEqual([]);
        expect(await openOperations(world)).toEqual([]);
        expect(writes(await world.engine().sync())).toBe(0);
        expect(appliedIn(await paymentInSa(world))).toBe(appliedIn(paymentInQuickbooks(world)));
      });
    }

  it('lowered while two payments pay it is freed of the same one on both sides', async () => {
    const world = await edited(() => {}, freeing);
    const { applications, ...rest } = (await paymentInSa(world)).fields;
    const older = { ...rest, date: '2026-02-11', amount: '15.00', memo: 'second', number: '77' };
    const [application] = JSON.parse(JSON.stringify(applications ?? []));
    await world.rules.create(world.actor, 'Payments', {
      ...older,
      applications: [{ ...application, amount: '15.00' }],
    });
    await world.engine().sync();
    world.clock.move(86_400_000);
    // After this one nothing is read again for the overlap of the readings alone.
    await world.engine().sync();
    const invoice = invoiceInQuickbooks(world, 'both-1');
    changeInQuickbooks(world, 'Invoices', invoice.id, { lines: lowered(invoice.fields, '25.00') });
    world.clock.move(60_000);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect(await unlikeness(world)).toEqual([]);
    expect(writes(await world.engine().sync())).toBe(0);
    expect(appliedIn(await paymentInSa(world))).toBe('25.00');
  });

  for (const [name, edit] of Object.entries(edits))
    it(`${name} ends up the same wherever the sync is killed`, async () => {
      const undisturbed = await edited(edit, freeing);
      await undisturbed.engine().sync();
      for (let effectsMax = 0; ; effectsMax += 1) {
        const world = await edited(edit, freeing);
        const { ports, death, effects } = mortal(world, effectsMax);
        const sync = world.engine(ports).sync();
        if (await Promise.race([sync.then(() => true), death.then(() => false)])) break;
        const accident = `killed after effect ${effectsMax}, ${effects.at(-1)}`;
        await world.engine().sync();
        const last = await world.engine().sync();
        const found = [...(await unlikeness(world)), ...last.messages.map(({ summary }) => summary)];
        expect([accident, writes(last), ...found]).toEqual([accident, 0]);
      }
    }, 60_000);
});

async function edited(edit: Edit, switches: Partial<Switches>): Promise<World> {
  const world = await createWorld(11, switches);
  await fillSmallCompany(world);
  expect((await world.engine().sync()).messages).toEqual([]);
  world.clock.move(86_400_000);
  await world.engine().sync();
  world.clock.move(86_400_000);
  await edit(world);
  world.clock.move(60_000);
  return world;
}

/** What differs, but for the account that QuickBooks chose for a payment that names none, and what is gone. */
async function unlikeness(world: World): Promise<readonly string[]> {
  return (await differences(world)).filter((difference) => !difference.endsWith('depositAccount'));
}

function updatedInQuickbooks({ categories }: SyncResult): readonly string[] {
  return categories.filter(({ toQuickBooks }) => toQuickBooks.updated > 0).map(({ name }) => name);
}

function lowered(fields: Fields, to = '10.00'): Fields[] {
  const [line] = linesOf(fields);
  return [{ ...line, quantity: '1', rate: to, amount: to }];
}

function linesOf({ lines }: Fields): Fields[] {
  return JSON.parse(JSON.stringify(lines ?? []));
}

function appliedIn({ fields }: { readonly fields: Fields }): string {
  const applications: { amount: string }[] = JSON.parse(JSON.stringify(fields['applications'] ?? []));
  return applications.map(({ amount }) => amount).join(', ');
}

async function changeInSa(world: World, number: string, change: (fields: Fields) => Fields): Promise<void> {
  const { id, version, fields } = await invoiceInSa(world, number);
  await world.rules.change(world.actor, { category: 'Invoices', id }, version, change(fields));
}

async function invoiceInSa(world: World, number: string) {
  return found((await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === number));
}

function invoiceInQuickbooks(world: World, number: string) {
  return found(quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === number));
}

async function paymentInSa(world: World) {
  return found((await saRecords(world, 'Payments')).find(isThePayment));
}

function paymentInQuickbooks(world: World) {
  return found(quickbooksRecords(world, 'Payments').find(isThePayment));
}

function isThePayment({ fields }: { readonly fields: Fields }): boolean {
  return JSON.stringify(fields['memo']).includes('both payment');
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
