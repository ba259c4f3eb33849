import type { InvoiceRet, Request } from '@autosync/qbxml';
import { readingOf } from './quickbooks-read.ts';
import { referenceTo } from './quickbooks-change.ts';

/** Asks on which account of receivables these invoices stand (bookkeeping.md 18). */
export function receivablesQuery(invoiceIds: readonly string[]): Request {
  return {
    name: 'InvoiceQuery',
    body: { TxnID: invoiceIds, IncludeRetElement: ['TxnID', 'ARAccountRef'] },
  };
}

/** The account of receivables on which an invoice stands; null where it does not say one. */
export function receivablesOf(ret: object): string | null {
  return readingOf<InvoiceRet>('InvoiceRet', 'InvoiceRet', ret).reference('ARAccountRef');
}

/** The requests of a payment or a credit, on this account of receivables: QuickBooks applies nothing across two. */
export function onReceivables(requests: readonly Request[], account: string): readonly Request[] {
  const ARAccountRef = referenceTo(account);
  return requests.map((request): Request => {
    if (request.name === 'ReceivePaymentAdd') {
      const ReceivePaymentAdd = { ...request.body.ReceivePaymentAdd, ARAccountRef };
      return { ...request, body: { ...request.body, ReceivePaymentAdd } };
    }
    if (request.name === 'ReceivePaymentMod') {
      const ReceivePaymentMod = { ...request.body.ReceivePaymentMod, ARAccountRef };
      return { ...request, body: { ...request.body, ReceivePaymentMod } };
    }
    if (request.name !== 'CreditMemoAdd') return request;
    const CreditMemoAdd = { ...request.body.CreditMemoAdd, ARAccountRef };
    return { ...request, body: { ...request.body, CreditMemoAdd } };
  });
}
