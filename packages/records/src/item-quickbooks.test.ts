import { percent, price } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { items } from './item-category.ts';
import type { Item } from './item.ts';

const { quickbooks } = items;

const service: Item = {
  kind: 'service',
  name: 'Mowing',
  parent: null,
  isActive: true,
  description: 'Weekly',
  price: price('45'),
  pricePercent: null,
  cost: null,
  salesTaxCode: null,
  incomeAccount: '80000001-1',
  expenseAccount: null,
  assetAccount: null,
};

const subtotal: Item = { ...service, kind: 'subtotal', price: null, incomeAccount: null };

const sold = { isBought: false };

function change(fields: Partial<Item>, baseline: Item = service, kept: { isBought: boolean } | null = sold) {
  return quickbooks.change({
    id: '80000009-1',
    editSequence: '7',
    fields: { ...baseline, ...fields },
    baseline,
    kept,
    changed: Object.keys(fields),
  });
}

describe('an item', () => {
  const bought: Item = { ...service, kind: 'non_inventory', cost: price('20'), expenseAccount: '80000002-1' };

  it('is sold only, or sold and bought where it has a cost', () => {
    expect(quickbooks.add(service, '{a}')).toMatchObject({
      requests: [
        { name: 'ItemServiceAdd', body: { ItemServiceAdd: { SalesOrPurchase: { Price: '45.00' } } } },
      ],
    });
    expect(quickbooks.add(bought, '{a}')).toMatchObject({
      requests: [{ body: { ItemNonInventoryAdd: { SalesAndPurchase: { PurchaseCost: '20.00' } } } }],
    });
  });

  it('is changed in the form that it has in QuickBooks', () => {
    expect(change({ price: null })).toMatchObject({
      requests: [{ body: { ItemServiceMod: { SalesOrPurchaseMod: { Price: '' } } } }],
    });
    expect(change({ cost: null }, bought, { isBought: true })).toMatchObject({
      requests: [{ body: { ItemNonInventoryMod: { SalesAndPurchaseMod: { PurchaseCost: '' } } } }],
    });
    expect(change({ name: 'Mowing, weekly' })).not.toHaveProperty(
      'requests.0.body.ItemServiceMod.SalesOrPurchaseMod',
    );
  });

  it('is left alone where QuickBooks could not follow', () => {
    for (const refused of [
      change({ kind: 'inventory' }),
      change({ cost: price('1'), expenseAccount: '80000002-1' }),
      change({ pricePercent: percent('5') }),
      change({ price: null, pricePercent: percent('5') }, bought, { isBought: true }),
      change({ name: 'Spring' }, { ...subtotal, kind: 'group' }, null),
      change({ price: price('5') }, subtotal, null),
      quickbooks.add({ ...subtotal, kind: 'discount' }, '{a}'),
      quickbooks.add({ ...subtotal, kind: 'group' }, '{a}'),
      change({ incomeAccount: null }),
      quickbooks.add({ ...service, incomeAccount: null }, '{a}'),
      quickbooks.add({ ...service, cost: price('1') }, '{a}'),
      quickbooks.add({ ...service, kind: 'inventory' }, '{a}'),
    ])
      expect(refused).toHaveProperty('cannot', expect.stringMatching(/^[A-Z].*\.$/));
  });

  it('may have a percentage of other lines for its price', () => {
    const { fields, kept } = quickbooks.fromQuickBooks('ItemServiceRet', {
      ListID: '80000009-1',
      EditSequence: '7',
      TimeModified: '2026-05-02T08:00:00-05:00',
      Name: 'Surcharge',
      SalesOrPurchase: { PricePercent: '10.00' },
    });
    expect(fields).toMatchObject({
      kind: 'service',
      price: null,
      pricePercent: '10.00',
      incomeAccount: null,
    });
    expect(kept).toEqual({ isBought: false });
    expect(change({ price: null, pricePercent: percent('12') })).toMatchObject({
      requests: [{ body: { ItemServiceMod: { SalesOrPurchaseMod: { PricePercent: '12.00' } } } }],
    });
  });

  it('is found again under its parent, whatever its kind and the case of its name', () => {
    const found = items.naturalKeys(service);
    expect(items.naturalKeys({ ...service, kind: 'inventory', name: ' MOWING' })).toEqual(found);
    expect(items.naturalKeys({ ...service, parent: '80000003-1' })).not.toEqual(found);
  });
});
