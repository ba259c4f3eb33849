/**
 * What to do with one linked pair of records: the decision table of design.md 4, pure.
 *
 * Each side is compared with its own baseline and with nothing else, so that what QuickBooks trims, rounds or
 * recomputes never looks like a change (bookkeeping.md 1). A pair takes one step at a time. After it, what the
 * other side still lacks is planned anew from what was stored then.
 */
import { addMs, epochMsOf, sameJson, type CatalogueCode, type Instant, type Json } from '@autosync/core';
import type { Category, Fields } from '@autosync/records';
import type { Link, Side } from './ports/index.ts';
import { defaultPolicy, goesTo, type Policy } from './policy.ts';

/** What is new about one side of the pair. */
export interface News {
  readonly isDeleted: boolean;
  /** All its fields, with the ids of its own side. */
  readonly fields: Fields;
  /** The same fields as they compare with the other side: comparable, with the ids of SA. */
  readonly shared: Fields;
  readonly changedAt: Instant | null;
  readonly doesNotSync: string | null;
}

export interface Pair {
  readonly category: Category;
  readonly link: Link;
  readonly sa: News | undefined;
  readonly quickbooks: News | undefined;
  /** How far SA's clock is ahead of ours; QuickBooks runs on our computer. */
  readonly skewMs: number;
  /** What the company decided for the category. */
  readonly policy?: Policy;
  /** Whose value of a disputed field stands, where a person has said so. */
  readonly preferred?: Preference;
}

/** A person's word: the side that counts, but for those fields in which the other one does. */
export interface Preference {
  readonly side: Side;
  readonly except: readonly string[];
}

/**
 * Why one of two values counts: it goes one way only, a person or the company's rule said so, a void ends what the
 * other one asks for, or it is the newer one.
 */
export const winningCauses = ['direction', 'person', 'void', 'rule', 'newest'] as const;
export type WinningCause = (typeof winningCauses)[number];

/** The value of a field that a conflict passed over, where it stood, and why the other one counts. */
export type Lost = {
  readonly [field: string]: { readonly side: Side; readonly value: Json; readonly because: WinningCause };
};

export type Decision =
  | {
      readonly kind: 'change';
      readonly to: Side;
      readonly changed: readonly string[];
      /** Fields of the written side with news of their own, which go the other way afterwards. */
      readonly pending: readonly string[];
      readonly lost: Lost;
      /** Fields with news of the side that is read, which do not go this way and stay its news. */
      readonly held?: readonly string[];
    }
  | { readonly kind: 'remove'; readonly to: Side }
  /** Both sides say the same by now: new baselines, nothing to write. */
  | { readonly kind: 'agree'; readonly gone: Link['gone'] }
  | { readonly kind: 'hold'; readonly code: CatalogueCode; readonly detail: string };

export function plan(pair: Pair): Decision {
  const isGone = { sa: isGoneNow(pair, 'sa'), quickbooks: isGoneNow(pair, 'quickbooks') };
  if (isGone.sa && isGone.quickbooks) return { kind: 'agree', gone: 'both' };
  if (isBroughtBack(pair)) return hold('sync.brought-back', '');
  const changed = { sa: changedFields(pair, 'sa'), quickbooks: changedFields(pair, 'quickbooks') };
  if (isGone.sa) return planRemoval(pair, 'sa', changed.quickbooks);
  if (isGone.quickbooks) return planRemoval(pair, 'quickbooks', changed.sa);
  return planChange(pair, changed);
}

/** SA has it again, while QuickBooks still has it as the deletion in SA left it: void, inactive or gone. */
function isBroughtBack({ link, sa, quickbooks }: Pair): boolean {
  if (sa === undefined || sa.isDeleted || (link.gone !== 'sa' && link.gone !== 'both')) return false;
  if (isEnded(sa.fields)) return false;
  return link.gone === 'both' || isEnded(quickbooks?.fields ?? link.quickbooksBaseline);
}

