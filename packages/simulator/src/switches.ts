/**
 * Everything that is believed of QuickBooks and not proven: a switch each, with the believed behaviour as
 * default. `docs/calibration.md` has a row for every one, with its source and the test that shows it.
 */
export interface Switches {
  /** The offset behind TimeCreated and TimeModified: that of January (recorded) or the true one. */
  readonly printedOffset: 'january' | 'current';
  /** Which of the two moments a wall-clock text of the autumn hour means in a query. */
  readonly ambiguousLocalTime: 'earlier' | 'later';
  /** Whether a payment that is applied, changed or removed moves TimeModified of its invoices. */
  readonly paymentTouchesInvoice: boolean;
  /** Whether a payment at a parent lowers the balance of the job whose invoice it pays. */
  readonly paymentAtParentReducesJob: boolean;
  /** What a new transaction that names an inactive customer, item, method or term meets. */
  readonly inactiveReferences: 'refused' | 'allowed';
  /** What an id that is well formed but gone meets in a query. */
  readonly goneIdInQuery: 'warning-500' | 'error-3120';
  /** What becomes of characters that Windows-1252 cannot hold. */
  readonly foreignCharacters: 'question-mark' | 'refused';
  /** Whether an address in a Mod replaces the fields it gives or the whole address. */
  readonly addressInMod: 'fields' | 'whole';
  /** Whether an address is stored as QuickBooks reads it (codes of states, USA, no gaps) or as it is given. */
  readonly addressForm: 'as-read' | 'as-given';
  /** Whether a new invoice that does not say so is marked to be printed (recorded: yes). */
  readonly invoiceIsToBePrinted: boolean;
  /** Whether an invoice that a payment is applied to may be deleted or voided; if so the payment is freed. */
  readonly linkedInvoiceRemoval: 'refused' | 'frees-payments';
  /** What lowering an invoice below what was paid does: it frees the rest, or it is refused. */
  readonly loweredPaidInvoice: 'frees-payment' | 'refused';
  /** Whether AppliedToTxnRet of a payment comes only with IncludeLineItems. */
  readonly applicationsNeedLineItems: boolean;
  /** The sign of AppliedAmount in an invoice and of Amount in the LinkedTxn of a payment. */
  readonly appliedAmountSign: 'negative' | 'positive';
  /** What a status check of a known message set returns: the whole stored answer, or ErrorRecovery aggregates. */
  readonly recoveredAnswer: 'whole' | 'error-recovery';
  /** Whether requests behind an error under stopOnError are answered 3231 or left out. */
  readonly stoppedRequests: 'answered-3231' | 'left-out';
  /** Whether a query for modified records leaves out those of the second that it names. */
  readonly modifiedFrom: 'inclusive' | 'exclusive';
  /** Whether MaxReturned without iterator cuts the answer without a word. */
  readonly truncation: 'silent' | 'none';
  /** Which name NameFilter and NameRangeFilter look at. */
  readonly nameFilterOn: 'full-name' | 'name';
  /** Whether merging two list elements moves TimeModified of the transactions that change hands. */
  readonly mergeTouchesTransactions: boolean;
  /** Whether transactions that Condense Data takes away are told by TxnDeletedQuery. */
  readonly condensedAreTold: boolean;
  /** What writing into a closed period does where the closing date has no password. */
  readonly closedWithoutPassword: 'written' | 'refused';
  /** What a payment of nothing that only applies credits leaves behind. */
  readonly paymentOfCreditsAlone: 'makes-none' | 'makes-one';
  /** What UnusedCredits of a payment tells: what is left of the customer's other credits, or nothing. */
  readonly unusedCredits: 'of-customer' | 'none';
  /** What deleting or voiding a check that pays credits back does: it frees them, or is as with invoices. */
  readonly appliedCheckRemoval: 'frees-credits' | 'as-invoices';
  /** Whether sales tax is rounded once on the whole of a sale, or for each line. */
  readonly taxRounding: 'whole' | 'line';
  /** What a new rate of a tax item does to an old sale that is changed in something else. */
  readonly changedTaxRate: 'reprices' | 'kept';
  /** What a sale that comes to less than nothing meets. */
  readonly negativeSale: 'refused' | 'written';
  /** Whether invoices, credit memos and sales receipts each count their own numbers, or all together. */
  readonly numbers: 'of-each-kind' | 'shared';
  /** Whether a new name of a parent moves TimeModified of what stands below it. */
  readonly renameTouchesBelow: boolean;
  /** Whether applying a credit or payment by SetCredit moves its own TimeModified. */
  readonly applyingTouchesCredit: boolean;
  /** What a status check (both ids the same) of an unknown message set does. */
  readonly checkOfUnknownSet: 'answers-600' | 'runs';
  /** How many days the lists of deleted records reach back. */
  readonly deletedDays: number;
  /** Whether a new custom field or private value moves TimeModified of the record that has it. */
  readonly dataExtTouches: 'public' | 'always' | 'never';
  /** What a DataExtDefRet shows: all that the schema demands, or what was given alone (recorded). */
  readonly dataExtDefForm: 'schema' | 'recorded';
}

export const believed: Switches = {
  printedOffset: 'january',
  ambiguousLocalTime: 'earlier',
  paymentTouchesInvoice: true,
  paymentAtParentReducesJob: true,
  inactiveReferences: 'refused',
  goneIdInQuery: 'warning-500',
  foreignCharacters: 'question-mark',
  addressInMod: 'fields',
  addressForm: 'as-read',
  invoiceIsToBePrinted: true,
  linkedInvoiceRemoval: 'refused',
  loweredPaidInvoice: 'frees-payment',
  applicationsNeedLineItems: true,
  appliedAmountSign: 'negative',
  recoveredAnswer: 'whole',
  stoppedRequests: 'answered-3231',
  modifiedFrom: 'inclusive',
  truncation: 'silent',
  nameFilterOn: 'full-name',
  mergeTouchesTransactions: false,
  condensedAreTold: false,
  closedWithoutPassword: 'written',
  paymentOfCreditsAlone: 'makes-none',
  unusedCredits: 'of-customer',
  appliedCheckRemoval: 'frees-credits',
  taxRounding: 'whole',
  changedTaxRate: 'reprices',
  negativeSale: 'refused',
  numbers: 'of-each-kind',
  renameTouchesBelow: false,
  applyingTouchesCredit: false,
  checkOfUnknownSet: 'answers-600',
  deletedDays: 90,
  dataExtTouches: 'public',
  dataExtDefForm: 'schema',
};
