/** What service, non-inventory and other charge items do alike: a price and an account, or two of each. */
import type { RequestName, SalesAndPurchaseMod, SalesOrPurchaseMod } from '@autosync/qbxml';
import type { Outcome } from '../answer.ts';
import { isOfClass } from '../class/class-filter.ts';
import { anyList } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { elementOf } from '../list/element.ts';
import type { GivenChanges } from '../list/element.ts';
import { changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import type { ListQuery } from '../list/query.ts';
import type { ListType } from '../record.ts';
import { featureMissing } from '../status.ts';
import type { Work } from '../work.ts';
import { changedSale } from './sale.ts';

interface SoldItemChanges extends GivenChanges {
  readonly ForceUOMChange?: boolean | '';
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
}

/** Carries out a Mod. @throws Refusal 3250 for units of measure, which this QuickBooks has not got. */
export function changingSold<T extends 'ItemService' | 'ItemNonInventory' | 'ItemOtherCharge'>(
  work: Work,
  definition: ListDefinition<T>,
  changes: SoldItemChanges,
  request: { readonly IncludeRetElement?: readonly string[] },
): Outcome {
  const { ForceUOMChange, SalesOrPurchaseMod, SalesAndPurchaseMod, ...fields } = changes;
  if (ForceUOMChange === true) throw featureMissing();
  const { body } = elementOf(work.books, definition, changes.ListID);
  const sale = changedSale(body, { SalesOrPurchaseMod, SalesAndPurchaseMod });
  return changing(work, definition, { ...fields, ...sale }, request);
}

/** Answers a query for items of one type, of one class where it asks so. */
export function queryItems<T extends ListType>(
  work: Work,
  name: RequestName,
  definition: ListDefinition<T>,
  request: ListQuery & { readonly ClassFilter?: Parameters<typeof isOfClass>[1] },
): Outcome {
  const isWanted = isOfClass(work.books, request.ClassFilter);
  const lists = [anyList(definition)] as const;
  return queryElements(work, { name, lists, isWanted: (_books, key) => isWanted(key) }, request);
}
