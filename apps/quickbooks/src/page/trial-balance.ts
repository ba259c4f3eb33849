/** The trial balance: what every account comes to, debits beside credits, which are the same in sum. */
import { addAmounts, isNegative, isZero, negateAmount, zeroAmount } from '@autosync/core';
import { postedBalance } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { html, link, money, table } from './html.ts';
import type { Html } from './html.ts';

export function trialBalance(company: Company): Html {
  const keys = company.books.storage.elementKeys({ types: ['Account'] });
  const accounts = keys
    .map(({ id, fullName }) => ({ id, fullName, balance: postedBalance(company, id) }))
    .filter(({ balance }) => !isZero(balance));
  const debits = accounts.filter(({ balance }) => !isNegative(balance)).map(({ balance }) => balance);
  const credits = accounts
    .filter(({ balance }) => isNegative(balance))
    .map(({ balance }) => negateAmount(balance));
  const rows = accounts.map(({ id, fullName, balance }) => [
    link(`/register/${encodeURIComponent(id)}`, fullName),
    isNegative(balance) ? '' : money(balance),
    isNegative(balance) ? money(negateAmount(balance)) : '',
  ]);
  const together = [debits, credits].map((amounts) => money(addAmounts(zeroAmount, ...amounts)));
  const columns = ['Debit', 'Credit'].map((title) => ({ title, isAmount: true }) as const);
  if (rows.length === 0) return html`<p class="none">Nothing is posted yet.</p>`;
  return table(['Account', ...columns], [...rows, ['Together', ...together]]);
}
