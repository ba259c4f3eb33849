// Generated from the qbXML 16.0 facts by `npx tsx packages/qbxml/generator/main.ts`. Do not edit.
import type {
  Amount, DateOnly, Decimal, Entry, Macro, Open, Percent, Price, QuickBooksDateTime, Quantity, TimeInterval,
} from './simple-type.ts';

export type AVSStreet =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable';

export type AVSZip =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable';

export type AccountType =
  | 'AccountsPayable'
  | 'AccountsReceivable'
  | 'Bank'
  | 'CostOfGoodsSold'
  | 'CreditCard'
  | 'Equity'
  | 'Expense'
  | 'FixedAsset'
  | 'Income'
  | 'LongTermLiability'
  | 'NonPosting'
  | 'OtherAsset'
  | 'OtherCurrentAsset'
  | 'OtherCurrentLiability'
  | 'OtherExpense'
  | 'OtherIncome';

export type AccountTypeFilter =
  | 'AccountsPayable'
  | 'AccountsReceivable'
  | 'AllowedFor1099'
  | 'APAndSalesTax'
  | 'APOrCreditCard'
  | 'ARAndAP'
  | 'Asset'
  | 'BalanceSheet'
  | 'Bank'
  | 'BankAndARAndAPAndUF'
  | 'BankAndUF'
  | 'CostOfSales'
  | 'CreditCard'
  | 'CurrentAsset'
  | 'CurrentAssetAndExpense'
  | 'CurrentLiability'
  | 'Equity'
  | 'EquityAndIncomeAndExpense'
  | 'ExpenseAndOtherExpense'
  | 'FixedAsset'
  | 'IncomeAndExpense'
  | 'IncomeAndOtherIncome'
  | 'Liability'
  | 'LiabilityAndEquity'
  | 'LongTermLiability'
  | 'NonPosting'
  | 'OrdinaryExpense'
  | 'OrdinaryIncome'
  | 'OrdinaryIncomeAndCOGS'
  | 'OrdinaryIncomeAndExpense'
  | 'OtherAsset'
  | 'OtherCurrentAsset'
  | 'OtherCurrentLiability'
  | 'OtherExpense'
  | 'OtherIncome'
  | 'OtherIncomeOrExpense';

export type AccrualPeriod =
  | 'BeginningOfYear'
  | 'EveryHourOnPaycheck'
  | 'EveryPaycheck';

export type AcquiredAs =
  | 'New'
  | 'Old';

export type ActiveStatus =
  | 'ActiveOnly'
  | 'InactiveOnly'
  | 'All';

export type AddToMenu =
  | 'File'
  | 'Company'
  | 'Customers'
  | 'Vendors'
  | 'Employees'
  | 'Banking';

export type AdjustBillingRateRelativeTo =
  | 'StandardRate'
  | 'CurrentCustomRate';

export type AdjustRelativeTo =
  | 'StandardPrice'
  | 'Cost'
  | 'CurrentCustomPrice';

export type AgingReportBasis =
  | 'AgeFromDueDate'
  | 'AgeFromTransactionDate';

export type AgingReportType =
  | 'APAgingDetail'
  | 'APAgingSummary'
  | 'ARAgingDetail'
  | 'ARAgingSummary'
  | 'CollectionsReport';

export type AssignClassesTo =
  | 'None'
  | 'Accounts'
  | 'Items'
  | 'Names';

export type AssignToObject =
  | 'Account'
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'Company'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Customer'
  | 'Deposit'
  | 'Employee'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'Item'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'OtherName'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'Vendor'
  | 'VendorCredit';

export type BillableStatus =
  | 'Billable'
  | 'NotBillable'
  | 'HasBeenBilled';

export type BillingRateType =
  | 'FixedRate'
  | 'PerItem';

export type BudgetCriterion =
  | 'Accounts'
  | 'AccountsAndClasses'
  | 'AccountsAndCustomers';

export type BudgetSummaryReportType =
  | 'BalanceSheetBudgetOverview'
  | 'BalanceSheetBudgetVsActual'
  | 'ProfitAndLossBudgetOverview'
  | 'ProfitAndLossBudgetPerformance'
  | 'ProfitAndLossBudgetVsActual';

export type CalculateChargesFrom =
  | 'DueDate'
  | 'InvoiceOrBilledDate';

export type CardSecurityCodeMatch =
  | 'Pass'
  | 'Fail'
  | 'NotAvailable';

export type CashFlowClassification =
  | 'None'
  | 'Operating'
  | 'Investing'
  | 'Financing'
  | 'NotApplicable';

export type ClearedStatus =
  | 'Cleared'
  | 'NotCleared'
  | 'Pending';

export type ColType =
  | 'Account'
  | 'Addr1'
  | 'Addr2'
  | 'Addr3'
  | 'Addr4'
  | 'Addr5'
  | 'Aging'
  | 'Amount'
  | 'AmountDifference'
  | 'AverageCost'
  | 'BilledDate'
  | 'BillingStatus'
  | 'Blank'
  | 'CalculatedAmount'
  | 'Class'
  | 'ClearedStatus'
  | 'CostPrice'
  | 'CreateDate'
  | 'Credit'
  | 'CustomField'
  | 'Date'
  | 'Debit'
  | 'DeliveryDate'
  | 'DueDate'
  | 'Duration'
  | 'EarliestReceiptDate'
  | 'EstimateActive'
  | 'FOB'
  | 'IncomeSubjectToTax'
  | 'Invoiced'
  | 'IsAdjustment'
  | 'Item'
  | 'ItemDesc'
  | 'ItemVendor'
  | 'Label'
  | 'LastModifiedBy'
  | 'LatestOrPriorState'
  | 'Memo'
  | 'ModifiedTime'
  | 'Name'
  | 'NameAccountNumber'
  | 'NameAddress'
  | 'NameCity'
  | 'NameContact'
  | 'NameEmail'
  | 'NameFax'
  | 'NamePhone'
  | 'NameState'
  | 'NameZip'
  | 'OpenBalance'
  | 'OriginalAmount'
  | 'PaidAmount'
  | 'PaidStatus'
  | 'PaidThroughDate'
  | 'PaymentMethod'
  | 'PayrollItem'
  | 'Percent'
  | 'PercentChange'
  | 'PercentOfTotalRetail'
  | 'PercentOfTotalValue'
  | 'PhysicalCount'
  | 'PONumber'
  | 'PrintStatus'
  | 'ProgressAmount'
  | 'ProgressPercent'
  | 'Quantity'
  | 'QuantityAvailable'
  | 'QuantityOnHand'
  | 'QuantityOnOrder'
  | 'QuantityOnPendingBuild'
  | 'QuantityOnSalesOrder'
  | 'ReceivedQuantity'
  | 'RefNumber'
  | 'ReorderPoint'
  | 'RetailValueOnHand'
  | 'RunningBalance'
  | 'SalesPerWeek'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipDate'
  | 'ShipMethod'
  | 'ShipToAddr1'
  | 'ShipToAddr2'
  | 'ShipToAddr3'
  | 'ShipToAddr4'
  | 'ShipToAddr5'
  | 'SONumber'
  | 'SourceName'
  | 'SplitAccount'
  | 'SSNOrTaxID'
  | 'SuggestedReorder'
  | 'TaxLine'
  | 'TaxTableVersion'
  | 'Terms'
  | 'Total'
  | 'TxnID'
  | 'TxnNumber'
  | 'TxnType'
  | 'UnitPrice'
  | 'UserEdit'
  | 'ValueOnHand'
  | 'WageBase'
  | 'WageBaseTips';

export type CompanyFileEventOperation =
  | 'Close'
  | 'Open';

export type CreditCardTxnType =
  | 'Authorization'
  | 'Capture'
  | 'Charge'
  | 'Refund'
  | 'VoiceAuthorization';

export type CustomDetailReportType =
  | 'CustomTxnDetail';

export type CustomSummaryReportType =
  | 'CustomSummary';

export type DataExtType =
  | 'AMTTYPE'
  | 'DATETIMETYPE'
  | 'INTTYPE'
  | 'PERCENTTYPE'
  | 'PRICETYPE'
  | 'QUANTYPE'
  | 'STR1024TYPE'
  | 'STR255TYPE';

export type DateMacro =
  | 'All'
  | 'Today'
  | 'ThisWeek'
  | 'ThisWeekToDate'
  | 'ThisMonth'
  | 'ThisMonthToDate'
  | 'ThisCalendarQuarter'
  | 'ThisCalendarQuarterToDate'
  | 'ThisFiscalQuarter'
  | 'ThisFiscalQuarterToDate'
  | 'ThisCalendarYear'
  | 'ThisCalendarYearToDate'
  | 'ThisFiscalYear'
  | 'ThisFiscalYearToDate'
  | 'Yesterday'
  | 'LastWeek'
  | 'LastWeekToDate'
  | 'LastMonth'
  | 'LastMonthToDate'
  | 'LastCalendarQuarter'
  | 'LastCalendarQuarterToDate'
  | 'LastFiscalQuarter'
  | 'LastFiscalQuarterToDate'
  | 'LastCalendarYear'
  | 'LastCalendarYearToDate'
  | 'LastFiscalYear'
  | 'LastFiscalYearToDate'
  | 'NextWeek'
  | 'NextFourWeeks'
  | 'NextMonth'
  | 'NextCalendarQuarter'
  | 'NextCalendarYear'
  | 'NextFiscalQuarter'
  | 'NextFiscalYear';

export type DecimalPlaces =
  | '0'
  | '2';

export type DecimalSeparator =
  | 'Period'
  | 'Comma';

export type DeliveryPolicy =
  | 'DeliverAlways'
  | 'DeliverOnlyIfRunning';

export type Disabled =
  | 'Yes'
  | 'No';

export type DoneStatus =
  | 'NotDoneOnly'
  | 'DoneOnly'
  | 'All';

export type EmployeeType =
  | 'Officer'
  | 'Owner'
  | 'Regular'
  | 'Statutory';

export type EnabledIf =
  | 'AccountantCopyExists'
  | 'AssemblyItemsEnabled'
  | 'ClassesEnabled'
  | 'EstimatesEnabled'
  | 'HasCustomers'
  | 'HasVendors'
  | 'InventoryEnabled'
  | 'IsAccountantCopy'
  | 'MultiUserMode'
  | 'PayrollEnabled'
  | 'PriceLevelsEnabled'
  | 'SalesOrdersEnabled'
  | 'SalesTaxEnabled'
  | 'TimeTrackingEnabled';

export type EnabledIfNot =
  | 'AccountantCopyExists'
  | 'AssemblyItemsEnabled'
  | 'ClassesEnabled'
  | 'EstimatesEnabled'
  | 'HasCustomers'
  | 'HasVendors'
  | 'InventoryEnabled'
  | 'IsAccountantCopy'
  | 'MultiUserMode'
  | 'PayrollEnabled'
  | 'PriceLevelsEnabled'
  | 'SalesOrdersEnabled'
  | 'SalesTaxEnabled'
  | 'TimeTrackingEnabled';

export type EntityTypeFilter =
  | 'Customer'
  | 'Employee'
  | 'OtherName'
  | 'Vendor';

export type Ethnicity =
  | 'AmericianIndian'
  | 'Asian'
  | 'Black'
  | 'Hawaiian'
  | 'Hispanic'
  | 'White'
  | 'TwoOrMoreRaces';

export type Exempt =
  | 'Exempt'
  | 'NonExempt';

export type FirstDayOfWeek =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday';

export type FirstMonthFiscalYear =
  | 'January'
  | 'February'
  | 'March'
  | 'April'
  | 'May'
  | 'June'
  | 'July'
  | 'August'
  | 'September'
  | 'October'
  | 'November'
  | 'December';

export type FirstMonthIncomeTaxYear =
  | 'January'
  | 'February'
  | 'March'
  | 'April'
  | 'May'
  | 'June'
  | 'July'
  | 'August'
  | 'September'
  | 'October'
  | 'November'
  | 'December';

export type FulfillmentStatus =
  | 'StatusBlank'
  | 'StatusOpen'
  | 'StatusSentForPick'
  | 'StatusPartiallySentForPick'
  | 'StatusPickInProgress'
  | 'StatusPartialPickInProgress'
  | 'StatusPartiallyPicked'
  | 'StatusPicked'
  | 'StatusPartiallyInvoiced'
  | 'StatusInvoiced'
  | 'StatusNotPicked'
  | 'StatusSentForReceive'
  | 'StatusPartiallySentForReceive'
  | 'StatusReceiveInProgress'
  | 'StatusPartialReceiveInProgress'
  | 'StatusPartiallyReceived'
  | 'StatusReceived'
  | 'StatusReceiptCreated'
  | 'StatusPartialReceiptCreated'
  | 'StatusNotReceived'
  | 'StatusSentForPack'
  | 'StatusPartiallySentForPack'
  | 'StatusPackInProgress'
  | 'StatusPartialPackinProgress'
  | 'StatusPartiallyPacked'
  | 'StatusPacked'
  | 'StatusNotpacked'
  | 'StatusSentForXpack'
  | 'StatusSentForShip'
  | 'StatusPartiallySentForShip'
  | 'StatusShipInProgress'
  | 'StatusPartialShipInProgress'
  | 'StatusPartiallyShipped'
  | 'StatusStatusShipped'
  | 'StatusNotShipped'
  | 'StatusComplete';

export type Gender =
  | 'Male'
  | 'Female';

export type GeneralDetailReportType =
  | '1099Detail'
  | 'AuditTrail'
  | 'BalanceSheetDetail'
  | 'CheckDetail'
  | 'CustomerBalanceDetail'
  | 'DepositDetail'
  | 'EstimatesByJob'
  | 'ExpenseByVendorDetail'
  | 'GeneralLedger'
  | 'IncomeByCustomerDetail'
  | 'IncomeTaxDetail'
  | 'InventoryValuationDetail'
  | 'JobProgressInvoicesVsEstimates'
  | 'Journal'
  | 'MissingChecks'
  | 'OpenInvoices'
  | 'OpenPOs'
  | 'OpenPOsByJob'
  | 'OpenSalesOrderByCustomer'
  | 'OpenSalesOrderByItem'
  | 'PendingSales'
  | 'ProfitAndLossDetail'
  | 'PurchaseByItemDetail'
  | 'PurchaseByVendorDetail'
  | 'SalesByCustomerDetail'
  | 'SalesByItemDetail'
  | 'SalesByRepDetail'
  | 'TxnDetailByAccount'
  | 'TxnListByCustomer'
  | 'TxnListByDate'
  | 'TxnListByVendor'
  | 'UnpaidBillsDetail'
  | 'UnbilledCostsByJob'
  | 'VendorBalanceDetail';

export type GeneralSummaryReportType =
  | 'BalanceSheetByClass'
  | 'BalanceSheetPrevYearComp'
  | 'BalanceSheetStandard'
  | 'BalanceSheetSummary'
  | 'CustomerBalanceSummary'
  | 'ExpenseByVendorSummary'
  | 'IncomeByCustomerSummary'
  | 'InventoryStockStatusByItem'
  | 'InventoryStockStatusByVendor'
  | 'IncomeTaxSummary'
  | 'InventoryValuationSummary'
  | 'InventoryValuationSummaryBySite'
  | 'LotNumberInStockBySite'
  | 'PhysicalInventoryWorksheet'
  | 'ProfitAndLossByClass'
  | 'ProfitAndLossByJob'
  | 'ProfitAndLossPrevYearComp'
  | 'ProfitAndLossStandard'
  | 'ProfitAndLossYTDComp'
  | 'PurchaseByItemSummary'
  | 'PurchaseByVendorSummary'
  | 'SalesByCustomerSummary'
  | 'SalesByItemSummary'
  | 'SalesByRepSummary'
  | 'SalesTaxLiability'
  | 'SalesTaxRevenueSummary'
  | 'SerialNumberInStockBySite'
  | 'TrialBalance'
  | 'VendorBalanceSummary';

export type IncludeAccounts =
  | 'All'
  | 'InUse';

export type IncludeColumn =
  | 'Account'
  | 'Aging'
  | 'Amount'
  | 'AmountDifference'
  | 'AverageCost'
  | 'BilledDate'
  | 'BillingStatus'
  | 'CalculatedAmount'
  | 'Class'
  | 'ClearedStatus'
  | 'CostPrice'
  | 'Credit'
  | 'Currency'
  | 'Date'
  | 'Debit'
  | 'DeliveryDate'
  | 'DueDate'
  | 'EstimateActive'
  | 'ExchangeRate'
  | 'FOB'
  | 'IncomeSubjectToTax'
  | 'Invoiced'
  | 'Item'
  | 'ItemDesc'
  | 'LastModifiedBy'
  | 'LatestOrPriorState'
  | 'Memo'
  | 'ModifiedTime'
  | 'Name'
  | 'NameAccountNumber'
  | 'NameAddress'
  | 'NameCity'
  | 'NameContact'
  | 'NameEmail'
  | 'NameFax'
  | 'NamePhone'
  | 'NameState'
  | 'NameZip'
  | 'OpenBalance'
  | 'OriginalAmount'
  | 'PaidAmount'
  | 'PaidStatus'
  | 'PaidThroughDate'
  | 'PaymentMethod'
  | 'PayrollItem'
  | 'PONumber'
  | 'PrintStatus'
  | 'ProgressAmount'
  | 'ProgressPercent'
  | 'Quantity'
  | 'QuantityAvailable'
  | 'QuantityOnHand'
  | 'QuantityOnSalesOrder'
  | 'ReceivedQuantity'
  | 'RefNumber'
  | 'RunningBalance'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'SerialOrLotNumber'
  | 'ShipDate'
  | 'ShipMethod'
  | 'SourceName'
  | 'SplitAccount'
  | 'SSNOrTaxID'
  | 'TaxLine'
  | 'TaxTableVersion'
  | 'Terms'
  | 'TxnID'
  | 'TxnNumber'
  | 'TxnType'
  | 'UnitPrice'
  | 'UserEdit'
  | 'ValueOnHand'
  | 'WageBase'
  | 'WageBaseTips';

export type IsTrackingSerialOrLotNumber =
  | 'None'
  | 'SerialNumber'
  | 'LotNumber';

export type ItemTypeFilter =
  | 'AllExceptFixedAsset'
  | 'Assembly'
  | 'Discount'
  | 'FixedAsset'
  | 'Inventory'
  | 'InventoryAndAssembly'
  | 'NonInventory'
  | 'OtherCharge'
  | 'Payment'
  | 'Sales'
  | 'SalesTax'
  | 'Service';

export type JobReportType =
  | 'ItemEstimatesVsActuals'
  | 'ItemProfitability'
  | 'JobEstimatesVsActualsDetail'
  | 'JobEstimatesVsActualsSummary'
  | 'JobProfitabilityDetail'
  | 'JobProfitabilitySummary';

export type JobStatus =
  | 'Awarded'
  | 'Closed'
  | 'InProgress'
  | 'None'
  | 'NotAwarded'
  | 'Pending';

export type JournalLineType =
  | 'Debit'
  | 'Credit';

export type KeyEmployee =
  | 'Yes'
  | 'No';

export type LineType =
  | 'ECPurchases'
  | 'ECSales'
  | 'Purchases'
  | 'Sales'
  | 'SubTotal'
  | 'TaxOnPurchases'
  | 'TaxOnSales'
  | 'Total';

export type LinkType =
  | 'AMTTYPE'
  | 'QUANTYPE';

export type ListDataExtType =
  | 'Account'
  | 'Customer'
  | 'Employee'
  | 'Item'
  | 'OtherName'
  | 'Vendor';

export type ListDelType =
  | 'Account'
  | 'BillingRate'
  | 'Class'
  | 'Currency'
  | 'Customer'
  | 'CustomerMsg'
  | 'CustomerType'
  | 'DateDrivenTerms'
  | 'Employee'
  | 'InventorySite'
  | 'ItemDiscount'
  | 'ItemFixedAsset'
  | 'ItemGroup'
  | 'ItemInventory'
  | 'ItemInventoryAssembly'
  | 'ItemNonInventory'
  | 'ItemOtherCharge'
  | 'ItemPayment'
  | 'ItemSalesTax'
  | 'ItemSalesTaxGroup'
  | 'ItemService'
  | 'ItemSubtotal'
  | 'JobType'
  | 'OtherName'
  | 'PaymentMethod'
  | 'PayrollItemNonWage'
  | 'PayrollItemWage'
  | 'PriceLevel'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'StandardTerms'
  | 'ToDo'
  | 'UnitOfMeasureSet'
  | 'Vehicle'
  | 'Vendor'
  | 'VendorType'
  | 'WorkersCompCode';

export type ListDisplayAddType =
  | 'Account'
  | 'Customer'
  | 'Employee'
  | 'Item'
  | 'OtherName'
  | 'Vendor';

export type ListDisplayModType =
  | 'Account'
  | 'Customer'
  | 'Employee'
  | 'Item'
  | 'OtherName'
  | 'Vendor';

export type ListEventOperation =
  | 'Add'
  | 'Modify'
  | 'Delete'
  | 'Merge';

export type ListEventType =
  | 'Account'
  | 'Class'
  | 'Customer'
  | 'CustomerMsg'
  | 'CustomerType'
  | 'DateDrivenTerms'
  | 'Employee'
  | 'ItemDiscount'
  | 'ItemFixedAsset'
  | 'ItemGroup'
  | 'ItemInventory'
  | 'ItemInventoryAssembly'
  | 'ItemNonInventory'
  | 'ItemOtherCharge'
  | 'ItemPayment'
  | 'ItemSalesTax'
  | 'ItemSalesTaxGroup'
  | 'ItemService'
  | 'ItemSubtotal'
  | 'JobType'
  | 'OtherName'
  | 'PaymentMethod'
  | 'PriceLevel'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'StandardTerms'
  | 'ToDo'
  | 'Vendor'
  | 'VendorType';

export type ListMergeType =
  | 'Account'
  | 'Class'
  | 'Customer'
  | 'ItemDiscount'
  | 'ItemGroup'
  | 'ItemInventory'
  | 'ItemNonInventory'
  | 'ItemOtherCharge'
  | 'ItemPayment'
  | 'ItemSalesTax'
  | 'ItemSalesTaxGroup'
  | 'ItemService'
  | 'ItemSubtotal'
  | 'Vendor';

export type ListType =
  | 'Account'
  | 'Class'
  | 'Customer'
  | 'CustomerMsg'
  | 'CustomerType'
  | 'DateDrivenTerms'
  | 'Employee'
  | 'ItemDiscount'
  | 'ItemFixedAsset'
  | 'ItemGroup'
  | 'ItemInventory'
  | 'ItemInventoryAssembly'
  | 'ItemNonInventory'
  | 'ItemOtherCharge'
  | 'ItemPayment'
  | 'ItemSalesTax'
  | 'ItemSalesTaxGroup'
  | 'ItemService'
  | 'ItemSubtotal'
  | 'JobType'
  | 'OtherName'
  | 'PaymentMethod'
  | 'PriceLevel'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'StandardTerms'
  | 'ToDo'
  | 'Vendor'
  | 'VendorType';

export type MappingCategory =
  | 'BOX1'
  | 'BOX2'
  | 'BOX3'
  | 'BOX4'
  | 'BOX5'
  | 'BOX6'
  | 'BOX7'
  | 'BOX8'
  | 'BOX9'
  | 'BOX10'
  | 'BOX11'
  | 'BOX14'
  | 'BOX15'
  | 'BOX16';

export type MatchCriterion =
  | 'StartsWith'
  | 'Contains'
  | 'EndsWith';

export type MilitaryStatus =
  | 'Active'
  | 'Reserve';

export type NonWageType =
  | 'Addition'
  | 'CompanyContribution'
  | 'Deduction'
  | 'DirectDeposit'
  | 'Tax';

export type OnFile =
  | 'Yes'
  | 'No';

export type Operator =
  | 'LessThan'
  | 'LessThanEqual'
  | 'Equal'
  | 'GreaterThan'
  | 'GreaterThanEqual';

export type OptionForPriceRuleConflict =
  | 'Zero'
  | 'BasePrice';

export type OtherDataExtType =
  | 'Company';

export type PaidStatus =
  | 'All'
  | 'PaidOnly'
  | 'NotPaidOnly';

export type PartOrFullTime =
  | 'PartTime'
  | 'FullTime';

export type PayPeriod =
  | 'Daily'
  | 'Weekly'
  | 'Biweekly'
  | 'Semimonthly'
  | 'Monthly'
  | 'Quarterly'
  | 'Yearly';

export type PaySalesTax =
  | 'Monthly'
  | 'Quarterly'
  | 'Annually';

export type PaymentMethodType =
  | 'AmericanExpress'
  | 'Cash'
  | 'Check'
  | 'DebitCard'
  | 'Discover'
  | 'ECheck'
  | 'GiftCard'
  | 'MasterCard'
  | 'Other'
  | 'OtherCreditCard'
  | 'Visa';

export type PaymentStatus =
  | 'Unknown'
  | 'Completed';

export type PayrollDetailReportType =
  | 'EmployeeStateTaxesDetail'
  | 'PayrollItemDetail'
  | 'PayrollReviewDetail'
  | 'PayrollTransactionDetail'
  | 'PayrollTransactionsByPayee';

export type PayrollSummaryReportType =
  | 'EmployeeEarningsSummary'
  | 'PayrollLiabilityBalances'
  | 'PayrollSummary';

export type PendingStatus =
  | 'All'
  | 'PendingOnly'
  | 'NotPendingOnly';

export type PreferredDeliveryMethod =
  | 'None'
  | 'Email'
  | 'Fax';

export type PriceLevelType =
  | 'FixedPercentage'
  | 'PerItem';

export type Priority =
  | 'Low'
  | 'Medium'
  | 'High';

export type QBFileMode =
  | 'MultiUser'
  | 'SingleUser';

export type Relation =
  | 'Spouse'
  | 'Partner'
  | 'Mother'
  | 'Father'
  | 'Sister'
  | 'Brother'
  | 'Son'
  | 'Daughter'
  | 'Friend'
  | 'Other';

export type RemoveFromObject =
  | 'Account'
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'Company'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Customer'
  | 'Deposit'
  | 'Employee'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'Item'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'OtherName'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'Vendor'
  | 'VendorCredit';

export type ReportAgingAsOf =
  | 'ReportEndDate'
  | 'Today';

export type ReportBasis =
  | 'Accrual'
  | 'Cash'
  | 'None';

export type ReportCalendar =
  | 'CalendarYear'
  | 'FiscalYear'
  | 'TaxYear';

export type ReportDateMacro =
  | 'All'
  | 'Today'
  | 'ThisWeek'
  | 'ThisWeekToDate'
  | 'ThisMonth'
  | 'ThisMonthToDate'
  | 'ThisQuarter'
  | 'ThisQuarterToDate'
  | 'ThisYear'
  | 'ThisYearToDate'
  | 'Yesterday'
  | 'LastWeek'
  | 'LastWeekToDate'
  | 'LastMonth'
  | 'LastMonthToDate'
  | 'LastQuarter'
  | 'LastQuarterToDate'
  | 'LastYear'
  | 'LastYearToDate'
  | 'NextWeek'
  | 'NextFourWeeks'
  | 'NextMonth'
  | 'NextQuarter'
  | 'NextYear';

export type ReportDetailLevelFilter =
  | 'All'
  | 'AllExceptSummary'
  | 'SummaryOnly';

export type ReportModifiedDateRangeMacro =
  | 'All'
  | 'Today'
  | 'ThisWeek'
  | 'ThisWeekToDate'
  | 'ThisMonth'
  | 'ThisMonthToDate'
  | 'ThisQuarter'
  | 'ThisQuarterToDate'
  | 'ThisYear'
  | 'ThisYearToDate'
  | 'Yesterday'
  | 'LastWeek'
  | 'LastWeekToDate'
  | 'LastMonth'
  | 'LastMonthToDate'
  | 'LastQuarter'
  | 'LastQuarterToDate'
  | 'LastYear'
  | 'LastYearToDate'
  | 'NextWeek'
  | 'NextFourWeeks'
  | 'NextMonth'
  | 'NextQuarter'
  | 'NextYear';

export type ReportOpenBalanceAsOf =
  | 'ReportEndDate'
  | 'Today';

export type ReportPostingStatusFilter =
  | 'Either'
  | 'NonPosting'
  | 'Posting';

export type ReportingPeriod =
  | 'Monthly'
  | 'Quarterly';

export type ReturnColumns =
  | 'ActiveOnly'
  | 'NonZero'
  | 'All';

export type ReturnRows =
  | 'ActiveOnly'
  | 'NonZero'
  | 'All';

export type SOChannel =
  | 'Blank'
  | 'Ecommerce';

export type SalesTaxCountry =
  | 'Australia'
  | 'Canada'
  | 'UK'
  | 'US';

export type SerialNumberAddedOrRemoved =
  | 'Added'
  | 'Removed';

export type ServiceStatus =
  | 'Active'
  | 'Expired'
  | 'Never'
  | 'Pending'
  | 'Suspended'
  | 'Terminated'
  | 'Trial';

export type SpecialAccountType =
  | 'AccountsPayable'
  | 'AccountsReceivable'
  | 'CondenseItemAdjustmentExpenses'
  | 'CostOfGoodsSold'
  | 'DirectDepositLiabilities'
  | 'Estimates'
  | 'ExchangeGainLoss'
  | 'InventoryAssets'
  | 'ItemReceiptAccount'
  | 'OpeningBalanceEquity'
  | 'PayrollExpenses'
  | 'PayrollLiabilities'
  | 'PettyCash'
  | 'PurchaseOrders'
  | 'ReconciliationDifferences'
  | 'RetainedEarnings'
  | 'SalesOrders'
  | 'SalesTaxPayable'
  | 'UncategorizedExpenses'
  | 'UncategorizedIncome'
  | 'UndepositedFunds';

export type SpecialItemType =
  | 'FinanceCharge'
  | 'ReimbursableExpenseGroup'
  | 'ReimbursableExpenseSubtotal';

export type Status =
  | 'Hot'
  | 'Warm'
  | 'Cold';

export type SubscriptionType =
  | 'Data'
  | 'UI'
  | 'UIExtension';

export type SummarizeBudgetColumnsBy =
  | 'Class'
  | 'Customer'
  | 'Date';

export type SummarizeBudgetRowsBy =
  | 'Account'
  | 'Class'
  | 'Customer';

export type SummarizeColumnsBy =
  | 'Account'
  | 'BalanceSheet'
  | 'Class'
  | 'Customer'
  | 'CustomerType'
  | 'Day'
  | 'Employee'
  | 'FourWeek'
  | 'HalfMonth'
  | 'IncomeStatement'
  | 'ItemDetail'
  | 'ItemType'
  | 'Month'
  | 'Payee'
  | 'PaymentMethod'
  | 'PayrollItemDetail'
  | 'PayrollYtdDetail'
  | 'Quarter'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'Terms'
  | 'TotalOnly'
  | 'TwoWeek'
  | 'Vendor'
  | 'VendorType'
  | 'Week'
  | 'Year';

