/** What a company file holds. A body is the answer's own shape without what is derived when it is read. */
import type { Amount, DateOnly, Percent, Quantity } from '@autosync/core';
import type {
  ARRefundCreditCardRet,
  AccountRet,
  BillPaymentCheckRet,
  BillPaymentCreditCardRet,
  BillRet,
  CheckRet,
  ChargeRet,
  CustomerRet,
  ClassRet,
  CreditCardChargeRet,
  CreditCardCreditRet,
  CreditMemoRet,
  CustomerMsgRet,
  CustomerTypeRet,
  DataExtDefRet,
  DataExtRet,
  DateDrivenTermsRet,
  EmployeeRet,
  DepositLineRet,
  DepositRet,
  Entry,
  EstimateRet,
  ExpenseLineRet,
  InventoryAdjustmentLineRet,
  InventoryAdjustmentRet,
  InvoiceLineGroupRet,
  InvoiceLineRet,
  InvoiceRet,
  ItemDiscountRet,
  ItemGroupLineRet,
  ItemGroupRet,
  ItemInventoryRet,
  ItemLineRet,
  ItemNonInventoryRet,
  ItemOtherChargeRet,
  ItemPaymentRet,
  ItemSubtotalRet,
  ItemSalesTaxGroupRet,
  ItemSalesTaxRet,
  ItemServiceRet,
  JobTypeRet,
  OtherNameRet,
  JournalCreditLine,
  JournalDebitLine,
  JournalEntryRet,
  PaymentMethodRet,
  PurchaseOrderLineRet,
  PurchaseOrderRet,
  ReceivePaymentRet,
  RecordValues,
  SalesOrderRet,
  SalesRepRet,
  SalesReceiptRet,
  SalesTaxCodeRet,
  ShipMethodRet,
  StandardTermsRet,
  TemplateRet,
  VendorCreditRet,
  VendorRet,
  VendorTypeRet,
} from '@autosync/qbxml';

/** References in a body hold the ListID alone; names are filled in when it is read. */
export interface ListBodies {
  readonly Account: AccountRet;
  readonly Customer: CustomerRet;
  readonly Class: ClassRet;
  readonly CustomerMsg: CustomerMsgRet;
  readonly CustomerType: CustomerTypeRet;
  /** A custom field or private data; what the company itself has of it stands beside the definition. */
  readonly DataExtDef: { readonly definition: DataExtDefRet; readonly company?: DataExtRet | undefined };
  readonly DateDrivenTerms: DateDrivenTermsRet;
  readonly Employee: EmployeeRet;
  readonly ItemDiscount: ItemDiscountRet;
  readonly ItemGroup: ItemGroupRet;
  readonly ItemInventory: ItemInventoryRet;
  readonly ItemNonInventory: ItemNonInventoryRet;
  readonly ItemOtherCharge: ItemOtherChargeRet;
  readonly ItemPayment: ItemPaymentRet;
  readonly ItemSubtotal: ItemSubtotalRet;
  readonly ItemService: ItemServiceRet;
  readonly ItemSalesTax: ItemSalesTaxRet;
  readonly ItemSalesTaxGroup: ItemSalesTaxGroupRet;
  readonly JobType: JobTypeRet;
  readonly OtherName: OtherNameRet;
  readonly PaymentMethod: PaymentMethodRet;
  readonly SalesRep: SalesRepRet;
  readonly SalesTaxCode: SalesTaxCodeRet;
  readonly ShipMethod: ShipMethodRet;
  readonly StandardTerms: StandardTermsRet;
  readonly Template: TemplateRet;
  readonly Vendor: VendorRet;
  readonly VendorType: VendorTypeRet;
}

export type ListType = keyof ListBodies;

/** Where a name must be unique and ids are counted: customers share theirs with vendors and employees. */
export type NameSpace =
  | 'Account'
  | 'Class'
  | 'CustomerMsg'
  | 'CustomerType'
  | 'DataExtDef'
  | 'Entity'
  | 'Item'
  | 'JobType'
  | 'PaymentMethod'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'Template'
  | 'Terms'
  | 'VendorType';

