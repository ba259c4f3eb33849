/** Every request that this QuickBooks answers; each record type brings its own. */
import { accountHandlers } from './account/account.ts';
import { companyInfoHandlers } from './company-info/company-info.ts';
import { billPaymentCheckHandlers } from './bill-payment/bill-payment-check.ts';
import { billPaymentCreditCardHandlers } from './bill-payment/bill-payment-credit-card.ts';
import { billToPayHandlers } from './bill-payment/bill-to-pay.ts';
import { billHandlers } from './bill/bill.ts';
import { refundByCreditCardHandlers } from './ar-refund-credit-card/ar-refund-credit-card.ts';
import { chargeHandlers } from './charge/charge.ts';
import { checkHandlers } from './check/check.ts';
import { creditCardHandlers } from './credit-card/credit-card.ts';
import { creditMemoHandlers } from './credit-memo/credit-memo.ts';
import { customerTypeHandlers } from './customer-type/customer-type.ts';
import { customerHandlers } from './customer/customer.ts';
import { dataExtensionHandlers } from './data-extension/data-extension-handlers.ts';
import { dateDrivenTermsHandlers } from './date-driven-terms/date-driven-terms.ts';
import { deletionHandlers } from './deletion/deletion-handlers.ts';
import { deletedHandlers } from './deleted/deleted.ts';
import { depositHandlers } from './deposit/deposit.ts';
import { displayHandlers } from './display/display.ts';
import { emptyListHandlers } from './empty/empty-lists.ts';
import { estimateHandlers } from './estimate/estimate.ts';
import { hostHandlers } from './host/host.ts';
import { inventoryAdjustmentHandlers } from './inventory-adjustment/inventory-adjustment.ts';
import { invoiceHandlers } from './invoice/invoice-handlers.ts';
import { itemDiscountHandlers } from './item-discount/item-discount.ts';
import { itemGroupHandlers } from './item-group/item-group.ts';
import { itemOtherChargeHandlers } from './item-other-charge/item-other-charge.ts';
import { itemPaymentHandlers } from './item-payment/item-payment.ts';
import { itemSubtotalHandlers } from './item-subtotal/item-subtotal.ts';
import { itemInventoryHandlers } from './item-inventory/item-inventory.ts';
import { itemNonInventoryHandlers } from './item-non-inventory/item-non-inventory.ts';
import { itemSalesTaxGroupHandlers } from './item-sales-tax-group/item-sales-tax-group.ts';
import { itemSalesTaxHandlers } from './item-sales-tax/item-sales-tax.ts';
import { itemServiceHandlers } from './item-service/item-service.ts';
import { itemHandlers } from './item/item.ts';
import { journalEntryHandlers } from './journal-entry/journal-entry.ts';
import { paymentMethodHandlers } from './payment-method/payment-method.ts';
import { preferencesHandlers } from './preferences/preferences.ts';
import { purchaseOrderHandlers } from './purchase-order/purchase-order.ts';
import { receivePaymentHandlers } from './receive-payment/receive-payment-handlers.ts';
import { salesTaxCodeHandlers } from './sales-tax-code/sales-tax-code.ts';
import { salesOrderHandlers } from './sales-order/sales-order.ts';
import { salesReceiptHandlers } from './sales-receipt/sales-receipt.ts';
import { standardTermsHandlers } from './standard-terms/standard-terms.ts';
import { templateHandlers } from './template/template.ts';
import { termsHandlers } from './terms/terms.ts';
import { classHandlers } from './class/class.ts';
import { customerMessageHandlers } from './customer-message/customer-message.ts';
import { employeeHandlers } from './employee/employee.ts';
import { jobTypeHandlers } from './job-type/job-type.ts';
import { otherNameHandlers } from './other-name/other-name.ts';
import { salesRepHandlers } from './sales-rep/sales-rep.ts';
import { shipMethodHandlers } from './ship-method/ship-method.ts';
import { transactionQueryHandlers } from './transaction-query/transaction-query.ts';
import { vendorCreditHandlers } from './vendor-credit/vendor-credit.ts';
import { vendorHandlers } from './vendor/vendor.ts';
import { vendorTypeHandlers } from './vendor-type/vendor-type.ts';
import { entityHandlers } from './entity/entity.ts';
import type { Handlers } from './work.ts';

export const handlers: Handlers = {
  // What comes later takes the place of an empty list.
  ...emptyListHandlers,
  ...hostHandlers,
  ...companyInfoHandlers,
  ...preferencesHandlers,
  ...accountHandlers,
  ...billHandlers,
  ...billPaymentCheckHandlers,
  ...billPaymentCreditCardHandlers,
  ...billToPayHandlers,
  ...checkHandlers,
  ...creditCardHandlers,
  ...vendorCreditHandlers,
  ...paymentMethodHandlers,
  ...standardTermsHandlers,
  ...dateDrivenTermsHandlers,
  ...templateHandlers,
  ...termsHandlers,
  ...customerTypeHandlers,
  ...salesTaxCodeHandlers,
  ...itemSalesTaxHandlers,
  ...itemSalesTaxGroupHandlers,
  ...itemServiceHandlers,
  ...itemNonInventoryHandlers,
  ...itemInventoryHandlers,
  ...itemDiscountHandlers,
  ...itemGroupHandlers,
  ...itemOtherChargeHandlers,
  ...itemPaymentHandlers,
  ...itemSubtotalHandlers,
  ...itemHandlers,
  ...customerHandlers,
  ...entityHandlers,
  ...classHandlers,
  ...customerMessageHandlers,
  ...employeeHandlers,
  ...jobTypeHandlers,
  ...otherNameHandlers,
  ...salesRepHandlers,
  ...shipMethodHandlers,
  ...vendorHandlers,
  ...vendorTypeHandlers,
  ...inventoryAdjustmentHandlers,
  ...invoiceHandlers,
  ...receivePaymentHandlers,
  ...creditMemoHandlers,
  ...chargeHandlers,
  ...refundByCreditCardHandlers,
  ...salesReceiptHandlers,
  ...estimateHandlers,
  ...purchaseOrderHandlers,
  ...salesOrderHandlers,
  ...journalEntryHandlers,
  ...depositHandlers,
  ...transactionQueryHandlers,
  ...deletedHandlers,
  ...dataExtensionHandlers,
  ...deletionHandlers,
  ...displayHandlers,
};
