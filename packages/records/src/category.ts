/**
 * The categories that sync, by the names that people and `--json` read, in the order in which a sync runs
 * them: whatever a category refers to comes before it. A test derives that from the references.
 */
export const categoryNames = [
  'Payment Methods',
  'Terms',
  'Customer Types',
  'Chart of Accounts',
  'Vendors',
  'Sales Tax',
  'Employees',
  'Sales Reps',
  'Items',
  'Customers',
  'Invoices',
  'Credits',
  'Payments',
  'Refund Checks',
] as const;

export type CategoryName = (typeof categoryNames)[number];

export function isCategoryName(text: string): text is CategoryName {
  return categoryNames.some((name) => name === text);
}
