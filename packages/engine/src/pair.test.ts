import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { pairUp, type Candidate } from './pair.ts';

/** As in a first sync, unless a test is about later ones. */
function pairFirst(sa: readonly Candidate[], quickbooks: readonly Candidate[]) {
  return pairUp(sa, quickbooks, true);
}

function candidate(id: string, keys: readonly string[], rest: Partial<Candidate> = {}): Candidate {
  return { id, keys, mark: null, likeness: id, ...rest };
}

describe('pairing unlinked records', () => {
  it('links one with one', () => {
    const { pairs, unclear } = pairFirst(
      [candidate('s1', ['smith'])],
      [candidate('q1', ['smith']), candidate('q2', ['jones'])],
    );
    expect(pairs).toEqual([['s1', 'q1']]);
    expect(unclear.quickbooks.size).toBe(0);
  });

  it('leaves it to a person where a key fits several that differ', () => {
    const { pairs, unclear } = pairFirst(
      [candidate('s1', ['smith'])],
      [candidate('q1', ['smith']), candidate('q2', ['smith'])],
    );
    expect(pairs).toEqual([]);
    expect(unclear.sa).toEqual(new Map([['s1', ['q1', 'q2']]]));
    expect([...unclear.quickbooks.keys()]).toEqual(['q1', 'q2']);
  });

  it('pairs two equal cash payments in their order, and a third one is a new one', () => {
    const cash = { likeness: 'cash 50' };
    const { pairs, unclear } = pairFirst(
      [candidate('s1', ['50'], cash), candidate('s2', ['50'], cash), candidate('s3', ['50'], cash)],
      [candidate('q1', ['50'], cash), candidate('q2', ['50'], cash)],
    );
    expect(pairs).toEqual([
      ['s1', 'q1'],
      ['s2', 'q2'],
    ]);
    expect(unclear.sa.size).toBe(0);
  });

  it('takes the equal one of several, and leaves what remains alone', () => {
    const { pairs, unclear } = pairFirst(
      [candidate('s1', ['50'], { likeness: 'memo a' }), candidate('s2', ['50'], { likeness: 'memo b' })],
      [candidate('q1', ['50'], { likeness: 'memo b' })],
    );
    expect(pairs).toEqual([['s2', 'q1']]);
    expect(unclear.sa.size).toBe(0);
  });

  it('never lets a weak key take a record away from its better match', () => {
    const { pairs } = pairFirst(
      [candidate('s1', ['day and total']), candidate('s2', ['number 7', 'day and total'])],
      [candidate('q1', ['number 7', 'day and total'])],
    );
    expect(pairs).toEqual([['s2', 'q1']]);
  });

  it('finds retyped invoices by a weaker key where the numbers differ', () => {
    const { pairs } = pairFirst(
      [candidate('s1', ['number 7', 'day'])],
      [candidate('q1', ['number 900', 'day'])],
    );
    expect(pairs).toEqual([['s1', 'q1']]);
  });

  it('asks about two of one day and total whose numbers differ, once the first sync is over', () => {
    const { pairs, unclear } = pairUp(
      [candidate('s1', ['number 7', 'day'])],
      [candidate('q1', ['number 900', 'day'])],
      false,
    );
    expect(pairs).toEqual([]);
    expect(unclear.sa).toEqual(new Map([['s1', ['q1']]]));
    const withoutNumber = pairUp([candidate('s1', ['day'])], [candidate('q1', ['number 900', 'day'])], false);
    expect(withoutNumber.pairs).toEqual([['s1', 'q1']]);
  });

  it('finds what we made ourselves by its mark, whatever became of its name', () => {
    const { pairs } = pairFirst(
      [candidate('s1', ['smith'], { mark: '{1}' })],
      [candidate('q1', ['renamed'], { mark: '{1}' }), candidate('q2', ['smith'])],
    );
    expect(pairs).toEqual([['s1', 'q1']]);
  });

  it('pairs each record at most once, and nothing that is both paired and unclear', () => {
    const records = (side: string) =>
      fc
        .array(
          fc.record({
            keys: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
            likeness: fc.constantFrom('x', 'y'),
          }),
          { maxLength: 8 },
        )
        .map((list) =>
          list.map((one, place) => candidate(`${side}${place}`, one.keys, { likeness: one.likeness })),
        );
    fc.assert(
      fc.property(records('s'), records('q'), (sa, quickbooks) => {
        const { pairs, unclear } = pairFirst(sa, quickbooks);
        const [saIds, quickbooksIds] = [pairs.map(([id]) => id), pairs.map(([, id]) => id)];
        expect(new Set(saIds).size).toBe(saIds.length);
        expect(new Set(quickbooksIds).size).toBe(quickbooksIds.length);
        for (const id of saIds) expect(unclear.sa.has(id)).toBe(false);
        for (const id of quickbooksIds) expect(unclear.quickbooks.has(id)).toBe(false);
        const keysOf = new Map([...sa, ...quickbooks].map(({ id, keys }) => [id, keys]));
        for (const [a, b] of pairs)
          expect(keysOf.get(a)?.some((key) => keysOf.get(b)?.includes(key))).toBe(true);
      }),
    );
  });
});
