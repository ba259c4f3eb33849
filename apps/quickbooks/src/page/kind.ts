/** What people call the kinds of records, and where they look for them. */
import { shownLists, shownTransactions } from '@autosync/simulator';

/** What one is called where taking its name apart does not say it well. */
const names: { readonly [type: string]: string } = {
  ARRefundCreditCard: 'Refund by credit card',
  Charge: 'Statement charge',
  CreditMemo: 'Credit memo',
  CustomerMsg: 'Customer message',
  DataExtDef: 'Custom field',
  DateDrivenTerms: 'Date-driven terms',
  ItemGroup: 'Item group',
  ItemInventory: 'Inventory part',
  ItemNonInventory: 'Non-inventory part',
  ItemPayment: 'Payment item',
  ItemService: 'Service',
  ReceivePayment: 'Payment',
};

const manyNames: { readonly [type: string]: string } = {
  Class: 'Classes',
  DateDrivenTerms: 'Date-driven terms',
  ItemSalesTax: 'Sales taxes',
  JournalEntry: 'Journal entries',
  StandardTerms: 'Standard terms',
  UnitOfMeasureSet: 'Units of measure',
};

/** `ItemOtherCharge` as people read it: `Other charge`. */
export function titleOf(type: string): string {
  const known = names[type];
  if (known !== undefined) return known;
  const words = type.replace(/^Item(?=[A-Z])/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(); // prettier-ignore
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** All of a kind: `Other charges`. */
export function titlesOf(type: string): string {
  return manyNames[type] ?? (type.startsWith('ARRefund') ? 'Refunds by credit card' : `${titleOf(type)}s`);
}

const places: readonly (readonly [title: string, types: RegExp])[] = [
  ['Customers', /^(Customer|CustomerType|JobType|Invoice|SalesReceipt|Estimate|SalesOrder|CreditMemo|Charge|ReceivePayment|ARRefund\w+)$/],
  ['Vendors', /^(Vendor\w*|Bill\w*|PurchaseOrder|ItemReceipt|CreditCard\w+)$/],
  ['Accounts', /^(Account|Check|Deposit|JournalEntry|Transfer)$/],
  ['Items', /^Item|^(PriceLevel|UnitOfMeasureSet|InventoryAdjustment)$/],
  ['Other lists', /./],
]; // prettier-ignore

/** Every kind of record once, under the title where people look for it. */
export function placedKinds(): readonly { readonly title: string; readonly types: readonly string[] }[] {
  const all: readonly string[] = [...shownLists.map(({ type }) => type), ...shownTransactions];
  const placeOf = (type: string): string | undefined => places.find(([, types]) => types.test(type))?.[0];
  return places.map(([title]) => ({ title, types: all.filter((type) => placeOf(type) === title) }));
}
