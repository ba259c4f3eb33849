// Generated from the qbXML 16.0 facts by `npx tsx packages/qbxml/generator/main.ts`. Do not edit.
export const attributeTable = `
oldMessageSetID oldMessageSetID?:STRTYPE
newMessageSetID newMessageSetID?:STRTYPE
responseData responseData?=includeAll,includeNone
onError onError=continueOnError,rollbackOnError,stopOnError
requestID requestID?:UUIDTYPE
metaData metaData?=NoMetaData,MetaDataOnly,MetaDataAndResponseData~4.0
iterator iterator?=Start,Continue,Stop~5.0
iteratorID iteratorID?:UUIDTYPE~5.0
defMacro defMacro?:MACROTYPE
messageSetStatusCode messageSetStatusCode?:INTTYPE
statusCode statusCode:INTTYPE
statusSeverity statusSeverity:STRTYPE
statusMessage statusMessage?:STRTYPE
retCount retCount?:INTTYPE~4.0
iteratorRemainingCount iteratorRemainingCount?:INTTYPE~5.0
colID colID:INTTYPE
dataType dataType=AMTTYPE,BOOLTYPE,DATETIMETYPE,DATETYPE,ENUMTYPE,GUIDTYPE,IDTYPE,INTTYPE,PERCENTTYPE,PRICETYPE,QUANTYPE,STRTYPE,TIMEINTERVALTYPE
titleRow titleRow:INTTYPE
value value?:STRTYPE
rowNumber rowNumber:INTTYPE
rowType rowType?=account,class,customer,customerMessage,customerType,employee,item,jobType,label,memorizedTxn,memorizedReport,name,otherName,paymentMethod,payrollItem,salesRep,salesTaxCode,shipMethod,state,style,terms,toDo,vendor,vendorType
ColData.dataType dataType?=IDTYPE,GUIDTYPE,STRTYPE,BOOLTYPE,DATETYPE,DATETIMETYPE,TIMEINTERVALTYPE,AMTTYPE,PRICETYPE,QUANTYPE,PERCENTTYPE,ENUMTYPE,INTTYPE
useMacro useMacro?:MACROTYPE
`;

export const enumTable = `
AVSStreet Pass Fail NotAvailable
AVSZip Pass Fail NotAvailable
AccountType AccountsPayable AccountsReceivable Bank CostOfGoodsSold CreditCard Equity Expense FixedAsset Income LongTermLiability NonPosting OtherAsset OtherCurrentAsset OtherCurrentLiability OtherExpense OtherIncome
AccountTypeFilter AccountsPayable AccountsReceivable AllowedFor1099 APAndSalesTax APOrCreditCard ARAndAP Asset BalanceSheet Bank BankAndARAndAPAndUF BankAndUF CostOfSales CreditCard CurrentAsset CurrentAssetAndExpense CurrentLiability Equity EquityAndIncomeAndExpense ExpenseAndOtherExpense FixedAsset IncomeAndExpense IncomeAndOtherIncome Liability LiabilityAndEquity LongTermLiability NonPosting OrdinaryExpense OrdinaryIncome OrdinaryIncomeAndCOGS OrdinaryIncomeAndExpense OtherAsset OtherCurrentAsset OtherCurrentLiability OtherExpense OtherIncome OtherIncomeOrExpense
AccrualPeriod BeginningOfYear EveryHourOnPaycheck EveryPaycheck
AcquiredAs New Old
ActiveStatus ActiveOnly InactiveOnly All
AddToMenu File Company Customers Vendors Employees Banking
AdjustBillingRateRelativeTo StandardRate CurrentCustomRate
AdjustRelativeTo StandardPrice Cost CurrentCustomPrice
AgingReportBasis AgeFromDueDate AgeFromTransactionDate
AgingReportType APAgingDetail APAgingSummary ARAgingDetail ARAgingSummary CollectionsReport
AssignClassesTo None Accounts Items Names
AssignToObject Account ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~5.0 Charge Check Company CreditCardCharge CreditCardCredit CreditMemo Customer Deposit Employee Estimate InventoryAdjustment Invoice Item ItemReceipt~3.0 JournalEntry OtherName PurchaseOrder ReceivePayment SalesOrder~3.0 SalesReceipt SalesTaxPaymentCheck Vendor VendorCredit
BillableStatus Billable NotBillable HasBeenBilled
BillingRateType FixedRate PerItem
BudgetCriterion Accounts AccountsAndClasses AccountsAndCustomers
BudgetSummaryReportType BalanceSheetBudgetOverview BalanceSheetBudgetVsActual ProfitAndLossBudgetOverview ProfitAndLossBudgetPerformance ProfitAndLossBudgetVsActual
CalculateChargesFrom DueDate InvoiceOrBilledDate
CardSecurityCodeMatch Pass Fail NotAvailable
CashFlowClassification None Operating Investing Financing NotApplicable
ClearedStatus Cleared NotCleared Pending
ColType Account Addr1 Addr2 Addr3 Addr4 Addr5 Aging Amount AmountDifference AverageCost BilledDate BillingStatus Blank CalculatedAmount Class ClearedStatus CostPrice CreateDate Credit CustomField Date Debit DeliveryDate DueDate Duration EarliestReceiptDate EstimateActive FOB IncomeSubjectToTax Invoiced~3.0 IsAdjustment~3.0 Item ItemDesc ItemVendor Label LastModifiedBy LatestOrPriorState~5.0 Memo ModifiedTime Name NameAccountNumber NameAddress NameCity NameContact NameEmail NameFax NamePhone NameState NameZip OpenBalance OriginalAmount PaidAmount PaidStatus PaidThroughDate PaymentMethod PayrollItem Percent PercentChange PercentOfTotalRetail PercentOfTotalValue PhysicalCount PONumber PrintStatus ProgressAmount ProgressPercent Quantity QuantityAvailable QuantityOnHand QuantityOnOrder QuantityOnPendingBuild~5.0 QuantityOnSalesOrder ReceivedQuantity RefNumber ReorderPoint RetailValueOnHand RunningBalance SalesPerWeek SalesRep SalesTaxCode ShipDate ShipMethod ShipToAddr1 ShipToAddr2 ShipToAddr3 ShipToAddr4 ShipToAddr5 SONumber SourceName SplitAccount SSNOrTaxID SuggestedReorder TaxLine TaxTableVersion~3.0 Terms Total TxnID~3.0 TxnNumber TxnType UnitPrice UserEdit~3.0 ValueOnHand WageBase WageBaseTips
CompanyFileEventOperation Close Open
CreditCardTxnType Authorization Capture Charge Refund VoiceAuthorization
CustomDetailReportType CustomTxnDetail
CustomSummaryReportType CustomSummary
DataExtType AMTTYPE DATETIMETYPE INTTYPE PERCENTTYPE PRICETYPE QUANTYPE STR1024TYPE STR255TYPE
DateMacro All~3.0 Today~3.0 ThisWeek~3.0 ThisWeekToDate ThisMonth~3.0 ThisMonthToDate ThisCalendarQuarter~3.0 ThisCalendarQuarterToDate~3.0 ThisFiscalQuarter~3.0 ThisFiscalQuarterToDate ThisCalendarYear~3.0 ThisCalendarYearToDate~3.0 ThisFiscalYear~3.0 ThisFiscalYearToDate Yesterday~3.0 LastWeek LastWeekToDate~3.0 LastMonth LastMonthToDate~3.0 LastCalendarQuarter~3.0 LastCalendarQuarterToDate~3.0 LastFiscalQuarter LastFiscalQuarterToDate~3.0 LastCalendarYear~3.0 LastCalendarYearToDate~3.0 LastFiscalYear LastFiscalYearToDate~3.0 NextWeek~3.0 NextFourWeeks~3.0 NextMonth~3.0 NextCalendarQuarter~3.0 NextCalendarYear~3.0 NextFiscalQuarter~3.0 NextFiscalYear~3.0
DecimalPlaces 0 2
DecimalSeparator Period Comma
DeliveryPolicy DeliverAlways DeliverOnlyIfRunning
Disabled Yes No
DoneStatus NotDoneOnly DoneOnly All
EmployeeType Officer Owner Regular Statutory
EnabledIf AccountantCopyExists AssemblyItemsEnabled ClassesEnabled EstimatesEnabled HasCustomers HasVendors InventoryEnabled IsAccountantCopy MultiUserMode PayrollEnabled PriceLevelsEnabled SalesOrdersEnabled SalesTaxEnabled TimeTrackingEnabled
EnabledIfNot AccountantCopyExists AssemblyItemsEnabled ClassesEnabled EstimatesEnabled HasCustomers HasVendors InventoryEnabled IsAccountantCopy MultiUserMode PayrollEnabled PriceLevelsEnabled SalesOrdersEnabled SalesTaxEnabled TimeTrackingEnabled
EntityTypeFilter Customer Employee OtherName Vendor
Ethnicity AmericianIndian Asian Black Hawaiian Hispanic White TwoOrMoreRaces
Exempt Exempt NonExempt
FirstDayOfWeek Monday Tuesday Wednesday Thursday Friday Saturday Sunday
FirstMonthFiscalYear January February March April May June July August September October November December
FirstMonthIncomeTaxYear January February March April May June July August September October November December
FulfillmentStatus StatusBlank StatusOpen StatusSentForPick StatusPartiallySentForPick StatusPickInProgress StatusPartialPickInProgress StatusPartiallyPicked StatusPicked StatusPartiallyInvoiced StatusInvoiced StatusNotPicked StatusSentForReceive StatusPartiallySentForReceive StatusReceiveInProgress StatusPartialReceiveInProgress StatusPartiallyReceived StatusReceived StatusReceiptCreated StatusPartialReceiptCreated StatusNotReceived StatusSentForPack StatusPartiallySentForPack StatusPackInProgress StatusPartialPackinProgress StatusPartiallyPacked StatusPacked StatusNotpacked StatusSentForXpack StatusSentForShip StatusPartiallySentForShip StatusShipInProgress StatusPartialShipInProgress StatusPartiallyShipped StatusStatusShipped StatusNotShipped StatusComplete
Gender Male Female
GeneralDetailReportType 1099Detail AuditTrail BalanceSheetDetail CheckDetail CustomerBalanceDetail DepositDetail EstimatesByJob ExpenseByVendorDetail GeneralLedger IncomeByCustomerDetail IncomeTaxDetail InventoryValuationDetail JobProgressInvoicesVsEstimates Journal MissingChecks OpenInvoices OpenPOs OpenPOsByJob OpenSalesOrderByCustomer~3.0 OpenSalesOrderByItem~3.0 PendingSales ProfitAndLossDetail PurchaseByItemDetail PurchaseByVendorDetail SalesByCustomerDetail SalesByItemDetail SalesByRepDetail TxnDetailByAccount TxnListByCustomer TxnListByDate TxnListByVendor UnpaidBillsDetail UnbilledCostsByJob VendorBalanceDetail
GeneralSummaryReportType BalanceSheetByClass~12.0 BalanceSheetPrevYearComp BalanceSheetStandard BalanceSheetSummary CustomerBalanceSummary ExpenseByVendorSummary IncomeByCustomerSummary InventoryStockStatusByItem InventoryStockStatusByVendor IncomeTaxSummary InventoryValuationSummary InventoryValuationSummaryBySite~12.0 LotNumberInStockBySite~12.0 PhysicalInventoryWorksheet ProfitAndLossByClass ProfitAndLossByJob ProfitAndLossPrevYearComp ProfitAndLossStandard ProfitAndLossYTDComp PurchaseByItemSummary PurchaseByVendorSummary SalesByCustomerSummary SalesByItemSummary SalesByRepSummary SalesTaxLiability SalesTaxRevenueSummary SerialNumberInStockBySite~12.0 TrialBalance VendorBalanceSummary
IncludeAccounts All InUse
IncludeColumn Account Aging Amount AmountDifference AverageCost BilledDate BillingStatus CalculatedAmount Class ClearedStatus CostPrice Credit Currency~12.0 Date Debit DeliveryDate DueDate EstimateActive ExchangeRate~12.0 FOB IncomeSubjectToTax Invoiced~3.0 Item ItemDesc LastModifiedBy LatestOrPriorState~5.0 Memo ModifiedTime Name NameAccountNumber NameAddress NameCity NameContact NameEmail NameFax NamePhone NameState NameZip OpenBalance OriginalAmount PaidAmount~3.0 PaidStatus PaidThroughDate PaymentMethod PayrollItem PONumber PrintStatus ProgressAmount~3.0 ProgressPercent~3.0 Quantity QuantityAvailable QuantityOnHand QuantityOnSalesOrder ReceivedQuantity RefNumber RunningBalance SalesRep SalesTaxCode SerialOrLotNumber~11.0 ShipDate ShipMethod SourceName SplitAccount SSNOrTaxID TaxLine TaxTableVersion~3.0 Terms TxnID~3.0 TxnNumber TxnType UnitPrice UserEdit~3.0 ValueOnHand WageBase WageBaseTips
IsTrackingSerialOrLotNumber None SerialNumber LotNumber
ItemTypeFilter AllExceptFixedAsset~4.0 Assembly Discount FixedAsset~3.0 Inventory InventoryAndAssembly NonInventory OtherCharge Payment Sales SalesTax Service
JobReportType ItemEstimatesVsActuals ItemProfitability JobEstimatesVsActualsDetail JobEstimatesVsActualsSummary JobProfitabilityDetail JobProfitabilitySummary
JobStatus Awarded Closed InProgress None NotAwarded Pending
JournalLineType Debit Credit
KeyEmployee Yes No
LineType ECPurchases ECSales Purchases Sales SubTotal TaxOnPurchases TaxOnSales Total
LinkType AMTTYPE QUANTYPE
ListDataExtType Account Customer Employee Item OtherName Vendor
ListDelType Account BillingRate~6.0 Class Currency~8.0 Customer CustomerMsg CustomerType DateDrivenTerms Employee InventorySite~10.0 ItemDiscount ItemFixedAsset~3.0 ItemGroup ItemInventory ItemInventoryAssembly ItemNonInventory ItemOtherCharge ItemPayment ItemSalesTax ItemSalesTaxGroup ItemService ItemSubtotal JobType OtherName PaymentMethod PayrollItemNonWage~5.0 PayrollItemWage~5.0 PriceLevel~4.0 SalesRep SalesTaxCode ShipMethod StandardTerms ToDo UnitOfMeasureSet~7.0 Vehicle~6.0 Vendor VendorType WorkersCompCode~10.0
ListDisplayAddType Account~4.0 Customer Employee Item~4.0 OtherName Vendor
ListDisplayModType Account~4.0 Customer Employee Item~4.0 OtherName Vendor
ListEventOperation Add Modify Delete Merge
ListEventType Account Class Customer CustomerMsg CustomerType DateDrivenTerms Employee ItemDiscount ItemFixedAsset ItemGroup ItemInventory ItemInventoryAssembly ItemNonInventory ItemOtherCharge ItemPayment ItemSalesTax ItemSalesTaxGroup ItemService ItemSubtotal JobType OtherName PaymentMethod PriceLevel~4.0 SalesRep SalesTaxCode ShipMethod StandardTerms ToDo Vendor VendorType
ListMergeType Account Class~8.0 Customer ItemDiscount~10.0 ItemGroup~10.0 ItemInventory~10.0 ItemNonInventory~10.0 ItemOtherCharge~10.0 ItemPayment~10.0 ItemSalesTax~10.0 ItemSalesTaxGroup~10.0 ItemService~10.0 ItemSubtotal~10.0 Vendor
ListType Account Class Customer CustomerMsg CustomerType DateDrivenTerms Employee ItemDiscount ItemFixedAsset ItemGroup ItemInventory ItemInventoryAssembly ItemNonInventory ItemOtherCharge ItemPayment ItemSalesTax ItemSalesTaxGroup ItemService ItemSubtotal JobType OtherName PaymentMethod PriceLevel SalesRep SalesTaxCode ShipMethod StandardTerms ToDo Vendor VendorType
MappingCategory BOX1 BOX2 BOX3 BOX4 BOX5 BOX6 BOX7 BOX8 BOX9 BOX10 BOX11~16.0 BOX14 BOX15~14.0 BOX16~16.0 BOX13^15.0
MatchCriterion StartsWith Contains EndsWith
MilitaryStatus Active Reserve
NonWageType Addition CompanyContribution Deduction DirectDeposit Tax
OnFile Yes No
Operator LessThan LessThanEqual Equal GreaterThan GreaterThanEqual
OptionForPriceRuleConflict Zero BasePrice
OtherDataExtType Company
PaidStatus All PaidOnly NotPaidOnly
PartOrFullTime PartTime FullTime
PayPeriod Daily Weekly Biweekly Semimonthly Monthly Quarterly Yearly
PaySalesTax Monthly Quarterly Annually
PaymentMethodType AmericanExpress Cash Check DebitCard Discover ECheck GiftCard MasterCard Other OtherCreditCard Visa
PaymentStatus Unknown Completed
PayrollDetailReportType EmployeeStateTaxesDetail PayrollItemDetail PayrollReviewDetail PayrollTransactionDetail PayrollTransactionsByPayee
PayrollSummaryReportType EmployeeEarningsSummary PayrollLiabilityBalances PayrollSummary
PendingStatus All PendingOnly NotPendingOnly
PreferredDeliveryMethod None Email Fax
PriceLevelType FixedPercentage PerItem
Priority Low Medium High
QBFileMode MultiUser SingleUser
Relation Spouse Partner Mother Father Sister Brother Son Daughter Friend Other
RemoveFromObject Account ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~5.0 Charge Check Company CreditCardCharge CreditCardCredit CreditMemo Customer Deposit Employee Estimate InventoryAdjustment Invoice Item ItemReceipt~3.0 JournalEntry OtherName PurchaseOrder ReceivePayment SalesOrder~3.0 SalesReceipt SalesTaxPaymentCheck Vendor VendorCredit
ReportAgingAsOf ReportEndDate Today
ReportBasis Accrual Cash None
ReportCalendar CalendarYear FiscalYear TaxYear
ReportDateMacro All Today ThisWeek ThisWeekToDate ThisMonth ThisMonthToDate ThisQuarter ThisQuarterToDate ThisYear ThisYearToDate Yesterday LastWeek LastWeekToDate LastMonth LastMonthToDate LastQuarter LastQuarterToDate LastYear LastYearToDate NextWeek NextFourWeeks NextMonth NextQuarter NextYear
ReportDetailLevelFilter All AllExceptSummary SummaryOnly
ReportModifiedDateRangeMacro All Today ThisWeek ThisWeekToDate ThisMonth ThisMonthToDate ThisQuarter ThisQuarterToDate ThisYear ThisYearToDate Yesterday LastWeek LastWeekToDate LastMonth LastMonthToDate LastQuarter LastQuarterToDate LastYear LastYearToDate NextWeek NextFourWeeks NextMonth NextQuarter NextYear
ReportOpenBalanceAsOf ReportEndDate Today
ReportPostingStatusFilter Either NonPosting Posting
ReportingPeriod Monthly Quarterly
ReturnColumns ActiveOnly NonZero All
ReturnRows ActiveOnly NonZero All
SOChannel Blank Ecommerce
SalesTaxCountry Australia Canada UK US~12.0
SerialNumberAddedOrRemoved Added Removed
ServiceStatus Active Expired Never Pending Suspended Terminated Trial
SpecialAccountType AccountsPayable AccountsReceivable CondenseItemAdjustmentExpenses CostOfGoodsSold DirectDepositLiabilities Estimates ExchangeGainLoss~8.0 InventoryAssets ItemReceiptAccount~11.0 OpeningBalanceEquity PayrollExpenses PayrollLiabilities PettyCash~6.0 PurchaseOrders ReconciliationDifferences~6.0 RetainedEarnings SalesOrders SalesTaxPayable UncategorizedExpenses UncategorizedIncome UndepositedFunds
SpecialItemType FinanceCharge ReimbursableExpenseGroup ReimbursableExpenseSubtotal
Status Hot Warm Cold
SubscriptionType Data UI UIExtension
SummarizeBudgetColumnsBy Class Customer Date
SummarizeBudgetRowsBy Account Class Customer
SummarizeColumnsBy Account BalanceSheet Class Customer CustomerType Day Employee FourWeek HalfMonth IncomeStatement ItemDetail ItemType Month Payee PaymentMethod PayrollItemDetail PayrollYtdDetail Quarter SalesRep SalesTaxCode ShipMethod Terms TotalOnly TwoWeek Vendor VendorType Week Year
SummarizeRowsBy Account BalanceSheet Class Customer CustomerType Day Employee FourWeek HalfMonth IncomeStatement ItemDetail ItemType Month Payee PaymentMethod PayrollItemDetail PayrollYtdDetail Quarter SalesRep SalesTaxCode ShipMethod TaxLine Terms TotalOnly TwoWeek Vendor VendorType Week Year
SummaryReportBasis Accrual Cash
TaxForm Form1040 Form1065 Form1120 Form1120S Form990 Form990PF Form990T OtherOrNone
TemplateType BuildAssembly~11.0 CreditMemo Estimate Invoice PurchaseOrder SalesOrder SalesReceipt PaymentReceipt~15.0 BillPayment~15.0
ThousandSeparator Comma Period Space Apostrophe
ThousandSeparatorGrouping XX_XXX_XXX X_XX_XX_XXX
TimeReportType TimeByItem TimeByJobDetail TimeByJobSummary TimeByName
TrackLostEvents All None
TransactionDetailLevelFilter All SummaryOnly AllExceptSummary
TransactionMode CardNotPresent CardPresent
TransactionPaidStatusFilter Either Closed Open
TransactionPostingStatusFilter Either NonPosting Posting
TxnDataExtType ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~5.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt~3.0 JournalEntry PurchaseOrder ReceivePayment SalesOrder~3.0 SalesReceipt SalesTaxPaymentCheck VendorCredit
TxnDelType ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~5.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt~3.0 JournalEntry PurchaseOrder ReceivePayment SalesOrder~3.0 SalesReceipt SalesTaxPaymentCheck~3.0 TimeTracking TransferInventory~10.0 VehicleMileage~6.0 VendorCredit
TxnDisplayAddType Bill BillPayment BuildAssembly~5.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt JournalEntry PurchaseOrder ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck VendorCredit
TxnDisplayModType Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~5.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt JournalEntry PurchaseOrder ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck VendorCredit
TxnEventOperation Add Modify Delete
TxnEventType ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt JournalEntry PurchaseOrder ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck TimeTracking VendorCredit
TxnType ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~4.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt~3.0 JournalEntry LiabilityAdjustment Paycheck~4.0 PayrollLiabilityCheck~4.0 PurchaseOrder ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck Transfer VendorCredit YTDAdjustment~4.0
TxnTypeFilter All ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard BuildAssembly~4.0 Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit Estimate InventoryAdjustment Invoice ItemReceipt JournalEntry LiabilityAdjustment Paycheck~4.0 PayrollLiabilityCheck~4.0 PurchaseOrder ReceivePayment SalesOrder SalesReceipt SalesTaxPaymentCheck Transfer VendorCredit YTDAdjustment~4.0
TxnVoidType ARRefundCreditCard~5.0 Bill BillPaymentCheck BillPaymentCreditCard Charge Check CreditCardCharge CreditCardCredit CreditMemo Deposit InventoryAdjustment Invoice ItemReceipt~3.0 JournalEntry SalesReceipt VendorCredit
Type Task Call Fax Email Meeting Appointment
USCitizen Yes No
USVeteran Yes No
UnitOfMeasureType Area Count Length Other Time Volume Weight
UnitUsedFor Purchase Sales Shipping
UseTimeDataToCreatePaychecks NotSet UseTimeData DoNotUseTimeData
VisibleIf AccountantCopyExists AssemblyItemsEnabled ClassesEnabled EstimatesEnabled HasCustomers HasVendors InventoryEnabled IsAccountantCopy MultiUserMode PayrollEnabled PriceLevelsEnabled SalesOrdersEnabled SalesTaxEnabled TimeTrackingEnabled
VisibleIfNot AccountantCopyExists AssemblyItemsEnabled ClassesEnabled EstimatesEnabled HasCustomers HasVendors InventoryEnabled IsAccountantCopy MultiUserMode PayrollEnabled PriceLevelsEnabled SalesOrdersEnabled SalesTaxEnabled TimeTrackingEnabled
WageType Bonus Commission HourlyOvertime~5.0 HourlyRegular HourlySick HourlyVacation SalaryRegular SalarySick SalaryVacation
`;

