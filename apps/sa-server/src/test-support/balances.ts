import { amount, Secret, type Instant } from '@autosync/core';
import { sampleUser } from '../sample.ts';
import type { Server } from '../serve.ts';

/** QuickBooks says the same as SA of every client but one. */
export async function tellBalances({ sa }: Server, asOf: Instant): Promise<void> {
  const { actor } = await sa.sessions.signIn(sampleUser.username, new Secret(sampleUser.password), 'test');
  const told = (await sa.rules.balances(actor)).map((balance) => ({ ...balance, asOf }));
  const rows = await sa.rules.comparison(actor);
  const odd = rows.find(({ saBalance }) => saBalance === '0.00')?.customer;
  const cause = {
    code: 'balance.does-not-sync',
    details: { transaction: 'Journal entry 7', kind: 'Journal entries' },
    amount: amount('-12.34'),
  } as const;
  await sa.rules.putBalances(
    actor,
    told.map((balance) =>
      balance.customer === odd
        ? { ...balance, balance: amount('12.34'), totalBalance: amount('12.34'), why: [cause] }
        : balance,
    ),
  );
}
