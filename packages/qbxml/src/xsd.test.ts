/**
 * Intuit's own schema as the judge. It ends at version 13.0 and has two slips that the facts correct
 * (FACTS-REPORT, part a): it forbids NewValue and ValueDifference in ValueAdjustment altogether, and it has
 * no range on prices. Lengths and orders, names and choices are judged without exception.
 */
import { readFileSync } from 'node:fs';
import { seededRandom } from '@autosync/core';
import fc from 'fast-check';
import type { XmlDocument as Document, XsdValidator as Validator } from 'libxml2-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode, encode, parseRequests } from './index.ts';
import type { RequestMessageSet } from './index.ts';
import { groupNamed, messages } from './schema.ts';
import type { Group, Slot } from './schema.ts';
import { readPlain, writePlain } from './test-support/message-text.ts';
import type { PlainElement } from './test-support/message-text.ts';
import { messageNames, oneOf, randomRequest, randomResponse } from './test-support/random-message.ts';
import { hasSharedReference, sampleFiles, schemaFile } from './test-support/shared-reference.ts';

const version = '13.0';
const leftOut = new Set(['ValueAdjustment.NewValue', 'ValueAdjustment.ValueDifference']);
/** Real answers leave out elements of DataExtDefRet that the schema requires, so our tables do not. */
const looserThanSchema = new Set(['DataExtDefAdd', 'DataExtDefMod', 'DataExtDefQuery']);
const isHere = hasSharedReference("the codec against Intuit's XSD 13.0");

describe.runIf(isHere)("Intuit's schema", () => {
  let judge: (text: string) => string | undefined;

  beforeAll(async () => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
    xmlRegisterFsInputProviders();
    const schema: Document = XmlDocument.fromString(readFileSync(schemaFile, 'utf8'), {
      url: schemaFile.pathname,
    });
    const validator: Validator = XsdValidator.fromDoc(schema);
    judge = (text) => {
      const document: Document = XmlDocument.fromString(text);
      try {
        validator.validate(document);
        return undefined;
      } catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
      } finally {
        document.dispose();
      }
    };
  });

  it.each(sampleFiles('requests'))('takes $name as we write it', ({ text }) => {
    const { message } = decode(text);
    const older =
      message.kind === 'request' && message.version !== undefined && Number(message.version) <= 13;
    const written = encode(message, { version: older ? '13.0' : '13.0' });
    expect(judge(written)).toBeUndefined();
  });

  it.each(sampleFiles('requests-invalid'))('refuses $name too', ({ text }) => {
    expect(judge(text)).toBeDefined();
  });

  it.each(messageNames(version))('takes random %s requests, and they come back as they were', (name) => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0, 20, 60, 95), (seed, fillPercent) => {
        const message = randomRequest({ random: seededRandom(seed), version, leftOut, fillPercent }, name);
        const text = encode(message, { version });
        expect(judge(text)).toBeUndefined();
        expect(decode(text)).toEqual({ message, notices: [] });
        expect(parseRequests(text)).toEqual({ outcome: 'parsed', messageSet: message, problems: [] });
      }),
      { numRuns: 25 },
    );
  });

  it.each(messageNames(version))('takes random %s answers, and they come back as they were', (name) => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(20, 80), (seed, fillPercent) => {
        const message = randomResponse({ random: seededRandom(seed), version, leftOut, fillPercent }, name);
        const text = encode(message, { version });
        if (!looserThanSchema.has(name)) expect(judge(text)).toBeUndefined();
        expect(decode(text).message).toEqual(message);
      }),
      { numRuns: 10 },
    );
  });

  it.each(['order', 'required', 'unknown', 'repetition'] as const)(
    'and we refuse the same requests with damaged %s',
    (rule) => {
      let damagedCount = 0;
      fc.assert(
        fc.property(fc.integer(), fc.constantFrom(...messageNames(version)), (seed, name) => {
          const random = seededRandom(seed);
          const message = randomRequest({ random, version, leftOut, fillPercent: 40 }, name);
          const text = damaged(message, rule, (places) => oneOf(random, places));
          if (text === undefined) return;
          damagedCount += 1;
          expect(judge(text)).toBeDefined();
          expect(parseRequests(text)).toMatchObject({ outcome: 'structure', problem: { rule } });
        }),
        { numRuns: 800 },
      );
      expect(damagedCount).toBeGreaterThan(200);
    },
  );
});

interface Place {
  readonly element: PlainElement;
  readonly group: Group;
}

type Damage = 'order' | 'required' | 'unknown' | 'repetition';

/** The text of a valid message with one damage, or undefined where it offers no place for it. */
function damaged(
  message: RequestMessageSet,
  rule: Damage,
  choose: (places: readonly (() => void)[]) => () => void,
): string | undefined {
  const root = readPlain(encode(message, { version }));
  const request = root.children[0]?.children[0];
  if (!request || !messages.has(request.name.slice(0, -2))) return undefined;
  const damages = placesBelow({ element: request, group: groupNamed(request.name) }).flatMap((place) =>
    damagesOf(place, rule),
  );
  if (damages.length === 0) return undefined;
  choose(damages)();
  return `<?xml version="1.0"?><?qbxml version="${version}"?>${writePlain(root)}`;
}

function placesBelow(place: Place): Place[] {
  const below = place.element.children.flatMap((element) => {
    const name = place.group.slots.get(element.name)?.group;
    return name === undefined ? [] : placesBelow({ element, group: groupNamed(name) });
  });
  return [place, ...below];
}

function damagesOf({ element, group }: Place, rule: Damage): (() => void)[] {
  const { children } = element;
  const slotOf = (child: PlainElement | undefined): Slot | undefined => child && group.slots.get(child.name);
  switch (rule) {
    case 'order':
      return children.flatMap((child, index) => {
        const next = children[index + 1];
        const isOrdered = (slotOf(child)?.order ?? 0) < (slotOf(next)?.order ?? 0);
        return next && isOrdered ? [() => void children.splice(index, 2, next, child)] : [];
      });
    case 'required':
      return group.content.flatMap((part) => {
        const index =
          part.form === 'slot' && part.isRequired ? children.findIndex(({ name }) => name === part.name) : -1;
        const isOnly = children.filter(({ name }) => name === children[index]?.name).length === 1;
        return index >= 0 && isOnly ? [() => void children.splice(index, 1)] : [];
      });
    case 'unknown':
      return element.text.trim() === '' || children.length > 0
        ? [() => void children.push({ name: 'Surprise', attributes: {}, children: [], text: 'x' })]
        : [];
    case 'repetition':
      return children.flatMap((child, index) =>
        slotOf(child)?.timesMax === 1 && slotOf(child)?.isEntry === false
          ? [() => void children.splice(index, 0, child)]
          : [],
      );
    default: {
      const unreachable: never = rule;
      return unreachable;
    }
  }
}
