/** A company that has what the collected requests name: made of answers, as recorded companies are. */
import { amount } from '@autosync/core';
import { decode } from '@autosync/qbxml';
import { control } from '../control/control.ts';
import type { AnswerEntry } from '../record.ts';
import { loadRecorded } from '../recorded/recorded.ts';
import { openDesk } from '../testing/desk.ts';
import type { Desk } from '../testing/desk.ts';

type Named = readonly (readonly [id: string, name: string])[];

const accounts: readonly (readonly [id: string, name: string, type: string])[] = [
  ['10000-1041512400', 'Checking', 'Bank'],
  ['20000-1041512400', 'Bank Account 1', 'Bank'],
  ['30000-1041512400', 'Bank Account 2', 'Bank'],
  ['40000-1041512400', 'Miscellaneous', 'Expense'],
  ['50000-1041512400', 'Other Expenses', 'Expense'],
  ['60000-1041512400', 'Other Income', 'OtherIncome'],
  ['70000-1041512400', 'Construction', 'Income'],
  ['80000-1041512400', 'Some Account Name', 'Income'],
  ['90000-1041512400', 'Cost Of Goods Sold', 'CostOfGoodsSold'],
  ['A0000-1041512400', 'Accounts Receivable', 'AccountsReceivable'],
  ['B0000-1041512400', 'Undeposited Funds', 'OtherCurrentAsset'],
  ['C0000-1041512400', 'Accounts Payable', 'AccountsPayable'],
];
const customers: Named = [
  ['F230000-1196864585', 'Keith Palmer'],
  ['80003579-1231522938', 'Test, Tom'],
  ['800004ED-1525972764', 'Amazon'],
  ['150000-933272658', 'Abercrombie, Kristy'],
  ['160000-933272658', 'Baker, Chris'],
  ['80000001-1408037988', "Keith's Company"],
  ['80000002-1408037988', 'Some customer name'],
  ['80000003-1408037988', 'FKN Systek Inc. (C)'],
];
const items: Named = [
  ['200001-1143815300', 'gift certificate'],
  ['80000857-1231503074', 'Handling Item'],
  ['80000001-1231503074', 'Blueprint Changes'],
  ['80000002-1231503074', 'Some item name'],
  ['80000003-1231503074', 'Item Name 1'],
  ['80000004-1231503074', 'Item Name 2'],
];
const vendor = '<VendorRef><ListID>80000009-1408037988</ListID></VendorRef>';
const receivable = '<ARAccountRef><ListID>A0000-1041512400</ListID></ARAccountRef>';
const payable = '<APAccountRef><ListID>C0000-1041512400</ListID></APAccountRef>';
const undeposited = '<DepositToAccountRef><ListID>B0000-1041512400</ListID></DepositToAccountRef>';

/** A list element as an answer shows it. */
function element(type: string, id: string, name: string, more = ''): string {
  const hasFullName = ['Account', 'Class', 'Customer', 'ItemService', 'VendorType'].includes(type);
  const names = `<Name>${name}</Name>${hasFullName ? `<FullName>${name}</FullName>` : ''}`;
  return `<${type}Ret><ListID>${id}</ListID>${names}<IsActive>true</IsActive>${more}</${type}Ret>`;
}

/** A transaction as an answer shows it. */
function transaction(type: string, id: string, name: string, day: string, more: string): string {
  const own = name.startsWith('<') ? name : `<CustomerRef><ListID>${name}</ListID></CustomerRef>`;
  const account = { Bill: payable, PurchaseOrder: '' }[type] ?? receivable;
  return `<${type}Ret><TxnID>${id}</TxnID>${own}${account}<TxnDate>${day}</TxnDate>${more}</${type}Ret>`;
}

const income =
  '<SalesOrPurchase><Price>1.00</Price><AccountRef><ListID>70000-1041512400</ListID></AccountRef></SalesOrPurchase>';

