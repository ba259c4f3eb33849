/** What a service company has on its first day: accounts, names, and things to sell. */
import { percent, price } from '@autosync/core';
import type { Request } from '@autosync/qbxml';

export function furnish(): readonly Request[] {
  return [...accounts(), ...names(), ...items(), ...smallLists()];
}

function accounts(): readonly Request[] {
  const kinds = [
    ['Checking', 'Bank'], ['Petty cash', 'Bank'], ['Lawn income', 'Income'], ['Discounts given', 'Income'],
    ['Supplies', 'Expense'], ['Cost of goods sold', 'CostOfGoodsSold'], ['Stock', 'OtherCurrentAsset'],
    ['Accounts Payable', 'AccountsPayable'], ['Visa', 'CreditCard'], ['Loan', 'LongTermLiability'],
    ['Other receivables', 'AccountsReceivable'],
  ] as const; // prettier-ignore
  return kinds.map(([Name, AccountType]) => ({
    name: 'AccountAdd',
    body: { AccountAdd: { Name, AccountType } },
  }));
}

function names(): readonly Request[] {
  const customers = ['Green, Ann', 'Brook, Ben', 'Cole, Cy', 'Zoë'].flatMap((Name): Request[] => [
    { name: 'CustomerAdd', body: { CustomerAdd: { Name } } },
    { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Lake house', ParentRef: { FullName: Name } } } },
  ]);
  return [
    ...customers,
    { name: 'VendorAdd', body: { VendorAdd: { Name: 'Acme' } } },
    { name: 'VendorAdd', body: { VendorAdd: { Name: 'State of Illinois' } } },
    { name: 'EmployeeAdd', body: { EmployeeAdd: { FirstName: 'Eve' } } },
    { name: 'OtherNameAdd', body: { OtherNameAdd: { Name: 'Owner' } } },
    { name: 'SalesRepAdd', body: { SalesRepAdd: { Initial: 'EV', SalesRepEntityRef: { FullName: 'Eve' } } } },
  ];
}

function items(): readonly Request[] {
  const AccountRef = { FullName: 'Lawn income' };
  const SalesOrPurchase = { Price: price('45.5'), AccountRef };
  const discounts = { FullName: 'Discounts given' };
  const stock = {
    SalesPrice: price('19.99'),
    IncomeAccountRef: AccountRef,
    PurchaseCost: price('7.5'),
    COGSAccountRef: { FullName: 'Cost of goods sold' },
    AssetAccountRef: { FullName: 'Stock' },
  };
  const TaxVendorRef = { FullName: 'State of Illinois' };
  return [
    { name: 'ItemServiceAdd', body: { ItemServiceAdd: { Name: 'Mowing', SalesOrPurchase } } },
    { name: 'ItemServiceAdd', body: { ItemServiceAdd: { Name: 'Edging', SalesOrPurchase } } },
    { name: 'ItemNonInventoryAdd', body: { ItemNonInventoryAdd: { Name: 'Mulch', SalesOrPurchase } } },
    { name: 'ItemInventoryAdd', body: { ItemInventoryAdd: { Name: 'Shovel', ...stock } } },
    { name: 'ItemOtherChargeAdd', body: { ItemOtherChargeAdd: { Name: 'Travel', SalesOrPurchase } } },
    { name: 'ItemDiscountAdd', body: { ItemDiscountAdd: { Name: 'Tenth off', DiscountRatePercent: percent('10'), AccountRef: discounts } } },
    { name: 'ItemDiscountAdd', body: { ItemDiscountAdd: { Name: 'Five off', DiscountRate: price('5'), AccountRef: discounts } } },
    { name: 'ItemSubtotalAdd', body: { ItemSubtotalAdd: { Name: 'Subtotal' } } },
    { name: 'ItemPaymentAdd', body: { ItemPaymentAdd: { Name: 'Deposit given' } } },
    { name: 'ItemSalesTaxAdd', body: { ItemSalesTaxAdd: { Name: 'State', TaxRate: percent('6.25'), TaxVendorRef } } },
    { name: 'ItemSalesTaxAdd', body: { ItemSalesTaxAdd: { Name: 'County', TaxRate: percent('1.333'), TaxVendorRef } } },
    { name: 'ItemGroupAdd', body: { ItemGroupAdd: { Name: 'Spring care', ItemGroupLine: [{ ItemRef: { FullName: 'Mowing' } }, { ItemRef: { FullName: 'Edging' } }] } } },
  ]; // prettier-ignore
}

function smallLists(): readonly Request[] {
  return [
    { name: 'StandardTermsAdd', body: { StandardTermsAdd: { Name: 'Net 30', StdDueDays: 30 } } },
    { name: 'PaymentMethodAdd', body: { PaymentMethodAdd: { Name: 'Check' } } },
    { name: 'CustomerTypeAdd', body: { CustomerTypeAdd: { Name: 'Private' } } },
    { name: 'CustomerMsgAdd', body: { CustomerMsgAdd: { Name: 'Thank you' } } },
    { name: 'ShipMethodAdd', body: { ShipMethodAdd: { Name: 'Truck' } } },
  ];
}