export const messageTable = `
HostQuery QBXML
CompanyQuery QBXML
CompanyActivityQuery QBXML~2.0
PreferencesQuery QBXML~1.1
AccountAdd QBXML
AccountMod QBXML~6.0
AccountQuery QBXML
SpecialAccountAdd QBXML~6.0
AccountTaxLineInfoQuery QBXML~7.0!UK
LeadAdd QBXML~13.0
LeadMod QBXML~13.0
LeadQuery QBXML~13.0
CustomerAdd QBXML
CustomerMod QBXML
CustomerQuery QBXML
EmployeeAdd QBXML
EmployeeMod QBXML
EmployeeQuery QBXML
OtherNameAdd QBXML
OtherNameMod QBXML
OtherNameQuery QBXML
VendorAdd QBXML
VendorMod QBXML
VendorQuery QBXML
EntityQuery QBXML
StandardTermsAdd QBXML
StandardTermsQuery QBXML
DateDrivenTermsAdd QBXML
DateDrivenTermsQuery QBXML
TermsQuery QBXML
ClassAdd QBXML
ClassMod QBXML~8.0
ClassQuery QBXML
SalesRepAdd QBXML
SalesRepMod QBXML~3.0
SalesRepQuery QBXML
CustomerTypeAdd QBXML
CustomerTypeQuery QBXML
VendorTypeAdd QBXML
VendorTypeQuery QBXML
JobTypeAdd QBXML
JobTypeQuery QBXML
CustomerMsgAdd QBXML
CustomerMsgQuery QBXML
PaymentMethodAdd QBXML
PaymentMethodQuery QBXML
ShipMethodAdd QBXML
ShipMethodQuery QBXML
SalesTaxCodeAdd QBXML
SalesTaxCodeMod QBXML~8.0
SalesTaxCodeQuery QBXML
ToDoAdd QBXML
ToDoMod QBXML~9.0
ToDoQuery QBXML
ItemServiceAdd QBXML
ItemServiceMod QBXML
ItemServiceQuery QBXML
ItemNonInventoryAdd QBXML
ItemNonInventoryMod QBXML
ItemNonInventoryQuery QBXML
ItemOtherChargeAdd QBXML
ItemOtherChargeMod QBXML~3.0
ItemOtherChargeQuery QBXML
ItemInventoryAdd QBXML
ItemInventoryMod QBXML
ItemInventoryQuery QBXML
ItemInventoryAssemblyAdd QBXML~2.0
ItemInventoryAssemblyMod QBXML~3.0
ItemInventoryAssemblyQuery QBXML~2.0
ItemFixedAssetAdd QBXML~3.0
ItemFixedAssetMod QBXML~3.0
ItemFixedAssetQuery QBXML~3.0
ItemSubtotalAdd QBXML
ItemSubtotalMod QBXML~3.0
ItemSubtotalQuery QBXML
ItemDiscountAdd QBXML
ItemDiscountMod QBXML~3.0
ItemDiscountQuery QBXML
ItemPaymentAdd QBXML
ItemPaymentMod QBXML~3.0
ItemPaymentQuery QBXML
ItemSalesTaxAdd QBXML
ItemSalesTaxMod QBXML~3.0
ItemSalesTaxQuery QBXML
ItemSalesTaxGroupAdd QBXML
ItemSalesTaxGroupMod QBXML~3.0
ItemSalesTaxGroupQuery QBXML
ItemGroupAdd QBXML
ItemGroupMod QBXML~3.0
ItemGroupQuery QBXML
SpecialItemAdd QBXML~6.0
ItemQuery QBXML
PayrollItemWageAdd QBXML~2.0
PayrollItemWageQuery QBXML
PayrollItemNonWageQuery QBXML~3.0
TemplateQuery QBXML~3.0
PriceLevelAdd QBXML~4.0
PriceLevelMod QBXML~4.0
PriceLevelQuery QBXML~4.0
BillingRateAdd QBXML~6.0
BillingRateQuery QBXML~6.0
VehicleAdd QBXML~6.0
VehicleMod QBXML~6.0
VehicleQuery QBXML~6.0
UnitOfMeasureSetAdd QBXML~7.0
UnitOfMeasureSetQuery QBXML~7.0
WorkersCompCodeAdd QBXML~7.0!CA,UK
WorkersCompCodeMod QBXML~7.0!CA,UK
WorkersCompCodeQuery QBXML~7.0!CA,UK
Form1099CategoryAccountMappingMod QBXML~8.0!CA,UK
Form1099CategoryAccountMappingQuery QBXML~8.0!CA,UK
SalesTaxReturnQuery QBXML~8.0!US
SalesTaxReturnLineQuery QBXML~8.0!US
CurrencyAdd QBXML~8.0
CurrencyMod QBXML~8.0
CurrencyQuery QBXML~8.0
InventorySiteAdd QBXML~10.0!AU
InventorySiteMod QBXML~10.0!AU
InventorySiteQuery QBXML~10.0!AU
InvoiceAdd QBXML
InvoiceMod QBXML~2.1
InvoiceQuery QBXML
EstimateAdd QBXML
EstimateMod QBXML~3.0
EstimateQuery QBXML
SalesOrderAdd QBXML~2.1
SalesOrderMod QBXML~3.0
SalesOrderQuery QBXML~2.1
SalesReceiptAdd QBXML
SalesReceiptMod QBXML~5.0
SalesReceiptQuery QBXML
CreditMemoAdd QBXML
CreditMemoMod QBXML~3.0
CreditMemoQuery QBXML
ReceivePaymentAdd QBXML~1.1
ReceivePaymentMod QBXML~6.0
ReceivePaymentQuery QBXML~1.1
ReceivePaymentToDepositQuery QBXML~2.0
ChargeAdd QBXML~2.0
ChargeMod QBXML~3.0
ChargeQuery QBXML~2.0
PurchaseOrderAdd QBXML
PurchaseOrderMod QBXML~2.1
PurchaseOrderQuery QBXML
BillAdd QBXML
BillMod QBXML~3.0
BillQuery QBXML
ItemReceiptAdd QBXML~4.0
ItemReceiptMod QBXML~4.0
ItemReceiptQuery QBXML~3.0
VendorCreditAdd QBXML
VendorCreditMod QBXML~8.0
VendorCreditQuery QBXML
BillPaymentCheckAdd QBXML~2.0
BillPaymentCheckMod QBXML~6.0
BillPaymentCheckQuery QBXML~2.0
BillPaymentCreditCardAdd QBXML~2.0
BillPaymentCreditCardQuery QBXML~2.0
BillToPayQuery QBXML~2.0
SalesTaxPaymentCheckAdd QBXML~9.0!CA,UK
SalesTaxPaymentCheckMod QBXML~9.0!CA,UK
SalesTaxPaymentCheckQuery QBXML~2.0!CA,UK
SalesTaxPayableQuery QBXML~9.0!CA,UK
InventoryAdjustmentAdd QBXML~2.0
InventoryAdjustmentMod QBXML~9.0
InventoryAdjustmentQuery QBXML~2.0
TimeTrackingAdd QBXML
TimeTrackingMod QBXML~6.0
TimeTrackingQuery QBXML
CheckAdd QBXML
CheckMod QBXML~6.0
CheckQuery QBXML
CreditCardChargeAdd QBXML
CreditCardChargeMod QBXML~6.0
CreditCardChargeQuery QBXML
CreditCardCreditAdd QBXML
CreditCardCreditMod QBXML~6.0
CreditCardCreditQuery QBXML
JournalEntryAdd QBXML
JournalEntryMod QBXML~6.0
JournalEntryQuery QBXML
DepositAdd QBXML~2.0
DepositMod QBXML~7.0
DepositQuery QBXML~2.0
ListDel QBXML~1.1
ListMerge QBXML~7.0
ListDeletedQuery QBXML~2.0
TxnDel QBXML~1.1
TxnVoid QBXML~1.1
TxnDeletedQuery QBXML~2.0
ClearedStatusMod QBXML~2.0
ListDisplayAdd QBXML~3.0
ListDisplayMod QBXML~3.0
TxnDisplayAdd QBXML~3.0
TxnDisplayMod QBXML~3.0
DataEventRecoveryInfoDel QBXML~3.0
DataEventRecoveryInfoQuery QBXML~3.0
TransactionQuery QBXML~4.0
BuildAssemblyAdd QBXML~5.0
BuildAssemblyMod QBXML~5.0
BuildAssemblyQuery QBXML~5.0
ItemAssembliesCanBuildQuery QBXML~5.0
ARRefundCreditCardAdd QBXML~5.0
ARRefundCreditCardQuery QBXML~5.0
VehicleMileageAdd QBXML~6.0
VehicleMileageQuery QBXML~6.0
TransferInventoryAdd QBXML~10.0!AU
TransferInventoryMod QBXML~10.0!AU
TransferInventoryQuery QBXML~10.0!AU
ItemSitesQuery QBXML~10.0!CA,UK,AU
BarCodeQuery QBXML~12.0!AU
TransferAdd QBXML~12.0
TransferMod QBXML~12.0
TransferQuery QBXML~12.0
GeneralSummaryReportQuery QBXML~2.0
JobReportQuery QBXML~2.0
TimeReportQuery QBXML~2.0
AgingReportQuery QBXML~2.0
BudgetSummaryReportQuery QBXML~3.0
GeneralDetailReportQuery QBXML~2.0
CustomDetailReportQuery QBXML~2.0
CustomSummaryReportQuery QBXML~2.0
PayrollDetailReportQuery QBXML~3.0
PayrollSummaryReportQuery QBXML~3.0
DataExtDefAdd QBXML~2.0
DataExtDefMod QBXML~2.0
DataExtDefDel QBXML~2.0
DataExtDefQuery QBXML~2.0
DataExtAdd QBXML~2.0
DataExtMod QBXML~2.0
DataExtDel QBXML~2.0
DataEventSubscriptionAdd QBXMLSubscription~3.0
DataEventSubscriptionQuery QBXMLSubscription~3.0
UIEventSubscriptionAdd QBXMLSubscription~3.0
UIEventSubscriptionQuery QBXMLSubscription~3.0
UIExtensionSubscriptionAdd QBXMLSubscription~3.0
UIExtensionSubscriptionQuery QBXMLSubscription~3.0
SubscriptionDel QBXMLSubscription~3.0
`;

export const foreignMessageTable = `
PayrollLastPeriodQuery
`;