export type SummarizeRowsBy =
  | 'Account'
  | 'BalanceSheet'
  | 'Class'
  | 'Customer'
  | 'CustomerType'
  | 'Day'
  | 'Employee'
  | 'FourWeek'
  | 'HalfMonth'
  | 'IncomeStatement'
  | 'ItemDetail'
  | 'ItemType'
  | 'Month'
  | 'Payee'
  | 'PaymentMethod'
  | 'PayrollItemDetail'
  | 'PayrollYtdDetail'
  | 'Quarter'
  | 'SalesRep'
  | 'SalesTaxCode'
  | 'ShipMethod'
  | 'TaxLine'
  | 'Terms'
  | 'TotalOnly'
  | 'TwoWeek'
  | 'Vendor'
  | 'VendorType'
  | 'Week'
  | 'Year';

export type SummaryReportBasis =
  | 'Accrual'
  | 'Cash';

export type TaxForm =
  | 'Form1040'
  | 'Form1065'
  | 'Form1120'
  | 'Form1120S'
  | 'Form990'
  | 'Form990PF'
  | 'Form990T'
  | 'OtherOrNone';

export type TemplateType =
  | 'BuildAssembly'
  | 'CreditMemo'
  | 'Estimate'
  | 'Invoice'
  | 'PurchaseOrder'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'PaymentReceipt'
  | 'BillPayment';

export type ThousandSeparator =
  | 'Comma'
  | 'Period'
  | 'Space'
  | 'Apostrophe';

export type ThousandSeparatorGrouping =
  | 'XX_XXX_XXX'
  | 'X_XX_XX_XXX';

export type TimeReportType =
  | 'TimeByItem'
  | 'TimeByJobDetail'
  | 'TimeByJobSummary'
  | 'TimeByName';

export type TrackLostEvents =
  | 'All'
  | 'None';

export type TransactionDetailLevelFilter =
  | 'All'
  | 'SummaryOnly'
  | 'AllExceptSummary';

export type TransactionMode =
  | 'CardNotPresent'
  | 'CardPresent';

export type TransactionPaidStatusFilter =
  | 'Either'
  | 'Closed'
  | 'Open';

export type TransactionPostingStatusFilter =
  | 'Either'
  | 'NonPosting'
  | 'Posting';

export type TxnDataExtType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'VendorCredit';

export type TxnDelType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'TimeTracking'
  | 'TransferInventory'
  | 'VehicleMileage'
  | 'VendorCredit';

export type TxnDisplayAddType =
  | 'Bill'
  | 'BillPayment'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'VendorCredit';

export type TxnDisplayModType =
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'VendorCredit';

export type TxnEventOperation =
  | 'Add'
  | 'Modify'
  | 'Delete';

export type TxnEventType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'TimeTracking'
  | 'VendorCredit';

export type TxnType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'LiabilityAdjustment'
  | 'Paycheck'
  | 'PayrollLiabilityCheck'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'Transfer'
  | 'VendorCredit'
  | 'YTDAdjustment';

export type TxnTypeFilter =
  | 'All'
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'BuildAssembly'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'Estimate'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'LiabilityAdjustment'
  | 'Paycheck'
  | 'PayrollLiabilityCheck'
  | 'PurchaseOrder'
  | 'ReceivePayment'
  | 'SalesOrder'
  | 'SalesReceipt'
  | 'SalesTaxPaymentCheck'
  | 'Transfer'
  | 'VendorCredit'
  | 'YTDAdjustment';

export type TxnVoidType =
  | 'ARRefundCreditCard'
  | 'Bill'
  | 'BillPaymentCheck'
  | 'BillPaymentCreditCard'
  | 'Charge'
  | 'Check'
  | 'CreditCardCharge'
  | 'CreditCardCredit'
  | 'CreditMemo'
  | 'Deposit'
  | 'InventoryAdjustment'
  | 'Invoice'
  | 'ItemReceipt'
  | 'JournalEntry'
  | 'SalesReceipt'
  | 'VendorCredit';

export type Type =
  | 'Task'
  | 'Call'
  | 'Fax'
  | 'Email'
  | 'Meeting'
  | 'Appointment';

export type USCitizen =
  | 'Yes'
  | 'No';

export type USVeteran =
  | 'Yes'
  | 'No';

export type UnitOfMeasureType =
  | 'Area'
  | 'Count'
  | 'Length'
  | 'Other'
  | 'Time'
  | 'Volume'
  | 'Weight';

export type UnitUsedFor =
  | 'Purchase'
  | 'Sales'
  | 'Shipping';

export type UseTimeDataToCreatePaychecks =
  | 'NotSet'
  | 'UseTimeData'
  | 'DoNotUseTimeData';

export type VisibleIf =
  | 'AccountantCopyExists'
  | 'AssemblyItemsEnabled'
  | 'ClassesEnabled'
  | 'EstimatesEnabled'
  | 'HasCustomers'
  | 'HasVendors'
  | 'InventoryEnabled'
  | 'IsAccountantCopy'
  | 'MultiUserMode'
  | 'PayrollEnabled'
  | 'PriceLevelsEnabled'
  | 'SalesOrdersEnabled'
  | 'SalesTaxEnabled'
  | 'TimeTrackingEnabled';

export type VisibleIfNot =
  | 'AccountantCopyExists'
  | 'AssemblyItemsEnabled'
  | 'ClassesEnabled'
  | 'EstimatesEnabled'
  | 'HasCustomers'
  | 'HasVendors'
  | 'InventoryEnabled'
  | 'IsAccountantCopy'
  | 'MultiUserMode'
  | 'PayrollEnabled'
  | 'PriceLevelsEnabled'
  | 'SalesOrdersEnabled'
  | 'SalesTaxEnabled'
  | 'TimeTrackingEnabled';

export type WageType =
  | 'Bonus'
  | 'Commission'
  | 'HourlyOvertime'
  | 'HourlyRegular'
  | 'HourlySick'
  | 'HourlyVacation'
  | 'SalaryRegular'
  | 'SalarySick'
  | 'SalaryVacation';

export interface AccountAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
  readonly AccountType: AccountType;
  /** max 7 */
  readonly AccountNumber?: string;
  /** max 25 */
  readonly BankNumber?: string;
  /** max 200 */
  readonly Desc?: string;
  readonly OpenBalance?: Amount | '';
  readonly OpenBalanceDate?: DateOnly | '';
  /** since 7.0 */
  readonly TaxLineID?: number;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface AccountAddRq {
  readonly requestID?: string;
  readonly AccountAdd: AccountAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface AccountAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly AccountRet?: AccountRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface AccountantCopy {
  readonly AccountantCopyExists: boolean;
  readonly DividingDate?: DateOnly;
}

export interface AccountFilter {
  // Exactly one of 4 alternatives:
  /** since 2.0 */
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** since 2.0 */
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface AccountingPreferences {
  readonly IsUsingAccountNumbers: boolean;
  readonly IsRequiringAccounts: boolean;
  readonly IsUsingClassTracking: boolean;
  /** since 12.0 */
  readonly AssignClassesTo?: Open<AssignClassesTo>;
  readonly IsUsingAuditTrail: boolean;
  readonly IsAssigningJournalEntryNumbers: boolean;
  readonly ClosingDate?: DateOnly;
}

export interface AccountMetaData {
  readonly MaxCapacity: number;
}

export interface AccountMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
  readonly AccountType?: AccountType;
  /** max 7 */
  readonly AccountNumber?: string;
  /** max 25 */
  readonly BankNumber?: string;
  /** max 200 */
  readonly Desc?: string;
  readonly OpenBalance?: Amount | '';
  readonly OpenBalanceDate?: DateOnly | '';
  /** since 7.0 */
  readonly TaxLineID?: number;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface AccountModRq {
  readonly requestID?: string;
  readonly AccountMod: AccountMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface AccountModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly AccountRet?: AccountRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface AccountQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly AccountType?: readonly AccountType[];
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface AccountQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly AccountRet?: readonly AccountRet[];
}

export interface AccountRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  readonly AccountType?: Open<AccountType>;
  /** since 2.1 */
  readonly SpecialAccountType?: Open<SpecialAccountType>;
  /** max 7 */
  readonly AccountNumber?: string;
  /** max 25; since 2.0 */
  readonly BankNumber?: string;
  /** max 200 */
  readonly Desc?: string;
  readonly Balance?: Amount;
  readonly TotalBalance?: Amount;
  /** since 2.1 */
  readonly TaxLineInfoRet?: TaxLineInfoRet;
  /** since 2.1 */
  readonly CashFlowClassification?: Open<CashFlowClassification>;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface AccountTaxLineInfoQueryRq {
  readonly requestID?: string;
}

export interface AccountTaxLineInfoQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly AccountTaxLineInfoRet?: readonly AccountTaxLineInfoRet[];
}

export interface AccountTaxLineInfoRet {
  readonly TaxLineID?: number;
  /** max 256 */
  readonly TaxLineName?: string;
}

export interface AdditionalContactRef {
  /** max 40 */
  readonly ContactName: string;
  /** max 255 */
  readonly ContactValue: string;
}

export interface AdditionalNotes {
  /** max 4095 */
  readonly Note: string;
}

export interface AdditionalNotesMod {
  readonly NoteID: number;
  /** max 4095 */
  readonly Note: string;
}

export interface AdditionalNotesRet {
  readonly NoteID: number;
  readonly Date: DateOnly;
  /** max 4095 */
  readonly Note: string;
}

export interface Address {
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 41 */
  readonly Addr3?: string;
  /** max 41; since 2.0 */
  readonly Addr4?: string;
  /** max 41; since 6.0 */
  readonly Addr5?: string;
  /** max 31 */
  readonly City?: string;
  /** max 21 */
  readonly State?: string;
  /** max 13 */
  readonly PostalCode?: string;
  /** max 31 */
  readonly Country?: string;
  /** max 41; since 6.0 */
  readonly Note?: string;
}

export interface AddressBlock {
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 41 */
  readonly Addr3?: string;
  /** max 41 */
  readonly Addr4?: string;
  /** max 41 */
  readonly Addr5?: string;
}

export interface AgingReportQueryRq {
  readonly requestID?: string;
  readonly AgingReportType: AgingReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly IncludeColumn?: readonly IncludeColumn[];
  readonly IncludeAccounts?: IncludeAccounts;
  readonly ReportAgingAsOf?: ReportAgingAsOf;
}

export interface AgingReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface AppliedToTxnAdd {
  readonly TxnID: string | Macro;
  readonly PaymentAmount?: Amount | '';
  readonly SetCredit?: readonly SetCredit[];
  readonly DiscountAmount?: Amount | '';
  readonly DiscountAccountRef?: Ref159;
  /** since 11.0 */
  readonly DiscountClassRef?: Ref159;
}

export interface AppliedToTxnMod {
  readonly TxnID: string;
  readonly PaymentAmount?: Amount | '';
  readonly SetCredit?: readonly SetCredit[];
  readonly DiscountAmount?: Amount | '';
  readonly DiscountAccountRef?: Ref159;
  /** since 11.0 */
  readonly DiscountClassRef?: Ref159;
}

export interface AppliedToTxnRet {
  readonly TxnID: string;
  readonly TxnType: Open<TxnType>;
  readonly TxnDate?: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  readonly BalanceRemaining?: Amount;
  readonly Amount?: Amount;
  readonly DiscountAmount?: Amount;
  readonly DiscountAccountRef?: Ref159;
  /** since 11.0 */
  readonly DiscountClassRef?: Ref159;
  /** since 10.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
}

export interface ApplyCheckToTxnAdd {
  readonly TxnID: string | Macro;
  readonly Amount?: Amount | '';
}

export interface ApplyCheckToTxnMod {
  readonly TxnID: string | Macro;
  readonly Amount?: Amount | '';
}

export interface ARRefundCreditCardAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly RefundFromAccountRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly Address?: Address;
  readonly PaymentMethodRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 9.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly RefundAppliedToTxnAdd: readonly RefundAppliedToTxnAdd[];
}

export interface ARRefundCreditCardAddRq {
  readonly requestID?: string;
  readonly ARRefundCreditCardAdd: ARRefundCreditCardAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ARRefundCreditCardAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ARRefundCreditCardRet?: ARRefundCreditCardRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ARRefundCreditCardQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 9.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ARRefundCreditCardQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ARRefundCreditCardRet?: readonly ARRefundCreditCardRet[];
}

export interface ARRefundCreditCardRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly RefundFromAccountRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly TotalAmount?: Amount;
  /** since 9.0 */
  readonly CurrencyRef?: Ref64;
  /** since 9.0 */
  readonly ExchangeRate?: Decimal;
  /** since 9.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  readonly Address?: Address;
  /** since 6.0 */
  readonly AddressBlock?: AddressBlock;
  readonly PaymentMethodRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly RefundAppliedToTxnRet?: readonly RefundAppliedToTxnRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface BarCode {
  /** max 50 */
  readonly BarCodeValue?: string;
  readonly AssignEvenIfUsed?: boolean | '';
  readonly AllowOverride?: boolean | '';
}

export interface BarCodeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  /** max 50 */
  readonly BarCodeValue?: readonly string[];
}

export interface BarCodeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly BarCodeRet?: readonly BarCodeRet[];
}

export interface BarCodeRet {
  readonly ListType: Open<ListType>;
  readonly ListID?: string;
  /** max 50 */
  readonly FullName?: string;
}

export interface BaseUnit {
  /** max 31 */
  readonly Name: string;
  /** max 31 */
  readonly Abbreviation: string;
}

