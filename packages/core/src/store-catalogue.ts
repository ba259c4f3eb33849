/** What is wrong with the files that the connector keeps for itself. */
import type { CatalogueEntry } from './catalogue-entry.ts';

export const storeCatalogue = {
  'store.locked': {
    class: 'brake',
    summary: 'Another connector is running with the same data folder.',
    why: 'The folder "{folder}" is in use.',
    remedy: 'Wait until the other one has ended, or close it; then try again.',
  },
  'store.damaged': {
    class: 'setup',
    summary: "The connector's own data cannot be read.",
    why: 'The file in "{folder}" is damaged: {detail}',
    remedy: 'Put back the folder from a backup, or give an empty one; the next sync links the records anew.',
  },
  'store.newer': {
    class: 'setup',
    summary: "The connector's own data comes from a newer version of this program.",
    why: 'A newer version has run with this data folder.',
    remedy: 'Install the newest version again.',
  },
  'store.older': {
    class: 'setup',
    summary: "The connector's own data comes from an older version of this program.",
    why: 'No sync has run with this data folder since the update.',
    remedy: 'Run a sync once; it brings the data up to date.',
  },
  'store.not-writable': {
    class: 'setup',
    summary: "The connector's own data cannot be written.",
    why: 'The disk or the folder "{folder}" does not allow it: {detail}',
    remedy: 'Make room on the disk and check who may write into the folder; then try again.',
  },
  'log.not-written': {
    class: 'setup',
    summary: 'The log file cannot be written.',
    why: 'The disk or the folder "{folder}" does not allow it: {detail}',
    remedy:
      'Make room on the disk and check who may write into the folder. The sync does not need the log; support does.',
  },
} as const satisfies Record<string, CatalogueEntry>;
