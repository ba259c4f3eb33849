/**
 * L3: what each customer owes is the same on both sides, as each side itself adds it up; and so is what was earned
 * on each account. A customer of whom something is held is left out, and with it the accounts.
 */
import { addAmounts, amount, negateAmount, zeroAmount, type Amount } from '@autosync/core';
import { postedBalance } from '@autosync/simulator';
import { objectsIn, textOf } from '../fields.ts';
import type { Office } from '../people.ts';
import type { Seen } from '../sight.ts';
import { actor } from '../own-company.ts';

type ByToken = ReadonlyMap<string, readonly Seen[]>;

export async function moneyFaults(
  office: Office,
  sa: ByToken,
  quickbooks: ByToken,
  held: ReadonlySet<string>,
): Promise<readonly string[]> {
  const isHeld = [...held].some((key) =>
    /^(Invoices|Credits|Payments|Refund Checks|Customers|Items) /.test(key),
  );
  if (isHeld) return [];
  return [
    ...(await customerFaults(office, sa, quickbooks)),
    ...(await reportFaults(office)),
    ...accountFaults(office, sa, quickbooks),
  ];
}

async function customerFaults(
  { rules, company }: Office,
  sa: ByToken,
  quickbooks: ByToken,
): Promise<readonly string[]> {
  const owed = new Map((await rules.balances(actor)).map(({ customer, balance }) => [customer, balance]));
  return of(quickbooks, 'Customers').flatMap(({ id, token }) => {
    const [mine] = sa.get(`Customers ${token}`) ?? [];
    if (mine === undefined) return [];
    const theirs = company.books.storage.balance(`Entity ${id}`);
    const ours = owed.get(mine.id) ?? zeroAmount;
    return ours === theirs ? [] : [`L3: ${token} owes ${ours} in SA and ${theirs} in QuickBooks.`];
  });
}

/** The comparison report of SA, where balances were brought to it: no row differs, to the letter. */
async function reportFaults({ rules }: Office): Promise<readonly string[]> {
  return (await rules.comparison(actor)).flatMap(({ name, saBalance, quickbooksBalance }) =>
    quickbooksBalance === null || quickbooksBalance === saBalance
      ? []
      : [`L3: the report says ${saBalance} in SA and ${quickbooksBalance} in QuickBooks for ${name}.`],
  );
}

/** Income is what the lines of invoices ask for less those of credits, on the account of their items. */
function accountFaults({ company }: Office, sa: ByToken, quickbooks: ByToken): readonly string[] {
  const items = new Map(of(sa, 'Items').map((item) => [item.id, item.fields['incomeAccount']]));
  const earned = new Map<string, Amount>();
  for (const { category, fields } of [...of(sa, 'Invoices'), ...of(sa, 'Credits')]) {
    if (fields['isVoid'] === true) continue;
    for (const line of objectsIn(fields['lines'])) {
      const account = items.get(textOf(line['item']));
      if (typeof account !== 'string') continue;
      const asked = amount(textOf(line['amount']));
      const more = category === 'Credits' ? negateAmount(asked) : asked;
      earned.set(account, addAmounts(earned.get(account) ?? zeroAmount, more));
    }
  }
  const faults: string[] = [];
  for (const { id, token, fields } of of(sa, 'Chart of Accounts')) {
    if (fields['type'] !== 'Income') continue;
    const [theirs] = quickbooks.get(`Chart of Accounts ${token}`) ?? [];
    if (theirs === undefined) continue;
    const posted = negateAmount(postedBalance(company, theirs.id));
    const ours = earned.get(id) ?? zeroAmount;
    if (ours !== posted) faults.push(`L3: ${token} has earned ${ours} in SA and ${posted} in QuickBooks.`);
  }
  return faults;
}

function of(byToken: ByToken, category: string): readonly Seen[] {
  return [...byToken.values()].flat().filter((seen) => seen.category === category);
}
