/** The line of a journal entry or check on a receivable or payable account, which can pay or be paid. */
import { isNegative, isZero } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Books } from '../books.ts';
import type { ClaimingPart, PostedBody, Transaction } from '../record.ts';
import { fieldMissing, Refusal, savingFailed } from '../status.ts';
import { balanceRemaining } from './application.ts';
import { claimOf } from './claim.ts';
import { isOwed } from './posting.ts';

interface SignedLine {
  readonly accountId: string | undefined;
  readonly entityId: string | undefined;
  /** Debit positive. */
  readonly amount: Amount;
}

/**
 * The line that claims, undefined where there is none.
 *
 * @throws Refusal 3180 where there are several, 3150 where nobody is named who owes it or is owed it.
 */
export function claimingPart(
  books: Books,
  owner: string,
  lines: readonly SignedLine[],
): ClaimingPart | undefined {
  const [claiming, ...more] = lines.filter(({ accountId = '' }) => isOwed(books, accountId));
  if (more.length > 0) {
    const why = 'You cannot use more than one accounts receivable or accounts payable line.';
    throw savingFailed(owner, why);
  }
  if (!claiming || isZero(claiming.amount)) return undefined;
  const { accountId = '', entityId, amount } = claiming;
  if (entityId === undefined) throw fieldMissing('EntityRef');
  return { accountId, entityId, amount };
}

/** Whether nothing of it is open; undefined where it claims nothing. */
export function isSettled(body: PostedBody): boolean | undefined {
  return body.part && isZero(balanceRemaining({ body }));
}

/**
 * A claim that is applied stays on its account, side and name, and is not lower than what is applied.
 *
 * @throws Refusal 3170 where it would stand elsewhere, 3210 where it would be too low.
 */
export function requireSameClaim(books: Books, owner: string, before: Transaction, after: Transaction): void {
  if (before.body.applications.length === 0) return;
  const [old, next] = [claimOf(books, before), claimOf(books, after)];
  const isSame =
    old?.accountId === next?.accountId && old?.entityId === next?.entityId && old?.side === next?.side;
  if (!isSame)
    throw new Refusal(3170, `The ${owner} is linked to another transaction and must stay as it is.`);
  if (isNegative(balanceRemaining(after))) {
    throw new Refusal(3210, `The ${owner} cannot be lower than what is applied to it.`);
  }
}
