import { amount, dateOnly } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, onlyOf, openDesk } from '../testing/desk.ts';
import type { Desk } from '../testing/desk.ts';

const addCustomer = (desk: Desk, Name: string, more = {}) =>
  desk.ask('CustomerAdd', { CustomerAdd: { Name, ...more } });

describe('a new customer', () => {
  it('gets an id of counter and second, an edit sequence that is the second, and balances of zero', () => {
    const desk = openDesk();
    const { CustomerRet } = addCustomer(desk, 'Ann');
    expect(CustomerRet).toMatchObject({
      ListID: `80000001-${desk.second}`,
      EditSequence: String(desk.second),
      TimeCreated: '2024-03-05T08:00:00-05:00',
      FullName: 'Ann',
      IsActive: true,
      Sublevel: 0,
      Balance: '0.00',
      TotalBalance: '0.00',
    });
    expect(addCustomer(desk, 'Bea').CustomerRet?.ListID).toBe(`80000002-${desk.second}`);
  });

  it('is stored without outer blanks and with question marks for what Windows-1252 cannot hold', () => {
    const desk = openDesk();
    const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">
      <CustomerAddRq><CustomerAdd><Name>  Zo&#235; &#26085;&#26412; </Name><Phone> </Phone></CustomerAdd></CustomerAddRq>
      </QBXMLMsgsRq></QBXML>`;
    const answer = desk.sendText(text);
    expect(answer).toContain('<Name>Zo&#235; ??</Name>');
    expect(answer).not.toContain('<Phone');
    const refusing = openDesk({ switches: { foreignCharacters: 'refused' } });
    expect(refusing.sendText(text)).toContain('statusCode="3080"');
  });

  it('cannot have a name that is in use, in whatever case, also by an inactive one: 3100', () => {
    const desk = openDesk();
    addCustomer(desk, 'Ann', { IsActive: false });
    expect(addCustomer(desk, 'ANN')).toMatchObject({
      statusCode: 3100,
      statusSeverity: 'Error',
      statusMessage: 'The name "ANN" of the list element is already in use.',
    });
  });

  it('cannot have a colon or nothing but blanks in its name', () => {
    const desk = openDesk();
    expect(addCustomer(desk, 'Ann:Job').statusCode).toBe(3090);
    expect(addCustomer(desk, '  ').statusCode).toBe(3080);
  });

  it('is refused with 3070 where a text is too long, and nothing is stored', () => {
    const desk = openDesk();
    const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">
      <CustomerAddRq><CustomerAdd><Name>${'x'.repeat(60)}</Name></CustomerAdd></CustomerAddRq>
      </QBXMLMsgsRq></QBXML>`;
    expect(desk.sendText(text)).toContain('statusCode="3070"');
    expect(desk.ask('CustomerQuery', {}).statusCode).toBe(1);
  });

  it('is refused with 3140 for an unknown reference and 3250 for a feature that is off', () => {
    const desk = openDesk();
    expect(addCustomer(desk, 'A', { TermsRef: { FullName: 'Never' } })).toMatchObject({
      statusCode: 3140,
      statusMessage:
        'There is an invalid reference to QuickBooks Terms "Never" in the Customer.  QuickBooks error message: Invalid argument.  The specified record does not exist in the list.',
    });
    expect(addCustomer(desk, 'A', { ClassRef: { FullName: 'North' } }).statusCode).toBe(3250);
    expect(desk.ask('CustomerQuery', {}).statusCode).toBe(1);
  });

  it('is done with a warning where a field is not kept: 530', () => {
    const answer = addCustomer(openDesk(), 'Ann', { OpenBalance: amount('50') });
    expect(answer).toMatchObject({
      statusCode: 530,
      statusSeverity: 'Warn',
      CustomerRet: { Balance: '0.00' },
    });
    expect(answer.statusMessage).toContain('"OpenBalance"');
  });

  it('keeps its ExternalGUID and shows its address as it is printed', () => {
    const guid = '{12345678-1234-1234-1234-123456789abc}';
    const BillAddress = { Addr1: 'Ann', Addr2: '1 Elm St', City: 'Troy', State: 'NY', PostalCode: '12180' };
    const { CustomerRet } = addCustomer(openDesk(), 'Ann', { ExternalGUID: guid, BillAddress });
    expect(CustomerRet?.ExternalGUID).toBe(guid);
    expect(CustomerRet?.BillAddress).toEqual(BillAddress);
    expect(CustomerRet?.BillAddressBlock).toEqual({
      Addr1: 'Ann',
      Addr2: '1 Elm St',
      Addr3: 'Troy, NY 12180',
    });
  });
});

