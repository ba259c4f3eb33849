/**
 * A link made again from SA's copy of it: which two records belong together is known, and what each side had when
 * they last agreed is not. SA's copy tells the version and the edit sequence of that moment, and so which side has
 * moved since. What differs on a side that moved is carried over as its change; where both moved it is a conflict
 * like any other, and where none did the two are agreed to differ (bookkeeping.md 2).
 */
import { sameJson } from '@autosync/core';
import type { Category, Fields, QuickBooksObject } from '@autosync/records';
import type { Link, SaChange, SaLink } from './ports/index.ts';
import { differingFields, isEnded } from './plan.ts';
import { pairLines } from './reference.ts';
import { lesserOf } from './unapply.ts';

export interface Rejoining {
  readonly category: Category;
  readonly copy: SaLink;
  readonly sa: Pick<SaChange, 'fields' | 'version' | 'isDeleted'> | undefined;
  readonly quickbooks: QuickBooksObject | undefined;
  /** What QuickBooks has, in the ids of SA; and the reverse. */
  readonly quickbooksInSa: Fields;
  readonly saInQuickbooks: Fields;
}

export interface Rejoined {
  readonly link: Link;
  /** The sides that have something to say to the other one. */
  readonly news: { readonly sa: boolean; readonly quickbooks: boolean };
}

export function rejoin({ category, copy, sa, quickbooks, ...translated }: Rejoining): Rejoined {
  const { quickbooksInSa, saInQuickbooks } = translated;
  const isGone = sa === undefined ? copy.isDeleted === true : sa.isDeleted;
  const hasMoved = {
    sa: sa !== undefined && sa.version > copy.version,
    quickbooks: quickbooks !== undefined && quickbooks.editSequence !== copy.editSequence,
  };
  const isOpenDeletion = isGone && hasMoved.sa && quickbooks !== undefined && !isEnded(quickbooks.fields);
  const differing =
    sa === undefined || quickbooks === undefined ? [] : differingFields(category, sa.fields, quickbooksInSa);
  const unmarked = isGone
    ? []
    : appliedUnmarked(category, sa?.fields, quickbooksInSa, differing, hasMoved.sa);
  const changed = {
    sa: hasMoved.sa && !isGone ? filled(sa?.fields, differing) : [],
    quickbooks:
      hasMoved.quickbooks && (!isGone || isOpenDeletion) ? filled(quickbooks?.fields, differing) : unmarked,
  };
  const news = { sa: isOpenDeletion || changed.sa.length > 0, quickbooks: changed.quickbooks.length > 0 };
  const ownSa = sa?.fields ?? quickbooksInSa;
  const ownQuickbooks = quickbooks?.fields ?? saInQuickbooks;
  const link: Link = {
    category: category.name,
    saId: copy.id,
    quickbooksId: copy.quickbooksId,
    saBaseline: replaced(ownSa, quickbooksInSa, changed.sa),
    quickbooksBaseline: replaced(ownQuickbooks, saInQuickbooks, changed.quickbooks),
    // A side with news is known as SA's copy has it until all of them are carried over: this computer may die as well.
    saVersion: news.sa ? copy.version : (sa?.version ?? copy.version),
    editSequence: news.quickbooks ? copy.editSequence : (quickbooks?.editSequence ?? copy.editSequence),
    kept: quickbooks?.kept ?? null,
    lines: pairLines(ownSa, ownQuickbooks),
    gone: goneOf(isGone && !isOpenDeletion, quickbooks === undefined),
  };
  return { link, news };
}

/**
 * What a payment or credit pays changes in QuickBooks without a mark (bookkeeping.md 11), so that it may look as if it had
 * not moved: a payment that was freed pays less than SA knows, and a credit pays what somebody has applied of it since.
 * Where SA has moved too, what a credit does not pay yet may be what we had still to apply; only what SA does not have
 * was applied by somebody else.
 */
function appliedUnmarked(
  { quickbooks }: Category,
  sa: Fields | undefined,
  quickbooksInSa: Fields,
  differing: readonly string[],
  hasSaMoved: boolean,
): readonly string[] {
  const field = 'applications';
  if (!differing.includes(field)) return [];
  const now = quickbooksInSa[field];
  const isLess = sameJson(lesserOf(sa?.[field], now), now);
  const isCredit = quickbooks.addedWithout.includes(field);
  return (hasSaMoved ? isCredit && !isLess : isCredit || isLess) ? [field] : [];
}

/**
 * The fields that a side that moved has something in. A blank may be one that QuickBooks filled by itself long ago
 * (bookkeeping.md 4); taking its value away would be worse than not carrying over that somebody emptied it.
 */
export function filled(fields: Fields | undefined, differing: readonly string[]): readonly string[] {
  return differing.filter((field) => (fields?.[field] ?? null) !== null);
}

/** The fields with what the other side has in some of them: against it, their own values read as changes. */
export function replaced(own: Fields, other: Fields, differing: readonly string[]): Fields {
  return { ...own, ...Object.fromEntries(differing.map((field) => [field, other[field] ?? null])) };
}

function goneOf(isGoneFromSa: boolean, isGoneFromQuickbooks: boolean): Link['gone'] {
  if (isGoneFromSa) return isGoneFromQuickbooks ? 'both' : 'sa';
  return isGoneFromQuickbooks ? 'quickbooks' : 'none';
}
