/** Groups of items that are bought together: each item so often as the group says, times its quantity. */
import { multiplyQuantities, quantity } from '@autosync/core';
import type { Quantity } from '@autosync/core';
import type { ItemGroupLine, ItemGroupLineMod, ItemLineMod } from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { isOfType } from '../list/definition.ts';
import type { StoredItemGroup } from '../record.ts';
import { featureOff, isBlank, referenced, requireActive, requireKept } from '../reference.ts';
import type { GivenReference, ReferenceKind, ReferencePlan } from '../reference.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { without } from '../text.ts';
import { changedItemLine, newItemLine } from './item-line.ts';
import { linesByRule } from './line-rule.ts';

const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };

export const itemGroupLineReferences: ReferencePlan = {
  ItemGroupRef: itemGroupReference,
  OverrideUOMSetRef: featureOff('Unit Of Measure Set'),
};

/** What a request says of a group. */
interface GivenGroup {
  readonly ItemGroupRef?: GivenReference;
  readonly Quantity?: Quantity | '';
  readonly UnitOfMeasure?: string;
}

/** A new group with a line for each of its members. @throws Refusal 3140 where there is no such group. */
export function newItemGroup(books: Books, owner: string, given: GivenGroup): StoredItemGroup {
  requireUsable(given);
  const { ItemGroupRef: reference, Quantity: count } = given;
  if (!reference || isBlank(reference)) throw fieldMissing('ItemGroupRef');
  const element = referenced(books, reference, itemGroupReference, owner);
  requireActive(books, element, itemGroupReference, owner);
  const TxnLineID = nextTransactionId(books);
  const { ItemDesc: Desc, ItemGroupLine: definition = [] } = isOfType(element, 'ItemGroup')
    ? element.body
    : {};
  const times = count === '' ? undefined : count;
  const members = definition.map((member) => {
    const Quantity = memberQuantity(member, times);
    const { ItemRef } = member;
    return newItemLine(books, owner, {
      ...(ItemRef && { ItemRef }),
      ...(Quantity !== undefined && { Quantity }),
    });
  });
  const shown = { ...(Desc !== undefined && { Desc }), ...(times !== undefined && { Quantity: times }) };
  return { line: { TxnLineID, ItemGroupRef: { ListID: element.id }, ...shown }, members };
}

/** The group after a Mod; members that are given follow the rule of lines, a new quantity multiplies the others. */
export function changedItemGroup(
  books: Books,
  owner: string,
  { line: group, members }: StoredItemGroup,
  value: ItemLineMod | ItemGroupLineMod,
): StoredItemGroup {
  requireUsable(value);
  requireKept(value, ['ItemGroupRef', 'Quantity']);
  const times = value.Quantity === undefined || value.Quantity === '' ? group.Quantity : value.Quantity;
  const element = books.storage.element('Item', group.ItemGroupRef.ListID ?? '');
  const definition = element && isOfType(element, 'ItemGroup') ? (element.body.ItemGroupLine ?? []) : [];
  const multiplied = members.map((member) => {
    const defined = definition.find(({ ItemRef }) => ItemRef?.ListID === member.line.ItemRef?.ListID);
    if (!defined || times === undefined || times === group.Quantity) return member;
    return changedItemLine(books, owner, member, { Quantity: memberQuantity(defined, times) ?? times });
  });
  const given = 'ItemLineMod' in value ? (value.ItemLineMod ?? []) : [];
  const named = linesByRule(multiplied, given, ({ line }) => line.TxnLineID, {
    added: (line) => newItemLine(books, owner, without(line, 'TxnLineID')),
    changed: (member, line) => changedItemLine(books, owner, member, without(line, 'TxnLineID')),
  });
  const next = times === undefined ? group : { ...group, Quantity: times };
  return { line: next, members: given.length > 0 ? named : multiplied };
}

/** How many of an item a group of that quantity has. */
function memberQuantity(
  { Quantity: each }: ItemGroupLine,
  count: Quantity | undefined,
): Quantity | undefined {
  const own = each === undefined || each === '' ? undefined : each;
  return count === undefined ? own : multiplyQuantities(count, own ?? quantity('1'));
}

/** Units of measure and sites are features that are off here. */
function requireUsable(given: GivenGroup | ItemLineMod | ItemGroupLineMod): void {
  const { UnitOfMeasure: unit } = given;
  const site = 'InventorySiteRef' in given ? given.InventorySiteRef : undefined;
  if ((site && !isBlank(site)) || (unit !== undefined && unit !== '')) throw featureMissing();
}
