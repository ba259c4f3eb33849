/** Invoices and credits of the story, as requests. */
import { zeroAmount } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { amountOf, dateOf, groupsOf, nameOf, priceOf, quantityOf, textOf } from './story-fields.ts';
import type { StoryFields } from './story-fields.ts';

/** Finds the id in this file of what the story calls by that key. */
export type FindId = (key: string) => string | undefined;

export type FindReference = (name: string) => { readonly ListID: string } | undefined;

export function invoiceRequest(fields: StoryFields, findId: FindId, reference: FindReference): Request {
  const InvoiceAdd = {
    ...header(fields, reference),
    TermsRef: reference('terms'),
    DueDate: dateOf(fields, 'dueDate'),
    PONumber: textOf(fields, 'poNumber'),
    lines: linesOf(fields, findId).map((value) => ({ element: 'InvoiceLineAdd' as const, value })),
  };
  return { name: 'InvoiceAdd', body: { InvoiceAdd } };
}

export function creditRequest(fields: StoryFields, findId: FindId, reference: FindReference): Request {
  const CreditMemoAdd = {
    ...header(fields, reference),
    lines: linesOf(fields, findId).map((value) => ({ element: 'CreditMemoLineAdd' as const, value })),
  };
  return { name: 'CreditMemoAdd', body: { CreditMemoAdd } };
}

/** What the credit pays, which a bookkeeper says in the window of a payment of nothing; undefined for nothing. */
export function creditApplied(fields: StoryFields, creditId: string, findId: FindId): Request | undefined {
  const AppliedToTxnAdd = groupsOf(fields, 'applications').map((application) => ({
    TxnID: findId(nameOf(application, 'invoice')) ?? '',
    SetCredit: [{ CreditTxnID: creditId, AppliedAmount: amountOf(application, 'amount') ?? zeroAmount }],
  }));
  if (AppliedToTxnAdd.length === 0) return undefined;
  const ReceivePaymentAdd = {
    CustomerRef: { ListID: findId(nameOf(fields, 'customer')) },
    TxnDate: dateOf(fields, 'date'),
    TotalAmount: zeroAmount,
    AppliedToTxnAdd,
  };
  return { name: 'ReceivePaymentAdd', body: { ReceivePaymentAdd } };
}

function header(fields: StoryFields, reference: FindReference) {
  return {
    CustomerRef: reference('customer') ?? {},
    TxnDate: dateOf(fields, 'date'),
    RefNumber: textOf(fields, 'number'),
    Memo: textOf(fields, 'memo'),
    SalesRepRef: reference('salesRep'),
    ItemSalesTaxRef: reference('salesTax'),
    CustomerSalesTaxCodeRef: reference('salesTaxCode'),
    IsToBePrinted: false,
    IsToBeEmailed: false,
  };
}

function linesOf(fields: StoryFields, findId: FindId) {
  return groupsOf(fields, 'lines').map((line) => {
    const item = textOf(line, 'item');
    const id = item === undefined ? undefined : findId(item);
    const code = textOf(line, 'salesTaxCode');
    const isPriced = id !== undefined && textOf(line, 'subtotal') === undefined;
    return {
      ItemRef: id === undefined ? undefined : { ListID: id },
      Desc: textOf(line, 'description'),
      Quantity: quantityOf(line, 'quantity'),
      Rate: isPriced ? priceOf(line, 'rate') : undefined,
      Amount: isPriced ? amountOf(line, 'amount') : undefined,
      ServiceDate: dateOf(line, 'serviceDate'),
      SalesTaxCodeRef: code === undefined ? undefined : { ListID: findId(code) },
    };
  });
}
