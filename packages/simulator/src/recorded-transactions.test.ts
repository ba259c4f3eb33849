/** Recorded transactions with lines, added anew at their second: what a real QuickBooks answered comes back. */
import { existsSync, readFileSync } from 'node:fs';
import { seededRandom } from '@autosync/core';
import { decode } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { control } from './control/control.ts';
import type { AnswerEntry } from './record.ts';
import { loadRecorded } from './recorded/recorded.ts';
import { recordedZone } from './recorded/recorded-zone.ts';
import { sharedFolder } from './test-support/schema-judge.ts';
import { openDesk } from './testing/desk.ts';

const folder = new URL('samples/responses/', sharedFolder);
const isHere = existsSync(folder);

type Fields = Readonly<Record<string, unknown>>;

/** What is sent: the rest is worked out by QuickBooks, or is what a new transaction has if nothing is said. */
const sentFields = new Set([
  'CustomerRef', 'VendorRef', 'ShipToEntityRef', 'TemplateRef', 'TxnDate', 'RefNumber', 'BillAddress', 'ShipAddress',
  'VendorAddress', 'PONumber', 'Memo', 'DueDate', 'IsPending', 'ItemSalesTaxRef', 'CustomerSalesTaxCodeRef',
  'DepositToAccountRef',
]); // prettier-ignore
const sentOfLines = new Set([
  'ItemRef', 'AccountRef', 'EntityRef', 'CustomerRef', 'Desc', 'Memo', 'Quantity', 'Rate', 'Cost', 'Amount',
  'SalesTaxCodeRef', 'BillableStatus',
]); // prettier-ignore

interface Case {
  readonly file: string;
  readonly element: string;
  readonly at?: number;
  /** What was typed where the answer shows it otherwise. */
  readonly typed?: Fields;
  /** Elements that do not come back as recorded. */
  readonly except?: readonly string[];
}

/** QuickBooks shows the address as it was typed, and its parts as it has read them. */
const awesome = {
  Addr1: '1234 Awesome Street',
  City: 'Hollywood',
  State: 'California',
  PostalCode: '90210',
  Country: 'US',
};
/** From the recorded request that was answered so. */
const tom = {
  Addr1: 'Tom Test',
  Addr3: '123 Test St',
  City: 'Concord',
  State: 'Massachusetts',
  PostalCode: '01742',
  Country: 'United States',
};

const cases: readonly Case[] = [
  { file: 'InvoiceAddRs__apotema__invoice_add.xml', element: 'InvoiceRet' },
  {
    file: 'InvoiceAddRs__flowlink__invoice_add_rs.xml',
    element: 'InvoiceRet',
    typed: { BillAddress: awesome, ShipAddress: awesome },
  },
  {
    file: 'SalesReceiptAddRs__Provi-Engineering__sales_receipt_add_rs.xml',
    element: 'SalesReceiptRet',
    // Its lines are two ids apart, those of every other recorded transaction one.
    except: ['TxnLineID'],
    typed: { BillAddress: tom },
  },
  {
    file: 'SalesOrderAddRs__flowlink__sales_order_add_rs.xml',
    element: 'SalesOrderRet',
    typed: { BillAddress: awesome, ShipAddress: awesome },
  },
  { file: 'PurchaseOrderAddRs__apotema__purchase_order_add.xml', element: 'PurchaseOrderRet' },
  { file: 'JournalEntryAddRs__selfjared1__process_response_tests.xml', element: 'JournalEntryRet' },
  { file: 'BillQueryRs__apotema__bill_with_line_items.xml', element: 'BillRet' },
  { file: 'BillQueryRs__apotema__bill_with_line_items.xml', element: 'BillRet', at: 1 },
];

