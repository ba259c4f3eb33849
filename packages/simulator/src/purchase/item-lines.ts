/** The item lines of a purchase with their groups; those of a Mod follow the rule of lines (qbxml.md 4.2). */
import { addAmounts, multiplyQuantities, quantity, zeroAmount } from '@autosync/core';
import type { Amount, Quantity } from '@autosync/core';
import type {
  ItemGroupLineAdd,
  ItemGroupLineMod,
  ItemGroupLineRet,
  ItemLineAdd,
  ItemLineAddLink,
  ItemLineMod,
  ItemLineRet,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { PurchaseLines, StoredItemGroup, StoredItemLine } from '../record.ts';
import { featureOff, named, referenced, requireKept } from '../reference.ts';
import type { ReferenceKind, ReferencePlan } from '../reference.ts';
import { featureMissing } from '../status.ts';
import { without } from '../text.ts';
import { changedItemLine, itemLineReferences, newItemLine, voidedItemLine } from './item-line.ts';
import { linesByRule } from './line-rule.ts';

type Items = PurchaseLines['items'];
type Item = Items[number];

const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };
export const itemGroupLineReferences: ReferencePlan = {
  ItemGroupRef: itemGroupReference,
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
};

export function newItemLines(
  books: Books,
  owner: string,
  entries: readonly { readonly value: ItemLineAdd | ItemLineAddLink | ItemGroupLineAdd }[] = [],
): Items {
  return entries.map(({ value }) =>
    'ItemGroupRef' in value ? newGroup(books, owner, value) : newItemLine(books, owner, value),
  );
}

/** The lines after a Mod that gave these, by the rule of lines. */
export function changedItemLines(
  books: Books,
  owner: string,
  current: Items,
  entries: readonly { readonly value: ItemLineMod | ItemGroupLineMod }[],
): Items {
  const given = entries.map(({ value }) => value);
  return linesByRule<Item, ItemLineMod | ItemGroupLineMod>(current, given, idOf, {
    added: (value) =>
      isGroup(value) && value.ItemGroupRef
        ? newGroup(books, owner, { ...value, ItemGroupRef: value.ItemGroupRef })
        : newItemLine(books, owner, without(value, 'TxnLineID')),
    changed: (item, value) =>
      'members' in item
        ? changedGroup(books, owner, item, value)
        : changedItemLine(books, owner, item, without(value, 'TxnLineID')),
  });
}

function isGroup(value: ItemLineMod | ItemGroupLineMod): value is ItemGroupLineMod {
  return 'ItemGroupRef' in value || 'ItemLineMod' in value;
}

function idOf(item: Item): string {
  return 'members' in item ? item.group.TxnLineID : item.line.TxnLineID;
}

/** All lines of items, those of groups as well. */
export function flatItems(items: Items): readonly StoredItemLine[] {
  return items.flatMap((item) => ('members' in item ? item.members : [item]));
}

export function itemTotal(items: readonly StoredItemLine[]): Amount {
  return addAmounts(zeroAmount, ...items.map(({ line }) => line.Amount ?? zeroAmount));
}

export function presentedItems(books: Books, items: Items) {
  return items.map((item) => {
    if (!('members' in item)) return { element: 'ItemLineRet', value: presentedLine(books, item) } as const;
    const value: ItemGroupLineRet = {
      ...named(books, item.group, itemGroupLineReferences),
      TotalAmount: itemTotal(item.members),
      ItemLineRet: item.members.map((member) => presentedLine(books, member)),
    };
    return { element: 'ItemGroupLineRet', value } as const;
  });
}

export function voidedItems(items: Items): Items {
  return items.map((item) =>
    'members' in item ? { ...item, members: item.members.map(voidedItemLine) } : voidedItemLine(item),
  );
}

function presentedLine(books: Books, { line }: StoredItemLine): ItemLineRet {
  return named(books, line, itemLineReferences);
}

/** A group with a line for each of its members, so many times what the group says of it. */
function newGroup(
  books: Books,
  owner: string,
  { ItemGroupRef: reference, Quantity: count, UnitOfMeasure: unit }: ItemGroupLineAdd,
): StoredItemGroup {
  if (unit !== undefined && unit !== '') throw featureMissing();
  const element = referenced(books, reference, itemGroupReference, owner);
  const times = count === undefined || count === '' ? quantity('1') : count;
  const TxnLineID = nextTransactionId(books);
  const body = isOfType(element, 'ItemGroup') ? element.body : {};
  const members = (body.ItemGroupLine ?? []).map(({ ItemRef, Quantity }) =>
    newItemLine(books, owner, { ...(ItemRef && { ItemRef }), Quantity: memberQuantity(times, Quantity) }),
  );
  const group = { TxnLineID, ItemGroupRef: { ListID: element.id }, Desc: body.ItemDesc, Quantity: times };
  return { group, members };
}

function memberQuantity(times: Quantity, each: Quantity | '' | undefined): Quantity {
  return each === undefined || each === '' ? times : multiplyQuantities(times, each);
}

/** A new quantity multiplies the members that it does not name; members that are given follow the rule of lines. */
function changedGroup(
  books: Books,
  owner: string,
  { group, members }: StoredItemGroup,
  value: ItemLineMod | ItemGroupLineMod,
): StoredItemGroup {
  requireKept(value, ['ItemGroupRef', 'Quantity']);
  const { Quantity: count } = value;
  const given = 'ItemLineMod' in value ? (value.ItemLineMod ?? []) : [];
  const times = count === undefined || count === '' ? group.Quantity : count;
  const next = linesByRule(members, given, ({ line }) => line.TxnLineID, {
    added: (line) => newItemLine(books, owner, without(line, 'TxnLineID')),
    changed: (member, line) => changedItemLine(books, owner, member, without(line, 'TxnLineID')),
  });
  return { group: { ...group, Quantity: times }, members: given.length > 0 ? next : members };
}
