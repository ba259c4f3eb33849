/** Random messages along the tables, for tests: every group, every choice, every kind of value. */
import { chance, randomText } from '@autosync/core';
import type { Random } from '@autosync/core';
import type { Request, RequestMessageSet, Response, ResponseMessageSet } from '../message.ts';
import { groupNamed, messages } from '../schema.ts';
import type { Choice, Enumeration, Group, Particle, Slot } from '../schema.ts';
import type { SimpleType } from '../simple-type.ts';
import { compareVersions } from '../version.ts';
import type { Version } from '../version.ts';

type Fields = Record<string, unknown>;

export interface Drawing {
  readonly random: Random;
  readonly version: Version;
  /** Children that are left out, as `Group.Child`, because a judge is known to be wrong about them. */
  readonly leftOut?: ReadonlySet<string>;
  /** How many of a hundred optional children are there. */
  readonly fillPercent: number;
  /** What a caller who knows the other side puts there: a value, nothing (`{}`), or undefined for chance. */
  readonly choose?: (group: string, slot: Slot) => { readonly value?: unknown } | undefined;
}

export type { Slot } from '../schema.ts';

/** Every message of the US edition that a version knows. */
export function messageNames(version: Version): string[] {
  return [...messages]
    .filter(
      ([, facts]) =>
        facts.set === 'QBXML' && compareVersions(facts.since, version) <= 0 && !facts.not.includes('US'),
    )
    .map(([name]) => name);
}

/** A random set of one request. */
export function randomRequest(drawing: Drawing, name: string): RequestMessageSet {
  const requests = [randomRequestOf(drawing, name)];
  return { kind: 'request', version: drawing.version, onError: 'stopOnError', requests };
}

/** A random request, to stand in a set with others. */
export function randomRequestOf(drawing: Drawing, name: string): Request {
  const request = { name, body: randomGroup(drawing, groupNamed(`${name}Rq`), 0) };
  if (!isRequest(request)) throw new RangeError(`${name} is no request.`);
  return request;
}

/** A random set of one answer. */
export function randomResponse(drawing: Drawing, name: string): ResponseMessageSet {
  const response = { name, body: randomGroup(drawing, groupNamed(`${name}Rs`), 0) };
  if (!isResponse(response)) throw new RangeError(`${name} is no response.`);
  return { kind: 'response', responses: [response] };
}

function isRequest(drawn: { readonly name: string; readonly body: object }): drawn is Request {
  return messages.get(drawn.name)?.set === 'QBXML';
}

function isResponse(drawn: { readonly name: string; readonly body: object }): drawn is Response {
  return messages.get(drawn.name)?.set === 'QBXML';
}

function randomGroup(drawing: Drawing, group: Group, depth: number): Fields {
  const value: Fields = {};
  for (const attribute of group.attributes.values()) {
    if (compareVersions(attribute.since, drawing.version) > 0) continue;
    if (!attribute.isRequired && !chance(drawing.random, drawing.fillPercent)) continue;
    if (attribute.isInteger) value[attribute.name] = drawing.random.integer(0, 9999);
    else
      value[attribute.name] = attribute.values
        ? oneOf(drawing.random, attribute.values)
        : storableText(drawing.random, 20);
  }
  addParticles(drawing, group, group.content, value, depth);
  return value;
}

function addParticles(
  drawing: Drawing,
  group: Group,
  particles: readonly Particle[],
  value: Fields,
  depth: number,
): void {
  for (const particle of particles) {
    if (particle.form === 'choice') addChoice(drawing, group, particle, value, depth);
    else if (isDrawable(drawing, group, particle)) addSlot(drawing, group, particle, value, depth);
  }
}

function isDrawable(drawing: Drawing, group: Group, slot: Slot): boolean {
  const isKnown = compareVersions(slot.since, drawing.version) <= 0 && !slot.not.includes('US');
  return isKnown && !drawing.leftOut?.has(`${group.name}.${slot.name}`);
}

function addChoice(drawing: Drawing, group: Group, choice: Choice, value: Fields, depth: number): void {
  const usable = choice.alternatives.filter((alternative) => isUsable(drawing, group, alternative));
  if (usable.length === 0 || (choice.isOptional && !isWanted(drawing, depth))) return;
  if (!choice.repeats) {
    addParticles(drawing, group, oneOf(drawing.random, usable), value, depth);
    return;
  }
  value[group.entriesKey] = Array.from({ length: drawing.random.integer(1, 3) }, () => {
    const [slot] = oneOf(drawing.random, usable);
    if (slot?.form !== 'slot') throw new RangeError(`${group.name} mixes more than single elements.`);
    return { element: slot.name, value: randomValue(drawing, group, slot, depth) };
  });
}

function isUsable(drawing: Drawing, group: Group, alternative: readonly Particle[]): boolean {
  return alternative.every(
    (part) => part.form === 'choice' || !part.isRequired || isDrawable(drawing, group, part),
  );
}

