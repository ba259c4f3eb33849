/** What a record comes to, above everything else on its page, and what was done for a customer or vendor. */
import { shownRecord, shownTransactions } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { html, link, money, recordPath, table, textAt } from './html.ts';
import type { Html } from './html.ts';
import { titleOf } from './kind.ts';
import { listOf } from './records.ts';

type Fact = readonly [title: string, ...path: string[]];

const names: readonly Fact[] = [
  ['Customer', 'CustomerRef'], ['Vendor', 'VendorRef'], ['Paid to', 'PayeeEntityRef'], ['Account', 'AccountRef'], ['To', 'DepositToAccountRef'],
]; // prettier-ignore
const amounts: readonly Fact[] = [
  ['Balance', 'Balance'], ['With jobs', 'TotalBalance'], ['Subtotal', 'Subtotal'], ['Sales tax', 'SalesTaxTotal'], ['Total', 'TotalAmount'], ['Total', 'DepositTotal'], ['Due', 'AmountDue'], ['Amount', 'Amount'], ['Open', 'BalanceRemaining'], ['Open', 'OpenAmount'], ['Unapplied', 'UnusedPayment'], ['Left', 'CreditRemaining'], ['On hand', 'QuantityOnHand'], ['Average cost', 'AverageCost'],
]; // prettier-ignore

export function overview(value: unknown): Html | undefined {
  const texts = [
    ...names.map(([title, ...path]) => [title, textAt(value, ...path, 'FullName')] as const),
    ...(['TxnDate', 'DueDate'] as const).map((name) => [name === 'TxnDate' ? 'Date' : 'Due', textAt(value, name)] as const),
    ...amounts.map(([title, ...path]) => [title, money(textAt(value, ...path))] as const),
    ['Number in QuickBooks', textAt(value, 'ListID') || textAt(value, 'TxnID')] as const,
    ['Last changed', textAt(value, 'TimeModified').replace('T', ' ').slice(0, 19)] as const,
  ].filter(([, text]) => text !== '');
  if (texts.length === 0) return undefined;
  const facts = texts.map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`);
  return html`<dl class="facts">${facts}</dl>`;
} // prettier-ignore

const rowsMax = 20;

/** The latest transactions that name the customer or vendor in their head. */
export function history(company: Company, type: string, id: string): Html | undefined {
  if (listOf(type)?.nameSpace !== 'Entity') return undefined;
  const { storage } = company.books;
  const keys = storage.transactionKeys({ types: shownTransactions, entityIds: [id] });
  const rows = keys.slice(-rowsMax).toReversed().map((key) => {
    const value = shownRecord(company, key.type, key.id)?.value;
    const total = amounts.slice(2, 8).map(([, name = '']) => textAt(value, name)).find((text) => text !== '');
    const words = `${titleOf(key.type)} ${key.refNumber ?? ''}`.trim();
    return [textAt(value, 'TxnDate'), link(recordPath(key.type, key.id), words), textAt(value, 'Memo'), money(total ?? '')];
  });
  if (rows.length === 0) return undefined;
  const columns = ['Date', 'Transaction', 'Memo', { title: 'Amount', isAmount: true }] as const;
  return html`<h2>${keys.length > rowsMax ? `The latest ${rowsMax} of ${keys.length} transactions` : 'Transactions'}</h2>
    ${table(columns, rows)}`;
} // prettier-ignore
