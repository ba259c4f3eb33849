import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf, guidOf, sameJson, type Json } from './canonical.ts';
import { Secret } from './secret.ts';
import { inspect } from 'node:util';
import { randomText, seededRandom } from './random.ts';

function jsonOf(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

describe('canonical JSON', () => {
  it('does not depend on the order of keys, and leaves undefined members out', () => {
    expect(canonicalJson({ b: 1, a: { d: null, c: [true, 'x'] }, e: undefined })).toBe(
      '{"a":{"c":[true,"x"],"d":null},"b":1}',
    );
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, undefined)).toBe(false);
    expect(sameJson({ a: 1 }, { a: 1, toString: 2 })).toBe(false);
    expect(sameJson({ a: 1, toString: undefined }, { a: 1 })).toBe(true);
  });

  it('is one text exactly for those values that say the same', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'toString'), fc.constantFrom(null, 1, [1], { a: 1 })),
    );
    fc.assert(
      fc.property(value.map(jsonOf), value.map(jsonOf), (one, other) => {
        expect(sameJson(one, jsonOf(one))).toBe(true);
        expect(sameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      }),
    );
  });

  it('digests as the hash of another author does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(guidOf('x')).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
  });
});

describe('a secret', () => {
  it('prints nowhere by accident', () => {
    const secret = new Secret('hunter2');
    const printed = [`${String(secret)}`, JSON.stringify({ secret }), inspect({ secret }), secret.toString()];
    for (const text of printed) expect(text).not.toContain('hunter2');
    expect(secret.reveal()).toBe('hunter2');
  });
});

describe('chance', () => {
  it('repeats itself for the same seed', () => {
    const run = (seed: number): string => randomText(seededRandom(seed), 22);
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });
});
