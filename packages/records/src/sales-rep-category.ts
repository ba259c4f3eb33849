import type { SalesRepRet } from '@autosync/qbxml';
import type { Category } from './definition.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { changedReference, changedValue } from './quickbooks-change.ts';
import { listCriteria, listIdentity, readingOf } from './quickbooks-read.ts';
import { salesRepShape, type SalesRep } from './sales-rep.ts';
import { defineCategory, type TypedMapping } from './typed-definition.ts';

const elements: readonly (keyof SalesRepRet)[] = [
  'ListID',
  'TimeModified',
  'EditSequence',
  'Initial',
  'IsActive',
  'SalesRepEntityRef',
];

const standsForNobody = {
  cannot: 'A sales rep of QuickBooks stands for an employee or a vendor; choose one.',
};

/** The answer names the person by an id that is unique among employees, vendors and other names. */
const mapping: TypedMapping<SalesRep> = {
  reads: [
    {
      object: 'SalesRep',
      element: 'SalesRepRet',
      iterates: false,
      request: (selection) => ({
        name: 'SalesRepQuery',
        body: { ...listCriteria(selection), IncludeRetElement: elements },
      }),
    },
  ],
  deletedTypes: ['SalesRep'],
  fromQuickBooks(element, ret) {
    const reading = readingOf<SalesRepRet>('SalesRepRet', element, ret);
    const fields: SalesRep = {
      initials: reading.required('Initial'),
      isActive: reading.flag('IsActive') ?? true,
      person: reading.reference('SalesRepEntityRef'),
    };
    return { ...listIdentity(reading), fields, kept: null };
  },
  add({ initials, isActive, person }) {
    if (person === null) return standsForNobody;
    const body = { Initial: initials, IsActive: isActive, SalesRepEntityRef: { ListID: person } };
    return { requests: [{ name: 'SalesRepAdd', body: { SalesRepAdd: body } }] };
  },
  change(change) {
    if (change.record.person === null) return standsForNobody;
    const body = {
      ListID: change.id,
      EditSequence: change.editSequence,
      Initial: changedValue(change, 'initials'),
      IsActive: changedValue(change, 'isActive'),
      SalesRepEntityRef: changedReference(change, 'person'),
    };
    return { requests: [{ name: 'SalesRepMod', body: { SalesRepMod: body } }] };
  },
  remove: ({ id, editSequence }) => ({
    requests: [
      {
        name: 'SalesRepMod',
        body: { SalesRepMod: { ListID: id, EditSequence: editSequence, IsActive: false } },
      },
    ],
  }),
};

export const salesReps: Category = defineCategory(salesRepShape, {
  name: 'Sales Reps',
  singular: 'sales rep',
  resource: 'sales-reps',
  kind: 'list',
  direction: 'both',
  label: ({ initials }) => initials,
  naturalKeys: ({ initials }) => [naturalKey(comparedName(initials))],
  comparable: (salesRep) => salesRep,
  quickbooks: mapping,
});
