/** What SA refuses or cannot do. */
import type { CatalogueEntry } from './catalogue-entry.ts';

export const saCatalogue = {
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
    remedy: 'Nothing was changed. Send the file connector.log of the data folder (see Health) to support.',
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
} as const satisfies Record<string, CatalogueEntry>;
