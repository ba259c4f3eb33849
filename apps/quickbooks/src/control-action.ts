/** What `POST /control` takes, read from JSON. */
import { parseDateOnly, parseInstant } from '@autosync/core';
import type { Instant } from '@autosync/core';
import type { ControlAction } from '@autosync/simulator';

export type Action =
  | ControlAction
  /** Opens another one of the files that the program has. */
  | { readonly do: 'open-file'; readonly file?: string }
  /** Makes an empty company file in memory and opens it. */
  | { readonly do: 'new-file'; readonly name: string }
  | { readonly do: 'move-clock'; readonly seconds: number }
  | { readonly do: 'move-clock'; readonly to: Instant };

export type ReadAction = { readonly action: Action } | { readonly error: string };

type FieldType = 'string' | 'count' | 'object' | 'day' | 'texts';

/** The fields that each action needs, by the type that JSON gives them. */
const needed: {
  readonly [name in Exclude<Action['do'], 'move-clock'>]: { readonly [field: string]: FieldType };
} = {
  add: { type: 'string', fields: 'object' },
  edit: { type: 'string', id: 'string', fields: 'object' },
  delete: { type: 'string', id: 'string' },
  merge: { type: 'string', from: 'string', into: 'string' },
  void: { id: 'string' },
  pay: { invoice: 'string' },
  deposit: { payments: 'texts', account: 'string' },
  lock: { id: 'string' },
  unlock: { id: 'string' },
  condense: { through: 'day' },
  'close-period': { through: 'string' },
  'switch-mode': { mode: 'string' },
  'switch-on': { feature: 'string' },
  'switch-off': { feature: 'string' },
  'back-up': {},
  'restore-backup': {},
  'new-file': { name: 'string' },
  'close-file': {},
  'open-file': {},
  'open-dialog': {},
  'close-dialog': {},
  'forget-message-sets': {},
  'edit-random': { count: 'count', seed: 'count' },
};

/** Checks that everything that the action needs is there. */
export function readAction(text: string): ReadAction {
  const given = parsed(text);
  const name = given?.['do'];
  if (!given || typeof name !== 'string') {
    return { error: 'The body must be JSON such as {"do": "open-dialog"}.' };
  }
  if (name === 'move-clock') return readMove(given);
  if (!isKnown(name)) {
    const names = [...Object.keys(needed), 'move-clock'].join(', ');
    return { error: `There is no "${name}"; a person can ${names}.` };
  }
  for (const [field, type] of Object.entries(needed[name])) {
    if (!isOfType(given[field], type)) {
      return { error: `"${name}" needs the field ${field} (${typeWords[type]}).` };
    }
  }
  return { action: JSON.parse(text) };
}

const typeWords: { readonly [type in FieldType]: string } = {
  string: 'a text',
  count: 'a whole number',
  object: 'an object',
  day: 'a day, YYYY-MM-DD',
  texts: 'a list of texts',
};

function isOfType(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'day':
      return typeof value === 'string' && parseDateOnly(value) !== undefined;
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'count':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'string':
      return typeof value === type;
    default: {
      const unreachable: never = type;
      return unreachable;
    }
  }
}

function readMove(given: { readonly [field: string]: unknown }): ReadAction {
  const { seconds, to } = given;
  if (typeof seconds === 'number' && Number.isFinite(seconds))
    return { action: { do: 'move-clock', seconds } };
  const instant = typeof to === 'string' ? parseInstant(to) : undefined;
  if (instant !== undefined) return { action: { do: 'move-clock', to: instant } };
  return { error: '"move-clock" needs seconds (a number) or to (2026-11-23T08:00:00Z).' };
}

function isKnown(name: string): name is Exclude<Action['do'], 'move-clock'> {
  return Object.hasOwn(needed, name);
}

function parsed(text: string): { readonly [field: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}