function recorded({ file, element, at = 0 }: Case): Fields {
  const { message } = decode(readFileSync(new URL(file, folder), 'utf8'));
  const bodies = message.kind === 'response' ? message.responses.map(({ body }) => body) : [];
  const values = bodies.flatMap((body) =>
    Object.entries(body).flatMap(([name, value]) => (name === element ? [value].flat() : [])),
  );
  const value: unknown = values[at];
  if (!isFields(value)) throw new Error(`${file} holds no ${element}.`);
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record as it is answered when it is added anew, at its second and with its ids before it. */
function addedAgain({ element, typed = {} }: Case, value: Fields): unknown {
  const type = element.replace(/Ret$/, '');
  const zone = recordedZone([value]);
  const identity = { name: 'Alexandre Test', file: 'a.qbw', timeZone: zone.timeZone };
  const desk = openDesk({
    identity,
    switches: { printedOffset: zone.printedOffset },
    random: seededRandom(1),
  });
  if (value['ItemSalesTaxRef'] !== undefined)
    control(desk.company, { do: 'switch-on', feature: 'sales-tax' });
  const entry = { element, value };
  const tax = {
    element: 'ItemSalesTaxRet',
    value: { ...Object(value['ItemSalesTaxRef']), Name: 'MA State Tax', TaxRate: '5.00' },
  };
  const { skipped } = loadRecorded(
    desk.company,
    entries(value['ItemSalesTaxRef'] === undefined ? [entry] : [tax, entry]),
  );
  expect(skipped).toEqual([]);
  const id = String(value['TxnID']);
  desk.sendText(wrapped(`<TxnDelRq><TxnDelType>${type}</TxnDelType><TxnID>${id}</TxnID></TxnDelRq>`));
  const { storage } = desk.company.books;
  storage.setSetting('counter transaction', String(Number.parseInt(id, 16) - 1));
  storage.setSetting('counter transaction number', String(Number(value['TxnNumber']) - 1));
  desk.second = Number(id.split('-')[1]);
  const answer = desk.company.perform(request(type, { ...sent(value), ...typed }));
  expect(answer.status.message).toBe('Status OK');
  return answer.records[0]?.value;
}

function entries(records: readonly object[]): AnswerEntry[];
function entries(records: readonly object[]): readonly object[] {
  return records;
}

function request(type: string, fields: unknown): Request;
function request(type: string, fields: unknown): object {
  return { name: `${type}Add`, body: { [`${type}Add`]: fields } };
}

function sent(value: Fields): Fields {
  const { lines, ExpenseLineRet: expenses } = value;
  const head = Object.entries(value).filter(([name]) => sentFields.has(name));
  return {
    ...Object.fromEntries(head),
    ...(Array.isArray(expenses) && { ExpenseLineAdd: expenses.map(sentLine) }),
    ...(Array.isArray(lines) && { lines: lines.map(sentEntry) }),
  };
}

function sentEntry(entry: { readonly element: string; readonly value: Fields }) {
  const element = entry.element.replace(/Ret$/, 'Add');
  const account = { OverrideItemAccountRef: { FullName: 'Opening Balance Equity' } };
  const own = /^(Invoice|SalesReceipt|Item)LineAdd$/.test(element) ? account : {};
  return { element, value: { ...sentLine(entry.value), ...own } };
}

function sentLine(line: Fields): Fields {
  return Object.fromEntries(Object.entries(line).filter(([name]) => sentOfLines.has(name)));
}

function wrapped(requests: string): string {
  return `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">${requests}</QBXMLMsgsRq></QBXML>`;
}

describe.runIf(isHere)('a recorded transaction', () => {
  it.each(cases)('of $file is answered again as recorded', (each) => {
    const value = recorded(each);
    const answered = addedAgain(each, value);
    const wanted = without(value, each.except ?? []);
    expect(isFields(wanted) ? wanted : {}).not.toEqual({});
    expect(answered).toMatchObject(Object(wanted));
  });
});

/** The value without those elements, however deep they are. */
function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, names));
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, without(member, names)]));
}
