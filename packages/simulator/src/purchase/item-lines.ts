/** The item lines of a purchase with their groups; those of a Mod follow the rule of lines (qbxml.md 4.2). */
import { addAmounts, zeroAmount } from '@autosync/core';
import type { Amount } from '@autosync/core';
import type {
  ItemGroupLineAdd,
  ItemGroupLineMod,
  ItemGroupLineRet,
  ItemLineAdd,
  ItemLineAddLink,
  ItemLineMod,
  ItemLineRet,
} from '@autosync/qbxml';
import type { Books } from '../books.ts';
import type { PurchaseLines, StoredItemLine } from '../record.ts';
import { named } from '../reference.ts';
import { objectNotFound } from '../status.ts';
import { without } from '../text.ts';
import { changedItemGroup, itemGroupLineReferences, newItemGroup } from './item-group.ts';
import { changedItemLine, itemLineReferences, newItemLine, voidedItemLine } from './item-line.ts';
import { linesByRule } from './line-rule.ts';

type Items = PurchaseLines['lines'];

/** @param linked makes a line that names the line of an order; left out where orders cannot be named. */
export function newItemLines(
  books: Books,
  owner: string,
  entries: readonly { readonly value: ItemLineAdd | ItemLineAddLink | ItemGroupLineAdd }[] = [],
  linked?: (value: ItemLineAddLink) => StoredItemLine,
): Items {
  return entries.map(({ value }) => {
    if ('ItemGroupRef' in value) return newItemGroup(books, owner, value);
    return linked && 'LinkToTxn' in value ? linked(value) : newItemLine(books, owner, value);
  });
}

/** The lines after a Mod that gave these, by the rule of lines. */
export function changedItemLines(
  books: Books,
  owner: string,
  current: Items,
  entries: readonly { readonly element: string; readonly value: ItemLineMod | ItemGroupLineMod }[],
): Items {
  const given = entries.map(({ element, value }) => {
    return { TxnLineID: value.TxnLineID, value, isGroup: element === 'ItemGroupLineMod' };
  });
  return linesByRule(current, given, ({ line }) => line.TxnLineID, {
    added: ({ value, isGroup }) =>
      isGroup ? newItemGroup(books, owner, value) : newItemLine(books, owner, without(value, 'TxnLineID')),
    changed(item, { TxnLineID, value, isGroup }) {
      // A line of one kind cannot be named as one of the other.
      if ('members' in item !== isGroup) throw objectNotFound(TxnLineID);
      return 'members' in item
        ? changedItemGroup(books, owner, item, value)
        : changedItemLine(books, owner, item, without(value, 'TxnLineID'));
    },
  });
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
      ...named(books, item.line, itemGroupLineReferences),
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
