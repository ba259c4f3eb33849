/** All record types by name: what deleting, exporting and the screen need, whatever the type. */
import { account } from './account/account.ts';
import type { Books } from './books.ts';
import { billPaymentCheck } from './bill-payment/bill-payment-check.ts';
import { billPaymentCreditCard } from './bill-payment/bill-payment-credit-card.ts';
import { bill } from './bill/bill.ts';
import { refundByCreditCard } from './ar-refund-credit-card/ar-refund-credit-card.ts';
import { charge } from './charge/charge.ts';
import { check } from './check/check.ts';
import { creditCardCharge, creditCardCredit } from './credit-card/credit-card.ts';
import { creditMemo } from './credit-memo/credit-memo.ts';
import { customerType } from './customer-type/customer-type.ts';
import { customer } from './customer/customer.ts';
import { dateDrivenTerms } from './date-driven-terms/date-driven-terms.ts';
import { deposit } from './deposit/deposit.ts';
import { estimate } from './estimate/estimate.ts';
import { inventoryAdjustment } from './inventory-adjustment/inventory-adjustment.ts';
import { invoice } from './invoice/invoice.ts';
import { itemDiscount } from './item-discount/item-discount.ts';
import { itemGroup } from './item-group/item-group.ts';
import { itemOtherCharge } from './item-other-charge/item-other-charge.ts';
import { itemPayment } from './item-payment/item-payment.ts';
import { itemSubtotal } from './item-subtotal/item-subtotal.ts';
import { itemInventory } from './item-inventory/item-inventory.ts';
import { itemNonInventory } from './item-non-inventory/item-non-inventory.ts';
import { itemSalesTaxGroup } from './item-sales-tax-group/item-sales-tax-group.ts';
import { itemSalesTax } from './item-sales-tax/item-sales-tax.ts';
import { itemService } from './item-service/item-service.ts';
import { journalEntry } from './journal-entry/journal-entry.ts';
import { anyList } from './list/definition.ts';
import type { AnyList } from './list/definition.ts';
import { paymentMethod } from './payment-method/payment-method.ts';
import { purchaseOrder } from './purchase-order/purchase-order.ts';
import { receivePayment } from './receive-payment/receive-payment.ts';
import type { AnswerEntry, NameSpace, Transaction } from './record.ts';
import { salesOrder } from './sales-order/sales-order.ts';
import { salesReceipt } from './sales-receipt/sales-receipt.ts';
import { salesTaxCode } from './sales-tax-code/sales-tax-code.ts';
import { classes } from './class/class.ts';
import { customerMessage } from './customer-message/customer-message.ts';
import { employee } from './employee/employee.ts';
import { jobType } from './job-type/job-type.ts';
import { otherName } from './other-name/other-name.ts';
import { salesRep } from './sales-rep/sales-rep.ts';
import { shipMethod } from './ship-method/ship-method.ts';
import { vendorCredit } from './vendor-credit/vendor-credit.ts';
import { vendor } from './vendor/vendor.ts';
import { vendorType } from './vendor-type/vendor-type.ts';
import { standardTerms } from './standard-terms/standard-terms.ts';
import { template } from './template/template.ts';
import { allParts, anyTransaction } from './transaction/definition.ts';
import type { AnyTransaction } from './transaction/definition.ts';

/** Every list that can be asked for, in the order of the alphabet. */
export const lists: readonly AnyList[] = [
  anyList(account),
  anyList(classes),
  anyList(customer),
  anyList(customerMessage),
  anyList(customerType),
  anyList(dateDrivenTerms),
  anyList(employee),
  anyList(itemDiscount),
  anyList(itemGroup),
  anyList(itemInventory),
  anyList(itemNonInventory),
  anyList(itemOtherCharge),
  anyList(itemPayment),
  anyList(itemSalesTax),
  anyList(itemSalesTaxGroup),
  anyList(itemService),
  anyList(itemSubtotal),
  anyList(jobType),
  anyList(otherName),
  anyList(paymentMethod),
  anyList(salesRep),
  anyList(salesTaxCode),
  anyList(shipMethod),
  anyList(standardTerms),
  anyList(template),
  anyList(vendor),
  anyList(vendorType),
];

/** Every type of transaction, in the order of the alphabet. */
export const transactions: readonly AnyTransaction[] = [
  anyTransaction(refundByCreditCard),
  anyTransaction(bill),
  anyTransaction(billPaymentCheck),
  anyTransaction(billPaymentCreditCard),
  anyTransaction(charge),
  anyTransaction(check),
  anyTransaction(creditCardCharge),
  anyTransaction(creditCardCredit),
  anyTransaction(creditMemo),
  anyTransaction(deposit),
  anyTransaction(estimate),
  anyTransaction(inventoryAdjustment),
  anyTransaction(invoice),
  anyTransaction(journalEntry),
  anyTransaction(purchaseOrder),
  anyTransaction(receivePayment),
  anyTransaction(salesOrder),
  anyTransaction(salesReceipt),
  anyTransaction(vendorCredit),
];

/** What is known of the type of a transaction. */
export function definitionOf({ type }: Pick<Transaction, 'type'>): AnyTransaction {
  const definition = transactions.find((each) => each.type === type);
  if (!definition) throw new RangeError(`There is no transaction type ${type}.`);
  return definition;
}

/** A transaction with everything that belongs to it. */
export function presentedTransaction(books: Books, transaction: Transaction): AnswerEntry {
  const entry = definitionOf(transaction).present(books, transaction, allParts);
  if (!entry) throw new RangeError(`A transaction of type ${transaction.type} cannot be shown.`);
  return entry;
}

/** Where the ids of a list type are counted; undefined for a transaction type. */
export function nameSpaceOf(type: string): NameSpace | undefined {
  return lists.find((list) => list.type === type)?.nameSpace;
}
