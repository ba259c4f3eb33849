export * from './account.ts';
export * from './address.ts';
export { categories, categoryOf } from './categories.ts';
export * from './category.ts';
export { creditsShown } from './credit-shown-quickbooks.ts';
export type { Credit } from './credit.ts';
export * from './customer.ts';
export * from './customer-type.ts';
export * from './definition.ts';
export { depositQuery, readDeposit, type Deposit } from './deposit.ts';
export * from './field.ts';
export { problemsOf, type FieldProblem } from './field-problem.ts';
export * from './employee.ts';
export * from './invoice.ts';
export * from './item.ts';
export { journalEntryMade, journalEntryQuery } from './journal-entry.ts';
export * from './payment.ts';
export { discountsGiven } from './payment-application-quickbooks.ts';
export * from './payment-method.ts';
export { idInQuickbooks, recordId, requestsByIds } from './quickbooks-id.ts';
export { onReceivables, receivablesOf, receivablesQuery } from './receivables.ts';
export { revisionIn } from './quickbooks-read.ts';
export { mapReferences, referencesOf, type Reference } from './reference.ts';
export { saleTotal, salesTaxOf, subtotalsOf, type SaleLine } from './sale.ts';
export * from './sales-rep.ts';
export * from './sales-tax.ts';
export * from './shown-field.ts';
export * from './term.ts';
export { traitKinds, type Trait, type TraitKind } from './trait.ts';
export * from './vendor.ts';

// One category each, for code that is about just that one.
export { accounts } from './account-category.ts';
export { customers } from './customer-category.ts';
export { customerTypes } from './customer-type-category.ts';
export { invoices } from './invoice-category.ts';
export { items } from './item-category.ts';
export { paymentMethods } from './payment-method-category.ts';
export { payments } from './payment-category.ts';
export { terms } from './term-category.ts';

export type { RecordShape } from './record-shape.ts';

// The sample company that SA and the simulated QuickBooks are filled from.
export { type Where } from './sample/side.ts';
export {
  lawnCareStory,
  storyCustomersMin,
  type Story,
  type StoryOptions,
  type StoryRecord,
} from './sample/story.ts';
export { plausibleEdit } from './sample/plausible-edit.ts';
