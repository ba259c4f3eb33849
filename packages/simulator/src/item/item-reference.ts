/** The references that items of all types have. */
import { accountReference, emptyList, featureOff } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';

export const commonItemReferences: ReferencePlan = {
  ClassRef: featureOff('Class'),
  UnitOfMeasureSetRef: featureOff('Unit Of Measure Set'),
  SalesTaxCodeRef: featureOff('Sales Tax Code'),
};

/** Those of the price and account part of service and non-inventory items. */
export const saleReferences: ReferencePlan = {
  ...commonItemReferences,
  SalesOrPurchase: { members: { AccountRef: accountReference } },
  SalesAndPurchase: {
    members: {
      IncomeAccountRef: accountReference,
      ExpenseAccountRef: accountReference,
      PrefVendorRef: emptyList('Vendor'),
    },
  },
};
