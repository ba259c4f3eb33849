/**
 * What a company decided for a category: who wins where both sides changed the same field, and which way records go.
 * What it did not decide is as the category has it (bookkeeping.md 24), and the newest change wins.
 */
import { Failure, type Json } from '@autosync/core';
import { categories, isCategoryName, type Category, type CategoryName } from '@autosync/records';
import type { Side, Store } from './ports/index.ts';

export const conflictRules = ['newest', 'quickbooks', 'sa', 'ask'] as const;
export const directions = ['both', 'quickbooks-to-sa', 'sa-to-quickbooks', 'off'] as const;

export type ConflictRule = (typeof conflictRules)[number];
export type Direction = (typeof directions)[number];

export interface Policy {
  readonly conflicts: ConflictRule;
  readonly direction: Direction;
}

export type Policies = ReadonlyMap<CategoryName, Policy>;

const prefix = 'policy.';

export async function policiesOf(store: Pick<Store, 'settings'>): Promise<Policies> {
  const decided = await store.settings(prefix);
  return new Map(
    categories.map((category): [CategoryName, Policy] => [
      category.name,
      { ...defaultPolicy(category), ...decidedIn(decided.get(`${prefix}${category.name}`)) },
    ]),
  );
}

export function defaultPolicy({ direction }: Pick<Category, 'direction'>): Policy {
  return { conflicts: 'newest', direction };
}

/** Whether records of a category are written on a side. */
export function goesTo({ direction }: Policy, side: Side): boolean {
  return direction === 'both' || direction === (side === 'sa' ? 'quickbooks-to-sa' : 'sa-to-quickbooks');
}

/**
 * Decides for one category, or for all where `category` is undefined. The next sync goes by it.
 *
 * @throws Failure `command.usage` where a word is none of those that are possible.
 */
export async function setPolicy(
  store: Pick<Store, 'settings' | 'commit'>,
  category: string | undefined,
  wanted: { readonly conflicts?: string; readonly direction?: string },
): Promise<void> {
  const names = category === undefined ? categories.map(({ name }) => name) : [categoryNamed(category)];
  const policy = {
    ...(wanted.conflicts === undefined
      ? {}
      : { conflicts: oneOf('--conflicts', conflictRules, wanted.conflicts) }),
    ...(wanted.direction === undefined
      ? {}
      : { direction: oneOf('--direction', directions, wanted.direction) }),
  };
  const before = await store.settings(prefix);
  await store.commit(
    names.map((name) => {
      const value = { ...decidedIn(before.get(`${prefix}${name}`)), ...policy };
      return { put: 'setting', name: `${prefix}${name}`, value };
    }),
  );
}

function decidedIn(value: Json | undefined): Partial<Policy> {
  if (value === null || typeof value !== 'object') return {};
  const conflicts = conflictRules.find((one) => one === Reflect.get(value, 'conflicts'));
  const direction = directions.find((one) => one === Reflect.get(value, 'direction'));
  return { ...(conflicts && { conflicts }), ...(direction && { direction }) };
}

function categoryNamed(text: string): CategoryName {
  const name = categories.find((one) => one.name.toLowerCase() === text.toLowerCase())?.name ?? text;
  if (isCategoryName(name)) return name;
  const known = categories.map((one) => one.name).join(', ');
  throw new Failure('command.usage', { detail: `There is no category "${text}". There are ${known}.` });
}

function oneOf<Word extends string>(option: string, words: readonly Word[], text: string): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new Failure('command.usage', { detail: `${option} takes ${words.join(', ')}, not "${text}".` });
}
