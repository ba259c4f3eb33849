import { percent, price } from '@autosync/core';
import type { Item } from '../item.ts';
import { listKey } from './list-key.ts';
import type { Where } from './side.ts';

const income = {
  services: listKey('account', 'Landscape services'),
  mowing: listKey('account', 'Mowing'),
  turf: listKey('account', 'Turf care'),
  irrigation: listKey('account', 'Irrigation'),
  products: listKey('account', 'Product sales'),
};

/** What stands on lines, parents first: 32 on both sides, four in SA alone, four in QuickBooks alone. */
export const storyItems: readonly (readonly [Where, Item])[] = [
  ['both', service('Mowing', '45', income.mowing, 'Mowing, up to 1/4 acre')],
  ['both', under('Mowing', service('Weekly', '42', income.mowing, 'Weekly mowing'))],
  ['both', under('Mowing', service('Every two weeks', '52.5', income.mowing, 'Mowing'))],
  ['both', service('Edging & trimming', '18', income.mowing, 'Edging & trimming along walks and beds')],
  ['both', service('Fertilization', '64', income.turf, 'Fertilization')],
  ['both', under('Fertilization', service('Spring feeding', '68', income.turf, 'Spring feeding, 16-4-8'))],
  ['both', under('Fertilization', service('Fall feeding', '68', income.turf, 'Fall feeding, 24-0-12'))],
  ['both', service('Aeration', '125', income.turf, 'Core aeration, "double pass"')],
  ['both', service('Overseeding', '0.0385', income.turf, 'Overseeding, by the square foot')],
  ['both', service('Dethatching', '140', income.turf, 'Dethatching')],
  ['both', service('Weed control', '58', income.turf, 'Weed control <broadleaf>')],
  ['both', service('Leaf removal', '55', income.services, 'Leaf removal, by the hour')],
  ['both', service('Spring cleanup', '185', income.services, 'Spring cleanup')],
  ['both', service('Hedge trimming', '48.75', income.services, 'Hedge trimming, by the hour')],
  ['both', service('Irrigation start-up', '95', income.irrigation, 'Irrigation start-up')],
  ['both', service('Irrigation repair', '78', income.irrigation, 'Irrigation repair, by the hour')],
  ['both', service('Irrigation winterization', '89', income.irrigation, 'Blow-out & winterization')],
  ['both', { ...service('Snow plowing', '75', income.services, 'No longer offered'), isActive: false }],
  ['both', product('Mulch, bulk', '38.5', '21', 'Hardwood mulch, by the cubic yard')],
  ['both', product('Topsoil', '32', '17.25', 'Screened topsoil, by the cubic yard')],
  ['both', { ...product('River rock', '64', '39', 'River rock, by the ton'), isActive: false }],
  ['both', stocked('Mulch bag 2 cu ft', '4.95', '2.695', 'Cedar mulch, bag of 2 cubic feet')],
  ['both', stocked('Grass seed 25 lb', '79.9', '51.3', 'Tall fescue "Jardín", 25 lb')],
  ['both', stocked('Fertilizer 50 lb', '41.25', '27.8', 'Starter fertilizer, 50 lb')],
  ['both', charge('Delivery', '35', 'Delivery of material')],
  ['both', charge('Dump fee', '28.5', 'Disposal at the county site')],
  ['both', charge('Haul-away', '60', 'Haul-away of debris, by the load')],
  ['both', { ...charge('Fuel surcharge', null, 'Fuel surcharge'), pricePercent: percent('3') }],
  ['both', discount('Loyalty discount', { pricePercent: percent('5') })],
  ['both', discount('Early-bird discount', { price: price('15') })],
  ['both', modifier('subtotal', 'Subtotal', 'Subtotal')],
  ['both', modifier('payment', 'Deposit received', 'Received with the order')],
  ['sa', charge('Rush fee', '75', 'Work within a day')],
  ['sa', service('Grub control', '72', income.turf, 'Grub control')],
  ['sa', service('Flower bed design', '65', income.services, 'Flower bed design, by the hour')],
  ['sa', product('Sod', '0.62', '0.31', 'Sod, by the square foot')],
  ['quickbooks', discount('Senior discount', { pricePercent: percent('10') })],
  ['quickbooks', service('Consultation', '60', income.services, 'Consultation')],
  ['quickbooks', service('Tree stump grinding', '110', income.services, 'Stump grinding')],
  ['quickbooks', stocked('Ice melt 40 lb', '22.5', '13.1', 'Ice melt, 40 lb')],
];

function service(name: string, each: string, incomeAccount: string, description: string): Item {
  return {
    kind: 'service',
    name,
    parent: null,
    isActive: true,
    description,
    price: price(each),
    pricePercent: null,
    cost: null,
    // Labor is not taxed here.
    salesTaxCode: listKey('sales-tax', 'Non'),
    incomeAccount,
    expenseAccount: null,
    assetAccount: null,
  };
}

function under(parent: string, item: Item): Item {
  return { ...item, parent: listKey('item', parent) };
}

function product(name: string, each: string, cost: string, description: string): Item {
  return {
    ...service(name, each, income.products, description),
    kind: 'non_inventory',
    salesTaxCode: listKey('sales-tax', 'Tax'),
    cost: price(cost),
    expenseAccount: listKey('account', 'Job materials'),
  };
}

function charge(name: string, each: string | null, description: string): Item {
  return {
    ...service(name, each ?? '0', income.services, description),
    kind: 'other_charge',
    price: each === null ? null : price(each),
  };
}

function discount(name: string, rate: Partial<Pick<Item, 'price' | 'pricePercent'>>): Item {
  return {
    ...modifier('discount', name, name),
    salesTaxCode: listKey('sales-tax', 'Non'),
    incomeAccount: income.services,
    ...rate,
  };
}

function modifier(kind: 'discount' | 'subtotal' | 'payment', name: string, description: string): Item {
  const plain = service(name, '0', income.services, description);
  return { ...plain, kind, price: null, salesTaxCode: null, incomeAccount: null };
}

function stocked(name: string, each: string, cost: string, description: string): Item {
  return {
    ...product(name, each, cost, description),
    kind: 'inventory',
    expenseAccount: listKey('account', 'Cost of Goods Sold'),
    assetAccount: listKey('account', 'Inventory Asset'),
  };
}
