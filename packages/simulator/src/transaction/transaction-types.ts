import type { TransactionType } from '../record.ts';

/** Every type once, so that none can be forgotten where all transactions are meant. */
const known: { readonly [Type in TransactionType]: true } = {
  ARRefundCreditCard: true,
  Bill: true,
  BillPaymentCheck: true,
  BillPaymentCreditCard: true,
  Charge: true,
  Check: true,
  CreditCardCharge: true,
  CreditCardCredit: true,
  CreditMemo: true,
  Deposit: true,
  Estimate: true,
  InventoryAdjustment: true,
  Invoice: true,
  JournalEntry: true,
  PurchaseOrder: true,
  ReceivePayment: true,
  SalesOrder: true,
  SalesReceipt: true,
  VendorCredit: true,
};

/** All transaction types in the order of the alphabet. */
export const transactionTypes: readonly TransactionType[] = Object.keys(known)
  .filter((name): name is TransactionType => Object.hasOwn(known, name))
  .toSorted();