const records = [
  ...accounts.map(([id, name, type]) => element('Account', id, name, `<AccountType>${type}</AccountType>`)),
  ...customers.map(([id, name]) => element('Customer', id, name)),
  ...items.map(([id, name]) => element('ItemService', id, name, income)),
  element('Vendor', '80000009-1408037988', 'State Board of Equalization'),
  element('VendorType', '10000-1041512400', 'Materials'),
  element('StandardTerms', '10000-1041512400', 'Net 30'),
  element('StandardTerms', '20000-1041512400', '1% 10 Net 30'),
  element('PaymentMethod', '10000-1041512400', 'Check'),
  element('Class', '10000-1041512400', 'Class1'),
  element('Class', '20000-1041512400', 'Class2'),
  transaction(
    'Invoice',
    '12006-1196864828',
    'F230000-1196864585',
    '2007-12-05',
    '<Subtotal>195.00</Subtotal>',
  ),
  transaction(
    'Invoice',
    '800004ED-1525972764',
    '800004ED-1525972764',
    '2018-03-24',
    '<Subtotal>601.00</Subtotal>',
  ),
  transaction(
    'ReceivePayment',
    '3D95-1071497099',
    '150000-933272658',
    '2003-12-15',
    `<TotalAmount>50.00</TotalAmount>${undeposited}`,
  ),
  transaction(
    'ReceivePayment',
    '2484-1263499231',
    '150000-933272658',
    '2009-10-02',
    `<TotalAmount>112.35</TotalAmount>${undeposited}`,
  ),
  transaction('PurchaseOrder', '341-933281845', vendor, '2003-12-15', '<TotalAmount>9.00</TotalAmount>'),
  transaction('Bill', '4-1425258161', vendor, '2003-12-15', '<AmountDue>40.00</AmountDue>'),
];

/** @throws Error where a record cannot be loaded. */
export function sampleCompany(): Desk {
  const desk = openDesk();
  const answers = records.map((record) => {
    const type = /<(\w+)Ret>/.exec(record)?.[1] ?? '';
    return `<${type}QueryRs statusCode="0" statusSeverity="Info" statusMessage="Status OK">${record}</${type}QueryRs>`;
  });
  const { message } = decode(`<QBXML><QBXMLMsgsRs>${answers.join('')}</QBXMLMsgsRs></QBXML>`);
  if (message.kind !== 'response') throw new Error('The company cannot be read.');
  const read = message.responses.flatMap(({ body }) => Object.entries(body).flatMap(entriesOf));
  const [skipped] = loadRecorded(desk.company, read).skipped;
  if (skipped) throw new Error(`${skipped.element} ${skipped.id}: ${skipped.why}`);
  for (const feature of ['sales-tax', 'class-tracking']) control(desk.company, { do: 'switch-on', feature });
  addCustomFields(desk);
  desk.ask('CheckAdd', {
    CheckAdd: {
      AccountRef: { FullName: 'Checking' },
      ExpenseLineAdd: [{ AccountRef: { FullName: 'Miscellaneous' }, Amount: amount('5') }],
    },
  });
  return desk;
}

/** A custom field, and private data of the company, with the values that requests change or take away. */
function addCustomFields(desk: Desk): void {
  const spouse = { OwnerID: '0', DataExtName: "Spouse's Name" };
  desk.ask('DataExtDefAdd', {
    DataExtDefAdd: { ...spouse, DataExtType: 'STR255TYPE', AssignToObject: ['Customer'] },
  });
  const kristy = { ListDataExtType: 'Customer', ListObjRef: { FullName: 'Abercrombie, Kristy' } } as const;
  desk.ask('DataExtAdd', { DataExtAdd: { ...spouse, ...kristy, DataExtValue: 'Robin' } });
  const fileId = { OwnerID: '{90A44FB7-27F3-4815-AC85-166DA7E7D1EB}', DataExtName: 'FileID' };
  desk.ask('DataExtDefAdd', {
    DataExtDefAdd: { ...fileId, DataExtType: 'STR255TYPE', AssignToObject: ['Company'] },
  });
}

function entriesOf([name, value]: readonly [string, unknown]): AnswerEntry[];
function entriesOf([name, value]: readonly [string, unknown]): object[] {
  if (!name.endsWith('Ret') || !Array.isArray(value)) return [];
  return value.map((each: unknown) => ({ element: name, value: each }));
}
