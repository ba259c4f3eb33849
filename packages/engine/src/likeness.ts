/**
 * Which records that no key brings together are perhaps the same one (design.md 4, "link or create?")? Pure. What two
 * records share counts for them, what both have and do not share counts against them. One strong fit on each side is
 * linked; whatever else is alike is left to a person, in bands, the best first.
 */
import { traitKinds, type Trait, type TraitKind } from '@autosync/records';

export interface Likened {
  readonly id: string;
  readonly traits: readonly Trait[];
}

export type Band = 'strong' | 'likely' | 'possible';

/** How well a record of the other side fits. */
export interface Fit {
  readonly id: string;
  readonly score: number;
  readonly band: Band;
  /** What both share, in words. */
  readonly why: string;
}

export interface Likenesses {
  readonly pairs: readonly (readonly [sa: string, quickbooks: string])[];
  /** The records that may be the same as one of the other side. */
  readonly fits: {
    readonly sa: ReadonlyMap<string, readonly Fit[]>;
    readonly quickbooks: ReadonlyMap<string, readonly Fit[]>;
  };
}

const weights: { readonly [K in TraitKind]: number } = {
  name: 60,
  company: 30,
  phone: 30,
  email: 40,
  address: 25,
};
/** What both have and do not share. People have several numbers and addresses, so it weighs little. */
const against = 10;

/** The name in another form and one more thing. */
const strongMin = 75;
/** The name alone, or an address and a number. */
const likelyMin = 55;
const possibleMin = 40;
/** A fact that many share (the number of the office) tells nothing. */
const sharersMax = 20;

export function liken(sa: readonly Likened[], quickbooks: readonly Likened[]): Likenesses {
  const fits = { sa: new Map<string, Fit[]>(), quickbooks: new Map<string, Fit[]>() };
  for (const [one, other] of sharing(sa, quickbooks)) {
    const fit = fitOf(one, other);
    if (fit === undefined) continue;
    noteFit(fits.sa, one.id, { ...fit, id: other.id });
    noteFit(fits.quickbooks, other.id, { ...fit, id: one.id });
  }
  const pairs: (readonly [string, string])[] = [];
  for (const [saId, found] of fits.sa) {
    const [strong, rival] = found.filter(({ band }) => band === 'strong');
    if (strong === undefined || rival !== undefined) continue;
    const back = fits.quickbooks.get(strong.id)?.filter(({ band }) => band === 'strong') ?? [];
    if (back.length === 1) pairs.push([saId, strong.id]);
  }
  const paired = { sa: new Set(pairs.map(([id]) => id)), quickbooks: new Set(pairs.map(([, id]) => id)) };
  return {
    pairs,
    fits: {
      sa: unpaired(fits.sa, paired.sa, paired.quickbooks),
      quickbooks: unpaired(fits.quickbooks, paired.quickbooks, paired.sa),
    },
  };
}

/** How well two records fit; undefined where they do not. */
export function fitOf(
  one: Pick<Likened, 'traits'>,
  other: Pick<Likened, 'traits'>,
): Omit<Fit, 'id'> | undefined {
  const shared: TraitKind[] = [];
  let score = 0;
  for (const kind of traitKinds) {
    const [own, theirs] = [valuesOf(one.traits, kind), valuesOf(other.traits, kind)];
    if (own.some((value) => theirs.includes(value))) {
      shared.push(kind);
      score += weights[kind];
    } else if (own.length > 0 && theirs.length > 0 && kind !== 'name') score -= against;
  }
  if (score < possibleMin) return undefined;
  const isNamed = shared.includes('name');
  const band = isNamed && score >= strongMin ? 'strong' : score >= likelyMin ? 'likely' : 'possible';
  return { score, band, why: `The same ${listed(shared)}.` };
}

const words: { readonly [K in TraitKind]: string } = {
  name: 'name in another form',
  company: 'company',
  phone: 'phone number',
  email: 'e-mail address',
  address: 'street',
};

function listed(kinds: readonly TraitKind[]): string {
  const names = kinds.map((kind) => words[kind]);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function valuesOf(traits: readonly Trait[], kind: TraitKind): readonly string[] {
  return traits.filter((trait) => trait.kind === kind).map(({ value }) => value);
}

/** The pairs that share at least one fact, each once. */
function* sharing(
  sa: readonly Likened[],
  quickbooks: readonly Likened[],
): Iterable<readonly [Likened, Likened]> {
  const byTrait = new Map<string, Likened[]>();
  for (const other of quickbooks)
    for (const trait of other.traits)
      byTrait.set(keyOf(trait), [...(byTrait.get(keyOf(trait)) ?? []), other]);
  for (const one of sa) {
    const met = new Set<Likened>();
    for (const trait of one.traits) {
      const others = byTrait.get(keyOf(trait)) ?? [];
      if (others.length <= sharersMax) for (const other of others) met.add(other);
    }
    for (const other of met) yield [one, other];
  }
}

function keyOf({ kind, value }: Trait): string {
  return `${kind}\n${value}`;
}

function noteFit(fits: Map<string, Fit[]>, id: string, fit: Fit): void {
  const found = [...(fits.get(id) ?? []), fit];
  fits.set(
    id,
    found.toSorted((a, b) => b.score - a.score),
  );
}

function unpaired(
  fits: ReadonlyMap<string, readonly Fit[]>,
  paired: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, readonly Fit[]> {
  const rest = [...fits]
    .filter(([id]) => !paired.has(id))
    .map(([id, found]): [string, readonly Fit[]] => [id, found.filter((fit) => !taken.has(fit.id))]);
  return new Map(rest.filter(([, found]) => found.length > 0));
}
