/** An account register: what was posted to an account, the newest first, with the balance after each. */
import { addAmounts, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import { postedBalance, shownTransactions } from '@autosync/simulator';
import type { Company, Transaction } from '@autosync/simulator';
import { html, link, money, recordPath, table } from './html.ts';
import { titleOf } from './kind.ts';
import type { Html } from './html.ts';

export interface RegisterPlace {
  /** How many transactions have been looked at on the pages before. */
  readonly offset: number;
  /** The balance behind the first row; undefined on the first page. */
  readonly balance: Amount | undefined;
}

const rowsMax = 50;
const batch = 250;
/** An account that is hardly used is not looked for in the whole file at once. */
const lookedAtMax = 10_000;

/** Undefined where there is no such account. */
export function register(company: Company, accountId: string, place: RegisterPlace): Html | undefined {
  const account = company.books.storage.element('Account', accountId);
  if (!account) return undefined;
  let balance = place.balance ?? postedBalance(company, accountId);
  let { offset } = place;
  let isEnd = false;
  const rows: (Html | string)[][] = [];
  while (!isEnd && rows.length < rowsMax && offset - place.offset < lookedAtMax) {
    const page = { offset, count: batch };
    const keys = company.books.storage.latestTransactions(shownTransactions, page);
    isEnd = keys.length < batch;
    for (const { id } of keys) {
      offset += 1;
      const transaction = company.books.storage.transaction(id);
      const amount = transaction ? posted(transaction, accountId) : zeroAmount;
      if (!transaction || isZero(amount)) continue;
      rows.push(row(company, transaction, amount, balance));
      balance = addAmounts(balance, negateAmount(amount));
      if (rows.length === rowsMax) break;
    }
    if (rows.length === rowsMax) isEnd = false;
  }
  const amounts = ['Debit', 'Credit', 'Balance'].map((title) => ({ title, isAmount: true }) as const);
  const next = `/register/${encodeURIComponent(accountId)}?offset=${offset}&balance=${balance}`;
  return html`<p><small>Debits are positive. The newest stand first.</small></p>
    ${table(['Date', 'Transaction', 'Name', ...amounts], rows)}
    ${isEnd ? undefined : html`<p class="pages">${link(next, 'Older →')}</p>`}`;
}

function posted({ body }: Transaction, accountId: string): Amount {
  const own = body.postings.filter((posting) => posting.accountId === accountId);
  return addAmounts(zeroAmount, ...own.map(({ amount }) => amount));
}

function row(company: Company, transaction: Transaction, amount: Amount, balance: Amount): (Html | string)[] {
  const { type, id, refNumber, date, entityId } = transaction;
  const isCredit = amount.startsWith('-');
  const name = company.books.storage.element('Entity', entityId)?.fullName ?? '';
  return [
    date,
    link(recordPath(type, id), `${titleOf(type)} ${refNumber ?? ''}`.trim()),
    name,
    isCredit ? '' : money(amount),
    isCredit ? money(negateAmount(amount)) : '',
    money(balance),
  ];
}
