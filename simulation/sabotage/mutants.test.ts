import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';

const built = new URL('../../packages/engine/dist/', import.meta.url);

describe('a mutant of the engine', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('finds its line: %s', (_, mutant) => {
    const source = readFileSync(new URL(mutant.file, built), 'utf8');
    expect(source.split(mutant.line).length - 1).toBe(1);
    expect(mutant.instead).not.toBe(mutant.line);
  });

  it('is one of at least 25, each with a name of its own', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(mutants.length).toBeGreaterThanOrEqual(25);
  });
});
