import { dateOnly } from '@autosync/core';
import type { Employee } from '../employee.ts';
import type { SalesRep } from '../sales-rep.ts';
import { listKey } from './list-key.ts';
import type { Where } from './side.ts';

/** Nine of ten on both sides and one in QuickBooks alone, since employees come from there only. */
export const storyEmployees: readonly (readonly [Where, Employee])[] = [
  ['both', employee('Maria', 'Santos', 'Office manager')],
  ['both', employee('Jamal', 'Turner', 'Crew leader')],
  ['both', employee('Kevin', 'Pratt', 'Crew leader')],
  ['both', employee('Sofía', 'Mendoza', 'Estimator')],
  ['both', employee('Ben', 'Okafor', 'Crew')],
  ['both', employee('Tina', 'Lindqvist', 'Crew')],
  ['both', employee('Owen', "O'Malley", 'Irrigation')],
  ['both', employee('Rosa', 'Quintero', 'Crew')],
  ['both', { ...employee('Dale', 'Hooper', 'Crew'), isActive: false, releasedDate: dateOnly('2025-11-28') }],
  ['quickbooks', employee('Yuki', 'Tanaka', 'Bookkeeper')],
];

function employee(firstName: string, lastName: string, jobTitle: string): Employee {
  return {
    name: `${firstName} ${lastName}`,
    isActive: true,
    firstName,
    middleName: null,
    lastName,
    jobTitle,
    phone: null,
    mobile: null,
    email: null,
    hiredDate: dateOnly('2023-03-01'),
    releasedDate: null,
  };
}

/** Most of them stand for employees, one for the owner and one for somebody who is paid a commission. */
export const storySalesReps: readonly (readonly [Where, SalesRep])[] = [
  ['both', rep('MS', 'employee', 'Maria Santos')],
  ['both', rep('JT', 'employee', 'Jamal Turner')],
  ['both', rep('KP', 'employee', 'Kevin Pratt')],
  ['both', rep('SM', 'employee', 'Sofía Mendoza')],
  ['both', rep('BO', 'employee', 'Ben Okafor')],
  ['both', rep('TL', 'employee', 'Tina Lindqvist')],
  ['both', rep('OO', 'employee', "Owen O'Malley")],
  ['both', rep('AG', 'vendor', 'Green, Alex')],
  ['sa', rep('LR', 'vendor', 'Ramírez, Lucía')],
  ['quickbooks', rep('YT', 'employee', 'Yuki Tanaka')],
];

function rep(initials: string, list: 'employee' | 'vendor', name: string): SalesRep {
  return { initials, isActive: true, person: listKey(list, name) };
}
