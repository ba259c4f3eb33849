import { dateOnly } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import {
  categoryOf,
  lawnCareStory,
  mapReferences,
  type Fields,
  type Story,
  type StoryRecord,
} from '@autosync/records';
import { control } from '@autosync/simulator';
import { objectsIn } from '@autosync/sa/rules';
import { changeInQuickbooks, doInQuickbooks, quickbooksRecords, type World } from './world.ts';

/** Fills both sides with their parts of the sample company, without a link between them. */
export async function loadStory(
  world: World,
  size: { readonly customers: number; readonly invoices: number; readonly seed: number },
): Promise<Story> {
  const story = lawnCareStory({ ...size, today: dateOnly('2026-03-01') });
  control(world.company, { do: 'switch-on', feature: 'sales-tax' });
  const saIds = new Map<string, string>();
  const quickbooksIds = new Map<string, string>();
  for (const record of story.records) {
    if (record.where !== 'quickbooks') {
      const created = await world.rules.create(
        world.actor,
        record.category,
        translated(record, record.fields, saIds),
      );
      saIds.set(record.key, created.id);
    }
    if (record.where !== 'sa') {
      const fields = translated(record, record.quickbooksFields ?? record.fields, quickbooksIds);
      quickbooksIds.set(
        record.key,
        addToQuickbooks(world, record, { ...fields, ...('isActive' in fields ? { isActive: true } : {}) }),
      );
    }
  }
  for (const record of story.records.toReversed()) {
    const id = quickbooksIds.get(record.key);
    const fields = record.quickbooksFields ?? record.fields;
    if (id !== undefined && fields['isActive'] === false && isEndable(record))
      changeInQuickbooks(world, record.category, id, { isActive: false });
  }
  world.clock.move(3 * 86_400_000);
  return story;
}

/** What is told as inactive, and a person can make inactive in QuickBooks. */
function isEndable({ category }: StoryRecord): boolean {
  return ['Vendors', 'Sales Tax', 'Items', 'Customers'].includes(category);
}

function translated(record: StoryRecord, fields: Fields, ids: ReadonlyMap<string, string>): Fields {
  return mapReferences(categoryOf(record.category), fields, ({ id }) => {
    const own = ids.get(id);
    if (own === undefined) throw new Error(`${record.key} refers to ${id}, which is not there.`);
    return own;
  });
}

function addToQuickbooks(world: World, record: StoryRecord, fields: Fields): string {
  // A new company file has some accounts, tax codes and a tax already.
  const present =
    ['Chart of Accounts', 'Sales Tax'].includes(record.category) &&
    quickbooksRecords(world, record.category).find((one) => one.fields['name'] === fields['name']);
  if (present) return present.id;
  const requests = requestsFor(record, fields);
  const [response] = doInQuickbooks(world, requests).toReversed();
  const ret = Object.entries(response?.body ?? {}).find(([element]) => element.endsWith('Ret'))?.[1];
  const id: unknown = Reflect.get(Object(ret), 'ListID') ?? Reflect.get(Object(ret), 'TxnID');
  if (typeof id !== 'string') throw new Error(`${record.key} was not added.`);
  return id;
}

function requestsFor(record: StoryRecord, fields: Fields): readonly Request[] {
  const { name, parent, type, number, description, isActive, dueDayOfMonth } = fields;
  if (record.category === 'Chart of Accounts') {
    const body = {
      Name: name,
      ParentRef: parent === null ? undefined : { ListID: parent },
      AccountType: type,
      AccountNumber: number ?? undefined,
      Desc: description ?? undefined,
    };
    return [asRequest('AccountAdd', { AccountAdd: body })];
  }
  if (record.category === 'Employees') {
    const { firstName, lastName, jobTitle, hiredDate, releasedDate } = fields;
    const body = {
      FirstName: firstName,
      LastName: lastName,
      JobTitle: jobTitle,
      HiredDate: hiredDate,
      ReleasedDate: releasedDate ?? undefined,
    };
    return [asRequest('EmployeeAdd', { EmployeeAdd: body })];
  }
  if (record.category === 'Refund Checks') return [refundCheckRequest(fields)];
  if (fields['kind'] === 'date_driven')
    return [
      asRequest('DateDrivenTermsAdd', {
        DateDrivenTermsAdd: { Name: name, IsActive: isActive, DayOfMonthDue: dueDayOfMonth },
      }),
    ];
  const writing = categoryOf(record.category).quickbooks.add(
    fields,
    '{00000000-0000-0000-0000-000000000000}',
  );
  if ('cannot' in writing) throw new Error(writing.cannot);
  return writing.requests;
}

function refundCheckRequest({
  customer,
  account,
  number: RefNumber,
  date,
  memo: Memo,
  amount,
  refunds,
}: Fields) {
  const CustomerRef = { ListID: customer };
  const CheckAdd = {
    AccountRef: { ListID: account },
    PayeeEntityRef: CustomerRef,
    RefNumber,
    TxnDate: date,
    Memo,
    ApplyCheckToTxnAdd: objectsIn(refunds).map((refund) => ({
      TxnID: refund['payment'] ?? refund['credit'],
      Amount: refund['amount'],
    })),
    ExpenseLineAdd: [{ AccountRef: { FullName: 'Accounts Receivable' }, Amount: amount, CustomerRef }],
  };
  return asRequest('CheckAdd', { CheckAdd });
}

/** The codec checks every value when the request is written. */
function asRequest(name: Request['name'], body: object): Request {
  const request: { name: string; body: object } = { name, body };
  if (isRequest(request)) return request;
  throw new Error(`${name} is no request.`);
}

function isRequest(request: { readonly name: string; readonly body: object }): request is Request {
  return request.name.endsWith('Add');
}
