import { amount, percent } from '@autosync/core';
import type { PreferencesRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import { statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';

/** What a plain service company has switched on: no account numbers, classes, currencies or sales tax. */
const preferences: PreferencesRet = {
  AccountingPreferences: {
    IsUsingAccountNumbers: false,
    IsRequiringAccounts: true,
    IsUsingClassTracking: false,
    IsUsingAuditTrail: true,
    IsAssigningJournalEntryNumbers: true,
  },
  FinanceChargePreferences: {
    AnnualInterestRate: percent('0'),
    MinFinanceCharge: amount('0'),
    GracePeriod: 0,
    IsAssessingForOverdueCharges: false,
    CalculateChargesFrom: 'DueDate',
    IsMarkedToBePrinted: false,
  },
  JobsAndEstimatesPreferences: {
    IsUsingEstimates: true,
    IsUsingProgressInvoicing: false,
    IsPrintingItemsWithZeroAmounts: false,
  },
  MultiCurrencyPreferences: { IsMultiCurrencyOn: false },
  MultiLocationInventoryPreferences: {
    IsMultiLocationInventoryAvailable: false,
    IsMultiLocationInventoryEnabled: false,
  },
  PurchasesAndVendorsPreferences: {
    IsUsingInventory: true,
    DaysBillsAreDue: 10,
    IsAutomaticallyUsingDiscounts: false,
  },
  ReportsPreferences: { AgingReportBasis: 'AgeFromDueDate', SummaryReportBasis: 'Accrual' },
  SalesAndCustomersPreferences: {
    IsTrackingReimbursedExpensesAsIncome: false,
    IsAutoApplyingPayments: true,
    PriceLevels: { IsUsingPriceLevels: false, IsRoundingSalesPriceUp: false },
  },
  TimeTrackingPreferences: { FirstDayOfWeek: 'Monday' },
  CurrentAppAccessRights: {
    IsAutomaticLoginAllowed: true,
    AutomaticLoginUserName: 'Admin',
    IsPersonalDataAccessAllowed: false,
  },
  ItemsAndInventoryPreferences: {
    EnhancedInventoryReceivingEnabled: false,
    IsTrackingSerialOrLotNumber: 'None',
    isTrackingOnSalesTransactionsEnabled: false,
    isTrackingOnPurchaseTransactionsEnabled: false,
    isTrackingOnInventoryAdjustmentEnabled: false,
    isTrackingOnBuildAssemblyEnabled: false,
    FIFOEnabled: false,
    IsRSBEnabled: false,
    IsBarcodeEnabled: false,
  },
};

export const preferencesHandlers: Handlers = {
  PreferencesQuery: (_work, request) => ({
    status: statusOk,
    records: [withElements({ element: 'PreferencesRet', value: preferences }, request.IncludeRetElement)],
  }),
};
