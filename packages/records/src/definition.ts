import type { Json } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import type { TObject } from 'typebox';
import type { CategoryName } from './category.ts';
import type { Trait } from './trait.ts';

/** The fields of a record of any category, checked by the category's schema before they are believed. */
export type Fields = { readonly [field: string]: Json };

/** How the records of a category are read from QuickBooks; a category may need several queries. */
export interface QuickBooksRead {
  /** The query without `Query`: `Customer` for CustomerQueryRq. */
  readonly object: string;
  /** The element that answers: `CustomerRet`. */
  readonly element: string;
  /** False where the schema has no iterator for it: then one answer holds everything (qbxml.md 3.1). */
  readonly iterates: boolean;
  /**
   * The query's body, with nothing that the mapping does not need: page size and modified time where given,
   * inactive ones included, IncludeRetElement for every element that `fromQuickBooks` reads.
   */
  request(selection: ReadSelection): Request;
}

export type ReadSelection =
  | {
      readonly by: 'modified';
      /** Local wall-clock text without offset; absent on the very first read. */
      readonly from?: string;
      readonly page?: Page;
      /** Only ids and edit sequences are asked for (`revisionIn`): to find out what has been read already. */
      readonly only?: 'revisions';
    }
  | {
      readonly by: 'ids';
      readonly ids: readonly string[];
      /** As above: to see only whether they are there, and in which revision. */
      readonly only?: 'revisions';
    }
  /** Lists: all whose full name is one of these. */
  | { readonly by: 'names'; readonly fullNames: readonly string[] }
  /** Transactions that have one of these numbers: QuickBooks takes a number twice without a word (bookkeeping.md 8). */
  | { readonly by: 'numbers'; readonly numbers: readonly string[] }
  /** Transactions of a customer and a day: the look-up that settles a lost answer (bookkeeping.md 7). */
  | { readonly by: 'customer-and-date'; readonly customer: string; readonly date: string };

export interface Page {
  readonly recordsMax: number;
  readonly iterator: 'Start' | 'Continue' | 'Stop';
  readonly iteratorId?: string;
}

/** What an answer of QuickBooks says of one record. */
export interface QuickBooksObject {
  /** ListID or TxnID. */
  readonly id: string;
  readonly editSequence: string;
  /** As printed, without the offset, which is wrong in summer (qbxml.md 5.3). */
  readonly timeModified: string;
  /** In the same form; of records that can bear our mark. */
  readonly timeCreated?: string;
  readonly externalGuid: string | null;
  /** The category's fields; references are ids of QuickBooks. */
  readonly fields: Fields;
  /**
   * What SA cannot represent and a Mod must leave as it is (name lines of an address, discounts of an
   * application, lines of other kinds). True as long as the edit sequence is.
   */
  readonly kept: Json;
  /** A reason in plain English, where the record is one that does not sync (a pending invoice, a group line). */
  readonly doesNotSync?: string;
  /** True where it is of another category (a check that pays a vendor): it is passed over unless it is linked. */
  readonly isOther?: boolean;
}

export interface Change {
  readonly id: string;
  readonly editSequence: string;
  /** All fields as they should be; references and line ids are those of QuickBooks. */
  readonly fields: Fields;
  /** What QuickBooks last answered, and what it keeps beyond our fields. */
  readonly baseline: Fields;
  readonly kept: Json;
  /** The names of the fields that shall change. */
  readonly changed: readonly string[];
}

/** A request, or why QuickBooks cannot do it. */
export type Writing = { readonly requests: readonly Request[] } | { readonly cannot: string };

/** How QuickBooks shows the records of a category. */
export interface QuickBooksMapping {
  readonly reads: readonly QuickBooksRead[];
  /** ListDelType values or TxnDelType values under which its deletions are listed. */
  readonly deletedTypes: readonly string[];
  /** Fields that the Add cannot carry; a change brings them right after it. */
  readonly addedWithout: readonly string[];
  /** Fields that QuickBooks works out by itself from the others: they come to SA and never go there. */
  readonly derived: readonly string[];
  /**
   * Reads a Ret that one of `reads` answered, or that an Add, a Mod or a 3200 brought. `keptBefore` is what
   * the link of this record kept so far, where there is one: the layout of an address is learned from it, so
   * that the name on top stays a name after the customer was renamed (bookkeeping.md 6).
   *
   * @throws Failure `quickbooks.answer-unreadable` where a value is not what its element says.
   */
  fromQuickBooks(element: string, ret: object, keptBefore?: Json): QuickBooksObject;
  /**
   * The Add. `externalGuid` marks a transaction as ours for ever (bookkeeping.md 7). The text that leaves is
   * checked by the qbXML package; what cannot be expressed at all is `cannot`.
   */
  add(fields: Fields, externalGuid: string): Writing;
  /** The Mod (or void) that changes just the named fields. */
  change(change: Change): Writing;
  /** What a deletion in SA becomes: a void, a deletion, or an inactive element. */
  remove(change: Omit<Change, 'fields' | 'changed'>): Writing;
}

/** Everything that is known of a category. */
export interface Category {
  readonly name: CategoryName;
  /** The word for one of them in a sentence: `invoice`. */
  readonly singular: string;
  /** The last part of its address in SA: `invoices`. */
  readonly resource: string;
  readonly kind: 'list' | 'transaction';
  readonly schema: TObject;
  /** Which way it goes unless the company decides otherwise (bookkeeping.md 24). */
  readonly direction: 'both' | 'quickbooks-to-sa';
  /** Fields that go another way than their category (bookkeeping.md 24). */
  readonly fieldDirections: { readonly [field: string]: 'both' | 'quickbooks-to-sa' };
  /** The categories that its fields refer to. */
  readonly dependsOn: readonly CategoryName[];
  /** The field that refers to another record of the same category (a parent), if it has one. */
  readonly parentField?: string;
  /** How a person names the record: `Smith, John`, `Invoice 1042`, `Payment of 120.00 on 2026-05-02`. */
  label(fields: Fields): string;
  /**
   * Keys by which two records that nobody linked are found to be the same, the strongest first. References
   * in `fields` must be ids of one side for both records. The total of a transaction alone is never a key.
   */
  naturalKeys(fields: Fields): readonly string[];
  /** Whether it is a record of SA that QuickBooks never gets, and of which nobody needs to hear. */
  staysInSa(fields: Fields): boolean;
  /** Lists of names: by what else two records are recognised as perhaps the same one. */
  traits?(fields: Fields): readonly Trait[];
  /** The fields as they compare: line ids left out, applications in one order. */
  comparable(fields: Fields): Fields;
  readonly quickbooks: QuickBooksMapping;
}
