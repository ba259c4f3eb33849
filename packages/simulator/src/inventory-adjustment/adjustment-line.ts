/**
 * The lines of an inventory adjustment. A line says how many there are now or how many more, and perhaps what
 * they are worth; where it does not, they come and go at their average cost. What is kept is the difference.
 */
import { addQuantities, negateQuantity, quantity, subtractAmounts, zeroAmount } from '@autosync/core';
import type { Amount, Quantity } from '@autosync/core';
import type {
  InventoryAdjustmentLineAdd,
  InventoryAdjustmentLineMod,
  InventoryAdjustmentLineRet,
} from '@autosync/qbxml';
import { nextTransactionId } from '../books.ts';
import type { Books } from '../books.ts';
import { stockRoom } from '../inventory/stock-room.ts';
import type { StockRoom } from '../inventory/stock-room.ts';
import type { AdjustmentBody } from '../record.ts';
import { requireActive, requireKept, referenced } from '../reference.ts';
import type { GivenReference, ReferenceKind, ReferencePlan } from '../reference.ts';
import { linesInTurn, newLineId } from '../sale/line-id.ts';
import { featureMissing, fieldMissing } from '../status.ts';

export const owner = 'InventoryAdjustment';

const stockItemReference: ReferenceKind = { kind: 'Item', nameSpace: 'Item', types: ['ItemInventory'] };

export const adjustmentLineReferences: ReferencePlan = { ItemRef: stockItemReference };

/** Differences alone; an answer shows exactly these. */
export type AdjustmentLine = Pick<
  InventoryAdjustmentLineRet,
  'TxnLineID' | 'ItemRef' | 'QuantityDifference' | 'ValueDifference'
>;

interface Difference {
  readonly count: Quantity;
  readonly worth: Amount | undefined;
}

const none = quantity('0');

/** @throws Refusal 3140 for what is not in stock, 3250 for serial and lot numbers. */
export function newLines(
  books: Books,
  entries: readonly InventoryAdjustmentLineAdd[],
): readonly AdjustmentLine[] {
  const room = stockRoom(books, []);
  return entries.map((given) => {
    if (given.SerialNumberAdjustment || given.LotNumberAdjustment) throw featureMissing();
    const itemId = stockItemId(books, given.ItemRef);
    return lineOf(room, nextTransactionId(books), itemId, differenceIn(room, itemId, given));
  });
}

/** The lines after a Mod that gave these, by the rule of lines (qbxml.md 4.2). */
export function changedLines(
  books: Books,
  { lines, postings }: AdjustmentBody,
  entries: readonly InventoryAdjustmentLineMod[],
): readonly AdjustmentLine[] {
  const room = stockRoom(books, postings);
  const existingLine = linesInTurn(lines.map((line) => ({ line })));
  return entries.map((given) => {
    requireUsable(given);
    const { TxnLineID: id, ItemRef, QuantityDifference: count = '', ValueDifference: worth = '' } = given;
    const existing = id === newLineId ? undefined : existingLine(id).line;
    const itemId = ItemRef ? stockItemId(books, ItemRef) : existing?.ItemRef.ListID;
    if (itemId === undefined) throw fieldMissing('ItemRef');
    const isSameItem = itemId === existing?.ItemRef.ListID;
    const isUnchanged = isSameItem && count === '' && worth === '';
    const kept = isSameItem ? existing?.QuantityDifference : undefined;
    const difference = {
      count: count === '' ? (kept ?? none) : count,
      worth: isUnchanged ? existing?.ValueDifference : worth === '' ? undefined : worth,
    };
    return lineOf(room, existing?.TxnLineID ?? nextTransactionId(books), itemId, difference);
  });
}

function lineOf(
  room: StockRoom,
  TxnLineID: string,
  itemId: string,
  { count, worth }: Difference,
): AdjustmentLine {
  const { amount } = room.adjust(itemId, count, worth);
  return { TxnLineID, ItemRef: { ListID: itemId }, QuantityDifference: count, ValueDifference: amount };
}

/** What a new line says, as a difference to the stock that there is. */
function differenceIn(room: StockRoom, itemId: string, given: InventoryAdjustmentLineAdd): Difference {
  const stock = room.stock(itemId);
  const { QuantityAdjustment: counted, ValueAdjustment: valued } = given;
  const said = counted ?? valued ?? {};
  const count = said.NewQuantity || undefined;
  const difference = said.QuantityDifference || undefined;
  const more = count === undefined ? difference : addQuantities(count, negateQuantity(stock.quantity));
  const worth = valued?.NewValue || undefined;
  const added = valued?.ValueDifference || undefined;
  return {
    count: more ?? none,
    worth: worth === undefined ? added : subtractAmounts(worth, stock.value),
  };
}

function stockItemId(books: Books, reference: GivenReference): string {
  const item = referenced(books, reference, stockItemReference, owner);
  requireActive(books, item, stockItemReference, owner);
  return item.id;
}

function requireUsable(given: InventoryAdjustmentLineMod): void {
  requireKept(given, ['ItemRef', 'QuantityDifference', 'ValueDifference']);
  const { SerialNumber, LotNumber, CountAdjustment, InventorySiteLocationRef } = given;
  const isForeign = [SerialNumber, LotNumber, CountAdjustment, InventorySiteLocationRef];
  if (isForeign.some((field) => field !== undefined)) throw featureMissing();
}

/** A line of something voided. */
export function voidedLine(line: AdjustmentLine): AdjustmentLine {
  return { ...line, QuantityDifference: none, ValueDifference: zeroAmount };
}
