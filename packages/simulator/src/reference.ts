/**
 * References from one record to a list element. A request names the element by ListID or FullName, and
 * ListID wins (qbxml.md 4.1); a body keeps the ListID alone; an answer shows both.
 */
import type { Books } from './books.ts';
import { requireFeature } from './preferences/feature.ts';
import type { Feature } from './preferences/feature.ts';
import type { ListElement, ListType, NameSpace } from './record.ts';
import {
  featureMissing,
  fieldNotClearable,
  parentNotFound,
  referenceInactive,
  referenceNotFound,
} from './status.ts';

/** What a reference may point at. */
export interface ReferenceKind {
  /** The object as QuickBooks calls it in its messages. */
  readonly kind: string;
  /** Undefined for lists that this company has not got: nothing can be found there. */
  readonly nameSpace?: NameSpace;
  /** The types that fit; all of the name space where left out. */
  readonly types?: readonly ListType[];
  /** True for a feature that this QuickBooks has not got: it is refused before anything is looked up. */
  readonly isFeatureOff?: boolean;
  /** The feature that must be on for it. */
  readonly feature?: Feature;
}

/** The references of a record by element name, with those of its aggregates. */
export interface ReferencePlan {
  readonly [element: string]: ReferenceKind | { readonly members: ReferencePlan };
}

export interface GivenReference {
  readonly ListID?: string | undefined;
  readonly FullName?: string | undefined;
}

export const accountReference: ReferenceKind = { kind: 'Account', nameSpace: 'Account' };
export const customerReference: ReferenceKind = {
  kind: 'Customer',
  nameSpace: 'Entity',
  types: ['Customer'],
};
/** Anybody: a customer, vendor, employee or other name. */
export const entityReference: ReferenceKind = { kind: 'Entity', nameSpace: 'Entity' };
export const itemReference: ReferenceKind = { kind: 'Item', nameSpace: 'Item' };
export const termsReference: ReferenceKind = { kind: 'Terms', nameSpace: 'Terms' };
export const paymentMethodReference: ReferenceKind = { kind: 'Payment Method', nameSpace: 'PaymentMethod' };
export const salesTaxCodeReference: ReferenceKind = { kind: 'Sales Tax Code', nameSpace: 'SalesTaxCode' };
export const vendorReference: ReferenceKind = { kind: 'Vendor', nameSpace: 'Entity', types: ['Vendor'] };
export const shipMethodReference: ReferenceKind = { kind: 'Ship Method', nameSpace: 'ShipMethod' };
export const customerMessageReference: ReferenceKind = { kind: 'Customer Message', nameSpace: 'CustomerMsg' };
export const salesRepReference: ReferenceKind = { kind: 'Sales Rep', nameSpace: 'SalesRep' };
export const classReference: ReferenceKind = {
  kind: 'Class',
  nameSpace: 'Class',
  feature: 'class-tracking',
};
export const itemSalesTaxReference: ReferenceKind = {
  kind: 'Item',
  nameSpace: 'Item',
  types: ['ItemSalesTax'],
};
/** One sales tax, or a group of them. */
export const salesTaxReference: ReferenceKind = {
  kind: 'Item',
  nameSpace: 'Item',
  types: ['ItemSalesTax', 'ItemSalesTaxGroup'],
};
export const featureOff = (kind: string): ReferenceKind => ({ kind, isFeatureOff: true });
export const emptyList = (kind: string): ReferenceKind => ({ kind });

/** True for a reference that was given to clear the field: no part of it says anything. */
export function isBlank(reference: GivenReference): boolean {
  return (reference.ListID ?? '') === '' && (reference.FullName ?? '') === '';
}

/** The element that is meant, or undefined where there is none. */
export function findReferenced(
  books: Books,
  reference: GivenReference,
  kind: ReferenceKind,
): ListElement | undefined {
  if (kind.nameSpace === undefined) return undefined;
  const { ListID, FullName } = reference;
  const element =
    ListID !== undefined && ListID !== ''
      ? books.storage.element(kind.nameSpace, ListID)
      : books.storage.elementByFullName(kind.nameSpace, (FullName ?? '').trim());
  if (!element || (kind.types && !kind.types.includes(element.type))) return undefined;
  return element;
}

/**
 * The element that a new record refers to.
 *
 * @param owner the record that refers, as QuickBooks calls it in its messages: `Invoice`.
 * @throws Refusal 3140 where there is none or, by the switch, where it is inactive; 3250 for a feature that is off.
 */
