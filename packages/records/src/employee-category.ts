import type { EmployeeRet } from '@autosync/qbxml';
import type { Category } from './definition.ts';
import { employeeShape, type Employee } from './employee.ts';
import { comparedName, naturalKey } from './natural-key.ts';
import { listCriteria, markedListIdentity, readingOf } from './quickbooks-read.ts';
import { defineCategory, type TypedMapping } from './typed-definition.ts';

const elements: readonly (keyof EmployeeRet)[] = [
  'ListID',
  'TimeCreated',
  'TimeModified',
  'EditSequence',
  'Name',
  'IsActive',
  'FirstName',
  'MiddleName',
  'LastName',
  'JobTitle',
  'Phone',
  'Mobile',
  'Email',
  'HiredDate',
  'ReleasedDate',
  'ExternalGUID',
];

const keptInQuickBooks = { cannot: 'Employees are kept in QuickBooks.' };

/** Employees are read and never written (bookkeeping.md 24). */
const mapping: TypedMapping<Employee> = {
  reads: [
    {
      object: 'Employee',
      element: 'EmployeeRet',
      iterates: false,
      request: (selection) => ({
        name: 'EmployeeQuery',
        body: { ...listCriteria(selection), IncludeRetElement: elements },
      }),
    },
  ],
  deletedTypes: ['Employee'],
  fromQuickBooks(element, ret) {
    const reading = readingOf<EmployeeRet>('EmployeeRet', element, ret);
    const fields: Employee = {
      name: reading.required('Name'),
      isActive: reading.flag('IsActive') ?? true,
      firstName: reading.text('FirstName'),
      middleName: reading.text('MiddleName'),
      lastName: reading.text('LastName'),
      jobTitle: reading.text('JobTitle'),
      phone: reading.text('Phone'),
      mobile: reading.text('Mobile'),
      email: reading.text('Email'),
      hiredDate: reading.date('HiredDate'),
      releasedDate: reading.date('ReleasedDate'),
    };
    return { ...markedListIdentity(reading), fields, kept: null };
  },
  add: () => keptInQuickBooks,
  change: () => keptInQuickBooks,
  remove: () => keptInQuickBooks,
};

export const employees: Category = defineCategory(employeeShape, {
  name: 'Employees',
  singular: 'employee',
  resource: 'employees',
  kind: 'list',
  direction: 'quickbooks-to-sa',
  label: ({ name }) => name,
  naturalKeys: ({ name }) => [naturalKey(comparedName(name))],
  comparable: (employee) => employee,
  quickbooks: mapping,
});
