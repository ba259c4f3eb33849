import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import type { Desk } from '../testing/desk.ts';

const owner = '{90A44FB7-27F3-4815-AC85-166DA7E7D1EB}';

const define = (desk: Desk, OwnerID: string, DataExtName: string, more = {}) =>
  desk.ask('DataExtDefAdd', {
    DataExtDefAdd: { OwnerID, DataExtName, DataExtType: 'STR255TYPE', ...more },
  });

const spouse = { OwnerID: '0', DataExtName: "Spouse's Name" };
const ann = { ListDataExtType: 'Customer', ListObjRef: { FullName: 'green, ann' } } as const;

const withSpouse = (options = {}) => {
  const desk = openDesk(options);
  const sample = furnish(desk);
  define(desk, '0', "Spouse's Name", { AssignToObject: ['Customer'] });
  desk.second += 10;
  const added = desk.ask('DataExtAdd', { DataExtAdd: { ...spouse, ...ann, DataExtValue: ' Robin ' } });
  return { desk, sample, added };
};

describe('the definition of a custom field', () => {
  it('is shown with all that the schema demands; by the switch as recorded, by name', () => {
    const desk = openDesk({ switches: { dataExtDefForm: 'recorded' } });
    define(desk, owner, 'FileID', { AssignToObject: ['Company'] });
    expect(define(desk, owner, 'AppLock', { AssignToObject: ['Company'] }).statusCode).toBe(0);
    const { DataExtDefRet } = desk.ask('DataExtDefQuery', { OwnerID: [owner] });
    expect(DataExtDefRet).toEqual([
      { OwnerID: owner, DataExtName: 'AppLock', DataExtType: 'STR255TYPE', AssignToObject: ['Company'] },
      { OwnerID: owner, DataExtName: 'FileID', DataExtType: 'STR255TYPE', AssignToObject: ['Company'] },
    ]);
    const schema = openDesk();
    expect(define(schema, owner, 'FileID').DataExtDefRet).toMatchObject({
      DataExtID: 1,
      DataExtListRequire: false,
    });
  });

  it('has a name that its owner has not got, whatever the case: 3100', () => {
    const desk = openDesk();
    define(desk, owner, 'FileID');
    expect(define(desk, owner.toLowerCase(), 'fileid').statusCode).toBe(3100);
    expect(define(desk, '0', 'FileID').statusCode).toBe(0);
  });

  it('is asked for by owner, 3121 where there is none, or by what it is for', () => {
    const desk = openDesk();
    expect(desk.ask('DataExtDefQuery', {}).statusCode).toBe(1);
    expect(desk.ask('DataExtDefQuery', { OwnerID: ['0'] }).statusCode).toBe(3121);
    define(desk, '0', 'Gate code', { AssignToObject: ['Customer'] });
    define(desk, owner, 'FileID', { AssignToObject: ['Company'] });
    const found = desk.ask('DataExtDefQuery', { AssignToObject: ['Customer'] }).DataExtDefRet;
    expect(found?.map(({ DataExtName }) => DataExtName)).toEqual(['Gate code']);
    const counted = desk.ask('DataExtDefQuery', { metaData: 'MetaDataOnly' });
    expect(counted).toMatchObject({ retCount: 2 });
  });

  it('that is renamed, widened or taken away takes its values along', () => {
    const { desk } = withSpouse();
    const change = { ...spouse, DataExtNewName: 'Partner', AssignToObject: ['Vendor' as const] };
    const { DataExtDefRet } = desk.ask('DataExtDefMod', { DataExtDefMod: change });
    expect(DataExtDefRet).toMatchObject({ DataExtName: 'Partner', AssignToObject: ['Customer', 'Vendor'] });
    const values = () =>
      desk.ask('CustomerQuery', { FullName: ['Green, Ann'], OwnerID: ['0'] }).CustomerRet?.[0]?.DataExtRet;
    expect(values()?.map(({ DataExtName, DataExtValue }) => [DataExtName, DataExtValue])).toEqual([
      ['Partner', 'Robin'],
    ]);
    const key = { OwnerID: '0', DataExtName: 'Partner' };
    expect(desk.ask('DataExtDefDel', key).DataExtDefDelRet).toMatchObject(key);
    expect(values()).toBeUndefined();
    expect(desk.ask('DataExtDefDel', key).statusCode).toBe(3120);
  });
});

