/**
 * Groups: items that are sold together under one name. The line of a group shows what its items come to; the
 * items stand below it as lines of their own, each so often as the group says, times the group's quantity.
 */
import { multiplyQuantities, quantity } from '@autosync/core';
import type { Quantity } from '@autosync/core';
import type {
  CreditMemoLineGroupAdd,
  CreditMemoLineGroupMod,
  EstimateLineGroupAdd,
  EstimateLineGroupMod,
  InvoiceLineGroupAdd,
  InvoiceLineGroupMod,
  ItemGroupLine,
  ItemGroupRet,
  SalesOrderLineGroupAdd,
  SalesOrderLineGroupMod,
  SalesReceiptLineGroupAdd,
  SalesReceiptLineGroupMod,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { saleOf } from '../item/sale.ts';
import { isOfType } from '../list/definition.ts';
import type { SoldGroup, SoldLine } from '../record.ts';
import { isBlank, referenced, requireActive, requireKept } from '../reference.ts';
import type { GivenReference, ReferenceKind, ReferencePlan } from '../reference.ts';
import { featureMissing, fieldMissing } from '../status.ts';
import { idOfLine, linesInTurn, newLineId } from './line-id.ts';
import { changedLine, newLine } from './line.ts';
import type { LineMod } from './line.ts';

const itemGroupReference: ReferenceKind = { kind: 'Item Group', nameSpace: 'Item', types: ['ItemGroup'] };

export const groupReferences: ReferencePlan = { ItemGroupRef: itemGroupReference };

const notClearable = ['ItemGroupRef', 'Quantity'];

export type GroupAdd =
  | CreditMemoLineGroupAdd
  | EstimateLineGroupAdd
  | InvoiceLineGroupAdd
  | SalesOrderLineGroupAdd
  | SalesReceiptLineGroupAdd;
export type GroupMod =
  | CreditMemoLineGroupMod
  | EstimateLineGroupMod
  | InvoiceLineGroupMod
  | SalesOrderLineGroupMod
  | SalesReceiptLineGroupMod;

/** What a request says of a group. */
interface GivenGroup {
  readonly ItemGroupRef?: GivenReference;
  readonly Quantity?: Quantity | '';
  readonly UnitOfMeasure?: string;
  readonly OverrideUOMSetRef?: GivenReference;
  readonly InventorySiteRef?: GivenReference;
  readonly InventorySiteLocationRef?: GivenReference;
}

/** What a Mod says of the lines below it, by the kind of sale. */
interface GivenMembers {
  readonly CreditMemoLineMod?: readonly LineMod[];
  readonly EstimateLineMod?: readonly LineMod[];
  readonly InvoiceLineMod?: readonly LineMod[];
  readonly SalesOrderLineMod?: readonly LineMod[];
  readonly SalesReceiptLineMod?: readonly LineMod[];
}

/** A new group with the items that belong to it. @throws Refusal 3140 where there is no such group. */
export function newGroup(books: Books, owner: string, given: GivenGroup & GivenMembers): SoldGroup {
  requireUsable(given);
  if (!given.ItemGroupRef || isBlank(given.ItemGroupRef)) throw fieldMissing('ItemGroupRef');
  const TxnLineID = nextTransactionId(books);
  const group = groupOf(books, owner, TxnLineID, given.ItemGroupRef, quantityOf(given));
  return withMembers(books, owner, group, given);
}

/** The group after a Mod. */
export function changedGroup(books: Books, owner: string, existing: SoldGroup, value: GroupMod): SoldGroup {
  requireKept(value, notClearable);
  requireUsable(value);
  return withMembers(books, owner, regrouped(books, owner, existing, value), value);
}

/** The rule of lines holds below a group too: none given, all stay; any given, they are the whole list. */
function withMembers(books: Books, owner: string, group: SoldGroup, value: GivenMembers): SoldGroup {
  const given = membersIn(value);
  if (given.length === 0) return group;
  const existingLine = linesInTurn(group.members);
  const members = given.map((member) => {
    const id = idOfLine(member);
    return id === newLineId
      ? newLine(books, owner, member)
      : changedLine(books, owner, existingLine(id), member);
  });
  return { ...group, members };
}

/** The group with another item group in its place, or with its items so often as its new quantity says. */
function regrouped(books: Books, owner: string, existing: SoldGroup, value: GroupMod): SoldGroup {
  const { line } = existing;
  const count = quantityOf(value);
  const { ItemGroupRef: reference } = value;
  const id = reference && referenced(books, reference, itemGroupReference, owner).id;
  if (id !== undefined && id !== line.ItemGroupRef.ListID) {
    return groupOf(books, owner, line.TxnLineID, { ListID: id }, count ?? line.Quantity);
  }
  if (count === undefined || count === line.Quantity) return existing;
  const { ItemGroupLine: definition = [] } = itemGroupOf(books, owner, line.ItemGroupRef);
  const members = existing.members.map((member): SoldLine => {
    const defined = definition.find(({ ItemRef }) => ItemRef?.ListID === member.line.ItemRef?.ListID);
    const Quantity = defined && memberQuantity(books, defined, count);
    const change = { TxnLineID: member.line.TxnLineID, ...(Quantity !== undefined && { Quantity }) };
    return changedLine(books, owner, member, change);
  });
  return { line: { ...line, Quantity: count }, members };
}

function groupOf(
  books: Books,
  owner: string,
  TxnLineID: string,
  reference: GivenReference,
  count: Quantity | undefined,
): SoldGroup {
  const element = referenced(books, reference, itemGroupReference, owner);
  requireActive(books, element, itemGroupReference, owner);
  const {
    ItemDesc: Desc,
    IsPrintItemsInGroup = false,
    ItemGroupLine: definition = [],
  } = itemGroupOf(books, owner, { ListID: element.id });
  const shown = { ...(Desc !== undefined && { Desc }), ...(count !== undefined && { Quantity: count }) };
  return {
    line: { TxnLineID, ItemGroupRef: { ListID: element.id }, ...shown, IsPrintItemsInGroup },
    members: definition.map((member) => {
      const Quantity = memberQuantity(books, member, count);
      const { ItemRef } = member;
      return newLine(books, owner, {
        ...(ItemRef && { ItemRef }),
        ...(Quantity !== undefined && { Quantity }),
      });
    }),
  };
}

function itemGroupOf(books: Books, owner: string, reference: GivenReference): ItemGroupRet {
  const element = referenced(books, reference, itemGroupReference, owner);
  return isOfType(element, 'ItemGroup') ? element.body : {};
}

/** How many of an item a group of that quantity has; discounts and subtotals have no quantity. */
function memberQuantity(
  books: Books,
  { ItemRef, Quantity: each }: ItemGroupLine,
  count: Quantity | undefined,
): Quantity | undefined {
  if (!ItemRef || saleOf(books, ItemRef).kind !== undefined) return undefined;
  const own = each === undefined || each === '' ? undefined : each;
  return count === undefined ? own : multiplyQuantities(count, own ?? quantity('1'));
}

function quantityOf({ Quantity: count }: GivenGroup): Quantity | undefined {
  return count === '' ? undefined : count;
}

function membersIn(value: GivenMembers): readonly LineMod[] {
  const { CreditMemoLineMod, EstimateLineMod, InvoiceLineMod, SalesOrderLineMod, SalesReceiptLineMod } =
    value;
  return (
    InvoiceLineMod ?? CreditMemoLineMod ?? SalesReceiptLineMod ?? EstimateLineMod ?? SalesOrderLineMod ?? []
  );
}

/** Units of measure and sites are features that are off here. */
function requireUsable(given: GivenGroup): void {
  const { UnitOfMeasure: unit, OverrideUOMSetRef, InventorySiteRef, InventorySiteLocationRef } = given;
  const references = [OverrideUOMSetRef, InventorySiteRef, InventorySiteLocationRef];
  const isForeign = references.some((reference) => reference && !isBlank(reference));
  if (isForeign || (unit !== undefined && unit !== '')) throw featureMissing();
}