export interface BillAdd {
  readonly defMacro?: string;
  readonly VendorRef: Ref41;
  /** since 13.0 */
  readonly VendorAddress?: Address;
  /** since 2.0 */
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  readonly DueDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  readonly TermsRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 4.0 */
  readonly LinkToTxnID?: readonly string[];
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAddLink>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface BillAddRq {
  readonly requestID?: string;
  readonly BillAdd: BillAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillRet?: BillRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillingRateAdd {
  /** max 31 */
  readonly Name: string;
  // Exactly one of 2 alternatives:
  readonly FixedBillingRate?: Price | '';
  readonly BillingRatePerItem?: readonly BillingRatePerItem[];
}

export interface BillingRateAddRq {
  readonly requestID?: string;
  readonly BillingRateAdd: BillingRateAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillingRateAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillingRateRet?: BillingRateRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillingRateMetaData {
  readonly MaxCapacity: number;
}

export interface BillingRatePerItem {
  readonly ItemRef: Ref;
  // Exactly one of 2 alternatives:
  // Exactly one of 2 alternatives:
  readonly CustomRate?: Price | '';
  readonly CustomRatePercent?: Percent | '';
  readonly AdjustPercentage?: Percent | '';
  readonly AdjustBillingRateRelativeTo?: AdjustBillingRateRelativeTo;
}

export interface BillingRatePerItemRet {
  readonly ItemRef: Ref;
  // Exactly one of 2 alternatives:
  readonly CustomRate?: Price;
  readonly CustomRatePercent?: Percent;
}

export interface BillingRateQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly ItemRef?: Ref;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillingRateQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly BillingRateRet?: readonly BillingRateRet[];
}

export interface BillingRateRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly BillingRateType?: Open<BillingRateType>;
  // At most one of 2 alternatives:
  readonly FixedBillingRate?: Price;
  readonly BillingRatePerItemRet?: readonly BillingRatePerItemRet[];
}

export interface BillMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly VendorRef?: Ref41;
  /** since 13.0 */
  readonly VendorAddress?: Address;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  readonly DueDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  readonly TermsRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface BillModRq {
  readonly requestID?: string;
  readonly BillMod: BillMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillRet?: BillRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillPaymentCheckAdd {
  readonly defMacro?: string;
  readonly PayeeEntityRef: Ref209;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  readonly BankAccountRef: Ref159;
  // Exactly one of 2 alternatives:
  readonly IsToBePrinted?: boolean | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095; since 3.0 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly AppliedToTxnAdd: readonly AppliedToTxnAdd[];
}

export interface BillPaymentCheckAddRq {
  readonly requestID?: string;
  readonly BillPaymentCheckAdd: BillPaymentCheckAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillPaymentCheckAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillPaymentCheckRet?: BillPaymentCheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillPaymentCheckMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  readonly BankAccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  // At most one of 2 alternatives:
  readonly IsToBePrinted?: boolean | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly AppliedToTxnMod?: readonly AppliedToTxnMod[];
}

export interface BillPaymentCheckModRq {
  readonly requestID?: string;
  readonly BillPaymentCheckMod: BillPaymentCheckMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillPaymentCheckModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillPaymentCheckRet?: BillPaymentCheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillPaymentCheckQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface BillPaymentCheckQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly BillPaymentCheckRet?: readonly BillPaymentCheckRet[];
}

export interface BillPaymentCheckRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly PayeeEntityRef?: Ref209;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly BankAccountRef?: Ref159;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
  /** since 6.0 */
  readonly AddressBlock?: AddressBlock;
  readonly IsToBePrinted?: boolean;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly AppliedToTxnRet?: readonly AppliedToTxnRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface BillPaymentCreditCardAdd {
  readonly defMacro?: string;
  readonly PayeeEntityRef: Ref209;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  readonly CreditCardAccountRef: Ref159;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095; since 3.0 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly AppliedToTxnAdd: readonly AppliedToTxnAdd[];
}

export interface BillPaymentCreditCardAddRq {
  readonly requestID?: string;
  readonly BillPaymentCreditCardAdd: BillPaymentCreditCardAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillPaymentCreditCardAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BillPaymentCreditCardRet?: BillPaymentCreditCardRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BillPaymentCreditCardQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface BillPaymentCreditCardQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly BillPaymentCreditCardRet?: readonly BillPaymentCreditCardRet[];
}

export interface BillPaymentCreditCardRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly PayeeEntityRef?: Ref209;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly CreditCardAccountRef?: Ref159;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly AppliedToTxnRet?: readonly AppliedToTxnRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface BillQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly PaidStatus?: PaidStatus;
  readonly IncludeLineItems?: boolean | '';
  /** since 2.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface BillQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly BillRet?: readonly BillRet[];
}

export interface BillRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly VendorRef?: Ref41;
  /** since 13.0 */
  readonly VendorAddress?: Address;
  /** since 2.0 */
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly DueDate?: DateOnly;
  readonly AmountDue?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountDueInHomeCurrency?: Amount;
  /** max 20 */
  readonly RefNumber?: string;
  /** since 16.0 */
  readonly IsPending?: boolean;
  readonly TermsRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  /** since 2.0 */
  readonly IsPaid?: boolean;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  readonly OpenAmount?: Amount;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface BillToPay {
  readonly TxnID: string;
  readonly TxnType: Open<TxnType>;
  readonly APAccountRef: Ref159;
  readonly TxnDate: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  readonly DueDate?: DateOnly;
  readonly AmountDue: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountDueInHomeCurrency?: Amount;
}

export interface BillToPayQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly PayeeEntityRef: Ref209;
  readonly APAccountRef?: Ref159;
  readonly DueDate?: DateOnly | '';
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BillToPayQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly BillToPayRet?: readonly BillToPayRet[];
}

export interface BillToPayRet {
  // At most one of 2 alternatives:
  readonly BillToPay?: BillToPay;
  readonly CreditToApply?: CreditToApply;
}

export interface BudgetSummaryReportQueryRq {
  readonly requestID?: string;
  readonly BudgetSummaryReportType: BudgetSummaryReportType;
  readonly DisplayReport?: boolean | '';
  readonly FiscalYear: number;
  readonly BudgetCriterion?: BudgetCriterion;
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  /** since 9.0 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly SummarizeBudgetColumnsBy?: SummarizeBudgetColumnsBy;
  readonly SummarizeBudgetRowsBy?: SummarizeBudgetRowsBy;
}

export interface BudgetSummaryReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface BuildAssemblyAdd {
  readonly defMacro?: string;
  readonly ItemInventoryAssemblyRef: Ref159;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly QuantityToBuild: Quantity | '';
  /** since 7.0 */
  readonly MarkPendingIfRequired?: boolean | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
}

export interface BuildAssemblyAddRq {
  readonly requestID?: string;
  readonly BuildAssemblyAdd: BuildAssemblyAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BuildAssemblyAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BuildAssemblyRet?: BuildAssemblyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BuildAssemblyMod {
  readonly TxnID: string | Macro;
  /** max 16 */
  readonly EditSequence: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly QuantityToBuild?: Quantity | '';
  /** since 7.0 */
  readonly MarkPendingIfRequired?: boolean | '';
  readonly RemovePending?: boolean | '';
}

export interface BuildAssemblyModRq {
  readonly requestID?: string;
  readonly BuildAssemblyMod: BuildAssemblyMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface BuildAssemblyModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly BuildAssemblyRet?: BuildAssemblyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface BuildAssemblyQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly ItemFilter?: ItemFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  readonly PendingStatus?: PendingStatus;
  readonly IncludeComponentLineItems?: boolean | '';
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface BuildAssemblyQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly BuildAssemblyRet?: readonly BuildAssemblyRet[];
}

export interface BuildAssemblyRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly ItemInventoryAssemblyRef: Ref159;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly TxnDate: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly IsPending?: boolean;
  readonly QuantityToBuild: Quantity;
  readonly QuantityCanBuild: Quantity;
  readonly QuantityOnHand: Quantity;
  readonly QuantityOnSalesOrder: Quantity;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ComponentItemLineRet?: readonly ComponentItemLineRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CashBackInfoAdd {
  readonly defMacro?: string;
  readonly AccountRef: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly Amount?: Amount | '';
}

export interface CashBackInfoMod {
  readonly AccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly Amount?: Amount | '';
}

export interface CashBackInfoRet {
  readonly TxnLineID: string;
  readonly AccountRef: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly Amount?: Amount;
}

export interface CategoryAccountMapping {
  readonly MappingCategory: Open<MappingCategory>;
  readonly AccountRef?: readonly Ref159[];
  readonly Threshold?: Amount;
}

export interface CategoryAccountMappingMod {
  readonly MappingCategory: MappingCategory;
  readonly MappingAccount?: readonly MappingAccount[];
  readonly Threshold?: Amount | '';
}

export interface ChargeAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  readonly Rate?: Price | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Desc?: string;
  readonly ARAccountRef?: Ref159;
  readonly ClassRef?: Ref159;
  readonly BilledDate?: DateOnly | '';
  readonly DueDate?: DateOnly | '';
  /** since 3.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** since 9.0 */
  readonly ExternalGUID?: string;
}

export interface ChargeAddRq {
  readonly requestID?: string;
  readonly ChargeAdd: ChargeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ChargeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ChargeRet?: ChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ChargeMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Rate?: Price | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Desc?: string;
  readonly ARAccountRef?: Ref159;
  readonly ClassRef?: Ref159;
  readonly BilledDate?: DateOnly | '';
  readonly DueDate?: DateOnly | '';
  readonly OverrideItemAccountRef?: Ref159;
}

export interface ChargeModRq {
  readonly requestID?: string;
  readonly ChargeMod: ChargeMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ChargeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ChargeRet?: ChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ChargeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 4.0 */
  readonly PaidStatus?: PaidStatus;
  /** since 3.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface ChargeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ChargeRet?: readonly ChargeRet[];
}

export interface ChargeRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Rate?: Price;
  readonly Amount?: Amount;
  readonly BalanceRemaining?: Amount;
  /** max 4095 */
  readonly Desc?: string;
  readonly ARAccountRef?: Ref159;
  readonly ClassRef?: Ref159;
  readonly BilledDate?: DateOnly;
  readonly DueDate?: DateOnly;
  /** since 3.0 */
  readonly IsPaid?: boolean;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 3.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CheckAdd {
  readonly defMacro?: string;
  readonly AccountRef: Ref159;
  readonly PayeeEntityRef?: Ref209;
  /** max 11 */
  readonly RefNumber?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
  readonly IsToBePrinted?: boolean | '';
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 7.0 */
  readonly ApplyCheckToTxnAdd?: readonly ApplyCheckToTxnAdd[];
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAdd>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface CheckAddRq {
  readonly requestID?: string;
  readonly CheckAdd: CheckAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CheckAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CheckRet?: CheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CheckMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  /** max 11 */
  readonly RefNumber?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
  readonly IsToBePrinted?: boolean | '';
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 7.0 */
  readonly ApplyCheckToTxnMod?: readonly ApplyCheckToTxnMod[];
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface CheckModRq {
  readonly requestID?: string;
  readonly CheckMod: CheckMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CheckModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CheckRet?: CheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CheckQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 7.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CheckQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly CheckRet?: readonly CheckRet[];
}

export interface CheckRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  /** max 11 */
  readonly RefNumber?: string;
  readonly TxnDate?: DateOnly;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
  /** since 6.0 */
  readonly AddressBlock?: AddressBlock;
  /** since 16.0 */
  readonly IsPending?: boolean;
  readonly IsToBePrinted?: boolean;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 7.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ClassAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
}

export interface ClassAddRq {
  readonly requestID?: string;
  readonly ClassAdd: ClassAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ClassAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ClassRet?: ClassRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ClassFilter {
  // Exactly one of 4 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface ClassMetaData {
  readonly MaxCapacity: number;
}

export interface ClassMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
}

export interface ClassModRq {
  readonly requestID?: string;
  readonly ClassMod: ClassMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ClassModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ClassRet?: ClassRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ClassQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ClassQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly ClassRet?: readonly ClassRet[];
}

export interface ClassRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
}

export interface ClearedStatusMod {
  readonly TxnID: string | Macro;
  readonly TxnLineID?: string | Macro;
  readonly ClearedStatus: ClearedStatus;
}

export interface ClearedStatusModRq {
  readonly requestID?: string;
  readonly ClearedStatusMod: ClearedStatusMod;
}

export interface ClearedStatusModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface ColData {
  readonly colID: number;
  readonly value?: string;
  readonly dataType?: 'IDTYPE' | 'GUIDTYPE' | 'STRTYPE' | 'BOOLTYPE' | 'DATETYPE' | 'DATETIMETYPE' | 'TIMEINTERVALTYPE' | 'AMTTYPE' | 'PRICETYPE' | 'QUANTYPE' | 'PERCENTTYPE' | 'ENUMTYPE' | 'INTTYPE';
}

export interface ColDesc {
  readonly colID: number;
  readonly dataType: 'AMTTYPE' | 'BOOLTYPE' | 'DATETIMETYPE' | 'DATETYPE' | 'ENUMTYPE' | 'GUIDTYPE' | 'IDTYPE' | 'INTTYPE' | 'PERCENTTYPE' | 'PRICETYPE' | 'QUANTYPE' | 'STRTYPE' | 'TIMEINTERVALTYPE';
  readonly ColTitle: readonly ColTitle[];
  readonly ColType: Open<ColType>;
}

export interface ColTitle {
  readonly titleRow: number;
  readonly value?: string;
}

export interface COMCallbackInfo {
  /** max 128 */
  readonly AppName: string;
  // Exactly one of 2 alternatives:
  /** max 128 */
  readonly ProgID?: string;
  readonly CLSID?: string;
}

export interface CompanyActivityQueryRq {
  readonly requestID?: string;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CompanyActivityQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CompanyActivityRet?: CompanyActivityRet;
}

export interface CompanyActivityRet {
  readonly LastRestoreTime?: QuickBooksDateTime;
  /** since 3.0 */
  readonly LastCondenseTime?: QuickBooksDateTime;
}

export interface CompanyFileEvent {
  readonly CompanyFileEventOperation: Open<CompanyFileEventOperation>;
  readonly IsNewCompany?: boolean;
  readonly IsAutomaticLogin?: boolean;
}

export interface CompanyFileEventSubscription {
  readonly CompanyFileEventOperation: readonly CompanyFileEventOperation[];
}

export interface CompanyQueryRq {
  readonly requestID?: string;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CompanyQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CompanyRet?: CompanyRet;
}

export interface CompanyRet {
  /** since 3.0 */
  readonly IsSampleCompany?: boolean;
  /** max 59 */
  readonly CompanyName?: string;
  /** max 59 */
  readonly LegalCompanyName?: string;
  readonly Address?: Address;
  /** since 6.0 */
  readonly AddressBlock?: AddressBlock;
  readonly LegalAddress?: Address;
  readonly CompanyAddressForCustomer?: Address;
  /** since 6.0 */
  readonly CompanyAddressBlockForCustomer?: AddressBlock;
  /** max 51 */
  readonly Phone?: string;
  /** max 51 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 128 */
  readonly CompanyWebSite?: string;
  readonly FirstMonthFiscalYear?: Open<FirstMonthFiscalYear>;
  readonly FirstMonthIncomeTaxYear?: Open<FirstMonthIncomeTaxYear>;
  /** max 255 */
  readonly CompanyType?: string;
  /** max 20; since 2.0 */
  readonly EIN?: string;
  /** max 11; since 2.1 */
  readonly SSN?: string;
  /** since 2.1 */
  readonly TaxForm?: Open<TaxForm>;
  /** since 7.0 */
  readonly SubscribedServices?: SubscribedServices;
  /** since 8.0 */
  readonly AccountantCopy?: AccountantCopy;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ComponentItemLineRet {
  readonly ItemRef: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly QuantityOnHand?: Quantity;
  readonly QuantityNeeded?: Quantity;
}

export interface Contacts {
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
}

export interface ContactsMod {
  readonly ListID?: string;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
}

export interface ContactsRet {
  readonly ListID?: string;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeModified: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
}

export interface CreditCardChargeAdd {
  readonly defMacro?: string;
  readonly AccountRef: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAdd>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface CreditCardChargeAddRq {
  readonly requestID?: string;
  readonly CreditCardChargeAdd: CreditCardChargeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditCardChargeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditCardChargeRet?: CreditCardChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditCardChargeMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface CreditCardChargeModRq {
  readonly requestID?: string;
  readonly CreditCardChargeMod: CreditCardChargeMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditCardChargeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditCardChargeRet?: CreditCardChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditCardChargeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CreditCardChargeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly CreditCardChargeRet?: readonly CreditCardChargeRet[];
}

export interface CreditCardChargeRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CreditCardCreditAdd {
  readonly defMacro?: string;
  readonly AccountRef: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAdd>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface CreditCardCreditAddRq {
  readonly requestID?: string;
  readonly CreditCardCreditAdd: CreditCardCreditAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditCardCreditAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditCardCreditRet?: CreditCardCreditRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditCardCreditMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface CreditCardCreditModRq {
  readonly requestID?: string;
  readonly CreditCardCreditMod: CreditCardCreditMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditCardCreditModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditCardCreditRet?: CreditCardCreditRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditCardCreditQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CreditCardCreditQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly CreditCardCreditRet?: readonly CreditCardCreditRet[];
}

export interface CreditCardCreditRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly AccountRef?: Ref159;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CreditCardInfo {
  /** max 25 */
  readonly CreditCardNumber?: string;
  /** from 1; to 12 */
  readonly ExpirationMonth?: number;
  readonly ExpirationYear?: number;
  /** max 41 */
  readonly NameOnCard?: string;
  /** max 41 */
  readonly CreditCardAddress?: string;
  /** max 41 */
  readonly CreditCardPostalCode?: string;
}

export interface CreditCardTxnInfo {
  readonly CreditCardTxnInputInfo: CreditCardTxnInputInfo;
  readonly CreditCardTxnResultInfo: CreditCardTxnResultInfo;
}

export interface CreditCardTxnInfoMod {
  readonly CreditCardTxnInputInfoMod?: CreditCardTxnInputInfoMod;
  readonly CreditCardTxnResultInfoMod?: CreditCardTxnResultInfoMod;
}

export interface CreditCardTxnInputInfo {
  /** max 25 */
  readonly CreditCardNumber: string;
  /** from 1; to 12 */
  readonly ExpirationMonth: number;
  readonly ExpirationYear: number;
  /** max 41 */
  readonly NameOnCard: string;
  /** max 41 */
  readonly CreditCardAddress?: string;
  /** max 18 */
  readonly CreditCardPostalCode?: string;
  /** max 24 */
  readonly CommercialCardCode?: string;
  /** since 6.0 */
  readonly TransactionMode?: TransactionMode;
  /** since 7.0 */
  readonly CreditCardTxnType?: CreditCardTxnType;
}

export interface CreditCardTxnInputInfoMod {
  /** max 25 */
  readonly CreditCardNumber?: string;
  /** from 1; to 12 */
  readonly ExpirationMonth?: number;
  readonly ExpirationYear?: number;
  /** max 41 */
  readonly NameOnCard?: string;
  /** max 41 */
  readonly CreditCardAddress?: string;
  /** max 18 */
  readonly CreditCardPostalCode?: string;
  /** max 24 */
  readonly CommercialCardCode?: string;
  readonly TransactionMode?: TransactionMode;
  readonly CreditCardTxnType?: CreditCardTxnType;
}

export interface CreditCardTxnResultInfo {
  readonly ResultCode: number;
  /** max 60 */
  readonly ResultMessage: string;
  /** max 24 */
  readonly CreditCardTransID: string;
  /** max 32 */
  readonly MerchantAccountNumber: string;
  /** max 12 */
  readonly AuthorizationCode?: string;
  readonly AVSStreet?: AVSStreet;
  readonly AVSZip?: AVSZip;
  /** since 6.0 */
  readonly CardSecurityCodeMatch?: CardSecurityCodeMatch;
  /** max 84 */
  readonly ReconBatchID?: string;
  readonly PaymentGroupingCode?: number;
  readonly PaymentStatus: PaymentStatus;
  readonly TxnAuthorizationTime: QuickBooksDateTime | '';
  readonly TxnAuthorizationStamp?: number;
  /** max 16; since 6.0 */
  readonly ClientTransID?: string;
}

export interface CreditCardTxnResultInfoMod {
  readonly ResultCode?: number;
  /** max 60 */
  readonly ResultMessage?: string;
  /** max 24 */
  readonly CreditCardTransID?: string;
  /** max 32 */
  readonly MerchantAccountNumber?: string;
  /** max 12 */
  readonly AuthorizationCode?: string;
  readonly AVSStreet?: AVSStreet;
  readonly AVSZip?: AVSZip;
  readonly CardSecurityCodeMatch?: CardSecurityCodeMatch;
  /** max 84 */
  readonly ReconBatchID?: string;
  readonly PaymentGroupingCode?: number;
  readonly PaymentStatus?: PaymentStatus;
  readonly TxnAuthorizationTime?: QuickBooksDateTime | '';
  readonly TxnAuthorizationStamp?: number;
  /** max 16 */
  readonly ClientTransID?: string;
}

export interface CreditMemoAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'CreditMemoLineAdd', CreditMemoLineAdd>
    | Entry<'CreditMemoLineGroupAdd', CreditMemoLineGroupAdd>
  )[];
}

export interface CreditMemoAddRq {
  readonly requestID?: string;
  readonly CreditMemoAdd: CreditMemoAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditMemoAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditMemoRet?: CreditMemoRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditMemoLineAdd {
  readonly defMacro?: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 7.0 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface CreditMemoLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface CreditMemoLineGroupMod {
  readonly TxnLineID: string;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly CreditMemoLineMod?: readonly CreditMemoLineMod[];
}

export interface CreditMemoLineGroupRet {
  /** since 3.0 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly CreditMemoLineRet?: readonly CreditMemoLineRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CreditMemoLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface CreditMemoLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price;
  readonly RatePercent?: Percent;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly ServiceDate?: DateOnly;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 7.0 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CreditMemoMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly lines?: readonly (
    | Entry<'CreditMemoLineMod', CreditMemoLineMod>
    | Entry<'CreditMemoLineGroupMod', CreditMemoLineGroupMod>
  )[];
}

export interface CreditMemoModRq {
  readonly requestID?: string;
  readonly CreditMemoMod: CreditMemoMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CreditMemoModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CreditMemoRet?: CreditMemoRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CreditMemoQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 1.1 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CreditMemoQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly CreditMemoRet?: readonly CreditMemoRet[];
}

export interface CreditMemoRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  readonly IsPending?: boolean;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly;
  readonly ShipMethodRef?: Ref15;
  readonly Subtotal?: Amount;
  readonly ItemSalesTaxRef?: Ref31;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly TotalAmount?: Amount;
  /** since 2.0 */
  readonly CreditRemaining?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly CreditRemainingInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 1.1 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly lines?: readonly (
    | Entry<'CreditMemoLineRet', CreditMemoLineRet>
    | Entry<'CreditMemoLineGroupRet', CreditMemoLineGroupRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CreditToApply {
  readonly TxnID: string;
  readonly TxnType: Open<TxnType>;
  readonly APAccountRef: Ref159;
  readonly TxnDate: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  readonly CreditRemaining: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly CreditRemainingInHomeCurrency?: Amount;
}

export interface CurrencyAdd {
  /** max 64 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** max 3 */
  readonly CurrencyCode: string;
  readonly CurrencyFormat?: CurrencyFormat;
}

export interface CurrencyAddRq {
  readonly requestID?: string;
  readonly CurrencyAdd: CurrencyAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CurrencyAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CurrencyRet?: CurrencyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CurrencyFilter {
  // Exactly one of 2 alternatives:
  readonly ListID?: readonly string[];
  /** max 64 */
  readonly FullName?: readonly string[];
}

export interface CurrencyFormat {
  readonly ThousandSeparator?: ThousandSeparator;
  readonly ThousandSeparatorGrouping?: ThousandSeparatorGrouping;
  readonly DecimalPlaces?: DecimalPlaces;
  readonly DecimalSeparator?: DecimalSeparator;
}

export interface CurrencyMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 64 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  /** max 3 */
  readonly CurrencyCode?: string;
  readonly CurrencyFormat?: CurrencyFormat;
}

export interface CurrencyModRq {
  readonly requestID?: string;
  readonly CurrencyMod: CurrencyMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CurrencyModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CurrencyRet?: CurrencyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CurrencyQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CurrencyQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly CurrencyRet?: readonly CurrencyRet[];
}

export interface CurrencyRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 64 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** max 3 */
  readonly CurrencyCode?: string;
  readonly CurrencyFormat?: CurrencyFormat;
  readonly IsUserDefinedCurrency?: boolean;
  readonly ExchangeRate?: Decimal;
  readonly AsOfDate?: DateOnly;
}

export interface CurrentAppAccessRights {
  readonly IsAutomaticLoginAllowed: boolean;
  /** max 29 */
  readonly AutomaticLoginUserName?: string;
  readonly IsPersonalDataAccessAllowed: boolean;
}

export interface CurrentWindow {
  // Exactly one of 2 alternatives:
  readonly TxnType?: Open<TxnType>;
  readonly TxnID?: string;
  readonly ListType?: Open<ListType>;
  readonly ListID?: string;
}

export interface CustomDetailReportQueryRq {
  readonly requestID?: string;
  readonly CustomDetailReportType: CustomDetailReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeRowsBy: SummarizeRowsBy;
  readonly IncludeColumn: readonly IncludeColumn[];
  readonly IncludeAccounts?: IncludeAccounts;
  readonly ReportOpenBalanceAsOf?: ReportOpenBalanceAsOf;
  /** since 2.1 */
  readonly ReportBasis?: ReportBasis;
}

export interface CustomDetailReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface CustomerAdd {
  /** max 41 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  /** at most 50 times; since 12.0 */
  readonly ShipToAddress?: readonly ShipToAddress[];
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly Contacts?: readonly Contacts[];
  readonly CustomerTypeRef?: Ref159;
  readonly TermsRef?: Ref31;
  readonly SalesRepRef?: Ref5;
  readonly OpenBalance?: Amount | '';
  readonly OpenBalanceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 15 */
  readonly ResaleNumber?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  readonly CreditLimit?: Amount | '';
  /** since 3.0 */
  readonly PreferredPaymentMethodRef?: Ref31;
  /** since 3.0 */
  readonly CreditCardInfo?: CreditCardInfo;
  readonly JobStatus?: JobStatus;
  readonly JobStartDate?: DateOnly | '';
  readonly JobProjectedEndDate?: DateOnly | '';
  readonly JobEndDate?: DateOnly | '';
  /** max 99 */
  readonly JobDesc?: string;
  readonly JobTypeRef?: Ref159;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotes?: readonly AdditionalNotes[];
  /** since 12.0 */
  readonly PreferredDeliveryMethod?: PreferredDeliveryMethod;
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface CustomerAddRq {
  readonly requestID?: string;
  readonly CustomerAdd: CustomerAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CustomerRet?: CustomerRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CustomerMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 41 */
  readonly Name?: string;
  /** since 3.0 */
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly ParentRef?: Ref;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  /** at most 50 times; since 12.0 */
  readonly ShipToAddress?: readonly ShipToAddress[];
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly ContactsMod?: readonly ContactsMod[];
  /** since 3.0 */
  readonly CustomerTypeRef?: Ref159;
  /** since 3.0 */
  readonly TermsRef?: Ref31;
  /** since 3.0 */
  readonly SalesRepRef?: Ref5;
  /** since 3.0 */
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** since 3.0 */
  readonly ItemSalesTaxRef?: Ref31;
  /** max 15; since 3.0 */
  readonly ResaleNumber?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** since 3.0 */
  readonly CreditLimit?: Amount | '';
  /** since 3.0 */
  readonly PreferredPaymentMethodRef?: Ref31;
  /** since 3.0 */
  readonly CreditCardInfo?: CreditCardInfo;
  /** since 3.0 */
  readonly JobStatus?: JobStatus;
  /** since 3.0 */
  readonly JobStartDate?: DateOnly | '';
  /** since 3.0 */
  readonly JobProjectedEndDate?: DateOnly | '';
  /** since 3.0 */
  readonly JobEndDate?: DateOnly | '';
  /** max 99; since 3.0 */
  readonly JobDesc?: string;
  /** since 3.0 */
  readonly JobTypeRef?: Ref159;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesMod?: readonly AdditionalNotesMod[];
  /** since 12.0 */
  readonly PreferredDeliveryMethod?: PreferredDeliveryMethod;
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface CustomerModRq {
  readonly requestID?: string;
  readonly CustomerMod: CustomerMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CustomerRet?: CustomerRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CustomerMsgAdd {
  /** max 101 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
}

export interface CustomerMsgAddRq {
  readonly requestID?: string;
  readonly CustomerMsgAdd: CustomerMsgAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerMsgAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CustomerMsgRet?: CustomerMsgRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CustomerMsgMetaData {
  readonly MaxCapacity: number;
}

export interface CustomerMsgQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerMsgQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly CustomerMsgRet?: readonly CustomerMsgRet[];
}

export interface CustomerMsgRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 101 */
  readonly Name?: string;
  readonly IsActive?: boolean;
}

export interface CustomerQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly TotalBalanceFilter?: TotalBalanceFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface CustomerQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly CustomerRet?: readonly CustomerRet[];
}

export interface CustomerRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly Name?: string;
  /** max 209 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  /** at most 50 times; since 12.0 */
  readonly ShipToAddress?: readonly ShipToAddress[];
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly ContactsRet?: readonly ContactsRet[];
  readonly CustomerTypeRef?: Ref159;
  readonly TermsRef?: Ref31;
  readonly SalesRepRef?: Ref5;
  readonly Balance?: Amount;
  readonly TotalBalance?: Amount;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 15 */
  readonly ResaleNumber?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  readonly CreditLimit?: Amount;
  /** since 3.0 */
  readonly PreferredPaymentMethodRef?: Ref31;
  /** since 3.0 */
  readonly CreditCardInfo?: CreditCardInfo;
  readonly JobStatus?: Open<JobStatus>;
  readonly JobStartDate?: DateOnly;
  readonly JobProjectedEndDate?: DateOnly;
  readonly JobEndDate?: DateOnly;
  /** max 99 */
  readonly JobDesc?: string;
  readonly JobTypeRef?: Ref159;
  /** max 4095 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesRet?: readonly AdditionalNotesRet[];
  /** since 12.0 */
  readonly PreferredDeliveryMethod?: Open<PreferredDeliveryMethod>;
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface CustomerTypeAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
}

export interface CustomerTypeAddRq {
  readonly requestID?: string;
  readonly CustomerTypeAdd: CustomerTypeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerTypeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly CustomerTypeRet?: CustomerTypeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface CustomerTypeMetaData {
  readonly MaxCapacity: number;
}

export interface CustomerTypeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface CustomerTypeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly CustomerTypeRet?: readonly CustomerTypeRet[];
}

export interface CustomerTypeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
}

export interface CustomSummaryReportQueryRq {
  readonly requestID?: string;
  readonly CustomSummaryReportType: CustomSummaryReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeColumnsBy: SummarizeColumnsBy;
  readonly SummarizeRowsBy: SummarizeRowsBy;
  readonly IncludeSubcolumns?: boolean | '';
  readonly ReportCalendar?: ReportCalendar;
  readonly ReturnRows?: ReturnRows;
  readonly ReturnColumns?: ReturnColumns;
  /** since 2.1 */
  readonly ReportBasis?: ReportBasis;
}

export interface CustomSummaryReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface DataEvent {
  /** max 260 */
  readonly CompanyFilePath: string;
  readonly HostInfo: HostInfo;
  // Exactly one of 2 alternatives:
  readonly ListEvent?: ListEvent;
  readonly TxnEvent?: TxnEvent;
  readonly LastRestoreTime?: QuickBooksDateTime;
  readonly LastCondenseTime?: QuickBooksDateTime;
  readonly DataEventRecoveryTime?: QuickBooksDateTime;
}

export interface DataEventRecoveryInfoDelRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
}

export interface DataEventRecoveryInfoDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface DataEventRecoveryInfoQueryRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
}

export interface DataEventRecoveryInfoQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataEventRecoveryInfoRet?: DataEventRecoveryInfoRet;
}

export interface DataEventRecoveryInfoRet {
  readonly SubscriberID: string;
  readonly DataEventRecoveryTime?: QuickBooksDateTime;
}

export interface DataEventSubscriptionAdd {
  readonly SubscriberID: string;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly DeliveryPolicy: DeliveryPolicy;
  readonly TrackLostEvents?: TrackLostEvents;
  /** since 4.0 */
  readonly DeliverOwnEvents?: boolean | '';
  readonly ListEventSubscription?: readonly ListEventSubscription[];
  readonly TxnEventSubscription?: readonly TxnEventSubscription[];
}

export interface DataEventSubscriptionAddRq {
  readonly requestID?: string;
  readonly DataEventSubscriptionAdd: DataEventSubscriptionAdd;
}

export interface DataEventSubscriptionAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataEventSubscriptionRet?: DataEventSubscriptionRet;
}

export interface DataEventSubscriptionQueryRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
}

export interface DataEventSubscriptionQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataEventSubscriptionRet?: DataEventSubscriptionRet;
}

export interface DataEventSubscriptionRet {
  readonly SubscriberID: string;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeLastProcessed?: QuickBooksDateTime;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly DeliveryPolicy: Open<DeliveryPolicy>;
  readonly TrackLostEvents: Open<TrackLostEvents>;
  /** since 4.0 */
  readonly DeliverOwnEvents?: boolean;
  readonly ListEventSubscription?: readonly ListEventSubscription[];
  readonly TxnEventSubscription?: readonly TxnEventSubscription[];
}

export interface DataExt {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  readonly DataExtValue: string;
}

export interface DataExtAdd {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  // Exactly one of 3 alternatives:
  readonly ListDataExtType?: ListDataExtType;
  readonly ListObjRef?: Ref159;
  readonly TxnDataExtType?: TxnDataExtType;
  readonly TxnID?: string | Macro;
  /** since 3.0 */
  readonly TxnLineID?: string;
  readonly OtherDataExtType?: OtherDataExtType;
  readonly DataExtValue: string;
}

export interface DataExtAddRq {
  readonly requestID?: string;
  readonly DataExtAdd: DataExtAdd;
}

export interface DataExtAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtRet?: DataExtRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtDefAdd {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  readonly DataExtType: DataExtType;
  readonly AssignToObject?: readonly AssignToObject[];
  /** since 12.0 */
  readonly DataExtListRequire?: boolean | '';
  /** since 12.0 */
  readonly DataExtTxnRequire?: boolean | '';
  /** since 12.0 */
  readonly DataExtFormatString?: string;
}

export interface DataExtDefAddRq {
  readonly requestID?: string;
  readonly DataExtDefAdd: DataExtDefAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DataExtDefAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtDefRet?: DataExtDefRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtDefDelRet {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  readonly TimeDeleted?: QuickBooksDateTime;
}

export interface DataExtDefDelRq {
  readonly requestID?: string;
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
}

export interface DataExtDefDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtDefDelRet?: DataExtDefDelRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtDefMod {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  /** max 31 */
  readonly DataExtNewName?: string;
  readonly AssignToObject?: readonly AssignToObject[];
  readonly RemoveFromObject?: readonly RemoveFromObject[];
  /** since 12.0 */
  readonly DataExtListRequire?: boolean | '';
  /** since 12.0 */
  readonly DataExtTxnRequire?: boolean | '';
  /** since 12.0 */
  readonly DataExtFormatString?: string;
}

export interface DataExtDefModRq {
  readonly requestID?: string;
  readonly DataExtDefMod: DataExtDefMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DataExtDefModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtDefRet?: DataExtDefRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtDefQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 2 alternatives:
  readonly OwnerID?: readonly string[];
  readonly AssignToObject?: readonly AssignToObject[];
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DataExtDefQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly DataExtDefRet?: readonly DataExtDefRet[];
}

export interface DataExtDefRet {
  readonly OwnerID?: string;
  /** since 11.0 */
  readonly DataExtID?: number;
  /** max 31 */
  readonly DataExtName?: string;
  readonly DataExtType?: Open<DataExtType>;
  readonly AssignToObject?: readonly Open<AssignToObject>[];
  /** since 11.0 */
  readonly DataExtListRequire?: boolean;
  /** since 11.0 */
  readonly DataExtTxnRequire?: boolean;
  /** since 11.0 */
  readonly DataExtFormatString?: string;
}

export interface DataExtDel {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  // Exactly one of 3 alternatives:
  readonly ListDataExtType?: ListDataExtType;
  readonly ListObjRef?: Ref159;
  readonly TxnDataExtType?: TxnDataExtType;
  readonly TxnID?: string;
  /** since 3.0 */
  readonly TxnLineID?: string;
  readonly OtherDataExtType?: OtherDataExtType;
}

export interface DataExtDelRet {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  // At most one of 3 alternatives:
  readonly ListDataExtType?: Open<ListDataExtType>;
  readonly ListObjRef?: Ref159;
  readonly TxnDataExtType?: Open<TxnDataExtType>;
  readonly TxnID?: string;
  /** since 3.0 */
  readonly TxnLineID?: string;
  readonly OtherDataExtType?: Open<OtherDataExtType>;
  readonly TimeDeleted?: QuickBooksDateTime;
}

export interface DataExtDelRq {
  readonly requestID?: string;
  readonly DataExtDel: DataExtDel;
}

export interface DataExtDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtDelRet?: DataExtDelRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtMod {
  readonly OwnerID: string;
  /** max 31 */
  readonly DataExtName: string;
  // Exactly one of 3 alternatives:
  readonly ListDataExtType?: ListDataExtType;
  readonly ListObjRef?: Ref159;
  readonly TxnDataExtType?: TxnDataExtType;
  readonly TxnID?: string;
  /** since 3.0 */
  readonly TxnLineID?: string;
  readonly OtherDataExtType?: OtherDataExtType;
  readonly DataExtValue: string;
}

export interface DataExtModRq {
  readonly requestID?: string;
  readonly DataExtMod: DataExtMod;
}

export interface DataExtModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DataExtRet?: DataExtRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DataExtRet {
  readonly OwnerID?: string;
  /** max 31 */
  readonly DataExtName: string;
  readonly DataExtType: Open<DataExtType>;
  readonly DataExtValue: string;
}

export interface DataRow {
  readonly rowNumber: number;
  readonly RowData?: RowData;
  readonly ColData?: readonly ColData[];
}

export interface DateDrivenTermsAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** from 1; to 31 */
  readonly DayOfMonthDue: number;
  readonly DueNextMonthDays?: number;
  /** from 1; to 31 */
  readonly DiscountDayOfMonth?: number;
  readonly DiscountPct?: Percent | '';
}

export interface DateDrivenTermsAddRq {
  readonly requestID?: string;
  readonly DateDrivenTermsAdd: DateDrivenTermsAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DateDrivenTermsAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DateDrivenTermsRet?: DateDrivenTermsRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DateDrivenTermsQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DateDrivenTermsQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly DateDrivenTermsRet?: readonly DateDrivenTermsRet[];
}

export interface DateDrivenTermsRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** from 1; to 31 */
  readonly DayOfMonthDue?: number;
  readonly DueNextMonthDays?: number;
  /** from 1; to 31 */
  readonly DiscountDayOfMonth?: number;
  readonly DiscountPct?: Percent;
}

export interface DefaultUnit {
  readonly UnitUsedFor: UnitUsedFor;
  /** max 31 */
  readonly Unit: string;
}

export interface DeletedDateRangeFilter {
  readonly FromDeletedDate?: QuickBooksDateTime | '';
  readonly ToDeletedDate?: QuickBooksDateTime | '';
}

export interface DepositAdd {
  readonly defMacro?: string;
  readonly TxnDate?: DateOnly | '';
  readonly DepositToAccountRef: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly CashBackInfoAdd?: CashBackInfoAdd;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly DepositLineAdd?: readonly DepositLineAdd[];
}

export interface DepositAddRq {
  readonly requestID?: string;
  readonly DepositAdd: DepositAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DepositAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DepositRet?: DepositRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DepositLineAdd {
  readonly defMacro?: string;
  // Exactly one of 2 alternatives:
  readonly PaymentTxnID?: string | Macro;
  readonly PaymentTxnLineID?: string | Macro;
  /** max 4095; since 8.0 */
  readonly OverrideMemo?: string;
  /** max 11; since 8.0 */
  readonly OverrideCheckNumber?: string;
  /** since 8.0 */
  readonly OverrideClassRef?: Ref159;
  readonly EntityRef?: Ref209;
  readonly AccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  /** max 11 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
}

export interface DepositLineMod {
  readonly TxnLineID: string;
  // Exactly one of 2 alternatives:
  readonly PaymentTxnID?: string | Macro;
  readonly PaymentTxnLineID?: string | Macro;
  /** max 4095; since 8.0 */
  readonly OverrideMemo?: string;
  /** max 11; since 8.0 */
  readonly OverrideCheckNumber?: string;
  /** since 8.0 */
  readonly OverrideClassRef?: Ref159;
  readonly EntityRef?: Ref209;
  readonly AccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  /** max 11 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
}

export interface DepositLineRet {
  readonly TxnType?: Open<TxnType>;
  readonly TxnID?: string;
  readonly TxnLineID: string;
  /** since 7.0 */
  readonly PaymentTxnLineID?: string;
  readonly EntityRef?: Ref209;
  readonly AccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  /** max 11 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
}

export interface DepositMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  readonly DepositToAccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly CashBackInfoMod?: CashBackInfoMod;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly DepositLineMod?: readonly DepositLineMod[];
}

export interface DepositModRq {
  readonly requestID?: string;
  readonly DepositMod: DepositMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface DepositModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly DepositRet?: DepositRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface DepositQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly TxnID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface DepositQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly DepositRet?: readonly DepositRet[];
}

export interface DepositRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: DateOnly;
  readonly DepositToAccountRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly DepositTotal?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly DepositTotalInHomeCurrency?: Amount;
  readonly CashBackInfoRet?: CashBackInfoRet;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly DepositLineRet?: readonly DepositLineRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface DisplayCondition {
  readonly VisibleIf?: readonly VisibleIf[];
  readonly VisibleIfNot?: readonly VisibleIfNot[];
  readonly EnabledIf?: readonly EnabledIf[];
  readonly EnabledIfNot?: readonly EnabledIfNot[];
}

export interface Earnings {
  readonly PayrollItemWageRef: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
}

export interface EmergencyContacts {
  readonly PrimaryContact?: PrimaryContact;
  readonly SecondaryContact?: SecondaryContact;
}

export interface EmployeeAdd {
  readonly IsActive?: boolean | '';
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  /** since 13.0 */
  readonly SupervisorRef?: Ref209;
  /** max 31; since 13.0 */
  readonly Department?: string;
  /** max 64; since 13.0 */
  readonly Description?: string;
  /** since 13.0 */
  readonly TargetBonus?: Amount | '';
  readonly EmployeeAddress?: EmployeeAddress;
  /** max 41 */
  readonly PrintAs?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21; since 2.1 */
  readonly Mobile?: string;
  /** max 21; since 2.1 */
  readonly Pager?: string;
  /** max 10; since 2.1 */
  readonly PagerPIN?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21; since 2.1 */
  readonly Fax?: string;
  /** max 15 */
  readonly SSN?: string;
  /** max 1023 */
  readonly Email?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 13.0 */
  readonly EmergencyContacts?: EmergencyContacts;
  readonly EmployeeType?: EmployeeType;
  /** since 13.0 */
  readonly PartOrFullTime?: PartOrFullTime;
  /** since 13.0 */
  readonly Exempt?: Exempt;
  /** since 13.0 */
  readonly KeyEmployee?: KeyEmployee;
  readonly Gender?: Gender;
  readonly HiredDate?: DateOnly | '';
  /** since 13.0 */
  readonly OriginalHireDate?: DateOnly | '';
  /** since 13.0 */
  readonly AdjustedServiceDate?: DateOnly | '';
  readonly ReleasedDate?: DateOnly | '';
  /** since 2.0 */
  readonly BirthDate?: DateOnly | '';
  /** since 13.0 */
  readonly USCitizen?: USCitizen;
  /** since 13.0 */
  readonly Ethnicity?: Ethnicity;
  /** since 13.0 */
  readonly Disabled?: Disabled;
  /** max 25; since 13.0 */
  readonly DisabilityDesc?: string;
  /** since 13.0 */
  readonly OnFile?: OnFile;
  /** since 13.0 */
  readonly WorkAuthExpireDate?: DateOnly | '';
  /** since 13.0 */
  readonly USVeteran?: USVeteran;
  /** since 13.0 */
  readonly MilitaryStatus?: MilitaryStatus;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotes?: readonly AdditionalNotes[];
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** since 2.0 */
  readonly EmployeePayrollInfo?: EmployeePayrollInfo;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface EmployeeAddress {
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 31 */
  readonly City?: string;
  /** max 21 */
  readonly State?: string;
  /** max 13 */
  readonly PostalCode?: string;
}

export interface EmployeeAddRq {
  readonly requestID?: string;
  readonly EmployeeAdd: EmployeeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface EmployeeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly EmployeeRet?: EmployeeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface EmployeeMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** since 3.0 */
  readonly IsActive?: boolean | '';
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  /** since 13.0 */
  readonly SupervisorRef?: Ref209;
  /** max 31; since 13.0 */
  readonly Department?: string;
  /** max 64; since 13.0 */
  readonly Description?: string;
  /** since 13.0 */
  readonly TargetBonus?: Amount | '';
  readonly EmployeeAddress?: EmployeeAddress;
  /** max 41 */
  readonly PrintAs?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21; since 2.1 */
  readonly Mobile?: string;
  /** max 21; since 2.1 */
  readonly Pager?: string;
  /** max 10; since 2.1 */
  readonly PagerPIN?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21; since 2.1 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 13.0 */
  readonly EmergencyContacts?: EmergencyContacts;
  /** since 10.0 */
  readonly EmployeeType?: EmployeeType;
  /** since 13.0 */
  readonly PartOrFullTime?: PartOrFullTime;
  /** since 13.0 */
  readonly Exempt?: Exempt;
  /** since 13.0 */
  readonly KeyEmployee?: KeyEmployee;
  /** since 10.0 */
  readonly HiredDate?: DateOnly | '';
  /** since 13.0 */
  readonly OriginalHireDate?: DateOnly | '';
  /** since 13.0 */
  readonly AdjustedServiceDate?: DateOnly | '';
  /** since 10.0 */
  readonly ReleasedDate?: DateOnly | '';
  /** since 2.0 */
  readonly BirthDate?: DateOnly | '';
  /** since 13.0 */
  readonly USCitizen?: USCitizen;
  /** since 13.0 */
  readonly Ethnicity?: Ethnicity;
  /** since 13.0 */
  readonly Disabled?: Disabled;
  /** max 25; since 13.0 */
  readonly DisabilityDesc?: string;
  /** since 13.0 */
  readonly OnFile?: OnFile;
  /** since 13.0 */
  readonly WorkAuthExpireDate?: DateOnly | '';
  /** since 13.0 */
  readonly USVeteran?: USVeteran;
  /** since 13.0 */
  readonly MilitaryStatus?: MilitaryStatus;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesMod?: readonly AdditionalNotesMod[];
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** since 2.0 */
  readonly EmployeePayrollInfoMod?: EmployeePayrollInfoMod;
}

export interface EmployeeModRq {
  readonly requestID?: string;
  readonly EmployeeMod: EmployeeMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface EmployeeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly EmployeeRet?: EmployeeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface EmployeePayrollInfo {
  readonly PayPeriod?: PayPeriod;
  readonly ClassRef?: Ref159;
  // At most one of 2 alternatives:
  /** since 5.0 */
  readonly ClearEarnings?: boolean | '';
  readonly Earnings?: readonly Earnings[];
  /** since 3.0 */
  readonly UseTimeDataToCreatePaychecks?: UseTimeDataToCreatePaychecks;
  readonly SickHours?: SickHours;
  readonly VacationHours?: VacationHours;
}

export interface EmployeePayrollInfoMod {
  readonly PayPeriod?: PayPeriod;
  readonly ClassRef?: Ref159;
  // At most one of 2 alternatives:
  readonly ClearEarnings?: boolean | '';
  readonly Earnings?: readonly Earnings[];
  /** since 3.0 */
  readonly UseTimeDataToCreatePaychecks?: UseTimeDataToCreatePaychecks;
  readonly SickHours?: SickHours;
  readonly VacationHours?: VacationHours;
}

export interface EmployeeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface EmployeeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly EmployeeRet?: readonly EmployeeRet[];
}

export interface EmployeeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  /** since 13.0 */
  readonly SupervisorRef?: Ref209;
  /** max 31; since 13.0 */
  readonly Department?: string;
  /** max 64; since 13.0 */
  readonly Description?: string;
  /** since 13.0 */
  readonly TargetBonus?: Amount;
  readonly EmployeeAddress?: EmployeeAddress;
  /** max 41 */
  readonly PrintAs?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21; since 2.1 */
  readonly Mobile?: string;
  /** max 21; since 2.1 */
  readonly Pager?: string;
  /** max 10; since 2.1 */
  readonly PagerPIN?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21; since 2.1 */
  readonly Fax?: string;
  /** max 11; since 2.0 */
  readonly SSN?: string;
  /** max 1023 */
  readonly Email?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 13.0 */
  readonly EmergencyContacts?: EmergencyContacts;
  readonly EmployeeType?: Open<EmployeeType>;
  /** since 13.0 */
  readonly PartOrFullTime?: Open<PartOrFullTime>;
  /** since 13.0 */
  readonly Exempt?: Open<Exempt>;
  /** since 13.0 */
  readonly KeyEmployee?: Open<KeyEmployee>;
  readonly Gender?: Open<Gender>;
  readonly HiredDate?: DateOnly;
  /** since 13.0 */
  readonly OriginalHireDate?: DateOnly;
  /** since 13.0 */
  readonly AdjustedServiceDate?: DateOnly;
  readonly ReleasedDate?: DateOnly;
  /** since 2.0 */
  readonly BirthDate?: DateOnly;
  /** since 13.0 */
  readonly USCitizen?: Open<USCitizen>;
  /** since 13.0 */
  readonly Ethnicity?: Open<Ethnicity>;
  /** since 13.0 */
  readonly Disabled?: Open<Disabled>;
  /** max 25; since 13.0 */
  readonly DisabilityDesc?: string;
  /** since 13.0 */
  readonly OnFile?: Open<OnFile>;
  /** since 13.0 */
  readonly WorkAuthExpireDate?: DateOnly;
  /** since 13.0 */
  readonly USVeteran?: Open<USVeteran>;
  /** since 13.0 */
  readonly MilitaryStatus?: Open<MilitaryStatus>;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 2.1 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesRet?: readonly AdditionalNotesRet[];
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** since 2.0 */
  readonly EmployeePayrollInfo?: EmployeePayrollInfo;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface EntityFilter {
  // Exactly one of 4 alternatives:
  /** since 2.0 */
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** since 2.0 */
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface EntityMetaData {
  readonly MaxCapacity: number;
}

export interface EntityQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface EntityQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly records?: readonly (
    | Entry<'CustomerRet', CustomerRet>
    | Entry<'EmployeeRet', EmployeeRet>
    | Entry<'OtherNameRet', OtherNameRet>
    | Entry<'VendorRet', VendorRet>
  )[];
}

export interface ErrorRecovery {
  // Exactly one of 3 alternatives:
  readonly ListID?: string;
  readonly OwnerID?: string;
  readonly TxnID?: string;
  readonly TxnNumber?: number;
  /** max 16 */
  readonly EditSequence?: string;
  readonly ExternalGUID?: string;
}

export interface EstimateAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 7.0 */
  readonly ShipAddress?: Address;
  /** since 3.0 */
  readonly IsActive?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'EstimateLineAdd', EstimateLineAdd>
    | Entry<'EstimateLineGroupAdd', EstimateLineGroupAdd>
  )[];
}

export interface EstimateAddRq {
  readonly requestID?: string;
  readonly EstimateAdd: EstimateAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface EstimateAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly EstimateRet?: EstimateRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface EstimateLineAdd {
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  // At most one of 2 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 3 alternatives:
  readonly MarkupRate?: Price | '';
  readonly MarkupRatePercent?: Percent | '';
  /** since 7.0 */
  readonly PriceLevelRef?: Ref31;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface EstimateLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface EstimateLineGroupMod {
  readonly TxnLineID: string;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly EstimateLineMod?: readonly EstimateLineMod[];
}

export interface EstimateLineGroupRet {
  /** since 3.0 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly EstimateLineRet?: readonly EstimateLineRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface EstimateLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 3 alternatives:
  readonly MarkupRate?: Price | '';
  readonly MarkupRatePercent?: Percent | '';
  /** since 7.0 */
  readonly PriceLevelRef?: Ref31;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface EstimateLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price;
  readonly RatePercent?: Percent;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly MarkupRate?: Price;
  readonly MarkupRatePercent?: Percent;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface EstimateMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 7.0 */
  readonly ShipAddress?: Address;
  readonly IsActive?: boolean | '';
  readonly CreateChangeOrder?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly lines?: readonly (
    | Entry<'EstimateLineMod', EstimateLineMod>
    | Entry<'EstimateLineGroupMod', EstimateLineGroupMod>
  )[];
}

export interface EstimateModRq {
  readonly requestID?: string;
  readonly EstimateMod: EstimateMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface EstimateModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly EstimateRet?: EstimateRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface EstimateQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 3.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface EstimateQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly EstimateRet?: readonly EstimateRet[];
}

export interface EstimateRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  /** since 7.0 */
  readonly ShipAddress?: Address;
  /** since 7.0 */
  readonly ShipAddressBlock?: AddressBlock;
  /** since 3.0 */
  readonly IsActive?: boolean;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly Subtotal?: Amount;
  readonly ItemSalesTaxRef?: Ref31;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 3.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly lines?: readonly (
    | Entry<'EstimateLineRet', EstimateLineRet>
    | Entry<'EstimateLineGroupRet', EstimateLineGroupRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ExpenseLineAdd {
  readonly defMacro?: string;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 2.0 */
  readonly BillableStatus?: BillableStatus;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
  /** since 13.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface ExpenseLineMod {
  readonly TxnLineID: string;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly BillableStatus?: BillableStatus;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
}

export interface ExpenseLineRet {
  readonly TxnLineID: string;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 2.0 */
  readonly BillableStatus?: Open<BillableStatus>;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
  /** since 13.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface FinanceChargePreferences {
  readonly AnnualInterestRate?: Percent;
  readonly MinFinanceCharge?: Amount;
  readonly GracePeriod: number;
  readonly FinanceChargeAccountRef?: Ref159;
  readonly IsAssessingForOverdueCharges: boolean;
  readonly CalculateChargesFrom: Open<CalculateChargesFrom>;
  readonly IsMarkedToBePrinted: boolean;
}

export interface FixedAssetSalesInfo {
  /** max 50 */
  readonly SalesDesc: string;
  readonly SalesDate: DateOnly | '';
  readonly SalesPrice?: Price | '';
  readonly SalesExpense?: Price | '';
}

export interface FixedAssetSalesInfoMod {
  /** max 50 */
  readonly SalesDesc?: string;
  readonly SalesDate?: DateOnly | '';
  readonly SalesPrice?: Price | '';
  readonly SalesExpense?: Price | '';
}

export interface Form1099CategoryAccountMappingMod {
  readonly IsFiling1099Misc?: boolean | '';
  /** since 14.0 */
  readonly FormType?: string;
  readonly CategoryAccountMappingMod?: readonly CategoryAccountMappingMod[];
}

export interface Form1099CategoryAccountMappingModRq {
  readonly requestID?: string;
  readonly Form1099CategoryAccountMappingMod: Form1099CategoryAccountMappingMod;
}

export interface Form1099CategoryAccountMappingModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly Form1099CategoryAccountMappingRet?: Form1099CategoryAccountMappingRet;
}

export interface Form1099CategoryAccountMappingQueryRq {
  readonly requestID?: string;
  /** since 14.0 */
  readonly FormType?: string;
  readonly MappingCategory?: readonly MappingCategory[];
}

export interface Form1099CategoryAccountMappingQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly Form1099CategoryAccountMappingRet?: Form1099CategoryAccountMappingRet;
}

export interface Form1099CategoryAccountMappingRet {
  readonly IsFiling1099Misc: boolean;
  /** since 14.0 */
  readonly FormType?: string;
  readonly CategoryAccountMapping?: readonly CategoryAccountMapping[];
}

export interface GeneralDetailReportQueryRq {
  readonly requestID?: string;
  readonly GeneralDetailReportType: GeneralDetailReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeRowsBy?: SummarizeRowsBy;
  readonly IncludeColumn?: readonly IncludeColumn[];
  readonly IncludeAccounts?: IncludeAccounts;
  readonly ReportOpenBalanceAsOf?: ReportOpenBalanceAsOf;
  /** since 2.1 */
  readonly ReportBasis?: ReportBasis;
}

export interface GeneralDetailReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface GeneralSummaryReportQueryRq {
  readonly requestID?: string;
  readonly GeneralSummaryReportType: GeneralSummaryReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeColumnsBy?: SummarizeColumnsBy;
  readonly IncludeSubcolumns?: boolean | '';
  readonly ReportCalendar?: ReportCalendar;
  readonly ReturnRows?: ReturnRows;
  readonly ReturnColumns?: ReturnColumns;
  /** since 2.1 */
  readonly ReportBasis?: ReportBasis;
}

export interface GeneralSummaryReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface HostInfo {
  /** max 255 */
  readonly ProductName: string;
  /** max 5 */
  readonly MajorVersion: string;
  /** max 5 */
  readonly MinorVersion: string;
  /** max 2 */
  readonly Country: string;
}

export interface HostQueryRq {
  readonly requestID?: string;
  /** since 6.0 */
  readonly IncludeListMetaData?: IncludeListMetaData;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface HostQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly HostRet?: HostRet;
}

export interface HostRet {
  /** max 255 */
  readonly ProductName?: string;
  /** max 5 */
  readonly MajorVersion?: string;
  /** max 5 */
  readonly MinorVersion?: string;
  /** max 2; since 3.0 */
  readonly Country?: string;
  /** max 10 */
  readonly SupportedQBXMLVersion?: readonly string[];
  /** since 3.0 */
  readonly IsAutomaticLogin?: boolean;
  /** since 3.0 */
  readonly QBFileMode?: Open<QBFileMode>;
  /** since 6.0 */
  readonly ListMetaData?: ListMetaData;
}

export interface IncludeListMetaData {
  readonly IncludeMaxCapacity: boolean | '';
}

export interface InventoryAdjustmentAdd {
  readonly defMacro?: string;
  readonly AccountRef: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly InventoryAdjustmentLineAdd: readonly InventoryAdjustmentLineAdd[];
}

export interface InventoryAdjustmentAddRq {
  readonly requestID?: string;
  readonly InventoryAdjustmentAdd: InventoryAdjustmentAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InventoryAdjustmentAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InventoryAdjustmentRet?: InventoryAdjustmentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InventoryAdjustmentLineAdd {
  readonly ItemRef: Ref;
  // Exactly one of 4 alternatives:
  readonly QuantityAdjustment?: QuantityAdjustment;
  readonly ValueAdjustment?: ValueAdjustment;
  /** since 11.0 */
  readonly SerialNumberAdjustment?: SerialNumberAdjustment;
  /** since 11.0 */
  readonly LotNumberAdjustment?: LotNumberAdjustment;
}

export interface InventoryAdjustmentLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  // Exactly one of 2 alternatives:
  /** max 4095; since 11.0 */
  readonly SerialNumber?: string;
  /** max 40; since 11.0 */
  readonly LotNumber?: string;
  /** since 11.0 */
  readonly CountAdjustment?: number;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly QuantityDifference?: Quantity | '';
  readonly ValueDifference?: Amount | '';
}

export interface InventoryAdjustmentLineRet {
  readonly TxnLineID: string;
  readonly ItemRef: Ref;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  readonly SerialNumberAddedOrRemoved?: Open<SerialNumberAddedOrRemoved>;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly QuantityDifference: Quantity;
  readonly ValueDifference: Amount;
}

export interface InventoryAdjustmentMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly AccountRef?: Ref159;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  readonly InventoryAdjustmentLineMod?: readonly InventoryAdjustmentLineMod[];
}

export interface InventoryAdjustmentModRq {
  readonly requestID?: string;
  readonly InventoryAdjustmentMod: InventoryAdjustmentMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InventoryAdjustmentModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InventoryAdjustmentRet?: InventoryAdjustmentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InventoryAdjustmentQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  readonly ItemFilter?: ItemFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface InventoryAdjustmentQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly InventoryAdjustmentRet?: readonly InventoryAdjustmentRet[];
}

export interface InventoryAdjustmentRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly AccountRef?: Ref159;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly InventoryAdjustmentLineRet?: readonly InventoryAdjustmentLineRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface InventorySiteAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ParentSiteRef?: Ref31;
  /** max 100 */
  readonly SiteDesc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  readonly SiteAddress?: SiteAddress;
}