/** One entry of a list. */
export interface ListElement<T extends ListType = ListType> {
  readonly type: T;
  readonly nameSpace: NameSpace;
  /** `80000001-1271891747`: a counter of the name space and the Unix second of creation. */
  readonly id: string;
  readonly name: string;
  /** The names from the top down, joined by colons. */
  readonly fullName: string;
  readonly parentId: string | undefined;
  readonly isActive: boolean;
  /** Unix seconds. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly body: ListBodies[T];
}

/** Which payment pays which invoice with how much; each end keeps it under the other one's id. */
export interface Application {
  readonly transactionId: string;
  readonly amount: Amount;
  /** A discount given with it, and the account that bears it. */
  readonly discount?: Amount;
  readonly discountAccountId?: string;
  /** The credits that the same payment applied to the same debt; at the end of the payment alone. */
  readonly creditIds?: readonly string[];
}

/** An amount that a transaction adds to an account (debit positive) and, for A/R, to a customer, or to a stock. */
export interface Posting {
  readonly accountId: string;
  readonly entityId?: string;
  readonly amount: Amount;
  /** The item whose stock the amount is worth, with how many came (or, below zero, went). */
  readonly itemId?: string;
  readonly quantity?: Quantity;
}

/** The one line of a journal entry or check on a receivable or payable account, debit positive. */
export interface ClaimingPart {
  readonly accountId: string;
  readonly entityId: string;
  readonly amount: Amount;
}

/** What every transaction keeps: what it comes to, which others it pays or is paid by, and its postings. */
export interface PostedBody {
  readonly total: Amount;
  /** What of it can pay or be paid, where that is not the whole. */
  readonly part?: ClaimingPart | undefined;
  readonly applications: readonly Application[];
  readonly postings: readonly Posting[];
}

/** What sales tax a sale bears. */
export interface SaleTax {
  readonly rate: Percent;
  readonly total: Amount;
}

/** Something sold: the total is with its tax. */
export interface SaleBody<Header> extends PostedBody {
  readonly header: Header;
  readonly lines: readonly StoredSaleLine[];
  /** Left out where sales tax is off. */
  readonly tax?: SaleTax;
  /** The deposit that the money went to the bank with. */
  readonly depositId?: string | undefined;
}

/** A line of a sale, or items that are sold together under one name. */
export type StoredSaleLine = SoldLine | SoldGroup;

/** The line that stands for a group, and the items in it, each a line of its own. */
export interface SoldGroup {
  readonly line: Omit<InvoiceLineGroupRet, 'TotalAmount' | 'InvoiceLineRet'>;
  readonly members: readonly SoldLine[];
}

/**
 * A discount takes off the line above, and a percentage adds to it; a payment takes off the whole what was
 * paid already; a subtotal only tells.
 */
export type LineKind = 'discount' | 'payment' | 'percentage' | 'subtotal';

/** A line with the account that its amount is income of. */
export interface SoldLine {
  readonly line: InvoiceLineRet;
  readonly accountId: string | undefined;
  /** Left out for what is simply sold. */
  readonly kind?: LineKind | undefined;
  /** The deposit that a payment went to the bank with. */
  readonly depositId?: string | undefined;
  /** The line of a sales order that a line of an invoice invoices. */
  readonly invoices?: { readonly transactionId: string; readonly lineId: string } | undefined;
  /** What invoices took of a line of a sales order. */
  readonly invoicedBy?: readonly InvoicedPart[] | undefined;
}

export interface InvoicedPart {
  readonly transactionId: string;
  readonly quantity: Quantity;
  readonly amount: Amount;
}

export type InvoiceBody = SaleBody<InvoiceRet>;

export interface ReceivePaymentBody extends PostedBody {
  readonly header: ReceivePaymentRet;
  readonly depositId?: string | undefined;
}

/** A line of a journal entry under the name of its side. */
export type JournalLine =
  Entry<'JournalDebitLine', JournalDebitLine> | Entry<'JournalCreditLine', JournalCreditLine>;

export interface JournalBody extends PostedBody {
  readonly header: JournalEntryRet;
  readonly lines: readonly JournalLine[];
}

export interface DepositBody extends PostedBody {
  readonly header: DepositRet;
  readonly lines: readonly DepositLineRet[];
}

export interface AdjustmentBody extends PostedBody {
  readonly header: InventoryAdjustmentRet;
  readonly lines: readonly Pick<
    InventoryAdjustmentLineRet,
    'TxnLineID' | 'ItemRef' | 'QuantityDifference' | 'ValueDifference'
  >[];
}

export interface ChargeBody extends PostedBody {
  readonly header: ChargeRet;
  /** What the amount is income of. */
  readonly accountId: string;
}

export interface RefundBody extends PostedBody {
  readonly header: ARRefundCreditCardRet;
}

/** What a bill received of a line of a purchase order. */
export interface ReceivedPart {
  readonly transactionId: string;
  readonly orderLineId: string;
  readonly quantity: Quantity;
  readonly amount: Amount;
}

export interface PurchaseOrderBody extends PostedBody {
  readonly header: PurchaseOrderRet;
  readonly lines: readonly PurchaseOrderLineRet[];
  readonly received?: readonly ReceivedPart[] | undefined;
}

/** An item that a purchase buys, with the account that bears it. */
export interface StoredItemLine {
  readonly line: ItemLineRet;
  readonly accountId: string | undefined;
  /** The line of a purchase order that a line of a bill receives. */
  readonly receives?: { readonly transactionId: string; readonly lineId: string } | undefined;
}

/** A group of items that are bought together. */
export interface StoredItemGroup {
  readonly line: Omit<ItemGroupLineRet, 'TotalAmount' | 'ItemLineRet'>;
  readonly members: readonly StoredItemLine[];
}

/** What is bought, or given back: accounts first, then items, as the schema has them. */
export interface PurchaseLines {
  readonly expenses: readonly ExpenseLineRet[];
  readonly lines: readonly (StoredItemLine | StoredItemGroup)[];
}

export interface PurchaseBody<Header> extends PostedBody, PurchaseLines {
  readonly header: Header;
}

export interface BillPaymentBody<Header> extends PostedBody {
  readonly header: Header;
}

export interface TransactionBodies {
  readonly ARRefundCreditCard: RefundBody;
  readonly Bill: PurchaseBody<BillRet>;
  readonly BillPaymentCheck: BillPaymentBody<BillPaymentCheckRet>;
  readonly BillPaymentCreditCard: BillPaymentBody<BillPaymentCreditCardRet>;
  readonly Check: PurchaseBody<CheckRet>;
  readonly Charge: ChargeBody;
  readonly CreditCardCharge: PurchaseBody<CreditCardChargeRet>;
  readonly CreditCardCredit: PurchaseBody<CreditCardCreditRet>;
  readonly CreditMemo: SaleBody<CreditMemoRet>;
  readonly Deposit: DepositBody;
  readonly Estimate: SaleBody<EstimateRet>;
  readonly InventoryAdjustment: AdjustmentBody;
  readonly Invoice: InvoiceBody;
  readonly JournalEntry: JournalBody;
  readonly PurchaseOrder: PurchaseOrderBody;
  readonly ReceivePayment: ReceivePaymentBody;
  readonly SalesOrder: SaleBody<SalesOrderRet>;
  readonly SalesReceipt: SaleBody<SalesReceiptRet>;
  readonly VendorCredit: PurchaseBody<VendorCreditRet>;
}

export type TransactionType = keyof TransactionBodies;

export interface Transaction<T extends TransactionType = TransactionType> {
  readonly type: T;
  /** `2F-1413895912`: a counter of all transactions and lines, and the Unix second of creation. */
  readonly id: string;
  /** TxnNumber: the order of creation. */
  readonly number: number;
  readonly entityId: string;
  readonly refNumber: string | undefined;
  readonly date: DateOnly;
  /** Whether nothing is left to pay; undefined where that means nothing. */
  readonly isPaid: boolean | undefined;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly body: TransactionBodies[T];
}

/** What is left of a record that was deleted. */
export interface DeletedRecord {
  readonly kind: 'list' | 'transaction';
  readonly type: string;
  readonly id: string;
  readonly createdAt: number;
  readonly deletedAt: number;
  /** The FullName of an element, the RefNumber of a transaction. */
  readonly name: string | undefined;
}

/** A record as an answer shows it, under its element name. */
export type AnswerEntry<Element extends keyof RecordValues = keyof RecordValues> = {
  [Name in Element]: Entry<Name, RecordValues[Name]>;
}[Element];
