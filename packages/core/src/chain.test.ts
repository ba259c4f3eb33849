import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChainBreak, firstHead, headAfter, type ChainEntry, type ChainHead } from './chain.ts';

function chainOf(contents: readonly string[]): readonly ChainEntry[] {
  let head: ChainHead = firstHead;
  return contents.map((content) => {
    head = headAfter(head, content);
    return { ...head, content };
  });
}

const texts = fc.array(fc.string(), { minLength: 2, maxLength: 30 });

describe('a chain of entries', () => {
  it('is whole as it was made', () => {
    fc.assert(
      fc.property(texts, (contents) => {
        expect(firstChainBreak(firstHead, chainOf(contents))).toBeUndefined();
      }),
    );
  });

  it('keeps its form for ever: these hashes were made by another program', () => {
    expect(chainOf(['a', 'b']).map(({ hash }) => hash.slice(0, 16))).toEqual([
      '52d29f51ee6a6e54',
      'd5ab0608dad5a94d',
    ]);
  });

  it('shows an entry that was altered, taken out, doubled or exchanged, at its place', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (contents, chosen) => {
        const chain = chainOf(contents);
        const place = chosen % (chain.length - 1);
        const [before, entry, after] = [chain.slice(0, place), chain[place], chain.slice(place + 1)];
        const [next, ...rest] = after;
        if (entry === undefined || next === undefined) return;
        const altered = { ...entry, content: [entry.content] };
        expect(firstChainBreak(firstHead, [...before, altered, ...after])).toBe(entry.sequence);
        expect(firstChainBreak(firstHead, [...before, ...after])).toBe(entry.sequence);
        expect(firstChainBreak(firstHead, [...before, entry, entry, ...after])).toBe(entry.sequence + 1);
        expect(firstChainBreak(firstHead, [...before, next, entry, ...rest])).toBe(entry.sequence);
      }),
    );
  });
});
