import { amount, quantity } from '@autosync/core';
import { parseDateTime } from '@autosync/qbxml';
import type { QuickBooksDateTime } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, idOf, openDesk } from '../testing/desk.ts';
import type { Desk } from '../testing/desk.ts';

const time = (text: string): QuickBooksDateTime => {
  const parsed = parseDateTime(text);
  if (parsed === undefined) throw new Error(`${text} is no time.`);
  return parsed;
};
const add = (desk: Desk, Name: string, more = {}) =>
  desk.ask('CustomerAdd', { CustomerAdd: { Name, ...more } });
const names = (answer: { readonly CustomerRet?: readonly { readonly FullName?: string }[] }) =>
  answer.CustomerRet?.map(({ FullName }) => FullName);

describe('a query of a list', () => {
  it('is in the order of the alphabet without regard to case, each parent before its jobs', () => {
    const desk = openDesk();
    for (const name of ['bea', 'Ann', 'Ann B', 'carl']) add(desk, name);
    add(desk, 'zebra job', { ParentRef: { FullName: 'Ann' } });
    add(desk, 'a job', { ParentRef: { FullName: 'Ann' } });
    expect(names(desk.ask('CustomerQuery', {}))).toEqual([
      'Ann',
      'Ann:a job',
      'Ann:zebra job',
      'Ann B',
      'bea',
      'carl',
    ]);
  });

  it('shows active elements alone unless it asks for others', () => {
    const desk = openDesk();
    add(desk, 'Ann');
    add(desk, 'Bea', { IsActive: false });
    expect(names(desk.ask('CustomerQuery', {}))).toEqual(['Ann']);
    expect(names(desk.ask('CustomerQuery', { ActiveStatus: 'InactiveOnly' }))).toEqual(['Bea']);
    expect(names(desk.ask('CustomerQuery', { ActiveStatus: 'All' }))).toEqual(['Ann', 'Bea']);
    expect(names(desk.ask('CustomerQuery', { FullName: ['bea'] }))).toEqual(['Bea']);
  });

  it('that finds nothing is status 1', () => {
    expect(openDesk().ask('CustomerQuery', {})).toMatchObject({
      statusCode: 1,
      statusSeverity: 'Info',
      statusMessage: 'A query request did not find a matching object in QuickBooks',
    });
  });

  it('by names of which one is missing warns with 500 and answers the others', () => {
    const desk = openDesk();
    add(desk, 'Ann');
    const answer = desk.ask('CustomerQuery', { FullName: ['bleech', 'Ann'] });
    expect(answer).toMatchObject({
      statusCode: 500,
      statusSeverity: 'Warn',
      statusMessage:
        'The query request has not been fully completed. There was a required element ("bleech") that could not be found in QuickBooks.',
    });
    expect(names(answer)).toEqual(['Ann']);
    expect(desk.ask('CustomerQuery', { FullName: ['bleech'] }).statusCode).toBe(500);
  });

  it('by an id that is gone is 500 or, by the switch, 3120; an id of another form is 3000', () => {
    const ListID = ['8000001B-1405768916'];
    expect(openDesk().ask('CustomerQuery', { ListID }).statusCode).toBe(500);
    const strict = openDesk({ switches: { goneIdInQuery: 'error-3120' } });
    expect(strict.ask('CustomerQuery', { ListID })).toMatchObject({
      statusCode: 3120,
      statusMessage:
        'Object "8000001B-1405768916" specified in the request cannot be found.  QuickBooks error message: Invalid argument.  The specified record does not exist in the list.',
    });
    expect(openDesk().ask('CustomerQuery', { ListID: ['nonsense'] }).statusCode).toBe(3000);
  });

  it('for what was modified takes the local second that it names in, and reads no offset', () => {
    const desk = openDesk();
    add(desk, 'Ann');
    desk.second += 60;
    add(desk, 'Bea');
    const since = (text: string) => names(desk.ask('CustomerQuery', { FromModifiedDate: time(text) }));
    expect(since('2024-03-05T08:00:00')).toEqual(['Ann', 'Bea']);
    expect(since('2024-03-05T08:00:01')).toEqual(['Bea']);
    expect(since('2024-03-05T08:01:00+05:00')).toEqual(['Bea']);
    expect(since('2024-03-05T08:01:01')).toBeUndefined();
    expect(since('2024-03-05')).toEqual(['Ann', 'Bea']);
    const until = (text: string) => names(desk.ask('CustomerQuery', { ToModifiedDate: time(text) }));
    expect(until('2024-03-05T08:00:30')).toEqual(['Ann']);
    expect(until('2024-03-05')).toEqual(['Ann', 'Bea']);
    const backwards = { FromModifiedDate: time('2024-03-06'), ToModifiedDate: time('2024-03-04') };
    expect(desk.ask('CustomerQuery', backwards).statusCode).toBe(3030);
  });

  it('leaves the named second out where the switch says so', () => {
    const desk = openDesk({ switches: { modifiedFrom: 'exclusive' } });
    add(desk, 'Ann');
    expect(desk.ask('CustomerQuery', { FromModifiedDate: time('2024-03-05T08:00:00') }).statusCode).toBe(1);
  });

  it('by part of a name or a range of names regards no case', () => {
    const desk = openDesk();
    for (const name of ['Ann', 'Bea', 'Hannah']) add(desk, name);
    const fit = (MatchCriterion: 'StartsWith' | 'Contains' | 'EndsWith', Name: string) =>
      names(desk.ask('CustomerQuery', { NameFilter: { MatchCriterion, Name } }));
    expect(fit('StartsWith', 'an')).toEqual(['Ann']);
    expect(fit('Contains', 'NN')).toEqual(['Ann', 'Hannah']);
    expect(fit('EndsWith', 'a')).toEqual(['Bea']);
    const range = { FromName: 'b', ToName: 'hann' };
    expect(names(desk.ask('CustomerQuery', { NameRangeFilter: range }))).toEqual(['Bea', 'Hannah']);
    expect(desk.ask('CustomerQuery', { NameRangeFilter: { FromName: 'z', ToName: 'a' } }).statusCode).toBe(
      3031,
    );
  });

  it('of customers can ask for a balance', () => {
    const desk = openDesk();
    const { customer, item } = furnish(desk);
    const lines = [
      { element: 'InvoiceLineAdd' as const, value: { ItemRef: { ListID: item }, Quantity: quantity('2') } },
    ];
    desk.ask('InvoiceAdd', { InvoiceAdd: { CustomerRef: { ListID: customer }, lines } });
    const owing = { TotalBalanceFilter: { Operator: 'GreaterThanEqual' as const, Amount: amount('91') } };
    expect(names(desk.ask('CustomerQuery', owing))).toEqual(['Green, Ann']);
  });

  it('shows those elements alone that it names', () => {
    const desk = openDesk();
    add(desk, 'Ann', { Phone: '1' });
    const { CustomerRet } = desk.ask('CustomerQuery', { IncludeRetElement: ['ListID', 'Phone', 'Nonsense'] });
    expect(CustomerRet).toEqual([{ ListID: expect.any(String), Phone: '1' }]);
  });

  it('counts where it asks for meta data', () => {
    const desk = openDesk();
    add(desk, 'Ann');
    expect(desk.ask('CustomerQuery', { metaData: 'MetaDataOnly' })).toMatchObject({
      statusCode: 0,
      retCount: 1,
    });
    expect(names(desk.ask('CustomerQuery', { metaData: 'MetaDataOnly' }))).toBeUndefined();
    expect(desk.ask('CustomerQuery', { metaData: 'MetaDataAndResponseData' })).toMatchObject({ retCount: 1 });
    expect(desk.ask('CustomerQuery', {})).not.toHaveProperty('retCount');
  });

  it('without an iterator is cut at MaxReturned without a word', () => {
    const desk = openDesk();
    for (const name of ['Ann', 'Bea', 'Carl']) add(desk, name);
    const cut = desk.ask('CustomerQuery', { MaxReturned: 2 });
    expect(cut).toMatchObject({ statusCode: 0 });
    expect(names(cut)).toEqual(['Ann', 'Bea']);
    expect(cut).not.toHaveProperty('iteratorRemainingCount');
  });

  it('is not cut, and looks at the name alone, where the switches say so', () => {
    const desk = openDesk({ switches: { truncation: 'none', nameFilterOn: 'name' } });
    add(desk, 'Ann');
    add(desk, 'Zoo', { ParentRef: { FullName: 'Ann' } });
    expect(names(desk.ask('CustomerQuery', { MaxReturned: 1 }))).toEqual(['Ann', 'Ann:Zoo']);
    const filter = { MatchCriterion: 'StartsWith' as const, Name: 'Ann' };
    expect(names(desk.ask('CustomerQuery', { NameFilter: filter }))).toEqual(['Ann']);
  });
});