describe('a job', () => {
  it('is a customer under a customer, unique there alone, and 3130 without its parent', () => {
    const desk = openDesk();
    furnish(desk);
    expect(addCustomer(desk, 'Lake house').statusCode).toBe(0);
    const twice = addCustomer(desk, 'lake house', { ParentRef: { FullName: 'green, ann' } });
    expect(twice.statusCode).toBe(3100);
    expect(addCustomer(desk, 'X', { ParentRef: { FullName: 'Nobody' } })).toMatchObject({
      statusCode: 3130,
      statusMessage:
        'There is an invalid reference to a parent "Nobody" in the Customers list.  QuickBooks error message: Invalid argument.  The specified record does not exist in the list.',
    });
  });

  it('goes five levels deep and no further', () => {
    const desk = openDesk();
    let path = '';
    for (const Name of ['a', 'b', 'c', 'd', 'e']) {
      const more = path === '' ? {} : { ParentRef: { FullName: path } };
      expect(addCustomer(desk, Name, more).statusCode).toBe(0);
      path = path === '' ? Name : `${path}:${Name}`;
    }
    expect(addCustomer(desk, 'f', { ParentRef: { FullName: path } }).statusCode).toBe(3180);
  });

  it.each([
    ['follows a new name of its parent without being touched', false],
    ['is touched by a new name of its parent where the switch says so', true],
  ])('%s', (_, renameTouchesBelow) => {
    const desk = openDesk({ switches: { renameTouchesBelow } });
    const { customer, job } = furnish(desk);
    const before = onlyOf(desk.ask('CustomerQuery', { ListID: [job] }).CustomerRet);
    desk.second += 100;
    const EditSequence = before.EditSequence ?? '';
    desk.ask('CustomerMod', { CustomerMod: { ListID: customer, EditSequence, Name: 'Green-Hill, Ann' } });
    const after = onlyOf(desk.ask('CustomerQuery', { ListID: [job] }).CustomerRet);
    expect(after.FullName).toBe('Green-Hill, Ann:Lake house');
    expect(after.ParentRef?.FullName).toBe('Green-Hill, Ann');
    expect(after.TimeModified !== before.TimeModified).toBe(renameTouchesBelow);
    expect(
      onlyOf(desk.ask('CustomerQuery', { FullName: ['Green-Hill, Ann:Lake house'] }).CustomerRet).ListID,
    ).toBe(job);
  });

  it('cannot be above its own parent', () => {
    const desk = openDesk();
    const { customer } = furnish(desk);
    const EditSequence = String(desk.second);
    const CustomerMod = { ListID: customer, EditSequence, ParentRef: { FullName: 'Green, Ann:Lake house' } };
    expect(desk.ask('CustomerMod', { CustomerMod }).statusCode).toBe(3180);
  });
});

