import type {
  ItemNonInventoryRet,
  ItemOtherChargeRet,
  ItemServiceRet,
  SalesAndPurchase,
  SalesAndPurchaseMod,
  SalesOrPurchase,
  SalesOrPurchaseMod,
} from '@autosync/qbxml';
import { Type, type Static } from 'typebox';
import { Compile } from 'typebox/compile';
import type { Item } from './item.ts';
import { changedReference, changedValue, given, referenceTo } from './quickbooks-change.ts';
import type { Reading } from './reading.ts';
import type { TypedChange } from './typed-definition.ts';

/** Whether a service, a charge or a product without stock is bought as well as sold. */
const keptSchema = Type.Object({ isBought: Type.Boolean() });

const keptValidator = Compile(keptSchema);

type SaleFields = Pick<
  Item,
  'description' | 'price' | 'pricePercent' | 'cost' | 'incomeAccount' | 'expenseAccount'
>;

type Sale = { readonly SalesOrPurchase: SalesOrPurchase } | { readonly SalesAndPurchase: SalesAndPurchase };

type SaleMod = {
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
};

/** The part of the fields that tells how an item is sold, and what is kept beside them. */
export function readSale(
  reading: Reading<
    Pick<ItemServiceRet & ItemNonInventoryRet & ItemOtherChargeRet, 'SalesOrPurchase' | 'SalesAndPurchase'>
  >,
): SaleFields & { readonly kept: Static<typeof keptSchema> } {
  const both = reading.group('SalesAndPurchase');
  if (both)
    return {
      description: both.text('SalesDesc'),
      price: both.price('SalesPrice'),
      pricePercent: null,
      cost: both.price('PurchaseCost'),
      incomeAccount: both.reference('IncomeAccountRef'),
      expenseAccount: both.reference('ExpenseAccountRef'),
      kept: { isBought: true },
    };
  const one = reading.group('SalesOrPurchase');
  return {
    description: one?.text('Desc') ?? null,
    price: one?.price('Price') ?? null,
    pricePercent: one?.percent('PricePercent') ?? null,
    cost: null,
    incomeAccount: one?.reference('AccountRef') ?? null,
    expenseAccount: null,
    kept: { isBought: false },
  };
}

/** Why an item cannot be made in QuickBooks, if it cannot. */
export function whyNoSale(item: SaleFields): string | undefined {
  if (item.incomeAccount === null) return 'QuickBooks needs an income account for an item.';
  if (item.price !== null && item.pricePercent !== null)
    return 'The price of an item is an amount or a percentage, not both.';
  if (item.pricePercent !== null && (item.cost !== null || item.expenseAccount !== null))
    return 'An item that is bought as well has a price, not a percentage, in QuickBooks.';
  if (item.cost !== null && item.expenseAccount === null)
    return 'QuickBooks needs an expense account for an item that has a cost.';
  return undefined;
}

/** The sale of a new item: bought as well as sold where it has a cost or an expense account. */
export function saleOf(item: SaleFields): Sale {
  if (item.cost === null && item.expenseAccount === null)
    return {
      SalesOrPurchase: {
        Desc: given(item.description),
        ...(item.pricePercent === null ? { Price: given(item.price) } : { PricePercent: item.pricePercent }),
        AccountRef: referenceTo(item.incomeAccount),
      },
    };
  return {
    SalesAndPurchase: {
      SalesDesc: given(item.description),
      SalesPrice: given(item.price),
      IncomeAccountRef: referenceTo(item.incomeAccount),
      PurchaseCost: given(item.cost),
      ExpenseAccountRef: referenceTo(item.expenseAccount),
    },
  };
}

/** The sale in a Mod: what changes of it. An item that is only sold does not become one that is bought (3151). */
export function changedSale(change: TypedChange<Item>): SaleMod | { readonly cannot: string } {
  const { record } = change;
  const kept = keptValidator.Parse(change.kept);
  if (!saleFields.some((field) => change.changed.includes(field))) return {};
  const reason = whyNoSale(record);
  if (reason !== undefined) return { cannot: reason };
  if (kept.isBought)
    return {
      SalesAndPurchaseMod: {
        SalesDesc: changedValue(change, 'description'),
        SalesPrice: changedValue(change, 'price'),
        IncomeAccountRef: changedReference(change, 'incomeAccount'),
        PurchaseCost: changedValue(change, 'cost'),
        ExpenseAccountRef: changedReference(change, 'expenseAccount'),
      },
    };
  if (record.cost !== null || record.expenseAccount !== null)
    return { cannot: 'This item is only sold in QuickBooks; let it be bought there before it has a cost.' };
  return {
    SalesOrPurchaseMod: {
      Desc: changedValue(change, 'description'),
      ...changedPrice(change),
      AccountRef: changedReference(change, 'incomeAccount'),
    },
  };
}

/** The price or the percentage that stands now: naming one ends the other. */
function changedPrice({ changed, record }: TypedChange<Item>) {
  if (!changed.includes('price') && !changed.includes('pricePercent')) return {};
  return record.pricePercent === null
    ? { Price: record.price ?? ('' as const) }
    : { PricePercent: record.pricePercent };
}

const saleFields: readonly (keyof SaleFields)[] = [
  'description',
  'price',
  'pricePercent',
  'cost',
  'incomeAccount',
  'expenseAccount',
];
