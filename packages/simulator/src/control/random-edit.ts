/** Random edits as a bookkeeper makes them, of what syncs: for demonstrations and tests. The seed decides. */
import {
  addAmounts,
  amount,
  amountFromCents,
  chance,
  isZero,
  pick,
  quantity,
  seededRandom,
} from '@autosync/core';
import type { Random } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { editSequenceOf, today } from '../books.ts';
import type { Company } from '../company.ts';
import type { ListElement, ListType, NameSpace, Transaction, TransactionType } from '../record.ts';
import { isSoldGroup } from '../sale/sold-lines.ts';
import { balanceRemaining, unusedPayment } from '../transaction/application.ts';
import { isOfTransactionType } from '../transaction/transaction.ts';

/** A request with what it does in words, or nothing where the file has no record for it. */
type Edit = (company: Company, random: Random) => readonly [string, Request] | undefined;

const triesPerEdit = 50;

/**
 * Makes that many edits and says what each did.
 *
 * @throws RangeError where the file has nothing left that could be edited.
 */
export function editRandomly(company: Company, count: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  const done: string[] = [];
  for (let tries = 0; done.length < count; tries += 1) {
    if (tries >= (count + 1) * triesPerEdit) throw new RangeError('The company file has too little to edit.');
    const edit = pick(random, edits)(company, random);
    if (!edit) continue;
    const [words, request] = edit;
    const { code } = company.perform(request).status;
    if (code < 1000) done.push(words);
  }
  return done;
}

const edits: readonly [Edit, ...Edit[]] = [
  (company, random) =>
    changedCustomer(company, random, 'changed the phone of', { Phone: `555-0${random.integer(100, 999)}` }),
  (company, random) =>
    changedCustomer(company, random, 'changed the address of', {
      BillAddress: {
        Addr2: `${random.integer(1, 999)} Château Street`,
        City: 'Springfield',
        PostalCode: '62701',
      },
    }),
  (company, random) =>
    chance(random, 30) ? changedCustomer(company, random, 'deactivated', { IsActive: false }) : undefined,
  changedInvoiceLine,
  changedInvoiceMemo,
  changedPaymentMemo,
  newCustomer,
  newInvoice,
  newPayment,
  newRefundCheck,
];

function changedCustomer(
  company: Company,
  random: Random,
  words: string,
  fields: { readonly Phone?: string; readonly BillAddress?: object; readonly IsActive?: boolean },
): readonly [string, Request] | undefined {
  const customer = someElement(company, random, ['Customer'], 'Entity');
  if (!customer) return undefined;
  const CustomerMod = { ListID: customer.id, EditSequence: editSequenceOf(customer.modifiedAt), ...fields };
  return [`${words} ${customer.fullName}`, { name: 'CustomerMod', body: { CustomerMod } }];
}

function changedInvoiceLine(company: Company, random: Random): readonly [string, Request] | undefined {
  const invoice = someTransaction(company, random, 'Invoice');
  const lines = invoice?.body.lines ?? [];
  const place = random.integer(0, Math.max(lines.length - 1, 0));
  const chosen = lines[place];
  if (!invoice || !chosen || isSoldGroup(chosen) || !chosen.line.ItemRef) return undefined;
  // What was paid of an invoice stays paid: such a line says more, but does not ask for another amount.
  const isPaidInPart = invoice.body.applications.length > 0;
  const changed = lines.map((stored, index) => {
    const { TxnLineID } = stored.line;
    if (isSoldGroup(stored)) return { element: 'InvoiceLineGroupMod' as const, value: { TxnLineID } };
    const change = index === place && {
      Desc: `Extra work ${random.integer(1, 99)}`,
      ...(!isPaidInPart && { Quantity: quantity(String(random.integer(2, 9))) }),
    };
    return { element: 'InvoiceLineMod' as const, value: { TxnLineID, ...change } };
  });
  const InvoiceMod = { TxnID: invoice.id, EditSequence: editSequenceOf(invoice.modifiedAt), lines: changed };
  return [
    `changed a line of invoice ${invoice.refNumber ?? invoice.id}`,
    { name: 'InvoiceMod', body: { InvoiceMod } },
  ];
}

function changedInvoiceMemo(company: Company, random: Random): readonly [string, Request] | undefined {
  const invoice = someTransaction(company, random, 'Invoice');
  if (!invoice) return undefined;
  const Memo = `Seen by the bookkeeper ${random.integer(1, 9999)}`;
  const InvoiceMod = { TxnID: invoice.id, EditSequence: editSequenceOf(invoice.modifiedAt), Memo };
  return [
    `changed the memo of invoice ${invoice.refNumber ?? invoice.id}`,
    { name: 'InvoiceMod', body: { InvoiceMod } },
  ];
}

