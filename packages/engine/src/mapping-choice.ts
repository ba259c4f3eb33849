/** What people do with mappings: list them, make one, take one off. The next sync goes by it and tells SA. */
import { Failure, type Clock } from '@autosync/core';
import { categories, categoryOf, isCategoryName, type CategoryName, type Fields } from '@autosync/records';
import { decisionAboutMapping } from './decision.ts';
import { mappingsIn, putMapping, removeMapping } from './mapping.ts';
import { recordsKnown, recordsNamed, type NamedRecord } from './named-record.ts';
import { sideNames } from './plan.ts';
import type { Mapping, MappingKind, Side, Store } from './ports/index.ts';

/**
 * The lists of which several records of SA may go by one of QuickBooks. Clients are none of them: what one client
 * pays for another nobody could tell apart again. People and accounts are each themselves.
 */
const mappable: readonly CategoryName[] = [
  'Payment Methods',
  'Terms',
  'Customer Types',
  'Sales Tax',
  'Items',
];

/** The types of accounts into which QuickBooks lets a payment be put. */
const depositTypes: readonly unknown[] = ['Bank', 'OtherCurrentAsset'];

/** A mapping as a person gives it: records by their ids or names. */
export interface MappingRequest {
  readonly kind: MappingKind;
  readonly category: string;
  readonly record: string;
}

export interface NamedMapping extends Mapping {
  /** The names of both records, or their ids where a name is not known. */
  readonly record: string;
  readonly quickbooks: string;
}

/** What can be mapped in one way and category, by names: records of SA, and what of QuickBooks they can go by. */
export interface MappingOffer {
  readonly kind: MappingKind;
  readonly category: CategoryName;
  readonly records: readonly string[];
  readonly quickbooks: readonly string[];
}

/** Everything that can be mapped; a record of SA that has its own partner goes by that one. */
export async function mappingOffers(store: Store): Promise<readonly MappingOffer[]> {
  const ways = [
    ...mappable.map((category) => ({ kind: 'goes-by' as const, category })),
    { kind: 'deposit-account' as const, category: 'Payment Methods' as const },
  ];
  const offers: MappingOffer[] = [];
  for (const { kind, category } of ways) {
    const records = await recordsKnown(store, category, 'sa');
    const others = await recordsKnown(store, targetCategory(kind, category), 'quickbooks');
    const isOffered = ({ fields }: NamedRecord) =>
      kind === 'goes-by' || depositTypes.includes(fields['type']);
    offers.push({
      kind,
      category,
      records: namesOf(records.filter(({ isLinked }) => kind === 'deposit-account' || !isLinked)),
      quickbooks: namesOf(others.filter(isOffered)),
    });
  }
  return offers;
}

function namesOf(records: readonly NamedRecord[]): readonly string[] {
  return records.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1));
}

export function isMappable(category: CategoryName): boolean {
  return mappable.includes(category);
}

export async function namedMappings(store: Store): Promise<readonly NamedMapping[]> {
  const named: NamedMapping[] = [];
  for (const mapping of await mappingsIn(store)) {
    const { kind, category, id, quickbooksId } = mapping;
    const [own] = await recordsNamed(store, category, 'sa', id);
    const [other] = await recordsNamed(store, targetCategory(kind, category), 'quickbooks', quickbooksId);
    named.push({ ...mapping, record: own?.name ?? id, quickbooks: other?.name ?? quickbooksId });
  }
  return named;
}

/**
 * Lets a record of SA go by one of QuickBooks, or payments by a payment method into an account.
 *
 * @throws Failure `command.usage` where a record is not known, is meant by several, or cannot be mapped; the text says
 *   which, and what to do.
 */
export async function makeMapping(
  store: Store,
  clock: Clock,
  { kind, category: name, record }: MappingRequest,
  quickbooks: string,
): Promise<Mapping> {
  const category = categoryNamed(kind, name);
  const own = await theOne(store, category, 'sa', record);
  const other = await theOne(store, targetCategory(kind, category), 'quickbooks', quickbooks);
  if (kind === 'goes-by') requireFree(category, own, other);
  else requireDepositAccount(other);
  const mapping = { kind, category, id: own.id, quickbooksId: other.id, madeAt: clock.now() };
  await store.commit([
    ...putMapping(mapping),
    decisionAboutMapping(mapping, own.name, 'make', mapping.madeAt),
  ]);
  return mapping;
}

/** @throws Failure `command.usage` where there is no such mapping. */
export async function dropMapping(
  store: Store,
  clock: Clock,
  { kind, category: name, record }: MappingRequest,
): Promise<Mapping> {
  const category = categoryNamed(kind, name);
  const wanted = record.trim().toLowerCase();
  const found = (await namedMappings(store)).find(
    (one) =>
      one.kind === kind &&
      one.category === category &&
      (one.id === record || one.record.toLowerCase() === wanted),
  );
  if (found === undefined)
    throw usage(
      `There is no such mapping of "${record}"; "autosync mapping list" shows those that are there.`,
    );
  const { id, quickbooksId, madeAt } = found;
  const mapping = { kind, category, id, quickbooksId, madeAt };
  const at = clock.now();
  await store.commit([
    ...removeMapping(mapping, at),
    decisionAboutMapping(mapping, found.record, 'take-off', at),
  ]);
  return mapping;
}

function targetCategory(kind: MappingKind, category: CategoryName): CategoryName {
  return kind === 'goes-by' ? category : 'Chart of Accounts';
}

function categoryNamed(kind: MappingKind, text: string): CategoryName {
  const name = categories.find((one) => one.name.toLowerCase() === text.trim().toLowerCase())?.name ?? text;
  const possible = kind === 'goes-by' ? mappable : (['Payment Methods'] as const);
  if (isCategoryName(name) && possible.some((one) => one === name)) return name;
  throw usage(`"${text}" cannot be mapped like this; it is possible for ${possible.join(', ')}.`);
}

async function theOne(store: Store, category: CategoryName, side: Side, text: string): Promise<NamedRecord> {
  const found = await recordsNamed(store, category, side, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const { singular } = categoryOf(category);
  throw usage(
    only === undefined
      ? `No ${singular} of ${sideNames[side]} that was read has the id or the name "${text}".`
      : `${found.length} of them have the name "${text}" in ${sideNames[side]}; give the id of one: ${found
          .slice(0, 5)
          .map(({ id }) => id)
          .join(', ')}.`,
  );
}

/** What has a partner of its own goes by that one; and what is of another kind works otherwise on an invoice. */
function requireFree(category: CategoryName, own: NamedRecord, other: NamedRecord): void {
  const { singular } = categoryOf(category);
  if (own.isLinked)
    throw usage(
      `The ${singular} "${own.name}" has its own ${singular} in QuickBooks. Merge the two in QuickBooks, and SA's shares the one that is left.`,
    );
  const [here, there] = [familyOf(own.fields), familyOf(other.fields)];
  if (here !== there)
    throw usage(`"${own.name}" is a ${here} in SA, and "${other.name}" is a ${there} in QuickBooks.`);
}

/** Kinds of items that are sold alike are one family; every other kind is its own. */
function familyOf({ kind }: Fields): string {
  const sold: readonly unknown[] = ['service', 'non_inventory', 'inventory', 'other_charge'];
  if (sold.includes(kind)) return 'service or product';
  return typeof kind === 'string' ? kind : '';
}

function requireDepositAccount({ name, fields }: NamedRecord): void {
  if (depositTypes.includes(fields['type'])) return;
  throw usage(
    `Payments cannot be put into the account "${name}": it must be a bank account or another current asset.`,
  );
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
