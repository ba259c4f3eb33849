/**
 * The errors that the request processor of QuickBooks and COM raise instead of an answer, in our own plain
 * words (qbxml.md 7.2, remedies after domain.md 6.2). Keys have the form `0x80040414`.
 */
import { entriesByCode } from './code-entry.ts';
import type { CodeEntry, CodeRow } from './code-entry.ts';

export type HresultEntry = CodeEntry<string>;

const support = 'Send the log of the connector to support.';
const reinstall = 'Install QuickBooks again, or repair it in Windows under Apps.';
const integrated = 'In QuickBooks, open Edit, Preferences, Integrated Applications, Company Preferences';

const rows: readonly CodeRow<string>[] = [
  ['0x80010001', 'transient', 'later', 'QuickBooks was busy.', 'Nothing to do; it is tried again.'],
  ['0x8001010A', 'transient', 'later', 'QuickBooks was busy.', 'Nothing to do; it is tried again.'],
  ['0x80010108', 'transient', 'in-new-session', 'QuickBooks was closed in the middle of the work.', 'Open QuickBooks; it is tried again.'],
  ['0x800706BA', 'transient', 'in-new-session', 'QuickBooks was closed in the middle of the work.', 'Open QuickBooks; it is tried again.'],
  ['0x80040154', 'setup', 'no', 'The part of QuickBooks that other programs talk to is not installed.', reinstall],
  ['0x8007007E', 'setup', 'no', 'A file of QuickBooks is missing.', reinstall],
  ['0x80070005', 'permission', 'no', 'Windows did not let the connector reach QuickBooks.', 'Run QuickBooks and the connector as the same Windows user, both or neither as administrator.'],
  ['0x800401F0', 'defect', 'in-new-session', 'The connection to QuickBooks was not set up.', 'Restart the connector.'],
  ['0x80040308', 'setup', 'no', 'The files through which QuickBooks is reached are missing or too old.', reinstall],
  ['0x80040310', 'defect', 'no', 'An earlier answer of QuickBooks has not been looked at.', support],
  ['0x80040400', 'defect', 'no', 'QuickBooks could not read the message and refused all of it.', 'Nothing of it was written. The record at fault is looked for; send the log of the connector to support if it stays.'],
  ['0x80040401', 'transient', 'later', 'QuickBooks could not be reached.', 'Open QuickBooks with your company file; it is tried again.'],
  ['0x80040402', 'transient', 'later', 'QuickBooks met an error of its own.', 'Restart QuickBooks; if it stays, send the log of the connector to support.'],
  ['0x80040403', 'setup', 'no', 'The company file could not be opened.', 'Check the path of the file, and open it by hand once.'],
  ['0x80040404', 'setup', 'no', 'This QuickBooks cannot be connected to other programs.', 'Update QuickBooks.'],
  ['0x80040405', 'setup', 'no', 'The part of QuickBooks that other programs talk to is not installed.', reinstall],
  ['0x80040406', 'setup', 'no', 'The company file belongs to a newer QuickBooks.', 'Open the file once in the right version of QuickBooks.'],
  ['0x80040407', 'setup', 'no', 'QuickBooks is not completely installed.', reinstall],
  ['0x80040408', 'transient', 'later', 'QuickBooks could not be started.', 'Open QuickBooks with your company file; it is tried again.'],
  ['0x80040409', 'setup', 'no', 'This version of QuickBooks cannot use that company file.', 'Open the file in the right version of QuickBooks.'],
  ['0x8004040A', 'setup', 'later', 'Another company file is open in QuickBooks.', 'Open the company file that is to be synced.'],
  ['0x8004040B', 'transient', 'later', 'QuickBooks did not tell which company file is open.', 'Open the company file again.'],
  ['0x8004040C', 'defect', 'in-new-session', 'There was no session with QuickBooks.', 'Nothing to do; a new session is opened.'],
  ['0x8004040D', 'transient', 'in-new-session', 'The session with QuickBooks was lost.', 'Nothing to do; a new session is opened.'],
  ['0x8004040E', 'transient', 'later', 'QuickBooks had too little memory.', 'Restart QuickBooks; smaller messages are sent.'],
  ['0x8004040F', 'transient', 'in-new-session', 'The connection to QuickBooks was lost.', 'Nothing to do; it is opened again.'],
  ['0x80040410', 'setup', 'no', 'The company file is open in the other of single-user and multi-user mode.', 'Switch the mode in QuickBooks.'],
  ['0x80040411', 'defect', 'no', 'A session was open already.', support],
  ['0x80040412', 'defect', 'no', 'A connection was open already.', support],
  ['0x80040413', 'defect', 'no', 'QuickBooks cannot take back a whole message.', support],
  ['0x80040414', 'transient', 'later', 'A dialog box is open in QuickBooks.', 'Answer or close it; the sync goes on by itself.'],
  ['0x80040415', 'defect', 'no', 'The connector did not give its name.', support],
  ['0x80040416', 'transient', 'later', 'QuickBooks is not running.', 'Open QuickBooks with your company file.'],
  ['0x80040417', 'transient', 'later', 'No company file is open in QuickBooks.', 'Open your company file.'],
  ['0x80040418', 'permission', 'no', 'Only the administrator can allow the first access.', 'Sign in to QuickBooks as Admin in single-user mode, connect, and choose yes, always.'],
  ['0x80040419', 'setup', 'no', 'The certificate of the connector is not valid.', 'Update the connector.'],
  ['0x8004041A', 'permission', 'no', 'The connector may not use this company file.', `${integrated}, and tick the connector.`],
  ['0x8004041B', 'transient', 'later', 'QuickBooks could not look up the permissions.', 'Close the preferences in QuickBooks; it is tried again.'],
  ['0x8004041C', 'transient', 'later', 'QuickBooks met an error when it opened the company file.', 'Restart QuickBooks; if it stays, run Verify Data.'],
  ['0x8004041D', 'permission', 'no', 'The connector may not sign in by itself.', `${integrated}, Properties, and allow the connector to log in automatically.`],
  ['0x8004041E', 'permission', 'no', 'The certificate of the connector has expired.', 'Update the connector, and allow it again in QuickBooks.'],
  ['0x8004041F', 'setup', 'no', 'QuickBooks Basic cannot be connected to other programs.', 'QuickBooks Pro, Premier or Enterprise is needed.'],
  ['0x80040420', 'permission', 'no', 'Somebody answered No when QuickBooks asked whether the connector may come in.', `${integrated}, and allow the connector.`],
  ['0x80040421', 'setup', 'no', 'QuickBooks gave a reason of its own.', 'Do as QuickBooks says.'],
  ['0x80040422', 'transient', 'later', 'Another program uses the company file, and single-user mode was asked for.', 'Close the other program; it is tried again.'],
  ['0x80040423', 'setup', 'no', 'This QuickBooks is older than the language it was addressed in.', 'Update QuickBooks.'],
  ['0x80040424', 'transient', 'later', 'QuickBooks is still starting.', 'Nothing to do; it is tried again.'],
  ['0x80040425', 'defect', 'no', 'QuickBooks was called with a wrong value.', support],
  ['0x80040426', 'defect', 'no', 'Scripts may not talk to QuickBooks.', support],
  ['0x80040427', 'setup', 'no', 'QuickBooks is not registered.', 'Register QuickBooks with Intuit.'],
  ['0x80040428', 'setup', 'no', 'This QuickBooks does not know the request.', 'Update QuickBooks.'],
  ['0x80040429', 'setup', 'no', 'This QuickBooks does not know this kind of message.', 'Update QuickBooks.'],
  ['0x8004042A', 'setup', 'no', 'QuickBooks on another computer cannot be used.', 'Run the connector on the computer where QuickBooks runs.'],
  ['0x8004042B', 'setup', 'no', 'This QuickBooks cannot be addressed in this way.', 'Update QuickBooks.'],
  ['0x8004042C', 'setup', 'no', 'The certificate of the connector was withdrawn.', 'Update the connector.'],
  ['0x80040438', 'transient', 'in-new-session', 'A QuickBooks that was left over runs in the background.', 'Close QuickBooks, end what is left of it in the Task Manager, and open it again.'],
]; // prettier-ignore

