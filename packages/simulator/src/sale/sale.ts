/** What invoices, credit memos, sales receipts and estimates share beside their lines. */
import {
  addAmounts,
  isNegative,
  isZero,
  negateAmount,
  percent,
  subtractAmounts,
  zeroAmount,
} from '@autosync/core';
import type { Amount } from '@autosync/core';
import type { Address, AddressBlock, RecordValues } from '@autosync/qbxml';
import { addressBlock } from '../address.ts';
import type { Books } from '../books.ts';
import { stockPostings } from '../inventory/sold-stock.ts';
import { isOfType } from '../list/definition.ts';
import type { Posting, SaleBody, SoldLine, StoredSaleLine } from '../record.ts';
import {
  accountReference,
  classReference,
  customerMessageReference,
  customerReference,
  named,
  paymentMethodReference,
  salesRepReference,
  salesTaxCodeReference,
  salesTaxReference,
  shipMethodReference,
  termsReference,
} from '../reference.ts';
import type { GivenReference, ReferencePlan } from '../reference.ts';
import { specialAccountId } from '../special-account.ts';
import { fieldMissing, featureMissing, savingFailed } from '../status.ts';
import { together } from '../together.ts';
import { voidedMemo } from '../transaction/definition.ts';
import type { ReferringPart } from '../transaction/definition.ts';
import { saleLineReferences, voidedLine } from './line.ts';
import { groupReferences } from './line-group.ts';
import { linesInOrder } from './line-order.ts';
import { amountOf, isSoldGroup, lineByLine, totalOf } from './sold-lines.ts';
import { taxOf } from './tax.ts';

export const saleReferences: ReferencePlan = {
  CustomerRef: customerReference,
  ClassRef: classReference,
  ARAccountRef: accountReference,
  DepositToAccountRef: accountReference,
  PaymentMethodRef: paymentMethodReference,
  TemplateRef: { kind: 'Template', nameSpace: 'Template' },
  TermsRef: termsReference,
  SalesRepRef: salesRepReference,
  ShipMethodRef: shipMethodReference,
  ItemSalesTaxRef: { ...salesTaxReference, feature: 'sales-tax' },
  CustomerMsgRef: customerMessageReference,
  CustomerSalesTaxCodeRef: { ...salesTaxCodeReference, feature: 'sales-tax' },
};

/** The fields that the headers of all sales have. */
export interface SaleHeader {
  readonly CustomerRef?: GivenReference;
  readonly ARAccountRef?: GivenReference;
  readonly DepositToAccountRef?: GivenReference;
  readonly ItemSalesTaxRef?: GivenReference;
  readonly CustomerSalesTaxCodeRef?: GivenReference;
  readonly TermsRef?: GivenReference;
  readonly SalesRepRef?: GivenReference;
  readonly BillAddress?: Address;
  /** The address as printed, where it was recorded; else it follows from its parts. */
  readonly BillAddressBlock?: AddressBlock;
  readonly ShipAddress?: Address;
  readonly ShipAddressBlock?: AddressBlock;
  readonly IsPending?: boolean;
  readonly Memo?: string;
}

/** Which account bears the whole of a sale, and on which side; none for what does not post. */
export interface Bearer {
  readonly accountId: string;
  /** The customer of an A/R account. */
  readonly entityId?: string;
  readonly side: 'debit' | 'credit';
}

/**
 * What header and lines come to, with the postings; a pending sale posts nothing (bookkeeping.md 15).
 *
 * @param before what the sale was until now; undefined for a new one.
 * @throws Refusal 3180 where it comes to less than nothing.
 */
export function saleBody<Header extends SaleHeader>(
  books: Books,
  owner: string,
  header: Header,
  given: readonly StoredSaleLine[],
  bearer: Bearer | undefined,
  before?: SaleBody<SaleHeader>,
): SaleBody<Header> {
  const lines = linesInOrder(given);
  const tax = taxOf(books, header, lines, before);
  const taxTotal = tax?.total ?? zeroAmount;
  const sold = lineByLine(lines);
  const total = addAmounts(taxTotal, totalOf(sold));
  if (isNegative(total) && books.switches.negativeSale === 'refused')
    throw savingFailed(owner, 'Transaction amount must be positive.');
  const posts = bearer && header.IsPending !== true;
  const postings = posts
    ? [
        ...salePostings(books, sold, total, taxTotal, bearer),
        ...stockPostings(
          books,
          sold.map(({ line }) => line),
          bearer.side,
          before?.postings,
        ),
      ]
    : [];
  return { header, lines, total, ...(tax && { tax }), applications: [], postings };
}