function planRemoval(pair: Pair, goneOn: Side, changedElsewhere: readonly string[]): Decision {
  const other = otherSide(goneOn);
  if (isEnded(pair[other]?.fields)) return { kind: 'agree', gone: goneOn };
  if (changedElsewhere.length > 0)
    return hold(
      'sync.deleted-and-changed',
      `It was deleted in ${sideNames[goneOn]}, and changed in ${sideNames[other]}: ${titles(pair, changedElsewhere)}.`,
    );
  if (pair.link.gone === 'quickbooks' && pair.quickbooks?.isDeleted === true)
    return hold('sync.gone-from-quickbooks', '');
  if (pair.link.gone !== 'none') return { kind: 'agree', gone: pair.link.gone };
  if (!goesTo(policyOf(pair), other)) return notGoing(pair.category, policyOf(pair), other);
  return { kind: 'remove', to: other };
}

/** What a deletion on the other side becomes: a record that is void or inactive has nothing left to end. */
export function isEnded(fields: Fields | undefined): boolean {
  return fields?.['isVoid'] === true || fields?.['isActive'] === false;
}

function planChange(pair: Pair, news: { readonly [S in Side]: readonly string[] }): Decision {
  const doesNotSync = pair.quickbooks?.doesNotSync ?? null;
  if (doesNotSync !== null) return hold('sync.does-not-sync', doesNotSync);
  const { fields = {} } = policyOf(pair);
  const synced = (names: readonly string[]) => names.filter((field) => fields[field] !== 'off');
  const changed = { sa: synced(news.sa), quickbooks: synced(news.quickbooks) };
  const { derived } = pair.category.quickbooks;
  const changedInSa = changed.sa.filter((field) => !derived.includes(field));
  const toQuickbooks = changedInSa.filter((field) => !changed.quickbooks.includes(field));
  const toSa = changed.quickbooks.filter((field) => !changedInSa.includes(field));
  const disputed = changedInSa.filter(
    (field) => changed.quickbooks.includes(field) && !isEqualNow(pair, field),
  );
  const lost: { [field: string]: Lost[string] } = {};
  for (const field of disputed) {
    const winner = winnerOf(pair, field);
    if (winner === undefined)
      return hold(
        'sync.both-changed',
        policyOf(pair).conflicts === 'ask'
          ? `Both sides have a new value of ${titles(pair, disputed)}, and it is kept for a person to decide.`
          : `Both sides have a new value of ${titles(pair, disputed)}, and nobody can tell which is newer.`,
      );
    const { side, because } = winner;
    (side === 'sa' ? toQuickbooks : toSa).push(field);
    const loser = otherSide(side);
    lost[field] = { side: loser, value: pair[loser]?.fields[field] ?? null, because };
  }
  return planWays(pair, { quickbooks: toQuickbooks, sa: toSa }, lost);
}

/** One step of what each side has to get; a field that does not go to a side is held there, and the others go. */
function planWays(
  pair: Pair,
  wanted: { readonly [S in Side]: readonly string[] },
  lost: Lost,
): Exclude<Decision, { kind: 'remove' }> {
  const policy = policyOf(pair);
  const going = (to: Side) => wanted[to].filter((field) => goesTo(policy, to, field));
  for (const to of ['quickbooks', 'sa'] as const) {
    const changed = going(to);
    if (changed.length === 0) continue;
    const held = wanted[to].filter((field) => !changed.includes(field));
    const pending = wanted[otherSide(to)];
    return { kind: 'change', to, changed, pending, lost, ...(held.length > 0 ? { held } : {}) };
  }
  for (const to of ['quickbooks', 'sa'] as const) {
    if (wanted[to].length === 0) continue;
    if (!goesTo(policy, to)) return notGoing(pair.category, policy, to);
    return hold(
      'sync.other-direction',
      `${titles(pair, wanted[to])}: it is not written in ${sideNames[to]}.`,
    );
  }
  return { kind: 'agree', gone: 'none' };
}

/**
 * The side whose value of a disputed field stands; undefined where nobody can tell. A void ends what an invoice asks
 * for: lines that the other side changed meanwhile could not be written any more, whoever was later.
 */