describe('an iterator', () => {
  const opened = () => {
    const desk = openDesk();
    for (const name of ['Ann', 'Bea', 'Carl', 'Dora', 'Eve']) add(desk, name);
    return desk;
  };

  it('hands the list out page by page and ends with the last', () => {
    const desk = opened();
    const first = desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 2 });
    expect(first).toMatchObject({ iteratorRemainingCount: 3 });
    const { iteratorID = '' } = first;
    expect(iteratorID).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
    const next = { iterator: 'Continue' as const, iteratorID, MaxReturned: 2 };
    expect(names(desk.ask('CustomerQuery', next))).toEqual(['Carl', 'Dora']);
    const last = desk.ask('CustomerQuery', next);
    expect(names(last)).toEqual(['Eve']);
    expect(last.iteratorRemainingCount).toBe(0);
    expect(desk.ask('CustomerQuery', next)).toMatchObject({
      statusCode: 3391,
      statusMessage: `The iteratorID "${iteratorID}" is not valid.`,
    });
  });

  it('is stopped by Stop, and belongs to its query and its session', () => {
    const desk = opened();
    const { iteratorID = '' } = desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 2 });
    expect(desk.ask('ItemQuery', { iterator: 'Continue', iteratorID, MaxReturned: 2 }).statusCode).toBe(3391);
    const session = desk.company.openSession({ application: 'Other', file: '' });
    if (!('ticket' in session)) throw new Error('There is no session.');
    const elsewhere = desk.send(
      [{ name: 'CustomerQuery', body: { iterator: 'Continue', iteratorID, MaxReturned: 2 } }],
      { ticket: session.ticket },
    );
    expect(elsewhere.responses[0]?.body.statusCode).toBe(3391);
    expect(desk.ask('CustomerQuery', { iterator: 'Stop', iteratorID }).statusCode).toBe(0);
    expect(desk.ask('CustomerQuery', { iterator: 'Continue', iteratorID, MaxReturned: 2 }).statusCode).toBe(
      3391,
    );
  });

  it('dies with the file being closed', () => {
    const desk = opened();
    const { iteratorID = '' } = desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 2 });
    desk.company.screen.closeFile();
    desk.company.screen.openFile();
    expect(desk.ask('CustomerQuery', { iterator: 'Continue', iteratorID, MaxReturned: 2 }).statusCode).toBe(
      3391,
    );
  });

  it('shows what changed between two pages as it then is, and no more what was deleted', () => {
    const desk = opened();
    const { iteratorID = '' } = desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 1 });
    const bea = idOf(desk.ask('CustomerQuery', { FullName: ['Bea'] }).CustomerRet?.[0]);
    desk.ask('ListDel', { ListDelType: 'Customer', ListID: bea });
    const rest = desk.ask('CustomerQuery', { iterator: 'Continue', iteratorID, MaxReturned: 10 });
    expect(names(rest)).toEqual(['Carl', 'Dora', 'Eve']);
  });
});

