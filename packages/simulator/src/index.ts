export { createCompany } from './company.ts';
export type { Company, CompanyOptions, Exchange, Screen, SessionRequest } from './company.ts';
export type { CompanyIdentity } from './company-file.ts';
export { createMemoryStorage } from './memory/storage.ts';
export type {
  AnswerEntry,
  DeletedRecord,
  ListElement,
  ListType,
  NameSpace,
  Transaction,
  TransactionType,
} from './record.ts';
export type { Refused } from './refused.ts';
export { fullNameKey } from './storage.ts';
export type {
  CompanyStorage,
  ElementKey,
  ElementSelection,
  RememberedMessageSet,
  TransactionKey,
  TransactionSelection,
} from './storage.ts';
export { believed } from './switches.ts';
export type { Switches } from './switches.ts';
export { readSwitches } from './switch-values.ts';
export { control } from './control/control.ts';
export { canMerge } from './control/merger.ts';
export type { ControlAction, ControlResult } from './control/control.ts';
export { openReceivables } from './control/open-receivables.ts';
export { postedBalance, shownFeatures, shownLists, shownRecord, shownTransactions } from './control/view.ts';
export { loadRecorded } from './recorded/recorded.ts';
export { recordedCompanies, type RecordedCompany, type SkippedFile } from './recorded/recorded-companies.ts';
export { recordedZone } from './recorded/recorded-zone.ts';
