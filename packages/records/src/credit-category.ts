import { comparableApplications, comparableLines, comparableSalesTaxTotal } from './comparable-parts.ts';
import { creditShape } from './credit.ts';
import { creditMapping } from './credit-quickbooks.ts';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { saleTotal } from './sale.ts';
import { defineCategory } from './typed-definition.ts';

/** A credit is found again as an invoice is: by its number, or by its day and total, among those of its customer. */
export const credits: Category = defineCategory(creditShape, {
  name: 'Credits',
  singular: 'credit',
  resource: 'credits',
  kind: 'transaction',
  direction: 'both',
  label: ({ number, date }) => (number === null ? `Credit of ${date}` : `Credit ${number}`),
  naturalKeys: (credit) => {
    const { customer, number, date } = credit;
    const byTotal = naturalKey('total', customer, date, saleTotal(credit));
    return number === null ? [byTotal] : [naturalKey('number', customer, comparedName(number)), byTotal];
  },
  comparable: (credit) => ({
    ...credit,
    salesTaxTotal: comparableSalesTaxTotal(credit),
    lines: comparableLines(credit),
    applications: credit.isVoid ? [] : comparableApplications(credit.applications),
  }),
  quickbooks: creditMapping,
});
