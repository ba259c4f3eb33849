/** What bills, checks, vendor credits and credit card charges share: lines of accounts and of items. */
import {
  addAmounts,
  isNegative,
  isZero,
  negateAmount,
  negateQuantity,
  quantity,
  zeroAmount,
} from '@autosync/core';
import type { Amount } from '@autosync/core';
import type {
  ExpenseLineAdd,
  ExpenseLineMod,
  ItemGroupLineAdd,
  ItemGroupLineMod,
  ItemLineAdd,
  ItemLineAddLink,
  ItemLineMod,
} from '@autosync/qbxml';
import type { Books } from '../books.ts';
import { stockRoom } from '../inventory/stock-room.ts';
import { statusOfFields } from '../list/element.ts';
import type { Posting, PurchaseBody, PurchaseLines, StoredItemLine } from '../record.ts';
import { accountReference, named } from '../reference.ts';
import type { ReferencePlan } from '../reference.ts';
import { fieldMissing, savingFailed } from '../status.ts';
import type { Status } from '../status.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { ReferringPart, TransactionParts } from '../transaction/definition.ts';
import { claimingPart } from '../transaction/claiming-part.ts';
import { isOwed, postingTo } from '../transaction/posting.ts';
import { changedExpenseLines, expenseLineReferences, newExpenseLines } from './expense-line.ts';
import { itemGroupLineReferences } from './item-group.ts';
import { itemLineReferences } from './item-line.ts';
import {
  changedItemLines,
  flatItems,
  itemTotal,
  newItemLines,
  presentedItems,
  voidedItems,
} from './item-lines.ts';

interface GivenLines {
  readonly ExpenseLineAdd?: readonly ExpenseLineAdd[];
  readonly lines?: readonly { readonly value: ItemLineAdd | ItemLineAddLink | ItemGroupLineAdd }[];
}

interface GivenChanges {
  readonly ClearExpenseLines?: boolean | '';
  readonly ExpenseLineMod?: readonly ExpenseLineMod[];
  readonly ClearItemLines?: boolean | '';
  readonly lines?: readonly { readonly element: string; readonly value: ItemLineMod | ItemGroupLineMod }[];
}

/** Which account bears the whole of a purchase, and on which side. */
export interface PurchaseBearer {
  readonly accountId: string;
  /** Who is paid; on accounts payable the vendor to whom it is owed. */
  readonly entityId: string | undefined;
  readonly side: 'debit' | 'credit';
}

/** The fields of an Add that are no part of the header. */
export const addLineFields = ['ExpenseLineAdd', 'lines'] as const;
/** The fields of a Mod that are no part of the header. */
export const modLineFields = ['ExpenseLineMod', 'ClearExpenseLines', 'ClearItemLines', 'lines'] as const;

/** OK, or the warning that fields of lines that a company makes for itself are not kept. */
export function statusOfNewLines({ ExpenseLineAdd = [], lines = [] }: GivenLines): Status {
  const given = [...ExpenseLineAdd, ...lines.map(({ value }) => value)];
  return statusOfFields(given.find((line) => 'DataExt' in line) ?? {}, ['DataExt']);
}

/** @param linked makes a line that names the line of an order; left out where orders cannot be named. */
export function newPurchaseLines(
  books: Books,
  owner: string,
  given: GivenLines,
  linked?: (value: ItemLineAddLink) => StoredItemLine,
): PurchaseLines {
  return {
    expenses: newExpenseLines(books, owner, given.ExpenseLineAdd),
    lines: newItemLines(books, owner, given.lines, linked),
  };
}

/** Lines that are not given stay, those of either kind that are given are the whole new list of that kind. */
export function changedPurchaseLines(
  books: Books,
  owner: string,
  current: PurchaseLines,
  given: GivenChanges,
): PurchaseLines {
  const { ExpenseLineMod: expenses, lines } = given;
  const left = {
    expenses: given.ClearExpenseLines === true ? [] : current.expenses,
    lines: given.ClearItemLines === true ? [] : current.lines,
  };
  return {
    expenses: expenses?.length ? changedExpenseLines(books, owner, left.expenses, expenses) : left.expenses,
    lines: lines?.length ? changedItemLines(books, owner, left.lines, lines) : left.lines,
  };
}

/**
 * What the lines come to, with the postings.
 *
 * @param before the postings that the purchase had until now; none for a new one.
 * @throws Refusal 3180 where it comes to less than nothing or has two lines on accounts receivable or payable.
 */
