/** What the connector's window says by itself, beside what stops a sync. */
import type { CatalogueEntry } from './catalogue-entry.ts';

export const windowCatalogue = {
  'window.sign-in-missing': {
    class: 'setup',
    summary: 'Your username and password are missing.',
    why: 'Every sync signs in to SA, so that its Audit Trail shows who did what.',
    remedy: 'Type the username and password of a Full User of SA, then press Force Sync again.',
  },
  'window.address-missing': {
    class: 'setup',
    summary: 'The connector does not know where {what} is.',
    why: 'It has not been set up on this computer yet.',
    remedy: 'Fill in the address under "Where everything is", then go on.',
  },
  'window.address-wrong': {
    class: 'usage',
    summary: 'The address of {what} is not complete.',
    why: '"{address}" was given; an address looks like https://sa.example.com or http://127.0.0.1:8019.',
    remedy: 'Correct it, then save again.',
  },
  'window.night': {
    class: 'usage',
    summary: 'The sync rests overnight.',
    why: 'Between {from} and {to} nothing syncs, so that no update of either program meets a running sync.',
    remedy: 'Press Force Sync after {to}.',
  },
  'window.night-wrong': {
    class: 'usage',
    summary: 'These are no two times of day.',
    why: '"{from}" and "{to}" were given; the sync rests from one time of day to another.',
    remedy: 'Give two different times such as 23:00 and 05:30.',
  },
  'window.night-began': {
    class: 'transient',
    summary: 'The sync has ended for the night.',
    why: 'Nothing syncs between {from} and {to}. What was not done yet is done by the next sync.',
    remedy: 'Press Force Sync in the morning.',
  },
  'window.quickbooks-closed': {
    class: 'setup',
    summary: 'QuickBooks was closed, so the sync no longer repeats by itself.',
    why: 'The sync runs every two hours as long as QuickBooks stays open with your company file.',
    remedy: 'Open QuickBooks with your company file, then press Force Sync.',
  },
  'window.running': {
    class: 'usage',
    summary: 'Something else is running just now.',
    why: 'One thing runs at a time, so that the books stay in order.',
    remedy: 'Wait until it has ended, or press Stop first.',
  },
  'window.taken-over': {
    class: 'transient',
    summary: 'This computer syncs {company} from now on.',
    why: 'SA refuses every other computer until that takes over itself.',
    remedy: 'Press Force Sync. It first finds again what belongs together; nothing is made twice.',
  },
  'window.lifted': {
    class: 'transient',
    summary: 'The next sync goes on.',
    why: 'You said that it is meant: {reason}',
    remedy: 'Press Force Sync.',
  },
  'window.not-built': {
    class: 'setup',
    summary: 'The page of the window is missing.',
    why: 'There is nothing in {folder}.',
    remedy: 'Run "npm run build", then start again.',
  },
  'window.no-browser': {
    class: 'setup',
    summary: 'The window could not open by itself.',
    why: 'There is no screen here, or no Microsoft Edge, Google Chrome or Chromium.',
    remedy: 'Open {address} in a browser on this computer.',
  },
} as const satisfies Record<string, CatalogueEntry>;