describe('the lists', () => {
  it('of accounts go by type and then by name, with their balances', () => {
    const desk = openDesk();
    const addAccount = (Name: string, AccountType: 'Income' | 'Bank' | 'Expense') =>
      desk.ask('AccountAdd', { AccountAdd: { Name, AccountType } });
    addAccount('Wages', 'Expense');
    addAccount('Sales', 'Income');
    addAccount('Zest bank', 'Bank');
    addAccount('Checking', 'Bank');
    const { AccountRet } = desk.ask('AccountQuery', {});
    expect(AccountRet?.map(({ Name }) => Name)).toEqual([
      'Checking', 'Zest bank', 'Accounts Receivable', 'Undeposited Funds', 'Opening Balance Equity', 'Sales', 'Wages',
    ]); // prettier-ignore
    expect(AccountRet?.[0]?.Balance).toBe('0.00');
    expect(AccountRet?.[5]).toMatchObject({ AccountType: 'Income', Balance: '0.00' });
    expect(desk.ask('AccountQuery', { AccountType: ['Bank'] }).AccountRet).toHaveLength(2);
    const wrong = { Name: 'Sub', AccountType: 'Expense', ParentRef: { FullName: 'Checking' } } as const;
    expect(desk.ask('AccountAdd', { AccountAdd: wrong }).statusCode).toBe(3180);
  });

  it('of terms show both kinds in one name space', () => {
    const desk = openDesk();
    desk.ask('StandardTermsAdd', { StandardTermsAdd: { Name: 'Net 30', StdDueDays: 30 } });
    desk.ask('DateDrivenTermsAdd', { DateDrivenTermsAdd: { Name: 'First', DayOfMonthDue: 1 } });
    expect(desk.ask('TermsQuery', {}).records?.map(({ element }) => element)).toEqual([
      'DateDrivenTermsRet',
      'StandardTermsRet',
    ]);
    const twice = desk.ask('DateDrivenTermsAdd', {
      DateDrivenTermsAdd: { Name: 'net 30', DayOfMonthDue: 1 },
    });
    expect(twice.statusCode).toBe(3100);
  });

  it('of payment methods and customer types take what the schema has', () => {
    const desk = openDesk();
    desk.ask('PaymentMethodAdd', { PaymentMethodAdd: { Name: 'Visa', PaymentMethodType: 'Visa' } });
    const visa = desk.ask('PaymentMethodQuery', { PaymentMethodType: ['Visa'] });
    expect(visa.PaymentMethodRet).toHaveLength(1);
    expect(desk.ask('PaymentMethodQuery', { PaymentMethodType: ['Cash'] }).statusCode).toBe(1);
    desk.ask('CustomerTypeAdd', { CustomerTypeAdd: { Name: 'Homes' } });
    desk.ask('CustomerTypeAdd', { CustomerTypeAdd: { Name: 'Lakeside', ParentRef: { FullName: 'Homes' } } });
    expect(desk.ask('CustomerTypeQuery', {}).CustomerTypeRet?.map(({ FullName }) => FullName)).toEqual([
      'Homes',
      'Homes:Lakeside',
    ]);
  });
});
