import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsFolder, hasSharedReference } from '../src/test-support/shared-reference.ts';
import { generate } from './main.ts';

describe.runIf(hasSharedReference('whether the generated tables are those of the facts'))(
  'the generator',
  () => {
    it('writes the files that are committed, byte by byte', () => {
      for (const [path, text] of generate(factsFolder)) {
        expect(text === readFileSync(new URL(path, import.meta.url), 'utf8'), `${path} is out of date`).toBe(
          true,
        );
        expect(text.split('\n')[0]).toMatch(
          /^\/\/ Generated from the qbXML 16.0 facts by `.*`\. Do not edit\.$/,
        );
      }
    });

    it('stays within the size that loads at once', () => {
      const tables = generate(factsFolder).get('../src/tables.generated.ts') ?? '';
      expect(tables.length).toBeGreaterThan(100_000);
      expect(tables.length).toBeLessThan(400_000);
    });
  },
);
