import { isZero } from '@autosync/core';
import type { DateDrivenTermsRet, StandardTermsRet } from '@autosync/qbxml';
import type { Category, QuickBooksRead } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { given } from './quickbooks-change.ts';
import { listCriteria, listIdentity, readingOf } from './quickbooks-read.ts';
import { termShape, type Term } from './term.ts';
import { defineCategory, type TypedMapping, type TypedObject } from './typed-definition.ts';

const standardElements: readonly (keyof StandardTermsRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'StdDueDays',
  'StdDiscountDays',
  'DiscountPct',
];

const dateDrivenElements: readonly (keyof DateDrivenTermsRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'DayOfMonthDue',
  'DiscountPct',
];

const standardRead: QuickBooksRead = {
  object: 'StandardTerms',
  element: 'StandardTermsRet',
  iterates: false,
  request: (selection) => ({
    name: 'StandardTermsQuery',
    body: { ...listCriteria(selection), IncludeRetElement: standardElements },
  }),
};

const dateDrivenRead: QuickBooksRead = {
  object: 'DateDrivenTerms',
  element: 'DateDrivenTermsRet',
  iterates: false,
  request: (selection) => ({
    name: 'DateDrivenTermsQuery',
    body: { ...listCriteria(selection), IncludeRetElement: dateDrivenElements },
  }),
};

/** Date-driven terms are a type of their own, read so that what refers to them does not wait for ever. */
const mapping: TypedMapping<Term> = {
  reads: [standardRead, dateDrivenRead],
  deletedTypes: ['StandardTerms', 'DateDrivenTerms'],
  fromQuickBooks: (element, ret) =>
    element === dateDrivenRead.element ? readDateDriven(element, ret) : readStandard(element, ret),
  add: (term) =>
    term.kind === 'date_driven'
      ? { cannot: 'Terms that are due on a day of the month are made in QuickBooks.' }
      : {
          requests: [
            {
              name: 'StandardTermsAdd',
              body: {
                StandardTermsAdd: {
                  Name: term.name,
                  IsActive: term.isActive,
                  StdDueDays: given(term.dueDays),
                  StdDiscountDays: given(term.discountDays),
                  DiscountPct: given(term.discountPercent),
                },
              },
            },
          ],
        },
  change: () => ({ cannot: 'QuickBooks lets no other program change terms.' }),
  remove: () => ({ cannot: 'QuickBooks lets no other program change terms or make them inactive.' }),
};

function readStandard(element: string, ret: object): TypedObject<Term> {
  const reading = readingOf<StandardTermsRet>(standardRead.element, element, ret);
  const fields: Term = {
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    kind: 'standard',
    dueDays: reading.wholeNumber('StdDueDays'),
    discountDays: reading.wholeNumber('StdDiscountDays'),
    discountPercent: reading.percent('DiscountPct'),
    dueDayOfMonth: null,
  };
  return { ...listIdentity(reading), fields: withoutEmptyDiscount(fields), kept: null };
}

function readDateDriven(element: string, ret: object): TypedObject<Term> {
  const reading = readingOf<DateDrivenTermsRet>(dateDrivenRead.element, element, ret);
  const fields: Term = {
    name: reading.required('Name'),
    isActive: reading.flag('IsActive') ?? true,
    kind: 'date_driven',
    dueDays: null,
    discountDays: null,
    discountPercent: reading.percent('DiscountPct'),
    dueDayOfMonth: reading.wholeNumber('DayOfMonthDue'),
  };
  return { ...listIdentity(reading), fields: withoutEmptyDiscount(fields), kept: null };
}

/** QuickBooks answers a discount of nothing within no days where there is none. */
function withoutEmptyDiscount(term: Term): Term {
  const { discountDays, discountPercent } = term;
  const hasPercent = discountPercent !== null && !isZero(discountPercent);
  return {
    ...term,
    discountDays: discountDays === 0 ? null : discountDays,
    discountPercent: hasPercent ? discountPercent : null,
  };
}

export const terms: Category = defineCategory(termShape, {
  name: 'Terms',
  singular: 'term of payment',
  resource: 'terms',
  kind: 'list',
  direction: 'both',
  label: ({ name }) => name,
  naturalKeys: ({ name }) => [naturalKey(comparedName(name))],
  comparable: withoutEmptyDiscount,
  quickbooks: mapping,
});