export interface InventorySiteAddRq {
  readonly requestID?: string;
  readonly InventorySiteAdd: InventorySiteAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InventorySiteAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InventorySiteRet?: InventorySiteRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InventorySiteMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ParentSiteRef?: Ref31;
  /** max 100 */
  readonly SiteDesc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  readonly SiteAddress?: SiteAddress;
}

export interface InventorySiteModRq {
  readonly requestID?: string;
  readonly InventorySiteMod: InventorySiteMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InventorySiteModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InventorySiteRet?: InventorySiteRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InventorySiteQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InventorySiteQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly InventorySiteRet?: readonly InventorySiteRet[];
}

export interface InventorySiteRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ParentSiteRef?: Ref31;
  readonly IsDefaultSite?: boolean;
  /** max 100 */
  readonly SiteDesc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  readonly SiteAddress?: SiteAddress;
  readonly SiteAddressBlock?: AddressBlock;
}

export interface InvoiceAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** since 8.0 */
  readonly IsFinanceCharge?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 6.0 */
  readonly LinkToTxnID?: readonly string[];
  /** since 10.0 */
  readonly SetCredit?: readonly SetCredit[];
  readonly lines?: readonly (
    | Entry<'InvoiceLineAdd', InvoiceLineAdd>
    | Entry<'InvoiceLineGroupAdd', InvoiceLineGroupAdd>
  )[];
}

export interface InvoiceAddRq {
  readonly requestID?: string;
  readonly InvoiceAdd: InvoiceAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InvoiceAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InvoiceRet?: InvoiceRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InvoiceLineAdd {
  readonly defMacro?: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 6.0 */
  readonly LinkToTxn?: LinkToTxn;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface InvoiceLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface InvoiceLineGroupMod {
  readonly TxnLineID: string;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly InvoiceLineMod?: readonly InvoiceLineMod[];
}

export interface InvoiceLineGroupRet {
  /** since 2.1 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly InvoiceLineRet?: readonly InvoiceLineRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface InvoiceLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface InvoiceLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price;
  readonly RatePercent?: Percent;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly ServiceDate?: DateOnly;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface InvoiceMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 10.0 */
  readonly SetCredit?: readonly SetCredit[];
  readonly lines?: readonly (
    | Entry<'InvoiceLineMod', InvoiceLineMod>
    | Entry<'InvoiceLineGroupMod', InvoiceLineGroupMod>
  )[];
}

export interface InvoiceModRq {
  readonly requestID?: string;
  readonly InvoiceMod: InvoiceMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface InvoiceModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly InvoiceRet?: InvoiceRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface InvoiceQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly PaidStatus?: PaidStatus;
  readonly IncludeLineItems?: boolean | '';
  /** since 1.1 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface InvoiceQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly InvoiceRet?: readonly InvoiceRet[];
}

export interface InvoiceRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly ARAccountRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  readonly IsPending?: boolean;
  readonly IsFinanceCharge?: boolean;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly;
  readonly ShipMethodRef?: Ref15;
  readonly Subtotal?: Amount;
  readonly ItemSalesTaxRef?: Ref31;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly AppliedAmount?: Amount;
  readonly BalanceRemaining?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly BalanceRemainingInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  /** since 2.0 */
  readonly IsPaid?: boolean;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  readonly SuggestedDiscountAmount?: Amount;
  readonly SuggestedDiscountDate?: DateOnly;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 1.1 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly lines?: readonly (
    | Entry<'InvoiceLineRet', InvoiceLineRet>
    | Entry<'InvoiceLineGroupRet', InvoiceLineGroupRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemAssembliesCanBuildQueryRq {
  readonly requestID?: string;
  readonly ItemInventoryAssemblyRef: Ref159;
  readonly TxnDate: DateOnly | '';
}

export interface ItemAssembliesCanBuildQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemAssembliesCanBuildRet?: ItemAssembliesCanBuildRet;
}

export interface ItemAssembliesCanBuildRet {
  readonly ItemInventoryAssemblyRef: Ref159;
  readonly TxnDate?: DateOnly;
  readonly QuantityCanBuild: Quantity;
}

export interface ItemDiscountAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly DiscountRate?: Price | '';
  readonly DiscountRatePercent?: Percent | '';
  readonly AccountRef?: Ref159;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemDiscountAddRq {
  readonly requestID?: string;
  readonly ItemDiscountAdd: ItemDiscountAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemDiscountAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemDiscountRet?: ItemDiscountRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemDiscountMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly DiscountRate?: Price | '';
  readonly DiscountRatePercent?: Percent | '';
  /** since 7.0 */
  readonly AccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyAccountRefToExistingTxns?: boolean | '';
}

export interface ItemDiscountModRq {
  readonly requestID?: string;
  readonly ItemDiscountMod: ItemDiscountMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemDiscountModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemDiscountRet?: ItemDiscountRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemDiscountQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemDiscountQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemDiscountRet?: readonly ItemDiscountRet[];
}

export interface ItemDiscountRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly DiscountRate?: Price;
  readonly DiscountRatePercent?: Percent;
  readonly AccountRef?: Ref159;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemFilter {
  // Exactly one of 4 alternatives:
  readonly ListID?: readonly string[];
  /** max 159 */
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  /** max 159 */
  readonly FullNameWithChildren?: string;
}

export interface ItemFixedAssetAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly AcquiredAs: AcquiredAs;
  /** max 50 */
  readonly PurchaseDesc: string;
  readonly PurchaseDate: DateOnly | '';
  readonly PurchaseCost?: Price | '';
  /** max 50 */
  readonly VendorOrPayeeName?: string;
  readonly AssetAccountRef?: Ref159;
  readonly FixedAssetSalesInfo?: FixedAssetSalesInfo;
  /** max 50 */
  readonly AssetDesc?: string;
  /** max 50 */
  readonly Location?: string;
  /** max 30 */
  readonly PONumber?: string;
  /** max 30 */
  readonly SerialNumber?: string;
  readonly WarrantyExpDate?: DateOnly | '';
  /** max 4095 */
  readonly Notes?: string;
  /** max 10 */
  readonly AssetNumber?: string;
  readonly CostBasis?: Amount | '';
  readonly YearEndAccumulatedDepreciation?: Amount | '';
  readonly YearEndBookValue?: Amount | '';
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemFixedAssetAddRq {
  readonly requestID?: string;
  readonly ItemFixedAssetAdd: ItemFixedAssetAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemFixedAssetAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemFixedAssetRet?: ItemFixedAssetRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemFixedAssetMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly AcquiredAs?: AcquiredAs;
  /** max 50 */
  readonly PurchaseDesc?: string;
  readonly PurchaseDate?: DateOnly | '';
  readonly PurchaseCost?: Price | '';
  /** max 50 */
  readonly VendorOrPayeeName?: string;
  readonly AssetAccountRef?: Ref159;
  readonly FixedAssetSalesInfoMod?: FixedAssetSalesInfoMod;
  /** max 50 */
  readonly AssetDesc?: string;
  /** max 50 */
  readonly Location?: string;
  /** max 30 */
  readonly PONumber?: string;
  /** max 30 */
  readonly SerialNumber?: string;
  readonly WarrantyExpDate?: DateOnly | '';
  /** max 4095 */
  readonly Notes?: string;
  /** max 10 */
  readonly AssetNumber?: string;
  readonly CostBasis?: Amount | '';
  readonly YearEndAccumulatedDepreciation?: Amount | '';
  readonly YearEndBookValue?: Amount | '';
}

export interface ItemFixedAssetModRq {
  readonly requestID?: string;
  readonly ItemFixedAssetMod: ItemFixedAssetMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemFixedAssetModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemFixedAssetRet?: ItemFixedAssetRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemFixedAssetQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemFixedAssetQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemFixedAssetRet?: readonly ItemFixedAssetRet[];
}

export interface ItemFixedAssetRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly AcquiredAs?: Open<AcquiredAs>;
  /** max 50 */
  readonly PurchaseDesc?: string;
  readonly PurchaseDate?: DateOnly;
  readonly PurchaseCost?: Price;
  /** max 50 */
  readonly VendorOrPayeeName?: string;
  readonly AssetAccountRef?: Ref159;
  readonly FixedAssetSalesInfo?: FixedAssetSalesInfo;
  /** max 50 */
  readonly AssetDesc?: string;
  /** max 50 */
  readonly Location?: string;
  /** max 30 */
  readonly PONumber?: string;
  /** max 30 */
  readonly SerialNumber?: string;
  readonly WarrantyExpDate?: DateOnly;
  /** max 4095 */
  readonly Notes?: string;
  /** max 10 */
  readonly AssetNumber?: string;
  readonly CostBasis?: Amount;
  readonly YearEndAccumulatedDepreciation?: Amount;
  readonly YearEndBookValue?: Amount;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemGroupAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly IsPrintItemsInGroup?: boolean | '';
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemGroupLine?: readonly ItemGroupLine[];
}

export interface ItemGroupAddRq {
  readonly requestID?: string;
  readonly ItemGroupAdd: ItemGroupAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemGroupAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemGroupRet?: ItemGroupRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemGroupLine {
  readonly ItemRef?: Ref;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
}

export interface ItemGroupLineAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 13.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface ItemGroupLineMod {
  readonly TxnLineID: string;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly ItemLineMod?: readonly ItemLineMod[];
}

export interface ItemGroupLineRet {
  /** since 3.0 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly TotalAmount: Amount;
  readonly ItemLineRet?: readonly ItemLineRet[];
  /** since 13.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface ItemGroupMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  /** since 7.0 */
  readonly ForceUOMChange?: boolean | '';
  readonly IsPrintItemsInGroup?: boolean | '';
  // At most one of 2 alternatives:
  readonly ClearItemsInGroup?: boolean | '';
  readonly ItemGroupLine?: readonly ItemGroupLine[];
}

export interface ItemGroupModRq {
  readonly requestID?: string;
  readonly ItemGroupMod: ItemGroupMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemGroupModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemGroupRet?: ItemGroupRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemGroupQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemGroupQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemGroupRet?: readonly ItemGroupRet[];
}

export interface ItemGroupRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly IsPrintItemsInGroup?: boolean;
  /** since 6.0 */
  readonly SpecialItemType?: Open<SpecialItemType>;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemGroupLine?: readonly ItemGroupLine[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemInventoryAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  readonly IncomeAccountRef?: Ref159;
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  readonly COGSAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly ReorderPoint?: Quantity | '';
  /** since 13.0 */
  readonly Max?: Quantity | '';
  readonly QuantityOnHand?: Quantity | '';
  readonly TotalValue?: Amount | '';
  readonly InventoryDate?: DateOnly | '';
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemInventoryAddRq {
  readonly requestID?: string;
  readonly ItemInventoryAdd: ItemInventoryAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemInventoryAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemInventoryRet?: ItemInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemInventoryAssemblyAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 31; since 12.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  readonly IncomeAccountRef?: Ref159;
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  readonly COGSAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly BuildPoint?: Quantity | '';
  /** since 13.0 */
  readonly Max?: Quantity | '';
  readonly QuantityOnHand?: Quantity | '';
  readonly TotalValue?: Amount | '';
  readonly InventoryDate?: DateOnly | '';
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemInventoryAssemblyLine?: readonly ItemInventoryAssemblyLine[];
}

export interface ItemInventoryAssemblyAddRq {
  readonly requestID?: string;
  readonly ItemInventoryAssemblyAdd: ItemInventoryAssemblyAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemInventoryAssemblyAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemInventoryAssemblyRet?: ItemInventoryAssemblyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemInventoryAssemblyLine {
  readonly ItemInventoryRef: Ref159;
  readonly Quantity?: Quantity | '';
}

export interface ItemInventoryAssemblyMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 31; since 12.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  /** since 7.0 */
  readonly ForceUOMChange?: boolean | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  /** since 7.0 */
  readonly IncomeAccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyIncomeAccountRefToExistingTxns?: boolean | '';
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  readonly COGSAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly BuildPoint?: Quantity | '';
  /** since 13.0 */
  readonly Max?: Quantity | '';
  // At most one of 2 alternatives:
  readonly ClearItemsInGroup?: boolean | '';
  readonly ItemInventoryAssemblyLine?: readonly ItemInventoryAssemblyLine[];
}

export interface ItemInventoryAssemblyModRq {
  readonly requestID?: string;
  readonly ItemInventoryAssemblyMod: ItemInventoryAssemblyMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemInventoryAssemblyModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemInventoryAssemblyRet?: ItemInventoryAssemblyRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemInventoryAssemblyQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemInventoryAssemblyQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemInventoryAssemblyRet?: readonly ItemInventoryAssemblyRet[];
}

export interface ItemInventoryAssemblyRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** max 31; since 12.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price;
  readonly IncomeAccountRef?: Ref159;
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price;
  readonly COGSAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly BuildPoint?: Quantity;
  /** since 13.0 */
  readonly Max?: Quantity;
  readonly QuantityOnHand?: Quantity;
  readonly AverageCost?: Price;
  readonly QuantityOnOrder?: Quantity;
  readonly QuantityOnSalesOrder?: Quantity;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemInventoryAssemblyLine?: readonly ItemInventoryAssemblyLine[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemInventoryMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  /** since 7.0 */
  readonly ForceUOMChange?: boolean | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  /** since 7.0 */
  readonly IncomeAccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyIncomeAccountRefToExistingTxns?: boolean | '';
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  readonly COGSAccountRef?: Ref159;
  /** since 8.0 */
  readonly ApplyCOGSAccountRefToExistingTxns?: boolean | '';
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly ReorderPoint?: Quantity | '';
  /** since 13.0 */
  readonly Max?: Quantity | '';
}

export interface ItemInventoryModRq {
  readonly requestID?: string;
  readonly ItemInventoryMod: ItemInventoryMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemInventoryModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemInventoryRet?: ItemInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemInventoryQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemInventoryQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemInventoryRet?: readonly ItemInventoryRet[];
}

export interface ItemInventoryRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price;
  readonly IncomeAccountRef?: Ref159;
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price;
  readonly COGSAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
  readonly AssetAccountRef?: Ref159;
  readonly ReorderPoint?: Quantity;
  /** since 13.0 */
  readonly Max?: Quantity;
  readonly QuantityOnHand?: Quantity;
  readonly AverageCost?: Price;
  readonly QuantityOnOrder?: Quantity;
  /** since 2.0 */
  readonly QuantityOnSalesOrder?: Quantity;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemLineAdd {
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  readonly Cost?: Price | '';
  readonly Amount?: Amount | '';
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 2.0 */
  readonly BillableStatus?: BillableStatus;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
  /** since 13.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface ItemLineAddLink {
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  readonly Cost?: Price | '';
  readonly Amount?: Amount | '';
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 2.0 */
  readonly BillableStatus?: BillableStatus;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** since 4.0 */
  readonly LinkToTxn?: LinkToTxn;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
  /** since 13.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface ItemLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Cost?: Price | '';
  readonly Amount?: Amount | '';
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly BillableStatus?: BillableStatus;
  readonly OverrideItemAccountRef?: Ref159;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
}

export interface ItemLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Cost?: Price;
  readonly Amount?: Amount;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 2.0 */
  readonly BillableStatus?: Open<BillableStatus>;
  /** since 13.0 */
  readonly SalesRepRef?: Ref5;
  /** since 13.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemMetaData {
  readonly MaxCapacity: number;
}

export interface ItemNonInventoryAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // Exactly one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemNonInventoryAddRq {
  readonly requestID?: string;
  readonly ItemNonInventoryAdd: ItemNonInventoryAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemNonInventoryAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemNonInventoryRet?: ItemNonInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemNonInventoryMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  /** since 7.0 */
  readonly ForceUOMChange?: boolean | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
}

export interface ItemNonInventoryModRq {
  readonly requestID?: string;
  readonly ItemNonInventoryMod: ItemNonInventoryMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemNonInventoryModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemNonInventoryRet?: ItemNonInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemNonInventoryQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemNonInventoryQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemNonInventoryRet?: readonly ItemNonInventoryRet[];
}

export interface ItemNonInventoryRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemOtherChargeAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // Exactly one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemOtherChargeAddRq {
  readonly requestID?: string;
  readonly ItemOtherChargeAdd: ItemOtherChargeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemOtherChargeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemOtherChargeRet?: ItemOtherChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemOtherChargeMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
}

export interface ItemOtherChargeModRq {
  readonly requestID?: string;
  readonly ItemOtherChargeMod: ItemOtherChargeMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemOtherChargeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemOtherChargeRet?: ItemOtherChargeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemOtherChargeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemOtherChargeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemOtherChargeRet?: readonly ItemOtherChargeRet[];
}

export interface ItemOtherChargeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 6.0 */
  readonly SpecialItemType?: Open<SpecialItemType>;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemPaymentAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly DepositToAccountRef?: Ref159;
  readonly PaymentMethodRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemPaymentAddRq {
  readonly requestID?: string;
  readonly ItemPaymentAdd: ItemPaymentAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemPaymentAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemPaymentRet?: ItemPaymentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemPaymentMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly DepositToAccountRef?: Ref159;
  readonly PaymentMethodRef?: Ref31;
}

export interface ItemPaymentModRq {
  readonly requestID?: string;
  readonly ItemPaymentMod: ItemPaymentMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemPaymentModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemPaymentRet?: ItemPaymentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemPaymentQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemPaymentQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemPaymentRet?: readonly ItemPaymentRet[];
}

export interface ItemPaymentRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly DepositToAccountRef?: Ref159;
  readonly PaymentMethodRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly records?: readonly (
    | Entry<'ItemServiceRet', ItemServiceRet>
    | Entry<'ItemNonInventoryRet', ItemNonInventoryRet>
    | Entry<'ItemOtherChargeRet', ItemOtherChargeRet>
    | Entry<'ItemInventoryRet', ItemInventoryRet>
    | Entry<'ItemInventoryAssemblyRet', ItemInventoryAssemblyRet>
    | Entry<'ItemFixedAssetRet', ItemFixedAssetRet>
    | Entry<'ItemSubtotalRet', ItemSubtotalRet>
    | Entry<'ItemDiscountRet', ItemDiscountRet>
    | Entry<'ItemPaymentRet', ItemPaymentRet>
    | Entry<'ItemSalesTaxRet', ItemSalesTaxRet>
    | Entry<'ItemSalesTaxGroupRet', ItemSalesTaxGroupRet>
    | Entry<'ItemGroupRet', ItemGroupRet>
  )[];
}

export interface ItemReceiptAdd {
  readonly defMacro?: string;
  readonly VendorRef: Ref41;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly LinkToTxnID?: readonly string[];
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAddLink>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface ItemReceiptAddRq {
  readonly requestID?: string;
  readonly ItemReceiptAdd: ItemReceiptAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemReceiptAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemReceiptRet?: ItemReceiptRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemReceiptMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly VendorRef?: Ref41;
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface ItemReceiptModRq {
  readonly requestID?: string;
  readonly ItemReceiptMod: ItemReceiptMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemReceiptModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemReceiptRet?: ItemReceiptRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemReceiptQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface ItemReceiptQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemReceiptRet?: readonly ItemReceiptRet[];
}

export interface ItemReceiptRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly VendorRef?: Ref41;
  // At most one of 2 alternatives:
  readonly APAccountRef?: Ref159;
  /** since 11.0 */
  readonly LiabilityAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemSalesTaxAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly TaxRate?: Percent | '';
  readonly TaxVendorRef?: Ref41;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemSalesTaxAddRq {
  readonly requestID?: string;
  readonly ItemSalesTaxAdd: ItemSalesTaxAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSalesTaxAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSalesTaxRet?: ItemSalesTaxRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSalesTaxGroupAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemSalesTaxRef: readonly Ref31[];
}

export interface ItemSalesTaxGroupAddRq {
  readonly requestID?: string;
  readonly ItemSalesTaxGroupAdd: ItemSalesTaxGroupAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSalesTaxGroupAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSalesTaxGroupRet?: ItemSalesTaxGroupRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSalesTaxGroupMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly ItemSalesTaxRef?: readonly Ref31[];
}

export interface ItemSalesTaxGroupModRq {
  readonly requestID?: string;
  readonly ItemSalesTaxGroupMod: ItemSalesTaxGroupMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSalesTaxGroupModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSalesTaxGroupRet?: ItemSalesTaxGroupRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSalesTaxGroupQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemSalesTaxGroupQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemSalesTaxGroupRet?: readonly ItemSalesTaxGroupRet[];
}

export interface ItemSalesTaxGroupRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  readonly ItemSalesTaxRef?: readonly Ref31[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemSalesTaxMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly TaxRate?: Percent | '';
  readonly TaxVendorRef?: Ref41;
}

export interface ItemSalesTaxModRq {
  readonly requestID?: string;
  readonly ItemSalesTaxMod: ItemSalesTaxMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSalesTaxModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSalesTaxRet?: ItemSalesTaxRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSalesTaxQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemSalesTaxQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemSalesTaxRet?: readonly ItemSalesTaxRet[];
}

export interface ItemSalesTaxRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 4095 */
  readonly ItemDesc?: string;
  readonly TaxRate?: Percent;
  readonly TaxVendorRef?: Ref41;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemsAndInventoryPreferences {
  readonly EnhancedInventoryReceivingEnabled?: boolean;
  readonly IsTrackingSerialOrLotNumber?: Open<IsTrackingSerialOrLotNumber>;
  /** since 16.0 */
  readonly IsInventoryExpirationDateEnabled?: boolean;
  readonly isTrackingOnSalesTransactionsEnabled?: boolean;
  readonly isTrackingOnPurchaseTransactionsEnabled?: boolean;
  readonly isTrackingOnInventoryAdjustmentEnabled?: boolean;
  readonly isTrackingOnBuildAssemblyEnabled?: boolean;
  readonly FIFOEnabled?: boolean;
  readonly FIFOEffectiveDate?: DateOnly;
  /** since 12.0 */
  readonly IsRSBEnabled?: boolean;
  /** since 12.0 */
  readonly IsBarcodeEnabled?: boolean;
}

export interface ItemServiceAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // Exactly one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemServiceAddRq {
  readonly requestID?: string;
  readonly ItemServiceAdd: ItemServiceAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemServiceAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemServiceRet?: ItemServiceRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemServiceMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  /** since 7.0 */
  readonly ForceUOMChange?: boolean | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchaseMod?: SalesOrPurchaseMod;
  readonly SalesAndPurchaseMod?: SalesAndPurchaseMod;
}

export interface ItemServiceModRq {
  readonly requestID?: string;
  readonly ItemServiceMod: ItemServiceMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemServiceModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemServiceRet?: ItemServiceRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemServiceQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemServiceQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemServiceRet?: readonly ItemServiceRet[];
}

export interface ItemServiceRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
  /** since 7.0 */
  readonly UnitOfMeasureSetRef?: Ref31;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  // At most one of 2 alternatives:
  readonly SalesOrPurchase?: SalesOrPurchase;
  readonly SalesAndPurchase?: SalesAndPurchase;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ItemSiteFilter {
  readonly ItemFilter?: ItemFilter;
  readonly SiteFilter?: SiteFilter;
}

export interface ItemSitesQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly ListID?: readonly string[];
  // Exactly one of 2 alternatives:
  readonly ItemTypeFilter?: ItemTypeFilter;
  readonly ItemSiteFilter?: ItemSiteFilter;
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSitesQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemSitesRet?: readonly ItemSitesRet[];
}

export interface ItemSitesRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  // Exactly one of 2 alternatives:
  readonly ItemInventoryAssemblyRef?: Ref159;
  readonly ItemInventoryRef?: Ref159;
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly ReorderLevel?: Quantity;
  readonly QuantityOnHand?: Quantity;
  readonly QuantityOnPurchaseOrders?: Quantity;
  readonly QuantityOnSalesOrders?: Quantity;
  readonly QuantityToBeBuiltByPendingBuildTxns?: Quantity;
  readonly QuantityRequiredByPendingBuildTxns?: Quantity;
  readonly QuantityOnPendingTransfers?: Quantity;
  readonly AssemblyBuildPoint?: Quantity;
}

export interface ItemSubtotalAdd {
  /** max 31 */
  readonly Name: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface ItemSubtotalAddRq {
  readonly requestID?: string;
  readonly ItemSubtotalAdd: ItemSubtotalAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSubtotalAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSubtotalRet?: ItemSubtotalRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSubtotalMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  readonly IsActive?: boolean | '';
  /** max 4095 */
  readonly ItemDesc?: string;
}

export interface ItemSubtotalModRq {
  readonly requestID?: string;
  readonly ItemSubtotalMod: ItemSubtotalMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ItemSubtotalModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ItemSubtotalRet?: ItemSubtotalRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ItemSubtotalQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ItemSubtotalQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ItemSubtotalRet?: readonly ItemSubtotalRet[];
}

export interface ItemSubtotalRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 50; since 12.0 */
  readonly BarCodeValue?: string;
  readonly IsActive?: boolean;
  readonly ItemDesc?: string;
  /** since 6.0 */
  readonly SpecialItemType?: Open<SpecialItemType>;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface JobReportQueryRq {
  readonly requestID?: string;
  readonly JobReportType: JobReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly ReportTxnTypeFilter?: ReportTxnTypeFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeColumnsBy?: SummarizeColumnsBy;
  readonly IncludeSubcolumns?: boolean | '';
}

export interface JobReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface JobsAndEstimatesPreferences {
  readonly IsUsingEstimates: boolean;
  readonly IsUsingProgressInvoicing: boolean;
  readonly IsPrintingItemsWithZeroAmounts: boolean;
}

export interface JobTypeAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
}

export interface JobTypeAddRq {
  readonly requestID?: string;
  readonly JobTypeAdd: JobTypeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface JobTypeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly JobTypeRet?: JobTypeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface JobTypeMetaData {
  readonly MaxCapacity: number;
}

export interface JobTypeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface JobTypeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly JobTypeRet?: readonly JobTypeRet[];
}

export interface JobTypeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
}

