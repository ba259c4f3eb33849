import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { catalogue, isCatalogueCode } from './catalogue.ts';
import { explain, Failure } from './failure.ts';

describe('the error catalogue', () => {
  it('explains a failure with its details filled in', () => {
    const failure = new Failure('sa.stale', { current: 4, expected: 3 });
    expect(failure.explanation().why).toBe('It is at version 4, and the change was made on version 3.');
    expect(failure.message).toContain('Somebody else changed this record meanwhile.');
  });

  it('shows a missing detail by its name instead of hiding it', () => {
    expect(explain('sa.not-found').summary).toBe('SA has no such (what).');
  });

  it('gives every entry whole sentences', () => {
    const entries: [string, CatalogueEntry][] = Object.entries(catalogue);
    for (const [code, entry] of entries) {
      for (const text of [entry.summary, entry.remedy]) expect(text, code).toMatch(/^[A-Z{].*[.]$/s);
      expect(isCatalogueCode(code)).toBe(true);
    }
    expect(isCatalogueCode('toString')).toBe(false);
  });
});