function salePostings(
  books: Books,
  lines: readonly SoldLine[],
  total: Amount,
  tax: Amount,
  { side, ...bearer }: Bearer,
): readonly Posting[] {
  const signed = (amount: Amount): Amount => (side === 'debit' ? amount : negateAmount(amount));
  const income = lines.flatMap((line): Posting[] => {
    const amount = amountOf(line);
    if (isZero(amount)) return [];
    if (line.accountId === undefined) throw fieldMissing('OverrideItemAccountRef');
    return [{ accountId: line.accountId, amount: signed(negateAmount(amount)) }];
  });
  const owed = isZero(tax)
    ? []
    : [{ accountId: specialAccountId(books, 'SalesTaxPayable'), amount: signed(negateAmount(tax)) }];
  if (isZero(total) && income.length === 0 && owed.length === 0) return [];
  return [{ ...bearer, amount: signed(total) }, ...income, ...owed];
}

/** What a customer says of its sales, for where a sale itself says nothing (bookkeeping.md 4). */
export function customerDefaults(books: Books, reference: GivenReference | undefined): SaleHeader {
  const owing = books.storage.element('Entity', reference?.ListID ?? '');
  if (!owing || !isOfType(owing, 'Customer')) return {};
  const { TermsRef, SalesRepRef, BillAddress, ShipAddress, ItemSalesTaxRef, SalesTaxCodeRef } = owing.body;
  return {
    TermsRef,
    SalesRepRef,
    BillAddress,
    ShipAddress,
    ...(ItemSalesTaxRef && { ItemSalesTaxRef }),
    ...(SalesTaxCodeRef && { CustomerSalesTaxCodeRef: SalesTaxCodeRef }),
  };
}

/** The template that a new transaction has where it names none. */
export function templateOf(books: Books, name: string): { readonly TemplateRef?: GivenReference } {
  const template = books.storage.elementByFullName('Template', name);
  return template ? { TemplateRef: { ListID: template.id } } : {};
}

/** The parts of a header that are derived when it is read. */
export function presentedHeader<Header extends SaleHeader>(books: Books, body: SaleBody<Header>) {
  const { header, total, tax } = body;
  return together(named(books, header, saleReferences), {
    BillAddressBlock: header.BillAddressBlock ?? addressBlock(header.BillAddress),
    ShipAddressBlock: header.ShipAddressBlock ?? addressBlock(header.ShipAddress),
    Subtotal: subtractAmounts(total, tax?.total ?? zeroAmount),
    SalesTaxPercentage: tax?.rate ?? percent('0'),
    SalesTaxTotal: tax?.total ?? zeroAmount,
  });
}

/** The lines of a transaction's answer, by the element name of a line. */
type ShownLines<Element> = Element extends `${infer Name}LineRet`
  ? `${Name}Ret` extends keyof RecordValues
    ? RecordValues[`${Name}Ret`] extends { readonly lines?: infer Lines }
      ? NonNullable<Lines>
      : never
    : never
  : never;

/** The lines as an answer shows them, under the element names of their transaction. */
export function presentedLines<Element extends string>(
  books: Books,
  element: Element,
  lines: readonly StoredSaleLine[],
): ShownLines<Element>;
export function presentedLines(
  books: Books,
  element: string,
  lines: readonly StoredSaleLine[],
): readonly object[] {
  return lines.map((stored) => {
    if (!isSoldGroup(stored)) return { element, value: named(books, stored.line, saleLineReferences) };
    const members = stored.members.map(({ line }) => named(books, line, saleLineReferences));
    const group = {
      ...named(books, stored.line, groupReferences),
      TotalAmount: totalOf(stored.members),
      ...(members.length > 0 && { [element]: members }),
    };
    return { element: element.replace(/LineRet$/, 'LineGroupRet'), value: group };
  });
}

export function referringParts<Header extends SaleHeader>(body: SaleBody<Header>): readonly ReferringPart[] {
  const sold = lineByLine(body.lines);
  return [
    [body.header, saleReferences],
    ...body.lines.filter(isSoldGroup).map(({ line }): ReferringPart => [line, groupReferences]),
    ...sold.map(({ line }): ReferringPart => [line, saleLineReferences]),
    ...sold.map(({ accountId }): ReferringPart => [
      { AccountRef: { ListID: accountId } },
      { AccountRef: accountReference },
    ]),
  ];
}

/** A sale with every amount zero. */
export function voidedSale<Header extends SaleHeader>(body: SaleBody<Header>): SaleBody<Header> {
  const header = { ...body.header, Memo: voidedMemo(body.header.Memo) };
  const tax = body.tax && { tax: { ...body.tax, total: zeroAmount } };
  const lines = body.lines.map((stored) =>
    isSoldGroup(stored) ? { ...stored, members: stored.members.map(voidedLine) } : voidedLine(stored),
  );
  return { ...body, header, lines, total: zeroAmount, ...tax, applications: [], postings: [] };
}

/** Refuses what needs other currencies. */
export function requireHomeCurrency(given: { readonly ExchangeRate?: string }): void {
  if (given.ExchangeRate !== undefined && given.ExchangeRate !== '') throw featureMissing();
}