describe('a change of a customer', () => {
  const prepared = () => {
    const desk = openDesk();
    const id = idOf(
      addCustomer(desk, 'Ann', {
        Phone: '555-1',
        BillAddress: { Addr1: 'Ann', City: 'Troy' },
        JobStartDate: dateOnly('2024-01-02'),
      }).CustomerRet,
    );
    const EditSequence = String(desk.second);
    desk.second += 10;
    return { desk, key: { ListID: id, EditSequence } };
  };

  it('leaves what it does not name, clears what it sends empty, and sets the rest', () => {
    const { desk, key } = prepared();
    const fields = { Phone: '', Email: 'ann@example.com', BillAddress: { City: 'Rome' } };
    const { CustomerRet, statusCode } = desk.ask('CustomerMod', { CustomerMod: { ...key, ...fields } });
    expect(statusCode).toBe(0);
    expect(CustomerRet).toMatchObject({
      Name: 'Ann',
      Email: 'ann@example.com',
      BillAddress: { Addr1: 'Ann', City: 'Rome' },
      JobStartDate: '2024-01-02',
      EditSequence: String(desk.second),
    });
    expect(CustomerRet).not.toHaveProperty('Phone');
  });

  it('has an address that is read and printed as typed, until it changes; by the switch as given', () => {
    const typed = {
      Addr1: 'Tom Test',
      Addr3: '123 Test St',
      City: 'Concord',
      State: 'massachusetts',
      Country: 'U.S.A.',
    };
    const desk = openDesk();
    const made = desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Tom', BillAddress: typed } }).CustomerRet;
    const read = { Addr1: 'Tom Test', Addr2: '123 Test St', City: 'Concord', State: 'MA', Country: 'USA' };
    const block = {
      Addr1: 'Tom Test',
      Addr3: '123 Test St',
      Addr4: 'Concord, massachusetts',
      Addr5: 'U.S.A.',
    };
    expect(made).toMatchObject({ BillAddress: read, BillAddressBlock: block });
    const { ListID = '', EditSequence = '' } = made ?? {};
    const change = (fields: object) =>
      desk.ask('CustomerMod', { CustomerMod: { ListID, EditSequence, ...fields } });
    expect(change({ Phone: '1' }).CustomerRet?.BillAddressBlock).toEqual(block);
    expect(change({ BillAddress: { City: 'Acton' } }).CustomerRet).toMatchObject({
      BillAddress: { ...read, City: 'Acton' },
      BillAddressBlock: { Addr1: 'Tom Test', Addr2: '123 Test St', Addr3: 'Acton, MA', Addr4: 'USA' },
    });
    const other = openDesk({ switches: { addressForm: 'as-given' } });
    const kept = other.ask('CustomerAdd', { CustomerAdd: { Name: 'Tom', BillAddress: typed } }).CustomerRet;
    expect(kept).toMatchObject({ BillAddress: typed, BillAddressBlock: block });
  });

  it('replaces the whole address where the switch says so', () => {
    const desk = openDesk({ switches: { addressInMod: 'whole' } });
    const id = idOf(addCustomer(desk, 'Ann', { BillAddress: { Addr1: 'Ann', City: 'Troy' } }).CustomerRet);
    const CustomerMod = { ListID: id, EditSequence: String(desk.second), BillAddress: { City: 'Rome' } };
    expect(desk.ask('CustomerMod', { CustomerMod }).CustomerRet?.BillAddress).toEqual({ City: 'Rome' });
  });

  it('with a stale edit sequence is refused with 3200 and the object as it is now', () => {
    const { desk, key } = prepared();
    desk.ask('CustomerMod', { CustomerMod: { ...key, Phone: '555-2' } });
    expect(desk.ask('CustomerMod', { CustomerMod: { ...key, Phone: '555-3' } })).toMatchObject({
      statusCode: 3200,
      statusSeverity: 'Error',
      CustomerRet: { Phone: '555-2', EditSequence: String(desk.second) },
    });
  });

  it('cannot be told from another one in the same second', () => {
    const { desk, key } = prepared();
    desk.second -= 10;
    expect(desk.ask('CustomerMod', { CustomerMod: { ...key, Phone: '555-2' } }).statusCode).toBe(0);
    expect(desk.ask('CustomerMod', { CustomerMod: { ...key, Phone: '555-3' } }).statusCode).toBe(0);
  });

  it('needs its edit sequence: without it the whole message is refused', () => {
    const { desk, key } = prepared();
    const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">
      <CustomerModRq><CustomerMod><ListID>${key.ListID}</ListID><Phone>1</Phone></CustomerMod></CustomerModRq>
      </QBXMLMsgsRq></QBXML>`;
    expect(desk.sendText(text)).toBe('0x80040400');
  });

  it('of one that is gone is 3120, and of one that a person has open is 3175', () => {
    const { desk, key } = prepared();
    const gone = { ...key, ListID: '8000FFFF-1700000000' };
    expect(desk.ask('CustomerMod', { CustomerMod: gone }).statusCode).toBe(3120);
    desk.company.books.locks.add(key.ListID);
    const locked = desk.ask('CustomerMod', { CustomerMod: { ...key, Phone: '1' } });
    expect(locked.statusCode).toBe(3175);
    expect(locked.statusMessage).toMatch(/could not be locked/);
  });
});
