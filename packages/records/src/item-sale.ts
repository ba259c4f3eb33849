import type {
  ItemNonInventoryRet,
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

/**
 * How a service or a product without stock is sold. Its price may be a percentage of other lines, which SA
 * does not know: such an item has no price for us, and its percentage stays as it is.
 */
const keptSchema = Type.Object({
  isBought: Type.Boolean(),
  pricePercent: Type.Union([Type.String(), Type.Null()]),
});

const keptValidator = Compile(keptSchema);

type SaleFields = Pick<Item, 'description' | 'price' | 'cost' | 'incomeAccount' | 'expenseAccount'>;

type Sale = { readonly SalesOrPurchase: SalesOrPurchase } | { readonly SalesAndPurchase: SalesAndPurchase };

type SaleMod = {
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
};

/** The part of the fields that tells how an item is sold, and what is kept beside them. */
export function readSale(
  reading: Reading<Pick<ItemServiceRet & ItemNonInventoryRet, 'SalesOrPurchase' | 'SalesAndPurchase'>>,
): SaleFields & { readonly kept: Static<typeof keptSchema> } {
  const both = reading.group('SalesAndPurchase');
  if (both)
    return {
      description: both.text('SalesDesc'),
      price: both.price('SalesPrice'),
      cost: both.price('PurchaseCost'),
      incomeAccount: both.reference('IncomeAccountRef'),
      expenseAccount: both.reference('ExpenseAccountRef'),
      kept: { isBought: true, pricePercent: null },
    };
  const one = reading.group('SalesOrPurchase');
  return {
    description: one?.text('Desc') ?? null,
    price: one?.price('Price') ?? null,
    cost: null,
    incomeAccount: one?.reference('AccountRef') ?? null,
    expenseAccount: null,
    kept: { isBought: false, pricePercent: one?.percent('PricePercent') ?? null },
  };
}

/** Why an item cannot be made in QuickBooks, if it cannot. */
export function whyNoSale(item: SaleFields): string | undefined {
  if (item.incomeAccount === null) return 'QuickBooks needs an income account for an item.';
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
        Price: given(item.price),
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
  if (kept.pricePercent !== null && change.changed.includes('price'))
    return { cannot: 'The price of this item is a percentage in QuickBooks.' };
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
      Price: changedValue(change, 'price'),
      AccountRef: changedReference(change, 'incomeAccount'),
    },
  };
}

const saleFields: readonly (keyof SaleFields)[] = [
  'description',
  'price',
  'cost',
  'incomeAccount',
  'expenseAccount',
];
