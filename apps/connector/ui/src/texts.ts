/**
 * Every text of the window, in one place; what a run was, how it ended and what a message is about stand in
 * `run-texts.ts`. Words for what happened to records come from the program's catalogue.
 */
import type { HealthView, NoticeAction } from '../../src/window/view.ts';
import { countOf, countText, timeText } from './format.ts';

export const texts = {
  program: 'Autosync',
  status: 'Status',
  ready: 'Ready',
  preparing: 'Preparing',
  connecting: 'Connecting…',
  looking: 'Looking…',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  done: 'Close',
  lookAgain: 'Look again',
  notAsked: 'The program could not be asked. Try again in a moment.',
  lost: 'The window has lost the program for a moment and looks for it.',
  stoppingAfter: (category: string) => `Stopping after ${category}…`,
  endingForNight: (category: string) => `Ending for the night: ${category}…`,
  nOfM: (done: number, total: number) => `${countText(done)} of ${countText(total)}`,
  lastSync: (at: string) => `Last sync: ${timeText(at)}`,
  nextSync: (at: string) => `Next sync: ${timeText(at)}`,
} as const;

/** The top of the window, in the words and the order of the help page. */
export const toolbarTexts = {
  sync: 'Sync',
  forceSync: 'Force Sync',
  stop: 'Stop',
  close: 'Close Autosync',
  balances: 'Update Balance Report',
  signIn: 'Sign-in to SA',
  username: 'Username',
  password: 'Password',
  passwordKept: 'Saved on this computer',
  support: 'Support',
  preview: 'Preview a sync',
  previewHint: 'Shows what would change; nothing is written',
  check: 'Check',
  checkHint: 'Compares everything with both sides; nothing is changed',
  repair: 'Check and repair',
  rules: 'Rules',
  rulesHint: 'Which way, who wins, and what is shared',
  repairHint: 'Puts right what Autosync noted wrongly; asks before',
} as const;

export const tabNames = {
  firstSync: 'First Sync',
  activity: 'Recent Activity',
  messages: 'Messages',
  history: 'History',
  health: 'Health',
  rules: 'Rules',
} as const;

/** Instead of the window, where there is no program behind it any more. */
export const endTexts = {
  closed: 'Autosync is closed',
  closedWhy:
    'Nothing syncs any more. You can close this window; the icon on the desktop opens Autosync again.',
  raised: 'Autosync is open in another window',
  raisedWhy: 'You can close this one.',
  stranger: 'Please open Autosync by its icon',
  strangerWhy: 'This page only works in the window that the program itself opened.',
} as const;

/** Asked before something that a person should mean. */
export const questionTexts = {
  backup: {
    title: 'Is there a backup of the company file?',
    text: 'This is the first sync with these books. A backup from before it is the only way to have them exactly as they are now. In QuickBooks: File, Back Up Company. You are asked this once.',
    yes: 'There is one: sync',
    other: 'Sync without one',
  },
  repair: {
    title: 'Check and repair?',
    text: 'Everything that Autosync has noted about what belongs together is compared with SA and with QuickBooks, which may take as long as a first sync. Where both say the same and the note says otherwise, the note is put right. No client, invoice or payment is changed on either side. What stays is listed with what to do.',
    yes: 'Check and repair',
  },
  close: {
    title: 'Close Autosync?',
    text: (category: string) => `A sync is running. It stops after ${category}, then Autosync closes.`,
    yes: 'Stop and close',
  },
  takeOver: {
    title: 'Take over here?',
    text: 'From now on this computer syncs the company, and SA refuses every other one. Do this only if the other computer is no longer used for it.',
    yes: 'Take over here',
  },
  lift: {
    title: 'Go on anyway?',
    text: (summary: string, why: string) =>
      `${summary} ${why} If this is meant, say why; the reason is kept.`,
    yes: 'It is meant',
    reason: 'Reason',
  },
  undo: {
    title: 'Take these changes back?',
    text: (count: number) =>
      `${countOf(count, 'change is', 'changes are')} written back as it was before, on the side that was written. What somebody has changed since stays.`,
    yes: 'Take them back',
  },
} as const;

