import { describe, expect, it } from 'vitest';
import { openDesk } from '../testing/desk.ts';

describe('the name of an employee', () => {
  it('is made of its parts, no longer than the name of an entry may be', () => {
    const desk = openDesk();
    const [FirstName, LastName] = ['Maximiliana-Josephine', 'Featherstonehaugh-Smythe'];
    const { EmployeeRet } = desk.ask('EmployeeAdd', { EmployeeAdd: { FirstName, LastName } });
    expect(EmployeeRet).toMatchObject({ Name: `${FirstName} ${LastName}`.slice(0, 41), FirstName, LastName });
  });
});
