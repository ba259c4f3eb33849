/**
 * The status codes that stand in `statusCode`, in our own plain words. Sources: Intuit's list of status
 * codes (qbxml.md 7.1), remedies after domain.md 6.1. Codes 2000 to 2999 belong to the dead Online Edition.
 */
import { entriesByCode } from './code-entry.ts';
import type { CodeEntry, CodeRow } from './code-entry.ts';

export type StatusEntry = CodeEntry<number>;

const support = 'Send the log of the connector to support.';
const tryAgain = 'Nothing to do; it is tried again.';
const closeForm = 'Close the window in QuickBooks in which the record is open; it is tried again.';

const rows: readonly CodeRow<number>[] = [
  [0, 'done', 'no', 'QuickBooks did what was asked.', 'Nothing to do.'],
  [1, 'done', 'no', 'QuickBooks has no record that fits the question.', 'Nothing to do.'],
  [500, 'link-broken', 'no', 'QuickBooks does not have all the records asked for.', 'If the record was deleted in QuickBooks, create it again or unlink it.'],
  [501, 'setup', 'no', 'QuickBooks has a record that its older interface cannot express.', 'Update QuickBooks or the connector.'],
  [510, 'setup', 'no', 'QuickBooks cannot hand out a record.', 'Update QuickBooks or the connector.'],
  [530, 'done', 'no', 'QuickBooks left out a field that this edition does not have.', 'Nothing to do; the rest was saved.'],
  [531, 'done', 'no', 'QuickBooks left out a value that this edition does not have.', 'Nothing to do; the rest was saved.'],
  [540, 'done', 'no', 'There were more records than the online edition hands out.', 'Nothing to do.'],
  [550, 'fix-data', 'no', 'The record was saved, but its notes were not.', 'Shorten the notes or enter them in QuickBooks.'],
  [560, 'done', 'no', 'A field that QuickBooks will drop one day was used.', 'Nothing to do.'],
  [570, 'fix-data', 'no', 'The record was saved, but not linked: the other transaction is closed already.', 'Look at the two transactions in QuickBooks and link them there if need be.'],
  [600, 'done', 'no', 'QuickBooks holds no saved answer under that identifier.', 'Nothing to do.'],
  [1000, 'transient', 'later', 'QuickBooks met an error of its own.', 'It is tried again. If it stays, run Verify Data and Rebuild Data in QuickBooks.'],
  [1010, 'transient', 'later', 'QuickBooks was not available.', tryAgain],
  [1030, 'setup', 'no', 'This edition or version of QuickBooks does not know the request.', 'Update QuickBooks, or switch the category off.'],
  [1060, 'defect', 'no', 'The identifier of the request is too long.', support],
  [3000, 'link-broken', 'no', 'The stored identifier of the record is not one of QuickBooks.', 'Link the record anew.'],
  [3010, 'defect', 'no', 'A yes-or-no value was written wrongly.', support],
  [3020, 'fix-data', 'no', 'QuickBooks does not accept a date.', 'Correct the date of the record.'],
  [3030, 'defect', 'no', 'A range of dates ends before it starts.', support],
  [3031, 'defect', 'no', 'A range of names or numbers ends before it starts.', support],
  [3035, 'fix-data', 'no', 'QuickBooks does not accept a length of time.', 'Correct the time of the record.'],
  [3040, 'fix-data', 'no', 'QuickBooks does not accept an amount.', 'Correct the amount; it may have two decimals.'],
  [3045, 'fix-data', 'no', 'QuickBooks does not accept a price.', 'Correct the price; it may have five decimals.'],
  [3050, 'fix-data', 'no', 'QuickBooks does not accept a percentage.', 'Correct the percentage; it may have five decimals.'],
  [3060, 'fix-data', 'no', 'QuickBooks does not accept a quantity.', 'Correct the quantity; it may have five decimals.'],
  [3065, 'defect', 'no', 'A global identifier was written wrongly.', support],
  [3070, 'fix-data', 'no', 'A text is longer than QuickBooks can keep.', 'Shorten the field that QuickBooks names.'],
  [3080, 'fix-data', 'no', 'QuickBooks does not accept a text.', 'Take unusual characters out of the field that QuickBooks names.'],
  [3085, 'fix-data', 'no', 'QuickBooks does not accept a number.', 'Correct the number that QuickBooks names.'],
  [3090, 'fix-data', 'no', 'QuickBooks could not store a value, often a name with a colon.', 'Take the colon out of the name.'],
  [3100, 'fix-data', 'no', 'The name is taken. Customers, vendors, employees and other names share one list, inactive ones too.', 'Link to the record in QuickBooks, or rename one of the two.'],
  [3101, 'fix-data', 'no', 'Price times quantity is more than QuickBooks can keep.', 'Correct the price or the quantity.'],
  [3110, 'defect', 'no', 'A value is not one of those that QuickBooks knows.', support],
  [3120, 'link-broken', 'no', 'The record is gone from QuickBooks: deleted, or merged into another.', 'Create it again, link it to another record, or ignore it.'],
  [3121, 'done', 'no', 'QuickBooks has no custom fields of that owner.', 'Nothing to do.'],
  [3130, 'link-broken', 'no', 'The parent record is not in QuickBooks.', 'The parent must be synced first; look why it was not.'],
  [3140, 'fix-data', 'no', 'The record refers to something that QuickBooks does not have.', 'Create what QuickBooks names, or choose another; then it is tried again.'],
  [3150, 'fix-data', 'no', 'A field that QuickBooks demands is empty.', 'Fill in the field that QuickBooks names.'],
  [3151, 'defect', 'no', 'A field is not allowed in this place.', support],
  [3153, 'defect', 'no', 'Two fields were given that exclude each other.', support],
  [3160, 'fix-data', 'no', 'The record cannot be deleted because it is used.', 'Make it inactive in QuickBooks instead.'],
  [3161, 'permission', 'no', 'The record lies before the closing date and cannot be deleted.', 'Ask your bookkeeper to open the period, or leave the record.'],
  [3162, 'permission', 'later', 'QuickBooks allows this in single-user mode only.', 'Switch QuickBooks to single-user mode; it is tried again.'],
  [3170, 'fix-data', 'if-locked', 'The record cannot be changed, for the reason that QuickBooks gives.', 'Do as QuickBooks says. If the record is open in a window, close it.'],
  [3171, 'permission', 'no', 'The record lies before the closing date and cannot be changed.', 'Ask your bookkeeper to open the period, or leave the record.'],
  [3172, 'permission', 'no', 'The record lies before the date up to which the inventory was condensed.', 'Leave the record; QuickBooks cannot change it any more.'],
  [3173, 'conflict', 'later', 'A transaction that belongs to this one was changed or deleted.', tryAgain],
  [3175, 'transient', 'later', 'The record is in use in QuickBooks.', closeForm],
  [3176, 'transient', 'later', 'A record that belongs to this one is in use in QuickBooks.', closeForm],
  [3177, 'defect', 'no', 'A transaction stands in one request twice.', support],
  [3180, 'fix-data', 'if-locked', 'The record could not be saved, for the reason that QuickBooks gives.', 'Do as QuickBooks says. If the record is open in a window, close it.'],
  [3185, 'fix-data', 'no', 'The transaction cannot be voided.', 'Void it in QuickBooks.'],
  [3190, 'defect', 'no', 'A field cannot be emptied.', support],
  [3200, 'conflict', 'after-merge', 'The record was changed in QuickBooks since it was read.', 'Nothing to do; both changes are brought together.'],
  [3205, 'fix-data', 'no', 'The address has too many or too long lines.', 'Shorten the address.'],
  [3210, 'fix-data', 'no', 'A value breaks a rule of QuickBooks, such as a payment above what is due.', 'Do as QuickBooks says.'],
  [3220, 'permission', 'no', 'The user of QuickBooks may not do this, or the feature is off.', 'Give the user the right, or switch the feature on in the preferences of QuickBooks.'],
  [3230, 'transient', 'later', 'The request was taken back because another one failed.', tryAgain],
  [3231, 'transient', 'later', 'The request was not run because an earlier one failed.', tryAgain],
  [3240, 'link-broken', 'no', 'The stored identifier belongs to another or to no record.', 'Link the record anew, or create it again.'],
  [3250, 'permission', 'no', 'The feature is off or not part of this edition of QuickBooks.', 'Switch it on in the preferences of QuickBooks, or switch the category off.'],
  [3260, 'permission', 'no', 'The user of QuickBooks may not do this.', 'Give the user the right, or choose another user for the connector in QuickBooks under Integrated Applications.'],
  [3261, 'permission', 'no', 'The connector may not see personal data.', 'Tick personal data in QuickBooks under Integrated Applications, or leave the field out.'],
  [3262, 'permission', 'no', 'This needs a payroll subscription.', 'Leave the field out.'],
  [3263, 'permission', 'no', 'The connector may only read in this company file.', 'Allow changes in QuickBooks under Integrated Applications.'],
  [3264, 'permission', 'no', 'This needs a subscription that the company file does not have.', 'Leave the field out.'],
  [3270, 'fix-data', 'no', 'An account to post to is missing.', 'Give the item an account.'],
  [3280, 'fix-data', 'no', 'An item of this kind cannot stand in this line.', 'Choose an item of another kind.'],
  [3290, 'defect', 'no', 'The lines came in another order than QuickBooks keeps them.', support],
  [3300, 'transient', 'later', 'QuickBooks could not open a window.', tryAgain],
  [3301, 'permission', 'no', 'This works only while a user sits at QuickBooks.', 'Sign in to QuickBooks, then sync again.'],
  [3310, 'fix-data', 'no', 'It is not known whether the hours go into the paychecks of the employee.', 'Set it in the record of the employee in QuickBooks.'],
  [3320, 'transient', 'later', 'QuickBooks could not make the report.', tryAgain],
  [3330, 'defect', 'no', 'A value is not allowed in this request.', support],
  [3340, 'defect', 'no', 'QuickBooks does not answer this while it announces a change.', support],
  [3350, 'fix-data', 'no', 'QuickBooks has no room for another custom field.', 'Remove a custom field in QuickBooks.'],
  [3351, 'defect', 'no', 'A custom field cannot be used with records of this kind.', support],
  [3352, 'defect', 'no', 'The custom field exists for records of another kind.', support],
  [3360, 'defect', 'no', 'The program that is to be told of changes was not found.', support],
  [3391, 'transient', 'in-new-session', 'QuickBooks has forgotten how far the reading had come.', 'Nothing to do; it is read again from the start.'],
  [9001, 'defect', 'no', 'The identifier was used before for other requests.', support],
  [9002, 'defect', 'no', 'QuickBooks knows the requests, but has kept no answer.', 'Nothing to do; what was saved is looked up.'],
  [9003, 'defect', 'no', 'The saved state cannot be used.', support],
  [9004, 'defect', 'no', 'The identifier of the requests is too long.', support],
  [9005, 'defect', 'no', 'QuickBooks could not keep its answer.', 'Nothing to do; what was saved is looked up.'],
  [9100, 'defect', 'no', 'The name of a placeholder is in use.', support],
  [9101, 'defect', 'no', 'The name of a placeholder is too long.', support],
  [9102, 'defect', 'no', 'The name of a placeholder has characters that are not allowed.', support],
  [9103, 'transient', 'later', 'A placeholder has no value because an earlier request failed.', tryAgain],
]; // prettier-ignore

