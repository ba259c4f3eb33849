/** Who owes what, and since when: open debts by the days since they were due, less what is unapplied. */
import { addAmounts, amount, isZero, negateAmount, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import { openReceivables } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { html, link, money, recordPath, table } from './html.ts';
import type { Html } from './html.ts';

const buckets = ['Current', '1 to 30', '31 to 60', '61 to 90', 'Over 90'] as const;

interface Line {
  readonly id: string;
  readonly name: string;
  readonly open: Amount[];
}

/** @param today the day that the company file lives in, YYYY-MM-DD. */
export function aging(company: Company, today: string): Html {
  const customers = new Map<string, Line>();
  const { storage } = company.books;
  for (const { customerId, customer, due, open } of openReceivables(company)) {
    const line = lineOf(customers, customerId, customer);
    const bucket = bucketOf(due, today);
    line.open[bucket] = addAmounts(line.open[bucket] ?? zeroAmount, open);
  }
  const lines = [...customers.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  const totals = buckets.map((_bucket, index) => sum(lines.map(({ open }) => open[index] ?? zeroAmount)));
  const rows = lines.map(({ id, name, open }) => [
    link(recordPath('Customer', id), name),
    ...buckets.map((_bucket, index) => shown(open[index] ?? zeroAmount)),
    money(sum(open)),
  ]);
  const account = storage.elementByFullName('Account', 'Accounts Receivable');
  const receivable = account ? storage.balance(`Account ${account.id}`) : zeroAmount;
  const unapplied = addAmounts(sum(totals), negateAmount(receivable));
  const amounts = [...buckets, 'Open'].map((title) => ({ title, isAmount: true }) as const);
  return html`${table(['Customer', ...amounts], [...rows, ['Together', ...totals.map(shown), money(sum(totals))]])}
    <p>
      Not applied to any of these: ${money(unapplied)}. The account Accounts Receivable stands at
      ${money(receivable)}.
    </p>`;
}

function lineOf(customers: Map<string, Line>, id: string, name: string): Line {
  const known = customers.get(id);
  if (known) return known;
  const line = { id, name, open: buckets.map(() => zeroAmount) };
  customers.set(id, line);
  return line;
}

function bucketOf(due: string, today: string): number {
  const days = Math.floor((Date.parse(today) - Date.parse(due)) / 86_400_000);
  return days <= 0 ? 0 : Math.min(Math.ceil(days / 30), buckets.length - 1);
}

function shown(value: Amount): string {
  return isZero(value) ? '' : money(value);
}

function sum(values: readonly Amount[]): Amount {
  return addAmounts(amount('0.00'), ...values);
} // prettier-ignore