function changedPaymentMemo(company: Company, random: Random): readonly [string, Request] | undefined {
  const payment = someTransaction(company, random, 'ReceivePayment');
  if (!payment) return undefined;
  const Memo = `Checked ${random.integer(1, 9999)}`;
  const ReceivePaymentMod = { TxnID: payment.id, EditSequence: editSequenceOf(payment.modifiedAt), Memo };
  return [
    `changed the memo of payment ${payment.id}`,
    { name: 'ReceivePaymentMod', body: { ReceivePaymentMod } },
  ];
}

function newCustomer(_company: Company, random: Random): readonly [string, Request] {
  const first = pick(random, ['Zoë', "Shaun O'Neil", 'José', 'Ana', 'Peter', 'Mei']);
  const Name = `${first} ${random.integer(1000, 999_999)}`;
  const CustomerAdd = { Name, FirstName: first, Phone: `555-0${random.integer(100, 999)}` };
  return [`added the customer ${Name}`, { name: 'CustomerAdd', body: { CustomerAdd } }];
}

function newInvoice(company: Company, random: Random): readonly [string, Request] | undefined {
  const customer = someElement(company, random, ['Customer'], 'Entity');
  const item = someElement(company, random, ['ItemService', 'ItemNonInventory', 'ItemInventory'], 'Item');
  if (!customer?.isActive || !item?.isActive) return undefined;
  const date = today(company.books);
  const line = {
    ItemRef: { ListID: item.id },
    Quantity: quantity(String(random.integer(1, 8))),
    Amount: amountFromCents(BigInt(random.integer(2_000, 50_000))),
  };
  const InvoiceAdd = {
    CustomerRef: { ListID: customer.id },
    TxnDate: date,
    DueDate: date,
    IsToBePrinted: false,
    IsToBeEmailed: false,
    lines: [{ element: 'InvoiceLineAdd' as const, value: line }],
  };
  return [`added an invoice for ${customer.fullName}`, { name: 'InvoiceAdd', body: { InvoiceAdd } }];
}

function newPayment(company: Company, random: Random): readonly [string, Request] | undefined {
  const invoice = someTransaction(company, random, 'Invoice');
  if (!invoice || invoice.isPaid !== false || invoice.body.header.IsPending === true) return undefined;
  const due = balanceRemaining(invoice);
  const extra = chance(random, 20) ? amount('10.00') : amount('0.00');
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: invoice.entityId },
    TxnDate: today(company.books),
    TotalAmount: addAmounts(due, extra),
    AppliedToTxnAdd: [{ TxnID: invoice.id, PaymentAmount: due }],
  };
  return [
    `added a payment for invoice ${invoice.refNumber ?? invoice.id}`,
    { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } },
  ];
}

/** What a customer paid too much goes back by a check. */
function newRefundCheck(company: Company, random: Random): readonly [string, Request] | undefined {
  const payment = someTransaction(company, random, 'ReceivePayment');
  const bank = someElement(company, random, ['Account'], 'Account');
  const left = payment && unusedPayment(payment.body);
  if (!payment || left === undefined || isZero(left) || !bank || !isBank(bank)) return undefined;
  const CustomerRef = { ListID: payment.entityId };
  const CheckAdd = {
    AccountRef: { ListID: bank.id },
    PayeeEntityRef: CustomerRef,
    TxnDate: today(company.books),
    Memo: 'Paid too much',
    ApplyCheckToTxnAdd: [{ TxnID: payment.id, Amount: left }],
    ExpenseLineAdd: [{ AccountRef: { FullName: 'Accounts Receivable' }, Amount: left, CustomerRef }],
  };
  return [`wrote a check that refunds payment ${payment.id}`, { name: 'CheckAdd', body: { CheckAdd } }];
}

function isBank({ body }: ListElement): boolean {
  return 'AccountType' in body && body.AccountType === 'Bank';
}

function someElement(
  company: Company,
  random: Random,
  types: readonly ListType[],
  nameSpace: NameSpace,
): ListElement | undefined {
  const keys = company.books.storage.elementKeys({ types });
  const key = keys[random.integer(0, Math.max(keys.length - 1, 0))];
  return key && company.books.storage.element(nameSpace, key.id);
}

function someTransaction<T extends TransactionType>(
  company: Company,
  random: Random,
  type: T,
): Transaction<T> | undefined {
  const keys = company.books.storage.transactionKeys({ types: [type] });
  const key = keys[random.integer(0, Math.max(keys.length - 1, 0))];
  const transaction = key && company.books.storage.transaction(key.id);
  return transaction && isOfTransactionType(transaction, type) ? transaction : undefined;
}