export function purchaseBody<Header>(
  books: Books,
  owner: string,
  header: Header,
  { expenses, lines }: PurchaseLines,
  bearer: PurchaseBearer,
  before: readonly Posting[] = [],
): PurchaseBody<Header> {
  const total = addAmounts(itemTotal(flatItems(lines)), ...expenses.map(({ Amount = zeroAmount }) => Amount));
  if (isNegative(total)) throw savingFailed(owner, 'Transaction amount must be positive.');
  const signed = (amount: Amount): Amount => (bearer.side === 'credit' ? amount : negateAmount(amount));
  const spending = expenses.map(({ AccountRef, CustomerRef, Amount = zeroAmount }) => {
    const accountId = AccountRef?.ListID;
    return { accountId, entityId: CustomerRef?.ListID ?? bearer.entityId, amount: signed(Amount) };
  });
  const whole = { ...bearer, amount: signed(negateAmount(total)) };
  const part = claimingPart(books, owner, [whole, ...spending]);
  const spent = spending.flatMap(({ accountId, entityId, amount }) =>
    accountId === undefined || isZero(amount) ? [] : [postingTo(books, accountId, entityId, amount)],
  );
  const bought = itemPostings(books, flatItems(lines), bearer.side, before);
  const isEmpty = isZero(total) && spent.length === 0 && bought.length === 0;
  const own = isEmpty ? [] : [postingTo(books, bearer.accountId, bearer.entityId, whole.amount)];
  const isPart = part !== undefined && !isOwed(books, bearer.accountId);
  const postings = [...own, ...spent, ...bought];
  return { header, expenses, lines, total, ...(isPart && { part }), applications: [], postings };
}

/** What is kept in stock comes to it, or goes back to the vendor; the rest is spent on the item's account. */
function itemPostings(
  books: Books,
  items: readonly StoredItemLine[],
  side: PurchaseBearer['side'],
  before: readonly Posting[],
): readonly Posting[] {
  const room = stockRoom(books, before);
  return items.flatMap(({ line, accountId }): readonly Posting[] => {
    const { ItemRef, Quantity = quantity('1'), Cost, Amount = zeroAmount } = line;
    const itemId = ItemRef?.ListID ?? '';
    const amount = side === 'credit' ? Amount : negateAmount(Amount);
    if (room.holds(itemId)) {
      // A void leaves the quantity and takes the cost away: what has none buys nothing.
      if (isZero(Amount) && (isZero(Quantity) || Cost === undefined)) return [];
      return room.buy(itemId, side === 'credit' ? Quantity : negateQuantity(Quantity), amount);
    }
    if (isZero(amount)) return [];
    if (accountId === undefined) throw fieldMissing('OverrideItemAccountRef');
    return [postingTo(books, accountId, undefined, amount)];
  });
}

/** The lines as an answer shows them, where they are asked for. */
export function presentedPurchaseLines(
  books: Books,
  { expenses, lines }: PurchaseLines,
  parts: TransactionParts,
) {
  if (!parts.lines) return {};
  return {
    ...(expenses.length > 0 && {
      ExpenseLineRet: expenses.map((line) => named(books, line, expenseLineReferences)),
    }),
    ...(lines.length > 0 && { lines: presentedItems(books, lines) }),
  };
}

export function referringLines({ expenses, lines }: PurchaseLines): readonly ReferringPart[] {
  const groups = lines.flatMap((item) => ('members' in item ? [item.line] : []));
  return [
    ...expenses.map((line): ReferringPart => [line, expenseLineReferences]),
    ...groups.map((group): ReferringPart => [group, itemGroupLineReferences]),
    ...flatItems(lines).flatMap(({ line, accountId }): readonly ReferringPart[] => [
      [line, itemLineReferences],
      [{ AccountRef: { ListID: accountId } }, { AccountRef: accountReference }],
    ]),
  ];
}

export function referringPurchase<Header extends object>(
  body: PurchaseBody<Header>,
  references: ReferencePlan,
): readonly ReferringPart[] {
  return [[body.header, references], ...referringLines(body)];
}

/** A purchase with every amount zero. */
export function voidedPurchase<Header extends { readonly Memo?: string }>(
  body: PurchaseBody<Header>,
): PurchaseBody<Header> {
  return {
    header: { ...body.header, Memo: voidedMemo(body.header.Memo) },
    expenses: body.expenses.map((line) => ({ ...line, Amount: zeroAmount })),
    lines: voidedItems(body.lines),
    total: zeroAmount,
    applications: [],
    postings: [],
  };
}
