/**
 * The error catalogue: every sentence that a person may read when something does not work. A code is stable
 * for ever; the words may improve. `docs/errors.md` is made from this table and from the status codes of
 * the qbXML package.
 */
import { balanceCatalogue } from './balance-catalogue.ts';
import { beforeSendingCatalogue } from './before-sending-catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { doctorCatalogue } from './doctor-catalogue.ts';
import { storeCatalogue } from './store-catalogue.ts';
import { windowCatalogue } from './window-catalogue.ts';

export const catalogue = {
  'quickbooks.not-reached': {
    class: 'setup',
    summary: 'QuickBooks could not be reached.',
    why: '{meaning} {detail}',
    remedy: '{remedy} The next sync tries again.',
  },
  'quickbooks.no-answer': {
    class: 'transient',
    summary: 'QuickBooks stopped answering in the middle of the sync.',
    why: 'A message was sent and its answer never came: {detail}',
    remedy: 'Open QuickBooks again. The next sync first asks QuickBooks what became of the message.',
  },
  'quickbooks.refused': {
    class: 'defect',
    summary: 'QuickBooks refused a message as a whole ({hresult}).',
    why: '{detail}',
    remedy: 'Nothing of it was written. Create a support log file and send it to support.',
  },
  'quickbooks.record-refused': {
    class: 'fix-data',
    summary: 'QuickBooks did not accept {record}.',
    why: '{detail}',
    remedy: 'Correct the record as QuickBooks says; the next sync tries it again.',
  },
  'quickbooks.record-in-use': {
    class: 'transient',
    summary: '{record} is open in a window of QuickBooks.',
    why: '{detail}',
    remedy: 'Close the window or wait until the other user is done; the next sync tries it again.',
  },
  'quickbooks.answer-unreadable': {
    class: 'defect',
    summary: 'The answer of QuickBooks could not be read.',
    why: '{detail}',
    remedy: 'Nothing is taken over from it. Create a support log file and send it to support.',
  },
  'quickbooks.other-company': {
    class: 'brake',
    summary: 'Another company file is open in QuickBooks.',
    why: 'The last sync was with "{expected}", and "{found}" is open now.',
    remedy:
      'Open the right company file, then sync again. If it is the same company under a new name, lift the brake (autosync brakes).',
  },
  'quickbooks.restored': {
    class: 'brake',
    summary: 'QuickBooks does not have what it had at the last sync.',
    why: '{record} was there. {detail} A backup was restored, or another company file with the same name is open.',
    remedy:
      'Open the right company file, or restore the newest backup. If the restored one is meant to count, lift the brake (autosync brakes): what is older in QuickBooks goes to SA then, and a message asks about each record that is gone.',
  },
  'sa.not-reached': {
    class: 'setup',
    summary: 'SA could not be reached.',
    why: 'The connection to SA failed: {detail}',
    remedy:
      'Check the internet connection and the address of SA; the next sync goes on where this one ended.',
  },
  'sa.login-refused': {
    class: 'permission',
    summary: 'SA did not accept the username or the password.',
    why: 'No Full User signs in with these.',
    remedy: 'Type the username and password of a Full User of SA.',
  },
  'sa.login-limited': {
    class: 'transient',
    summary: 'There were too many attempts to sign in.',
    why: 'SA locks the sign-in for a while after several wrong passwords.',
    remedy: 'Wait {minutes} minutes, then sign in again.',
  },
  'sa.not-full-user': {
    class: 'permission',
    summary: '{username} may not run the sync.',
    why: 'The sync needs a Full User of SA, and this is a Mobile user.',
    remedy: 'Use the username and password of a Full User.',
  },
  'sa.full-users-only': {
    class: 'permission',
    summary: 'Only Full Users may do this.',
    why: '{username} is a Mobile user: a Mobile user looks records up, but changes none and sees no Audit Trail.',
    remedy: 'Sign in with the username and password of a Full User.',
  },
  'sa.not-signed-in': {
    class: 'permission',
    summary: 'You are not signed in to SA.',
    why: 'The sign-in has ended or was never made.',
    remedy: 'Sign in again.',
  },
  'sa.not-found': {
    class: 'usage',
    summary: 'SA has no such {what}.',
    why: 'Nothing is stored under {id}.',
    remedy: 'Check the address or the id.',
  },
  'sa.invalid': {
    class: 'fix-data',
    summary: 'SA cannot store this: {place}.',
    why: '{detail}',
    remedy: 'Correct {place} and save again.',
  },
  'sa.request-malformed': {
    class: 'usage',
    summary: 'SA does not understand this request: {place}.',
    why: '{detail}',
    remedy: 'Correct {place} and send it again; /openapi.json describes every request.',
  },
  'sa.stale': {
    class: 'conflict',
    summary: 'Somebody else changed this record meanwhile.',
    why: 'It is at version {current}, and the change was made on version {expected}.',
    remedy: 'Look at the present record, then change it again.',
  },
  'sa.deleted': {
    class: 'link-broken',
    summary: 'This {what} was deleted in SA.',
    why: 'A deleted record cannot be changed.',
    remedy: 'Restore it first, or leave it deleted.',
  },
  'sa.in-use': {
    class: 'fix-data',
    summary: 'This record is used by others and cannot be deleted.',
    why: '{detail}',
    remedy: 'Make it inactive instead.',
  },
  'sa.operation-differs': {
    class: 'defect',
    summary: 'A change arrived a second time with other content.',
    why: 'Operation {operation} is known with another content.',
    remedy: 'Nothing was changed. Create a support log file and send it to support.',
  },
  'sa.cursor-too-old': {
    class: 'transient',
    summary: 'The connector was away for too long to read only what changed.',
    why: 'SA no longer keeps the changes since {cursor}.',
    remedy: 'The sync compares whole lists instead; nothing is lost.',
  },
  'sa.lease-held': {
    class: 'brake',
    summary: 'Another connector syncs this company.',
    why: 'The connector on "{holder}" synced it last. Two that sync in turn would make records twice.',
    remedy:
      'Sync with that connector, or take over here (autosync take-over) if it is no longer used or its data were lost.',
  },
  'sa.lease-lost': {
    class: 'brake',
    summary: 'Another connector has taken over the sync of this company.',
    why: 'SA knows a newer connector than this one.',
    remedy: 'Sync with that connector, or take over here (autosync take-over) if it is no longer used.',
  },
  'sa.busy': {
    class: 'transient',
    summary: 'SA asks to wait.',
    why: 'Too many requests arrived in a short time.',
    remedy: 'The connector waits and goes on by itself.',
  },
  'sa.not-this-page': {
    class: 'permission',
    summary: 'This request did not come from a page of SA.',
    why: 'Another site may have sent it in your name.',
    remedy: 'Open the page in SA again and repeat what you did.',
  },
  'sa.folder-in-use': {
    class: 'setup',
    summary: 'Another SA server uses this data folder.',
    why: 'The database in {folder} serves it already.',
    remedy: 'Stop that server, or give another folder with --data.',
  },
  'sa.nothing-there': {
    class: 'usage',
    summary: 'There is no SA in {place}.',
    why: 'SA has not made its database there.',
    remedy: 'Give the folder that SA serves with --data, or its database with --database-url.',
  },
  'sa.database-failed': {
    class: 'setup',
    summary: 'The database of SA could not be started.',
    why: '{detail}',
    remedy: 'Check the data folder and the disk, or give a PostgreSQL server with --database-url.',
  },
  'sa.database-away': {
    class: 'transient',
    summary: 'SA cannot reach its database now.',
    why: 'The database has ended, or is just being started again.',
    remedy: 'Try again in a minute. Nothing that SA had confirmed is lost.',
  },
  'sa.database-lost': {
    class: 'transient',
    summary: 'The database of SA ended in the middle of this.',
    why: 'Nobody can tell whether it was done before that.',
    remedy: 'Look again in a minute. The sync asks SA what became of it before it goes on.',
  },
  'sa.no-room': {
    class: 'setup',
    summary: 'The disk of SA is full.',
    why: 'SA could not save this. What it had saved before is safe.',
    remedy: 'Make room on the disk of SA, then try again.',
  },
  'sa.failed': {
    class: 'defect',
    summary: 'SA could not do this.',
    why: 'Something went wrong inside SA: {detail}',
    remedy: 'Try again; if it repeats, tell the people who run SA.',
  },
  ...storeCatalogue,
  'sync.waiting-for-reference': {
    class: 'transient',
    summary: '{record} waits for {reference}.',
    why: 'It refers to {reference}, which is not on the other side yet.',
    remedy: 'It goes through by itself as soon as {reference} has synced; look for a message about it.',
  },
  'sync.link-or-create': {
    class: 'conflict',
    summary: '{record} cannot be told apart from another record.',
    why: '{candidates}',
    remedy:
      'Where they are two, rename one of them on either side, or give it another number or date. Where they are the same, give both the same name or number. The next sync goes on by itself.',
  },
  'sync.name-taken': {
    class: 'conflict',
    summary: '{record} cannot get its new name in QuickBooks.',
    why: '{candidates}',
    remedy: 'Give one of the two another name, on either side. The next sync goes on by itself.',
  },
  'sync.does-not-sync': {
    class: 'fix-data',
    summary: '{record} does not sync.',
    why: '{detail}',
    remedy: 'Change it in QuickBooks, or leave it as it is; everything else goes on.',
  },
  'sync.closed-period': {
    class: 'permission',
    summary: '{record} lies in a closed period.',
    why: 'The books are closed up to {closing}, and its date is {date}.',
    remedy: 'Change the date, or let the bookkeeper make this change in QuickBooks.',
  },
  'sync.deposited': {
    class: 'fix-data',
    summary: '{record} has been deposited in QuickBooks and stays as it is there.',
    why: 'It lies in {deposit} of {date}, so the bank has counted its money already.',
    remedy:
      'Take the payment out of {deposit} of {date} in QuickBooks; the change from SA then goes through with the next sync. Or undo the change in SA.',
  },
  'sync.number-taken': {
    class: 'fix-data',
    summary: '{record} has a number that QuickBooks has given already.',
    why: 'In QuickBooks {holder} has the number {number}, and two with one number are hard to tell apart.',
    remedy: 'Give it another number in SA, or send it with this number all the same.',
  },
  'sync.outcome-unclear': {
    class: 'conflict',
    summary: 'It is not clear whether {record} reached QuickBooks.',
    why: 'The answer was lost, and more than one record in QuickBooks fits.',
    remedy: 'Look in QuickBooks whether it is there, then link it or send it again.',
  },
  'sync.not-allowed-by-quickbooks': {
    class: 'fix-data',
    summary: '{record} cannot be changed in QuickBooks by a program.',
    why: '{detail}',
    remedy: 'Make the same change in QuickBooks by hand; the next sync sees that both agree.',
  },
  'sync.other-direction': {
    class: 'permission',
    summary: '{record} does not go this way.',
    why: 'The company decided which way these records go: {detail}',
    remedy:
      'Take the value of the other side back, or let these records go both ways (autosync policy); the next sync goes by it.',
  },
  'sync.brought-back': {
    class: 'conflict',
    summary: '{record} was brought back in SA alone.',
    why: 'It was deleted in SA, so it was ended in QuickBooks, where it still is.',
    remedy: 'Choose whether it comes back in QuickBooks as well, or is ended in SA again.',
  },
  'sync.value-refused': {
    class: 'fix-data',
    summary: '{record} does not fit into QuickBooks: {place}.',
    why: '{detail}',
    remedy: 'Shorten or correct {place} in SA; the next sync tries it again.',
  },
  'sync.tax-differs': {
    class: 'fix-data',
    summary: 'The sales tax of {record} is {sa} in SA and {quickbooks} in QuickBooks.',
    why: 'The total of a tax cannot be sent: QuickBooks works it out from the lines, and rounds each tax of a group for itself.',
    remedy:
      'Nothing is added to make up for it. A cent or two may stay; ignore it with a reason. Where it is more, choose the same sales tax and codes on both sides.',
  },
  'sync.total-differs': {
    class: 'fix-data',
    summary: '{record} comes to {sa} in SA and {quickbooks} in QuickBooks.',
    why: 'QuickBooks works out some lines by itself, such as a discount by percentage, and came to something else.',
    remedy:
      'Nothing is added to make up for it. Correct the line that differs on one side; the next sync takes it over.',
  },
  'sync.both-changed': {
    class: 'conflict',
    summary: '{record} was changed on both sides.',
    why: '{detail}',
    remedy: 'Change it once more on the side that is right; the next sync takes that.',
  },
  'sync.deleted-and-changed': {
    class: 'conflict',
    summary: '{record} was deleted on one side and changed on the other.',
    why: '{detail}',
    remedy: 'Decide whether it should stay; both values are kept until then.',
  },
  'sync.gone-from-quickbooks': {
    class: 'link-broken',
    summary: '{record} is no longer in QuickBooks.',
    why: 'SA knows it as a record of QuickBooks, and the company file that is open has it no more.',
    remedy:
      'Check that the right company file is open. If it is, delete it in SA, make it void or make it inactive.',
  },
  'sync.gone-from-sa': {
    class: 'transient',
    summary: '{record} is no longer in SA.',
    why: 'SA does not know the record {id} that it had at the last sync. It may have been restored from a backup.',
    remedy: 'Nothing is needed: the next sync brings it to SA again. "autosync doctor" looks for others.',
  },
  'sync.linked-twice': {
    class: 'conflict',
    summary: '{record} stands twice in SA for one record of QuickBooks.',
    why: 'Another record of SA is linked to that record already; this is the second one, {id}.',
    remedy: 'Delete the second one in SA; the first one goes on as before.',
  },
  'sync.too-many-deletions': {
    class: 'brake',
    summary: 'Too many records are gone at once.',
    why: '{detail}',
    remedy:
      'Check that the right company file is open. If these deletions are meant, lift the brake (autosync brakes); they are carried over once.',
  },
  'sync.clock-behind': {
    class: 'brake',
    summary: 'The clock of this computer shows a time before the last sync.',
    why: 'The last sync was on {last}, and the clock shows {now} now.',
    remedy:
      'Set the clock right, then sync again. If it is right now and was wrong then, lift the brake (autosync brakes).',
  },
  'sync.damage-known': {
    class: 'brake',
    summary: "The connector's own data are damaged, and a sync could damage the books.",
    why: 'Found: {count}. The first one: {detail}',
    remedy: 'Run "autosync doctor" to see everything, and "autosync doctor --fix" to repair it.',
  },
  'command.usage': {
    class: 'usage',
    summary: 'The command was given wrongly.',
    why: '{detail}',
    remedy: 'Look at the command with --help.',
  },
  'command.credentials-missing': {
    class: 'setup',
    summary: 'The username or the password is missing.',
    why: 'A sync signs in to SA as a Full User.',
    remedy: 'Give --username and --password-file.',
  },
  'demo.not-started': {
    class: 'setup',
    summary: 'The demo could not start {server}.',
    why: 'Its last words were: {detail}',
    remedy: 'Run "npm ci" in a fresh copy and try again; give an empty folder if you named one with --data.',
  },
  'demo.no-edits': {
    class: 'setup',
    summary: 'The random edits of the demo could not be made.',
    why: '{detail}',
    remedy: 'Run the demo without --edits, or with an empty data folder.',
  },
  'program.defect': {
    class: 'defect',
    summary: 'Something went wrong inside the program.',
    why: '{detail}',
    remedy: 'Nothing is lost. Create a support log file and send it to support.',
  },
  ...balanceCatalogue,
  ...beforeSendingCatalogue,
  ...doctorCatalogue,
  ...windowCatalogue,
} as const satisfies Record<string, CatalogueEntry>;

export type CatalogueCode = keyof typeof catalogue;

export function isCatalogueCode(code: string): code is CatalogueCode {
  return Object.hasOwn(catalogue, code);
}
