import { describe, expect, it } from 'vitest';
import { faultOf } from '../test-support/schema-judge.ts';
import { acceptedOf, playSeason } from './season.ts';

const seed = Number(process.env['SEED'] ?? 20_241_105);

/** The short share; `npm run bench books` does a hundred thousand steps and more. */
describe('a busy season', () => {
  it('leaves sound books behind, whatever clients and people do (seed in the message)', () => {
    const accepted = new Set<string>();
    for (const own of [seed, seed + 1, seed + 2]) {
      const { codes } = playSeason({ seed: own, steps: 500, proofEvery: 50, faultOf });
      acceptedOf(codes).forEach((name) => accepted.add(name));
    }
    // What was only refused would prove nothing.
    const needed =
      'InvoiceAdd InvoiceMod ReceivePaymentAdd ReceivePaymentMod DepositAdd DepositMod CreditMemoAdd JournalEntryAdd ' +
      'ARRefundCreditCardAdd BillAdd BillMod CheckAdd CheckMod VendorCreditAdd BillPaymentCheckAdd TxnDel TxnVoid ' +
      'ListDel merge condense close-period restore-backup deposit pay void delete';
    expect(needed.split(' ').filter((name) => !accepted.has(name))).toEqual([]);
  }, 180_000);

  it('is the same again from the same seed', () => {
    const play = () => [...playSeason({ seed, steps: 150, proofEvery: 150, faultOf }).company.export()];
    expect(play()).toEqual(play());
  });
});
