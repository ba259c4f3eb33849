import type { CatalogueEntry } from './catalogue-entry.ts';

/** What is found before it is sent, since QuickBooks would refuse it or nobody would want it. */
export const beforeSendingCatalogue = {
  'sync.inactive-reference': {
    class: 'fix-data',
    summary: '{record} names what is inactive in QuickBooks.',
    why: 'QuickBooks takes no new transaction for {reference}, which is inactive there.',
    remedy:
      'Let it be made active for a moment (it is made inactive again right afterwards), make it active yourself, or name another one.',
  },
  'sync.tax-would-differ': {
    class: 'fix-data',
    summary: 'QuickBooks would add a sales tax of {quickbooks} to {record}; in SA it is {sa}.',
    why: 'QuickBooks works out the tax by itself, and takes what the invoice does not name from its client and items.',
    remedy:
      'Choose the sales tax, its code or those of the lines in SA as they shall be, or change what QuickBooks has for the client; the next sync tries it again.',
  },
  'sync.empty-transaction': {
    class: 'fix-data',
    summary: '{record} has no lines.',
    why: 'An empty transaction posts nothing, and nobody would find it in the books.',
    remedy: 'Add what was sold, or delete it in SA; the next sync tries it again.',
  },
  'sync.before-cut-off': {
    class: 'setup',
    summary: '{record} belongs to something from before the cut-off date.',
    why: 'It pays or uses {reference}, which is from before {day}; the first sync left that out.',
    remedy:
      'Give an earlier cut-off date for the first sync (autosync first-sync cut-off); the next sync reads everything again and carries it over.',
  },
  'sync.put-off': {
    class: 'permission',
    summary: '{record} waits.',
    why: 'Somebody ticked it off in a preview, so each sync leaves it out. What belongs to it waits with it.',
    remedy: 'Let it sync when it shall go; the next sync carries it over.',
  },
  'first-sync.not-yet': {
    class: 'brake',
    summary: 'A first sync has been begun, and another step has its turn.',
    why: '"{step}" comes after "{next}", which is not done yet.',
    remedy: 'Go on with "{next}" in the steps of the first sync (autosync first-sync).',
  },
} as const satisfies Record<string, CatalogueEntry>;
