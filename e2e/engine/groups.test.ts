/** What SA cannot show of an invoice stays as QuickBooks has it (bookkeeping.md 9): here groups of items. */
import { quantity } from '@autosync/core';
import type { InvoiceMod, InvoiceRet } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import { createWorld, doInQuickbooks, quickbooksRecords, saRecords, writes } from './world.ts';
import type { World } from './world.ts';

const number = 'both-1';

/** A world in step, in which both sides know a group of two of an item. */
async function prepared(): Promise<World> {
  const world = await createWorld();
  await fillSmallCompany(world);
  await world.engine().sync();
  const ItemGroupLine = [{ ItemRef: { FullName: 'both item' }, Quantity: quantity('2') }];
  doInQuickbooks(world, [
    { name: 'ItemGroupAdd', body: { ItemGroupAdd: { Name: 'Spring care', ItemGroupLine } } },
  ]);
  await world.engine().sync();
  return world;
}

function invoiceIn(world: World): InvoiceRet {
  const { id = '' } =
    quickbooksRecords(world, 'Invoices').find(({ fields }) => fields['number'] === number) ?? {};
  const [response] = doInQuickbooks(world, [
    { name: 'InvoiceQuery', body: { TxnID: [id], IncludeLineItems: true } },
  ]);
  const invoice = response?.name === 'InvoiceQuery' ? response.body.InvoiceRet?.[0] : undefined;
  if (!invoice) throw new Error(`QuickBooks has no invoice ${number}.`);
  return invoice;
}

/** A person puts a group behind the lines of the invoice. */
function addGroup(world: World): void {
  const { TxnID = '', EditSequence = '', lines = [] } = invoiceIn(world);
  const value = { TxnLineID: '-1', ItemGroupRef: { FullName: 'Spring care' } };
  const InvoiceMod: InvoiceMod = {
    TxnID,
    EditSequence,
    lines: [
      ...lines.map(({ value: { TxnLineID } }) => ({
        element: 'InvoiceLineMod' as const,
        value: { TxnLineID },
      })),
      { element: 'InvoiceLineGroupMod', value },
    ],
  };
  doInQuickbooks(world, [{ name: 'InvoiceMod', body: { InvoiceMod } }]);
}

async function invoiceInSa(world: World) {
  const invoice = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === number);
  if (!invoice) throw new Error(`SA has no invoice ${number}.`);
  return invoice;
}

describe('an invoice with a group of items', () => {
  it('is told of and left as it is on both sides, also when SA changes its lines', async () => {
    const world = await prepared();
    addGroup(world);
    world.clock.move(60_000);
    const before = invoiceIn(world);
    expect(before.lines?.map(({ element }) => element)).toEqual(['InvoiceLineRet', 'InvoiceLineGroupRet']);
    const inSa = await invoiceInSa(world);
    const lines = [{ ...firstLine(inSa.fields['lines']), description: 'Changed in SA' }];
    await world.rules.change(world.actor, { category: 'Invoices', id: inSa.id }, inSa.version, { lines });
    const { fields } = await invoiceInSa(world);
    for (let run = 1; run <= 2; run += 1) {
      const result = await world.engine().sync();
      expect(writes(result)).toBe(0);
      expect(result.messages).toMatchObject([{ tries: run }]);
      expect(JSON.stringify(result.messages)).toContain('group of items');
    }
    expect(invoiceIn(world)).toEqual(before);
    expect((await invoiceInSa(world)).fields).toEqual(fields);
  });

  it('syncs again as soon as the group is gone', async () => {
    const world = await prepared();
    addGroup(world);
    await world.engine().sync();
    const { TxnID = '', EditSequence = '', lines = [] } = invoiceIn(world);
    const [kept] = lines;
    const value = { TxnLineID: kept?.value.TxnLineID ?? '', Desc: 'Without the group' };
    const InvoiceMod: InvoiceMod = { TxnID, EditSequence, lines: [{ element: 'InvoiceLineMod', value }] };
    world.clock.move(60_000);
    doInQuickbooks(world, [{ name: 'InvoiceMod', body: { InvoiceMod } }]);
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    const { fields } = await invoiceInSa(world);
    expect(firstLine(fields['lines'])).toMatchObject({ description: 'Without the group' });
  });
});

function firstLine(lines: unknown): object {
  const [line]: readonly unknown[] = Array.isArray(lines) ? lines : [];
  if (typeof line !== 'object' || line === null) throw new Error('The invoice has no line.');
  return line;
}