export interface JournalCreditLine {
  readonly defMacro?: string;
  readonly TxnLineID?: string;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly EntityRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly BillableStatus?: BillableStatus;
}

export interface JournalDebitLine {
  readonly defMacro?: string;
  readonly TxnLineID?: string;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly EntityRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly BillableStatus?: BillableStatus;
}

export interface JournalEntryAdd {
  readonly defMacro?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  /** since 3.0 */
  readonly IsAdjustment?: boolean | '';
  // At most one of 2 alternatives:
  /** since 8.0 */
  readonly IsHomeCurrencyAdjustment?: boolean | '';
  /** since 8.0 */
  readonly IsAmountsEnteredInHomeCurrency?: boolean | '';
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'JournalDebitLine', JournalDebitLine>
    | Entry<'JournalCreditLine', JournalCreditLine>
  )[];
}

export interface JournalEntryAddRq {
  readonly requestID?: string;
  readonly JournalEntryAdd: JournalEntryAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface JournalEntryAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly JournalEntryRet?: JournalEntryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface JournalEntryMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly IsAdjustment?: boolean | '';
  /** since 8.0 */
  readonly IsAmountsEnteredInHomeCurrency?: boolean | '';
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly JournalLineMod?: readonly JournalLineMod[];
}

export interface JournalEntryModRq {
  readonly requestID?: string;
  readonly JournalEntryMod: JournalEntryMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface JournalEntryModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly JournalEntryRet?: JournalEntryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface JournalEntryQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface JournalEntryQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly JournalEntryRet?: readonly JournalEntryRet[];
}

export interface JournalEntryRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  /** since 3.0 */
  readonly IsAdjustment?: boolean;
  /** since 8.0 */
  readonly IsHomeCurrencyAdjustment?: boolean;
  /** since 8.0 */
  readonly IsAmountsEnteredInHomeCurrency?: boolean;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines?: readonly (
    | Entry<'JournalDebitLine', JournalDebitLine>
    | Entry<'JournalCreditLine', JournalCreditLine>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface JournalLineMod {
  readonly TxnLineID: string;
  readonly JournalLineType?: JournalLineType;
  readonly AccountRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly EntityRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly BillableStatus?: BillableStatus;
}

export interface LeadAdd {
  /** max 41 */
  readonly FullName: string;
  readonly Status?: Status;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 21 */
  readonly MainPhone?: string;
  /** at most 3 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly Locations?: readonly Locations[];
  readonly LeadContacts?: readonly LeadContacts[];
}

export interface LeadAddress {
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 41 */
  readonly Addr3?: string;
  /** max 41; since 2.0 */
  readonly Addr4?: string;
  /** max 41; since 6.0 */
  readonly Addr5?: string;
}

export interface LeadAddRq {
  readonly requestID?: string;
  readonly LeadAdd: LeadAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface LeadAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly LeadRet?: LeadRet;
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface LeadContacts {
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly IsPrimaryContact?: boolean | '';
}

export interface LeadContactsMod {
  readonly LeadContactID?: number;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly IsPrimaryContact?: boolean | '';
}

export interface LeadContactsRet {
  readonly LeadContactID?: number;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41 */
  readonly JobTitle?: string;
  /** at most 5 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly IsPrimaryContact?: boolean;
}

export interface LeadMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 41 */
  readonly FullName: string;
  readonly Status?: Status;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 21 */
  readonly MainPhone?: string;
  /** at most 3 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly LocationsMod?: readonly LocationsMod[];
  readonly LeadContactsMod?: readonly LeadContactsMod[];
}

export interface LeadModRq {
  readonly requestID?: string;
  readonly LeadMod: LeadMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface LeadModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly LeadRet?: LeadRet;
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface LeadQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly Name?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 13.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface LeadQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly LeadRet?: readonly LeadRet[];
}

export interface LeadRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly FullName?: string;
  readonly Status?: Open<Status>;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 21 */
  readonly MainPhone?: string;
  /** at most 3 times */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  readonly LocationsRet?: readonly LocationsRet[];
  readonly LeadContactsRet?: readonly LeadContactsRet[];
}

export interface LinkedTxn {
  readonly TxnID: string;
  readonly TxnType: Open<TxnType>;
  readonly TxnDate: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  /** since 3.0 */
  readonly LinkType?: Open<LinkType>;
  readonly Amount: Amount;
}

export interface LinkToTxn {
  readonly TxnID: string;
  readonly TxnLineID: string;
}

export interface ListDeletedQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly ListDelType: readonly ListDelType[];
  readonly DeletedDateRangeFilter?: DeletedDateRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ListDeletedQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly ListDeletedRet?: readonly ListDeletedRet[];
}

export interface ListDeletedRet {
  readonly ListDelType?: Open<ListDelType>;
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeDeleted?: QuickBooksDateTime;
  readonly FullName?: string;
}

export interface ListDelRq {
  readonly requestID?: string;
  readonly ListDelType: ListDelType;
  readonly ListID: string;
}

export interface ListDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ListDelType?: Open<ListDelType>;
  readonly ListID?: string;
  readonly TimeDeleted?: QuickBooksDateTime;
  readonly FullName?: string;
}

export interface ListDisplayAddRq {
  readonly requestID?: string;
  readonly ListDisplayAddType: ListDisplayAddType;
}

export interface ListDisplayAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface ListDisplayModRq {
  readonly requestID?: string;
  readonly ListDisplayModType: ListDisplayModType;
  readonly ListID: string;
}

export interface ListDisplayModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface ListEvent {
  readonly ListEventType: Open<ListEventType>;
  readonly ListEventOperation: Open<ListEventOperation>;
  readonly ListID: string;
  readonly AfterMergeListID?: string;
}

export interface ListEventSubscription {
  readonly ListEventType: readonly ListEventType[];
  readonly ListEventOperation: readonly ListEventOperation[];
}

export interface ListMergeRq {
  readonly requestID?: string;
  readonly ListMergeType: ListMergeType;
  readonly MergeFrom: MergeFrom;
  readonly MergeTo: MergeTo;
  /** since 8.0 */
  readonly SameShipAddrOk?: boolean | '';
}

export interface ListMergeRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ListMergeType?: Open<ListMergeType>;
  readonly MergedFrom?: MergedFrom;
  readonly MergedTo?: MergedTo;
}

export interface ListMetaData {
  readonly AccountMetaData: AccountMetaData;
  readonly BillingRateMetaData: BillingRateMetaData;
  readonly ClassMetaData: ClassMetaData;
  readonly CustomerMsgMetaData: CustomerMsgMetaData;
  readonly CustomerTypeMetaData: CustomerTypeMetaData;
  readonly EntityMetaData: EntityMetaData;
  readonly ItemMetaData: ItemMetaData;
  readonly JobTypeMetaData: JobTypeMetaData;
  readonly PaymentMethodMetaData: PaymentMethodMetaData;
  readonly PayrollItemMetaData: PayrollItemMetaData;
  readonly PriceLevelMetaData: PriceLevelMetaData;
  readonly SalesRepMetaData: SalesRepMetaData;
  readonly SalesTaxCodeMetaData: SalesTaxCodeMetaData;
  readonly ShipMethodMetaData: ShipMethodMetaData;
  readonly TemplateMetaData: TemplateMetaData;
  readonly TermsMetaData: TermsMetaData;
  readonly ToDoMetaData: ToDoMetaData;
  readonly VehicleMetaData: VehicleMetaData;
  readonly VendorTypeMetaData: VendorTypeMetaData;
}

export interface Locations {
  /** max 32 */
  readonly Location: string;
  readonly LeadAddress?: LeadAddress;
}

export interface LocationsMod {
  readonly LocationID: number;
  /** max 32 */
  readonly Location: string;
  readonly LeadAddress?: LeadAddress;
}

export interface LocationsRet {
  readonly LocationID?: number;
  /** max 32 */
  readonly MainAddress: string;
  /** max 32 */
  readonly Location: string;
  readonly LeadAddress?: LeadAddress;
}

export interface LotNumberAdjustment {
  /** max 40 */
  readonly LotNumber?: string;
  readonly CountAdjustment?: number;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
}

export interface MappingAccount {
  readonly AccountRef: Ref159;
  readonly ForceMapping?: boolean | '';
}

export interface MenuExtensionSubscription {
  readonly AddToMenu: AddToMenu;
  // Exactly one of 2 alternatives:
  readonly Submenu?: Submenu;
  readonly MenuItem?: MenuItem;
}

export interface MenuItem {
  /** max 50 */
  readonly MenuText: string;
  /** max 50 */
  readonly EventTag: string;
  readonly DisplayCondition?: DisplayCondition;
}

export interface MergedFrom {
  readonly ListID: string;
  readonly TimeDeleted: QuickBooksDateTime;
  readonly FullName: string;
}

export interface MergedTo {
  readonly ListID: string;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeModified: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence: string;
  readonly FullName: string;
}

export interface MergeFrom {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
}

export interface MergeTo {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
}

export interface ModifiedDateRangeFilter {
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
}

export interface MultiCurrencyPreferences {
  readonly IsMultiCurrencyOn?: boolean;
  readonly HomeCurrencyRef?: Ref64;
}

export interface MultiLocationInventoryPreferences {
  readonly IsMultiLocationInventoryAvailable?: boolean;
  readonly IsMultiLocationInventoryEnabled?: boolean;
}

export interface NameFilter {
  readonly MatchCriterion: MatchCriterion;
  readonly Name: string;
}

export interface NameRangeFilter {
  readonly FromName?: string;
  readonly ToName?: string;
}

export interface OtherNameAdd {
  /** max 41 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  readonly OtherNameAddress?: Address;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface OtherNameAddRq {
  readonly requestID?: string;
  readonly OtherNameAdd: OtherNameAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface OtherNameAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly OtherNameRet?: OtherNameRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface OtherNameMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 41 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  readonly OtherNameAddress?: Address;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
}

export interface OtherNameModRq {
  readonly requestID?: string;
  readonly OtherNameMod: OtherNameMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface OtherNameModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly OtherNameRet?: OtherNameRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface OtherNameQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface OtherNameQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly OtherNameRet?: readonly OtherNameRet[];
}

export interface OtherNameRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  readonly OtherNameAddress?: Address;
  /** since 6.0 */
  readonly OtherNameAddressBlock?: AddressBlock;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface PaymentMethodAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** since 7.0 */
  readonly PaymentMethodType?: PaymentMethodType;
}

export interface PaymentMethodAddRq {
  readonly requestID?: string;
  readonly PaymentMethodAdd: PaymentMethodAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PaymentMethodAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PaymentMethodRet?: PaymentMethodRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface PaymentMethodMetaData {
  readonly MaxCapacity: number;
}

export interface PaymentMethodQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** since 7.0 */
  readonly PaymentMethodType?: readonly PaymentMethodType[];
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PaymentMethodQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly PaymentMethodRet?: readonly PaymentMethodRet[];
}

export interface PaymentMethodRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** since 7.0 */
  readonly PaymentMethodType?: Open<PaymentMethodType>;
}

export interface PayrollDetailReportQueryRq {
  readonly requestID?: string;
  readonly PayrollDetailReportType: PayrollDetailReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeRowsBy?: SummarizeRowsBy;
  readonly IncludeColumn?: readonly IncludeColumn[];
  readonly IncludeAccounts?: IncludeAccounts;
  readonly ReportOpenBalanceAsOf?: ReportOpenBalanceAsOf;
}

export interface PayrollDetailReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface PayrollItemMetaData {
  readonly MaxCapacity: number;
}

export interface PayrollItemNonWageQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PayrollItemNonWageQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly PayrollItemNonWageRet?: readonly PayrollItemNonWageRet[];
}

export interface PayrollItemNonWageRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly NonWageType?: Open<NonWageType>;
  readonly ExpenseAccountRef?: Ref159;
  readonly LiabilityAccountRef?: Ref159;
}

export interface PayrollItemWageAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly WageType: WageType;
  readonly ExpenseAccountRef: Ref159;
}

export interface PayrollItemWageAddRq {
  readonly requestID?: string;
  readonly PayrollItemWageAdd: PayrollItemWageAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PayrollItemWageAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PayrollItemWageRet?: PayrollItemWageRet;
}

export interface PayrollItemWageQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PayrollItemWageQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly PayrollItemWageRet?: readonly PayrollItemWageRet[];
}

export interface PayrollItemWageRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly WageType?: Open<WageType>;
  /** since 2.0 */
  readonly ExpenseAccountRef?: Ref159;
}

export interface PayrollSummaryReportQueryRq {
  readonly requestID?: string;
  readonly PayrollSummaryReportType: PayrollSummaryReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportAccountFilter?: ReportAccountFilter;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  // At most one of 2 alternatives:
  readonly ReportModifiedDateRangeFilter?: ReportModifiedDateRangeFilter;
  readonly ReportModifiedDateRangeMacro?: ReportModifiedDateRangeMacro;
  /** since 3.0 */
  readonly ReportDetailLevelFilter?: ReportDetailLevelFilter;
  /** since 3.0 */
  readonly ReportPostingStatusFilter?: ReportPostingStatusFilter;
  readonly SummarizeColumnsBy?: SummarizeColumnsBy;
  readonly IncludeSubcolumns?: boolean | '';
  readonly ReportCalendar?: ReportCalendar;
  readonly ReturnRows?: ReturnRows;
  readonly ReturnColumns?: ReturnColumns;
}

export interface PayrollSummaryReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface PreferencesQueryRq {
  readonly requestID?: string;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PreferencesQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PreferencesRet?: PreferencesRet;
}

export interface PreferencesRet {
  readonly AccountingPreferences?: AccountingPreferences;
  readonly FinanceChargePreferences?: FinanceChargePreferences;
  readonly JobsAndEstimatesPreferences?: JobsAndEstimatesPreferences;
  /** since 8.0 */
  readonly MultiCurrencyPreferences?: MultiCurrencyPreferences;
  /** since 10.0 */
  readonly MultiLocationInventoryPreferences?: MultiLocationInventoryPreferences;
  readonly PurchasesAndVendorsPreferences?: PurchasesAndVendorsPreferences;
  readonly ReportsPreferences?: ReportsPreferences;
  readonly SalesAndCustomersPreferences?: SalesAndCustomersPreferences;
  readonly SalesTaxPreferences?: SalesTaxPreferences;
  readonly TimeTrackingPreferences?: TimeTrackingPreferences;
  readonly CurrentAppAccessRights?: CurrentAppAccessRights;
  /** since 11.0 */
  readonly ItemsAndInventoryPreferences?: ItemsAndInventoryPreferences;
}