export const noticeActions: { readonly [Action in NoticeAction]: string } = {
  'take-over': 'Take over here…',
  'lift-brake': 'Go on anyway…',
  repair: 'Repair',
  'try-again': 'Try again',
};

export const activityTexts = {
  columns: ['When', 'Category', 'Name', 'Direction', 'What'],
  filters: 'Filters',
  find: 'Find a name',
  category: 'Category',
  direction: 'Direction',
  what: 'What',
  all: (name: string) => `${name}: all`,
  items: (count: number) => countOf(count, 'item', 'items'),
  showAll: 'Show all',
  export: 'Export',
  nothingFits: 'Nothing fits these filters.',
  nothingYet: 'Nothing has synced yet. Every item shows up here as it syncs.',
  toQuickBooks: 'To QuickBooks',
  toSa: 'To SA',
  both: 'Both sides',
  byPerson: 'By a person',
  decided: 'Decided',
  conflict: 'Another value was passed over',
  passedOver: 'Passed over',
  ofPreview: 'What a sync would write now. Nothing has been written. Untick what should wait.',
  waiting: (count: number) => (count === 1 ? 'One of these waits.' : `${countText(count)} of these wait.`),
  letAllWait: 'Let all of these wait',
  letAllSync: 'Let all of these sync',
  syncs: 'Sync',
  syncsRecord: (name: string) => `Sync ${name}`,
  closePreview: 'Close the preview',
  ofRun: 'The items of one run.',
  added: 'Added',
  updated: 'Updated',
  removed: 'Removed',
  linked: 'Linked',
} as const;

/** An entry opened. */
export const entryTexts = {
  category: 'Category',
  client: 'Client',
  what: 'What',
  when: 'When',
  saId: 'Number in SA',
  quickbooksId: 'Number in QuickBooks',
  field: 'Field',
  before: 'Before',
  after: 'After',
  value: 'Value',
  figure: 'Figure',
  now: 'Now',
  where: 'Where it stood',
  sides: { sa: 'SA', quickbooks: 'QuickBooks' },
  written: 'What was written',
  planned: 'What would be written',
  passedOver: 'Not taken over',
  passedOverWhy: 'Both sides had changed these. What did not count is kept here.',
  because: 'Why',
  causes: {
    newest: (winner: string) => `${winner} was changed later, and the newest change counts`,
    rule: (winner: string) => `A rule: ${winner} wins (Support, Rules)`,
    person: (winner: string) => `Decided by a person: ${winner}`,
    direction: (winner: string) => `This comes from ${winner} only`,
    void: (winner: string) => `It is void in ${winner}`,
  },
  causeUnknown: 'The newest change, a rule or a person; older entries do not say which',
  fewerFields: 'It went as it stood; no single field was changed.',
  linked: 'The two records were found to be the same and linked. Nothing was written.',
  removed: 'It was made void or inactive, or deleted.',
  decided: 'The next sync goes by it.',
  choice: 'Decided',
  given: 'With',
  by: 'By',
  about: 'About',
  reason: 'Reason',
  empty: '(empty)',
  yes: 'Yes',
  no: 'No',
} as const;

