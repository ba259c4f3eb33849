/**
 * Employees without payroll. Their name is not sent: it is first, middle and last name, and changes with
 * them (the schema has no Name in EmployeeAdd and EmployeeMod).
 */
import type { EmployeeRet } from '@autosync/qbxml';
import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { elementOf } from '../list/element.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { merged } from '../merge.ts';
import { emptyList } from '../reference.ts';
import { personalDataRefused } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

export const employee: ListDefinition<'Employee'> = {
  type: 'Employee',
  nameSpace: 'Entity',
  listName: 'Employees',
  references: {
    SupervisorRef: { kind: 'Employee', nameSpace: 'Entity', types: ['Employee'] },
    BillingRateRef: emptyList('Billing Rate'),
  },
  notClearable: [],
  unsupported: [
    'EmergencyContacts',
    'AdditionalNotes',
    'AdditionalNotesMod',
    'EmployeePayrollInfo',
    'EmployeePayrollInfoMod',
  ],
  present: (books, element) => ({
    element: 'EmployeeRet',
    value: flat(books, element, employee.references),
  }),
};

export const employeeHandlers: Handlers = {
  EmployeeAdd(work, request) {
    const { SSN } = request.EmployeeAdd;
    if (SSN !== undefined && SSN !== '') throw personalDataRefused();
    const given = without(request.EmployeeAdd, 'IsActive', 'EmergencyContacts');
    const kept = without(given, 'AdditionalNotes', 'EmployeePayrollInfo');
    const body = stored(kept, work.books.switches);
    return adding(work, employee, { ...request.EmployeeAdd, Name: nameOfEmployee(body) }, body, request);
  },
  EmployeeMod(work, request) {
    const { FirstName, MiddleName, LastName, ListID } = request.EmployeeMod;
    const { body } = elementOf(work.books, employee, ListID);
    const names = merged(body, { FirstName, MiddleName, LastName }, work.books.switches);
    return changing(work, employee, { ...request.EmployeeMod, Name: nameOfEmployee(names) }, request);
  },
  EmployeeQuery: (work, request) =>
    queryElements(work, { name: 'EmployeeQuery', lists: [anyList(employee)] }, request),
};

const nameCharactersMax = 41;

/** The parts of the name together may be longer than the name of an entry may be. */
function nameOfEmployee({ FirstName, MiddleName, LastName }: EmployeeRet): string {
  const parts = [FirstName, MiddleName, LastName].filter((part) => part !== undefined);
  return parts.join(' ').slice(0, nameCharactersMax).trimEnd();
}
