/** Sums and days that random work deals with. */
import { addDays, amountFromCents, percent, percentOfAmount, pick } from '@autosync/core';
import type { Amount, Random } from '@autosync/core';
import { today } from '../books.ts';
import type { Transaction } from '../record.ts';
import { balanceRemaining, unusedPayment } from '../transaction/application.ts';
import { isCredit } from '../transaction/claim.ts';
import type { RequestSource } from './random-request.ts';

export function sum(random: Random): Amount {
  return amountFromCents(BigInt(random.integer(1, 30_000)));
}

export function day({ company, random }: RequestSource) {
  return addDays(today(company.books), -random.integer(0, 60));
}

/** What can still be paid of it, or paid with it. */
export function leftOf({ company }: RequestSource, transaction: Transaction): Amount {
  return isCredit(company.books, transaction)
    ? unusedPayment(transaction.body)
    : balanceRemaining(transaction);
}

/** All of it, a half, or now and then more than there is. */
export function part(random: Random, left: Amount): Amount {
  return percentOfAmount(percent(pick(random, ['100', '100', '50', '33', '101'])), left);
}