export const messageTexts = {
  nothing: 'Nothing is left open. An item that does not sync shows up here, with what to do.',
  decisionsWait: (count: number) =>
    count === 1
      ? 'One decision waits for the next sync.'
      : `${countText(count)} decisions wait for the next sync.`,
  syncNow: 'Sync now',
  allOfThese: 'All of these:',
  linkEach: 'Link each with the only one that fits',
  leftToDecide: (count: number) =>
    count === 1
      ? 'One has several that fit, or one that fits others as well: decide it by itself.'
      : `${countText(count)} have several that fit, or one that fits others as well: decide them one by one.`,
  bands: { strong: 'Nearly certain', likely: 'Likely', possible: 'Possible' },
  ignored: (count: number) => `Ignored (${countText(count)})`,
  more: (count: number) => `and ${countText(count)} more with the same cause.`,
  waiting: 'Waits, tried again by itself',
  quickbooksSays: 'QuickBooks says:',
  whatToDo: 'What to do:',
  decided: (title: string) => `Decided: ${title}`,
  exceptIn: (fields: readonly string[], isSa: boolean) =>
    `; ${fields.join(', ')} as in ${isSa ? 'QuickBooks' : 'SA'}`,
  wasIgnored: 'Ignored',
  because: (reason: string) => `, because: ${reason}`,
  nextSyncDoes: '. The next sync does it.',
  since: (first: string, last: string, tries: number) =>
    `Since ${timeText(first)}${tries > 1 ? `, tried ${countText(tries)} times, last ${timeText(last)}` : ''}`,
  code: (code: string) => ` · Code: ${code}`,
  reason: 'Why? The reason is kept.',
  newName: 'New name',
  record: 'Its name, or its number there',
  otherRecord: 'Or another one: its name, or its number there',
  whichOne: (record: string) => `Which one is ${record}?`,
  sideBySide: 'Side by side',
  takeChosen: 'Take what is chosen',
  chooseEach: 'Or choose for each field which value counts.',
  field: 'Field',
  agreed: 'Before',
  inSa: 'In SA',
  inQuickBooks: 'In QuickBooks',
  keeps: 'stays',
  loses: 'is not taken',
} as const;

export const historyTexts = {
  name: 'History',
  nothing: 'Nothing has run yet.',
  runs: 'Runs',
  started: 'Started',
  what: 'What',
  ended: 'How it ended',
  took: 'Took',
  items: 'Items',
  passedOver: (count: number) => `${countOf(count, 'value', 'values')} passed over`,
  showItems: 'Show items',
  takeBack: 'Take back…',
  ofRun: (at: string) => ` of the run of ${timeText(at)}`,
  lastSyncs: (count: number) => `To SA, in the last ${countText(count)} syncs`,
} as const;

export const healthTexts = {
  name: 'Health',
  quickbooks: {
    open: 'Open and answering',
    busy: 'Open, but busy',
    closed: 'Not open with a company file',
    blocked: 'Not ready for Autosync',
    'not-asked': 'At work for what runs now',
  } satisfies { readonly [State in HealthView['quickbooks']]: string },
  sa: {
    reached: 'Answering',
    refused: 'Answering, but not this sign-in',
    'not-reached': 'Not reached',
    'not-asked': 'Known after the first sign-in',
  } satisfies { readonly [State in HealthView['sa']]: string },
  companyFile: (name: string | null) => `Company file: ${name ?? 'not known yet'}`,
  company: (name: string) => `Company: ${name}. `,
  user: (name: string) => `User: ${name}`,
  sync: 'Sync',
  inOrder: 'In order',
  notYet: 'Nothing has synced yet',
  failingSince: (at: string) => `Failing since ${timeText(at)}`,
  lastAndNext: (last: string | null, next: string | null) =>
    `Last success: ${last === null ? 'never' : timeText(last)}. Next: ${next === null ? 'after Force Sync' : timeText(next)}.`,
  records: 'Records',
  noneLinked: 'None yet',
  nothingOpen: 'Nothing is left open',
  open: (messages: number) => `${countOf(messages, 'message is', 'messages are')} open`,
  pending: (pending: number, linked: number) =>
    `${countText(linked)} kept the same on both sides · ${countText(pending)} still to be carried over`,
  showMessages: 'Show them',
  dataFolder: (folder: string) => `Data folder: ${folder}`,
} as const;

export const addressTexts = {
  title: 'Where everything is',
  sa: 'Address of SA',
  quickbooks: 'Address of QuickBooks',
  save: 'Save',
} as const;

