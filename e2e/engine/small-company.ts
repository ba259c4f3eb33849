import { amount, price } from '@autosync/core';
import type { CategoryName, Fields } from '@autosync/records';
import {
  addInQuickbooks,
  changeInQuickbooks,
  doInQuickbooks,
  quickbooksRecords,
  saRecords,
  type World,
} from './world.ts';

/** A few records of every kind on both sides: some on both without a link, some on one side alone. */
export async function fillSmallCompany(world: World): Promise<void> {
  const income = incomeAccount(world);
  const quickbooks = fill((name, fields) => Promise.resolve(addInQuickbooks(world, name, fields).id));
  const sa = fill(async (name, fields) => (await world.rules.create(world.actor, name, fields)).id);
  await quickbooks('both', income);
  await quickbooks('quickbooks', income);
  const saIncome = await world.rules.create(world.actor, 'Chart of Accounts', account('Lawn income'));
  await sa('both', saIncome.id);
  await sa('sa', saIncome.id);
  world.clock.move(3 * 86_400_000);
}

/** Changes, deletions and new records on both sides after the first sync. */
export async function editSmallCompany(world: World): Promise<void> {
  const inSa = async (name: CategoryName, part: string) => {
    const found = (await saRecords(world, name)).find((one) => JSON.stringify(one.fields).includes(part));
    if (found === undefined) throw new Error(`SA has no ${name} ${part}.`);
    return found;
  };
  const inQuickbooks = (name: CategoryName, part: string) => {
    const found = quickbooksRecords(world, name).find((one) => JSON.stringify(one.fields).includes(part));
    if (found === undefined) throw new Error(`QuickBooks has no ${name} ${part}.`);
    return found;
  };
  const change = async (name: CategoryName, part: string, fields: Fields) => {
    const { id, version } = await inSa(name, part);
    await world.rules.change(world.actor, { category: name, id }, version, fields);
  };
  await change('Customers', 'both customer', { phone: '555-0199' });
  changeInQuickbooks(world, 'Customers', inQuickbooks('Customers', 'both customer').id, {
    email: 'both@example.com',
  });
  changeInQuickbooks(world, 'Customers', inQuickbooks('Customers', 'quickbooks customer').id, {
    isActive: false,
  });
  await change('Invoices', 'sa-1', { memo: 'Thank you' });
  const invoice = await inSa('Invoices', 'both-1');
  const [line] = Array.isArray(invoice.fields['lines']) ? invoice.fields['lines'] : [];
  await change('Invoices', 'both-1', { lines: [line, invoiceLine(line.item, 'A second line', '15.00')] });
  changeInQuickbooks(world, 'Payments', inQuickbooks('Payments', 'quickbooks payment').id, {
    memo: 'Counted again',
  });
  const payment = await inSa('Payments', 'sa payment');
  await world.rules.remove(world.actor, { category: 'Payments', id: payment.id }, payment.version);
  const deleted = inQuickbooks('Payments', 'both payment');
  doInQuickbooks(world, [{ name: 'TxnDel', body: { TxnDelType: 'ReceivePayment', TxnID: deleted.id } }]);
  const client = await inSa('Customers', 'sa customer');
  await world.rules.create(world.actor, 'Payments', paymentOf('new payment', client.id, null, null));
  world.clock.move(3_600_000);
}

/** One record of each category on a side; what exists on both sides differs only in what people retype. */
function fill(add: (name: CategoryName, fields: Fields) => Promise<string>) {
  return async (where: string, income: string): Promise<void> => {
    const method = await add('Payment Methods', { name: `${where} method`, isActive: true });
    const terms = await add('Terms', {
      name: `${where} terms`,
      isActive: true,
      kind: 'standard',
      dueDays: 14,
      discountDays: 0,
      discountPercent: '0.00',
      dueDayOfMonth: null,
    });
    const type = await add('Customer Types', { name: `${where} type`, parent: null, isActive: true });
    const item = await add('Items', {
      kind: 'service',
      name: `${where} item`,
      parent: null,
      isActive: true,
      description: 'Mowing',
      price: '40.00',
      cost: null,
      incomeAccount: income,
      expenseAccount: null,
      assetAccount: null,
    });
    const customer = await add('Customers', customerOf(`${where} customer`, null, type, terms));
    const job = await add('Customers', customerOf(`${where} job`, customer, null, null));
    const invoice = await add('Invoices', {
      customer: job,
      number: `${where}-1`.slice(0, 11),
      date: '2026-02-10',
      dueDate: '2026-02-24',
      terms,
      poNumber: null,
      memo: null,
      isVoid: false,
      lines: [invoiceLine(item, 'Mowing', '40.00')],
    });
    await add('Payments', paymentOf(`${where} payment`, customer, method, invoice));
  };
}

/** About whom no more is known; a field that is missing is empty. */
export function customerOf(
  name: string,
  parent: string | null,
  customerType: string | null,
  terms: string | null,
): Fields {
  return { name, parent, isActive: true, customerType, terms };
}

export function invoiceLine(item: string, description: string, each: string): Fields {
  return {
    id: null,
    item,
    description,
    quantity: '1',
    rate: price(each),
    amount: amount(each),
    serviceDate: null,
  };
}

export function paymentOf(
  memo: string,
  customer: string,
  method: string | null,
  invoice: string | null,
): Fields {
  const applications = invoice === null ? [] : [{ invoice, amount: amount('25.00') }];
  return {
    customer,
    date: '2026-02-20',
    number: null,
    method,
    memo,
    amount: amount('25.00'),
    depositAccount: null,
    applications,
  };
}

function account(name: string): Fields {
  return { name, parent: null, isActive: true, type: 'Income', number: null, description: null };
}

function incomeAccount(world: World): string {
  doInQuickbooks(world, [
    { name: 'AccountAdd', body: { AccountAdd: { Name: 'Lawn income', AccountType: 'Income' } } },
  ]);
  const found = quickbooksRecords(world, 'Chart of Accounts').find(
    ({ fields }) => fields['name'] === 'Lawn income',
  );
  if (found === undefined) throw new Error('The account was not added.');
  return found.id;
}