function addSlot(drawing: Drawing, group: Group, slot: Slot, value: Fields, depth: number): void {
  if (!slot.isRequired && !isWanted(drawing, depth)) return;
  const count = slot.timesMax === 1 ? 1 : drawing.random.integer(1, Math.min(3, slot.timesMax));
  const values = Array.from({ length: count }, () => randomValue(drawing, group, slot, depth));
  const present = values.filter((each) => each !== undefined);
  if (present.length === 0) return;
  value[slot.name] = slot.timesMax === 1 ? present[0] : present;
}

/** Deep down only what is required, so that messages stay small. */
function isWanted(drawing: Drawing, depth: number): boolean {
  return chance(drawing.random, depth > 3 ? 0 : drawing.fillPercent);
}

function randomValue(drawing: Drawing, group: Group, slot: Slot, depth: number): unknown {
  const chosen = drawing.choose?.(group.name, slot);
  if (chosen) return chosen.value;
  if (slot.group !== undefined) return randomGroup(drawing, groupNamed(slot.group), depth + 1);
  if (slot.enumeration) return oneOf(drawing.random, valuesInForce(slot.enumeration, drawing.version));
  if (slot.takesMacro && chance(drawing.random, 20))
    return { useMacro: `TxnID:${randomText(drawing.random, 8)}` };
  return randomLeaf(drawing.random, slot, slot.leaf ?? 'STRTYPE');
}

function valuesInForce(enumeration: Enumeration, version: Version): string[] {
  return [...enumeration.values]
    .filter(
      ([, { since, until }]) =>
        compareVersions(since, version) <= 0 && (until === undefined || compareVersions(until, version) >= 0),
    )
    .map(([value]) => value);
}

function randomLeaf(random: Random, slot: Slot, type: SimpleType): unknown {
  const digits = (most: number) => String(random.integer(0, 10 ** random.integer(1, most) - 1));
  const sign = chance(random, 20) ? '-' : '';
  switch (type) {
    case 'STRTYPE':
      return storableText(
        random,
        chance(random, 10) ? (slot.lengthMax ?? 60) : Math.min(slot.lengthMax ?? 60, 30),
      );
    case 'IDTYPE':
      return `${random.integer(1, 0x7fffffff).toString(16).toUpperCase()}-${random.integer(900_000_000, 1_800_000_000)}`;
    case 'GUIDTYPE':
      return chance(random, 20) ? '0' : randomGuid(random);
    case 'BOOLTYPE':
      return chance(random, 10) ? '' : chance(random, 50);
    case 'INTTYPE':
      return random.integer(slot.least ?? -1000, slot.most ?? 1_000_000);
    case 'FLOATTYPE':
      return chance(random, 10) ? '' : `${nonZero(digits(6))}.${random.integer(1, 9)}`;
    case 'AMTTYPE':
      return chance(random, 10) ? '' : `${sign}${nonZero(digits(13))}.${random.integer(10, 99)}`;
    case 'PRICETYPE':
      return `${slot.least === undefined ? sign : ''}${nonZero(digits(slot.most === undefined ? 10 : 3))}.${random.integer(10, 99)}`;
    case 'PERCENTTYPE':
      return `${sign}${nonZero(digits(10))}.${random.integer(10, 99)}1`;
    case 'QUANTYPE':
      return chance(random, 10) ? '' : `${sign}${nonZero(digits(10))}`;
    case 'DATETYPE':
      return chance(random, 10) ? '' : randomDay(random);
    case 'DATETIMETYPE':
      return `${randomDay(random)}T${oneOf(random, ['00:00:00', '23:59:59', '12:30', '07', '18:24:42-08:00'])}`;
    case 'TIMEINTERVALTYPE':
      return oneOf(random, ['PT8H30M', 'PT8H0M0S', 'PT15M', 'PT1S', '']);
    default: {
      const unreachable: never = type;
      return unreachable;
    }
  }
}

function nonZero(digits: string): string {
  return digits === '0' ? '1' : digits;
}

function randomDay(random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.integer(1970, 2037)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
}

function randomGuid(random: Random): string {
  const hexadecimal = (length: number) =>
    Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  return `{${[8, 4, 4, 4, 12].map(hexadecimal).join('-')}}`;
}

/** Characters that are markup, that QuickBooks stores oddly, and the ends of what Windows-1252 holds. */
const alphabet = 'abcXYZ012 &<>"\'\t\n\r]]>;#é¿ÿ\u00a0€‚Ÿ™’“—'.split('');

/** Text of up to that many characters, all of which QuickBooks can store. */
export function storableText(random: Random, lengthMax: number): string {
  return Array.from({ length: random.integer(1, lengthMax) }, () => oneOf(random, alphabet)).join('');
}

/** One of the values of a list that is not empty. */
export function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random.integer(0, values.length - 1)];
  if (value === undefined) throw new RangeError('There is nothing to choose from.');
  return value;
}
