import { describe, expect, it } from 'vitest';
import { setFeature } from '../preferences/feature.ts';
import { furnish, idOf, openDesk } from '../testing/desk.ts';

describe('classes', () => {
  it('need class tracking: without it they are neither made, named nor filtered by: 3250', () => {
    const desk = openDesk();
    furnish(desk);
    const filter = { ClassFilter: { FullName: ['North'] } };
    expect(desk.ask('ClassAdd', { ClassAdd: { Name: 'North' } }).statusCode).toBe(3250);
    const CustomerAdd = { Name: 'Bo', ClassRef: { FullName: 'North' } };
    expect(desk.ask('CustomerAdd', { CustomerAdd }).statusCode).toBe(3250);
    expect(desk.ask('CustomerQuery', filter).statusCode).toBe(3250);
    expect(desk.ask('ItemServiceQuery', filter).statusCode).toBe(3250);
  });

  it('have levels, and customers, vendors and items of one are found by it with or without its sub-classes', () => {
    const desk = openDesk();
    setFeature(desk.company.books, 'class-tracking', true);
    furnish(desk);
    const north = idOf(desk.ask('ClassAdd', { ClassAdd: { Name: 'North' } }).ClassRet);
    desk.ask('ClassAdd', { ClassAdd: { Name: 'Hill', ParentRef: { ListID: north } } });
    desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Bo', ClassRef: { ListID: north } } });
    desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Cy', ClassRef: { FullName: 'north:hill' } } });
    desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme', ClassRef: { FullName: 'North:Hill' } } });
    const customers = (ClassFilter: object) =>
      desk.ask('CustomerQuery', { ClassFilter }).CustomerRet?.map(({ Name }) => Name);
    expect(customers({ ListID: [north] })).toEqual(['Bo']);
    expect(customers({ ListIDWithChildren: north })).toEqual(['Bo', 'Cy']);
    const vendors = desk.ask('VendorQuery', { ClassFilter: { FullNameWithChildren: 'North' } }).VendorRet;
    expect(vendors?.map(({ Name }) => Name)).toEqual(['Acme']);
    expect(desk.ask('ItemServiceQuery', { ClassFilter: { ListID: [north] } }).statusCode).toBe(1);
    expect(desk.ask('ListDel', { ListDelType: 'Class', ListID: north }).statusCode).toBe(3160);
  });
});