describe('a value of a custom field', () => {
  it('is shown by queries that name its owner, and by nothing else', () => {
    const { desk, added } = withSpouse();
    expect(added.DataExtRet).toEqual({ ...spouse, DataExtType: 'STR255TYPE', DataExtValue: 'Robin' });
    const query = (more: object) =>
      desk.ask('CustomerQuery', { FullName: ['Green, Ann'], ...more }).CustomerRet?.[0];
    expect(query({})).not.toHaveProperty('DataExtRet');
    expect(query({ OwnerID: [owner] })).not.toHaveProperty('DataExtRet');
    expect(query({ OwnerID: [owner, '0'] })?.DataExtRet).toEqual([added.DataExtRet]);
    const CustomerMod = {
      ListID: query({})?.ListID ?? '',
      EditSequence: query({})?.EditSequence ?? '',
      Phone: '1',
    };
    expect(desk.ask('CustomerMod', { CustomerMod }).CustomerRet).not.toHaveProperty('DataExtRet');
    expect(query({ OwnerID: ['0'] })?.DataExtRet).toEqual([added.DataExtRet]);
  });

  it('is added once: 3180, and can be changed and taken away where it is: 3120', () => {
    const { desk } = withSpouse();
    const again = desk.ask('DataExtAdd', { DataExtAdd: { ...spouse, ...ann, DataExtValue: 'Gary' } });
    expect(again.statusCode).toBe(3180);
    expect(again.statusMessage).toContain('Attribute with specified name already exists.');
    const DataExtMod = { ...spouse, ...ann, DataExtValue: 'Gary' };
    expect(desk.ask('DataExtMod', { DataExtMod }).DataExtRet?.DataExtValue).toBe('Gary');
    const DataExtDel = { ...spouse, ...ann };
    expect(desk.ask('DataExtDel', { DataExtDel }).DataExtDelRet).toMatchObject(spouse);
    expect(desk.ask('DataExtDel', { DataExtDel }).statusCode).toBe(3120);
    expect(desk.ask('DataExtMod', { DataExtMod }).statusCode).toBe(3120);
  });

  it('moves TimeModified of its record where people see it, by the switch also else or never', () => {
    const edited = (dataExtTouches: 'public' | 'never') => {
      const { desk } = withSpouse({ switches: { dataExtTouches } });
      const shown = desk.ask('CustomerQuery', { FullName: ['Green, Ann'] }).CustomerRet?.[0];
      return shown?.EditSequence === String(desk.second);
    };
    expect(edited('public')).toBe(true);
    expect(edited('never')).toBe(false);
  });

  it('needs a record, a field that fits it, and a text of the right form', () => {
    const { desk } = withSpouse();
    const add = (more: object) =>
      desk.ask('DataExtAdd', { DataExtAdd: { ...spouse, ...ann, DataExtValue: 'x', ...more } }).statusCode;
    expect(add({ ListObjRef: { FullName: 'Nobody' } })).toBe(3140);
    expect(add({ DataExtName: 'Nothing' })).toBe(3120);
    desk.ask('VendorAdd', { VendorAdd: { Name: 'Acme' } });
    expect(add({ ListDataExtType: 'Vendor', ListObjRef: { FullName: 'Acme' } })).toBe(3351);
    define(desk, '0', 'Dogs', { DataExtType: 'INTTYPE', AssignToObject: ['Customer'] });
    expect(add({ DataExtName: 'Dogs', DataExtValue: 'two' })).toBe(3085);
    expect(add({ DataExtName: 'dogs', DataExtValue: '2' })).toBe(0);
    desk.ask('DataExtDel', { DataExtDel: { ...spouse, ...ann } });
    expect(add({ DataExtValue: 'x'.repeat(256) })).toBe(3070);
  });

  it('of the company is what the Web Connector keeps its lock in', () => {
    const desk = openDesk();
    define(desk, owner, 'FileID', { AssignToObject: ['Company'] });
    const key = { OwnerID: owner, DataExtName: 'FileID', OtherDataExtType: 'Company' } as const;
    desk.ask('DataExtAdd', { DataExtAdd: { ...key, DataExtValue: '{67F3C9B6}' } });
    expect(desk.ask('CompanyQuery', {}).CompanyRet).not.toHaveProperty('DataExtRet');
    const { CompanyRet } = desk.ask('CompanyQuery', { OwnerID: [owner.toLowerCase()] });
    expect(CompanyRet?.DataExtRet?.[0]?.DataExtValue).toBe('{67F3C9B6}');
    expect([...desk.company.export()].map(({ element }) => element)).toContain('DataExtRet');
    desk.ask('DataExtDel', { DataExtDel: key });
    expect(desk.ask('CompanyQuery', { OwnerID: [owner] }).CompanyRet).not.toHaveProperty('DataExtRet');
  });

  it('of a transaction stands in its head or in one of its lines, and goes with its definition', () => {
    const { desk, sample } = withSpouse();
    define(desk, '0', 'Blade', { AssignToObject: ['Item'] });
    const line = { element: 'InvoiceLineAdd', value: { ItemRef: { ListID: sample.item } } } as const;
    const InvoiceAdd = { CustomerRef: { ListID: sample.customer }, lines: [line, line] };
    const { InvoiceRet } = desk.ask('InvoiceAdd', { InvoiceAdd });
    const TxnID = idOf(InvoiceRet);
    const second = InvoiceRet?.lines?.[1]?.value;
    const TxnLineID = second && 'TxnLineID' in second ? second.TxnLineID : undefined;
    const head = { ...spouse, TxnDataExtType: 'Invoice', TxnID } as const;
    const blade = {
      OwnerID: '0',
      DataExtName: 'Blade',
      TxnDataExtType: 'Invoice',
      TxnID,
      TxnLineID,
    } as const;
    const add = (key: object, DataExtValue: string) =>
      desk.ask('DataExtAdd', { DataExtAdd: { ...spouse, ...key, DataExtValue } }).statusCode;
    expect([add(head, 'Robin'), add(blade, '21 in'), add({ ...blade, TxnLineID: undefined }, 'x')]).toEqual([
      0, 0, 3351,
    ]);
    expect(add({ ...head, TxnDataExtType: 'Estimate' }, 'x')).toBe(3120);
    expect(add({ ...blade, TxnLineID: '1-1' }, 'x')).toBe(3120);
    const shown = (OwnerID: string[]) =>
      JSON.stringify(
        desk.ask('InvoiceQuery', { TxnID: [TxnID], IncludeLineItems: true, OwnerID }).InvoiceRet,
      );
    expect(shown(['0'])).toMatch(/"21 in".*"Robin"/);
    expect(shown([owner])).not.toContain('DataExtRet');
    desk.ask('DataExtDefDel', { OwnerID: '0', DataExtName: 'Blade' });
    expect(shown(['0'])).not.toContain('21 in');
    const CustomerRef = { CustomerRef: { ListID: sample.customer }, EditSequence: '1', TxnID };
    const { InvoiceRet: stale } = desk.ask('InvoiceMod', { InvoiceMod: CustomerRef });
    expect(stale).not.toHaveProperty('DataExtRet');
  });
});