export interface PriceLevelAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  // Exactly one of 2 alternatives:
  readonly PriceLevelFixedPercentage?: Percent | '';
  readonly PriceLevelPerItem?: readonly PriceLevelPerItem[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface PriceLevelAddRq {
  readonly requestID?: string;
  readonly PriceLevelAdd: PriceLevelAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PriceLevelAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PriceLevelRet?: PriceLevelRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface PriceLevelMetaData {
  readonly MaxCapacity: number;
}

export interface PriceLevelMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  // At most one of 2 alternatives:
  readonly PriceLevelFixedPercentage?: Percent | '';
  readonly PriceLevelPerItem?: readonly PriceLevelPerItem[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface PriceLevelModRq {
  readonly requestID?: string;
  readonly PriceLevelMod: PriceLevelMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PriceLevelModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PriceLevelRet?: PriceLevelRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface PriceLevelPerItem {
  readonly ItemRef: Ref;
  // Exactly one of 2 alternatives:
  // Exactly one of 2 alternatives:
  readonly CustomPrice?: Price | '';
  readonly CustomPricePercent?: Percent | '';
  readonly AdjustPercentage?: Percent | '';
  readonly AdjustRelativeTo?: AdjustRelativeTo;
}

export interface PriceLevelPerItemRet {
  readonly ItemRef: Ref;
  // Exactly one of 2 alternatives:
  readonly CustomPrice?: Price;
  readonly CustomPricePercent?: Percent;
}

export interface PriceLevelQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly ItemRef?: Ref;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PriceLevelQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly PriceLevelRet?: readonly PriceLevelRet[];
}

export interface PriceLevelRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly PriceLevelType?: Open<PriceLevelType>;
  // At most one of 2 alternatives:
  readonly PriceLevelFixedPercentage?: Percent;
  readonly PriceLevelPerItemRet?: readonly PriceLevelPerItemRet[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface PriceLevels {
  readonly IsUsingPriceLevels: boolean;
  readonly IsRoundingSalesPriceUp?: boolean;
}

export interface PrimaryContact {
  /** max 40 */
  readonly ContactName: string;
  /** max 255 */
  readonly ContactValue: string;
  readonly Relation?: Relation;
}

export interface PurchaseOrderAdd {
  readonly defMacro?: string;
  readonly VendorRef?: Ref41;
  readonly ClassRef?: Ref159;
  // At most one of 2 alternatives:
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly ShipToEntityRef?: Ref209;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly VendorAddress?: Address;
  readonly ShipAddress?: Address;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly ExpectedDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** max 99 */
  readonly VendorMsg?: string;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  /** max 25; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'PurchaseOrderLineAdd', PurchaseOrderLineAdd>
    | Entry<'PurchaseOrderLineGroupAdd', PurchaseOrderLineGroupAdd>
  )[];
}

export interface PurchaseOrderAddRq {
  readonly requestID?: string;
  readonly PurchaseOrderAdd: PurchaseOrderAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PurchaseOrderAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PurchaseOrderRet?: PurchaseOrderRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface PurchaseOrderLineAdd {
  readonly defMacro?: string;
  readonly ItemRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  readonly Rate?: Price | '';
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ServiceDate?: DateOnly | '';
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface PurchaseOrderLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface PurchaseOrderLineGroupMod {
  readonly TxnLineID: string | Macro;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly PurchaseOrderLineMod?: readonly PurchaseOrderLineMod[];
}

export interface PurchaseOrderLineGroupRet {
  /** since 2.1 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly PurchaseOrderLineRet?: readonly PurchaseOrderLineRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface PurchaseOrderLineMod {
  readonly TxnLineID: string | Macro;
  readonly ItemRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Rate?: Price | '';
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ServiceDate?: DateOnly | '';
  readonly IsManuallyClosed?: boolean | '';
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface PurchaseOrderLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 31; since 7.0 */
  readonly ManufacturerPartNumber?: string;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly Rate?: Price;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ServiceDate?: DateOnly;
  /** since 1.1 */
  readonly ReceivedQuantity?: Quantity;
  /** since 11.0 */
  readonly UnbilledQuantity?: Quantity;
  /** since 11.0 */
  readonly IsBilled?: boolean;
  /** since 2.1 */
  readonly IsManuallyClosed?: boolean;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface PurchaseOrderMod {
  readonly TxnID: string | Macro;
  /** max 16 */
  readonly EditSequence: string;
  readonly VendorRef?: Ref41;
  readonly ClassRef?: Ref159;
  // At most one of 2 alternatives:
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly ShipToEntityRef?: Ref209;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly VendorAddress?: Address;
  readonly ShipAddress?: Address;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly ExpectedDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  readonly IsManuallyClosed?: boolean | '';
  /** max 4095 */
  readonly Memo?: string;
  /** max 99 */
  readonly VendorMsg?: string;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  /** max 25; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly lines?: readonly (
    | Entry<'PurchaseOrderLineMod', PurchaseOrderLineMod>
    | Entry<'PurchaseOrderLineGroupMod', PurchaseOrderLineGroupMod>
  )[];
}

export interface PurchaseOrderModRq {
  readonly requestID?: string;
  readonly PurchaseOrderMod: PurchaseOrderMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface PurchaseOrderModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly PurchaseOrderRet?: PurchaseOrderRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface PurchaseOrderQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 3.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface PurchaseOrderQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly PurchaseOrderRet?: readonly PurchaseOrderRet[];
}

export interface PurchaseOrderRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly VendorRef?: Ref41;
  readonly ClassRef?: Ref159;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  readonly ShipToEntityRef?: Ref209;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly VendorAddress?: Address;
  /** since 6.0 */
  readonly VendorAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly ExpectedDate?: DateOnly;
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  /** since 2.1 */
  readonly IsManuallyClosed?: boolean;
  /** since 2.1 */
  readonly IsFullyReceived?: boolean;
  /** max 4095 */
  readonly Memo?: string;
  /** max 99 */
  readonly VendorMsg?: string;
  readonly IsToBePrinted?: boolean;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  /** max 25; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 3.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly lines?: readonly (
    | Entry<'PurchaseOrderLineRet', PurchaseOrderLineRet>
    | Entry<'PurchaseOrderLineGroupRet', PurchaseOrderLineGroupRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface PurchasesAndVendorsPreferences {
  readonly IsUsingInventory: boolean;
  readonly DaysBillsAreDue: number;
  readonly IsAutomaticallyUsingDiscounts: boolean;
  readonly DefaultDiscountAccountRef?: Ref159;
}

export interface QBXMLEvents {
  // Exactly one of 3 alternatives:
  readonly DataEvent?: readonly DataEvent[];
  readonly UIEvent?: UIEvent;
  readonly UIExtensionEvent?: UIExtensionEvent;
}

export interface QuantityAdjustment {
  // Exactly one of 2 alternatives:
  readonly NewQuantity?: Quantity | '';
  readonly QuantityDifference?: Quantity | '';
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
}

export interface RateEntry {
  readonly Rate: Price | '';
  readonly EffectiveDate: DateOnly | '';
}

export interface RateHistory {
  readonly Rate: Price;
  readonly EffectiveDate: DateOnly;
}

export interface ReceivePaymentAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly ARAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  readonly TotalAmount?: Amount | '';
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly PaymentMethodRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly DepositToAccountRef?: Ref159;
  /** since 4.1 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  // Exactly one of 2 alternatives:
  readonly IsAutoApply?: boolean | '';
  readonly AppliedToTxnAdd?: readonly AppliedToTxnAdd[];
}

export interface ReceivePaymentAddRq {
  readonly requestID?: string;
  readonly ReceivePaymentAdd: ReceivePaymentAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ReceivePaymentAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReceivePaymentRet?: ReceivePaymentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ReceivePaymentMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ARAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  readonly TotalAmount?: Amount | '';
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly PaymentMethodRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly DepositToAccountRef?: Ref159;
  /** since 7.0 */
  readonly CreditCardTxnInfoMod?: CreditCardTxnInfoMod;
  readonly AppliedToTxnMod?: readonly AppliedToTxnMod[];
}

export interface ReceivePaymentModRq {
  readonly requestID?: string;
  readonly ReceivePaymentMod: ReceivePaymentMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ReceivePaymentModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReceivePaymentRet?: ReceivePaymentRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ReceivePaymentQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface ReceivePaymentQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly ReceivePaymentRet?: readonly ReceivePaymentRet[];
}

export interface ReceivePaymentRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ARAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  readonly PaymentMethodRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly DepositToAccountRef?: Ref159;
  /** since 4.1 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  readonly UnusedPayment?: Amount;
  readonly UnusedCredits?: Amount;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly AppliedToTxnRet?: readonly AppliedToTxnRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface ReceivePaymentToDepositQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ReceivePaymentToDepositQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly ReceivePaymentToDepositRet?: readonly ReceivePaymentToDepositRet[];
}

export interface ReceivePaymentToDepositRet {
  readonly TxnID?: string;
  readonly TxnLineID?: string;
  readonly TxnType?: Open<TxnType>;
  readonly CustomerRef?: Ref209;
  readonly TxnDate?: DateOnly;
  readonly RefNumber?: string;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
}

export interface Ref {
  readonly ListID?: string;
  readonly FullName?: string;
}

export interface Ref101 {
  readonly ListID?: string;
  /** max 101 */
  readonly FullName?: string;
}

export interface Ref15 {
  readonly ListID?: string;
  /** max 15 */
  readonly FullName?: string;
}

export interface Ref159 {
  readonly ListID?: string;
  /** max 159 */
  readonly FullName?: string;
}

export interface Ref209 {
  readonly ListID?: string;
  /** max 209 */
  readonly FullName?: string;
}

export interface Ref31 {
  readonly ListID?: string;
  /** max 31 */
  readonly FullName?: string;
}

export interface Ref41 {
  readonly ListID?: string;
  /** max 41 */
  readonly FullName?: string;
}

export interface Ref5 {
  readonly ListID?: string;
  /** max 5 */
  readonly FullName?: string;
}

export interface Ref64 {
  readonly ListID?: string;
  /** max 64 */
  readonly FullName?: string;
}

export interface RefNumberFilter {
  readonly MatchCriterion: MatchCriterion;
  readonly RefNumber: string;
}

export interface RefNumberRangeFilter {
  readonly FromRefNumber?: string;
  readonly ToRefNumber?: string;
}

export interface RefundAppliedToTxnAdd {
  readonly TxnID: string | Macro;
  readonly RefundAmount: Amount | '';
}

export interface RefundAppliedToTxnRet {
  readonly TxnID: string;
  readonly TxnType: Open<TxnType>;
  readonly TxnDate: DateOnly;
  /** max 20 */
  readonly RefNumber?: string;
  readonly CreditRemaining: Amount;
  readonly RefundAmount: Amount;
  /** since 9.0 */
  readonly CreditRemainingInHomeCurrency?: Amount;
  /** since 9.0 */
  readonly RefundAmountInHomeCurrency?: Amount;
}

export interface RelatedUnit {
  /** max 31 */
  readonly Name: string;
  /** max 31 */
  readonly Abbreviation: string;
  /** from 0.001; to 5000 */
  readonly ConversionRatio: Price | '';
}

export interface ReportAccountFilter {
  // Exactly one of 5 alternatives:
  readonly AccountTypeFilter?: AccountTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface ReportClassFilter {
  // Exactly one of 4 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface ReportData {
  readonly rows: readonly (
    | Entry<'DataRow', DataRow>
    | Entry<'TextRow', TextRow>
    | Entry<'SubtotalRow', SubtotalRow>
    | Entry<'TotalRow', TotalRow>
  )[];
}

export interface ReportEntityFilter {
  // Exactly one of 5 alternatives:
  readonly EntityTypeFilter?: EntityTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface ReportItemFilter {
  // Exactly one of 5 alternatives:
  readonly ItemTypeFilter?: ItemTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface ReportModifiedDateRangeFilter {
  readonly FromReportModifiedDate?: DateOnly | '';
  readonly ToReportModifiedDate?: DateOnly | '';
}

export interface ReportPeriod {
  readonly FromReportDate?: DateOnly | '';
  readonly ToReportDate?: DateOnly | '';
}

export interface ReportRet {
  readonly ReportTitle: string;
  readonly ReportSubtitle: string;
  readonly ReportBasis?: Open<ReportBasis>;
  readonly NumRows: number;
  readonly NumColumns: number;
  readonly NumColTitleRows: number;
  readonly ColDesc: readonly ColDesc[];
  readonly ReportData?: ReportData;
}

export interface ReportsPreferences {
  readonly AgingReportBasis: Open<AgingReportBasis>;
  readonly SummaryReportBasis: Open<SummaryReportBasis>;
}

export interface ReportTxnTypeFilter {
  readonly TxnTypeFilter: readonly TxnTypeFilter[];
}

export interface RowData {
  readonly rowType?: 'account' | 'class' | 'customer' | 'customerMessage' | 'customerType' | 'employee' | 'item' | 'jobType' | 'label' | 'memorizedTxn' | 'memorizedReport' | 'name' | 'otherName' | 'paymentMethod' | 'payrollItem' | 'salesRep' | 'salesTaxCode' | 'shipMethod' | 'state' | 'style' | 'terms' | 'toDo' | 'vendor' | 'vendorType';
  readonly value?: string;
}

export interface SalesAndCustomersPreferences {
  readonly DefaultShipMethodRef?: Ref15;
  /** max 13 */
  readonly DefaultFOB?: string;
  readonly DefaultMarkup?: Percent;
  readonly IsTrackingReimbursedExpensesAsIncome: boolean;
  readonly IsAutoApplyingPayments: boolean;
  /** since 4.0 */
  readonly PriceLevels?: PriceLevels;
}

export interface SalesAndPurchase {
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  readonly IncomeAccountRef?: Ref159;
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  readonly ExpenseAccountRef?: Ref159;
  readonly PrefVendorRef?: Ref41;
}

export interface SalesAndPurchaseMod {
  /** max 4095 */
  readonly SalesDesc?: string;
  readonly SalesPrice?: Price | '';
  /** since 7.0 */
  readonly IncomeAccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyIncomeAccountRefToExistingTxns?: boolean | '';
  /** max 4095 */
  readonly PurchaseDesc?: string;
  readonly PurchaseCost?: Price | '';
  /** since 7.0 */
  readonly ExpenseAccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyExpenseAccountRefToExistingTxns?: boolean | '';
  readonly PrefVendorRef?: Ref41;
}

export interface SalesOrderAdd {
  readonly defMacro?: string;
  readonly CustomerRef: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  readonly IsManuallyClosed?: boolean | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'SalesOrderLineAdd', SalesOrderLineAdd>
    | Entry<'SalesOrderLineGroupAdd', SalesOrderLineGroupAdd>
  )[];
  /** since 15.0 */
  readonly SOChannel?: SOChannel;
  /** since 15.0 */
  readonly StoreName?: string;
  /** since 15.0 */
  readonly StoreType?: string;
}

export interface SalesOrderAddRq {
  readonly requestID?: string;
  readonly SalesOrderAdd: SalesOrderAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesOrderAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesOrderRet?: SalesOrderRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesOrderLineAdd {
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly IsManuallyClosed?: boolean | '';
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface SalesOrderLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface SalesOrderLineGroupMod {
  readonly TxnLineID: string;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly SalesOrderLineMod?: readonly SalesOrderLineMod[];
}

export interface SalesOrderLineGroupRet {
  /** since 3.0 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly SalesOrderLineRet?: readonly SalesOrderLineRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesOrderLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly IsManuallyClosed?: boolean | '';
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface SalesOrderLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price;
  readonly RatePercent?: Percent;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly Invoiced?: Quantity;
  readonly IsManuallyClosed?: boolean;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesOrderMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  readonly ItemSalesTaxRef?: Ref31;
  readonly IsManuallyClosed?: boolean | '';
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly lines?: readonly (
    | Entry<'SalesOrderLineMod', SalesOrderLineMod>
    | Entry<'SalesOrderLineGroupMod', SalesOrderLineGroupMod>
  )[];
  /** since 15.0 */
  readonly SOChannel?: SOChannel;
  /** since 15.0 */
  readonly StoreName?: string;
  /** since 15.0 */
  readonly StoreType?: string;
}

export interface SalesOrderModRq {
  readonly requestID?: string;
  readonly SalesOrderMod: SalesOrderMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesOrderModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesOrderRet?: SalesOrderRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesOrderQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 2.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface SalesOrderQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly SalesOrderRet?: readonly SalesOrderRet[];
}

export interface SalesOrderRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  /** max 25 */
  readonly PONumber?: string;
  readonly TermsRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly SalesRepRef?: Ref5;
  /** max 13 */
  readonly FOB?: string;
  readonly ShipDate?: DateOnly;
  readonly ShipMethodRef?: Ref15;
  readonly Subtotal?: Amount;
  readonly ItemSalesTaxRef?: Ref31;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  readonly IsManuallyClosed?: boolean;
  readonly IsFullyInvoiced?: boolean;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly lines?: readonly (
    | Entry<'SalesOrderLineRet', SalesOrderLineRet>
    | Entry<'SalesOrderLineGroupRet', SalesOrderLineGroupRet>
  )[];
  readonly DataExtRet?: readonly DataExtRet[];
  /** since 15.0 */
  readonly FulfillmentStatus?: Open<FulfillmentStatus>;
  /** since 15.0 */
  readonly ShippingDetails?: ShippingDetails;
  /** since 15.0 */
  readonly SOChannel?: Open<SOChannel>;
  /** since 15.0 */
  readonly StoreName?: string;
  /** since 15.0 */
  readonly StoreType?: string;
}

export interface SalesOrPurchase {
  /** max 4095 */
  readonly Desc?: string;
  // At most one of 2 alternatives:
  readonly Price?: Price | '';
  readonly PricePercent?: Percent | '';
  readonly AccountRef?: Ref159;
}

export interface SalesOrPurchaseMod {
  /** max 4095 */
  readonly Desc?: string;
  // At most one of 2 alternatives:
  readonly Price?: Price | '';
  readonly PricePercent?: Percent | '';
  /** since 7.0 */
  readonly AccountRef?: Ref159;
  /** since 7.0 */
  readonly ApplyAccountRefToExistingTxns?: boolean | '';
}

export interface SalesReceiptAdd {
  readonly defMacro?: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** max 25 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  readonly DepositToAccountRef?: Ref159;
  /** since 4.1 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines: readonly (
    | Entry<'SalesReceiptLineAdd', SalesReceiptLineAdd>
    | Entry<'SalesReceiptLineGroupAdd', SalesReceiptLineGroupAdd>
  )[];
}

export interface SalesReceiptAddRq {
  readonly requestID?: string;
  readonly SalesReceiptAdd: SalesReceiptAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesReceiptAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesReceiptRet?: SalesReceiptRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesReceiptLineAdd {
  readonly defMacro?: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** since 2.0 */
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 7.0 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface SalesReceiptLineGroupAdd {
  readonly ItemGroupRef: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  /** since 5.0 */
  readonly DataExt?: readonly DataExt[];
}

export interface SalesReceiptLineGroupMod {
  readonly TxnLineID: string | Macro;
  readonly ItemGroupRef?: Ref31;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly SalesReceiptLineMod?: readonly SalesReceiptLineMod[];
}

export interface SalesReceiptLineGroupRet {
  /** since 3.0 */
  readonly TxnLineID: string;
  readonly ItemGroupRef: Ref31;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  readonly IsPrintItemsInGroup: boolean;
  readonly TotalAmount: Amount;
  readonly SalesReceiptLineRet?: readonly SalesReceiptLineRet[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesReceiptLineMod {
  readonly TxnLineID: string | Macro;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity | '';
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 3 alternatives:
  readonly Rate?: Price | '';
  readonly RatePercent?: Percent | '';
  /** since 4.0 */
  readonly PriceLevelRef?: Ref31;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** since 13.0 */
  readonly OptionForPriceRuleConflict?: OptionForPriceRuleConflict;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  readonly ServiceDate?: DateOnly | '';
  readonly SalesTaxCodeRef?: TaxCodeRef;
  readonly OverrideItemAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
}

export interface SalesReceiptLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** max 4095 */
  readonly Desc?: string;
  readonly Quantity?: Quantity;
  /** max 31; since 7.0 */
  readonly UnitOfMeasure?: string;
  /** since 7.0 */
  readonly OverrideUOMSetRef?: Ref31;
  // At most one of 2 alternatives:
  readonly Rate?: Price;
  readonly RatePercent?: Percent;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** since 10.0 */
  readonly InventorySiteRef?: Ref31;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  readonly ServiceDate?: DateOnly;
  readonly SalesTaxCodeRef?: TaxCodeRef;
  /** max 29; since 6.0 */
  readonly Other1?: string;
  /** max 29; since 6.0 */
  readonly Other2?: string;
  /** since 7.0 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesReceiptMod {
  readonly TxnID: string | Macro;
  /** max 16 */
  readonly EditSequence: string;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  readonly ShipAddress?: Address;
  readonly IsPending?: boolean | '';
  /** max 25 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly DueDate?: DateOnly | '';
  readonly SalesRepRef?: Ref5;
  readonly ShipDate?: DateOnly | '';
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  readonly ItemSalesTaxRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean | '';
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean | '';
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  readonly DepositToAccountRef?: Ref159;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly lines?: readonly (
    | Entry<'SalesReceiptLineMod', SalesReceiptLineMod>
    | Entry<'SalesReceiptLineGroupMod', SalesReceiptLineGroupMod>
  )[];
}

export interface SalesReceiptModRq {
  readonly requestID?: string;
  readonly SalesReceiptMod: SalesReceiptMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesReceiptModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesReceiptRet?: SalesReceiptRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesReceiptQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface SalesReceiptQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly SalesReceiptRet?: readonly SalesReceiptRet[];
}

export interface SalesReceiptRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly CustomerRef?: Ref209;
  readonly ClassRef?: Ref159;
  /** since 3.0 */
  readonly TemplateRef?: Ref31;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly BillAddress?: Address;
  /** since 6.0 */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  /** since 6.0 */
  readonly ShipAddressBlock?: AddressBlock;
  readonly IsPending?: boolean;
  /** max 25 */
  readonly CheckNumber?: string;
  readonly PaymentMethodRef?: Ref31;
  readonly DueDate?: DateOnly;
  readonly SalesRepRef?: Ref5;
  readonly ShipDate?: DateOnly;
  readonly ShipMethodRef?: Ref15;
  /** max 13 */
  readonly FOB?: string;
  readonly Subtotal?: Amount;
  readonly ItemSalesTaxRef?: Ref31;
  readonly SalesTaxPercentage?: Percent;
  readonly SalesTaxTotal?: Amount;
  readonly TotalAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly TotalAmountInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
  readonly CustomerMsgRef?: Ref101;
  readonly IsToBePrinted?: boolean;
  /** since 6.0 */
  readonly IsToBeEmailed?: boolean;
  readonly CustomerSalesTaxCodeRef?: TaxCodeRef;
  readonly DepositToAccountRef?: Ref159;
  /** since 4.1 */
  readonly CreditCardTxnInfo?: CreditCardTxnInfo;
  /** max 29; since 6.0 */
  readonly Other?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly lines?: readonly (
    | Entry<'SalesReceiptLineRet', SalesReceiptLineRet>
    | Entry<'SalesReceiptLineGroupRet', SalesReceiptLineGroupRet>
  )[];
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesRepAdd {
  /** max 5 */
  readonly Initial: string;
  readonly IsActive?: boolean | '';
  readonly SalesRepEntityRef: Ref41;
}

export interface SalesRepAddRq {
  readonly requestID?: string;
  readonly SalesRepAdd: SalesRepAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesRepAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesRepRet?: SalesRepRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesRepMetaData {
  readonly MaxCapacity: number;
}

export interface SalesRepMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 5 */
  readonly Initial?: string;
  readonly IsActive?: boolean | '';
  readonly SalesRepEntityRef?: Ref41;
}

export interface SalesRepModRq {
  readonly requestID?: string;
  readonly SalesRepMod: SalesRepMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesRepModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesRepRet?: SalesRepRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesRepQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesRepQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly SalesRepRet?: readonly SalesRepRet[];
}

export interface SalesRepRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 5 */
  readonly Initial?: string;
  readonly IsActive?: boolean;
  readonly SalesRepEntityRef?: Ref41;
}

export interface SalesTaxCodeAdd {
  /** max 3 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly IsTaxable: boolean | '';
  /** max 31 */
  readonly Desc?: string;
}

export interface SalesTaxCodeAddRq {
  readonly requestID?: string;
  readonly SalesTaxCodeAdd: SalesTaxCodeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxCodeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesTaxCodeRet?: SalesTaxCodeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesTaxCodeMetaData {
  readonly MaxCapacity: number;
}

export interface SalesTaxCodeMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 3 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  readonly IsTaxable?: boolean | '';
  /** max 31 */
  readonly Desc?: string;
}

export interface SalesTaxCodeModRq {
  readonly requestID?: string;
  readonly SalesTaxCodeMod: SalesTaxCodeMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxCodeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesTaxCodeRet?: SalesTaxCodeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesTaxCodeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxCodeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly SalesTaxCodeRet?: readonly SalesTaxCodeRet[];
}

export interface SalesTaxCodeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 3 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly IsTaxable?: boolean;
  /** max 31 */
  readonly Desc?: string;
}

export interface SalesTaxPayableLineRet {
  readonly ItemSalesTaxRef?: Ref31;
  readonly Amount: Amount;
}

export interface SalesTaxPayableQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly AsOfDate?: DateOnly | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxPayableQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly SalesTaxPayableRet?: readonly SalesTaxPayableRet[];
}

export interface SalesTaxPayableRet {
  readonly PayeeEntityRef?: Ref209;
  readonly Amount?: Amount;
  readonly SalesTaxPayableLineRet?: readonly SalesTaxPayableLineRet[];
}

export interface SalesTaxPaymentCheckAdd {
  readonly defMacro?: string;
  readonly PayeeEntityRef: Ref209;
  readonly TxnDate: DateOnly | '';
  readonly BankAccountRef: Ref159;
  // Exactly one of 2 alternatives:
  readonly IsToBePrinted?: boolean | '';
  readonly RefNumber?: string;
  /** max 4095; since 12.0 */
  readonly Memo?: string;
  /** since 12.0 */
  readonly Address?: Address;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly SalesTaxPaymentCheckLineAdd: readonly SalesTaxPaymentCheckLineAdd[];
}

export interface SalesTaxPaymentCheckAddRq {
  readonly requestID?: string;
  readonly SalesTaxPaymentCheckAdd: SalesTaxPaymentCheckAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxPaymentCheckAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesTaxPaymentCheckRet?: SalesTaxPaymentCheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesTaxPaymentCheckLineAdd {
  readonly ItemSalesTaxRef?: Ref31;
  readonly Amount: Amount | '';
}

export interface SalesTaxPaymentCheckLineRet {
  readonly TxnLineID: string;
  readonly ItemSalesTaxRef?: Ref31;
  readonly Amount?: Amount;
}

export interface SalesTaxPaymentCheckMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  readonly BankAccountRef?: Ref159;
  // At most one of 2 alternatives:
  readonly IsToBePrinted?: boolean | '';
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
}

export interface SalesTaxPaymentCheckModRq {
  readonly requestID?: string;
  readonly SalesTaxPaymentCheckMod: SalesTaxPaymentCheckMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SalesTaxPaymentCheckModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly SalesTaxPaymentCheckRet?: SalesTaxPaymentCheckRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SalesTaxPaymentCheckQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  readonly ItemFilter?: ItemFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  readonly IncludeLineItems?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  readonly OwnerID?: readonly string[];
}

export interface SalesTaxPaymentCheckQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly SalesTaxPaymentCheckRet?: readonly SalesTaxPaymentCheckRet[];
}

export interface SalesTaxPaymentCheckRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly PayeeEntityRef?: Ref209;
  readonly TxnDate?: DateOnly;
  readonly BankAccountRef?: Ref159;
  readonly Amount?: Amount;
  /** max 11 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  readonly Address?: Address;
  /** since 6.0 */
  readonly AddressBlock?: AddressBlock;
  readonly IsToBePrinted?: boolean;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly SalesTaxPaymentCheckLineRet?: readonly SalesTaxPaymentCheckLineRet[];
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface SalesTaxPreferences {
  readonly DefaultItemSalesTaxRef: Ref31;
  readonly PaySalesTax: Open<PaySalesTax>;
  readonly DefaultTaxableSalesTaxCodeRef: TaxCodeRef;
  readonly DefaultNonTaxableSalesTaxCodeRef: TaxCodeRef;
  /** since 8.0 */
  readonly IsUsingVendorTaxCode?: boolean;
  /** since 8.0 */
  readonly IsUsingCustomerTaxCode?: boolean;
  /** since 8.0 */
  readonly IsUsingAmountsIncludeTax?: boolean;
}

export interface SecondaryContact {
  /** max 40 */
  readonly ContactName: string;
  /** max 255 */
  readonly ContactValue: string;
  readonly Relation?: Relation;
}

export interface SerialNumberAdjustment {
  // Exactly one of 2 alternatives:
  /** max 4095 */
  readonly AddSerialNumber?: string;
  /** max 4095 */
  readonly RemoveSerialNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
  /** since 12.0 */
  readonly InventorySiteLocationRef?: Ref31;
}

export interface Service {
  /** max 50 */
  readonly Name: string;
  /** max 50 */
  readonly Domain: string;
  readonly ServiceStatus: Open<ServiceStatus>;
}

export interface SetCredit {
  readonly CreditTxnID: string | Macro;
  readonly AppliedAmount: Amount | '';
  /** since 10.0 */
  readonly Override?: boolean | '';
}

export interface ShipMethodAdd {
  /** max 15 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
}

export interface ShipMethodAddRq {
  readonly requestID?: string;
  readonly ShipMethodAdd: ShipMethodAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ShipMethodAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ShipMethodRet?: ShipMethodRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ShipMethodMetaData {
  readonly MaxCapacity: number;
}

export interface ShipMethodQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ShipMethodQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly ShipMethodRet?: readonly ShipMethodRet[];
}

export interface ShipMethodRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 15 */
  readonly Name?: string;
  readonly IsActive?: boolean;
}

export interface ShippingDetails {
  readonly ShippingDetailsLineRet?: readonly ShippingDetailsLineRet[];
}

export interface ShippingDetailsLineRet {
  readonly TrackingID?: string;
  readonly CarrierName?: string;
  readonly ShippingMethod?: string;
  readonly ShippingCharges?: Amount;
}

export interface ShipToAddress {
  /** max 41 */
  readonly Name: string;
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 41 */
  readonly Addr3?: string;
  /** max 41; since 2.0 */
  readonly Addr4?: string;
  /** max 41; since 6.0 */
  readonly Addr5?: string;
  /** max 31 */
  readonly City?: string;
  /** max 21 */
  readonly State?: string;
  /** max 13 */
  readonly PostalCode?: string;
  /** max 31 */
  readonly Country?: string;
  /** max 41; since 6.0 */
  readonly Note?: string;
  readonly DefaultShipTo?: boolean | '';
}

export interface SickHours {
  readonly HoursAvailable?: TimeInterval | '';
  readonly AccrualPeriod?: AccrualPeriod;
  readonly HoursAccrued?: TimeInterval | '';
  readonly MaximumHours?: TimeInterval | '';
  readonly IsResettingHoursEachNewYear?: boolean | '';
  /** since 5.0 */
  readonly HoursUsed?: TimeInterval | '';
  /** since 5.0 */
  readonly AccrualStartDate?: DateOnly | '';
}

export interface SiteAddress {
  /** max 41 */
  readonly Addr1?: string;
  /** max 41 */
  readonly Addr2?: string;
  /** max 41 */
  readonly Addr3?: string;
  /** max 41; since 2.0 */
  readonly Addr4?: string;
  /** max 41; since 6.0 */
  readonly Addr5?: string;
  /** max 31 */
  readonly City?: string;
  /** max 21 */
  readonly State?: string;
  /** max 13 */
  readonly PostalCode?: string;
  /** max 31 */
  readonly Country?: string;
}

export interface SiteFilter {
  // Exactly one of 2 alternatives:
  readonly ListID?: readonly string[];
  /** max 64 */
  readonly FullName?: readonly string[];
}

export interface SpecialAccountAdd {
  readonly SpecialAccountType: SpecialAccountType;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface SpecialAccountAddRq {
  readonly requestID?: string;
  readonly SpecialAccountAdd: SpecialAccountAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SpecialAccountAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly AccountRet?: AccountRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface SpecialItemAdd {
  readonly SpecialItemType: SpecialItemType;
  /** since 12.0 */
  readonly BarCode?: BarCode;
  /** since 8.0 */
  readonly ExternalGUID?: string;
}

export interface SpecialItemAddRq {
  readonly requestID?: string;
  readonly SpecialItemAdd: SpecialItemAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface SpecialItemAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  // At most one of 3 alternatives:
  readonly ItemOtherChargeRet?: ItemOtherChargeRet;
  readonly ItemSubtotalRet?: ItemSubtotalRet;
  readonly ItemGroupRet?: ItemGroupRet;
}

export interface StandardTermsAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly StdDueDays?: number;
  readonly StdDiscountDays?: number;
  readonly DiscountPct?: Percent | '';
}

export interface StandardTermsAddRq {
  readonly requestID?: string;
  readonly StandardTermsAdd: StandardTermsAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface StandardTermsAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly StandardTermsRet?: StandardTermsRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface StandardTermsQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface StandardTermsQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly StandardTermsRet?: readonly StandardTermsRet[];
}

export interface StandardTermsRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly StdDueDays?: number;
  readonly StdDiscountDays?: number;
  readonly DiscountPct?: Percent;
}

export interface Submenu {
  readonly DisplayCondition?: DisplayCondition;
  readonly MenuItem: readonly MenuItem[];
}

export interface SubscribedServices {
  readonly Service?: readonly Service[];
}

export interface SubscriptionDelRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
  readonly SubscriptionType: SubscriptionType;
}

export interface SubscriptionDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface SubtotalRow {
  readonly rowNumber: number;
  readonly RowData?: RowData;
  readonly ColData?: readonly ColData[];
}

export interface TaxCodeRef {
  readonly ListID?: string;
  /** max 3 */
  readonly FullName?: string;
}

export interface TaxLineInfoRet {
  readonly TaxLineID: number;
  /** max 256 */
  readonly TaxLineName?: string;
}

export interface TemplateMetaData {
  readonly MaxCapacity: number;
}

export interface TemplateQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TemplateQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly TemplateRet?: readonly TemplateRet[];
}

export interface TemplateRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly TemplateType?: Open<TemplateType>;
}

export interface TermsMetaData {
  readonly MaxCapacity: number;
}

export interface TermsQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TermsQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly records?: readonly (
    | Entry<'StandardTermsRet', StandardTermsRet>
    | Entry<'DateDrivenTermsRet', DateDrivenTermsRet>
  )[];
}

export interface TextRow {
  readonly rowNumber: number;
  readonly value?: string;
}

export interface TimeReportQueryRq {
  readonly requestID?: string;
  readonly TimeReportType: TimeReportType;
  /** since 3.0 */
  readonly DisplayReport?: boolean | '';
  // At most one of 2 alternatives:
  readonly ReportPeriod?: ReportPeriod;
  readonly ReportDateMacro?: ReportDateMacro;
  readonly ReportEntityFilter?: ReportEntityFilter;
  readonly ReportItemFilter?: ReportItemFilter;
  /** since 2.1 */
  readonly ReportClassFilter?: ReportClassFilter;
  readonly SummarizeColumnsBy?: SummarizeColumnsBy;
  /** since 12.0 */
  readonly IncludeColumn?: readonly IncludeColumn[];
  readonly IncludeSubcolumns?: boolean | '';
  readonly ReportCalendar?: ReportCalendar;
  readonly ReturnRows?: ReturnRows;
  readonly ReturnColumns?: ReturnColumns;
}

export interface TimeReportQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ReportRet?: ReportRet;
}

export interface TimeTrackingAdd {
  readonly defMacro?: string;
  readonly TxnDate?: DateOnly | '';
  readonly EntityRef: Ref209;
  readonly CustomerRef?: Ref209;
  readonly ItemServiceRef?: Ref159;
  readonly Duration: TimeInterval | '';
  readonly ClassRef?: Ref159;
  readonly PayrollItemWageRef?: Ref31;
  /** max 4095 */
  readonly Notes?: string;
  /** since 6.0 */
  readonly BillableStatus?: BillableStatus;
  /** since 9.0 */
  readonly ExternalGUID?: string;
}

export interface TimeTrackingAddRq {
  readonly requestID?: string;
  readonly TimeTrackingAdd: TimeTrackingAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TimeTrackingAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TimeTrackingRet?: TimeTrackingRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface TimeTrackingEntityFilter {
  // Exactly one of 2 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
}

export interface TimeTrackingMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  readonly EntityRef: Ref209;
  readonly CustomerRef?: Ref209;
  readonly ItemServiceRef?: Ref159;
  readonly Duration: TimeInterval | '';
  readonly ClassRef?: Ref159;
  readonly PayrollItemWageRef?: Ref31;
  /** max 4095 */
  readonly Notes?: string;
  readonly BillableStatus?: BillableStatus;
}

export interface TimeTrackingModRq {
  readonly requestID?: string;
  readonly TimeTrackingMod: TimeTrackingMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TimeTrackingModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TimeTrackingRet?: TimeTrackingRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface TimeTrackingPreferences {
  readonly FirstDayOfWeek: Open<FirstDayOfWeek>;
}

export interface TimeTrackingQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly TxnID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly TimeTrackingEntityFilter?: TimeTrackingEntityFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TimeTrackingQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly TimeTrackingRet?: readonly TimeTrackingRet[];
}

export interface TimeTrackingRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: DateOnly;
  readonly EntityRef?: Ref209;
  readonly CustomerRef?: Ref209;
  readonly ItemServiceRef?: Ref159;
  readonly Duration?: TimeInterval;
  readonly ClassRef?: Ref159;
  readonly PayrollItemWageRef?: Ref31;
  /** max 4095 */
  readonly Notes?: string;
  /** since 6.0 */
  readonly BillableStatus?: Open<BillableStatus>;
  /** since 9.0 */
  readonly ExternalGUID?: string;
}

export interface ToDoAdd {
  /** max 4095 */
  readonly Notes: string;
  readonly IsActive?: boolean | '';
  /** since 13.0 */
  readonly Type?: Type;
  /** since 13.0 */
  readonly Priority?: Priority;
  // At most one of 4 alternatives:
  readonly CustomerRef?: Ref209;
  readonly EmployeeRef?: Ref31;
  readonly LeadRef?: Ref209;
  readonly VendorRef?: Ref41;
  readonly IsDone?: boolean | '';
  readonly ReminderDate?: DateOnly | '';
  /** since 13.0 */
  readonly ReminderTime?: TimeInterval | '';
}

export interface ToDoAddRq {
  readonly requestID?: string;
  readonly ToDoAdd: ToDoAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ToDoAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ToDoRet?: ToDoRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ToDoMetaData {
  readonly MaxCapacity: number;
}

export interface ToDoMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 4095 */
  readonly Notes?: string;
  readonly IsActive?: boolean | '';
  /** since 13.0 */
  readonly Type?: Type;
  /** since 13.0 */
  readonly Priority?: Priority;
  // At most one of 4 alternatives:
  readonly CustomerRef?: Ref209;
  readonly EmployeeRef?: Ref31;
  readonly LeadRef?: Ref209;
  readonly VendorRef?: Ref41;
  readonly IsDone?: boolean | '';
  readonly ReminderDate?: DateOnly | '';
  /** since 13.0 */
  readonly ReminderTime?: TimeInterval | '';
}

export interface ToDoModRq {
  readonly requestID?: string;
  readonly ToDoMod: ToDoMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ToDoModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly ToDoRet?: ToDoRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface ToDoQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 2 alternatives:
  readonly ListID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly DoneStatus?: DoneStatus;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface ToDoQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly ToDoRet?: readonly ToDoRet[];
}

export interface ToDoRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 4095 */
  readonly Notes?: string;
  readonly IsActive?: boolean;
  /** since 13.0 */
  readonly Type?: Open<Type>;
  /** since 13.0 */
  readonly Priority?: Open<Priority>;
  // At most one of 4 alternatives:
  readonly CustomerRef?: Ref209;
  readonly EmployeeRef?: Ref31;
  readonly LeadRef?: Ref209;
  readonly VendorRef?: Ref41;
  readonly IsDone?: boolean;
  readonly ReminderDate?: DateOnly;
  /** since 13.0 */
  readonly ReminderTime?: TimeInterval;
}

export interface TotalBalanceFilter {
  readonly Operator: Operator;
  readonly Amount: Amount | '';
}

export interface TotalRow {
  readonly rowNumber: number;
  readonly RowData?: RowData;
  readonly ColData?: readonly ColData[];
}