/** Every known HRESULT with meaning, class and remedy. */
export const hresults: ReadonlyMap<string, HresultEntry> = entriesByCode(rows);

/**
 * What an HRESULT means, also for those that no list has. Takes `0x80040414` in any letter case, or the
 * number as COM gives it, signed or not.
 */
export function explainHresult(hresult: string | number): HresultEntry {
  const code =
    typeof hresult === 'number' ? hexadecimal(hresult) : `0x${hresult.replace(/^0x/i, '').toUpperCase()}`;
  return hresults.get(code) ?? unknownHresult(code);
}

/**
 * Whether it says that the company file is not open: QuickBooks is not running or could not be started, or has none, or
 * another one, open (qbxml.md 7.2).
 */
export function saysNotOpen(hresult: string | number): boolean {
  return notOpen.includes(explainHresult(hresult).code);
}

const notOpen: readonly string[] = ['0x80040403', '0x80040408', '0x8004040A', '0x80040416', '0x80040417'];

function hexadecimal(hresult: number): string {
  return `0x${(hresult >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}

function unknownHresult(code: string): HresultEntry {
  const isLibrary = code.startsWith('0x800403');
  const meaning = isLibrary ? 'The library of QuickBooks refused a value.' : 'QuickBooks could not be used.';
  return {
    code,
    meaning,
    class: isLibrary ? 'defect' : 'setup',
    remedy: 'Restart QuickBooks and the connector; if it stays, send the log of the connector to support.',
    retry: 'no',
  };
}
