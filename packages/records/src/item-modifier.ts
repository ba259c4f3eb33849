import type { ItemDiscountRet, ItemGroupRet, ItemPaymentRet, ItemSubtotalRet } from '@autosync/qbxml';
import type { Writing } from './definition.ts';
import type { Item } from './item.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import { markedListIdentity } from './quickbooks-read.ts';
import type { Reading } from './reading.ts';
import type { TypedChange, TypedObject } from './typed-definition.ts';

/** Kinds of items that are not sold, but change, add up or pay the lines above them, or stand for several. */
const modifiers = ['discount', 'subtotal', 'payment', 'group'] as const;

export type Modifier = (typeof modifiers)[number];

export function isModifier(kind: Item['kind']): kind is Modifier {
  return modifiers.some((modifier) => modifier === kind);
}

export function readDiscount(reading: Reading<ItemDiscountRet>): TypedObject<Item> {
  const fields: Item = {
    ...plain('discount', reading),
    parent: reading.reference('ParentRef'),
    price: reading.price('DiscountRate'),
    pricePercent: reading.percent('DiscountRatePercent'),
    salesTaxCode: reading.reference('SalesTaxCodeRef'),
    incomeAccount: reading.reference('AccountRef'),
  };
  return { ...markedListIdentity(reading), fields, kept: null };
}

/** A subtotal, a payment (whose method and account stay QuickBooks' own) or a group of items. */
export function readPlain(
  kind: Exclude<Modifier, 'discount'>,
  reading: Reading<ItemSubtotalRet> | Reading<ItemPaymentRet> | Reading<ItemGroupRet>,
): TypedObject<Item> {
  return { ...markedListIdentity(reading), fields: plain(kind, reading), kept: null };
}

function plain(
  kind: Modifier,
  reading: Reading<Pick<ItemDiscountRet & ItemSubtotalRet, 'Name' | 'IsActive' | 'ItemDesc'>>,
): Item {
  return {
    kind,
    name: reading.required('Name'),
    parent: null,
    isActive: reading.flag('IsActive') ?? true,
    description: reading.text('ItemDesc'),
    price: null,
    pricePercent: null,
    cost: null,
    salesTaxCode: null,
    incomeAccount: null,
    expenseAccount: null,
    assetAccount: null,
  };
}

const groupsAreKept: Writing = {
  cannot: 'A group of items is made and changed in QuickBooks, which keeps its members.',
};

export function addModifier(kind: Modifier, item: Item, externalGuid: string): Writing {
  const reason = whyNotMade(item);
  if (reason !== undefined) return { cannot: reason };
  const named = { Name: item.name, IsActive: item.isActive };
  const body = { ...named, ItemDesc: given(item.description), ExternalGUID: externalGuid };
  switch (kind) {
    case 'discount': {
      const rate =
        item.pricePercent === null
          ? { DiscountRate: given(item.price) }
          : { DiscountRatePercent: item.pricePercent };
      const discount = {
        ...body,
        ...rate,
        ParentRef: referenceTo(item.parent),
        SalesTaxCodeRef: referenceTo(item.salesTaxCode),
        AccountRef: referenceTo(item.incomeAccount),
      };
      return { requests: [{ name: 'ItemDiscountAdd', body: { ItemDiscountAdd: discount } }] };
    }
    case 'subtotal':
      return { requests: [{ name: 'ItemSubtotalAdd', body: { ItemSubtotalAdd: body } }] };
    case 'payment':
      return { requests: [{ name: 'ItemPaymentAdd', body: { ItemPaymentAdd: body } }] };
    case 'group':
      return groupsAreKept;
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

/** What QuickBooks has no place for is not dropped without a word. */
function whyNotMade(item: Item): string | undefined {
  const { kind, price, pricePercent, cost, incomeAccount, expenseAccount, assetAccount } = item;
  if (cost !== null || expenseAccount !== null || assetAccount !== null)
    return 'Only what is bought has a cost and its accounts.';
  if (kind === 'discount') {
    if (incomeAccount === null) return 'QuickBooks needs an account for a discount.';
    return price !== null && pricePercent !== null
      ? 'The price of an item is an amount or a percentage, not both.'
      : undefined;
  }
  const hasMore = [price, pricePercent, incomeAccount, item.salesTaxCode, item.parent].some(
    (value) => value !== null,
  );
  return hasMore ? 'A subtotal or a payment has only a name and a description in QuickBooks.' : undefined;
}

export function changeModifier(kind: Modifier, change: TypedChange<Item>): Writing {
  const { record, changed } = change;
  const reason = kind === 'group' ? undefined : whyNotMade(record);
  if (reason !== undefined) return { cannot: reason };
  const body = {
    ListID: change.id,
    EditSequence: change.editSequence,
    Name: changedValue(change, 'name'),
    IsActive: changedValue(change, 'isActive'),
    ItemDesc: changedValue(change, 'description'),
  };
  if (kind !== 'discount') return modifierModOf(kind, body);
  const hasRate = changed.includes('price') || changed.includes('pricePercent');
  const rate =
    record.pricePercent === null
      ? { DiscountRate: record.price ?? ('' as const) }
      : { DiscountRatePercent: record.pricePercent };
  const discount = {
    ...body,
    ...(hasRate ? rate : {}),
    ParentRef: changedReference(change, 'parent'),
    SalesTaxCodeRef: changedReference(change, 'salesTaxCode'),
    AccountRef: changedReference(change, 'incomeAccount'),
  };
  return { requests: [{ name: 'ItemDiscountMod', body: { ItemDiscountMod: discount } }] };
}

interface PlainMod {
  readonly ListID: string;
  readonly EditSequence: string;
  readonly Name?: string | undefined;
  readonly IsActive?: boolean | '' | undefined;
  readonly ItemDesc?: string | undefined;
}

/** The Mod of what all of these kinds have. */
export function modifierModOf(kind: Modifier, body: PlainMod): Writing {
  switch (kind) {
    case 'discount':
      return { requests: [{ name: 'ItemDiscountMod', body: { ItemDiscountMod: body } }] };
    case 'subtotal':
      return { requests: [{ name: 'ItemSubtotalMod', body: { ItemSubtotalMod: body } }] };
    case 'payment':
      return { requests: [{ name: 'ItemPaymentMod', body: { ItemPaymentMod: body } }] };
    case 'group':
      return groupsAreKept;
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
