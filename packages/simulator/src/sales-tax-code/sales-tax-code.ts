import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { stored } from '../text.ts';
import type { Handlers } from '../work.ts';

/** Whether a line or customer is taxed. Every file has Tax and Non, also where sales tax is off (recorded). */
export const salesTaxCode: ListDefinition<'SalesTaxCode'> = {
  type: 'SalesTaxCode',
  nameSpace: 'SalesTaxCode',
  listName: 'Sales Tax Code',
  references: {},
  notClearable: ['IsTaxable'],
  unsupported: [],
  feature: 'sales-tax',
  present: (books, element) => ({ element: 'SalesTaxCodeRet', value: flat(books, element) }),
};

export const salesTaxCodeHandlers: Handlers = {
  SalesTaxCodeAdd(work, request) {
    const { IsTaxable, Desc } = stored(request.SalesTaxCodeAdd, work.books.switches);
    const body = { IsTaxable: IsTaxable === true, Desc };
    return adding(work, salesTaxCode, request.SalesTaxCodeAdd, body, request);
  },
  SalesTaxCodeMod: (work, request) => changing(work, salesTaxCode, request.SalesTaxCodeMod, request),
  SalesTaxCodeQuery: (work, request) =>
    queryElements(work, { name: 'SalesTaxCodeQuery', lists: [anyList(salesTaxCode)] }, request),
};
