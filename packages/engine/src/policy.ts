/**
 * What a company decided for a category: who wins where both sides changed the same field, and which way records go.
 * What it did not decide is as the category has it (bookkeeping.md 24), and the newest change wins.
 */
import { Failure, type Clock, type Json } from '@autosync/core';
import { categories, categoryOf, isCategoryName, type Category, type CategoryName } from '@autosync/records';
import { decisionAboutPolicy } from './decision.ts';
import type { Side, Store, StoreChange } from './ports/index.ts';

export const conflictRules = ['newest', 'quickbooks', 'sa', 'ask'] as const;
export const directions = ['both', 'quickbooks-to-sa', 'sa-to-quickbooks', 'off'] as const;

export type ConflictRule = (typeof conflictRules)[number];
export type Direction = (typeof directions)[number];

export interface Policy {
  readonly conflicts: ConflictRule;
  readonly direction: Direction;
  /** Fields that go another way than their category; absent where none does. */
  readonly fields?: { readonly [field: string]: Direction };
}

export type Policies = ReadonlyMap<CategoryName, Policy>;

const prefix = 'policy.';

export async function policiesOf(store: Pick<Store, 'settings'>): Promise<Policies> {
  const decided = await store.settings(prefix);
  return new Map(
    categories.map((category): [CategoryName, Policy] => [
      category.name,
      merged(defaultPolicy(category), decidedIn(decided.get(`${prefix}${category.name}`))),
    ]),
  );
}

export function defaultPolicy({
  direction,
  fieldDirections,
}: Pick<Category, 'direction' | 'fieldDirections'>): Policy {
  const hasFields = Object.keys(fieldDirections).length > 0;
  return { conflicts: 'newest', direction, ...(hasFields ? { fields: fieldDirections } : {}) };
}

/** What counts for a category: what the company decided, and what the category brings where it decided nothing. */
export function policyFor(policies: Policies, category: Category): Policy {
  return policies.get(category.name) ?? defaultPolicy(category);
}

/** Whether records of a category, or one of their fields, are written on a side. */
export function goesTo({ direction, fields }: Policy, side: Side, field?: string): boolean {
  const isTowards = (one: Direction) =>
    one === 'both' || one === (side === 'sa' ? 'quickbooks-to-sa' : 'sa-to-quickbooks');
  const own = field === undefined ? undefined : fields?.[field];
  return isTowards(direction) && (own === undefined || isTowards(own));
}

/** What was decided on top of the default; a field that nobody decided about stays as it is by default. */
function merged(standard: Policy, decided: Partial<Policy>): Policy {
  const fields = { ...standard.fields, ...decided.fields };
  return { ...standard, ...decided, ...(Object.keys(fields).length > 0 ? { fields } : {}) };
}

/**
 * Decides for one category, or for all where `category` is undefined. The next sync goes by it.
 *
 * @throws Failure `command.usage` where a word is none of those that are possible.
 */
export async function setPolicy(
  store: Pick<Store, 'settings' | 'commit'>,
  clock: Pick<Clock, 'now'>,
  category: string | undefined,
  wanted: { readonly conflicts?: string; readonly direction?: string; readonly field?: string },
): Promise<void> {
  const names = category === undefined ? categories.map(({ name }) => name) : [categoryNamed(category)];
  if (wanted.field !== undefined) return setFieldPolicy(store, clock, names, wanted.field, wanted.direction);
  const policy = {
    ...(wanted.conflicts === undefined
      ? {}
      : { conflicts: oneOf('--conflicts', conflictRules, wanted.conflicts) }),
    ...(wanted.direction === undefined
      ? {}
      : { direction: oneOf('--direction', directions, wanted.direction) }),
  };
  const before = await store.settings(prefix);
  const at = clock.now();
  await store.commit(
    names.flatMap((name): readonly StoreChange[] => {
      const value = { ...decidedIn(before.get(`${prefix}${name}`)), ...policy };
      return [
        { put: 'setting', name: `${prefix}${name}`, value },
        ...Object.entries(policy).map(([what, word]) =>
          decisionAboutPolicy(
            name,
            { what, label: what === 'conflicts' ? 'Who wins' : 'Which way', word },
            at,
          ),
        ),
      ];
    }),
  );
}

/** One field of one category goes its own way; the others go as before. */
async function setFieldPolicy(
  store: Pick<Store, 'settings' | 'commit'>,
  clock: Pick<Clock, 'now'>,
  names: readonly CategoryName[],
  text: string,
  direction: string | undefined,
): Promise<void> {
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Failure('command.usage', { detail: '--field needs the category of the field.' });
  const { schema } = categoryOf(name);
  const field = Object.entries(schema.properties).find(
    ([key, own]) => key === text || String(Reflect.get(own, 'title')).toLowerCase() === text.toLowerCase(),
  )?.[0];
  if (field === undefined)
    throw new Failure('command.usage', {
      detail: `${name} have no field "${text}". There are ${Object.keys(schema.properties).join(', ')}.`,
    });
  const way = oneOf('--direction', directions, direction ?? '');
  const before = decidedIn((await store.settings(prefix)).get(`${prefix}${name}`));
  const fields = { ...before.fields, [field]: way };
  await store.commit([
    { put: 'setting', name: `${prefix}${name}`, value: { ...before, fields } },
    decisionAboutPolicy(
      name,
      { what: 'direction', label: String(Reflect.get(schema.properties[field] ?? {}, 'title')), word: way },
      clock.now(),
    ),
  ]);
}

function decidedIn(value: Json | undefined): Partial<Policy> {
  if (value === null || typeof value !== 'object') return {};
  const conflicts = conflictRules.find((one) => one === Reflect.get(value, 'conflicts'));
  const direction = directions.find((one) => one === Reflect.get(value, 'direction'));
  const kept: unknown = Reflect.get(value, 'fields');
  const fields = Object.entries(typeof kept === 'object' && kept !== null ? kept : {}).flatMap(
    ([field, word]): [string, Direction][] => {
      const way = directions.find((one) => one === word);
      return way === undefined ? [] : [[field, way]];
    },
  );
  return {
    ...(conflicts && { conflicts }),
    ...(direction && { direction }),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
  };
}

/** The category that a person names. @throws Failure `command.usage` where there is none. */
export function categoryNamed(text: string): CategoryName {
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