export interface TransactionAccountFilter {
  // Exactly one of 5 alternatives:
  readonly AccountTypeFilter?: AccountTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface TransactionClassFilter {
  // Exactly one of 4 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface TransactionDateRangeFilter {
  // Exactly one of 2 alternatives:
  readonly FromTxnDate?: DateOnly | '';
  readonly ToTxnDate?: DateOnly | '';
  readonly DateMacro?: DateMacro;
}

export interface TransactionEntityFilter {
  // Exactly one of 5 alternatives:
  readonly EntityTypeFilter?: EntityTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface TransactionItemFilter {
  // Exactly one of 5 alternatives:
  readonly ItemTypeFilter?: ItemTypeFilter;
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly ListIDWithChildren?: string;
  readonly FullNameWithChildren?: string;
}

export interface TransactionModifiedDateRangeFilter {
  // Exactly one of 2 alternatives:
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  readonly DateMacro?: DateMacro;
}

export interface TransactionQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly TxnID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 4 alternatives:
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  readonly TransactionModifiedDateRangeFilter?: TransactionModifiedDateRangeFilter;
  readonly TransactionDateRangeFilter?: TransactionDateRangeFilter;
  readonly TransactionEntityFilter?: TransactionEntityFilter;
  readonly TransactionAccountFilter?: TransactionAccountFilter;
  readonly TransactionItemFilter?: TransactionItemFilter;
  readonly TransactionClassFilter?: TransactionClassFilter;
  readonly TransactionTypeFilter?: TransactionTypeFilter;
  readonly TransactionDetailLevelFilter?: TransactionDetailLevelFilter;
  readonly TransactionPostingStatusFilter?: TransactionPostingStatusFilter;
  readonly TransactionPaidStatusFilter?: TransactionPaidStatusFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransactionQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly TransactionRet?: readonly TransactionRet[];
}

export interface TransactionRet {
  readonly TxnType?: Open<TxnType>;
  readonly TxnID?: string;
  readonly TxnLineID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  readonly EntityRef?: Ref209;
  readonly AccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly RefNumber?: string;
  readonly Amount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly AmountInHomeCurrency?: Amount;
  /** max 4095 */
  readonly Memo?: string;
}

export interface TransactionTypeFilter {
  readonly TxnTypeFilter: readonly TxnTypeFilter[];
}

export interface TransferAdd {
  readonly defMacro?: string;
  readonly TxnDate?: DateOnly | '';
  readonly TransferFromAccountRef?: Ref159;
  readonly TransferToAccountRef?: Ref159;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
}

export interface TransferAddRq {
  readonly requestID?: string;
  readonly TransferAdd: TransferAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TransferRet?: TransferRet;
}

export interface TransferInventoryAdd {
  readonly defMacro?: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly FromInventorySiteRef: Ref31;
  readonly ToInventorySiteRef: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly ExternalGUID?: string;
  readonly TransferInventoryLineAdd?: readonly TransferInventoryLineAdd[];
}

export interface TransferInventoryAddRq {
  readonly requestID?: string;
  readonly TransferInventoryAdd: TransferInventoryAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferInventoryAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TransferInventoryRet?: TransferInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface TransferInventoryLineAdd {
  readonly defMacro?: string;
  readonly ItemRef?: Ref;
  /** since 12.0 */
  readonly FromInventorySiteLocationRef?: Ref31;
  /** since 12.0 */
  readonly ToInventorySiteLocationRef?: Ref31;
  readonly QuantityToTransfer?: Quantity | '';
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
}

export interface TransferInventoryLineMod {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** since 12.0 */
  readonly FromInventorySiteLocationRef?: Ref31;
  /** since 12.0 */
  readonly ToInventorySiteLocationRef?: Ref31;
  readonly QuantityToTransfer?: Quantity | '';
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
}

export interface TransferInventoryLineRet {
  readonly TxnLineID: string;
  readonly ItemRef?: Ref;
  /** since 12.0 */
  readonly FromInventorySiteLocationRef?: Ref31;
  /** since 12.0 */
  readonly ToInventorySiteLocationRef?: Ref31;
  readonly QuantityTransferred?: Quantity;
  // At most one of 2 alternatives:
  /** max 4095 */
  readonly SerialNumber?: string;
  /** max 40 */
  readonly LotNumber?: string;
  /** max 1099; since 16.0 */
  readonly ExpirationDateForSerialLotNumber?: string;
}

export interface TransferInventoryMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  /** max 11 */
  readonly RefNumber?: string;
  readonly FromInventorySiteRef?: Ref31;
  readonly ToInventorySiteRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly TransferInventoryLineMod?: readonly TransferInventoryLineMod[];
}

export interface TransferInventoryModRq {
  readonly requestID?: string;
  readonly TransferInventoryMod: TransferInventoryMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferInventoryModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TransferInventoryRet?: TransferInventoryRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface TransferInventoryQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 5 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 10.0 */
  readonly SiteFilter?: SiteFilter;
  readonly IncludeLineItems?: boolean | '';
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferInventoryQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly TransferInventoryRet?: readonly TransferInventoryRet[];
}

export interface TransferInventoryRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: DateOnly;
  /** max 11 */
  readonly RefNumber?: string;
  readonly FromInventorySiteRef?: Ref31;
  readonly ToInventorySiteRef?: Ref31;
  /** max 4095 */
  readonly Memo?: string;
  readonly ExternalGUID?: string;
  readonly TransferInventoryLineRet?: readonly TransferInventoryLineRet[];
}

export interface TransferMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly TxnDate?: DateOnly | '';
  readonly TransferFromAccountRef?: Ref159;
  readonly TransferToAccountRef?: Ref159;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount | '';
  /** max 4095 */
  readonly Memo?: string;
}

export interface TransferModRq {
  readonly requestID?: string;
  readonly TransferMod: TransferMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TransferRet?: TransferRet;
}

export interface TransferQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly TxnID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TransferQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly TransferRet?: readonly TransferRet[];
}

export interface TransferRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly TxnDate?: DateOnly;
  readonly TransferFromAccountRef?: Ref159;
  readonly FromAccountBalance?: Amount;
  readonly TransferToAccountRef?: Ref159;
  readonly ToAccountBalance?: Amount;
  readonly ClassRef?: Ref159;
  readonly Amount?: Amount;
  /** max 4095 */
  readonly Memo?: string;
}

export interface TxnDateRangeFilter {
  // Exactly one of 2 alternatives:
  readonly FromTxnDate?: DateOnly | '';
  readonly ToTxnDate?: DateOnly | '';
  readonly DateMacro?: DateMacro;
}

export interface TxnDeletedQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly TxnDelType: readonly TxnDelType[];
  readonly DeletedDateRangeFilter?: DeletedDateRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface TxnDeletedQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly TxnDeletedRet?: readonly TxnDeletedRet[];
}

export interface TxnDeletedRet {
  readonly TxnDelType?: Open<TxnDelType>;
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeDeleted?: QuickBooksDateTime;
  readonly RefNumber?: string;
}

export interface TxnDelRq {
  readonly requestID?: string;
  readonly TxnDelType: TxnDelType;
  readonly TxnID: string;
}

export interface TxnDelRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TxnDelType?: Open<TxnDelType>;
  readonly TxnID?: string;
  readonly TimeDeleted?: QuickBooksDateTime;
  readonly RefNumber?: string;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface TxnDisplayAddRq {
  readonly requestID?: string;
  readonly TxnDisplayAddType: TxnDisplayAddType;
  /** since 4.0 */
  readonly EntityRef?: Ref209;
}

export interface TxnDisplayAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface TxnDisplayModRq {
  readonly requestID?: string;
  readonly TxnDisplayModType: TxnDisplayModType;
  readonly TxnID: string;
}

export interface TxnDisplayModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
}

export interface TxnEvent {
  readonly TxnEventType: Open<TxnEventType>;
  readonly TxnEventOperation: Open<TxnEventOperation>;
  readonly TxnID: string;
  /** max 20 */
  readonly RefNumber?: string;
}

export interface TxnEventSubscription {
  readonly TxnEventType: readonly TxnEventType[];
  readonly TxnEventOperation: readonly TxnEventOperation[];
}

export interface TxnVoidRq {
  readonly requestID?: string;
  readonly TxnVoidType: TxnVoidType;
  readonly TxnID: string;
}

export interface TxnVoidRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly TxnVoidType?: Open<TxnVoidType>;
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  readonly RefNumber?: string;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface UIEvent {
  /** max 260 */
  readonly CompanyFilePath: string;
  readonly HostInfo: HostInfo;
  readonly CompanyFileEvent: CompanyFileEvent;
}

export interface UIEventSubscriptionAdd {
  readonly SubscriberID: string;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly DeliveryPolicy: DeliveryPolicy;
  readonly CompanyFileEventSubscription: CompanyFileEventSubscription;
}

export interface UIEventSubscriptionAddRq {
  readonly requestID?: string;
  readonly UIEventSubscriptionAdd: UIEventSubscriptionAdd;
}

export interface UIEventSubscriptionAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly UIEventSubscriptionRet?: UIEventSubscriptionRet;
}

export interface UIEventSubscriptionQueryRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
}

export interface UIEventSubscriptionQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly UIEventSubscriptionRet?: UIEventSubscriptionRet;
}

export interface UIEventSubscriptionRet {
  readonly SubscriberID: string;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeLastProcessed?: QuickBooksDateTime;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly DeliveryPolicy: Open<DeliveryPolicy>;
  readonly CompanyFileEventSubscription: CompanyFileEventSubscription;
}

export interface UIExtensionEvent {
  /** max 260 */
  readonly CompanyFilePath: string;
  readonly HostInfo: HostInfo;
  /** max 50 */
  readonly EventTag: string;
  /** since 4.0 */
  readonly CurrentWindow?: CurrentWindow;
}

export interface UIExtensionSubscriptionAdd {
  readonly SubscriberID: string;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly MenuExtensionSubscription: MenuExtensionSubscription;
}

export interface UIExtensionSubscriptionAddRq {
  readonly requestID?: string;
  readonly UIExtensionSubscriptionAdd: UIExtensionSubscriptionAdd;
}

export interface UIExtensionSubscriptionAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly UIExtensionSubscriptionRet?: UIExtensionSubscriptionRet;
}

export interface UIExtensionSubscriptionQueryRq {
  readonly requestID?: string;
  readonly SubscriberID: string;
}

export interface UIExtensionSubscriptionQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly UIExtensionSubscriptionRet?: UIExtensionSubscriptionRet;
}

export interface UIExtensionSubscriptionRet {
  readonly SubscriberID: string;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeLastProcessed?: QuickBooksDateTime;
  readonly COMCallbackInfo: COMCallbackInfo;
  readonly MenuExtensionSubscription: MenuExtensionSubscription;
}

export interface UnitOfMeasureSetAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly UnitOfMeasureType: UnitOfMeasureType;
  readonly BaseUnit: BaseUnit;
  readonly RelatedUnit?: readonly RelatedUnit[];
  readonly DefaultUnit?: readonly DefaultUnit[];
}

export interface UnitOfMeasureSetAddRq {
  readonly requestID?: string;
  readonly UnitOfMeasureSetAdd: UnitOfMeasureSetAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface UnitOfMeasureSetAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly UnitOfMeasureSetRet?: UnitOfMeasureSetRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface UnitOfMeasureSetQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface UnitOfMeasureSetQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly UnitOfMeasureSetRet?: readonly UnitOfMeasureSetRet[];
}

export interface UnitOfMeasureSetRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  readonly UnitOfMeasureType?: Open<UnitOfMeasureType>;
  readonly BaseUnit?: BaseUnit;
  readonly RelatedUnit?: readonly RelatedUnit[];
  readonly DefaultUnit?: readonly DefaultUnit[];
}

export interface VacationHours {
  readonly HoursAvailable?: TimeInterval | '';
  readonly AccrualPeriod?: AccrualPeriod;
  readonly HoursAccrued?: TimeInterval | '';
  readonly MaximumHours?: TimeInterval | '';
  readonly IsResettingHoursEachNewYear?: boolean | '';
  /** since 5.0 */
  readonly HoursUsed?: TimeInterval | '';
  /** since 5.0 */
  readonly AccrualStartDate?: DateOnly | '';
}

export interface ValueAdjustment {
  // Exactly one of 2 alternatives:
  readonly NewQuantity?: Quantity | '';
  /** since 10.0 */
  readonly QuantityDifference?: Quantity | '';
  // At most one of 2 alternatives:
  readonly NewValue?: Amount | '';
  /** since 10.0 */
  readonly ValueDifference?: Amount | '';
}

export interface VehicleAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** max 256 */
  readonly Desc?: string;
}

export interface VehicleAddRq {
  readonly requestID?: string;
  readonly VehicleAdd: VehicleAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VehicleAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VehicleRet?: VehicleRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VehicleMetaData {
  readonly MaxCapacity: number;
}

export interface VehicleMileageAdd {
  readonly defMacro?: string;
  readonly VehicleRef: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ItemRef?: Ref;
  readonly ClassRef?: Ref159;
  readonly TripStartDate?: DateOnly | '';
  readonly TripEndDate?: DateOnly | '';
  // Exactly one of 2 alternatives:
  readonly OdometerStart?: Quantity | '';
  readonly OdometerEnd?: Quantity | '';
  readonly TotalMiles?: Quantity | '';
  /** max 4095 */
  readonly Notes?: string;
  readonly BillableStatus?: BillableStatus;
}

export interface VehicleMileageAddRq {
  readonly requestID?: string;
  readonly VehicleMileageAdd: VehicleMileageAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VehicleMileageAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VehicleMileageRet?: VehicleMileageRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VehicleMileageQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 2 alternatives:
  readonly TxnID?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VehicleMileageQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly VehicleMileageRet?: readonly VehicleMileageRet[];
}

export interface VehicleMileageRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly VehicleRef?: Ref31;
  readonly CustomerRef?: Ref209;
  readonly ItemRef?: Ref;
  readonly ClassRef?: Ref159;
  readonly TripStartDate?: DateOnly;
  readonly TripEndDate?: DateOnly;
  readonly OdometerStart?: Quantity;
  readonly OdometerEnd?: Quantity;
  readonly TotalMiles?: Quantity;
  /** max 4095 */
  readonly Notes?: string;
  readonly BillableStatus?: Open<BillableStatus>;
  readonly StandardMileageRate?: Percent;
  readonly StandardMileageTotalAmount?: Amount;
  readonly BillableRate?: Price;
  readonly BillableAmount?: Amount;
}

export interface VehicleMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  /** max 256 */
  readonly Desc?: string;
}

export interface VehicleModRq {
  readonly requestID?: string;
  readonly VehicleMod: VehicleMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VehicleModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VehicleRet?: VehicleRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VehicleQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VehicleQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly VehicleRet?: readonly VehicleRet[];
}

export interface VehicleRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** max 256 */
  readonly Desc?: string;
}

