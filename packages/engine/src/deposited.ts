/**
 * Payments that lie in a deposit of QuickBooks. Such a payment is frozen: the bank has seen its money, so that
 * neither its amount nor its day, payer, method, number or account may change any more, and it cannot be deleted.
 * What SA wants is held with the deposit's name and date, and goes through by itself once the payment was taken
 * out (bookkeeping.md 14, docs/decisions/0033-a-deposited-payment-is-frozen.md).
 *
 * A payment does not show its deposit. The deposits of the days from the payment's own on are read, once in a
 * sync, and only in a sync that would change a payment which may lie in one.
 */
import { addDays, parseDateOnly, type DateOnly } from '@autosync/core';
import { depositQuery, readDeposit, type Category, type Deposit } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Answer } from './conversation.ts';
import { pageRecordsMax } from './gather.ts';
import type { Obstacle } from './message.ts';
import type { OperationBody } from './operation.ts';
import { requireDone } from './pages.ts';
import type { Operation } from './ports/index.ts';

/** What a deposited payment pays may change: that moves no money of the bank. */
const freeField = 'applications';

/** Deposits that were written down some days before the payment that lies in them are found as well. */
const earlierDays = 30;

/** Why QuickBooks must not be asked to do this to a payment; undefined where nothing speaks against it. */
export async function depositObstacle(
  context: SyncContext,
  category: Category,
  { to, action }: Pick<Operation, 'to' | 'action'>,
  { target, changed }: OperationBody,
): Promise<Obstacle | undefined> {
  if (category.name !== 'Payments' || to !== 'quickbooks' || target === null) return undefined;
  if (action === 'change' && changed.every((field) => field === freeField)) return undefined;
  const { date, depositAccount } = target.fields;
  if (typeof date !== 'string' || (await isBank(context, depositAccount))) return undefined;
  const day = parseDateOnly(date);
  if (day !== undefined) await readDeposits(context, day);
  const deposit = context.deposits.byReceipt.get(target.id);
  if (deposit === undefined) return undefined;
  return { code: 'sync.deposited', details: { deposit: nameOf(deposit), date: deposit.date } };
}

/** Money that went to a bank account at once waits for no deposit. */
async function isBank(context: SyncContext, account: unknown): Promise<boolean> {
  if (typeof account !== 'string') return false;
  const [link] = await context.store.linkByQuickbooks('Chart of Accounts', [account]);
  return link?.quickbooksBaseline['type'] === 'Bank';
}

/** Reads the deposits from a little before a day on, as far as this sync has not read them yet. */
async function readDeposits({ conversation, deposits }: SyncContext, day: DateOnly): Promise<void> {
  const from = addDays(day, -earlierDays);
  const known = deposits.from;
  if (known !== undefined && known <= from) return;
  let iteratorId: string | undefined;
  do {
    const [answer] = await conversation.ask([
      depositQuery({
        from,
        recordsMax: pageRecordsMax,
        ...(known === undefined ? {} : { to: addDays(known, -1) }),
        ...(iteratorId === undefined ? {} : { iteratorId }),
      }),
    ]);
    if (answer === undefined) return;
    requireDone(answer);
    for (const deposit of depositsIn(answer))
      for (const receipt of deposit.receipts) deposits.byReceipt.set(receipt, deposit);
    const isMore = (answer.status.iteratorRemainingCount ?? 0) > 0;
    iteratorId = isMore ? answer.status.iteratorID : undefined;
  } while (iteratorId !== undefined);
  deposits.from = from;
}

function depositsIn({ records }: Answer): readonly Deposit[] {
  return records.filter(({ element }) => element === 'DepositRet').map(({ value }) => readDeposit(value));
}

/** A deposit has no name of its own: where it went, and its memo. */
function nameOf({ account, memo }: Deposit): string {
  const to = account === null ? 'the deposit' : `the deposit to ${account}`;
  return memo === null ? to : `${to} ("${memo}")`;
}
