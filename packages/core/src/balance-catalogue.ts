/** Why SA and QuickBooks say that a client owes something else: the causes in the QB Comparison Report. */
import type { CatalogueEntry } from './catalogue-entry.ts';

const adjust =
  'Nothing is broken. Where both balances shall agree, enter the same amount in SA and name this transaction in its note.';
const nextSync = 'Press Force Sync, then Update Balance Report again.';

export const balanceCatalogue = {
  'balance.does-not-sync': {
    class: 'fix-data',
    summary: '{transaction} is in QuickBooks only.',
    why: '{kind} do not sync, so SA knows nothing of it.',
    remedy: adjust,
  },
  'balance.left-out': {
    class: 'fix-data',
    summary: '{transaction} is in QuickBooks only.',
    why: '{reason}',
    remedy: adjust,
  },
  'balance.payment-discount': {
    class: 'fix-data',
    summary: '{transaction} takes off a discount of {discount} in QuickBooks.',
    why: 'Discounts of payments do not sync: SA knows what was paid and not what was let off.',
    remedy: adjust,
  },
  'balance.adjusted-in-sa': {
    class: 'fix-data',
    summary: '{transaction} is in SA only.',
    why: 'It adjusts the balance of the client, and such an adjustment does not sync.',
    remedy:
      'Delete the adjustment in SA where QuickBooks is right, or leave it where QuickBooks is to follow.',
  },
  'balance.in-messages': {
    class: 'fix-data',
    summary: '{transaction} waits in Messages.',
    why: '{message}',
    remedy: 'Do what the message says; the difference goes away with it.',
  },
  'balance.not-synced-yet': {
    class: 'transient',
    summary: '{transaction} has not been synced yet.',
    why: 'It is new or was changed in {side}, and no sync has carried it over since.',
    remedy: nextSync,
  },
  'balance.client-not-in-quickbooks': {
    class: 'fix-data',
    summary: '{transaction} is in SA only, because {client} is not in QuickBooks.',
    why: 'The client has not been synced, or the customer was deleted or merged in QuickBooks.',
    remedy: 'Look in Messages for this client.',
  },
  'balance.customer-not-in-sa': {
    class: 'fix-data',
    summary: '{transaction} belongs to {customer} in QuickBooks, which is no client of SA.',
    why: 'What is owed by a job counts for its customer, and SA does not have this job.',
    remedy: 'Look in Messages for this job; once it is in SA, its transactions follow.',
  },
  'balance.other-client': {
    class: 'fix-data',
    summary: '{transaction} belongs to {client} in SA and to {customer} in QuickBooks.',
    why: 'The two may have been merged in QuickBooks, or the transaction was moved there.',
    remedy: 'Change the client of the transaction on the side where it is wrong.',
  },
  'balance.applied-differently': {
    class: 'fix-data',
    summary: '{transaction} counts {sa} for this client in SA and {quickbooks} in QuickBooks.',
    why: 'It pays invoices of several properties, and each side applies it to others.',
    remedy: 'Compare on both sides which invoices it pays.',
  },
  'balance.amount-differs': {
    class: 'fix-data',
    summary: '{transaction} counts {sa} in SA and {quickbooks} in QuickBooks.',
    why: 'Both records were linked as they were, and neither has been changed since.',
    remedy: 'Correct the amount on the side where it is wrong; the next sync carries it over.',
  },
  'balance.tax-cents': {
    class: 'fix-data',
    summary:
      '{transaction} is {sa} in SA and {quickbooks} in QuickBooks, which rounds its sales tax otherwise.',
    why: 'The total of a taxed invoice cannot be sent; QuickBooks works out the tax itself.',
    remedy: 'Nothing is broken, and nothing is added to make up for it.',
  },
  'balance.gone': {
    class: 'link-broken',
    summary: '{transaction} no longer exists in {side}.',
    why: 'It was deleted there, and the deletion has not been carried over.',
    remedy: nextSync,
  },
  'balance.changed-since': {
    class: 'transient',
    summary: 'SA has changed since QuickBooks told its balance.',
    why: 'The balance of QuickBooks is that of {asOf}.',
    remedy: 'Press Update Balance Report again.',
  },
  'balance.more': {
    class: 'fix-data',
    summary: '{count} more transactions, which are not listed here.',
    why: 'The causes with the largest amounts are listed first.',
    remedy: 'Solve those that are listed, then press Update Balance Report again.',
  },
  'balance.unexplained': {
    class: 'defect',
    summary: 'QuickBooks does not say which transactions make up this part of its balance.',
    why: 'Its transactions add up to another amount than its balance.',
    remedy:
      'Press Update Balance Report again. Where it stays, run Verify Data in QuickBooks, or send the file connector.log of the data folder (see Health) to support.',
  },
} as const satisfies Record<string, CatalogueEntry>;