export const groupTable = `
AccountAdd Name:<31 IsActive?:BOOLTYPE ParentRef?>Ref AccountType= DetailAccountType*# AccountNumber?:<7 BankNumber?:<25 Desc?:<200 OpenBalance?:AMTTYPE OpenBalanceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US TaxLineID?:INTTYPE~7.0!UK CurrencyRef?>Ref64~8.0
AccountAddRq @requestID AccountAdd> IncludeRetElement*:<50~4.0
AccountAddRs @requestID,statusCode,statusSeverity,statusMessage AccountRet?> ErrorRecovery?>~11.0
AccountantCopy AccountantCopyExists:BOOLTYPE DividingDate?:DATETYPE
AccountFilter ( ListID+:IDTYPE~2.0 | FullName+: | ListIDWithChildren:IDTYPE~2.0 | FullNameWithChildren: )
AccountingPreferences IsUsingAccountNumbers:BOOLTYPE IsRequiringAccounts:BOOLTYPE IsUsingClassTracking:BOOLTYPE AssignClassesTo?=~12.0!AU IsUsingAuditTrail:BOOLTYPE IsAssigningJournalEntryNumbers:BOOLTYPE ClosingDate?:DATETYPE
AccountMetaData MaxCapacity:INTTYPE
AccountMod ListID:IDTYPE EditSequence:<16 Name?:<31 IsActive?:BOOLTYPE ParentRef?>Ref AccountType?= AccountNumber?:<7 BankNumber?:<25 Desc?:<200 OpenBalance?:AMTTYPE OpenBalanceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US TaxLineID?:INTTYPE~7.0!UK CurrencyRef?>Ref64~8.0
AccountModRq @requestID AccountMod> IncludeRetElement*:<50~4.0
AccountModRs @requestID,statusCode,statusSeverity,statusMessage AccountRet?> ErrorRecovery?>~11.0
AccountQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? AccountType*= CurrencyFilter?>~8.0 )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
AccountQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount AccountRet*>
AccountRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 IsActive?:BOOLTYPE ParentRef?>Ref Sublevel?:INTTYPE AccountType?= DetailAccountType*# SpecialAccountType?=~2.1 IsTaxAccount?:BOOLTYPE~6.0!US AccountNumber?:<7 BankNumber?:<25~2.0 LastCheckNumber*# Desc?:<200 Balance?:AMTTYPE TotalBalance?:AMTTYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US TaxLineInfoRet?>~2.1!UK CashFlowClassification?=~2.1 CurrencyRef?>Ref64~8.0 DataExtRet*>~2.0
AccountTaxLineInfoQueryRq @requestID
AccountTaxLineInfoQueryRs @requestID,statusCode,statusSeverity,statusMessage AccountTaxLineInfoRet*>
AccountTaxLineInfoRet TaxLineID?:INTTYPE TaxLineName?:<256
AdditionalContactRef ContactName:<40 ContactValue:<255
AdditionalNotes Note:<4095
AdditionalNotesMod NoteID:INTTYPE Note:<4095
AdditionalNotesRet NoteID:INTTYPE Date:DATETYPE Note:<4095
Address Addr1?:<41 Addr2?:<41 Addr3?:<41 Addr4?:<41~2.0 Addr5?:<41~6.0 City?:<31 State?:<21 PostalCode?:<13 Country?:<31 Note?:<41~6.0
AddressBlock Addr1?:<41 Addr2?:<41 Addr3?:<41 Addr4?:<41 Addr5?:<41
AgingReportQueryRq @requestID AgingReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 IncludeColumn*= IncludeAccounts?= ReportAgingAsOf?=
AgingReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
AppliedToTxnAdd TxnID:IDTYPE$ PaymentAmount?:AMTTYPE TxnLineDetail*# SetCredit*> DiscountAmount?:AMTTYPE DiscountAccountRef?>Ref159 DiscountClassRef?>Ref159~11.0
AppliedToTxnMod TxnID:IDTYPE PaymentAmount?:AMTTYPE SetCredit*> DiscountAmount?:AMTTYPE DiscountAccountRef?>Ref159 DiscountClassRef?>Ref159~11.0
AppliedToTxnRet TxnID:IDTYPE TxnType= TxnDate?:DATETYPE RefNumber?:<20 BalanceRemaining?:AMTTYPE Amount?:AMTTYPE TxnLineDetail*# DiscountAmount?:AMTTYPE DiscountAccountRef?>Ref159 DiscountClassRef?>Ref159~11.0 LinkedTxn*>~10.0
ApplyCheckToTxnAdd TxnID:IDTYPE$ Amount?:AMTTYPE
ApplyCheckToTxnMod TxnID:IDTYPE$ Amount?:AMTTYPE
ARRefundCreditCardAdd @defMacro CustomerRef>Ref209 RefundFromAccountRef?>Ref159 ARAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<11 Address?> PaymentMethodRef?>Ref31 Memo?:<4095 CreditCardTxnInfo?> ExchangeRate?:FLOATTYPE~9.0 ExternalGUID?:GUIDTYPE~9.0 RefundAppliedToTxnAdd+>
ARRefundCreditCardAddRq @requestID ARRefundCreditCardAdd> IncludeRetElement*:<50
ARRefundCreditCardAddRs @requestID,statusCode,statusSeverity,statusMessage ARRefundCreditCardRet?> ErrorRecovery?>~11.0
ARRefundCreditCardQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~9.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ARRefundCreditCardQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ARRefundCreditCardRet*>
ARRefundCreditCardRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 RefundFromAccountRef?>Ref159 ARAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<11 TotalAmount?:AMTTYPE CurrencyRef?>Ref64~9.0 ExchangeRate?:FLOATTYPE~9.0 TotalAmountInHomeCurrency?:AMTTYPE~9.0 Address?> AddressBlock?>~6.0 PaymentMethodRef?>Ref31 Memo?:<4095 CreditCardTxnInfo?> ExternalGUID?:GUIDTYPE~9.0 RefundAppliedToTxnRet*> DataExtRet*>
BarCode BarCodeValue?:<50 AssignEvenIfUsed?:BOOLTYPE AllowOverride?:BOOLTYPE
BarCodeQueryRq @requestID,metaData,iterator,iteratorID BarCodeValue*:<50
BarCodeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID BarCodeRet*>
BarCodeRet ListType= ListID?:IDTYPE FullName?:<50
BaseUnit Name:<31 Abbreviation:<31
BillAdd @defMacro VendorRef>Ref41 VendorAddress?>Address~13.0 APAccountRef?>Ref159~2.0 TxnDate?:DATETYPE DueDate?:DATETYPE RefNumber?:<20 TermsRef?>Ref31 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 LinkToTxnID*:IDTYPE~4.0 ExpenseLineAdd*> ( ItemLineAdd>ItemLineAddLink | ItemGroupLineAdd> )*
BillAddRq @requestID BillAdd> IncludeRetElement*:<50~4.0
BillAddRs @requestID,statusCode,statusSeverity,statusMessage BillRet?> ErrorRecovery?>~11.0
BillingRateAdd Name:<31 ( FixedBillingRate:PRICETYPE | BillingRatePerItem+> )
BillingRateAddRq @requestID BillingRateAdd> IncludeRetElement*:<50
BillingRateAddRs @requestID,statusCode,statusSeverity,statusMessage BillingRateRet?> ErrorRecovery?>~11.0
BillingRateMetaData MaxCapacity:INTTYPE
BillingRatePerItem ItemRef>Ref ( ( CustomRate:PRICETYPE | CustomRatePercent:PERCENTTYPE ) | AdjustPercentage:PERCENTTYPE AdjustBillingRateRelativeTo= )
BillingRatePerItemRet ItemRef>Ref ( CustomRate:PRICETYPE | CustomRatePercent:PERCENTTYPE )
BillingRateQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ItemRef?>Ref )? IncludeRetElement*:<50
BillingRateQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount BillingRateRet*>
BillingRateRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BillingRateType?= ( FixedBillingRate:PRICETYPE | BillingRatePerItemRet+> )?
BillMod TxnID:IDTYPE EditSequence:<16 VendorRef?>Ref41 VendorAddress?>Address~13.0 APAccountRef?>Ref159 TxnDate?:DATETYPE DueDate?:DATETYPE RefNumber?:<20 TermsRef?>Ref31 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
BillModRq @requestID BillMod> IncludeRetElement*:<50~4.0
BillModRs @requestID,statusCode,statusSeverity,statusMessage BillRet?> ErrorRecovery?>~11.0
BillPaymentCheckAdd @defMacro PayeeEntityRef>Ref209 APAccountRef?>Ref159 TxnDate?:DATETYPE BankAccountRef>Ref159 ( IsToBePrinted:BOOLTYPE | RefNumber:<11 ) Memo?:<4095~3.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 AppliedToTxnAdd+>
BillPaymentCheckAddRq @requestID BillPaymentCheckAdd> IncludeRetElement*:<50~4.0
BillPaymentCheckAddRs @requestID,statusCode,statusSeverity,statusMessage BillPaymentCheckRet?> ErrorRecovery?>~11.0
BillPaymentCheckMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE BankAccountRef?>Ref159 Amount?:AMTTYPE ExchangeRate?:FLOATTYPE~8.0 ( IsToBePrinted:BOOLTYPE | RefNumber:<11 )? Memo?:<4095 AppliedToTxnMod*>
BillPaymentCheckModRq @requestID BillPaymentCheckMod> IncludeRetElement*:<50
BillPaymentCheckModRs @requestID,statusCode,statusSeverity,statusMessage BillPaymentCheckRet?> ErrorRecovery?>~11.0
BillPaymentCheckQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
BillPaymentCheckQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID BillPaymentCheckRet*>
BillPaymentCheckRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE PayeeEntityRef?>Ref209 APAccountRef?>Ref159 TxnDate?:DATETYPE BankAccountRef?>Ref159 Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<11 Memo?:<4095 Address?> AddressBlock?>~6.0 IsToBePrinted?:BOOLTYPE ExternalGUID?:GUIDTYPE~9.0 AppliedToTxnRet*> DataExtRet*>
BillPaymentCreditCardAdd @defMacro PayeeEntityRef>Ref209 APAccountRef?>Ref159 TxnDate?:DATETYPE CreditCardAccountRef>Ref159 RefNumber?:<11 Memo?:<4095~3.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 AppliedToTxnAdd+>
BillPaymentCreditCardAddRq @requestID BillPaymentCreditCardAdd> IncludeRetElement*:<50~4.0
BillPaymentCreditCardAddRs @requestID,statusCode,statusSeverity,statusMessage BillPaymentCreditCardRet?> ErrorRecovery?>~11.0
BillPaymentCreditCardQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
BillPaymentCreditCardQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID BillPaymentCreditCardRet*>
BillPaymentCreditCardRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE PayeeEntityRef?>Ref209 APAccountRef?>Ref159 TxnDate?:DATETYPE CreditCardAccountRef?>Ref159 Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<11 Memo?:<4095 ExternalGUID?:GUIDTYPE~9.0 AppliedToTxnRet*> DataExtRet*>
BillQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 PaidStatus?= )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~2.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
BillQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID BillRet*>
BillRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE VendorRef?>Ref41 VendorAddress?>Address~13.0 APAccountRef?>Ref159~2.0 TxnDate?:DATETYPE DueDate?:DATETYPE AmountDue?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountDueInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<20 IsPending?:BOOLTYPE~16.0!UK TermsRef?>Ref31 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US IsPaid?:BOOLTYPE~2.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~2.0 ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* OpenAmount?:AMTTYPE DataExtRet*>~2.0
BillToPay TxnID:IDTYPE TxnType= APAccountRef>Ref159 TxnDate:DATETYPE RefNumber?:<20 DueDate?:DATETYPE AmountDue:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountDueInHomeCurrency?:AMTTYPE~8.0
BillToPayQueryRq @requestID,metaData PayeeEntityRef>Ref209 APAccountRef?>Ref159 DueDate?:DATETYPE CurrencyFilter?>~8.0 IncludeRetElement*:<50~4.0
BillToPayQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount BillToPayRet*>
BillToPayRet ( BillToPay> | CreditToApply> )?
BudgetSummaryReportQueryRq @requestID BudgetSummaryReportType= DisplayReport?:BOOLTYPE FiscalYear:INTTYPE BudgetCriterion?= ( ReportPeriod> | ReportDateMacro= )?~9.0 ReportClassFilter?>~9.0 SummarizeBudgetColumnsBy?= SummarizeBudgetRowsBy?=
BudgetSummaryReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
BuildAssemblyAdd @defMacro ItemInventoryAssemblyRef>Ref159 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 QuantityToBuild:QUANTYPE MarkPendingIfRequired?:BOOLTYPE~7.0 ExternalGUID?:GUIDTYPE~9.0
BuildAssemblyAddRq @requestID BuildAssemblyAdd> IncludeRetElement*:<50
BuildAssemblyAddRs @requestID,statusCode,statusSeverity,statusMessage BuildAssemblyRet?> ErrorRecovery?>~11.0
BuildAssemblyMod TxnID:IDTYPE$ EditSequence:<16 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 QuantityToBuild?:QUANTYPE MarkPendingIfRequired?:BOOLTYPE~7.0 RemovePending?:BOOLTYPE
BuildAssemblyModRq @requestID BuildAssemblyMod> IncludeRetElement*:<50
BuildAssemblyModRs @requestID,statusCode,statusSeverity,statusMessage BuildAssemblyRet?> ErrorRecovery?>~11.0
BuildAssemblyQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+: | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? ItemFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? PendingStatus?= )? IncludeComponentLineItems?:BOOLTYPE IncludeRetElement*:<50 OwnerID*:GUIDTYPE
BuildAssemblyQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID BuildAssemblyRet*>
BuildAssemblyRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE ItemInventoryAssemblyRef>Ref159 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU TxnDate:DATETYPE RefNumber?:<11 Memo?:<4095 IsPending?:BOOLTYPE QuantityToBuild:QUANTYPE QuantityCanBuild:QUANTYPE QuantityOnHand:QUANTYPE QuantityOnSalesOrder:QUANTYPE ExternalGUID?:GUIDTYPE~9.0 ComponentItemLineRet*> DataExtRet*>
CashBackInfoAdd @defMacro AccountRef>Ref159 Memo?:<4095 Amount?:AMTTYPE
CashBackInfoMod AccountRef?>Ref159 Memo?:<4095 Amount?:AMTTYPE
CashBackInfoRet TxnLineID:IDTYPE AccountRef>Ref159 Memo?:<4095 Amount?:AMTTYPE
CategoryAccountMapping MappingCategory= AccountRef*>Ref159 Threshold?:AMTTYPE
CategoryAccountMappingMod MappingCategory= MappingAccount*> Threshold?:AMTTYPE
ChargeAdd @defMacro CustomerRef>Ref209 TxnDate?:DATETYPE RefNumber?:<11 ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 Rate?:PRICETYPE OptionForPriceRuleConflict?=~13.0 Amount?:AMTTYPE Desc?:<4095 ARAccountRef?>Ref159 ClassRef?>Ref159 BilledDate?:DATETYPE DueDate?:DATETYPE OverrideItemAccountRef?>Ref159~3.0 ExternalGUID?:GUIDTYPE~9.0
ChargeAddRq @requestID ChargeAdd> IncludeRetElement*:<50~4.0
ChargeAddRs @requestID,statusCode,statusSeverity,statusMessage ChargeRet?> ErrorRecovery?>~11.0
ChargeMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Rate?:PRICETYPE OptionForPriceRuleConflict?=~13.0 Amount?:AMTTYPE Desc?:<4095 ARAccountRef?>Ref159 ClassRef?>Ref159 BilledDate?:DATETYPE DueDate?:DATETYPE OverrideItemAccountRef?>Ref159
ChargeModRq @requestID ChargeMod> IncludeRetElement*:<50~4.0
ChargeModRs @requestID,statusCode,statusSeverity,statusMessage ChargeRet?> ErrorRecovery?>~11.0
ChargeQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? PaidStatus?=~4.0 )? IncludeLinkedTxns?:BOOLTYPE~3.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE
ChargeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ChargeRet*>
ChargeRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Rate?:PRICETYPE Amount?:AMTTYPE BalanceRemaining?:AMTTYPE Desc?:<4095 ARAccountRef?>Ref159 ClassRef?>Ref159 BilledDate?:DATETYPE DueDate?:DATETYPE IsPaid?:BOOLTYPE~3.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~3.0 DataExtRet*>
CheckAdd @defMacro AccountRef>Ref159 PayeeEntityRef?>Ref209 RefNumber?:<11 TxnDate?:DATETYPE Memo?:<4095 Address?> IsToBePrinted?:BOOLTYPE IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ApplyCheckToTxnAdd*>~7.0 ExpenseLineAdd*> ( ItemLineAdd> | ItemGroupLineAdd> )*
CheckAddRq @requestID CheckAdd> IncludeRetElement*:<50~4.0
CheckAddRs @requestID,statusCode,statusSeverity,statusMessage CheckRet?> ErrorRecovery?>~11.0
CheckMod TxnID:IDTYPE EditSequence:<16 AccountRef?>Ref159 PayeeEntityRef?>Ref209 RefNumber?:<11 TxnDate?:DATETYPE Memo?:<4095 Address?> IsToBePrinted?:BOOLTYPE IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ApplyCheckToTxnMod*>~7.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
CheckModRq @requestID CheckMod> IncludeRetElement*:<50~4.0
CheckModRs @requestID,statusCode,statusSeverity,statusMessage CheckRet?> ErrorRecovery?>~11.0
CheckQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~7.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CheckQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID CheckRet*>
CheckRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE AccountRef?>Ref159 PayeeEntityRef?>Ref209 RefNumber?:<11 TxnDate?:DATETYPE Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095 Address?> AddressBlock?>~6.0 IsPending?:BOOLTYPE~16.0!CA IsToBePrinted?:BOOLTYPE IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~7.0 ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* DataExtRet*>~2.0
ClassAdd Name:<31 IsActive?:BOOLTYPE ParentRef?>Ref
ClassAddRq @requestID ClassAdd> IncludeRetElement*:<50~4.0
ClassAddRs @requestID,statusCode,statusSeverity,statusMessage ClassRet?> ErrorRecovery?>~11.0
ClassFilter ( ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
ClassMetaData MaxCapacity:INTTYPE
ClassMod ListID:IDTYPE EditSequence:<16 Name?:<31 IsActive?:BOOLTYPE ParentRef?>Ref
ClassModRq @requestID ClassMod> IncludeRetElement*:<50~4.0
ClassModRs @requestID,statusCode,statusSeverity,statusMessage ClassRet?> ErrorRecovery?>~11.0
ClassQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
ClassQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ClassRet*>
ClassRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 IsActive?:BOOLTYPE ParentRef?>Ref Sublevel?:INTTYPE
ClearedStatusMod TxnID:IDTYPE$ TxnLineID?:IDTYPE$ ClearedStatus=
ClearedStatusModRq @requestID ClearedStatusMod>
ClearedStatusModRs @requestID,statusCode,statusSeverity,statusMessage
ColData @colID,value,ColData.dataType
ColDesc @colID,dataType ColTitle+> ColType=
ColTitle @titleRow,value
COMCallbackInfo AppName:<128 ( ProgID:<128 | CLSID:GUIDTYPE )
CompanyActivityQueryRq @requestID IncludeRetElement*:<50~4.0
CompanyActivityQueryRs @requestID,statusCode,statusSeverity,statusMessage CompanyActivityRet?>
CompanyActivityRet LastRestoreTime?:DATETIMETYPE LastCondenseTime?:DATETIMETYPE~3.0
CompanyFileEvent CompanyFileEventOperation= IsNewCompany?:BOOLTYPE IsAutomaticLogin?:BOOLTYPE
CompanyFileEventSubscription CompanyFileEventOperation+=
CompanyQueryRq @requestID IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CompanyQueryRs @requestID,statusCode,statusSeverity,statusMessage CompanyRet?>
CompanyRet IsSampleCompany?:BOOLTYPE~3.0 CompanyName?:<59 LegalCompanyName?:<59 Address?> AddressBlock?>~6.0 LegalAddress?>Address CompanyAddressForCustomer?>Address CompanyAddressBlockForCustomer?>AddressBlock~6.0 Phone?:<51 Fax?:<51 Email?:<1023 CompanyEmailForCustomer*# CompanyWebSite?:<128 FirstMonthFiscalYear?= FirstMonthIncomeTaxYear?= CompanyType?:<255 EIN?:<20~2.0 SSN?:<11~2.1 TaxForm?=~2.1 SubscribedServices?>~7.0 AccountantCopy?>~8.0 DataExtRet*>~2.0
ComponentItemLineRet ItemRef>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~12.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU Desc?:<4095 QuantityOnHand?:QUANTYPE QuantityNeeded?:QUANTYPE
Contacts Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5>
ContactsMod ListID?:IDTYPE EditSequence?:<16 Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5>
ContactsRet ListID?:IDTYPE TimeCreated:DATETIMETYPE TimeModified:DATETIMETYPE EditSequence?:<16 Contact?:<41 Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5>
CreditCardChargeAdd @defMacro AccountRef>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ExpenseLineAdd*> ( ItemLineAdd> | ItemGroupLineAdd> )*
CreditCardChargeAddRq @requestID CreditCardChargeAdd> IncludeRetElement*:<50~4.0
CreditCardChargeAddRs @requestID,statusCode,statusSeverity,statusMessage CreditCardChargeRet?> ErrorRecovery?>~11.0
CreditCardChargeMod TxnID:IDTYPE EditSequence:<16 AccountRef?>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExchangeRate?:FLOATTYPE~8.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
CreditCardChargeModRq @requestID CreditCardChargeMod> IncludeRetElement*:<50~4.0
CreditCardChargeModRs @requestID,statusCode,statusSeverity,statusMessage CreditCardChargeRet?> ErrorRecovery?>~11.0
CreditCardChargeQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CreditCardChargeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID CreditCardChargeRet*>
CreditCardChargeRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE AccountRef?>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExternalGUID?:GUIDTYPE~9.0 ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* DataExtRet*>~2.0
CreditCardCreditAdd @defMacro AccountRef>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ExpenseLineAdd*> ( ItemLineAdd> | ItemGroupLineAdd> )*
CreditCardCreditAddRq @requestID CreditCardCreditAdd> IncludeRetElement*:<50~4.0
CreditCardCreditAddRs @requestID,statusCode,statusSeverity,statusMessage CreditCardCreditRet?> ErrorRecovery?>~11.0
CreditCardCreditMod TxnID:IDTYPE EditSequence:<16 AccountRef?>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
CreditCardCreditModRq @requestID CreditCardCreditMod> IncludeRetElement*:<50~4.0
CreditCardCreditModRs @requestID,statusCode,statusSeverity,statusMessage CreditCardCreditRet?> ErrorRecovery?>~11.0
CreditCardCreditQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CreditCardCreditQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID CreditCardCreditRet*>
CreditCardCreditRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE AccountRef?>Ref159 PayeeEntityRef?>Ref209 TxnDate?:DATETYPE Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<11 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExternalGUID?:GUIDTYPE~9.0 ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* DataExtRet*>~2.0
CreditCardInfo CreditCardNumber?:<25 ExpirationMonth?:INTTYPE[1,12] ExpirationYear?:INTTYPE NameOnCard?:<41 CreditCardAddress?:<41 CreditCardPostalCode?:<41
CreditCardTxnInfo CreditCardTxnInputInfo> CreditCardTxnResultInfo>
CreditCardTxnInfoMod CreditCardTxnInputInfoMod?> CreditCardTxnResultInfoMod?>
CreditCardTxnInputInfo CreditCardNumber:<25 ExpirationMonth:INTTYPE[1,12] ExpirationYear:INTTYPE NameOnCard:<41 CreditCardAddress?:<41 CreditCardPostalCode?:<18 CommercialCardCode?:<24 TransactionMode?=~6.0 CreditCardTxnType?=~7.0
CreditCardTxnInputInfoMod CreditCardNumber?:<25 ExpirationMonth?:INTTYPE[1,12] ExpirationYear?:INTTYPE NameOnCard?:<41 CreditCardAddress?:<41 CreditCardPostalCode?:<18 CommercialCardCode?:<24 TransactionMode?= CreditCardTxnType?=
CreditCardTxnResultInfo ResultCode:INTTYPE ResultMessage:<60 CreditCardTransID:<24 MerchantAccountNumber:<32 AuthorizationCode?:<12 AVSStreet?= AVSZip?= CardSecurityCodeMatch?=~6.0 ReconBatchID?:<84 PaymentGroupingCode?:INTTYPE PaymentStatus= TxnAuthorizationTime:DATETIMETYPE TxnAuthorizationStamp?:INTTYPE ClientTransID?:<16~6.0
CreditCardTxnResultInfoMod ResultCode?:INTTYPE ResultMessage?:<60 CreditCardTransID?:<24 MerchantAccountNumber?:<32 AuthorizationCode?:<12 AVSStreet?= AVSZip?= CardSecurityCodeMatch?= ReconBatchID?:<84 PaymentGroupingCode?:INTTYPE PaymentStatus?= TxnAuthorizationTime?:DATETIMETYPE TxnAuthorizationStamp?:INTTYPE ClientTransID?:<16
CreditMemoAdd @defMacro CustomerRef>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( CreditMemoLineAdd> | CreditMemoLineGroupAdd> )+ DiscountLineAdd*# SalesTaxLineAdd*# ShippingLineAdd*#
CreditMemoAddRq @requestID CreditMemoAdd> IncludeRetElement*:<50~4.0
CreditMemoAddRs @requestID,statusCode,statusSeverity,statusMessage CreditMemoRet?> ErrorRecovery?>~11.0
CreditMemoLineAdd @defMacro ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# OverrideItemAccountRef?>Ref159~2.0 Other1?:<29~6.0 Other2?:<29~6.0 CreditCardTxnInfo?>~7.0 DataExt*>~5.0
CreditMemoLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ServiceDate*# InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
CreditMemoLineGroupMod TxnLineID:IDTYPE ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 CreditMemoLineMod*>
CreditMemoLineGroupRet TxnLineID:IDTYPE~3.0 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE ServiceDate*# CreditMemoLineRet*> DataExtRet*>~2.0
CreditMemoLineMod TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef OverrideItemAccountRef?>Ref159 Other1?:<29~6.0 Other2?:<29~6.0
CreditMemoLineRet TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# Other1?:<29~6.0 Other2?:<29~6.0 CreditCardTxnInfo?>~7.0 DataExtRet*>~2.0
CreditMemoMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ( CreditMemoLineMod> | CreditMemoLineGroupMod> )*
CreditMemoModRq @requestID CreditMemoMod> IncludeRetElement*:<50~4.0
CreditMemoModRs @requestID,statusCode,statusSeverity,statusMessage CreditMemoRet?> ErrorRecovery?>~11.0
CreditMemoQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~1.1 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CreditMemoQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID CreditMemoRet*>
CreditMemoRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 IsPending?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 Subtotal?:AMTTYPE ItemSalesTaxRef?>Ref31 SalesTaxPercentage?:PERCENTTYPE SalesTaxTotal?:AMTTYPE TotalAmount?:AMTTYPE CreditRemaining?:AMTTYPE~2.0 CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 CreditRemainingInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~1.1 ( CreditMemoLineRet> | CreditMemoLineGroupRet> )* DiscountLineRet*# SalesTaxLineRet*# ShippingLineRet*# DataExtRet*>~2.0
CreditToApply TxnID:IDTYPE TxnType= APAccountRef>Ref159 TxnDate:DATETYPE RefNumber?:<20 CreditRemaining:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 CreditRemainingInHomeCurrency?:AMTTYPE~8.0
CurrencyAdd Name:<64 IsActive?:BOOLTYPE CurrencyCode:<3 CurrencyFormat?>
CurrencyAddRq @requestID CurrencyAdd> IncludeRetElement*:<50~4.0
CurrencyAddRs @requestID,statusCode,statusSeverity,statusMessage CurrencyRet?> ErrorRecovery?>~11.0
CurrencyFilter ( ListID+:IDTYPE | FullName+:<64 )
CurrencyFormat ThousandSeparator?= ThousandSeparatorGrouping?= DecimalPlaces?= DecimalSeparator?=
CurrencyMod ListID:IDTYPE EditSequence:<16 Name?:<64 IsActive?:BOOLTYPE CurrencyCode?:<3 CurrencyFormat?>
CurrencyModRq @requestID CurrencyMod> IncludeRetElement*:<50~4.0
CurrencyModRs @requestID,statusCode,statusSeverity,statusMessage CurrencyRet?> ErrorRecovery?>~11.0
CurrencyQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
CurrencyQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount CurrencyRet*>
CurrencyRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<64 IsActive?:BOOLTYPE CurrencyCode?:<3 CurrencyFormat?> IsUserDefinedCurrency?:BOOLTYPE ExchangeRate?:FLOATTYPE AsOfDate?:DATETYPE
CurrentAppAccessRights IsAutomaticLoginAllowed:BOOLTYPE AutomaticLoginUserName?:<29 IsPersonalDataAccessAllowed:BOOLTYPE
CurrentWindow ( TxnType= TxnID?:IDTYPE | ListType= ListID?:IDTYPE )
CustomDetailReportQueryRq @requestID CustomDetailReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeRowsBy= IncludeColumn+= IncludeAccounts?= ReportOpenBalanceAsOf?= ReportBasis?=~2.1
CustomDetailReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
CustomerAdd Name:<41 IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 BillAddress?>Address ShipAddress?>Address ShipToAddress*50>~12.0 PrintAs*# Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 Contacts*>~12.0 CustomerTypeRef?>Ref159 TermsRef?>Ref31 SalesRepRef?>Ref5 OpenBalance?:AMTTYPE OpenBalanceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef ItemSalesTaxRef?>Ref31!CA,UK SalesTaxCountry?=~6.0!US ResaleNumber?:<15 AccountNumber?:<99 CreditLimit?:AMTTYPE PreferredPaymentMethodRef?>Ref31~3.0 CreditCardInfo?>~3.0 JobStatus?= JobStartDate?:DATETYPE JobProjectedEndDate?:DATETYPE JobEndDate?:DATETYPE JobDesc?:<99 JobTypeRef?>Ref159 Notes?:<4095~3.0 AdditionalNotes*>~12.0 IsStatementWithParent*# DeliveryMethod*# PreferredDeliveryMethod?=~12.0 PriceLevelRef?>Ref31~4.0 ExternalGUID?:GUIDTYPE~8.0 TaxRegistrationNumber?:<30~8.0!US CurrencyRef?>Ref64~8.0
CustomerAddRq @requestID CustomerAdd> IncludeRetElement*:<50~4.0
CustomerAddRs @requestID,statusCode,statusSeverity,statusMessage CustomerRet?> ErrorRecovery?>~11.0
CustomerMod ListID:IDTYPE EditSequence:<16 Name?:<41 IsActive?:BOOLTYPE~3.0 ClassRef?>Ref159~12.0 ParentRef?>Ref~3.0 CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 BillAddress?>Address ShipAddress?>Address ShipToAddress*50>~12.0 PrintAs*# Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 ContactsMod*>~12.0 CustomerTypeRef?>Ref159~3.0 TermsRef?>Ref31~3.0 SalesRepRef?>Ref5~3.0 SalesTaxCodeRef?>TaxCodeRef~3.0 ItemSalesTaxRef?>Ref31~3.0!CA,UK SalesTaxCountry?=~6.0!US ResaleNumber?:<15~3.0 AccountNumber?:<99 CreditLimit?:AMTTYPE~3.0 PreferredPaymentMethodRef?>Ref31~3.0 CreditCardInfo?>~3.0 JobStatus?=~3.0 JobStartDate?:DATETYPE~3.0 JobProjectedEndDate?:DATETYPE~3.0 JobEndDate?:DATETYPE~3.0 JobDesc?:<99~3.0 JobTypeRef?>Ref159~3.0 Notes?:<4095~3.0 AdditionalNotesMod*>~12.0 IsStatementWithParent*# DeliveryMethod*# PreferredDeliveryMethod?=~12.0 PriceLevelRef?>Ref31~4.0 TaxRegistrationNumber?:<30~8.0!US CurrencyRef?>Ref64~8.0
CustomerModRq @requestID CustomerMod> IncludeRetElement*:<50~4.0
CustomerModRs @requestID,statusCode,statusSeverity,statusMessage CustomerRet?> ErrorRecovery?>~11.0
CustomerMsgAdd Name:<101 IsActive?:BOOLTYPE
CustomerMsgAddRq @requestID CustomerMsgAdd> IncludeRetElement*:<50~4.0
CustomerMsgAddRs @requestID,statusCode,statusSeverity,statusMessage CustomerMsgRet?> ErrorRecovery?>~11.0
CustomerMsgMetaData MaxCapacity:INTTYPE
CustomerMsgQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
CustomerMsgQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount CustomerMsgRet*>
CustomerMsgRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<101 IsActive?:BOOLTYPE
CustomerQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? TotalBalanceFilter?> CurrencyFilter?>~8.0 ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
CustomerQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID CustomerRet*>
CustomerRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<41 FullName?:<209 IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 ShipToAddress*50>~12.0 PrintAs*# Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 ContactsRet*>~12.0 CustomerTypeRef?>Ref159 TermsRef?>Ref31 SalesRepRef?>Ref5 Balance?:AMTTYPE TotalBalance?:AMTTYPE SalesTaxCodeRef?>TaxCodeRef ItemSalesTaxRef?>Ref31!CA,UK SalesTaxCountry?=~6.0!US ResaleNumber?:<15 AccountNumber?:<99 CreditLimit?:AMTTYPE PreferredPaymentMethodRef?>Ref31~3.0 CreditCardInfo?>~3.0 JobStatus?= JobStartDate?:DATETYPE JobProjectedEndDate?:DATETYPE JobEndDate?:DATETYPE JobDesc?:<99 JobTypeRef?>Ref159 Notes?:<4095 AdditionalNotesRet*>~12.0 IsStatementWithParent*# DeliveryMethod*# PreferredDeliveryMethod?=~12.0 PriceLevelRef?>Ref31~4.0 ExternalGUID?:GUIDTYPE~8.0 TaxRegistrationNumber?:<30~8.0!US CurrencyRef?>Ref64~8.0 DataExtRet*>~2.0
CustomerTypeAdd Name:<31 IsActive?:BOOLTYPE ParentRef?>Ref
CustomerTypeAddRq @requestID CustomerTypeAdd> IncludeRetElement*:<50~4.0
CustomerTypeAddRs @requestID,statusCode,statusSeverity,statusMessage CustomerTypeRet?> ErrorRecovery?>~11.0
CustomerTypeMetaData MaxCapacity:INTTYPE
CustomerTypeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
CustomerTypeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount CustomerTypeRet*>
CustomerTypeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 IsActive?:BOOLTYPE ParentRef?>Ref Sublevel?:INTTYPE
CustomSummaryReportQueryRq @requestID CustomSummaryReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeColumnsBy= SummarizeRowsBy= IncludeSubcolumns?:BOOLTYPE ReportCalendar?= ReturnRows?= ReturnColumns?= ReportBasis?=~2.1
CustomSummaryReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
DataEvent CompanyFilePath:<260 HostInfo> ( ListEvent> | TxnEvent> ) LastRestoreTime?:DATETIMETYPE LastCondenseTime?:DATETIMETYPE DataEventRecoveryTime?:DATETIMETYPE
DataEventRecoveryInfoDelRq @requestID SubscriberID:GUIDTYPE
DataEventRecoveryInfoDelRs @requestID,statusCode,statusSeverity,statusMessage
DataEventRecoveryInfoQueryRq @requestID SubscriberID:GUIDTYPE
DataEventRecoveryInfoQueryRs @requestID,statusCode,statusSeverity,statusMessage DataEventRecoveryInfoRet?>
DataEventRecoveryInfoRet SubscriberID:GUIDTYPE DataEventRecoveryTime?:DATETIMETYPE
DataEventSubscriptionAdd SubscriberID:GUIDTYPE COMCallbackInfo> DeliveryPolicy= TrackLostEvents?= DeliverOwnEvents?:BOOLTYPE~4.0 ListEventSubscription*> TxnEventSubscription*>
DataEventSubscriptionAddRq @requestID DataEventSubscriptionAdd>
DataEventSubscriptionAddRs @requestID,statusCode,statusSeverity,statusMessage DataEventSubscriptionRet?>
DataEventSubscriptionQueryRq @requestID SubscriberID:GUIDTYPE
DataEventSubscriptionQueryRs @requestID,statusCode,statusSeverity,statusMessage DataEventSubscriptionRet?>
DataEventSubscriptionRet SubscriberID:GUIDTYPE TimeCreated:DATETIMETYPE TimeLastProcessed?:DATETIMETYPE COMCallbackInfo> DeliveryPolicy= TrackLostEvents= DeliverOwnEvents?:BOOLTYPE~4.0 ListEventSubscription*> TxnEventSubscription*>
DataExt OwnerID:GUIDTYPE DataExtName:<31 DataExtValue:
DataExtAdd OwnerID:GUIDTYPE DataExtName:<31 ( ListDataExtType= ListObjRef>Ref159 | TxnDataExtType= TxnID:IDTYPE$ TxnLineID?:IDTYPE~3.0 | OtherDataExtType= ) DataExtValue:
DataExtAddRq @requestID DataExtAdd>
DataExtAddRs @requestID,statusCode,statusSeverity,statusMessage DataExtRet?> ErrorRecovery?>~11.0
DataExtDefAdd OwnerID:GUIDTYPE DataExtName:<31 DataExtType= AssignToObject*= DataExtListRequire?:BOOLTYPE~12.0 DataExtTxnRequire?:BOOLTYPE~12.0 DataExtFormatString?:~12.0
DataExtDefAddRq @requestID DataExtDefAdd> IncludeRetElement*:<50~4.0
DataExtDefAddRs @requestID,statusCode,statusSeverity,statusMessage DataExtDefRet?> ErrorRecovery?>~11.0
DataExtDefDelRet OwnerID:GUIDTYPE DataExtName:<31 TimeDeleted?:DATETIMETYPE
DataExtDefDelRq @requestID OwnerID:GUIDTYPE DataExtName:<31
DataExtDefDelRs @requestID,statusCode,statusSeverity,statusMessage DataExtDefDelRet?> ErrorRecovery?>~11.0
DataExtDefMod OwnerID:GUIDTYPE DataExtName:<31 DataExtNewName?:<31 AssignToObject*= RemoveFromObject*= DataExtListRequire?:BOOLTYPE~12.0 DataExtTxnRequire?:BOOLTYPE~12.0 DataExtFormatString?:~12.0
DataExtDefModRq @requestID DataExtDefMod> IncludeRetElement*:<50~4.0
DataExtDefModRs @requestID,statusCode,statusSeverity,statusMessage DataExtDefRet?> ErrorRecovery?>~11.0
DataExtDefQueryRq @requestID,metaData ( OwnerID*:GUIDTYPE | AssignToObject*= )? IncludeRetElement*:<50~4.0
DataExtDefQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount DataExtDefRet*>
DataExtDefRet OwnerID?:GUIDTYPE DataExtID?:INTTYPE~11.0 DataExtName?:<31 DataExtType?= AssignToObject*= DataExtListRequire?:BOOLTYPE~11.0 DataExtTxnRequire?:BOOLTYPE~11.0 DataExtFormatString?:~11.0
DataExtDel OwnerID:GUIDTYPE DataExtName:<31 ( ListDataExtType= ListObjRef>Ref159 | TxnDataExtType= TxnID:IDTYPE TxnLineID?:IDTYPE~3.0 | OtherDataExtType= )
DataExtDelRet OwnerID:GUIDTYPE DataExtName:<31 ( ListDataExtType= ListObjRef>Ref159 | TxnDataExtType= TxnID:IDTYPE TxnLineID?:IDTYPE~3.0 | OtherDataExtType= )? TimeDeleted?:DATETIMETYPE
DataExtDelRq @requestID DataExtDel>
DataExtDelRs @requestID,statusCode,statusSeverity,statusMessage DataExtDelRet?> ErrorRecovery?>~11.0
DataExtMod OwnerID:GUIDTYPE DataExtName:<31 ( ListDataExtType= ListObjRef>Ref159 | TxnDataExtType= TxnID:IDTYPE TxnLineID?:IDTYPE~3.0 | OtherDataExtType= ) DataExtValue:
DataExtModRq @requestID DataExtMod>
DataExtModRs @requestID,statusCode,statusSeverity,statusMessage DataExtRet?> ErrorRecovery?>~11.0
DataExtRet OwnerID?:GUIDTYPE DataExtName:<31 DataExtType= DataExtValue:
DataRow @rowNumber RowData?> ColData*>
DateDrivenTermsAdd Name:<31 IsActive?:BOOLTYPE DayOfMonthDue:INTTYPE[1,31] DueNextMonthDays?:INTTYPE DiscountDayOfMonth?:INTTYPE[1,31] DiscountPct?:PERCENTTYPE
DateDrivenTermsAddRq @requestID DateDrivenTermsAdd> IncludeRetElement*:<50~4.0
DateDrivenTermsAddRs @requestID,statusCode,statusSeverity,statusMessage DateDrivenTermsRet?> ErrorRecovery?>~11.0
DateDrivenTermsQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
DateDrivenTermsQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount DateDrivenTermsRet*>
DateDrivenTermsRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE DayOfMonthDue?:INTTYPE[1,31] DueNextMonthDays?:INTTYPE DiscountDayOfMonth?:INTTYPE[1,31] DiscountPct?:PERCENTTYPE
DefaultUnit UnitUsedFor= Unit:<31
DeletedDateRangeFilter FromDeletedDate?:DATETIMETYPE ToDeletedDate?:DATETIMETYPE
DepositAdd @defMacro TxnDate?:DATETYPE DepositToAccountRef>Ref159 Memo?:<4095 CashBackInfoAdd?> CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 DepositLineAdd*>
DepositAddRq @requestID DepositAdd> IncludeRetElement*:<50~4.0
DepositAddRs @requestID,statusCode,statusSeverity,statusMessage DepositRet?> ErrorRecovery?>~11.0
DepositLineAdd @defMacro ( PaymentTxnID:IDTYPE$ PaymentTxnLineID?:IDTYPE$ OverrideMemo?:<4095~8.0 OverrideCheckNumber?:<11~8.0 OverrideClassRef?>Ref159~8.0 | EntityRef?>Ref209 AccountRef>Ref159 Memo?:<4095 CheckNumber?:<11 PaymentMethodRef?>Ref31 ClassRef?>Ref159 Amount?:AMTTYPE )
DepositLineMod TxnLineID:IDTYPE ( PaymentTxnID:IDTYPE$ PaymentTxnLineID?:IDTYPE$ OverrideMemo?:<4095~8.0 OverrideCheckNumber?:<11~8.0 OverrideClassRef?>Ref159~8.0 | EntityRef?>Ref209 AccountRef?>Ref159 Memo?:<4095 CheckNumber?:<11 PaymentMethodRef?>Ref31 ClassRef?>Ref159 Amount?:AMTTYPE )
DepositLineRet TxnType?= TxnID?:IDTYPE TxnLineID:IDTYPE PaymentTxnLineID?:IDTYPE~7.0 EntityRef?>Ref209 AccountRef?>Ref159 Memo?:<4095 CheckNumber?:<11 PaymentMethodRef?>Ref31 ClassRef?>Ref159 Amount?:AMTTYPE
DepositMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE DepositToAccountRef?>Ref159 Memo?:<4095 CashBackInfoMod?> CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 DepositLineMod*>
DepositModRq @requestID DepositMod> IncludeRetElement*:<50~4.0
DepositModRs @requestID,statusCode,statusSeverity,statusMessage DepositRet?> ErrorRecovery?>~11.0
DepositQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE
DepositQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID DepositRet*>
DepositRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE TxnDate?:DATETYPE DepositToAccountRef?>Ref159 Memo?:<4095 DepositTotal?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 DepositTotalInHomeCurrency?:AMTTYPE~8.0 CashBackInfoRet?> ExternalGUID?:GUIDTYPE~9.0 DepositLineRet*> DataExtRet*>
DisplayCondition VisibleIf*= VisibleIfNot*= EnabledIf*= EnabledIfNot*=
Earnings PayrollItemWageRef>Ref31 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )?
EmergencyContacts PrimaryContact?> SecondaryContact?>
EmployeeAdd Name*# IsActive?:BOOLTYPE Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 SupervisorRef?>Ref209~13.0!CA,UK,AU Department?:<31~13.0!CA,UK,AU Description?:<64~13.0!CA,UK,AU TargetBonus?:AMTTYPE~13.0 EmployeeAddress?> PrintAs?:<41 Phone?:<21 Mobile?:<21~2.1 Pager?:<21~2.1 PagerPIN?:<10~2.1 AltPhone?:<21 Fax?:<21~2.1 SSN?:<15 Email?:<1023 AdditionalContactRef*8>~12.0 EmergencyContacts?>~13.0!CA,UK,AU EmployeeType?= PartOrFullTime?=~13.0 Exempt?=~13.0!CA,UK,AU KeyEmployee?=~13.0!CA,UK,AU Gender?= HiredDate?:DATETYPE OriginalHireDate?:DATETYPE~13.0!CA,UK,AU AdjustedServiceDate?:DATETYPE~13.0!CA,UK,AU ReleasedDate?:DATETYPE BirthDate?:DATETYPE~2.0 USCitizen?=~13.0!CA,UK,AU Ethnicity?=~13.0!CA,UK,AU Disabled?=~13.0!CA,UK,AU DisabilityDesc?:<25~13.0!CA,UK,AU OnFile?=~13.0!CA,UK,AU WorkAuthExpireDate?:DATETYPE~13.0!CA,UK,AU USVeteran?=~13.0!CA,UK,AU MilitaryStatus?=~13.0!CA,UK,AU AccountNumber?:<99 Notes?:<4095~3.0 AdditionalNotes*>~12.0 BillingRateRef?>Ref31~6.0 EmployeePayrollInfo?>~2.0 ExternalGUID?:GUIDTYPE~8.0
EmployeeAddress Addr1?:<41 Addr2?:<41 Addr3*# Addr4*# City?:<31 State?:<21 PostalCode?:<13 Country*#
EmployeeAddRq @requestID EmployeeAdd> IncludeRetElement*:<50~4.0
EmployeeAddRs @requestID,statusCode,statusSeverity,statusMessage EmployeeRet?> ErrorRecovery?>~11.0
EmployeeMod ListID:IDTYPE EditSequence:<16 Name*# IsActive?:BOOLTYPE~3.0 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 SupervisorRef?>Ref209~13.0!CA,UK,AU Department?:<31~13.0!CA,UK,AU Description?:<64~13.0!CA,UK,AU TargetBonus?:AMTTYPE~13.0 EmployeeAddress?> PrintAs?:<41 Phone?:<21 Mobile?:<21~2.1 Pager?:<21~2.1 PagerPIN?:<10~2.1 AltPhone?:<21 Fax?:<21~2.1 Email?:<1023 AdditionalContactRef*8>~12.0 EmergencyContacts?>~13.0!CA,UK,AU EmployeeType?=~10.0 PartOrFullTime?=~13.0!CA,UK,AU Exempt?=~13.0!CA,UK,AU KeyEmployee?=~13.0!CA,UK,AU HiredDate?:DATETYPE~10.0 OriginalHireDate?:DATETYPE~13.0!CA,UK,AU AdjustedServiceDate?:DATETYPE~13.0!CA,UK,AU ReleasedDate?:DATETYPE~10.0 BirthDate?:DATETYPE~2.0 USCitizen?=~13.0!CA,UK,AU Ethnicity?=~13.0!CA,UK,AU Disabled?=~13.0!CA,UK,AU DisabilityDesc?:<25~13.0!CA,UK,AU OnFile?=~13.0!CA,UK,AU WorkAuthExpireDate?:DATETYPE~13.0!CA,UK,AU USVeteran?=~13.0!CA,UK,AU MilitaryStatus?=~13.0!CA,UK,AU AccountNumber?:<99 Notes?:<4095~3.0 AdditionalNotesMod*>~12.0 BillingRateRef?>Ref31~6.0 EmployeePayrollInfoMod?>~2.0
EmployeeModRq @requestID EmployeeMod> IncludeRetElement*:<50~4.0
EmployeeModRs @requestID,statusCode,statusSeverity,statusMessage EmployeeRet?> ErrorRecovery?>~11.0
EmployeePayrollInfo PayPeriod?= ClassRef?>Ref159 ( ClearEarnings:BOOLTYPE~5.0 | Earnings+> )? UseTimeDataToCreatePaychecks?=~3.0 SickHours?> VacationHours?>
EmployeePayrollInfoMod PayPeriod?= ClassRef?>Ref159 ( ClearEarnings:BOOLTYPE | Earnings+> )? UseTimeDataToCreatePaychecks?=~3.0 SickHours?> VacationHours?>
EmployeeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
EmployeeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount EmployeeRet*>
EmployeeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<41 IsActive?:BOOLTYPE Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 SupervisorRef?>Ref209~13.0!CA,UK,AU Department?:<31~13.0!CA,UK,AU Description?:<64~13.0!CA,UK,AU TargetBonus?:AMTTYPE~13.0!CA,UK,AU EmployeeAddress?> PrintAs?:<41 Phone?:<21 Mobile?:<21~2.1 Pager?:<21~2.1 PagerPIN?:<10~2.1 AltPhone?:<21 Fax?:<21~2.1 SSN?:<11~2.0 Email?:<1023 AdditionalContactRef*8>~12.0 EmergencyContacts?>~13.0!CA,UK,AU EmployeeType?= PartOrFullTime?=~13.0!CA,UK,AU Exempt?=~13.0!CA,UK,AU KeyEmployee?=~13.0!CA,UK,AU Gender?= HiredDate?:DATETYPE OriginalHireDate?:DATETYPE~13.0!CA,UK,AU AdjustedServiceDate?:DATETYPE~13.0!CA,UK,AU ReleasedDate?:DATETYPE BirthDate?:DATETYPE~2.0 USCitizen?=~13.0!CA,UK,AU Ethnicity?=~13.0!CA,UK,AU Disabled?=~13.0!CA,UK,AU DisabilityDesc?:<25~13.0!CA,UK,AU OnFile?=~13.0!CA,UK,AU WorkAuthExpireDate?:DATETYPE~13.0!CA,UK,AU USVeteran?=~13.0!CA,UK,AU MilitaryStatus?=~13.0!CA,UK,AU AccountNumber?:<99 Notes?:<4095~2.1 AdditionalNotesRet*>~12.0 BillingRateRef?>Ref31~6.0 EmployeePayrollInfo?>~2.0 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
EntityFilter ( ListID+:IDTYPE~2.0 | FullName+: | ListIDWithChildren:IDTYPE~2.0 | FullNameWithChildren: )
EntityMetaData MaxCapacity:INTTYPE
EntityQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
EntityQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ( CustomerRet> | EmployeeRet> | OtherNameRet> | VendorRet> )*
ErrorRecovery ( ListID?:IDTYPE | OwnerID?:GUIDTYPE | TxnID?:IDTYPE ) TxnNumber?:INTTYPE EditSequence?:<16 ExternalGUID?:GUIDTYPE
EstimateAdd @defMacro CustomerRef>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address~7.0 IsActive?:BOOLTYPE~3.0 PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( EstimateLineAdd> | EstimateLineGroupAdd> )+
EstimateAddRq @requestID EstimateAdd> IncludeRetElement*:<50~4.0
EstimateAddRs @requestID,statusCode,statusSeverity,statusMessage EstimateRet?> ErrorRecovery?>~11.0
EstimateLineAdd ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU SalesTaxCodeRef?>TaxCodeRef ( MarkupRate:PRICETYPE | MarkupRatePercent:PERCENTTYPE | PriceLevelRef>Ref31~7.0 )? OverrideItemAccountRef?>Ref159~2.0 Other1?:<29~6.0 Other2?:<29~6.0 DataExt*>~5.0
EstimateLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
EstimateLineGroupMod TxnLineID:IDTYPE ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 EstimateLineMod*>
EstimateLineGroupRet TxnLineID:IDTYPE~3.0 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE EstimateLineRet*> DataExtRet*>~2.0
EstimateLineMod TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU SalesTaxCodeRef?>TaxCodeRef ( MarkupRate:PRICETYPE | MarkupRatePercent:PERCENTTYPE | PriceLevelRef>Ref31~7.0 )? Other1?:<29~6.0 Other2?:<29~6.0
EstimateLineRet TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU SalesTaxCodeRef?>TaxCodeRef ( MarkupRate:PRICETYPE | MarkupRatePercent:PERCENTTYPE )? Other1?:<29~6.0 Other2?:<29~6.0 DataExtRet*>~2.0
EstimateMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address~7.0 IsActive?:BOOLTYPE CreateChangeOrder?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ( EstimateLineMod> | EstimateLineGroupMod> )*
EstimateModRq @requestID EstimateMod> IncludeRetElement*:<50~4.0
EstimateModRs @requestID,statusCode,statusSeverity,statusMessage EstimateRet?> ErrorRecovery?>~11.0
EstimateQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~3.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
EstimateQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID EstimateRet*>
EstimateRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address~7.0 ShipAddressBlock?>AddressBlock~7.0 IsActive?:BOOLTYPE~3.0 PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 Subtotal?:AMTTYPE ItemSalesTaxRef?>Ref31 SalesTaxPercentage?:PERCENTTYPE SalesTaxTotal?:AMTTYPE TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~3.0 ( EstimateLineRet> | EstimateLineGroupRet> )* DataExtRet*>~2.0
ExpenseLineAdd @defMacro AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?=~2.0 SalesRepRef?>Ref5~13.0 DataExt*>~13.0
ExpenseLineMod TxnLineID:IDTYPE AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?= SalesRepRef?>Ref5~13.0
ExpenseLineRet TxnLineID:IDTYPE AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?=~2.0 SalesRepRef?>Ref5~13.0 DataExtRet*>~13.0
FinanceChargePreferences AnnualInterestRate?:PERCENTTYPE MinFinanceCharge?:AMTTYPE GracePeriod:INTTYPE FinanceChargeAccountRef?>Ref159 IsAssessingForOverdueCharges:BOOLTYPE CalculateChargesFrom= IsMarkedToBePrinted:BOOLTYPE
FixedAssetSalesInfo SalesDesc:<50 SalesDate:DATETYPE SalesPrice?:PRICETYPE SalesExpense?:PRICETYPE
FixedAssetSalesInfoMod SalesDesc?:<50 SalesDate?:DATETYPE SalesPrice?:PRICETYPE SalesExpense?:PRICETYPE
Form1099CategoryAccountMappingMod IsFiling1099Misc?:BOOLTYPE FormType?:~14.0 CategoryAccountMappingMod*>
Form1099CategoryAccountMappingModRq @requestID Form1099CategoryAccountMappingMod>
Form1099CategoryAccountMappingModRs @requestID,statusCode,statusSeverity,statusMessage Form1099CategoryAccountMappingRet?>
Form1099CategoryAccountMappingQueryRq @requestID FormType?:~14.0 MappingCategory*=
Form1099CategoryAccountMappingQueryRs @requestID,statusCode,statusSeverity,statusMessage Form1099CategoryAccountMappingRet?>
Form1099CategoryAccountMappingRet IsFiling1099Misc:BOOLTYPE FormType?:~14.0 CategoryAccountMapping*>
GeneralDetailReportQueryRq @requestID GeneralDetailReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeRowsBy?= IncludeColumn*= IncludeAccounts?= ReportOpenBalanceAsOf?= ReportBasis?=~2.1
GeneralDetailReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
GeneralSummaryReportQueryRq @requestID GeneralSummaryReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeColumnsBy?= IncludeSubcolumns?:BOOLTYPE ReportCalendar?= ReturnRows?= ReturnColumns?= ReportBasis?=~2.1
GeneralSummaryReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
HostInfo ProductName:<255 MajorVersion:<5 MinorVersion:<5 Country:<2
HostQueryRq @requestID IncludeListMetaData?>~6.0 IncludeRetElement*:<50~4.0
HostQueryRs @requestID,statusCode,statusSeverity,statusMessage HostRet?>
HostRet ProductName?:<255 MajorVersion?:<5 MinorVersion?:<5 Country?:<2~3.0 SupportedQBXMLVersion*:<10 IsAutomaticLogin?:BOOLTYPE~3.0 QBFileMode?=~3.0 ListMetaData?>~6.0
IncludeListMetaData IncludeMaxCapacity:BOOLTYPE
InventoryAdjustmentAdd @defMacro AccountRef>Ref159 TxnDate?:DATETYPE RefNumber?:<11 InventorySiteRef?>Ref31~10.0!AU CustomerRef?>Ref209 ClassRef?>Ref159 Memo?:<4095 ExternalGUID?:GUIDTYPE~9.0 InventoryAdjustmentLineAdd+>
InventoryAdjustmentAddRq @requestID InventoryAdjustmentAdd> IncludeRetElement*:<50~4.0
InventoryAdjustmentAddRs @requestID,statusCode,statusSeverity,statusMessage InventoryAdjustmentRet?> ErrorRecovery?>~11.0
InventoryAdjustmentLineAdd ItemRef>Ref ( QuantityAdjustment> | ValueAdjustment> | SerialNumberAdjustment>~11.0!AU | LotNumberAdjustment>~11.0!AU )
InventoryAdjustmentLineMod TxnLineID:IDTYPE ItemRef?>Ref ( SerialNumber?:<4095~11.0!AU | LotNumber?:<40~11.0!AU CountAdjustment?:INTTYPE~11.0!AU ) ExpirationDateForSerialLotNumber?:<1099~16.0!AU InventorySiteLocationRef?>Ref31~12.0!AU QuantityDifference?:QUANTYPE ValueDifference?:AMTTYPE
InventoryAdjustmentLineRet TxnLineID:IDTYPE ItemRef>Ref ( SerialNumber?:<4095!AU SerialNumberAddedOrRemoved?=!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU InventorySiteLocationRef?>Ref31~12.0!AU QuantityDifference:QUANTYPE ValueDifference:AMTTYPE
InventoryAdjustmentMod TxnID:IDTYPE EditSequence:<16 AccountRef?>Ref159 InventorySiteRef?>Ref31~10.0!AU TxnDate?:DATETYPE RefNumber?:<11 CustomerRef?>Ref209 ClassRef?>Ref159 Memo?:<4095 InventoryAdjustmentLineMod*>
InventoryAdjustmentModRq @requestID InventoryAdjustmentMod> IncludeRetElement*:<50~4.0
InventoryAdjustmentModRs @requestID,statusCode,statusSeverity,statusMessage InventoryAdjustmentRet?> ErrorRecovery?>~11.0
InventoryAdjustmentQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ItemFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE
InventoryAdjustmentQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID InventoryAdjustmentRet*>
InventoryAdjustmentRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE AccountRef?>Ref159 InventorySiteRef?>Ref31~10.0!AU TxnDate?:DATETYPE RefNumber?:<11 CustomerRef?>Ref209 ClassRef?>Ref159 Memo?:<4095 ExternalGUID?:GUIDTYPE~9.0 InventoryAdjustmentLineRet*> DataExtRet*>
InventorySiteAdd Name:<31 IsActive?:BOOLTYPE ParentSiteRef?>Ref31~12.0 SiteDesc?:<100 Contact?:<41 Phone?:<21 Fax?:<21 Email?:<1023 SiteAddress?>
InventorySiteAddRq @requestID InventorySiteAdd> IncludeRetElement*:<50~4.0
InventorySiteAddRs @requestID,statusCode,statusSeverity,statusMessage InventorySiteRet?> ErrorRecovery?>~11.0
InventorySiteMod ListID:IDTYPE EditSequence:<16 Name?:<31 IsActive?:BOOLTYPE ParentSiteRef?>Ref31~12.0 SiteDesc?:<100 Contact?:<41 Phone?:<21 Fax?:<21 Email?:<1023 SiteAddress?>
InventorySiteModRq @requestID InventorySiteMod> IncludeRetElement*:<50~4.0
InventorySiteModRs @requestID,statusCode,statusSeverity,statusMessage InventorySiteRet?> ErrorRecovery?>~11.0
InventorySiteQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
InventorySiteQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount InventorySiteRet*>
InventorySiteRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE ParentSiteRef?>Ref31~12.0 IsDefaultSite?:BOOLTYPE SiteDesc?:<100 Contact?:<41 Phone?:<21 Fax?:<21 Email?:<1023 SiteAddress?> SiteAddressBlock?>AddressBlock
InvoiceAdd @defMacro CustomerRef>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE IsFinanceCharge?:BOOLTYPE~8.0 PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 LinkToTxnID*:IDTYPE~6.0 SetCredit*>~10.0 ( InvoiceLineAdd> | InvoiceLineGroupAdd> )* DiscountLineAdd*# SalesTaxLineAdd*# ShippingLineAdd*#
InvoiceAddRq @requestID InvoiceAdd> IncludeRetElement*:<50~4.0
InvoiceAddRs @requestID,statusCode,statusSeverity,statusMessage InvoiceRet?> ErrorRecovery?>~11.0
InvoiceLineAdd @defMacro ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# OverrideItemAccountRef?>Ref159~2.0 Other1?:<29~6.0 Other2?:<29~6.0 LinkToTxn?>~6.0 DataExt*>~5.0
InvoiceLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ServiceDate*# InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
InvoiceLineGroupMod TxnLineID:IDTYPE ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 InvoiceLineMod*>
InvoiceLineGroupRet TxnLineID:IDTYPE~2.1 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE ServiceDate*# InvoiceLineRet*> DataExtRet*>~2.0
InvoiceLineMod TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef OverrideItemAccountRef?>Ref159 Other1?:<29~6.0 Other2?:<29~6.0
InvoiceLineRet TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# Other1?:<29~6.0 Other2?:<29~6.0 DataExtRet*>~2.0
InvoiceMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 SetCredit*>~10.0 ( InvoiceLineMod> | InvoiceLineGroupMod> )*
InvoiceModRq @requestID InvoiceMod> IncludeRetElement*:<50~4.0
InvoiceModRs @requestID,statusCode,statusSeverity,statusMessage InvoiceRet?> ErrorRecovery?>~11.0
InvoiceQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 PaidStatus?= )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~1.1 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
InvoiceQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID InvoiceRet*>
InvoiceRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ClassRef?>Ref159 ARAccountRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 IsPending?:BOOLTYPE IsFinanceCharge?:BOOLTYPE PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 Subtotal?:AMTTYPE ItemSalesTaxRef?>Ref31 SalesTaxPercentage?:PERCENTTYPE SalesTaxTotal?:AMTTYPE AppliedAmount?:AMTTYPE BalanceRemaining?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 BalanceRemainingInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095 IsPaid?:BOOLTYPE~2.0 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef SuggestedDiscountAmount?:AMTTYPE SuggestedDiscountDate?:DATETYPE Other?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~1.1 ( InvoiceLineRet> | InvoiceLineGroupRet> )* DiscountLineRet*# SalesTaxLineRet*# ShippingLineRet*# DataExtRet*>~2.0
ItemAssembliesCanBuildQueryRq @requestID ItemInventoryAssemblyRef>Ref159 TxnDate:DATETYPE
ItemAssembliesCanBuildQueryRs @requestID,statusCode,statusSeverity,statusMessage ItemAssembliesCanBuildRet?>
ItemAssembliesCanBuildRet ItemInventoryAssemblyRef>Ref159 TxnDate?:DATETYPE QuantityCanBuild:QUANTYPE
ItemDiscountAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ItemDesc?:<4095 SalesTaxCodeRef?>TaxCodeRef ( DiscountRate:PRICETYPE | DiscountRatePercent:PERCENTTYPE )? AccountRef?>Ref159 ExternalGUID?:GUIDTYPE~8.0
ItemDiscountAddRq @requestID ItemDiscountAdd> IncludeRetElement*:<50~4.0
ItemDiscountAddRs @requestID,statusCode,statusSeverity,statusMessage ItemDiscountRet?> ErrorRecovery?>~11.0
ItemDiscountMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ItemDesc?:<4095 SalesTaxCodeRef?>TaxCodeRef ( DiscountRate:PRICETYPE | DiscountRatePercent:PERCENTTYPE )? AccountRef?>Ref159~7.0 ApplyAccountRefToExistingTxns?:BOOLTYPE~7.0
ItemDiscountModRq @requestID ItemDiscountMod> IncludeRetElement*:<50~4.0
ItemDiscountModRs @requestID,statusCode,statusSeverity,statusMessage ItemDiscountRet?> ErrorRecovery?>~11.0
ItemDiscountQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemDiscountQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemDiscountRet*>
ItemDiscountRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE ItemDesc?:<4095 SalesTaxCodeRef?>TaxCodeRef ( DiscountRate:PRICETYPE | DiscountRatePercent:PERCENTTYPE )? AccountRef?>Ref159 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemFilter ( ListID+:IDTYPE | FullName+:<159 | ListIDWithChildren:IDTYPE | FullNameWithChildren:<159 )
ItemFixedAssetAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 AcquiredAs= PurchaseDesc:<50 PurchaseDate:DATETYPE PurchaseCost?:PRICETYPE VendorOrPayeeName?:<50 AssetAccountRef?>Ref159 FixedAssetSalesInfo?> AssetDesc?:<50 Location?:<50 PONumber?:<30 SerialNumber?:<30 WarrantyExpDate?:DATETYPE Notes?:<4095 AssetNumber?:<10 CostBasis?:AMTTYPE YearEndAccumulatedDepreciation?:AMTTYPE YearEndBookValue?:AMTTYPE ExternalGUID?:GUIDTYPE~8.0
ItemFixedAssetAddRq @requestID ItemFixedAssetAdd> IncludeRetElement*:<50~4.0
ItemFixedAssetAddRs @requestID,statusCode,statusSeverity,statusMessage ItemFixedAssetRet?> ErrorRecovery?>~11.0
ItemFixedAssetMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 AcquiredAs?= PurchaseDesc?:<50 PurchaseDate?:DATETYPE PurchaseCost?:PRICETYPE VendorOrPayeeName?:<50 AssetAccountRef?>Ref159 FixedAssetSalesInfoMod?> AssetDesc?:<50 Location?:<50 PONumber?:<30 SerialNumber?:<30 WarrantyExpDate?:DATETYPE Notes?:<4095 AssetNumber?:<10 CostBasis?:AMTTYPE YearEndAccumulatedDepreciation?:AMTTYPE YearEndBookValue?:AMTTYPE
ItemFixedAssetModRq @requestID ItemFixedAssetMod> IncludeRetElement*:<50~4.0
ItemFixedAssetModRs @requestID,statusCode,statusSeverity,statusMessage ItemFixedAssetRet?> ErrorRecovery?>~11.0
ItemFixedAssetQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemFixedAssetQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemFixedAssetRet*>
ItemFixedAssetRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 AcquiredAs?= PurchaseDesc?:<50 PurchaseDate?:DATETYPE PurchaseCost?:PRICETYPE VendorOrPayeeName?:<50 AssetAccountRef?>Ref159 FixedAssetSalesInfo?> AssetDesc?:<50 Location?:<50 PONumber?:<30 SerialNumber?:<30 WarrantyExpDate?:DATETYPE Notes?:<4095 AssetNumber?:<10 CostBasis?:AMTTYPE YearEndAccumulatedDepreciation?:AMTTYPE YearEndBookValue?:AMTTYPE ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>
ItemGroupAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 UnitOfMeasureSetRef?>Ref31~7.0 IsPrintItemsInGroup?:BOOLTYPE ExternalGUID?:GUIDTYPE~8.0 ItemGroupLine*>
ItemGroupAddRq @requestID ItemGroupAdd> IncludeRetElement*:<50~4.0
ItemGroupAddRs @requestID,statusCode,statusSeverity,statusMessage ItemGroupRet?> ErrorRecovery?>~11.0
ItemGroupLine ItemRef?>Ref Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0
ItemGroupLineAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~13.0
ItemGroupLineMod TxnLineID:IDTYPE ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ItemLineMod*>
ItemGroupLineRet TxnLineID:IDTYPE~3.0 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 TotalAmount:AMTTYPE ItemLineRet*> DataExt*>~13.0
ItemGroupMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 UnitOfMeasureSetRef?>Ref31~7.0 ForceUOMChange?:BOOLTYPE~7.0 IsPrintItemsInGroup?:BOOLTYPE ( ClearItemsInGroup:BOOLTYPE | ItemGroupLine+> )?
ItemGroupModRq @requestID ItemGroupMod> IncludeRetElement*:<50~4.0
ItemGroupModRs @requestID,statusCode,statusSeverity,statusMessage ItemGroupRet?> ErrorRecovery?>~11.0
ItemGroupQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemGroupQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemGroupRet*>
ItemGroupRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 UnitOfMeasureSetRef?>Ref31~7.0 IsPrintItemsInGroup?:BOOLTYPE SpecialItemType?=~6.0 ExternalGUID?:GUIDTYPE~8.0 ItemGroupLine*> DataExtRet*>~2.0
ItemInventoryAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 ReorderPoint?:QUANTYPE Max?:QUANTYPE~13.0 QuantityOnHand?:QUANTYPE TotalValue?:AMTTYPE InventoryDate?:DATETYPE ExternalGUID?:GUIDTYPE~8.0
ItemInventoryAddRq @requestID ItemInventoryAdd> IncludeRetElement*:<50~4.0
ItemInventoryAddRs @requestID,statusCode,statusSeverity,statusMessage ItemInventoryRet?> ErrorRecovery?>~11.0
ItemInventoryAssemblyAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ManufacturerPartNumber?:<31~12.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 BuildPoint?:QUANTYPE Max?:QUANTYPE~13.0 QuantityOnHand?:QUANTYPE TotalValue?:AMTTYPE InventoryDate?:DATETYPE ExternalGUID?:GUIDTYPE~8.0 ItemInventoryAssemblyLine*>
ItemInventoryAssemblyAddRq @requestID ItemInventoryAssemblyAdd> IncludeRetElement*:<50~4.0
ItemInventoryAssemblyAddRs @requestID,statusCode,statusSeverity,statusMessage ItemInventoryAssemblyRet?> ErrorRecovery?>~11.0
ItemInventoryAssemblyLine ItemInventoryRef>Ref159 Quantity?:QUANTYPE
ItemInventoryAssemblyMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ManufacturerPartNumber?:<31~12.0 UnitOfMeasureSetRef?>Ref31~7.0 ForceUOMChange?:BOOLTYPE~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159~7.0 ApplyIncomeAccountRefToExistingTxns?:BOOLTYPE~7.0 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 BuildPoint?:QUANTYPE Max?:QUANTYPE~13.0 ( ClearItemsInGroup:BOOLTYPE | ItemInventoryAssemblyLine+> )?
ItemInventoryAssemblyModRq @requestID ItemInventoryAssemblyMod> IncludeRetElement*:<50~4.0
ItemInventoryAssemblyModRs @requestID,statusCode,statusSeverity,statusMessage ItemInventoryAssemblyRet?> ErrorRecovery?>~11.0
ItemInventoryAssemblyQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemInventoryAssemblyQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemInventoryAssemblyRet*>
ItemInventoryAssemblyRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE ManufacturerPartNumber?:<31~12.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 BuildPoint?:QUANTYPE Max?:QUANTYPE~13.0 QuantityOnHand?:QUANTYPE AverageCost?:PRICETYPE QuantityOnOrder?:QUANTYPE QuantityOnSalesOrder?:QUANTYPE ExternalGUID?:GUIDTYPE~8.0 ItemInventoryAssemblyLine*> DataExtRet*>
ItemInventoryMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 ForceUOMChange?:BOOLTYPE~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159~7.0 ApplyIncomeAccountRefToExistingTxns?:BOOLTYPE~7.0 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 ApplyCOGSAccountRefToExistingTxns?:BOOLTYPE~8.0 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 ReorderPoint?:QUANTYPE Max?:QUANTYPE~13.0
ItemInventoryModRq @requestID ItemInventoryMod> IncludeRetElement*:<50~4.0
ItemInventoryModRs @requestID,statusCode,statusSeverity,statusMessage ItemInventoryRet?> ErrorRecovery?>~11.0
ItemInventoryQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemInventoryQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemInventoryRet*>
ItemInventoryRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US COGSAccountRef?>Ref159 PrefVendorRef?>Ref41 AssetAccountRef?>Ref159 ReorderPoint?:QUANTYPE Max?:QUANTYPE~13.0 QuantityOnHand?:QUANTYPE AverageCost?:PRICETYPE QuantityOnOrder?:QUANTYPE QuantityOnSalesOrder?:QUANTYPE~2.0 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemLineAdd ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 Cost?:PRICETYPE Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?=~2.0 OverrideItemAccountRef?>Ref159~2.0 LinkToTxn*# SalesRepRef?>Ref5~13.0 DataExt*>~13.0
ItemLineAddLink ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 Cost?:PRICETYPE Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?=~2.0 OverrideItemAccountRef?>Ref159~2.0 LinkToTxn?>~4.0 SalesRepRef?>Ref5~13.0 DataExt*>~13.0
ItemLineMod TxnLineID:IDTYPE ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Cost?:PRICETYPE Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?= OverrideItemAccountRef?>Ref159 SalesRepRef?>Ref5~13.0
ItemLineRet TxnLineID:IDTYPE ItemRef?>Ref InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Cost?:PRICETYPE Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK CustomerRef?>Ref209 ClassRef?>Ref159 SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US BillableStatus?=~2.0 SalesRepRef?>Ref5~13.0 DataExtRet*>~13.0
ItemMetaData MaxCapacity:INTTYPE
ItemNonInventoryAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ParentRef?>Ref ClassRef?>Ref159~12.0 ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> ) ExternalGUID?:GUIDTYPE~8.0
ItemNonInventoryAddRq @requestID ItemNonInventoryAdd> IncludeRetElement*:<50~4.0
ItemNonInventoryAddRs @requestID,statusCode,statusSeverity,statusMessage ItemNonInventoryRet?> ErrorRecovery?>~11.0
ItemNonInventoryMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 ForceUOMChange?:BOOLTYPE~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchaseMod> | SalesAndPurchaseMod> )?
ItemNonInventoryModRq @requestID ItemNonInventoryMod> IncludeRetElement*:<50~4.0
ItemNonInventoryModRs @requestID,statusCode,statusSeverity,statusMessage ItemNonInventoryRet?> ErrorRecovery?>~11.0
ItemNonInventoryQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemNonInventoryQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemNonInventoryRet*>
ItemNonInventoryRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE ManufacturerPartNumber?:<31~7.0 UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> )? ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemOtherChargeAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> ) ExternalGUID?:GUIDTYPE~8.0
ItemOtherChargeAddRq @requestID ItemOtherChargeAdd> IncludeRetElement*:<50~4.0
ItemOtherChargeAddRs @requestID,statusCode,statusSeverity,statusMessage ItemOtherChargeRet?> ErrorRecovery?>~11.0
ItemOtherChargeMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchaseMod> | SalesAndPurchaseMod> )?
ItemOtherChargeModRq @requestID ItemOtherChargeMod> IncludeRetElement*:<50~4.0
ItemOtherChargeModRs @requestID,statusCode,statusSeverity,statusMessage ItemOtherChargeRet?> ErrorRecovery?>~11.0
ItemOtherChargeQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemOtherChargeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemOtherChargeRet*>
ItemOtherChargeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> )? SpecialItemType?=~6.0 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemPaymentAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 DepositToAccountRef?>Ref159 PaymentMethodRef?>Ref31 ExternalGUID?:GUIDTYPE~8.0
ItemPaymentAddRq @requestID ItemPaymentAdd> IncludeRetElement*:<50~4.0
ItemPaymentAddRs @requestID,statusCode,statusSeverity,statusMessage ItemPaymentRet?> ErrorRecovery?>~11.0
ItemPaymentMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 DepositToAccountRef?>Ref159 PaymentMethodRef?>Ref31
ItemPaymentModRq @requestID ItemPaymentMod> IncludeRetElement*:<50~4.0
ItemPaymentModRs @requestID,statusCode,statusSeverity,statusMessage ItemPaymentRet?> ErrorRecovery?>~11.0
ItemPaymentQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemPaymentQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemPaymentRet*>
ItemPaymentRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 DepositToAccountRef?>Ref159 PaymentMethodRef?>Ref31 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ( ItemServiceRet> | ItemNonInventoryRet> | ItemOtherChargeRet> | ItemInventoryRet> | ItemInventoryAssemblyRet> | ItemFixedAssetRet>~3.0 | ItemSubtotalRet> | ItemDiscountRet> | ItemPaymentRet> | ItemSalesTaxRet> | ItemSalesTaxGroupRet> | ItemGroupRet> )*
ItemReceiptAdd @defMacro VendorRef>Ref41 APAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 LinkToTxnID*:IDTYPE ExpenseLineAdd*> ( ItemLineAdd>ItemLineAddLink | ItemGroupLineAdd> )*
ItemReceiptAddRq @requestID ItemReceiptAdd> IncludeRetElement*:<50
ItemReceiptAddRs @requestID,statusCode,statusSeverity,statusMessage ItemReceiptRet?> ErrorRecovery?>~11.0
ItemReceiptMod TxnID:IDTYPE EditSequence:<16 VendorRef?>Ref41 APAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
ItemReceiptModRq @requestID ItemReceiptMod> IncludeRetElement*:<50
ItemReceiptModRs @requestID,statusCode,statusSeverity,statusMessage ItemReceiptRet?> ErrorRecovery?>~11.0
ItemReceiptQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE
ItemReceiptQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemReceiptRet*>
ItemReceiptRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE VendorRef?>Ref41 ( APAccountRef?>Ref159 | LiabilityAccountRef?>Ref159~11.0 )? TxnDate?:DATETYPE TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*> ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* DataExtRet*>
ItemSalesTaxAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 TaxRate?:PERCENTTYPE TaxVendorRef?>Ref41 SalesTaxReturnLineRef?>Ref91~8.0!US ExternalGUID?:GUIDTYPE~8.0
ItemSalesTaxAddRq @requestID ItemSalesTaxAdd> IncludeRetElement*:<50~4.0
ItemSalesTaxAddRs @requestID,statusCode,statusSeverity,statusMessage ItemSalesTaxRet?> ErrorRecovery?>~11.0
ItemSalesTaxGroupAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 ExternalGUID?:GUIDTYPE~8.0 ItemSalesTaxRef+>Ref31
ItemSalesTaxGroupAddRq @requestID ItemSalesTaxGroupAdd> IncludeRetElement*:<50~4.0
ItemSalesTaxGroupAddRs @requestID,statusCode,statusSeverity,statusMessage ItemSalesTaxGroupRet?> ErrorRecovery?>~11.0
ItemSalesTaxGroupMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 ItemSalesTaxRef*>Ref31
ItemSalesTaxGroupModRq @requestID ItemSalesTaxGroupMod> IncludeRetElement*:<50~4.0
ItemSalesTaxGroupModRs @requestID,statusCode,statusSeverity,statusMessage ItemSalesTaxGroupRet?> ErrorRecovery?>~11.0
ItemSalesTaxGroupQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemSalesTaxGroupQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemSalesTaxGroupRet*>
ItemSalesTaxGroupRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 ExternalGUID?:GUIDTYPE~8.0 ItemSalesTaxRef*>Ref31 DataExtRet*>~2.0
ItemSalesTaxMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 TaxRate?:PERCENTTYPE TaxVendorRef?>Ref41 SalesTaxReturnLineRef?>Ref91~8.0!US
ItemSalesTaxModRq @requestID ItemSalesTaxMod> IncludeRetElement*:<50~4.0
ItemSalesTaxModRs @requestID,statusCode,statusSeverity,statusMessage ItemSalesTaxRet?> ErrorRecovery?>~11.0
ItemSalesTaxQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemSalesTaxQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemSalesTaxRet*>
ItemSalesTaxRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ItemDesc?:<4095 TaxRate?:PERCENTTYPE TaxVendorRef?>Ref41 SalesTaxReturnLineRef?>Ref91~8.0!US ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemsAndInventoryPreferences EnhancedInventoryReceivingEnabled?:BOOLTYPE IsTrackingSerialOrLotNumber?=!AU IsInventoryExpirationDateEnabled?:BOOLTYPE~16.0!AU isTrackingOnSalesTransactionsEnabled?:BOOLTYPE!AU isTrackingOnPurchaseTransactionsEnabled?:BOOLTYPE!AU isTrackingOnInventoryAdjustmentEnabled?:BOOLTYPE!AU isTrackingOnBuildAssemblyEnabled?:BOOLTYPE!AU FIFOEnabled?:BOOLTYPE!AU FIFOEffectiveDate?:DATETYPE!AU IsRSBEnabled?:BOOLTYPE~12.0 IsBarcodeEnabled?:BOOLTYPE~12.0
ItemServiceAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> ) ExternalGUID?:GUIDTYPE~8.0
ItemServiceAddRq @requestID ItemServiceAdd> IncludeRetElement*:<50~4.0
ItemServiceAddRs @requestID,statusCode,statusSeverity,statusMessage ItemServiceRet?> ErrorRecovery?>~11.0
ItemServiceMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref UnitOfMeasureSetRef?>Ref31~7.0 ForceUOMChange?:BOOLTYPE~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchaseMod> | SalesAndPurchaseMod> )?
ItemServiceModRq @requestID ItemServiceMod> IncludeRetElement*:<50~4.0
ItemServiceModRs @requestID,statusCode,statusSeverity,statusMessage ItemServiceRet?> ErrorRecovery?>~11.0
ItemServiceQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemServiceQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemServiceRet*>
ItemServiceRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 ParentRef?>Ref Sublevel?:INTTYPE UnitOfMeasureSetRef?>Ref31~7.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRef ( SalesOrPurchase> | SalesAndPurchase> )? ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
ItemSiteFilter ItemFilter?> SiteFilter?>
ItemSitesQueryRq @requestID,metaData,iterator,iteratorID ( ListID*:IDTYPE | ( ItemTypeFilter?= | ItemSiteFilter?> ) )? MaxReturned?:INTTYPE[1,] ActiveStatus?= IncludeRetElement*:
ItemSitesQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemSitesRet*>
ItemSitesRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 ( ItemInventoryAssemblyRef>Ref159 | ItemInventoryRef>Ref159 ) InventorySiteRef?>Ref31 InventorySiteLocationRef?>Ref31~12.0 ReorderLevel?:QUANTYPE QuantityOnHand?:QUANTYPE QuantityOnPurchaseOrders?:QUANTYPE QuantityOnSalesOrders?:QUANTYPE QuantityToBeBuiltByPendingBuildTxns?:QUANTYPE QuantityRequiredByPendingBuildTxns?:QUANTYPE QuantityOnPendingTransfers?:QUANTYPE AssemblyBuildPoint?:QUANTYPE
ItemSubtotalAdd Name:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095 ExternalGUID?:GUIDTYPE~8.0
ItemSubtotalAddRq @requestID ItemSubtotalAdd> IncludeRetElement*:<50~4.0
ItemSubtotalAddRs @requestID,statusCode,statusSeverity,statusMessage ItemSubtotalRet?> ErrorRecovery?>~11.0
ItemSubtotalMod ListID:IDTYPE EditSequence:<16 Name?:<31 BarCode?>~12.0!AU IsActive?:BOOLTYPE ItemDesc?:<4095
ItemSubtotalModRq @requestID ItemSubtotalMod> IncludeRetElement*:<50~4.0
ItemSubtotalModRs @requestID,statusCode,statusSeverity,statusMessage ItemSubtotalRet?> ErrorRecovery?>~11.0
ItemSubtotalQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ItemSubtotalQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ItemSubtotalRet*>
ItemSubtotalRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 BarCodeValue?:<50~12.0!AU IsActive?:BOOLTYPE ItemDesc?: SpecialItemType?=~6.0 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
JobReportQueryRq @requestID JobReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ReportTxnTypeFilter?> ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeColumnsBy?= IncludeSubcolumns?:BOOLTYPE
JobReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
JobsAndEstimatesPreferences IsUsingEstimates:BOOLTYPE IsUsingProgressInvoicing:BOOLTYPE IsPrintingItemsWithZeroAmounts:BOOLTYPE
JobTypeAdd Name:<31 IsActive?:BOOLTYPE ParentRef?>Ref
JobTypeAddRq @requestID JobTypeAdd> IncludeRetElement*:<50~4.0
JobTypeAddRs @requestID,statusCode,statusSeverity,statusMessage JobTypeRet?> ErrorRecovery?>~11.0
JobTypeMetaData MaxCapacity:INTTYPE
JobTypeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
JobTypeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount JobTypeRet*>
JobTypeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 IsActive?:BOOLTYPE ParentRef?>Ref Sublevel?:INTTYPE
JournalCreditLine @defMacro TxnLineID?:IDTYPE AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 EntityRef?>Ref209 ClassRef?>Ref159 ItemSalesTaxRef?>Ref31~6.0!US BillableStatus?=~3.0
JournalDebitLine @defMacro TxnLineID?:IDTYPE AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 EntityRef?>Ref209 ClassRef?>Ref159 ItemSalesTaxRef?>Ref31~6.0!US BillableStatus?=~3.0
JournalEntryAdd @defMacro TxnDate?:DATETYPE RefNumber?:<11 Memo*# IsAdjustment?:BOOLTYPE~3.0 ( IsHomeCurrencyAdjustment:BOOLTYPE~8.0 | IsAmountsEnteredInHomeCurrency?:BOOLTYPE~8.0 CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 )?~8.0 ExternalGUID?:GUIDTYPE~9.0 ( JournalDebitLine> | JournalCreditLine> )+
JournalEntryAddRq @requestID JournalEntryAdd> IncludeRetElement*:<50~4.0
JournalEntryAddRs @requestID,statusCode,statusSeverity,statusMessage JournalEntryRet?> ErrorRecovery?>~11.0
JournalEntryMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE RefNumber?:<11 IsAdjustment?:BOOLTYPE IsAmountsEnteredInHomeCurrency?:BOOLTYPE~8.0 CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 JournalLineMod*>
JournalEntryModRq @requestID JournalEntryMod> IncludeRetElement*:<50
JournalEntryModRs @requestID,statusCode,statusSeverity,statusMessage JournalEntryRet?> ErrorRecovery?>~11.0
JournalEntryQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
JournalEntryQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID JournalEntryRet*>
JournalEntryRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE TxnDate?:DATETYPE RefNumber?:<11 Memo*# IsAdjustment?:BOOLTYPE~3.0 IsHomeCurrencyAdjustment?:BOOLTYPE~8.0 IsAmountsEnteredInHomeCurrency?:BOOLTYPE~8.0 CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( JournalDebitLine> | JournalCreditLine> )* DataExtRet*>~2.0
JournalLineMod TxnLineID:IDTYPE JournalLineType?= AccountRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK Memo?:<4095 EntityRef?>Ref209 ClassRef?>Ref159 ItemSalesTaxRef?>Ref31~6.0!US BillableStatus?=
LeadAdd FullName:<41 Status?= CompanyName?:<41 MainPhone?:<21 AdditionalContactRef*3> Locations*> LeadContacts*>
LeadAddress Addr1?:<41 Addr2?:<41 Addr3?:<41 Addr4?:<41~2.0 Addr5?:<41~6.0
LeadAddRq @requestID LeadAdd> IncludeRetElement*:<50
LeadAddRs @requestID,statusCode,statusSeverity,statusMessage LeadRet?> ErrorRecovery?>
LeadContacts Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5> IsPrimaryContact?:BOOLTYPE
LeadContactsMod LeadContactID?:INTTYPE Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5> IsPrimaryContact?:BOOLTYPE
LeadContactsRet LeadContactID?:INTTYPE Salutation?:<15 FirstName:<25 MiddleName?:<5 LastName?:<25 JobTitle?:<41 AdditionalContactRef*5> IsPrimaryContact?:BOOLTYPE
LeadMod ListID:IDTYPE EditSequence:<16 FullName:<41 Status?= CompanyName?:<41 MainPhone?:<21 AdditionalContactRef*3> LocationsMod*> LeadContactsMod*>
LeadModRq @requestID LeadMod> IncludeRetElement*:<50
LeadModRs @requestID,statusCode,statusSeverity,statusMessage LeadRet?> ErrorRecovery?>
LeadQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | Name+: | MaxReturned?:INTTYPE[1,] FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~13.0
LeadQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID LeadRet*>
LeadRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 FullName?:<41 Status?= CompanyName?:<41 MainPhone?:<21 AdditionalContactRef*3> LocationsRet*> LeadContactsRet*>
LinkedTxn TxnID:IDTYPE TxnType= TxnDate:DATETYPE RefNumber?:<20 LinkType?=~3.0 Amount:AMTTYPE TxnLineDetail*#
LinkToTxn TxnID:IDTYPE TxnLineID:IDTYPE
ListDeletedQueryRq @requestID,metaData ListDelType+= DeletedDateRangeFilter?> IncludeRetElement*:<50~4.0
ListDeletedQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ListDeletedRet*>
ListDeletedRet ListDelType?= ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeDeleted?:DATETIMETYPE FullName?:
ListDelRq @requestID ListDelType= ListID:IDTYPE
ListDelRs @requestID,statusCode,statusSeverity,statusMessage ListDelType?= ListID?:IDTYPE TimeDeleted?:DATETIMETYPE FullName?:
ListDisplayAddRq @requestID ListDisplayAddType=
ListDisplayAddRs @requestID,statusCode,statusSeverity,statusMessage
ListDisplayModRq @requestID ListDisplayModType= ListID:IDTYPE
ListDisplayModRs @requestID,statusCode,statusSeverity,statusMessage
ListEvent ListEventType= ListEventOperation= ListID:IDTYPE AfterMergeListID?:IDTYPE
ListEventSubscription ListEventType+= ListEventOperation+=
ListMergeRq @requestID ListMergeType= MergeFrom> MergeTo> SameShipAddrOk?:BOOLTYPE~8.0
ListMergeRs @requestID,statusCode,statusSeverity,statusMessage ListMergeType?= MergedFrom?> MergedTo?>
ListMetaData AccountMetaData> BillingRateMetaData> ClassMetaData> CustomerMsgMetaData> CustomerTypeMetaData> EntityMetaData> ItemMetaData> JobTypeMetaData> PaymentMethodMetaData> PayrollItemMetaData> PriceLevelMetaData> SalesRepMetaData> SalesTaxCodeMetaData> ShipMethodMetaData> TemplateMetaData> TermsMetaData> ToDoMetaData> VehicleMetaData> VendorTypeMetaData>
Locations Location:<32 LeadAddress?>
LocationsMod LocationID:INTTYPE Location:<32 LeadAddress?>
LocationsRet LocationID?:INTTYPE MainAddress:<32 Location:<32 LeadAddress?>
LotNumberAdjustment LotNumber?:<40 CountAdjustment?:INTTYPE ExpirationDateForSerialLotNumber?:<1099~16.0 InventorySiteLocationRef?>Ref31~12.0
MappingAccount AccountRef>Ref159 ForceMapping?:BOOLTYPE
MenuExtensionSubscription AddToMenu= ( Submenu> | MenuItem> )
MenuItem MenuText:<50 EventTag:<50 DisplayCondition?>
MergedFrom ListID:IDTYPE TimeDeleted:DATETIMETYPE FullName:
MergedTo ListID:IDTYPE TimeCreated:DATETIMETYPE TimeModified:DATETIMETYPE EditSequence:<16 FullName:
MergeFrom ListID:IDTYPE EditSequence:<16
MergeTo ListID:IDTYPE EditSequence:<16
ModifiedDateRangeFilter FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE
MultiCurrencyPreferences IsMultiCurrencyOn?:BOOLTYPE HomeCurrencyRef?>Ref64
MultiLocationInventoryPreferences IsMultiLocationInventoryAvailable?:BOOLTYPE IsMultiLocationInventoryEnabled?:BOOLTYPE
NameFilter MatchCriterion= Name:
NameRangeFilter FromName?: ToName?:
OtherNameAdd Name:<41 IsActive?:BOOLTYPE CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 OtherNameAddress?>Address Phone?:<21 AltPhone?:<21 Fax?:<21 Email?:<1023 Contact?:<41 AltContact?:<41 AccountNumber?:<99 Notes?:<4095~3.0 ExternalGUID?:GUIDTYPE~8.0
OtherNameAddRq @requestID OtherNameAdd> IncludeRetElement*:<50~4.0
OtherNameAddRs @requestID,statusCode,statusSeverity,statusMessage OtherNameRet?> ErrorRecovery?>~11.0
OtherNameMod ListID:IDTYPE EditSequence:<16 Name?:<41 IsActive?:BOOLTYPE CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 OtherNameAddress?>Address Phone?:<21 AltPhone?:<21 Fax?:<21 Email?:<1023 Contact?:<41 AltContact?:<41 AccountNumber?:<99 Notes?:<4095~3.0
OtherNameModRq @requestID OtherNameMod> IncludeRetElement*:<50~4.0
OtherNameModRs @requestID,statusCode,statusSeverity,statusMessage OtherNameRet?> ErrorRecovery?>~11.0
OtherNameQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
OtherNameQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount OtherNameRet*>
OtherNameRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<41 IsActive?:BOOLTYPE CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 OtherNameAddress?>Address OtherNameAddressBlock?>AddressBlock~6.0 Phone?:<21 AltPhone?:<21 Fax?:<21 Email?:<1023 Contact?:<41 AltContact?:<41 AccountNumber?:<99 Notes?:<4095~3.0 ExternalGUID?:GUIDTYPE~8.0 DataExtRet*>~2.0
PaymentMethodAdd Name:<31 IsActive?:BOOLTYPE PaymentMethodType?=~7.0
PaymentMethodAddRq @requestID PaymentMethodAdd> IncludeRetElement*:<50~4.0
PaymentMethodAddRs @requestID,statusCode,statusSeverity,statusMessage PaymentMethodRet?> ErrorRecovery?>~11.0
PaymentMethodMetaData MaxCapacity:INTTYPE
PaymentMethodQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? PaymentMethodType*=~7.0 )? IncludeRetElement*:<50~4.0
PaymentMethodQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount PaymentMethodRet*>
PaymentMethodRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE PaymentMethodType?=~7.0
PayrollDetailReportQueryRq @requestID PayrollDetailReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeRowsBy?= IncludeColumn*= IncludeAccounts?= ReportOpenBalanceAsOf?=
PayrollDetailReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
PayrollItemMetaData MaxCapacity:INTTYPE
PayrollItemNonWageQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
PayrollItemNonWageQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount PayrollItemNonWageRet*>
PayrollItemNonWageRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE NonWageType?= ExpenseAccountRef?>Ref159 LiabilityAccountRef?>Ref159
PayrollItemWageAdd Name:<31 IsActive?:BOOLTYPE WageType= ExpenseAccountRef>Ref159
PayrollItemWageAddRq @requestID PayrollItemWageAdd> IncludeRetElement*:<50~4.0
PayrollItemWageAddRs @requestID,statusCode,statusSeverity,statusMessage PayrollItemWageRet?>
PayrollItemWageQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
PayrollItemWageQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount PayrollItemWageRet*>
PayrollItemWageRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE WageType?= ExpenseAccountRef?>Ref159~2.0
PayrollSummaryReportQueryRq @requestID PayrollSummaryReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportAccountFilter?> ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 ( ReportModifiedDateRangeFilter> | ReportModifiedDateRangeMacro= )?~3.0 ReportDetailLevelFilter?=~3.0 ReportPostingStatusFilter?=~3.0 SummarizeColumnsBy?= IncludeSubcolumns?:BOOLTYPE ReportCalendar?= ReturnRows?= ReturnColumns?=
PayrollSummaryReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
PreferencesQueryRq @requestID IncludeRetElement*:<50~4.0
PreferencesQueryRs @requestID,statusCode,statusSeverity,statusMessage PreferencesRet?>
PreferencesRet AccountingPreferences?> FinanceChargePreferences?> JobsAndEstimatesPreferences?> MultiCurrencyPreferences?>~8.0 MultiLocationInventoryPreferences?>~10.0!CA,UK PurchasesAndVendorsPreferences?> ReportsPreferences?> SalesAndCustomersPreferences?> SalesTaxPreferences?> TimeTrackingPreferences?> CurrentAppAccessRights?> ItemsAndInventoryPreferences?>~11.0
PriceLevelAdd Name:<31 IsActive?:BOOLTYPE ( PriceLevelFixedPercentage:PERCENTTYPE | PriceLevelPerItem*> CurrencyRef?>Ref64~8.0 )
PriceLevelAddRq @requestID PriceLevelAdd> IncludeRetElement*:<50
PriceLevelAddRs @requestID,statusCode,statusSeverity,statusMessage PriceLevelRet?> ErrorRecovery?>~11.0
PriceLevelMetaData MaxCapacity:INTTYPE
PriceLevelMod ListID:IDTYPE EditSequence:<16 Name?:<31 IsActive?:BOOLTYPE ( PriceLevelFixedPercentage:PERCENTTYPE | PriceLevelPerItem*> CurrencyRef?>Ref64~8.0 )?
PriceLevelModRq @requestID PriceLevelMod> IncludeRetElement*:<50
PriceLevelModRs @requestID,statusCode,statusSeverity,statusMessage PriceLevelRet?> ErrorRecovery?>~11.0
PriceLevelPerItem ItemRef>Ref ( ( CustomPrice:PRICETYPE | CustomPricePercent:PERCENTTYPE ) | AdjustPercentage:PERCENTTYPE AdjustRelativeTo= )
PriceLevelPerItemRet ItemRef>Ref ( CustomPrice:PRICETYPE | CustomPricePercent:PERCENTTYPE )
PriceLevelQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? ItemRef?>Ref CurrencyFilter?>~8.0 )? IncludeRetElement*:<50
PriceLevelQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount PriceLevelRet*>
PriceLevelRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE PriceLevelType?= ( PriceLevelFixedPercentage:PERCENTTYPE | PriceLevelPerItemRet+> CurrencyRef?>Ref64~8.0 )?
PriceLevels IsUsingPriceLevels:BOOLTYPE IsRoundingSalesPriceUp?:BOOLTYPE
PrimaryContact ContactName:<40 ContactValue:<255 Relation?=
PurchaseOrderAdd @defMacro VendorRef?>Ref41 ClassRef?>Ref159 ( InventorySiteRef?>Ref31~10.0!AU | ShipToEntityRef?>Ref209 )? TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 VendorAddress?>Address ShipAddress?>Address TermsRef?>Ref31 DueDate?:DATETYPE ExpectedDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 Memo?:<4095 VendorMsg?:<99 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US Other1?:<25~6.0 Other2?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( PurchaseOrderLineAdd> | PurchaseOrderLineGroupAdd> )+
PurchaseOrderAddRq @requestID PurchaseOrderAdd> IncludeRetElement*:<50~4.0
PurchaseOrderAddRs @requestID,statusCode,statusSeverity,statusMessage PurchaseOrderRet?> ErrorRecovery?>~11.0
PurchaseOrderLineAdd @defMacro ItemRef?>Ref ManufacturerPartNumber?:<31~7.0 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 Rate?:PRICETYPE ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteLocationRef?>Ref31~12.0!AU CustomerRef?>Ref209 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US OverrideItemAccountRef?>Ref159~2.0 Other1?:<29~6.0 Other2?:<29~6.0 DataExt*>~5.0
PurchaseOrderLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ServiceDate*# InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
PurchaseOrderLineGroupMod TxnLineID:IDTYPE$ ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 PurchaseOrderLineMod*>
PurchaseOrderLineGroupRet TxnLineID:IDTYPE~2.1 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE ServiceDate*# PurchaseOrderLineRet*> DataExtRet*>~2.0
PurchaseOrderLineMod TxnLineID:IDTYPE$ ItemRef?>Ref ManufacturerPartNumber?:<31~7.0 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Rate?:PRICETYPE ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteLocationRef?>Ref31~12.0!AU CustomerRef?>Ref209 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US IsManuallyClosed?:BOOLTYPE OverrideItemAccountRef?>Ref159 Other1?:<29~6.0 Other2?:<29~6.0
PurchaseOrderLineRet TxnLineID:IDTYPE ItemRef?>Ref ManufacturerPartNumber?:<31~7.0 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 Rate?:PRICETYPE ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteLocationRef?>Ref31~12.0!AU CustomerRef?>Ref209 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US ReceivedQuantity?:QUANTYPE~1.1 UnbilledQuantity?:QUANTYPE~11.0 IsBilled?:BOOLTYPE~11.0 IsManuallyClosed?:BOOLTYPE~2.1 Other1?:<29~6.0 Other2?:<29~6.0 DataExtRet*>~2.0
PurchaseOrderMod TxnID:IDTYPE$ EditSequence:<16 VendorRef?>Ref41 ClassRef?>Ref159 ( InventorySiteRef?>Ref31~10.0!AU | ShipToEntityRef?>Ref209 )? TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 VendorAddress?>Address ShipAddress?>Address TermsRef?>Ref31 DueDate?:DATETYPE ExpectedDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 IsManuallyClosed?:BOOLTYPE Memo?:<4095 VendorMsg?:<99 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US Other1?:<25~6.0 Other2?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ( PurchaseOrderLineMod> | PurchaseOrderLineGroupMod> )*
PurchaseOrderModRq @requestID PurchaseOrderMod> IncludeRetElement*:<50~4.0
PurchaseOrderModRs @requestID,statusCode,statusSeverity,statusMessage PurchaseOrderRet?> ErrorRecovery?>~11.0
PurchaseOrderQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~3.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
PurchaseOrderQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID PurchaseOrderRet*>
PurchaseOrderRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE VendorRef?>Ref41 ClassRef?>Ref159 InventorySiteRef?>Ref31~10.0!AU ShipToEntityRef?>Ref209 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 VendorAddress?>Address VendorAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 TermsRef?>Ref31 DueDate?:DATETYPE ExpectedDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 IsManuallyClosed?:BOOLTYPE~2.1 IsFullyReceived?:BOOLTYPE~2.1 Memo?:<4095 VendorMsg?:<99 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~6.0!US Other1?:<25~6.0 Other2?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~3.0 ( PurchaseOrderLineRet> | PurchaseOrderLineGroupRet> )* DataExtRet*>~2.0
PurchasesAndVendorsPreferences IsUsingInventory:BOOLTYPE DaysBillsAreDue:INTTYPE IsAutomaticallyUsingDiscounts:BOOLTYPE DefaultDiscountAccountRef?>Ref159
QBXMLEvents ( DataEvent+> | UIEvent> | UIExtensionEvent> )
QuantityAdjustment ( NewQuantity:QUANTYPE | QuantityDifference:QUANTYPE ) ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU InventorySiteLocationRef?>Ref31~12.0!AU
RateEntry Rate:PRICETYPE EffectiveDate:DATETYPE
RateHistory Rate:PRICETYPE EffectiveDate:DATETYPE
ReceivePaymentAdd @defMacro CustomerRef>Ref209 ARAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<20 TotalAmount?:AMTTYPE ExchangeRate?:FLOATTYPE~8.0 PaymentMethodRef?>Ref31 Memo?:<4095 DepositToAccountRef?>Ref159 CreditCardTxnInfo?>~4.1 ExternalGUID?:GUIDTYPE~9.0 ( IsAutoApply:BOOLTYPE | AppliedToTxnAdd+> )
ReceivePaymentAddRq @requestID ReceivePaymentAdd> IncludeRetElement*:<50~4.0
ReceivePaymentAddRs @requestID,statusCode,statusSeverity,statusMessage ReceivePaymentRet?> ErrorRecovery?>~11.0
ReceivePaymentMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 ARAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<20 TotalAmount?:AMTTYPE ExchangeRate?:FLOATTYPE~8.0 PaymentMethodRef?>Ref31 Memo?:<4095 DepositToAccountRef?>Ref159 CreditCardTxnInfoMod?>~7.0 AppliedToTxnMod*>
ReceivePaymentModRq @requestID ReceivePaymentMod> IncludeRetElement*:<50
ReceivePaymentModRs @requestID,statusCode,statusSeverity,statusMessage ReceivePaymentRet?> ErrorRecovery?>~11.0
ReceivePaymentQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
ReceivePaymentQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID ReceivePaymentRet*>
ReceivePaymentRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ARAccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?:<20 TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 PaymentMethodRef?>Ref31 Memo?:<4095 DepositToAccountRef?>Ref159 CreditCardTxnInfo?>~4.1 UnusedPayment?:AMTTYPE UnusedCredits?:AMTTYPE ExternalGUID?:GUIDTYPE~9.0 AppliedToTxnRet*> DataExtRet*>~2.0
ReceivePaymentToDepositQueryRq @requestID,metaData IncludeRetElement*:<50~4.0
ReceivePaymentToDepositQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ReceivePaymentToDepositRet*>
ReceivePaymentToDepositRet TxnID?:IDTYPE TxnLineID?:IDTYPE TxnType?= CustomerRef?>Ref209 TxnDate?:DATETYPE RefNumber?: Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0
Ref ListID?:IDTYPE FullName?:
Ref101 ListID?:IDTYPE FullName?:<101
Ref15 ListID?:IDTYPE FullName?:<15
Ref159 ListID?:IDTYPE FullName?:<159
Ref209 ListID?:IDTYPE FullName?:<209
Ref31 ListID?:IDTYPE FullName?:<31
Ref41 ListID?:IDTYPE FullName?:<41
Ref5 ListID?:IDTYPE FullName?:<5
Ref64 ListID?:IDTYPE FullName?:<64
Ref91 ListID?:IDTYPE FullName?:<91
RefNumberFilter MatchCriterion= RefNumber:
RefNumberRangeFilter FromRefNumber?: ToRefNumber?:
RefundAppliedToTxnAdd TxnID:IDTYPE$ RefundAmount:AMTTYPE
RefundAppliedToTxnRet TxnID:IDTYPE TxnType= TxnDate:DATETYPE RefNumber?:<20 CreditRemaining:AMTTYPE RefundAmount:AMTTYPE CreditRemainingInHomeCurrency?:AMTTYPE~9.0 RefundAmountInHomeCurrency?:AMTTYPE~9.0
RelatedUnit Name:<31 Abbreviation:<31 ConversionRatio:PRICETYPE[0.001,5000]
ReportAccountFilter ( AccountTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
ReportClassFilter ( ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
ReportData ( DataRow> | TextRow> | SubtotalRow> | TotalRow> )+
ReportEntityFilter ( EntityTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
ReportItemFilter ( ItemTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
ReportModifiedDateRangeFilter FromReportModifiedDate?:DATETYPE ToReportModifiedDate?:DATETYPE
ReportPeriod FromReportDate?:DATETYPE ToReportDate?:DATETYPE
ReportRet ReportTitle: ReportSubtitle: ReportBasis?= NumRows:INTTYPE NumColumns:INTTYPE NumColTitleRows:INTTYPE ColDesc+> ReportData?>
ReportsPreferences AgingReportBasis= SummaryReportBasis=
ReportTxnTypeFilter TxnTypeFilter+=
RowData @rowType,value
SalesAndCustomersPreferences DefaultShipMethodRef?>Ref15 DefaultFOB?:<13 DefaultMarkup?:PERCENTTYPE IsTrackingReimbursedExpensesAsIncome:BOOLTYPE IsAutoApplyingPayments:BOOLTYPE PriceLevels?>~4.0
SalesAndPurchase SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExpenseAccountRef?>Ref159 PrefVendorRef?>Ref41
SalesAndPurchaseMod SalesDesc?:<4095 SalesPrice?:PRICETYPE IncomeAccountRef?>Ref159~7.0 ApplyIncomeAccountRefToExistingTxns?:BOOLTYPE~7.0 PurchaseDesc?:<4095 PurchaseCost?:PRICETYPE PurchaseTaxCodeRef?>TaxCodeRefNonUS~6.0!US ExpenseAccountRef?>Ref159~7.0 ApplyExpenseAccountRefToExistingTxns?:BOOLTYPE~7.0 PrefVendorRef?>Ref41
SalesOrderAdd @defMacro CustomerRef>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 IsManuallyClosed?:BOOLTYPE Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( SalesOrderLineAdd> | SalesOrderLineGroupAdd> )+ SOChannel?=~15.0 StoreName?:~15.0 StoreType?:~15.0
SalesOrderAddRq @requestID SalesOrderAdd> IncludeRetElement*:<50~4.0
SalesOrderAddRs @requestID,statusCode,statusSeverity,statusMessage SalesOrderRet?> ErrorRecovery?>~11.0
SalesOrderLineAdd ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 SalesTaxCodeRef?>TaxCodeRef IsManuallyClosed?:BOOLTYPE Other1?:<29~6.0 Other2?:<29~6.0 DataExt*>~5.0
SalesOrderLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
SalesOrderLineGroupMod TxnLineID:IDTYPE ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 SalesOrderLineMod*>
SalesOrderLineGroupRet TxnLineID:IDTYPE~3.0 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE SalesOrderLineRet*> DataExtRet*>
SalesOrderLineMod TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 SalesTaxCodeRef?>TaxCodeRef IsManuallyClosed?:BOOLTYPE Other1?:<29~6.0 Other2?:<29~6.0
SalesOrderLineRet TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU SalesTaxCodeRef?>TaxCodeRef Invoiced?:QUANTYPE IsManuallyClosed?:BOOLTYPE Other1?:<29~6.0 Other2?:<29~6.0 DataExtRet*>
SalesOrderMod TxnID:IDTYPE EditSequence:<16 CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 ItemSalesTaxRef?>Ref31 IsManuallyClosed?:BOOLTYPE Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ( SalesOrderLineMod> | SalesOrderLineGroupMod> )* SOChannel?=~15.0 StoreName?:~15.0 StoreType?:~15.0
SalesOrderModRq @requestID SalesOrderMod> IncludeRetElement*:<50~4.0
SalesOrderModRs @requestID,statusCode,statusSeverity,statusMessage SalesOrderRet?> ErrorRecovery?>~11.0
SalesOrderQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~2.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
SalesOrderQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID SalesOrderRet*>
SalesOrderRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 PONumber?:<25 TermsRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 FOB?:<13 ShipDate?:DATETYPE ShipMethodRef?>Ref15 Subtotal?:AMTTYPE ItemSalesTaxRef?>Ref31 SalesTaxPercentage?:PERCENTTYPE SalesTaxTotal?:AMTTYPE TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 IsManuallyClosed?:BOOLTYPE IsFullyInvoiced?:BOOLTYPE Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef Other?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*> ( SalesOrderLineRet> | SalesOrderLineGroupRet> )* DataExtRet*> FulfillmentStatus?=~15.0 ShippingDetails?>~15.0 SOChannel?=~15.0 StoreName?:~15.0 StoreType?:~15.0
SalesOrPurchase Desc?:<4095 ( Price:PRICETYPE | PricePercent:PERCENTTYPE )? AccountRef?>Ref159
SalesOrPurchaseMod Desc?:<4095 ( Price:PRICETYPE | PricePercent:PERCENTTYPE )? AccountRef?>Ref159~7.0 ApplyAccountRefToExistingTxns?:BOOLTYPE~7.0
SalesReceiptAdd @defMacro CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE CheckNumber?:<25 PaymentMethodRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 ShipDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef DepositToAccountRef?>Ref159 CreditCardTxnInfo?>~4.1 Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ( SalesReceiptLineAdd> | SalesReceiptLineGroupAdd> )+ DiscountLineAdd*# SalesTaxLineAdd*# ShippingLineAdd*#
SalesReceiptAddRq @requestID SalesReceiptAdd> IncludeRetElement*:<50~4.0
SalesReceiptAddRs @requestID,statusCode,statusSeverity,statusMessage SalesReceiptRet?> ErrorRecovery?>~11.0
SalesReceiptLineAdd @defMacro ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# OverrideItemAccountRef?>Ref159~2.0 Other1?:<29~6.0 Other2?:<29~6.0 CreditCardTxnInfo?>~7.0 DataExt*>~5.0
SalesReceiptLineGroupAdd ItemGroupRef>Ref31 Desc*# Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 ServiceDate*# InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU DataExt*>~5.0
SalesReceiptLineGroupMod TxnLineID:IDTYPE$ ItemGroupRef?>Ref31 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 SalesReceiptLineMod*>
SalesReceiptLineGroupRet TxnLineID:IDTYPE~3.0 ItemGroupRef>Ref31 Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 IsPrintItemsInGroup:BOOLTYPE TotalAmount:AMTTYPE ServiceDate*# SalesReceiptLineRet*> DataExtRet*>~2.0
SalesReceiptLineMod TxnLineID:IDTYPE$ ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE | PriceLevelRef>Ref31~4.0 )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK OptionForPriceRuleConflict?=~13.0 InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef OverrideItemAccountRef?>Ref159 Other1?:<29~6.0 Other2?:<29~6.0
SalesReceiptLineRet TxnLineID:IDTYPE ItemRef?>Ref Desc?:<4095 Quantity?:QUANTYPE UnitOfMeasure?:<31~7.0 OverrideUOMSetRef?>Ref31~7.0 ( Rate:PRICETYPE | RatePercent:PERCENTTYPE )? ClassRef?>Ref159 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US,CA,UK InventorySiteRef?>Ref31~10.0!AU InventorySiteLocationRef?>Ref31~12.0!AU ( SerialNumber?:<4095!AU | LotNumber?:<40!AU )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0!AU ServiceDate?:DATETYPE SalesTaxCodeRef?>TaxCodeRef IsTaxable*# Other1?:<29~6.0 Other2?:<29~6.0 CreditCardTxnInfo?>~7.0 DataExtRet*>~2.0
SalesReceiptMod TxnID:IDTYPE$ EditSequence:<16 CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address ShipAddress?>Address IsPending?:BOOLTYPE CheckNumber?:<25 PaymentMethodRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 ShipDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 ItemSalesTaxRef?>Ref31 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef DepositToAccountRef?>Ref159 Other?:<29~6.0 ExchangeRate?:FLOATTYPE~8.0 ( SalesReceiptLineMod> | SalesReceiptLineGroupMod> )*
SalesReceiptModRq @requestID SalesReceiptMod> IncludeRetElement*:<50
SalesReceiptModRs @requestID,statusCode,statusSeverity,statusMessage SalesReceiptRet?> ErrorRecovery?>~11.0
SalesReceiptQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
SalesReceiptQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID SalesReceiptRet*>
SalesReceiptRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE CustomerRef?>Ref209 ClassRef?>Ref159 TemplateRef?>Ref31~3.0 TxnDate?:DATETYPE RefNumber?:<11 BillAddress?>Address BillAddressBlock?>AddressBlock~6.0 ShipAddress?>Address ShipAddressBlock?>AddressBlock~6.0 IsPending?:BOOLTYPE CheckNumber?:<25 PaymentMethodRef?>Ref31 DueDate?:DATETYPE SalesRepRef?>Ref5 ShipDate?:DATETYPE ShipMethodRef?>Ref15 FOB?:<13 Subtotal?:AMTTYPE ItemSalesTaxRef?>Ref31 SalesTaxPercentage?:PERCENTTYPE SalesTaxTotal?:AMTTYPE TotalAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 TotalAmountInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095 CustomerMsgRef?>Ref101 IsToBePrinted?:BOOLTYPE IsToBeEmailed?:BOOLTYPE~6.0 IsTaxIncluded?:BOOLTYPE~6.0!US CustomerSalesTaxCodeRef?>TaxCodeRef DepositToAccountRef?>Ref159 CreditCardTxnInfo?>~4.1 Other?:<29~6.0 ExternalGUID?:GUIDTYPE~9.0 ( SalesReceiptLineRet> | SalesReceiptLineGroupRet> )* DiscountLineRet*# SalesTaxLineRet*# ShippingLineRet*# DataExtRet*>~2.0
SalesRepAdd Initial:<5 IsActive?:BOOLTYPE SalesRepEntityRef>Ref41
SalesRepAddRq @requestID SalesRepAdd> IncludeRetElement*:<50~4.0
SalesRepAddRs @requestID,statusCode,statusSeverity,statusMessage SalesRepRet?> ErrorRecovery?>~11.0
SalesRepMetaData MaxCapacity:INTTYPE
SalesRepMod ListID:IDTYPE EditSequence:<16 Initial?:<5 IsActive?:BOOLTYPE SalesRepEntityRef?>Ref41
SalesRepModRq @requestID SalesRepMod> IncludeRetElement*:<50~4.0
SalesRepModRs @requestID,statusCode,statusSeverity,statusMessage SalesRepRet?> ErrorRecovery?>~11.0
SalesRepQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
SalesRepQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount SalesRepRet*>
SalesRepRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Initial?:<5 IsActive?:BOOLTYPE SalesRepEntityRef?>Ref41
SalesTaxCodeAdd Name:<3 IsActive?:BOOLTYPE IsTaxable:BOOLTYPE Desc?:<31 ItemPurchaseTaxRef?>Ref31~6.0!US ItemSalesTaxRef?>Ref31~6.0!US
SalesTaxCodeAddRq @requestID SalesTaxCodeAdd> IncludeRetElement*:<50~4.0
SalesTaxCodeAddRs @requestID,statusCode,statusSeverity,statusMessage SalesTaxCodeRet?> ErrorRecovery?>~11.0
SalesTaxCodeMetaData MaxCapacity:INTTYPE
SalesTaxCodeMod ListID:IDTYPE EditSequence:<16 Name?:<3 IsActive?:BOOLTYPE IsTaxable?:BOOLTYPE Desc?:<31 ItemPurchaseTaxRef?>Ref31~6.0!US ItemSalesTaxRef?>Ref31~6.0!US
SalesTaxCodeModRq @requestID SalesTaxCodeMod> IncludeRetElement*:<50~4.0
SalesTaxCodeModRs @requestID,statusCode,statusSeverity,statusMessage SalesTaxCodeRet?> ErrorRecovery?>~11.0
SalesTaxCodeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
SalesTaxCodeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount SalesTaxCodeRet*>
SalesTaxCodeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<3 IsActive?:BOOLTYPE IsTaxable?:BOOLTYPE Desc?:<31 ItemPurchaseTaxRef?>Ref31~6.0!US ItemSalesTaxRef?>Ref31~6.0!US
SalesTaxPayableLineRet ItemSalesTaxRef?>Ref31 Amount:AMTTYPE
SalesTaxPayableQueryRq @requestID,metaData AsOfDate?:DATETYPE IncludeRetElement*:<50~4.0
SalesTaxPayableQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount SalesTaxPayableRet*>
SalesTaxPayableRet PayeeEntityRef?>Ref209 Amount?:AMTTYPE SalesTaxPayableLineRet*>
SalesTaxPaymentCheckAdd @defMacro PayeeEntityRef>Ref209 TxnDate:DATETYPE BankAccountRef>Ref159 ( IsToBePrinted:BOOLTYPE | RefNumber: ) Memo?:<4095~12.0 Address?>~12.0 ExternalGUID?:GUIDTYPE~9.0 SalesTaxPaymentCheckLineAdd+>
SalesTaxPaymentCheckAddRq @requestID SalesTaxPaymentCheckAdd> IncludeRetElement*:<50~4.0
SalesTaxPaymentCheckAddRs @requestID,statusCode,statusSeverity,statusMessage SalesTaxPaymentCheckRet?> ErrorRecovery?>~11.0
SalesTaxPaymentCheckLineAdd ItemSalesTaxRef?>Ref31 Amount:AMTTYPE
SalesTaxPaymentCheckLineRet TxnLineID:IDTYPE ItemSalesTaxRef?>Ref31 Amount?:AMTTYPE TaxAmount?:AMTTYPE~6.1!US
SalesTaxPaymentCheckMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE BankAccountRef?>Ref159 ( IsToBePrinted:BOOLTYPE | RefNumber: )? Memo?:<4095 Address?>
SalesTaxPaymentCheckModRq @requestID SalesTaxPaymentCheckMod> IncludeRetElement*:<50~4.0
SalesTaxPaymentCheckModRs @requestID,statusCode,statusSeverity,statusMessage SalesTaxPaymentCheckRet?> ErrorRecovery?>~11.0
SalesTaxPaymentCheckQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ItemFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE
SalesTaxPaymentCheckQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID SalesTaxPaymentCheckRet*>
SalesTaxPaymentCheckRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE PayeeEntityRef?>Ref209 TxnDate?:DATETYPE BankAccountRef?>Ref159 Amount?:AMTTYPE RefNumber?:<11 Memo?:<4095 Address?> AddressBlock?>~6.0 IsToBePrinted?:BOOLTYPE ExternalGUID?:GUIDTYPE~9.0 SalesTaxPaymentCheckLineRet*> DataExtRet*>
SalesTaxPreferences DefaultItemSalesTaxRef>Ref31 PaySalesTax= DefaultTaxableSalesTaxCodeRef>TaxCodeRef DefaultNonTaxableSalesTaxCodeRef>TaxCodeRef IsUsingVendorTaxCode?:BOOLTYPE~8.0 IsUsingCustomerTaxCode?:BOOLTYPE~8.0 IsUsingAmountsIncludeTax?:BOOLTYPE~8.0
SalesTaxReturnLineQueryRq @requestID,metaData TaxAgencyVendorRef+>Ref41
SalesTaxReturnLineQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount SalesTaxReturnLineRet*>
SalesTaxReturnLineRet ListID:IDTYPE FullName?:<159 LineType?=
SalesTaxReturnQueryRq @requestID,metaData
SalesTaxReturnQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount SalesTaxReturnRet*>
SalesTaxReturnRet ListID:IDTYPE FullName?:<41 Desc?:<159
SecondaryContact ContactName:<40 ContactValue:<255 Relation?=
SerialNumberAdjustment ( AddSerialNumber?:<4095 | RemoveSerialNumber?:<4095 ) ExpirationDateForSerialLotNumber?:<1099~16.0 InventorySiteLocationRef?>Ref31~12.0
Service Name:<50 Domain:<50 ServiceStatus=
SetCredit CreditTxnID:IDTYPE$ TxnLineID*# AppliedAmount:AMTTYPE Override?:BOOLTYPE~10.0
ShipMethodAdd Name:<15 IsActive?:BOOLTYPE
ShipMethodAddRq @requestID ShipMethodAdd> IncludeRetElement*:<50~4.0
ShipMethodAddRs @requestID,statusCode,statusSeverity,statusMessage ShipMethodRet?> ErrorRecovery?>~11.0
ShipMethodMetaData MaxCapacity:INTTYPE
ShipMethodQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
ShipMethodQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ShipMethodRet*>
ShipMethodRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<15 IsActive?:BOOLTYPE
ShippingDetails ShippingDetailsLineRet*>
ShippingDetailsLineRet TrackingID?:IDTYPE CarrierName?: ShippingMethod?: ShippingCharges?:AMTTYPE
ShipToAddress Name:<41 Addr1?:<41 Addr2?:<41 Addr3?:<41 Addr4?:<41~2.0 Addr5?:<41~6.0 City?:<31 State?:<21 PostalCode?:<13 Country?:<31 Note?:<41~6.0 DefaultShipTo?:BOOLTYPE
SickHours HoursAvailable?:TIMEINTERVALTYPE AccrualPeriod?= HoursAccrued?:TIMEINTERVALTYPE MaximumHours?:TIMEINTERVALTYPE IsResettingHoursEachNewYear?:BOOLTYPE HoursUsed?:TIMEINTERVALTYPE~5.0 AccrualStartDate?:DATETYPE~5.0
SiteAddress Addr1?:<41 Addr2?:<41 Addr3?:<41 Addr4?:<41~2.0 Addr5?:<41~6.0 City?:<31 State?:<21 PostalCode?:<13 Country?:<31
SiteFilter ( ListID+:IDTYPE | FullName+:<64 )
SpecialAccountAdd SpecialAccountType= CurrencyRef?>Ref64~8.0
SpecialAccountAddRq @requestID SpecialAccountAdd> IncludeRetElement*:<50
SpecialAccountAddRs @requestID,statusCode,statusSeverity,statusMessage AccountRet?> ErrorRecovery?>~11.0
SpecialItemAdd SpecialItemType= BarCode?>~12.0!AU ExternalGUID?:GUIDTYPE~8.0
SpecialItemAddRq @requestID SpecialItemAdd> IncludeRetElement*:<50
SpecialItemAddRs @requestID,statusCode,statusSeverity,statusMessage ( ItemOtherChargeRet> | ItemSubtotalRet> | ItemGroupRet> )?
StandardTermsAdd Name:<31 IsActive?:BOOLTYPE StdDueDays?:INTTYPE StdDiscountDays?:INTTYPE DiscountPct?:PERCENTTYPE
StandardTermsAddRq @requestID StandardTermsAdd> IncludeRetElement*:<50~4.0
StandardTermsAddRs @requestID,statusCode,statusSeverity,statusMessage StandardTermsRet?> ErrorRecovery?>~11.0
StandardTermsQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
StandardTermsQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount StandardTermsRet*>
StandardTermsRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE StdDueDays?:INTTYPE StdDiscountDays?:INTTYPE DiscountPct?:PERCENTTYPE
Submenu DisplayCondition?> MenuItem+>
SubscribedServices Service*>
SubscriptionDelRq @requestID SubscriberID:GUIDTYPE SubscriptionType=
SubscriptionDelRs @requestID,statusCode,statusSeverity,statusMessage
SubtotalRow @rowNumber RowData?> ColData*>
TaxCodeRef ListID?:IDTYPE FullName?:<3
TaxCodeRefNonUS ListID?:IDTYPE FullName?:<6
TaxLineInfoRet TaxLineID:INTTYPE TaxLineName?:<256
TemplateMetaData MaxCapacity:INTTYPE
TemplateQueryRq @requestID,metaData IncludeRetElement*:<50~4.0
TemplateQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount TemplateRet*>
TemplateRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE TemplateType?=
TermsMetaData MaxCapacity:INTTYPE
TermsQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
TermsQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ( StandardTermsRet> | DateDrivenTermsRet> )*
TextRow @rowNumber,value
TimeReportQueryRq @requestID TimeReportType= DisplayReport?:BOOLTYPE~3.0 ( ReportPeriod> | ReportDateMacro= )? ReportEntityFilter?> ReportItemFilter?> ReportClassFilter?>~2.1 SummarizeColumnsBy?= IncludeColumn*=~12.0 IncludeSubcolumns?:BOOLTYPE ReportCalendar?= ReturnRows?= ReturnColumns?=
TimeReportQueryRs @requestID,statusCode,statusSeverity,statusMessage ReportRet?>
TimeTrackingAdd @defMacro TxnDate?:DATETYPE EntityRef>Ref209 CustomerRef?>Ref209 ItemServiceRef?>Ref159 Rate*# Duration:TIMEINTERVALTYPE ClassRef?>Ref159 PayrollItemWageRef?>Ref31 Notes?:<4095 BillableStatus?=~6.0 ExternalGUID?:GUIDTYPE~9.0
TimeTrackingAddRq @requestID TimeTrackingAdd> IncludeRetElement*:<50~4.0
TimeTrackingAddRs @requestID,statusCode,statusSeverity,statusMessage TimeTrackingRet?> ErrorRecovery?>~11.0
TimeTrackingEntityFilter ( ListID+:IDTYPE | FullName+: )
TimeTrackingMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE EntityRef>Ref209 CustomerRef?>Ref209 ItemServiceRef?>Ref159 Rate*# Duration:TIMEINTERVALTYPE ClassRef?>Ref159 PayrollItemWageRef?>Ref31 Notes?:<4095 BillableStatus?=
TimeTrackingModRq @requestID TimeTrackingMod> IncludeRetElement*:<50
TimeTrackingModRs @requestID,statusCode,statusSeverity,statusMessage TimeTrackingRet?> ErrorRecovery?>~11.0
TimeTrackingPreferences FirstDayOfWeek=
TimeTrackingQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? TimeTrackingEntityFilter?> )? IncludeRetElement*:<50~4.0
TimeTrackingQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID TimeTrackingRet*>
TimeTrackingRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE TxnDate?:DATETYPE EntityRef?>Ref209 CustomerRef?>Ref209 ItemServiceRef?>Ref159 Rate*# Duration?:TIMEINTERVALTYPE ClassRef?>Ref159 PayrollItemWageRef?>Ref31 Notes?:<4095 BillableStatus?=~6.0 ExternalGUID?:GUIDTYPE~9.0
ToDoAdd Notes:<4095 IsActive?:BOOLTYPE Type?=~13.0 Priority?=~13.0 ( CustomerRef?>Ref209 | EmployeeRef?>Ref31 | LeadRef?>Ref209 | VendorRef?>Ref41 )?~13.0 IsDone?:BOOLTYPE ReminderDate?:DATETYPE ReminderTime?:TIMEINTERVALTYPE~13.0
ToDoAddRq @requestID ToDoAdd> IncludeRetElement*:<50~4.0
ToDoAddRs @requestID,statusCode,statusSeverity,statusMessage ToDoRet?> ErrorRecovery?>~11.0
ToDoMetaData MaxCapacity:INTTYPE
ToDoMod ListID:IDTYPE EditSequence:<16 Notes?:<4095 IsActive?:BOOLTYPE Type?=~13.0 Priority?=~13.0 ( CustomerRef?>Ref209 | EmployeeRef?>Ref31 | LeadRef?>Ref209 | VendorRef?>Ref41 )?~13.0 IsDone?:BOOLTYPE ReminderDate?:DATETYPE ReminderTime?:TIMEINTERVALTYPE~13.0
ToDoModRq @requestID ToDoMod> IncludeRetElement*:<50~4.0
ToDoModRs @requestID,statusCode,statusSeverity,statusMessage ToDoRet?> ErrorRecovery?>~11.0
ToDoQueryRq @requestID,metaData ( ListID+:IDTYPE | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? DoneStatus?= )? IncludeRetElement*:<50~4.0
ToDoQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount ToDoRet*>
ToDoRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Notes?:<4095 IsActive?:BOOLTYPE Type?=~13.0 Priority?=~13.0 ( CustomerRef?>Ref209 | EmployeeRef?>Ref31 | LeadRef?>Ref209 | VendorRef?>Ref41 )?~13.0 IsDone?:BOOLTYPE ReminderDate?:DATETYPE ReminderTime?:TIMEINTERVALTYPE~13.0
TotalBalanceFilter Operator= Amount:AMTTYPE
TotalRow @rowNumber RowData?> ColData*>
TransactionAccountFilter ( AccountTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
TransactionClassFilter ( ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
TransactionDateRangeFilter ( FromTxnDate?:DATETYPE ToTxnDate?:DATETYPE | DateMacro= )
TransactionEntityFilter ( EntityTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
TransactionItemFilter ( ItemTypeFilter= | ListID+:IDTYPE | FullName+: | ListIDWithChildren:IDTYPE | FullNameWithChildren: )
TransactionModifiedDateRangeFilter ( FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE | DateMacro= )
TransactionQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | MaxReturned?:INTTYPE[1,] ( RefNumber+: | RefNumberCaseSensitive+:~4.0 | RefNumberFilter> | RefNumberRangeFilter> )? TransactionModifiedDateRangeFilter?> TransactionDateRangeFilter?> TransactionEntityFilter?> TransactionAccountFilter?> TransactionItemFilter?> TransactionClassFilter?> TransactionTypeFilter?> TransactionDetailLevelFilter?= TransactionPostingStatusFilter?= TransactionPaidStatusFilter?= CurrencyFilter?>~8.0 )? IncludeRetElement*:<50
TransactionQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID TransactionRet*>
TransactionRet TxnType?= TxnID?:IDTYPE TxnLineID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EntityRef?>Ref209 AccountRef?>Ref159 TxnDate?:DATETYPE RefNumber?: Amount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 AmountInHomeCurrency?:AMTTYPE~8.0 Memo?:<4095
TransactionTypeFilter TxnTypeFilter+=
TransferAdd @defMacro TxnDate?:DATETYPE TransferFromAccountRef?>Ref159 TransferToAccountRef?>Ref159 ClassRef?>Ref159 Amount?:AMTTYPE Memo?:<4095
TransferAddRq @requestID TransferAdd> IncludeRetElement*:<50
TransferAddRs @requestID,statusCode,statusSeverity,statusMessage TransferRet?>
TransferInventoryAdd @defMacro TxnDate?:DATETYPE RefNumber?:<11 FromInventorySiteRef>Ref31 ToInventorySiteRef>Ref31 Memo?:<4095 ExternalGUID?:GUIDTYPE TransferInventoryLineAdd*>
TransferInventoryAddRq @requestID TransferInventoryAdd> IncludeRetElement*:<50
TransferInventoryAddRs @requestID,statusCode,statusSeverity,statusMessage TransferInventoryRet?> ErrorRecovery?>~11.0
TransferInventoryLineAdd @defMacro ItemRef?>Ref FromInventorySiteLocationRef?>Ref31~12.0 ToInventorySiteLocationRef?>Ref31~12.0 QuantityToTransfer?:QUANTYPE ( SerialNumber?:<4095 | LotNumber?:<40 )?~11.0
TransferInventoryLineMod TxnLineID:IDTYPE ItemRef?>Ref FromInventorySiteLocationRef?>Ref31~12.0 ToInventorySiteLocationRef?>Ref31~12.0 QuantityToTransfer?:QUANTYPE ( SerialNumber?:<4095 | LotNumber?:<40 )?~11.0
TransferInventoryLineRet TxnLineID:IDTYPE ItemRef?>Ref FromInventorySiteLocationRef?>Ref31~12.0 ToInventorySiteLocationRef?>Ref31~12.0 QuantityTransferred?:QUANTYPE ( SerialNumber?:<4095 | LotNumber?:<40 )?~11.0 ExpirationDateForSerialLotNumber?:<1099~16.0
TransferInventoryMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE RefNumber?:<11 FromInventorySiteRef?>Ref31 ToInventorySiteRef?>Ref31 Memo?:<4095 TransferInventoryLineMod*>
TransferInventoryModRq @requestID TransferInventoryMod> IncludeRetElement*:<50
TransferInventoryModRs @requestID,statusCode,statusSeverity,statusMessage TransferInventoryRet?> ErrorRecovery?>~11.0
TransferInventoryQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+: | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? | SiteFilter?>~10.0 )? IncludeLineItems?:BOOLTYPE IncludeRetElement*:
TransferInventoryQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID TransferInventoryRet*>
TransferInventoryRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE TxnDate?:DATETYPE RefNumber?:<11 FromInventorySiteRef?>Ref31 ToInventorySiteRef?>Ref31 Memo?:<4095 ExternalGUID?:GUIDTYPE TransferInventoryLineRet*>
TransferMod TxnID:IDTYPE EditSequence:<16 TxnDate?:DATETYPE TransferFromAccountRef?>Ref159 TransferToAccountRef?>Ref159 ClassRef?>Ref159 Amount?:AMTTYPE Memo?:<4095
TransferModRq @requestID TransferMod> IncludeRetElement*:<50
TransferModRs @requestID,statusCode,statusSeverity,statusMessage TransferRet?>
TransferQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? )? IncludeRetElement*:<50
TransferQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID TransferRet*>
TransferRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE TxnDate?:DATETYPE TransferFromAccountRef?>Ref159 FromAccountBalance?:AMTTYPE TransferToAccountRef?>Ref159 ToAccountBalance?:AMTTYPE ClassRef?>Ref159 Amount?:AMTTYPE Memo?:<4095
TxnDateRangeFilter ( FromTxnDate?:DATETYPE ToTxnDate?:DATETYPE | DateMacro= )
TxnDeletedQueryRq @requestID,metaData TxnDelType+= DeletedDateRangeFilter?> IncludeRetElement*:<50~4.0
TxnDeletedQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount TxnDeletedRet*>
TxnDeletedRet TxnDelType?= TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeDeleted?:DATETIMETYPE RefNumber?:
TxnDelRq @requestID TxnDelType= TxnID:IDTYPE
TxnDelRs @requestID,statusCode,statusSeverity,statusMessage TxnDelType?= TxnID?:IDTYPE TimeDeleted?:DATETIMETYPE RefNumber?: ErrorRecovery?>~11.0
TxnDisplayAddRq @requestID TxnDisplayAddType= EntityRef?>Ref209~4.0
TxnDisplayAddRs @requestID,statusCode,statusSeverity,statusMessage
TxnDisplayModRq @requestID TxnDisplayModType= TxnID:IDTYPE
TxnDisplayModRs @requestID,statusCode,statusSeverity,statusMessage
TxnEvent TxnEventType= TxnEventOperation= TxnID:IDTYPE RefNumber?:<20
TxnEventSubscription TxnEventType+= TxnEventOperation+=
TxnVoidRq @requestID TxnVoidType= TxnID:IDTYPE
TxnVoidRs @requestID,statusCode,statusSeverity,statusMessage TxnVoidType?= TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE RefNumber?: ErrorRecovery?>~11.0
UIEvent CompanyFilePath:<260 HostInfo> CompanyFileEvent>
UIEventSubscriptionAdd SubscriberID:GUIDTYPE COMCallbackInfo> DeliveryPolicy= CompanyFileEventSubscription>
UIEventSubscriptionAddRq @requestID UIEventSubscriptionAdd>
UIEventSubscriptionAddRs @requestID,statusCode,statusSeverity,statusMessage UIEventSubscriptionRet?>
UIEventSubscriptionQueryRq @requestID SubscriberID:GUIDTYPE
UIEventSubscriptionQueryRs @requestID,statusCode,statusSeverity,statusMessage UIEventSubscriptionRet?>
UIEventSubscriptionRet SubscriberID:GUIDTYPE TimeCreated:DATETIMETYPE TimeLastProcessed?:DATETIMETYPE COMCallbackInfo> DeliveryPolicy= CompanyFileEventSubscription>
UIExtensionEvent CompanyFilePath:<260 HostInfo> EventTag:<50 CurrentWindow?>~4.0
UIExtensionSubscriptionAdd SubscriberID:GUIDTYPE COMCallbackInfo> MenuExtensionSubscription>
UIExtensionSubscriptionAddRq @requestID UIExtensionSubscriptionAdd>
UIExtensionSubscriptionAddRs @requestID,statusCode,statusSeverity,statusMessage UIExtensionSubscriptionRet?>
UIExtensionSubscriptionQueryRq @requestID SubscriberID:GUIDTYPE
UIExtensionSubscriptionQueryRs @requestID,statusCode,statusSeverity,statusMessage UIExtensionSubscriptionRet?>
UIExtensionSubscriptionRet SubscriberID:GUIDTYPE TimeCreated:DATETIMETYPE TimeLastProcessed?:DATETIMETYPE COMCallbackInfo> MenuExtensionSubscription>
UnitOfMeasureSetAdd Name:<31 IsActive?:BOOLTYPE UnitOfMeasureType= BaseUnit> RelatedUnit*> DefaultUnit*>
UnitOfMeasureSetAddRq @requestID UnitOfMeasureSetAdd> IncludeRetElement*:<50
UnitOfMeasureSetAddRs @requestID,statusCode,statusSeverity,statusMessage UnitOfMeasureSetRet?> ErrorRecovery?>~11.0
UnitOfMeasureSetQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
UnitOfMeasureSetQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount UnitOfMeasureSetRet*>
UnitOfMeasureSetRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE UnitOfMeasureType?= BaseUnit?> RelatedUnit*> DefaultUnit*>
VacationHours HoursAvailable?:TIMEINTERVALTYPE AccrualPeriod?= HoursAccrued?:TIMEINTERVALTYPE MaximumHours?:TIMEINTERVALTYPE IsResettingHoursEachNewYear?:BOOLTYPE HoursUsed?:TIMEINTERVALTYPE~5.0 AccrualStartDate?:DATETYPE~5.0
ValueAdjustment ( NewQuantity?:QUANTYPE | QuantityDifference:QUANTYPE~10.0 ) ( NewValue:AMTTYPE | ValueDifference:AMTTYPE~10.0 )?
VehicleAdd Name:<31 IsActive?:BOOLTYPE Desc?:<256
VehicleAddRq @requestID VehicleAdd> IncludeRetElement*:<50
VehicleAddRs @requestID,statusCode,statusSeverity,statusMessage VehicleRet?> ErrorRecovery?>~11.0
VehicleMetaData MaxCapacity:INTTYPE
VehicleMileageAdd @defMacro VehicleRef>Ref31 CustomerRef?>Ref209 ItemRef?>Ref ClassRef?>Ref159 TripStartDate?:DATETYPE TripEndDate?:DATETYPE ( OdometerStart:QUANTYPE OdometerEnd:QUANTYPE | TotalMiles:QUANTYPE ) Notes?:<4095 BillableStatus?=
VehicleMileageAddRq @requestID VehicleMileageAdd> IncludeRetElement*:<50
VehicleMileageAddRs @requestID,statusCode,statusSeverity,statusMessage VehicleMileageRet?> ErrorRecovery?>~11.0
VehicleMileageQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? )? IncludeRetElement*:<50
VehicleMileageQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID VehicleMileageRet*>
VehicleMileageRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 VehicleRef?>Ref31 CustomerRef?>Ref209 ItemRef?>Ref ClassRef?>Ref159 TripStartDate?:DATETYPE TripEndDate?:DATETYPE OdometerStart?:QUANTYPE OdometerEnd?:QUANTYPE TotalMiles?:QUANTYPE Notes?:<4095 BillableStatus?= StandardMileageRate?:PERCENTTYPE StandardMileageTotalAmount?:AMTTYPE BillableRate?:PRICETYPE BillableAmount?:AMTTYPE
VehicleMod ListID:IDTYPE EditSequence:<16 Name?:<31 IsActive?:BOOLTYPE Desc?:<256
VehicleModRq @requestID VehicleMod> IncludeRetElement*:<50
VehicleModRs @requestID,statusCode,statusSeverity,statusMessage VehicleRet?> ErrorRecovery?>~11.0
VehicleQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
VehicleQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount VehicleRet*>
VehicleRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 IsActive?:BOOLTYPE Desc?:<256
VendorAdd Name:<41 IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 VendorAddress?>Address ShipAddress?>Address~11.0 Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 Contacts*>~12.0 NameOnCheck?:<41 AccountNumber?:<99 Notes?:<4095~3.0 AdditionalNotes*>~12.0 VendorTypeRef?>Ref159 TermsRef?>Ref31 CreditLimit?:AMTTYPE VendorTaxIdent?:<15 IsVendorEligibleFor1099?:BOOLTYPE!CA,UK OpenBalance?:AMTTYPE OpenBalanceDate?:DATETYPE BillingRateRef?>Ref31~6.0 ExternalGUID?:GUIDTYPE~8.0 SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US SalesTaxCountry?=~8.0!US IsSalesTaxAgency?:BOOLTYPE~8.0!US SalesTaxReturnRef?>Ref41~8.0!US TaxRegistrationNumber?:<30~8.0!US ReportingPeriod?=~8.0!US IsTaxTrackedOnPurchases?:BOOLTYPE~8.0!US TaxOnPurchasesAccountRef?>Ref159~8.0!US IsTaxTrackedOnSales?:BOOLTYPE~8.0!US TaxOnSalesAccountRef?>Ref159~8.0!US IsTaxOnTax?:BOOLTYPE~8.0!US PrefillAccountRef*3>Ref159~8.0 CurrencyRef?>Ref64~8.0
VendorAddRq @requestID VendorAdd> IncludeRetElement*:<50~4.0
VendorAddRs @requestID,statusCode,statusSeverity,statusMessage VendorRet?> ErrorRecovery?>~11.0
VendorCreditAdd @defMacro VendorRef>Ref41 APAccountRef?>Ref159~2.0 TxnDate?:DATETYPE RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ExternalGUID?:GUIDTYPE~9.0 ExpenseLineAdd*> ( ItemLineAdd> | ItemGroupLineAdd> )*
VendorCreditAddRq @requestID VendorCreditAdd> IncludeRetElement*:<50~4.0
VendorCreditAddRs @requestID,statusCode,statusSeverity,statusMessage VendorCreditRet?> ErrorRecovery?>~11.0
VendorCreditMod TxnID:IDTYPE EditSequence:<16 VendorRef?>Ref41 APAccountRef?>Ref159~2.0 TxnDate?:DATETYPE RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExchangeRate?:FLOATTYPE~8.0 ClearExpenseLines?:BOOLTYPE ExpenseLineMod*> ClearItemLines?:BOOLTYPE ( ItemLineMod> | ItemGroupLineMod> )*
VendorCreditModRq @requestID VendorCreditMod> IncludeRetElement*:<50~4.0
VendorCreditModRs @requestID,statusCode,statusSeverity,statusMessage VendorCreditRet?> ErrorRecovery?>~11.0
VendorCreditQueryRq @requestID,metaData,iterator,iteratorID ( TxnID+:IDTYPE | RefNumber+: | RefNumberCaseSensitive+:~4.0 | MaxReturned?:INTTYPE[1,] ( ModifiedDateRangeFilter> | TxnDateRangeFilter> )? EntityFilter?> AccountFilter?> ( RefNumberFilter> | RefNumberRangeFilter> )? CurrencyFilter?>~8.0 )? IncludeLineItems?:BOOLTYPE IncludeLinkedTxns?:BOOLTYPE~2.0 IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
VendorCreditQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID VendorCreditRet*>
VendorCreditRet TxnID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 TxnNumber?:INTTYPE VendorRef?>Ref41 APAccountRef?>Ref159~2.0 TxnDate?:DATETYPE CreditAmount?:AMTTYPE CurrencyRef?>Ref64~8.0 ExchangeRate?:FLOATTYPE~8.0 CreditAmountInHomeCurrency?:AMTTYPE~8.0 RefNumber?:<20 Memo?:<4095 IsTaxIncluded?:BOOLTYPE~8.0!US SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US ExternalGUID?:GUIDTYPE~9.0 LinkedTxn*>~2.0 ExpenseLineRet*> ( ItemLineRet> | ItemGroupLineRet> )* OpenAmount?:AMTTYPE DataExtRet*>~2.0
VendorMod ListID:IDTYPE EditSequence:<16 Name?:<41 IsActive?:BOOLTYPE~3.0 ClassRef?>Ref159~12.0 CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 VendorAddress?>Address ShipAddress?>Address~11.0 Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 ContactsMod*>~12.0 NameOnCheck?:<41 AccountNumber?:<99 Notes?:<4095~3.0 AdditionalNotesMod*>~12.0 VendorTypeRef?>Ref159~3.0 TermsRef?>Ref31~3.0 CreditLimit?:AMTTYPE~3.0 VendorTaxIdent?:<15~3.0 IsVendorEligibleFor1099?:BOOLTYPE~3.0!CA,UK BillingRateRef?>Ref31~6.0 SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US SalesTaxCountry?=~8.0!US IsSalesTaxAgency?:BOOLTYPE~8.0!US SalesTaxReturnRef?>Ref41~8.0!US TaxRegistrationNumber?:<30~8.0!US ReportingPeriod?=~8.0!US IsTaxTrackedOnPurchases?:BOOLTYPE~8.0!US TaxOnPurchasesAccountRef?>Ref159~8.0!US IsTaxTrackedOnSales?:BOOLTYPE~8.0!US TaxOnSalesAccountRef?>Ref159~8.0!US IsTaxOnTax?:BOOLTYPE~8.0!US PrefillAccountRef*3>Ref159~8.0 CurrencyRef?>Ref64~8.0
VendorModRq @requestID VendorMod> IncludeRetElement*:<50~4.0
VendorModRs @requestID,statusCode,statusSeverity,statusMessage VendorRet?> ErrorRecovery?>~11.0
VendorQueryRq @requestID,metaData,iterator,iteratorID ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? TotalBalanceFilter?> CurrencyFilter?>~8.0 ClassFilter?>~12.0!AU )? IncludeRetElement*:<50~4.0 OwnerID*:GUIDTYPE~2.0
VendorQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount,iteratorRemainingCount,iteratorID VendorRet*>
VendorRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<41 IsActive?:BOOLTYPE ClassRef?>Ref159~12.0 IsTaxAgency?:BOOLTYPE~6.0!US CompanyName?:<41 Salutation?:<15 FirstName?:<25 MiddleName?:<5 LastName?:<25 Suffix*# JobTitle?:<41~12.0 VendorAddress?>Address VendorAddressBlock?>AddressBlock~6.0 ShipAddress?>Address~11.0 Phone?:<21 Mobile*# Pager*# AltPhone?:<21 Fax?:<21 Email?:<1023 Cc?:<1023~12.0 Contact?:<41 AltContact?:<41 AdditionalContactRef*8>~12.0 ContactsRet*>~12.0 NameOnCheck?:<41 AccountNumber?:<99 Notes?:<4095 AdditionalNotesRet*>~12.0 VendorTypeRef?>Ref159 TermsRef?>Ref31 CreditLimit?:AMTTYPE VendorTaxIdent?:<15 IsVendorEligibleFor1099?:BOOLTYPE!CA,UK Balance?:AMTTYPE BillingRateRef?>Ref31~6.0 ExternalGUID?:GUIDTYPE~8.0 SalesTaxCodeRef?>TaxCodeRefNonUS~8.0!US SalesTaxCountry?=~8.0!US IsSalesTaxAgency?:BOOLTYPE~8.0!US SalesTaxReturnRef?>Ref41~8.0!US TaxRegistrationNumber?:<30~8.0!US ReportingPeriod?=~8.0!US IsTaxTrackedOnPurchases?:BOOLTYPE~8.0!US TaxOnPurchasesAccountRef?>Ref159~8.0!US IsTaxTrackedOnSales?:BOOLTYPE~8.0!US TaxOnSalesAccountRef?>Ref159~8.0!US IsTaxOnTax?:BOOLTYPE~8.0!US PrefillAccountRef*3>Ref159~8.0 CurrencyRef?>Ref64~8.0 DataExtRet*>~2.0
VendorTypeAdd Name:<31 IsActive?:BOOLTYPE ParentRef?>Ref
VendorTypeAddRq @requestID VendorTypeAdd> IncludeRetElement*:<50~4.0
VendorTypeAddRs @requestID,statusCode,statusSeverity,statusMessage VendorTypeRet?> ErrorRecovery?>~11.0
VendorTypeMetaData MaxCapacity:INTTYPE
VendorTypeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? )? IncludeRetElement*:<50~4.0
VendorTypeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount VendorTypeRet*>
VendorTypeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<31 FullName?:<159 IsActive?:BOOLTYPE ParentRef?>Ref Sublevel?:INTTYPE
WorkersCompCodeAdd Name:<13 IsActive?:BOOLTYPE Desc?:<31 RateEntry+>
WorkersCompCodeAddRq @requestID WorkersCompCodeAdd> IncludeRetElement*:<50
WorkersCompCodeAddRs @requestID,statusCode,statusSeverity,statusMessage WorkersCompCodeRet?> ErrorRecovery?>~11.0
WorkersCompCodeMod ListID:IDTYPE EditSequence:<16 Name?:<13 IsActive?:BOOLTYPE Desc?:<31 RateEntry*>
WorkersCompCodeModRq @requestID WorkersCompCodeMod> IncludeRetElement*:<50
WorkersCompCodeModRs @requestID,statusCode,statusSeverity,statusMessage WorkersCompCodeRet?> ErrorRecovery?>~11.0
WorkersCompCodeQueryRq @requestID,metaData ( ListID+:IDTYPE | FullName+: | MaxReturned?:INTTYPE[1,] ActiveStatus?= FromModifiedDate?:DATETIMETYPE ToModifiedDate?:DATETIMETYPE ( NameFilter> | NameRangeFilter> )? FromEffectiveDate?:DATETYPE ToEffectiveDate?:DATETYPE )? IncludeRetElement*:<50
WorkersCompCodeQueryRs @requestID,statusCode,statusSeverity,statusMessage,retCount WorkersCompCodeRet*>
WorkersCompCodeRet ListID?:IDTYPE TimeCreated?:DATETIMETYPE TimeModified?:DATETIMETYPE EditSequence?:<16 Name?:<13 IsActive?:BOOLTYPE Desc?:<31 CurrentRate?:PRICETYPE CurrentEffectiveDate?:DATETYPE NextRate?:PRICETYPE NextEffectiveDate?:DATETYPE RateHistory*>
`;
