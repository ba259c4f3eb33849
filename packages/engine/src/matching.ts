/**
 * Which unlinked records of a category belong together: what a person has said, then marks and natural keys
 * (`pair.ts`), then what else they have in common (`likeness.ts`).
 */
import type { Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { fitOf, liken, type Fit, type Likened } from './likeness.ts';
import { pairUp, type Candidate } from './pair.ts';
import { otherSide } from './plan.ts';
import type { Link, Side } from './ports/index.ts';
import { isNameTaken } from './resolutions/action.ts';
import { resolutionsIn } from './resolutions/resolution.ts';

export interface MatchCandidate extends Candidate, Likened {}

/** A record of the other side that may be the same one. */
export interface Possibility extends Partial<Pick<Fit, 'score' | 'band'>> {
  readonly id: string;
  readonly why: string;
  /** It has a partner already: then there is nothing to link, and the record may be a double. */
  readonly isLinked: boolean;
}

export interface Matching {
  readonly pairs: readonly (readonly [sa: string, quickbooks: string])[];
  /** Records of which a person must say whether they are one of several. */
  readonly unclear: { readonly [S in Side]: ReadonlyMap<string, readonly Possibility[]> };
}

type Candidates = { readonly [S in Side]: readonly MatchCandidate[] };

/**
 * In a first sync also doubles of what is linked already are asked about: two filled systems have some. Whatever was
 * asked about stays a question in later syncs, until a person has answered it.
 */
export async function match(
  context: SyncContext,
  category: Category,
  candidates: Candidates,
  isFirstSync: boolean,
): Promise<Matching> {
  const settled = await resolved(context, category, candidates);
  const keyed = pairUp(settled.sa, settled.quickbooks, isFirstSync);
  const unclear = {
    sa: new Map([...keyed.unclear.sa].map(([id, others]) => [id, others.map(byKey)] as const)),
    quickbooks: new Map(
      [...keyed.unclear.quickbooks].map(([id, others]) => [id, others.map(byKey)] as const),
    ),
  };
  const pairs = [...settled.pairs, ...keyed.pairs];
  if (category.traits === undefined) return { pairs, unclear };
  const left = (side: Side) => {
    const paired = new Set(pairs.map(([sa, quickbooks]) => (side === 'sa' ? sa : quickbooks)));
    return settled[side].filter(({ id }) => !paired.has(id) && !unclear[side].has(id));
  };
  const alike = liken(left('sa'), left('quickbooks'));
  const linkedNow = [...pairs, ...alike.pairs];
  for (const side of ['sa', 'quickbooks'] as const) {
    for (const [id, fits] of alike.fits[side]) unclear[side].set(id, fits.map(byFit));
    const asked = askedAbout(context, category, side);
    const mayBeDoubles = left(side).filter(({ id }) => isFirstSync || asked.has(id));
    const doubles = await doublesOf(context, category, side, mayBeDoubles, candidates, linkedNow);
    for (const [id, fit] of doubles) if (!unclear[side].has(id)) unclear[side].set(id, [fit]);
  }
  return { pairs: linkedNow, unclear };
}

/** The records of a side of which an open message asks whether they are to be linked or created. */
function askedAbout({ messages }: SyncContext, { name }: Category, side: Side): ReadonlySet<string> {
  const questions = messages
    .open()
    .filter((message) => message.code === 'sync.link-or-create' && message.side === side)
    // A name that is taken is another question: it stands until one of the two has another name.
    .filter((message) => !isNameTaken(message));
  return new Set(questions.filter(({ category }) => category === name).map(({ recordId }) => recordId));
}

function byKey(id: string): Possibility {
  return { id, why: '', isLinked: false };
}

function byFit(fit: Fit): Possibility {
  return { ...fit, isLinked: false };
}

/** Candidates without those of which a person has said what they are; and the pairs that came of it. */
async function resolved({ store }: SyncContext, { name }: Category, candidates: Candidates) {
  const resolutions = await resolutionsIn(store, name);
  const { sa, quickbooks } = candidates;
  if (resolutions.size === 0) return { sa, quickbooks, pairs: [] };
  const ids = { sa: new Set(sa.map(({ id }) => id)), quickbooks: new Set(quickbooks.map(({ id }) => id)) };
  const taken = { sa: new Set<string>(), quickbooks: new Set<string>() };
  const pairs: (readonly [string, string])[] = [];
  for (const { side, recordId, action, record } of resolutions.values()) {
    if (!ids[side].has(recordId)) continue;
    if (action === 'create') taken[side].add(recordId);
    if (action !== 'link' || record === null || !ids[otherSide(side)].has(record)) continue;
    const [saId, quickbooksId] = side === 'sa' ? [recordId, record] : [record, recordId];
    if (taken.sa.has(saId) || taken.quickbooks.has(quickbooksId)) continue;
    taken.sa.add(saId);
    taken.quickbooks.add(quickbooksId);
    pairs.push([saId, quickbooksId]);
  }
  const free = (side: Side) => candidates[side].filter(({ id }) => !taken[side].has(id));
  return { sa: free('sa'), quickbooks: free('quickbooks'), pairs };
}

/** The records of a side that have the name, in another form, of a record of the other side which has its partner. */
async function doublesOf(
  context: SyncContext,
  category: Category,
  side: Side,
  left: readonly MatchCandidate[],
  candidates: Candidates,
  pairs: Matching['pairs'],
): Promise<ReadonlyMap<string, Possibility>> {
  const taken = new Set(pairs.map(([sa, quickbooks]) => (side === 'sa' ? sa : quickbooks)));
  const alone = left.filter(({ id, traits }) => !taken.has(id) && traits.length > 0);
  if (alone.length === 0) return new Map();
  const other = otherSide(side);
  const partners = new Set(pairs.map(([sa, quickbooks]) => (other === 'sa' ? sa : quickbooks)));
  const linked = [
    ...candidates[other].filter(({ id }) => partners.has(id)),
    ...(await linkedOf(context, category, other)),
  ];
  const byName = new Map(linked.flatMap((one) => namesOf(one).map((name) => [name, one] as const)));
  const doubles = new Map<string, Possibility>();
  for (const one of alone) {
    const found = namesOf(one).flatMap((name) => byName.get(name) ?? [])[0];
    const fit = found === undefined ? undefined : fitOf(one, found);
    if (found !== undefined && fit !== undefined)
      doubles.set(one.id, { ...fit, id: found.id, isLinked: true });
  }
  return doubles;
}

function namesOf({ traits }: Likened): readonly string[] {
  return traits.filter(({ kind }) => kind === 'name').map(({ value }) => value);
}

const linksMax = 500;

/** What the links remember of a side. */
async function linkedOf({ store }: SyncContext, category: Category, side: Side): Promise<readonly Likened[]> {
  const found: Likened[] = [];
  let after: string | undefined;
  for (;;) {
    const page: readonly Link[] = await store.links(category.name, after, linksMax);
    for (const { saId, quickbooksId, saBaseline, quickbooksBaseline } of page) {
      const [id, fields] = side === 'sa' ? [saId, saBaseline] : [quickbooksId, quickbooksBaseline];
      found.push({ id, traits: category.traits?.(fields) ?? [] });
    }
    after = page.at(-1)?.saId;
    if (page.length < linksMax) return found;
  }
}