function winnerOf(
  pair: Pair,
  field: string,
): { readonly side: Side; readonly because: WinningCause } | undefined {
  const policy = policyOf(pair);
  const { conflicts } = policy;
  if (!goesTo(policy, 'quickbooks', field)) return { side: 'quickbooks', because: 'direction' };
  if (!goesTo(policy, 'sa', field)) return { side: 'sa', because: 'direction' };
  if (pair.preferred !== undefined) return { side: preferredSide(pair.preferred, field), because: 'person' };
  const voided = (['sa', 'quickbooks'] as const).filter((side) => pair[side]?.fields['isVoid'] === true);
  const [ended] = voided;
  if (field === 'lines' && ended !== undefined && voided.length === 1)
    return { side: ended, because: 'void' };
  if (conflicts === 'sa' || conflicts === 'quickbooks') return { side: conflicts, because: 'rule' };
  // QuickBooks does not mark a credit that is applied, so nobody knows when that was (bookkeeping.md 11).
  const isUnmarked = pair.category.quickbooks.addedWithout.includes(field);
  const side = conflicts === 'ask' || isUnmarked ? undefined : newest(pair);
  return side && { side, because: 'newest' };
}

function preferredSide({ side, except }: Preference, field: string): Side {
  return except.includes(field) ? otherSide(side) : side;
}

function policyOf({ category, policy }: Pair): Policy {
  return policy ?? defaultPolicy(category);
}

/** The fields in which a side differs from what it last had; none where there is no news of it. */
export function changedFields(pair: Pair, side: Side): readonly string[] {
  const news = pair[side];
  if (news === undefined || news.isDeleted) return [];
  return differingFields(pair.category, news.fields, baselineOf(pair.link, side));
}

/** The fields in which two states of one side differ. */
export function differingFields(category: Category, now: Fields, before: Fields): readonly string[] {
  const [comparableNow, comparableBefore] = [category.comparable(now), category.comparable(before)];
  const fields = new Set([...Object.keys(comparableNow), ...Object.keys(comparableBefore)]);
  return [...fields].filter((field) => !sameJson(comparableNow[field], comparableBefore[field]));
}

/** QuickBooks tells whole seconds; what lies closer together than this was not in an order that anybody knows. */
export const tieMs = 2000;

/** The side that changed last; undefined where a time is unknown or both are about equal (bookkeeping.md 5). */
function newest(pair: Pair): Side | undefined {
  const [sa, quickbooks] = [pair.sa?.changedAt, pair.quickbooks?.changedAt];
  if (!sa || !quickbooks) return undefined;
  const saLaterMs = epochMsOf(addMs(sa, -pair.skewMs)) - epochMsOf(quickbooks);
  if (Math.abs(saLaterMs) <= tieMs) return undefined;
  return saLaterMs > 0 ? 'sa' : 'quickbooks';
}

/** A side is gone where it says so now, or said so before and has not come back. */
export function isGoneNow(pair: Pair, side: Side): boolean {
  return pair[side]?.isDeleted ?? (pair.link.gone === 'both' || pair.link.gone === side);
}

function isEqualNow(pair: Pair, field: string): boolean {
  return sameJson(pair.sa?.shared[field], pair.quickbooks?.shared[field]);
}

function titles(pair: Pair, fields: readonly string[]): string {
  return fields.map((field) => titleOf(pair.category, field)).join(', ');
}

/** The name of a field that a person reads. */
export function titleOf(category: Category, field: string): string {
  const schema = category.schema.properties[field];
  const title: unknown = schema === undefined ? undefined : Reflect.get(schema, 'title');
  return typeof title === 'string' ? title : field;
}

/** Why a record is not written on a side: QuickBooks has none of it written by a program, or the company decided so. */
export function notGoing(category: Category, policy: Policy, to: Side): Extract<Decision, { kind: 'hold' }> {
  const isByNature = to === 'quickbooks' && category.direction === policy.direction;
  return isByNature
    ? hold(
        'sync.not-allowed-by-quickbooks',
        `${category.name} come from QuickBooks and are not written by a program.`,
      )
    : hold('sync.other-direction', `${category.name} are not written in ${sideNames[to]}.`);
}

function hold(code: CatalogueCode, detail: string): Extract<Decision, { kind: 'hold' }> {
  return { kind: 'hold', code, detail };
}

export function baselineOf(link: Link, side: Side): Fields {
  return side === 'sa' ? link.saBaseline : link.quickbooksBaseline;
}

/** What a side had, by its own count, when the baselines were taken. */
export function revisionOf(link: Link, side: Side): string {
  return side === 'sa' ? `${link.saVersion}` : link.editSequence;
}

export function otherSide(side: Side): Side {
  return side === 'sa' ? 'quickbooks' : 'sa';
}

/** The sides as people call them. */
export const sideNames: { readonly [S in Side]: string } = { sa: 'SA', quickbooks: 'QuickBooks' };
