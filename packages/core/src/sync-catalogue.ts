/** Why a record does not go over by itself, and the brakes that stop a sync. */
import type { CatalogueEntry } from './catalogue-entry.ts';

export const syncCatalogue = {
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
} as const satisfies Record<string, CatalogueEntry>;
