/** Rules and mappings as forms: what `autosync policy` and `autosync mapping` do, with the same checks. */
import { Failure, type Clock } from '@autosync/core';
import {
  defaultPolicy,
  directions,
  dropMapping,
  makeMapping,
  mappingOffers,
  namedMappings,
  policiesOf,
  setPolicy,
  type Direction,
  type MappingRequest,
  type Policy,
  type Store,
} from '@autosync/engine';
import { categoryOf, type CategoryName } from '@autosync/records';
import type { Body } from './server.ts';
import type { RulesView, RuleView } from './view.ts';

export async function rulesOf(store: Store): Promise<RulesView> {
  const rules = [...(await policiesOf(store))].flatMap(([category, policy]) => rulesIn(category, policy));
  return { rules, mappings: await namedMappings(store), offers: await mappingOffers(store) };
}

function rulesIn(category: CategoryName, { direction, conflicts, fields = {} }: Policy): readonly RuleView[] {
  const usual = defaultPolicy(categoryOf(category));
  const { properties } = categoryOf(category).schema;
  return [
    { category, field: null, direction, directions: waysFrom(usual.direction, direction), conflicts },
    ...Object.entries(fields).map(([key, way]): RuleView => ({
      category,
      field: { key, name: String(Reflect.get(properties[key] ?? {}, 'title') ?? key) },
      direction: way,
      directions: ordered(usual.fields?.[key] ?? 'both', directions),
      conflicts: null,
    })),
  ];
}

/** What comes from QuickBooks alone cannot be written there; a form does not offer it. */
function waysFrom(usual: Direction, now: Direction): readonly Direction[] {
  return ordered(usual, usual === 'both' ? directions : [usual, 'off', now]);
}

function ordered(first: Direction, ways: readonly Direction[]): readonly Direction[] {
  return [...new Set([first, ...ways])];
}

/** @throws Failure `command.usage` where a word is none of those that are possible. */
export async function decideRule(store: Store, clock: Clock, body: Body): Promise<void> {
  const { category, field, direction, conflicts } = body;
  if (typeof category !== 'string')
    throw new Failure('program.defect', { detail: 'A rule names its category.' });
  await setPolicy(store, clock, category, {
    ...(typeof direction === 'string' && { direction }),
    ...(typeof conflicts === 'string' && { conflicts }),
    ...(typeof field === 'string' && { field }),
  });
}

/** Makes a mapping, or takes one off where no record of QuickBooks is given. @throws Failure as the engine does. */
export async function decideMapping(store: Store, clock: Clock, body: Body): Promise<void> {
  const { kind, category, record, quickbooks } = body;
  if (
    (kind !== 'goes-by' && kind !== 'deposit-account') ||
    typeof category !== 'string' ||
    typeof record !== 'string'
  )
    throw new Failure('program.defect', { detail: 'A mapping names its kind and its record.' });
  const request: MappingRequest = { kind, category, record };
  if (typeof quickbooks === 'string') await makeMapping(store, clock, request, quickbooks);
  else await dropMapping(store, clock, request);
}
