import { findEnumeration, findGroup, messages } from './schema.ts';
import type { Slot } from './schema.ts';
import type { RequestName } from './message.ts';
import type { SimpleType } from './simple-type.ts';

/**
 * The longest value of a field in characters, or undefined where the schema names none.
 * `fieldLimit('CustomerAdd', 'BillAddress.Addr1')` is 41. `group` is the name of any element with children,
 * `path` the names below it with dots, entries of `lines`, `records` and `rows` by their element name.
 *
 * @throws RangeError where the schema has no such field.
 */
export function fieldLimit(group: string, path: string): number | undefined {
  const slot = fieldOf(group, path);
  return slot.lengthMax ?? (slot.leaf === 'IDTYPE' ? idCharactersMax : undefined);
}

const idCharactersMax = 36;

/** Whether the schema has that field below that group. */
export function hasField(group: string, path: string): boolean {
  return findField(group, path) !== undefined;
}

/** The values of an enumeration such as `AccountType`, newest schema, in its order; throws where unknown. */
export function enumerationValues(name: string): readonly string[] {
  const enumeration = findEnumeration(name);
  if (!enumeration) throw new RangeError(`qbXML has no enumeration ${name}.`);
  return [...enumeration.values.keys()];
}

/** Whether a query hands its answer out page by page (qbxml.md 3.1). */
export function supportsIterator(name: RequestName): boolean {
  return findGroup(`${name}Rq`)?.attributes.has('iterator') === true;
}

/** Whether a request takes `metaData`, which tells the number of records without the records. */
export function supportsMetaData(name: RequestName): boolean {
  return findGroup(`${name}Rq`)?.attributes.has('metaData') === true;
}

/** Whether a name is that of a request of the US edition. */
export function isRequestName(name: string): name is RequestName {
  const facts = messages.get(name);
  return facts?.set === 'QBXML' && !facts.not.includes('US');
}

/** One element that may stand in a group; its `kind` is what it holds. */
export interface FieldFacts {
  readonly name: string;
  readonly kind: SimpleType | 'enumeration' | 'group';
  /** The values of an enumeration, the name of a group. */
  readonly values?: readonly string[];
  readonly group?: string;
  /** Whether it must be there; of a choice, where that alternative is taken. */
  readonly isRequired: boolean;
  /** Whether it is an array. */
  readonly isRepeated: boolean;
  /** Whether it is an entry of the mixed list under `lines`. */
  readonly isEntry: boolean;
}

/** What may stand in a group in the US edition, in the order of the schema; throws where there is no such group. */
export function fieldsOf(group: string): readonly FieldFacts[] {
  const found = findGroup(group);
  if (!found) throw new RangeError(`qbXML has no group ${group}.`);
  return [...found.slots.values()].filter(({ not }) => !not.includes('US')).flatMap(factsOfSlot);
}

function factsOfSlot(slot: Slot): readonly FieldFacts[] {
  const { name, isRequired, isEntry, leaf, enumeration, group } = slot;
  const shared = { name, isRequired, isEntry, isRepeated: slot.timesMax > 1 };
  if (leaf !== undefined) return [{ ...shared, kind: leaf }];
  if (group !== undefined) return [{ ...shared, kind: 'group', group }];
  return enumeration ? [{ ...shared, kind: 'enumeration', values: [...enumeration.values.keys()] }] : [];
}

function fieldOf(group: string, path: string): Slot {
  const slot = findField(group, path);
  if (!slot) throw new RangeError(`qbXML has no field ${path} in ${group}.`);
  return slot;
}

function findField(group: string, path: string): Slot | undefined {
  const [name = '', ...rest] = path.split('.');
  const slot = findGroup(group)?.slots.get(name);
  if (rest.length === 0 || slot?.group === undefined) return rest.length === 0 ? slot : undefined;
  return findField(slot.group, rest.join('.'));
}
