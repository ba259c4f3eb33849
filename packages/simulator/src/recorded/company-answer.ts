/** What a recorded company says of itself: its own record, the program, the preferences and its custom fields. */
import type { CompanyRet, PreferencesRet } from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { findDefinition, putDefinition } from '../data-extension/definition.ts';
import { setFeature } from '../preferences/feature.ts';
import type { AnswerEntry } from '../record.ts';
import { keepAnswer } from './kept-answer.ts';

/** Takes over what the record says of the company; false for a record about something else. */
export function keepCompanyAnswer(books: Books, record: AnswerEntry): boolean {
  const { element, value } = record;
  if (element === 'CompanyRet') {
    keepAnswer(books, 'CompanyQuery', { element, value: withoutValues(books, value) });
  } else if (element === 'HostRet') keepAnswer(books, 'HostQuery', record);
  else if (element === 'PreferencesRet') {
    keepAnswer(books, 'PreferencesQuery', record);
    setFeatures(books, value);
  } else if (element === 'DataExtDefRet') putDefinition(books, value);
  else return false;
  return true;
}

/** The values of the company stand beside their definitions; one that was not recorded follows from its value. */
function withoutValues(books: Books, { DataExtRet = [], ...company }: CompanyRet): CompanyRet {
  for (const value of DataExtRet) {
    const { OwnerID = '', DataExtName, DataExtType } = value;
    const definition =
      findDefinition(books, OwnerID, DataExtName) ??
      putDefinition(books, { OwnerID, DataExtName, DataExtType, AssignToObject: ['Company'] });
    books.storage.putElement({ ...definition, body: { ...definition.body, company: value } });
  }
  return company;
}

/** What has an answer of its own is switched as it was there. Sales tax is a person's to switch: it makes records. */
function setFeatures(books: Books, recorded: PreferencesRet): void {
  const {
    AccountingPreferences: accounting,
    JobsAndEstimatesPreferences: jobs,
    PurchasesAndVendorsPreferences: purchases,
    SalesAndCustomersPreferences: sales,
  } = recorded;
  const said = [
    ['class-tracking', accounting?.IsUsingClassTracking],
    ['estimates', jobs?.IsUsingEstimates],
    ['inventory', purchases?.IsUsingInventory],
    ['price-levels', sales?.PriceLevels?.IsUsingPriceLevels],
  ] as const;
  for (const [feature, isOn] of said) if (isOn !== undefined) setFeature(books, feature, isOn);
}
