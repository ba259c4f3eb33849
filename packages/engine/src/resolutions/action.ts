/** What a person can choose about a message. Every action that a message shows works (resolve.ts). */
import type { CatalogueCode } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import { isMappable } from '../mapping-choice.ts';
import type { Message } from '../ports/index.ts';

export const actionNames = [
  'retry',
  'link',
  'create',
  'map',
  'rename-in-sa',
  'rename-in-quickbooks',
  'use-sa',
  'use-quickbooks',
  'reactivate',
  'ignore',
  'open-in-sa',
] as const;

export type ActionName = (typeof actionNames)[number];

/** An action as a window offers it. */
export interface Choice {
  readonly action: ActionName;
  /** What happens, as the words on a button. */
  readonly title: string;
  /** What must be given with it: a record of the other side (id or name), a new name, or a reason. */
  readonly needs: 'record' | 'name' | 'reason' | null;
  /** A name that nobody has there, for what needs one; null where none is known. */
  readonly proposal: string | null;
}

const titles: { readonly [A in ActionName]: string } = {
  retry: 'Try again',
  link: 'Link with another record',
  create: 'Create it all the same',
  map: 'Let it share a record of QuickBooks with others',
  'rename-in-sa': 'Rename in SA',
  'rename-in-quickbooks': 'Rename in QuickBooks',
  'use-sa': "Take SA's value",
  'use-quickbooks': "Take QuickBooks' value",
  reactivate: 'Make it active for a moment',
  ignore: 'Ignore',
  'open-in-sa': 'Open in SA',
};

/** What a cause offers beside ignoring and opening in SA; with other words where they fit better. */
const offers: {
  readonly [C in CatalogueCode]?: { readonly [A in ActionName]?: string };
} = {
  'sync.link-or-create': { link: titles.link, create: titles.create, map: titles.map },
  'sync.outcome-unclear': {
    link: 'It is there: link with that record',
    create: 'It is not there: send it again',
  },
  'sync.number-taken': { create: 'Send it with this number all the same' },
  'sync.both-changed': { 'use-sa': titles['use-sa'], 'use-quickbooks': titles['use-quickbooks'] },
  'sync.deleted-and-changed': {
    'use-sa': 'As in SA, on both sides',
    'use-quickbooks': 'As in QuickBooks, on both sides',
  },
  'sync.brought-back': {
    'use-sa': 'Bring it back in QuickBooks as well',
    'use-quickbooks': 'End it in SA again',
  },
  'sync.other-direction': {
    'use-sa': 'Put the value of SA back into QuickBooks',
    'use-quickbooks': 'Put the value of QuickBooks back into SA',
  },
  'sync.not-allowed-by-quickbooks': { 'use-quickbooks': 'Put the value of QuickBooks back into SA' },
  'sync.tax-would-differ': { create: 'Send it all the same' },
  'sync.inactive-reference': { reactivate: 'Make it active for a moment' },
  'sync.put-off': { retry: 'Let it sync' },
  'sync.gone-from-quickbooks': {
    'use-sa': 'Make it again in QuickBooks',
    'use-quickbooks': 'End it in SA as well',
  },
};

/** The field of a list element by which people know it. */
export const nameField = 'name';

export function choicesOf(message: Message): readonly Choice[] {
  const { code, side } = message;
  const own = Object.entries(offers[code] ?? {}).flatMap(([name, title]): readonly Choice[] => {
    const action = actionNames.find((one) => one === name);
    return action === undefined || action === 'retry' || !isPossible(action, message)
      ? []
      : [choiceOf(action, titleFor(action, title, message), needOf(action, message), message)];
  });
  const canOpen: readonly Choice[] =
    side === 'sa' ? [choiceOf('open-in-sa', titles['open-in-sa'], null, message)] : [];
  return [
    ...own,
    ...renamesOf(message),
    choiceOf('retry', offers[code]?.retry ?? titles.retry, null, message),
    choiceOf('ignore', titles.ignore, 'reason', message),
    ...canOpen,
  ];
}

/** The free name is for the record itself, and for what is created from it; the other one needs one of its own kind. */
function choiceOf(
  action: ActionName,
  title: string,
  needs: Choice['needs'],
  { side, details }: Message,
): Choice {
  const { freeName } = details;
  const isOwn = action === 'create' || action === (side === 'sa' ? 'rename-in-sa' : 'rename-in-quickbooks');
  const proposal = needs === 'name' && isOwn && typeof freeName === 'string' ? freeName : null;
  return { action, title, needs, proposal };
}

/** What a person chose about a message, in the words of the button that they pressed; `given` is the name they gave. */
export function titleOfChoice(code: string, action: string, given: string | null): string | undefined {
  const known = actionNames.find((one) => one === action);
  if (known === undefined) return undefined;
  if (known === 'create' && given !== null) return createdUnderAnotherName;
  const own = Object.entries(offers).find(([cause]) => cause === code)?.[1];
  return own?.[known] ?? titles[known];
}

/** What is created where its name is taken gets another name there. */
function titleFor(action: ActionName, title: string, message: Message): string {
  return action === 'create' && isNameTaken(message) ? createdUnderAnotherName : title;
}

/** True where QuickBooks, or a look at it, said that somebody else has the name. */
export function isNameTaken({ code, details }: Pick<Message, 'code' | 'details'>): boolean {
  return (
    code === 'sync.name-taken' || (code === 'sync.link-or-create' && details['statusCode'] === nameInUse)
  );
}

const createdUnderAnotherName = 'Create it there under another name';
const nameInUse = 3100;

/** Some offers stand only where the record has a partner, or where somebody else has the name. */
function isPossible(action: ActionName, message: Message): boolean {
  const { category, code, side, details, candidates = [] } = message;
  if (action === 'map') return side === 'sa' && isMappable(category);
  if (action === 'link') return !isNameTaken(message) || candidates.length > 0;
  if (code !== 'sync.other-direction' && code !== 'sync.not-allowed-by-quickbooks') return true;
  return details['linked'] === 'yes' && action === (side === 'sa' ? 'use-quickbooks' : 'use-sa');
}

function needOf(action: ActionName, message: Message): Choice['needs'] {
  if (action === 'link' || action === 'map') return 'record';
  return action === 'create' && isNameTaken(message) ? 'name' : null;
}

/** A name can be changed where it is what stands in the way: on the side of the record, or on that of the other one. */
function renamesOf(message: Message): readonly Choice[] {
  const { category, code, side, details, candidates = [] } = message;
  const isAboutName =
    code === 'sync.link-or-create' ||
    code === 'sync.name-taken' ||
    (code === 'sync.value-refused' && details['place'] === 'Name');
  if (!isAboutName || !(nameField in categoryOf(category).schema.properties)) return [];
  const [here, there] =
    side === 'sa'
      ? (['rename-in-sa', 'rename-in-quickbooks'] as const)
      : (['rename-in-quickbooks', 'rename-in-sa'] as const);
  const choice = (action: ActionName): Choice => choiceOf(action, titles[action], 'name', message);
  const hasOneOther = code === 'sync.link-or-create' && candidates.length === 1;
  return hasOneOther ? [choice(here), choice(there)] : [choice(here)];
}
