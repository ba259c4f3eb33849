/**
 * Which unlinked records of the two sides are the same one? Pure.
 *
 * A fit is strong where a key is held by exactly one record on each side. Stronger keys go first for all
 * records, so that a weak key never takes a record away from its better match. Equals that nothing tells
 * apart (two cash payments of one day) pair off in their order only where every comparable field is equal;
 * whatever else shares a key is left to a person (bookkeeping.md 7, 26; design.md 4).
 */
export interface Candidate {
  readonly id: string;
  /** The mark that we put on what we create for a record of SA, or that QuickBooks shows (ExternalGUID). */
  readonly mark: string | null;
  /** Natural keys with the ids of SA, the strongest first. */
  readonly keys: readonly string[];
  /** Equal for two records that are equal in every comparable field. */
  readonly likeness: string;
}

export interface Pairing {
  readonly pairs: readonly (readonly [sa: string, quickbooks: string])[];
  /** Records that may be one of several; their ids on the other side. */
  readonly unclear: {
    readonly sa: ReadonlyMap<string, readonly string[]>;
    readonly quickbooks: ReadonlyMap<string, readonly string[]>;
  };
}

export function pairUp(
  saCandidates: readonly Candidate[],
  quickbooksCandidates: readonly Candidate[],
  isFirstSync: boolean,
): Pairing {
  const pairs: [string, string][] = [];
  const open = {
    sa: new Map(saCandidates.map((candidate) => [candidate.id, candidate])),
    quickbooks: new Map(quickbooksCandidates.map((candidate) => [candidate.id, candidate])),
  };
  const unclear = { sa: new Map<string, string[]>(), quickbooks: new Map<string, string[]>() };

  /** Pairs off what shares a key: one with one, or in their order where the key says that all are equal. */
  const match = (keysOf: (candidate: Candidate) => readonly string[], isLikeness: boolean): void => {
    for (const group of groups(open, keysOf).values()) {
      const sa = group.sa.filter(({ id }) => open.sa.has(id));
      const quickbooks = group.quickbooks.filter(({ id }) => open.quickbooks.has(id));
      if (!isLikeness && !isOneToOne(group.key, sa, quickbooks, isFirstSync)) continue;
      for (const [place, saCandidate] of sa.entries()) {
        const quickbooksCandidate = quickbooks[place];
        if (quickbooksCandidate === undefined) break;
        pairs.push([saCandidate.id, quickbooksCandidate.id]);
        open.sa.delete(saCandidate.id);
        open.quickbooks.delete(quickbooksCandidate.id);
      }
    }
  };

  match(({ mark }) => (mark === null ? [] : [mark]), false);
  const levels = [...open.sa.values(), ...open.quickbooks.values()].reduce(
    (most, { keys }) => Math.max(most, keys.length),
    0,
  );
  for (let level = 1; level <= levels; level += 1) {
    match(({ keys }) => keys.slice(0, level), false);
    match(({ keys, likeness }) => keys.slice(0, level).map((key) => `${key}\n${likeness}`), true);
  }
  for (const { sa, quickbooks } of groups(open, ({ keys }) => keys).values()) {
    if (sa.length === 0 || quickbooks.length === 0) continue;
    for (const { id } of sa) note(unclear.sa, id, quickbooks);
    for (const { id } of quickbooks) note(unclear.quickbooks, id, sa);
  }
  return { pairs, unclear };
}

/**
 * One with one. Two records whose better keys differ (invoices of other numbers, one day and one total) are the
 * same in a first sync, where years of invoices were retyped (bookkeeping.md 26); later on they are two visits
 * on one day as likely as not, and a person is asked.
 */
function isOneToOne(
  key: string,
  sa: readonly Candidate[],
  quickbooks: readonly Candidate[],
  isFirstSync: boolean,
): boolean {
  if (sa.length > 1 || quickbooks.length > 1) return false;
  const haveBetterKeys = [...sa, ...quickbooks].every(
    ({ keys, mark }) => keys.indexOf(key) > 0 && mark !== key,
  );
  return isFirstSync || !haveBetterKeys;
}

interface Open {
  readonly sa: ReadonlyMap<string, Candidate>;
  readonly quickbooks: ReadonlyMap<string, Candidate>;
}

interface Group {
  readonly key: string;
  readonly sa: Candidate[];
  readonly quickbooks: Candidate[];
}

function groups(open: Open, keysOf: (candidate: Candidate) => readonly string[]): Map<string, Group> {
  const result = new Map<string, Group>();
  for (const side of ['sa', 'quickbooks'] as const) {
    for (const candidate of open[side].values()) {
      for (const key of new Set(keysOf(candidate))) {
        const group: Group = result.get(key) ?? { key, sa: [], quickbooks: [] };
        result.set(key, group);
        group[side].push(candidate);
      }
    }
  }
  return result;
}

function note(unclear: Map<string, string[]>, id: string, others: readonly Candidate[]): void {
  const known = unclear.get(id) ?? [];
  unclear.set(id, [...new Set([...known, ...others.map((other) => other.id)])]);
}
