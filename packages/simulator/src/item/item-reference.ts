/** The references that items of all types have. */
import {
  accountReference,
  classReference,
  featureOff,
  salesTaxCodeReference,
  vendorReference,
} from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';

export const commonItemReferences: ReferencePlan = {
  ClassRef: classReference,
  UnitOfMeasureSetRef: featureOff('Unit Of Measure Set'),
  SalesTaxCodeRef: salesTaxCodeReference,
};

/** Those of the price and account part of service and non-inventory items. */
export const saleReferences: ReferencePlan = {
  ...commonItemReferences,
  SalesOrPurchase: { members: { AccountRef: accountReference } },
  SalesAndPurchase: {
    members: {
      IncomeAccountRef: accountReference,
      ExpenseAccountRef: accountReference,
      PrefVendorRef: vendorReference,
    },
  },
};
