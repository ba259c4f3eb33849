/** What `POST /control` takes, read from JSON. */
import { parseInstant } from '@autosync/core';
import type { Instant } from '@autosync/core';
import type { ControlAction } from '@autosync/simulator';

export type Action =
  | ControlAction
  | { readonly do: 'move-clock'; readonly seconds: number }
  | { readonly do: 'move-clock'; readonly to: Instant };

export type ReadAction = { readonly action: Action } | { readonly status: 400 | 501; readonly error: string };

/** The fields that each action needs, by the type that JSON gives them. */
const needed: {
  readonly [name in ControlAction['do']]: { readonly [field: string]: 'string' | 'number' | 'object' };
} = {
  edit: { type: 'string', id: 'string', fields: 'object' },
  delete: { type: 'string', id: 'string' },
  void: { id: 'string' },
  pay: { invoice: 'string' },
  lock: { id: 'string' },
  unlock: { id: 'string' },
  'close-file': {},
  'open-file': {},
  'open-dialog': {},
  'close-dialog': {},
  'forget-message-sets': {},
  'edit-random': { count: 'number', seed: 'number' },
};

const later = ['merge', 'deposit', 'switch-mode', 'restore-backup'];

/** Checks that everything that the action needs is there. */
export function readAction(text: string): ReadAction {
  const given = parsed(text);
  const name = given?.['do'];
  if (!given || typeof name !== 'string') {
    return { status: 400, error: 'The body must be JSON such as {"do": "open-dialog"}.' };
  }
  if (later.includes(name))
    return { status: 501, error: `This simulated QuickBooks cannot do "${name}" yet.` };
  if (name === 'move-clock') return readMove(given);
  if (!isKnown(name)) {
    const names = [...Object.keys(needed), 'move-clock'].join(', ');
    return { status: 400, error: `There is no "${name}"; a person can ${names}.` };
  }
  for (const [field, type] of Object.entries(needed[name])) {
    if (typeof given[field] !== type || given[field] === null) {
      return { status: 400, error: `"${name}" needs the field ${field} (${type}).` };
    }
  }
  return { action: JSON.parse(text) };
}

function readMove(given: { readonly [field: string]: unknown }): ReadAction {
  const { seconds, to } = given;
  if (typeof seconds === 'number' && Number.isFinite(seconds))
    return { action: { do: 'move-clock', seconds } };
  const instant = typeof to === 'string' ? parseInstant(to) : undefined;
  if (instant !== undefined) return { action: { do: 'move-clock', to: instant } };
  return { status: 400, error: '"move-clock" needs seconds (a number) or to (2026-11-23T08:00:00Z).' };
}

function isKnown(name: string): name is ControlAction['do'] {
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