/** The hours in which nothing syncs. */
export const nightTexts = {
  title: 'Overnight',
  why: 'Nothing syncs in these hours, and the repeating ends. Press Force Sync again every morning.',
  from: 'From',
  to: 'To',
  save: 'Save the hours',
  saved: 'Saved.',
} as const;

/** The first sync, step by step. */
export const firstSyncTexts = {
  title: 'Your first sync',
  done: 'done',
  find: 'Find SA and QuickBooks',
  open: 'Open QuickBooks with your company file',
  isOpen: (file: string | null) => `QuickBooks is open with "${file ?? ''}".`,
  isNotOpen: 'QuickBooks is not open with a company file yet.',
  signIn: 'Sign in to SA',
  signInHow:
    'Type the username and password of any Full User of SA at the top. They are saved safely after the first successful sync.',
  trySignIn: 'Try this sign-in',
  asking: 'Asking SA…',
  works: (company: string) => `This is ${company}. The sign-in works.`,
  elsewhere: (company: string) =>
    `This is ${company}. It has been synced before, on another computer or with data that were lost; Force Sync shows the way out.`,
  backUp: 'Back up the company file',
  backedUp: 'A backup of the company file was made today (in QuickBooks: File, Back Up Company)',
  look: 'Look before anything is written',
  stillToDo: (steps: readonly string[]) => `Still to do: ${steps.join(', ')}.`,
  openShort: 'QuickBooks',
  signInShort: 'the sign-in',
  backUpShort: 'the backup',
  showPlanned: (count: number) => `Show the ${countOf(count, 'item', 'items')}`,
  startHow:
    'Force Sync at the top does the same. From then on it repeats every two hours as long as QuickBooks and Autosync are open. It ends overnight: press Force Sync again every morning.',
  lookHow:
    'Records that are clearly the same on both sides are linked, never made twice. What is not clear is asked in Messages.',
  preview: 'Preview',
  sync: 'Sync',
  start: 'Start the first sync',
} as const;

/** The first sync of two filled systems, step by step. */
export const procedureTexts = {
  begin: 'Go step by step',
  beginHow:
    'The steps below are enough where one of the two sides is new or nearly empty. With years of records on both sides you can also go step by step with your bookkeeper: what comes along, from which day on, what is the same, a few clients first, and a comparison of the books at the end. Every step is kept.',
  back: 'Back to the short way',
  backup: 'Back up and verify the company file',
  backupHow: 'In QuickBooks: File, Back Up Company; then File, Utilities, Verify Data.',
  backedUp: 'A backup was made and verified',
  scope: 'What comes along',
  scopeHow: 'What stands on one side alone is carried over. These stay where they are unless you want them:',
  scopes: {
    inactive: 'Former clients',
    zeroBalance: 'Clients who owe nothing and have nothing new',
    vendors: 'Vendors',
  },
  cutOff: 'From which day on',
  cutOffHow: 'Older transactions stay where they are.',
  cutOffDay: 'First day',
  everything: 'Everything',
  matching: 'Find what is the same',
  matchingHow:
    'Both systems are read and records that are the same are linked. Nothing is written into either.',
  match: 'Find what is the same',
  questions: (count: number) => `Answer ${countOf(count, 'question', 'questions')}`,
  accounts: 'Accounts',
  accountsHow: 'New items that name no account of income get this one.',
  income: 'Account of income, by its name in QuickBooks',
  notNeeded: 'Not needed',
  pilot: 'A few clients first',
  pilotHow:
    'Carry over two or three clients with all that belongs to them, and look at them in both systems.',
  clients: 'Their names, one a line',
  carryOver: 'Carry over these clients',
  rest: 'The rest',
  restHow:
    'Everything else that comes along. From then on it repeats every two hours. It ends overnight: press Force Sync again every morning.',
  signOff: 'Look at the books and sign',
  signOffHow: 'What is owed, by age, and income by account are compared with how they stood before.',
  compare: 'Compare the books',
  yourName: 'Your name',
  sign: 'Sign off',
  save: 'Keep this',
} as const;