export function referenced(
  books: Books,
  reference: GivenReference,
  kind: ReferenceKind,
  owner: string,
): ListElement {
  if (kind.isFeatureOff) throw featureMissing();
  if (kind.feature) requireFeature(books, kind.feature);
  const element = findReferenced(books, reference, kind);
  const said = reference.FullName ?? reference.ListID ?? '';
  if (!element) throw referenceNotFound(kind.kind, said, owner);
  return element;
}

/** Refuses an inactive element where the switch says so; only new uses are asked (bookkeeping.md 23). */
export function requireActive(books: Books, element: ListElement, kind: ReferenceKind, owner: string): void {
  if (element.isActive || books.switches.inactiveReferences === 'allowed') return;
  throw referenceInactive(kind.kind, element.fullName, owner);
}

/** The parent that a new element names; throws 3130 where there is none. */
export function referencedParent(
  books: Books,
  reference: GivenReference,
  kind: ReferenceKind,
  list: string,
): ListElement {
  const element = findReferenced(books, reference, kind);
  if (!element) throw parentNotFound(reference.FullName ?? reference.ListID ?? '', list);
  return element;
}

/** A value whose references hold the ListID alone; every one of them exists. A blank one is left out. */
export function resolved<T extends object>(books: Books, value: T, plan: ReferencePlan, owner: string): T;
export function resolved(books: Books, value: object, plan: ReferencePlan, owner: string): object {
  const result: { [name: string]: unknown } = {};
  for (const [name, member] of Object.entries(value)) {
    const entry = plan[name];
    if (Array.isArray(member)) {
      const parts = resolvedList(books, name, member, plan, owner);
      if (parts.length > 0) result[name] = parts;
    } else if (entry === undefined || !isObject(member)) result[name] = member;
    else if ('members' in entry) result[name] = resolved(books, member, entry.members, owner);
    else if (!isBlank(member)) result[name] = { ListID: referenced(books, member, entry, owner).id };
  }
  return result;
}

/** An element that may stand several times: each of them as it would be alone. */
function resolvedList(
  books: Books,
  name: string,
  list: readonly unknown[],
  plan: ReferencePlan,
  owner: string,
): readonly unknown[] {
  return list.flatMap((each) => Object.values(resolved<object>(books, { [name]: each }, plan, owner)));
}

/** A body with the names of what it refers to beside the ids. */
export function named<T extends object>(books: Books, body: T, plan: ReferencePlan): T;
export function named(books: Books, body: object, plan: ReferencePlan): object {
  const result: { [name: string]: unknown } = {};
  for (const [name, member] of Object.entries(body)) {
    const entry = plan[name];
    if (Array.isArray(member)) {
      const list: readonly unknown[] = member;
      result[name] = list.flatMap((each) => Object.values(named<object>(books, { [name]: each }, plan)));
    } else if (entry === undefined || !isObject(member)) result[name] = member;
    else if ('members' in entry) result[name] = named(books, member, entry.members);
    else result[name] = nameOf(books, member, entry);
  }
  return result;
}

/** Id and full name of an element of a name space, as an answer shows a reference. */
export function nameOf(books: Books, reference: GivenReference, kind: ReferenceKind): GivenReference {
  const element = findReferenced(books, reference, kind);
  return element ? { ListID: element.id, FullName: element.fullName } : reference;
}

/** Whether a body refers to that element. */
export function refersTo(body: object, plan: ReferencePlan, nameSpace: NameSpace, id: string): boolean {
  return Object.entries(body).some(([name, member]: [string, unknown]) => {
    const entry = plan[name];
    if (Array.isArray(member)) {
      const list: readonly unknown[] = member;
      return list.some((each) => refersTo({ [name]: each }, plan, nameSpace, id));
    }
    if (entry === undefined || !isObject(member)) return false;
    if ('members' in entry) return refersTo(member, entry.members, nameSpace, id);
    return entry.nameSpace === nameSpace && member.ListID === id;
  });
}

/** Throws 3190 for a reference that the request clears and QuickBooks does not let go. */
export function requireKept(given: object, names: readonly string[]): void {
  for (const [name, member] of Object.entries(given)) {
    const isCleared = member === '' || (isObject(member) && isBlank(member) && name.endsWith('Ref'));
    if (isCleared && names.includes(name)) throw fieldNotClearable(name);
  }
}

function isObject(value: unknown): value is GivenReference & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