export interface VendorAdd {
  /** max 41 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly VendorAddress?: Address;
  /** since 11.0 */
  readonly ShipAddress?: Address;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly Contacts?: readonly Contacts[];
  /** max 41 */
  readonly NameOnCheck?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotes?: readonly AdditionalNotes[];
  readonly VendorTypeRef?: Ref159;
  readonly TermsRef?: Ref31;
  readonly CreditLimit?: Amount | '';
  /** max 15 */
  readonly VendorTaxIdent?: string;
  readonly IsVendorEligibleFor1099?: boolean | '';
  readonly OpenBalance?: Amount | '';
  readonly OpenBalanceDate?: DateOnly | '';
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** at most 3 times; since 8.0 */
  readonly PrefillAccountRef?: readonly Ref159[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface VendorAddRq {
  readonly requestID?: string;
  readonly VendorAdd: VendorAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VendorRet?: VendorRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VendorCreditAdd {
  readonly defMacro?: string;
  readonly VendorRef: Ref41;
  /** since 2.0 */
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  /** since 9.0 */
  readonly ExternalGUID?: string;
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly (
    | Entry<'ItemLineAdd', ItemLineAdd>
    | Entry<'ItemGroupLineAdd', ItemGroupLineAdd>
  )[];
}

export interface VendorCreditAddRq {
  readonly requestID?: string;
  readonly VendorCreditAdd: VendorCreditAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorCreditAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VendorCreditRet?: VendorCreditRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VendorCreditMod {
  readonly TxnID: string;
  /** max 16 */
  readonly EditSequence: string;
  readonly VendorRef?: Ref41;
  /** since 2.0 */
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly | '';
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal | '';
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly (
    | Entry<'ItemLineMod', ItemLineMod>
    | Entry<'ItemGroupLineMod', ItemGroupLineMod>
  )[];
}

export interface VendorCreditModRq {
  readonly requestID?: string;
  readonly VendorCreditMod: VendorCreditMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorCreditModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VendorCreditRet?: VendorCreditRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VendorCreditQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 4 alternatives:
  readonly TxnID?: readonly string[];
  readonly RefNumber?: readonly string[];
  /** since 4.0 */
  readonly RefNumberCaseSensitive?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  // At most one of 2 alternatives:
  readonly ModifiedDateRangeFilter?: ModifiedDateRangeFilter;
  readonly TxnDateRangeFilter?: TxnDateRangeFilter;
  readonly EntityFilter?: EntityFilter;
  readonly AccountFilter?: AccountFilter;
  // At most one of 2 alternatives:
  readonly RefNumberFilter?: RefNumberFilter;
  readonly RefNumberRangeFilter?: RefNumberRangeFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  readonly IncludeLineItems?: boolean | '';
  /** since 2.0 */
  readonly IncludeLinkedTxns?: boolean | '';
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface VendorCreditQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly VendorCreditRet?: readonly VendorCreditRet[];
}

export interface VendorCreditRet {
  readonly TxnID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  readonly TxnNumber?: number;
  readonly VendorRef?: Ref41;
  /** since 2.0 */
  readonly APAccountRef?: Ref159;
  readonly TxnDate?: DateOnly;
  readonly CreditAmount?: Amount;
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 8.0 */
  readonly ExchangeRate?: Decimal;
  /** since 8.0 */
  readonly CreditAmountInHomeCurrency?: Amount;
  /** max 20 */
  readonly RefNumber?: string;
  /** max 4095 */
  readonly Memo?: string;
  /** since 9.0 */
  readonly ExternalGUID?: string;
  /** since 2.0 */
  readonly LinkedTxn?: readonly LinkedTxn[];
  readonly ExpenseLineRet?: readonly ExpenseLineRet[];
  readonly lines?: readonly (
    | Entry<'ItemLineRet', ItemLineRet>
    | Entry<'ItemGroupLineRet', ItemGroupLineRet>
  )[];
  readonly OpenAmount?: Amount;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface VendorMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 41 */
  readonly Name?: string;
  /** since 3.0 */
  readonly IsActive?: boolean | '';
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly VendorAddress?: Address;
  /** since 11.0 */
  readonly ShipAddress?: Address;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly ContactsMod?: readonly ContactsMod[];
  /** max 41 */
  readonly NameOnCheck?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095; since 3.0 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesMod?: readonly AdditionalNotesMod[];
  /** since 3.0 */
  readonly VendorTypeRef?: Ref159;
  /** since 3.0 */
  readonly TermsRef?: Ref31;
  /** since 3.0 */
  readonly CreditLimit?: Amount | '';
  /** max 15; since 3.0 */
  readonly VendorTaxIdent?: string;
  /** since 3.0 */
  readonly IsVendorEligibleFor1099?: boolean | '';
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** at most 3 times; since 8.0 */
  readonly PrefillAccountRef?: readonly Ref159[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
}

export interface VendorModRq {
  readonly requestID?: string;
  readonly VendorMod: VendorMod;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VendorRet?: VendorRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VendorQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly TotalBalanceFilter?: TotalBalanceFilter;
  /** since 8.0 */
  readonly CurrencyFilter?: CurrencyFilter;
  /** since 12.0 */
  readonly ClassFilter?: ClassFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
  /** since 2.0 */
  readonly OwnerID?: readonly string[];
}

export interface VendorQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
  readonly VendorRet?: readonly VendorRet[];
}

export interface VendorRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 41 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** since 12.0 */
  readonly ClassRef?: Ref159;
  /** max 41 */
  readonly CompanyName?: string;
  /** max 15 */
  readonly Salutation?: string;
  /** max 25 */
  readonly FirstName?: string;
  /** max 5 */
  readonly MiddleName?: string;
  /** max 25 */
  readonly LastName?: string;
  /** max 41; since 12.0 */
  readonly JobTitle?: string;
  readonly VendorAddress?: Address;
  /** since 6.0 */
  readonly VendorAddressBlock?: AddressBlock;
  /** since 11.0 */
  readonly ShipAddress?: Address;
  /** max 21 */
  readonly Phone?: string;
  /** max 21 */
  readonly AltPhone?: string;
  /** max 21 */
  readonly Fax?: string;
  /** max 1023 */
  readonly Email?: string;
  /** max 1023; since 12.0 */
  readonly Cc?: string;
  /** max 41 */
  readonly Contact?: string;
  /** max 41 */
  readonly AltContact?: string;
  /** at most 8 times; since 12.0 */
  readonly AdditionalContactRef?: readonly AdditionalContactRef[];
  /** since 12.0 */
  readonly ContactsRet?: readonly ContactsRet[];
  /** max 41 */
  readonly NameOnCheck?: string;
  /** max 99 */
  readonly AccountNumber?: string;
  /** max 4095 */
  readonly Notes?: string;
  /** since 12.0 */
  readonly AdditionalNotesRet?: readonly AdditionalNotesRet[];
  readonly VendorTypeRef?: Ref159;
  readonly TermsRef?: Ref31;
  readonly CreditLimit?: Amount;
  /** max 15 */
  readonly VendorTaxIdent?: string;
  readonly IsVendorEligibleFor1099?: boolean;
  readonly Balance?: Amount;
  /** since 6.0 */
  readonly BillingRateRef?: Ref31;
  /** since 8.0 */
  readonly ExternalGUID?: string;
  /** at most 3 times; since 8.0 */
  readonly PrefillAccountRef?: readonly Ref159[];
  /** since 8.0 */
  readonly CurrencyRef?: Ref64;
  /** since 2.0 */
  readonly DataExtRet?: readonly DataExtRet[];
}

export interface VendorTypeAdd {
  /** max 31 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  readonly ParentRef?: Ref;
}

export interface VendorTypeAddRq {
  readonly requestID?: string;
  readonly VendorTypeAdd: VendorTypeAdd;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorTypeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly VendorTypeRet?: VendorTypeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface VendorTypeMetaData {
  readonly MaxCapacity: number;
}

export interface VendorTypeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  /** max 50; since 4.0 */
  readonly IncludeRetElement?: readonly string[];
}

export interface VendorTypeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly VendorTypeRet?: readonly VendorTypeRet[];
}

export interface VendorTypeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 31 */
  readonly Name?: string;
  /** max 159 */
  readonly FullName?: string;
  readonly IsActive?: boolean;
  readonly ParentRef?: Ref;
  readonly Sublevel?: number;
}

export interface WorkersCompCodeAdd {
  /** max 13 */
  readonly Name: string;
  readonly IsActive?: boolean | '';
  /** max 31 */
  readonly Desc?: string;
  readonly RateEntry: readonly RateEntry[];
}

export interface WorkersCompCodeAddRq {
  readonly requestID?: string;
  readonly WorkersCompCodeAdd: WorkersCompCodeAdd;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface WorkersCompCodeAddRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly WorkersCompCodeRet?: WorkersCompCodeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface WorkersCompCodeMod {
  readonly ListID: string;
  /** max 16 */
  readonly EditSequence: string;
  /** max 13 */
  readonly Name?: string;
  readonly IsActive?: boolean | '';
  /** max 31 */
  readonly Desc?: string;
  readonly RateEntry?: readonly RateEntry[];
}

export interface WorkersCompCodeModRq {
  readonly requestID?: string;
  readonly WorkersCompCodeMod: WorkersCompCodeMod;
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface WorkersCompCodeModRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly WorkersCompCodeRet?: WorkersCompCodeRet;
  /** since 11.0 */
  readonly ErrorRecovery?: ErrorRecovery;
}

export interface WorkersCompCodeQueryRq {
  readonly requestID?: string;
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  // At most one of 3 alternatives:
  readonly ListID?: readonly string[];
  readonly FullName?: readonly string[];
  /** from 1 */
  readonly MaxReturned?: number;
  readonly ActiveStatus?: ActiveStatus;
  readonly FromModifiedDate?: QuickBooksDateTime | '';
  readonly ToModifiedDate?: QuickBooksDateTime | '';
  // At most one of 2 alternatives:
  readonly NameFilter?: NameFilter;
  readonly NameRangeFilter?: NameRangeFilter;
  readonly FromEffectiveDate?: DateOnly | '';
  readonly ToEffectiveDate?: DateOnly | '';
  /** max 50 */
  readonly IncludeRetElement?: readonly string[];
}

export interface WorkersCompCodeQueryRs {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly WorkersCompCodeRet?: readonly WorkersCompCodeRet[];
}

export interface WorkersCompCodeRet {
  readonly ListID?: string;
  readonly TimeCreated?: QuickBooksDateTime;
  readonly TimeModified?: QuickBooksDateTime;
  /** max 16 */
  readonly EditSequence?: string;
  /** max 13 */
  readonly Name?: string;
  readonly IsActive?: boolean;
  /** max 31 */
  readonly Desc?: string;
  readonly CurrentRate?: Price;
  readonly CurrentEffectiveDate?: DateOnly;
  readonly NextRate?: Price;
  readonly NextEffectiveDate?: DateOnly;
  readonly RateHistory?: readonly RateHistory[];
}

export interface RequestBodies {
  readonly HostQuery: HostQueryRq;
  readonly CompanyQuery: CompanyQueryRq;
  readonly CompanyActivityQuery: CompanyActivityQueryRq;
  readonly PreferencesQuery: PreferencesQueryRq;
  readonly AccountAdd: AccountAddRq;
  readonly AccountMod: AccountModRq;
  readonly AccountQuery: AccountQueryRq;
  readonly SpecialAccountAdd: SpecialAccountAddRq;
  readonly AccountTaxLineInfoQuery: AccountTaxLineInfoQueryRq;
  readonly LeadAdd: LeadAddRq;
  readonly LeadMod: LeadModRq;
  readonly LeadQuery: LeadQueryRq;
  readonly CustomerAdd: CustomerAddRq;
  readonly CustomerMod: CustomerModRq;
  readonly CustomerQuery: CustomerQueryRq;
  readonly EmployeeAdd: EmployeeAddRq;
  readonly EmployeeMod: EmployeeModRq;
  readonly EmployeeQuery: EmployeeQueryRq;
  readonly OtherNameAdd: OtherNameAddRq;
  readonly OtherNameMod: OtherNameModRq;
  readonly OtherNameQuery: OtherNameQueryRq;
  readonly VendorAdd: VendorAddRq;
  readonly VendorMod: VendorModRq;
  readonly VendorQuery: VendorQueryRq;
  readonly EntityQuery: EntityQueryRq;
  readonly StandardTermsAdd: StandardTermsAddRq;
  readonly StandardTermsQuery: StandardTermsQueryRq;
  readonly DateDrivenTermsAdd: DateDrivenTermsAddRq;
  readonly DateDrivenTermsQuery: DateDrivenTermsQueryRq;
  readonly TermsQuery: TermsQueryRq;
  readonly ClassAdd: ClassAddRq;
  readonly ClassMod: ClassModRq;
  readonly ClassQuery: ClassQueryRq;
  readonly SalesRepAdd: SalesRepAddRq;
  readonly SalesRepMod: SalesRepModRq;
  readonly SalesRepQuery: SalesRepQueryRq;
  readonly CustomerTypeAdd: CustomerTypeAddRq;
  readonly CustomerTypeQuery: CustomerTypeQueryRq;
  readonly VendorTypeAdd: VendorTypeAddRq;
  readonly VendorTypeQuery: VendorTypeQueryRq;
  readonly JobTypeAdd: JobTypeAddRq;
  readonly JobTypeQuery: JobTypeQueryRq;
  readonly CustomerMsgAdd: CustomerMsgAddRq;
  readonly CustomerMsgQuery: CustomerMsgQueryRq;
  readonly PaymentMethodAdd: PaymentMethodAddRq;
  readonly PaymentMethodQuery: PaymentMethodQueryRq;
  readonly ShipMethodAdd: ShipMethodAddRq;
  readonly ShipMethodQuery: ShipMethodQueryRq;
  readonly SalesTaxCodeAdd: SalesTaxCodeAddRq;
  readonly SalesTaxCodeMod: SalesTaxCodeModRq;
  readonly SalesTaxCodeQuery: SalesTaxCodeQueryRq;
  readonly ToDoAdd: ToDoAddRq;
  readonly ToDoMod: ToDoModRq;
  readonly ToDoQuery: ToDoQueryRq;
  readonly ItemServiceAdd: ItemServiceAddRq;
  readonly ItemServiceMod: ItemServiceModRq;
  readonly ItemServiceQuery: ItemServiceQueryRq;
  readonly ItemNonInventoryAdd: ItemNonInventoryAddRq;
  readonly ItemNonInventoryMod: ItemNonInventoryModRq;
  readonly ItemNonInventoryQuery: ItemNonInventoryQueryRq;
  readonly ItemOtherChargeAdd: ItemOtherChargeAddRq;
  readonly ItemOtherChargeMod: ItemOtherChargeModRq;
  readonly ItemOtherChargeQuery: ItemOtherChargeQueryRq;
  readonly ItemInventoryAdd: ItemInventoryAddRq;
  readonly ItemInventoryMod: ItemInventoryModRq;
  readonly ItemInventoryQuery: ItemInventoryQueryRq;
  readonly ItemInventoryAssemblyAdd: ItemInventoryAssemblyAddRq;
  readonly ItemInventoryAssemblyMod: ItemInventoryAssemblyModRq;
  readonly ItemInventoryAssemblyQuery: ItemInventoryAssemblyQueryRq;
  readonly ItemFixedAssetAdd: ItemFixedAssetAddRq;
  readonly ItemFixedAssetMod: ItemFixedAssetModRq;
  readonly ItemFixedAssetQuery: ItemFixedAssetQueryRq;
  readonly ItemSubtotalAdd: ItemSubtotalAddRq;
  readonly ItemSubtotalMod: ItemSubtotalModRq;
  readonly ItemSubtotalQuery: ItemSubtotalQueryRq;
  readonly ItemDiscountAdd: ItemDiscountAddRq;
  readonly ItemDiscountMod: ItemDiscountModRq;
  readonly ItemDiscountQuery: ItemDiscountQueryRq;
  readonly ItemPaymentAdd: ItemPaymentAddRq;
  readonly ItemPaymentMod: ItemPaymentModRq;
  readonly ItemPaymentQuery: ItemPaymentQueryRq;
  readonly ItemSalesTaxAdd: ItemSalesTaxAddRq;
  readonly ItemSalesTaxMod: ItemSalesTaxModRq;
  readonly ItemSalesTaxQuery: ItemSalesTaxQueryRq;
  readonly ItemSalesTaxGroupAdd: ItemSalesTaxGroupAddRq;
  readonly ItemSalesTaxGroupMod: ItemSalesTaxGroupModRq;
  readonly ItemSalesTaxGroupQuery: ItemSalesTaxGroupQueryRq;
  readonly ItemGroupAdd: ItemGroupAddRq;
  readonly ItemGroupMod: ItemGroupModRq;
  readonly ItemGroupQuery: ItemGroupQueryRq;
  readonly SpecialItemAdd: SpecialItemAddRq;
  readonly ItemQuery: ItemQueryRq;
  readonly PayrollItemWageAdd: PayrollItemWageAddRq;
  readonly PayrollItemWageQuery: PayrollItemWageQueryRq;
  readonly PayrollItemNonWageQuery: PayrollItemNonWageQueryRq;
  readonly TemplateQuery: TemplateQueryRq;
  readonly PriceLevelAdd: PriceLevelAddRq;
  readonly PriceLevelMod: PriceLevelModRq;
  readonly PriceLevelQuery: PriceLevelQueryRq;
  readonly BillingRateAdd: BillingRateAddRq;
  readonly BillingRateQuery: BillingRateQueryRq;
  readonly VehicleAdd: VehicleAddRq;
  readonly VehicleMod: VehicleModRq;
  readonly VehicleQuery: VehicleQueryRq;
  readonly UnitOfMeasureSetAdd: UnitOfMeasureSetAddRq;
  readonly UnitOfMeasureSetQuery: UnitOfMeasureSetQueryRq;
  readonly WorkersCompCodeAdd: WorkersCompCodeAddRq;
  readonly WorkersCompCodeMod: WorkersCompCodeModRq;
  readonly WorkersCompCodeQuery: WorkersCompCodeQueryRq;
  readonly Form1099CategoryAccountMappingMod: Form1099CategoryAccountMappingModRq;
  readonly Form1099CategoryAccountMappingQuery: Form1099CategoryAccountMappingQueryRq;
  readonly CurrencyAdd: CurrencyAddRq;
  readonly CurrencyMod: CurrencyModRq;
  readonly CurrencyQuery: CurrencyQueryRq;
  readonly InventorySiteAdd: InventorySiteAddRq;
  readonly InventorySiteMod: InventorySiteModRq;
  readonly InventorySiteQuery: InventorySiteQueryRq;
  readonly InvoiceAdd: InvoiceAddRq;
  readonly InvoiceMod: InvoiceModRq;
  readonly InvoiceQuery: InvoiceQueryRq;
  readonly EstimateAdd: EstimateAddRq;
  readonly EstimateMod: EstimateModRq;
  readonly EstimateQuery: EstimateQueryRq;
  readonly SalesOrderAdd: SalesOrderAddRq;
  readonly SalesOrderMod: SalesOrderModRq;
  readonly SalesOrderQuery: SalesOrderQueryRq;
  readonly SalesReceiptAdd: SalesReceiptAddRq;
  readonly SalesReceiptMod: SalesReceiptModRq;
  readonly SalesReceiptQuery: SalesReceiptQueryRq;
  readonly CreditMemoAdd: CreditMemoAddRq;
  readonly CreditMemoMod: CreditMemoModRq;
  readonly CreditMemoQuery: CreditMemoQueryRq;
  readonly ReceivePaymentAdd: ReceivePaymentAddRq;
  readonly ReceivePaymentMod: ReceivePaymentModRq;
  readonly ReceivePaymentQuery: ReceivePaymentQueryRq;
  readonly ReceivePaymentToDepositQuery: ReceivePaymentToDepositQueryRq;
  readonly ChargeAdd: ChargeAddRq;
  readonly ChargeMod: ChargeModRq;
  readonly ChargeQuery: ChargeQueryRq;
  readonly PurchaseOrderAdd: PurchaseOrderAddRq;
  readonly PurchaseOrderMod: PurchaseOrderModRq;
  readonly PurchaseOrderQuery: PurchaseOrderQueryRq;
  readonly BillAdd: BillAddRq;
  readonly BillMod: BillModRq;
  readonly BillQuery: BillQueryRq;
  readonly ItemReceiptAdd: ItemReceiptAddRq;
  readonly ItemReceiptMod: ItemReceiptModRq;
  readonly ItemReceiptQuery: ItemReceiptQueryRq;
  readonly VendorCreditAdd: VendorCreditAddRq;
  readonly VendorCreditMod: VendorCreditModRq;
  readonly VendorCreditQuery: VendorCreditQueryRq;
  readonly BillPaymentCheckAdd: BillPaymentCheckAddRq;
  readonly BillPaymentCheckMod: BillPaymentCheckModRq;
  readonly BillPaymentCheckQuery: BillPaymentCheckQueryRq;
  readonly BillPaymentCreditCardAdd: BillPaymentCreditCardAddRq;
  readonly BillPaymentCreditCardQuery: BillPaymentCreditCardQueryRq;
  readonly BillToPayQuery: BillToPayQueryRq;
  readonly SalesTaxPaymentCheckAdd: SalesTaxPaymentCheckAddRq;
  readonly SalesTaxPaymentCheckMod: SalesTaxPaymentCheckModRq;
  readonly SalesTaxPaymentCheckQuery: SalesTaxPaymentCheckQueryRq;
  readonly SalesTaxPayableQuery: SalesTaxPayableQueryRq;
  readonly InventoryAdjustmentAdd: InventoryAdjustmentAddRq;
  readonly InventoryAdjustmentMod: InventoryAdjustmentModRq;
  readonly InventoryAdjustmentQuery: InventoryAdjustmentQueryRq;
  readonly TimeTrackingAdd: TimeTrackingAddRq;
  readonly TimeTrackingMod: TimeTrackingModRq;
  readonly TimeTrackingQuery: TimeTrackingQueryRq;
  readonly CheckAdd: CheckAddRq;
  readonly CheckMod: CheckModRq;
  readonly CheckQuery: CheckQueryRq;
  readonly CreditCardChargeAdd: CreditCardChargeAddRq;
  readonly CreditCardChargeMod: CreditCardChargeModRq;
  readonly CreditCardChargeQuery: CreditCardChargeQueryRq;
  readonly CreditCardCreditAdd: CreditCardCreditAddRq;
  readonly CreditCardCreditMod: CreditCardCreditModRq;
  readonly CreditCardCreditQuery: CreditCardCreditQueryRq;
  readonly JournalEntryAdd: JournalEntryAddRq;
  readonly JournalEntryMod: JournalEntryModRq;
  readonly JournalEntryQuery: JournalEntryQueryRq;
  readonly DepositAdd: DepositAddRq;
  readonly DepositMod: DepositModRq;
  readonly DepositQuery: DepositQueryRq;
  readonly ListDel: ListDelRq;
  readonly ListMerge: ListMergeRq;
  readonly ListDeletedQuery: ListDeletedQueryRq;
  readonly TxnDel: TxnDelRq;
  readonly TxnVoid: TxnVoidRq;
  readonly TxnDeletedQuery: TxnDeletedQueryRq;
  readonly ClearedStatusMod: ClearedStatusModRq;
  readonly ListDisplayAdd: ListDisplayAddRq;
  readonly ListDisplayMod: ListDisplayModRq;
  readonly TxnDisplayAdd: TxnDisplayAddRq;
  readonly TxnDisplayMod: TxnDisplayModRq;
  readonly DataEventRecoveryInfoDel: DataEventRecoveryInfoDelRq;
  readonly DataEventRecoveryInfoQuery: DataEventRecoveryInfoQueryRq;
  readonly TransactionQuery: TransactionQueryRq;
  readonly BuildAssemblyAdd: BuildAssemblyAddRq;
  readonly BuildAssemblyMod: BuildAssemblyModRq;
  readonly BuildAssemblyQuery: BuildAssemblyQueryRq;
  readonly ItemAssembliesCanBuildQuery: ItemAssembliesCanBuildQueryRq;
  readonly ARRefundCreditCardAdd: ARRefundCreditCardAddRq;
  readonly ARRefundCreditCardQuery: ARRefundCreditCardQueryRq;
  readonly VehicleMileageAdd: VehicleMileageAddRq;
  readonly VehicleMileageQuery: VehicleMileageQueryRq;
  readonly TransferInventoryAdd: TransferInventoryAddRq;
  readonly TransferInventoryMod: TransferInventoryModRq;
  readonly TransferInventoryQuery: TransferInventoryQueryRq;
  readonly ItemSitesQuery: ItemSitesQueryRq;
  readonly BarCodeQuery: BarCodeQueryRq;
  readonly TransferAdd: TransferAddRq;
  readonly TransferMod: TransferModRq;
  readonly TransferQuery: TransferQueryRq;
  readonly GeneralSummaryReportQuery: GeneralSummaryReportQueryRq;
  readonly JobReportQuery: JobReportQueryRq;
  readonly TimeReportQuery: TimeReportQueryRq;
  readonly AgingReportQuery: AgingReportQueryRq;
  readonly BudgetSummaryReportQuery: BudgetSummaryReportQueryRq;
  readonly GeneralDetailReportQuery: GeneralDetailReportQueryRq;
  readonly CustomDetailReportQuery: CustomDetailReportQueryRq;
  readonly CustomSummaryReportQuery: CustomSummaryReportQueryRq;
  readonly PayrollDetailReportQuery: PayrollDetailReportQueryRq;
  readonly PayrollSummaryReportQuery: PayrollSummaryReportQueryRq;
  readonly DataExtDefAdd: DataExtDefAddRq;
  readonly DataExtDefMod: DataExtDefModRq;
  readonly DataExtDefDel: DataExtDefDelRq;
  readonly DataExtDefQuery: DataExtDefQueryRq;
  readonly DataExtAdd: DataExtAddRq;
  readonly DataExtMod: DataExtModRq;
  readonly DataExtDel: DataExtDelRq;
}

export interface ResponseBodies {
  readonly HostQuery: HostQueryRs;
  readonly CompanyQuery: CompanyQueryRs;
  readonly CompanyActivityQuery: CompanyActivityQueryRs;
  readonly PreferencesQuery: PreferencesQueryRs;
  readonly AccountAdd: AccountAddRs;
  readonly AccountMod: AccountModRs;
  readonly AccountQuery: AccountQueryRs;
  readonly SpecialAccountAdd: SpecialAccountAddRs;
  readonly AccountTaxLineInfoQuery: AccountTaxLineInfoQueryRs;
  readonly LeadAdd: LeadAddRs;
  readonly LeadMod: LeadModRs;
  readonly LeadQuery: LeadQueryRs;
  readonly CustomerAdd: CustomerAddRs;
  readonly CustomerMod: CustomerModRs;
  readonly CustomerQuery: CustomerQueryRs;
  readonly EmployeeAdd: EmployeeAddRs;
  readonly EmployeeMod: EmployeeModRs;
  readonly EmployeeQuery: EmployeeQueryRs;
  readonly OtherNameAdd: OtherNameAddRs;
  readonly OtherNameMod: OtherNameModRs;
  readonly OtherNameQuery: OtherNameQueryRs;
  readonly VendorAdd: VendorAddRs;
  readonly VendorMod: VendorModRs;
  readonly VendorQuery: VendorQueryRs;
  readonly EntityQuery: EntityQueryRs;
  readonly StandardTermsAdd: StandardTermsAddRs;
  readonly StandardTermsQuery: StandardTermsQueryRs;
  readonly DateDrivenTermsAdd: DateDrivenTermsAddRs;
  readonly DateDrivenTermsQuery: DateDrivenTermsQueryRs;
  readonly TermsQuery: TermsQueryRs;
  readonly ClassAdd: ClassAddRs;
  readonly ClassMod: ClassModRs;
  readonly ClassQuery: ClassQueryRs;
  readonly SalesRepAdd: SalesRepAddRs;
  readonly SalesRepMod: SalesRepModRs;
  readonly SalesRepQuery: SalesRepQueryRs;
  readonly CustomerTypeAdd: CustomerTypeAddRs;
  readonly CustomerTypeQuery: CustomerTypeQueryRs;
  readonly VendorTypeAdd: VendorTypeAddRs;
  readonly VendorTypeQuery: VendorTypeQueryRs;
  readonly JobTypeAdd: JobTypeAddRs;
  readonly JobTypeQuery: JobTypeQueryRs;
  readonly CustomerMsgAdd: CustomerMsgAddRs;
  readonly CustomerMsgQuery: CustomerMsgQueryRs;
  readonly PaymentMethodAdd: PaymentMethodAddRs;
  readonly PaymentMethodQuery: PaymentMethodQueryRs;
  readonly ShipMethodAdd: ShipMethodAddRs;
  readonly ShipMethodQuery: ShipMethodQueryRs;
  readonly SalesTaxCodeAdd: SalesTaxCodeAddRs;
  readonly SalesTaxCodeMod: SalesTaxCodeModRs;
  readonly SalesTaxCodeQuery: SalesTaxCodeQueryRs;
  readonly ToDoAdd: ToDoAddRs;
  readonly ToDoMod: ToDoModRs;
  readonly ToDoQuery: ToDoQueryRs;
  readonly ItemServiceAdd: ItemServiceAddRs;
  readonly ItemServiceMod: ItemServiceModRs;
  readonly ItemServiceQuery: ItemServiceQueryRs;
  readonly ItemNonInventoryAdd: ItemNonInventoryAddRs;
  readonly ItemNonInventoryMod: ItemNonInventoryModRs;
  readonly ItemNonInventoryQuery: ItemNonInventoryQueryRs;
  readonly ItemOtherChargeAdd: ItemOtherChargeAddRs;
  readonly ItemOtherChargeMod: ItemOtherChargeModRs;
  readonly ItemOtherChargeQuery: ItemOtherChargeQueryRs;
  readonly ItemInventoryAdd: ItemInventoryAddRs;
  readonly ItemInventoryMod: ItemInventoryModRs;
  readonly ItemInventoryQuery: ItemInventoryQueryRs;
  readonly ItemInventoryAssemblyAdd: ItemInventoryAssemblyAddRs;
  readonly ItemInventoryAssemblyMod: ItemInventoryAssemblyModRs;
  readonly ItemInventoryAssemblyQuery: ItemInventoryAssemblyQueryRs;
  readonly ItemFixedAssetAdd: ItemFixedAssetAddRs;
  readonly ItemFixedAssetMod: ItemFixedAssetModRs;
  readonly ItemFixedAssetQuery: ItemFixedAssetQueryRs;
  readonly ItemSubtotalAdd: ItemSubtotalAddRs;
  readonly ItemSubtotalMod: ItemSubtotalModRs;
  readonly ItemSubtotalQuery: ItemSubtotalQueryRs;
  readonly ItemDiscountAdd: ItemDiscountAddRs;
  readonly ItemDiscountMod: ItemDiscountModRs;
  readonly ItemDiscountQuery: ItemDiscountQueryRs;
  readonly ItemPaymentAdd: ItemPaymentAddRs;
  readonly ItemPaymentMod: ItemPaymentModRs;
  readonly ItemPaymentQuery: ItemPaymentQueryRs;
  readonly ItemSalesTaxAdd: ItemSalesTaxAddRs;
  readonly ItemSalesTaxMod: ItemSalesTaxModRs;
  readonly ItemSalesTaxQuery: ItemSalesTaxQueryRs;
  readonly ItemSalesTaxGroupAdd: ItemSalesTaxGroupAddRs;
  readonly ItemSalesTaxGroupMod: ItemSalesTaxGroupModRs;
  readonly ItemSalesTaxGroupQuery: ItemSalesTaxGroupQueryRs;
  readonly ItemGroupAdd: ItemGroupAddRs;
  readonly ItemGroupMod: ItemGroupModRs;
  readonly ItemGroupQuery: ItemGroupQueryRs;
  readonly SpecialItemAdd: SpecialItemAddRs;
  readonly ItemQuery: ItemQueryRs;
  readonly PayrollItemWageAdd: PayrollItemWageAddRs;
  readonly PayrollItemWageQuery: PayrollItemWageQueryRs;
  readonly PayrollItemNonWageQuery: PayrollItemNonWageQueryRs;
  readonly TemplateQuery: TemplateQueryRs;
  readonly PriceLevelAdd: PriceLevelAddRs;
  readonly PriceLevelMod: PriceLevelModRs;
  readonly PriceLevelQuery: PriceLevelQueryRs;
  readonly BillingRateAdd: BillingRateAddRs;
  readonly BillingRateQuery: BillingRateQueryRs;
  readonly VehicleAdd: VehicleAddRs;
  readonly VehicleMod: VehicleModRs;
  readonly VehicleQuery: VehicleQueryRs;
  readonly UnitOfMeasureSetAdd: UnitOfMeasureSetAddRs;
  readonly UnitOfMeasureSetQuery: UnitOfMeasureSetQueryRs;
  readonly WorkersCompCodeAdd: WorkersCompCodeAddRs;
  readonly WorkersCompCodeMod: WorkersCompCodeModRs;
  readonly WorkersCompCodeQuery: WorkersCompCodeQueryRs;
  readonly Form1099CategoryAccountMappingMod: Form1099CategoryAccountMappingModRs;
  readonly Form1099CategoryAccountMappingQuery: Form1099CategoryAccountMappingQueryRs;
  readonly CurrencyAdd: CurrencyAddRs;
  readonly CurrencyMod: CurrencyModRs;
  readonly CurrencyQuery: CurrencyQueryRs;
  readonly InventorySiteAdd: InventorySiteAddRs;
  readonly InventorySiteMod: InventorySiteModRs;
  readonly InventorySiteQuery: InventorySiteQueryRs;
  readonly InvoiceAdd: InvoiceAddRs;
  readonly InvoiceMod: InvoiceModRs;
  readonly InvoiceQuery: InvoiceQueryRs;
  readonly EstimateAdd: EstimateAddRs;
  readonly EstimateMod: EstimateModRs;
  readonly EstimateQuery: EstimateQueryRs;
  readonly SalesOrderAdd: SalesOrderAddRs;
  readonly SalesOrderMod: SalesOrderModRs;
  readonly SalesOrderQuery: SalesOrderQueryRs;
  readonly SalesReceiptAdd: SalesReceiptAddRs;
  readonly SalesReceiptMod: SalesReceiptModRs;
  readonly SalesReceiptQuery: SalesReceiptQueryRs;
  readonly CreditMemoAdd: CreditMemoAddRs;
  readonly CreditMemoMod: CreditMemoModRs;
  readonly CreditMemoQuery: CreditMemoQueryRs;
  readonly ReceivePaymentAdd: ReceivePaymentAddRs;
  readonly ReceivePaymentMod: ReceivePaymentModRs;
  readonly ReceivePaymentQuery: ReceivePaymentQueryRs;
  readonly ReceivePaymentToDepositQuery: ReceivePaymentToDepositQueryRs;
  readonly ChargeAdd: ChargeAddRs;
  readonly ChargeMod: ChargeModRs;
  readonly ChargeQuery: ChargeQueryRs;
  readonly PurchaseOrderAdd: PurchaseOrderAddRs;
  readonly PurchaseOrderMod: PurchaseOrderModRs;
  readonly PurchaseOrderQuery: PurchaseOrderQueryRs;
  readonly BillAdd: BillAddRs;
  readonly BillMod: BillModRs;
  readonly BillQuery: BillQueryRs;
  readonly ItemReceiptAdd: ItemReceiptAddRs;
  readonly ItemReceiptMod: ItemReceiptModRs;
  readonly ItemReceiptQuery: ItemReceiptQueryRs;
  readonly VendorCreditAdd: VendorCreditAddRs;
  readonly VendorCreditMod: VendorCreditModRs;
  readonly VendorCreditQuery: VendorCreditQueryRs;
  readonly BillPaymentCheckAdd: BillPaymentCheckAddRs;
  readonly BillPaymentCheckMod: BillPaymentCheckModRs;
  readonly BillPaymentCheckQuery: BillPaymentCheckQueryRs;
  readonly BillPaymentCreditCardAdd: BillPaymentCreditCardAddRs;
  readonly BillPaymentCreditCardQuery: BillPaymentCreditCardQueryRs;
  readonly BillToPayQuery: BillToPayQueryRs;
  readonly SalesTaxPaymentCheckAdd: SalesTaxPaymentCheckAddRs;
  readonly SalesTaxPaymentCheckMod: SalesTaxPaymentCheckModRs;
  readonly SalesTaxPaymentCheckQuery: SalesTaxPaymentCheckQueryRs;
  readonly SalesTaxPayableQuery: SalesTaxPayableQueryRs;
  readonly InventoryAdjustmentAdd: InventoryAdjustmentAddRs;
  readonly InventoryAdjustmentMod: InventoryAdjustmentModRs;
  readonly InventoryAdjustmentQuery: InventoryAdjustmentQueryRs;
  readonly TimeTrackingAdd: TimeTrackingAddRs;
  readonly TimeTrackingMod: TimeTrackingModRs;
  readonly TimeTrackingQuery: TimeTrackingQueryRs;
  readonly CheckAdd: CheckAddRs;
  readonly CheckMod: CheckModRs;
  readonly CheckQuery: CheckQueryRs;
  readonly CreditCardChargeAdd: CreditCardChargeAddRs;
  readonly CreditCardChargeMod: CreditCardChargeModRs;
  readonly CreditCardChargeQuery: CreditCardChargeQueryRs;
  readonly CreditCardCreditAdd: CreditCardCreditAddRs;
  readonly CreditCardCreditMod: CreditCardCreditModRs;
  readonly CreditCardCreditQuery: CreditCardCreditQueryRs;
  readonly JournalEntryAdd: JournalEntryAddRs;
  readonly JournalEntryMod: JournalEntryModRs;
  readonly JournalEntryQuery: JournalEntryQueryRs;
  readonly DepositAdd: DepositAddRs;
  readonly DepositMod: DepositModRs;
  readonly DepositQuery: DepositQueryRs;
  readonly ListDel: ListDelRs;
  readonly ListMerge: ListMergeRs;
  readonly ListDeletedQuery: ListDeletedQueryRs;
  readonly TxnDel: TxnDelRs;
  readonly TxnVoid: TxnVoidRs;
  readonly TxnDeletedQuery: TxnDeletedQueryRs;
  readonly ClearedStatusMod: ClearedStatusModRs;
  readonly ListDisplayAdd: ListDisplayAddRs;
  readonly ListDisplayMod: ListDisplayModRs;
  readonly TxnDisplayAdd: TxnDisplayAddRs;
  readonly TxnDisplayMod: TxnDisplayModRs;
  readonly DataEventRecoveryInfoDel: DataEventRecoveryInfoDelRs;
  readonly DataEventRecoveryInfoQuery: DataEventRecoveryInfoQueryRs;
  readonly TransactionQuery: TransactionQueryRs;
  readonly BuildAssemblyAdd: BuildAssemblyAddRs;
  readonly BuildAssemblyMod: BuildAssemblyModRs;
  readonly BuildAssemblyQuery: BuildAssemblyQueryRs;
  readonly ItemAssembliesCanBuildQuery: ItemAssembliesCanBuildQueryRs;
  readonly ARRefundCreditCardAdd: ARRefundCreditCardAddRs;
  readonly ARRefundCreditCardQuery: ARRefundCreditCardQueryRs;
  readonly VehicleMileageAdd: VehicleMileageAddRs;
  readonly VehicleMileageQuery: VehicleMileageQueryRs;
  readonly TransferInventoryAdd: TransferInventoryAddRs;
  readonly TransferInventoryMod: TransferInventoryModRs;
  readonly TransferInventoryQuery: TransferInventoryQueryRs;
  readonly ItemSitesQuery: ItemSitesQueryRs;
  readonly BarCodeQuery: BarCodeQueryRs;
  readonly TransferAdd: TransferAddRs;
  readonly TransferMod: TransferModRs;
  readonly TransferQuery: TransferQueryRs;
  readonly GeneralSummaryReportQuery: GeneralSummaryReportQueryRs;
  readonly JobReportQuery: JobReportQueryRs;
  readonly TimeReportQuery: TimeReportQueryRs;
  readonly AgingReportQuery: AgingReportQueryRs;
  readonly BudgetSummaryReportQuery: BudgetSummaryReportQueryRs;
  readonly GeneralDetailReportQuery: GeneralDetailReportQueryRs;
  readonly CustomDetailReportQuery: CustomDetailReportQueryRs;
  readonly CustomSummaryReportQuery: CustomSummaryReportQueryRs;
  readonly PayrollDetailReportQuery: PayrollDetailReportQueryRs;
  readonly PayrollSummaryReportQuery: PayrollSummaryReportQueryRs;
  readonly DataExtDefAdd: DataExtDefAddRs;
  readonly DataExtDefMod: DataExtDefModRs;
  readonly DataExtDefDel: DataExtDefDelRs;
  readonly DataExtDefQuery: DataExtDefQueryRs;
  readonly DataExtAdd: DataExtAddRs;
  readonly DataExtMod: DataExtModRs;
  readonly DataExtDel: DataExtDelRs;
}

export interface SubscriptionRequestBodies {
  readonly DataEventSubscriptionAdd: DataEventSubscriptionAddRq;
  readonly DataEventSubscriptionQuery: DataEventSubscriptionQueryRq;
  readonly UIEventSubscriptionAdd: UIEventSubscriptionAddRq;
  readonly UIEventSubscriptionQuery: UIEventSubscriptionQueryRq;
  readonly UIExtensionSubscriptionAdd: UIExtensionSubscriptionAddRq;
  readonly UIExtensionSubscriptionQuery: UIExtensionSubscriptionQueryRq;
  readonly SubscriptionDel: SubscriptionDelRq;
}

export interface SubscriptionResponseBodies {
  readonly DataEventSubscriptionAdd: DataEventSubscriptionAddRs;
  readonly DataEventSubscriptionQuery: DataEventSubscriptionQueryRs;
  readonly UIEventSubscriptionAdd: UIEventSubscriptionAddRs;
  readonly UIEventSubscriptionQuery: UIEventSubscriptionQueryRs;
  readonly UIExtensionSubscriptionAdd: UIExtensionSubscriptionAddRs;
  readonly UIExtensionSubscriptionQuery: UIExtensionSubscriptionQueryRs;
  readonly SubscriptionDel: SubscriptionDelRs;
}

export interface RecordValues {
  readonly HostRet: HostRet;
  readonly CompanyRet: CompanyRet;
  readonly CompanyActivityRet: CompanyActivityRet;
  readonly PreferencesRet: PreferencesRet;
  readonly AccountRet: AccountRet;
  readonly ErrorRecovery: ErrorRecovery;
  readonly AccountTaxLineInfoRet: AccountTaxLineInfoRet;
  readonly LeadRet: LeadRet;
  readonly CustomerRet: CustomerRet;
  readonly EmployeeRet: EmployeeRet;
  readonly OtherNameRet: OtherNameRet;
  readonly VendorRet: VendorRet;
  readonly StandardTermsRet: StandardTermsRet;
  readonly DateDrivenTermsRet: DateDrivenTermsRet;
  readonly ClassRet: ClassRet;
  readonly SalesRepRet: SalesRepRet;
  readonly CustomerTypeRet: CustomerTypeRet;
  readonly VendorTypeRet: VendorTypeRet;
  readonly JobTypeRet: JobTypeRet;
  readonly CustomerMsgRet: CustomerMsgRet;
  readonly PaymentMethodRet: PaymentMethodRet;
  readonly ShipMethodRet: ShipMethodRet;
  readonly SalesTaxCodeRet: SalesTaxCodeRet;
  readonly ToDoRet: ToDoRet;
  readonly ItemServiceRet: ItemServiceRet;
  readonly ItemNonInventoryRet: ItemNonInventoryRet;
  readonly ItemOtherChargeRet: ItemOtherChargeRet;
  readonly ItemInventoryRet: ItemInventoryRet;
  readonly ItemInventoryAssemblyRet: ItemInventoryAssemblyRet;
  readonly ItemFixedAssetRet: ItemFixedAssetRet;
  readonly ItemSubtotalRet: ItemSubtotalRet;
  readonly ItemDiscountRet: ItemDiscountRet;
  readonly ItemPaymentRet: ItemPaymentRet;
  readonly ItemSalesTaxRet: ItemSalesTaxRet;
  readonly ItemSalesTaxGroupRet: ItemSalesTaxGroupRet;
  readonly ItemGroupRet: ItemGroupRet;
  readonly PayrollItemWageRet: PayrollItemWageRet;
  readonly PayrollItemNonWageRet: PayrollItemNonWageRet;
  readonly TemplateRet: TemplateRet;
  readonly PriceLevelRet: PriceLevelRet;
  readonly BillingRateRet: BillingRateRet;
  readonly VehicleRet: VehicleRet;
  readonly UnitOfMeasureSetRet: UnitOfMeasureSetRet;
  readonly WorkersCompCodeRet: WorkersCompCodeRet;
  readonly Form1099CategoryAccountMappingRet: Form1099CategoryAccountMappingRet;
  readonly CurrencyRet: CurrencyRet;
  readonly InventorySiteRet: InventorySiteRet;
  readonly InvoiceRet: InvoiceRet;
  readonly EstimateRet: EstimateRet;
  readonly SalesOrderRet: SalesOrderRet;
  readonly SalesReceiptRet: SalesReceiptRet;
  readonly CreditMemoRet: CreditMemoRet;
  readonly ReceivePaymentRet: ReceivePaymentRet;
  readonly ReceivePaymentToDepositRet: ReceivePaymentToDepositRet;
  readonly ChargeRet: ChargeRet;
  readonly PurchaseOrderRet: PurchaseOrderRet;
  readonly BillRet: BillRet;
  readonly ItemReceiptRet: ItemReceiptRet;
  readonly VendorCreditRet: VendorCreditRet;
  readonly BillPaymentCheckRet: BillPaymentCheckRet;
  readonly BillPaymentCreditCardRet: BillPaymentCreditCardRet;
  readonly BillToPayRet: BillToPayRet;
  readonly SalesTaxPaymentCheckRet: SalesTaxPaymentCheckRet;
  readonly SalesTaxPayableRet: SalesTaxPayableRet;
  readonly InventoryAdjustmentRet: InventoryAdjustmentRet;
  readonly TimeTrackingRet: TimeTrackingRet;
  readonly CheckRet: CheckRet;
  readonly CreditCardChargeRet: CreditCardChargeRet;
  readonly CreditCardCreditRet: CreditCardCreditRet;
  readonly JournalEntryRet: JournalEntryRet;
  readonly DepositRet: DepositRet;
  readonly ListDelType: Open<ListDelType>;
  readonly ListID: string;
  readonly TimeDeleted: QuickBooksDateTime;
  readonly FullName: string;
  readonly ListMergeType: Open<ListMergeType>;
  readonly MergedFrom: MergedFrom;
  readonly MergedTo: MergedTo;
  readonly ListDeletedRet: ListDeletedRet;
  readonly TxnDelType: Open<TxnDelType>;
  readonly TxnID: string;
  readonly RefNumber: string;
  readonly TxnVoidType: Open<TxnVoidType>;
  readonly TimeCreated: QuickBooksDateTime;
  readonly TimeModified: QuickBooksDateTime;
  readonly TxnDeletedRet: TxnDeletedRet;
  readonly DataEventRecoveryInfoRet: DataEventRecoveryInfoRet;
  readonly TransactionRet: TransactionRet;
  readonly BuildAssemblyRet: BuildAssemblyRet;
  readonly ItemAssembliesCanBuildRet: ItemAssembliesCanBuildRet;
  readonly ARRefundCreditCardRet: ARRefundCreditCardRet;
  readonly VehicleMileageRet: VehicleMileageRet;
  readonly TransferInventoryRet: TransferInventoryRet;
  readonly ItemSitesRet: ItemSitesRet;
  readonly BarCodeRet: BarCodeRet;
  readonly TransferRet: TransferRet;
  readonly ReportRet: ReportRet;
  readonly DataExtDefRet: DataExtDefRet;
  readonly DataExtDefDelRet: DataExtDefDelRet;
  readonly DataExtRet: DataExtRet;
  readonly DataExtDelRet: DataExtDelRet;
}
