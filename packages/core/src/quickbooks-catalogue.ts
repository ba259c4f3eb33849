/** What keeps us from QuickBooks, or what QuickBooks does not accept. Its own status codes are in the qbXML package. */
import type { CatalogueEntry } from './catalogue-entry.ts';

export const quickbooksCatalogue = {
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
    remedy:
      'Nothing of it was written. Send the file connector.log of the data folder (see Health) to support.',
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
    remedy:
      'Nothing is taken over from it. Send the file connector.log of the data folder (see Health) to support.',
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
      'Open the right company file, or restore the newest backup. If the restored one is meant to count, lift the brake (autosync brakes): a message asks then about each record that is older there, and about each that is gone.',
  },
} as const satisfies Record<string, CatalogueEntry>;
