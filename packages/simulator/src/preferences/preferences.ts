import { amount, parseDateOnly, percent } from '@autosync/core';
import type { PreferencesRet } from '@autosync/qbxml';
import { withElements } from '../answer.ts';
import type { Books } from '../books.ts';
import { keptAnswer } from '../recorded/kept-answer.ts';
import { statusOk } from '../status.ts';
import type { Handlers } from '../work.ts';
import { isFeatureOn } from './feature.ts';
import { salesTaxPreferences } from './sales-tax.ts';

/** After how many days a bill without terms is due (recorded). */
export const daysBillsAreDue = 10;

/** What a plain service company has switched on (recorded); the features are read from the file. */
const preferencesOf = (books: Books): PreferencesRet => ({
  AccountingPreferences: {
    IsUsingAccountNumbers: false,
    IsRequiringAccounts: true,
    IsUsingClassTracking: isFeatureOn(books, 'class-tracking'),
    IsUsingAuditTrail: true,
    IsAssigningJournalEntryNumbers: true,
    ClosingDate: parseDateOnly(books.storage.setting('closing date') ?? ''),
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
    IsUsingEstimates: isFeatureOn(books, 'estimates'),
    IsUsingProgressInvoicing: false,
    IsPrintingItemsWithZeroAmounts: false,
  },
  MultiCurrencyPreferences: { IsMultiCurrencyOn: false },
  MultiLocationInventoryPreferences: {
    IsMultiLocationInventoryAvailable: false,
    IsMultiLocationInventoryEnabled: false,
  },
  PurchasesAndVendorsPreferences: {
    IsUsingInventory: isFeatureOn(books, 'inventory'),
    DaysBillsAreDue: daysBillsAreDue,
    IsAutomaticallyUsingDiscounts: false,
  },
  ReportsPreferences: { AgingReportBasis: 'AgeFromDueDate', SummaryReportBasis: 'Accrual' },
  SalesAndCustomersPreferences: {
    IsTrackingReimbursedExpensesAsIncome: false,
    IsAutoApplyingPayments: true,
    PriceLevels: { IsUsingPriceLevels: isFeatureOn(books, 'price-levels'), IsRoundingSalesPriceUp: false },
  },
  SalesTaxPreferences: salesTaxPreferences(books),
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
});

/** Recorded preferences with what people have switched since. */
function recordedPreferences(books: Books, own: PreferencesRet): PreferencesRet | undefined {
  const { PreferencesRet: recorded } = keptAnswer(books, 'PreferencesRet');
  if (!recorded) return undefined;
  const { AccountingPreferences: accounting, JobsAndEstimatesPreferences: jobs } = recorded;
  const IsUsingClassTracking = isFeatureOn(books, 'class-tracking');
  const IsUsingEstimates = isFeatureOn(books, 'estimates');
  const { ClosingDate } = own.AccountingPreferences ?? {};
  return {
    ...recorded,
    ...(accounting && { AccountingPreferences: { ...accounting, IsUsingClassTracking, ClosingDate } }),
    ...(jobs && { JobsAndEstimatesPreferences: { ...jobs, IsUsingEstimates } }),
    SalesTaxPreferences: own.SalesTaxPreferences ?? recorded.SalesTaxPreferences,
  };
}

export const preferencesHandlers: Handlers = {
  PreferencesQuery({ books }, request) {
    const own = preferencesOf(books);
    const value = recordedPreferences(books, own) ?? own;
    return {
      status: statusOk,
      records: [withElements({ element: 'PreferencesRet', value }, request.IncludeRetElement)],
    };
  },
};