/** Every known status code with meaning, class and remedy. */
export const statusCodes: ReadonlyMap<number, StatusEntry> = entriesByCode(rows);

/** Texts that QuickBooks uses when a record is only locked (qbxml.md 6, the lock family). */
const lockText =
  /could not be locked|in use by another user|modified by another user|failed to acquire the lock|list element is in use|internals could not be locked/i;

/** Whether the sentence of QuickBooks speaks of a lock, so that waiting helps. */
export function speaksOfLock(statusMessage: string): boolean {
  return lockText.test(statusMessage);
}

/**
 * What a status code means, also for codes that no list has: their range tells (qbxml.md 2.2). For 3170,
 * 3175, 3176 and 3180 the sentence of QuickBooks decides, so pass `statusMessage` where there is one.
 */
export function explainStatus(code: number, statusMessage = ''): StatusEntry {
  const entry = statusCodes.get(code) ?? unknownStatus(code);
  if (entry.retry !== 'if-locked') return entry;
  if (!speaksOfLock(statusMessage)) return { ...entry, retry: 'no' };
  return { ...entry, class: 'transient', remedy: closeForm, retry: 'later' };
}

function unknownStatus(code: number): StatusEntry {
  if (code >= 0 && code < 1000) {
    return {
      code,
      meaning: 'QuickBooks did what was asked, with a remark.',
      class: 'done',
      remedy: 'Read the remark of QuickBooks.',
      retry: 'no',
    };
  }
  const isFormat = code >= 3000 && code < 3100;
  const meaning = isFormat ? 'QuickBooks does not accept a value.' : 'QuickBooks refused the request.';
  return {
    code,
    meaning,
    class: isFormat ? 'fix-data' : 'defect',
    remedy: 'Do as QuickBooks says; if that does not help, send the log of the connector to support.',
    retry: 'no',
  };
}
