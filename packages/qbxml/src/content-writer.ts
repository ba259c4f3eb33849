/**
 * Writes the content of one element and checks it on the way. One walk serves `encode`, which keeps the
 * text, and `check`, which keeps only the problems. A walk never stops at a problem: whoever has to put a
 * message right sees everything at once.
 */
import { escapeAttribute, escapeText, unstorableCharacters } from './characters.ts';
import type { Problem, Rule } from './problem.ts';
import { groupNamed } from './schema.ts';
import type { Attribute, Choice, Enumeration, Group, Particle, Slot } from './schema.ts';
import { isWellWritten } from './simple-type.ts';
import type { SimpleType } from './simple-type.ts';
import { compareVersions } from './version.ts';
import type { Version } from './version.ts';

export interface Writing {
  /** An answer leaves out what its version does not know; a request must not hold it. */
  readonly direction: 'request' | 'response';
  readonly version: Version;
  readonly edition: 'US';
  readonly message: string;
  readonly path: string[];
  readonly out: string[];
  readonly problems: Problem[];
}

export function report(writing: Writing, rule: Rule, limit: string | number | undefined, text: string): void {
  const path = writing.path.join('.').replaceAll('.[', '[');
  writing.problems.push({ message: writing.message, path, rule, limit, text });
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes an element of that name with the group's attributes and children. */
export function writeElement(writing: Writing, name: string, group: Group, value: unknown): void {
  if (!isObject(value)) {
    report(writing, 'format', 'an object', `${name} holds other elements and must be an object.`);
    return;
  }
  reportUnknownKeys(writing, group, value);
  const start = writing.out.length;
  writing.out.push(`<${name}${attributesText(writing, group, value)}>\n`);
  writeParticles(writing, group, group.content, value);
  if (writing.out.length === start + 1) {
    const opening = writing.out.pop() ?? '';
    writing.out.push(`${opening.slice(0, -2)}${writing.direction === 'response' ? ' ' : ''}/>\n`);
  } else {
    writing.out.push(`</${name}>\n`);
  }
}

function reportUnknownKeys(writing: Writing, group: Group, value: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(value)) {
    if (value[key] === undefined || group.slots.get(key)?.isEntry === false || group.attributes.has(key))
      continue;
    if (key === group.entriesKey && hasEntries(group)) continue;
    writing.path.push(key);
    report(writing, 'unknown', undefined, `${group.name} has no element or attribute "${key}".`);
    writing.path.pop();
  }
}

function hasEntries(group: Group): boolean {
  return group.content.some((particle) => particle.form === 'choice' && particle.repeats);
}

/** The attributes of an element as text, with a leading blank each, in the order of the schema. */
export function attributesText(
  writing: Writing,
  group: Group,
  value: Readonly<Record<string, unknown>>,
): string {
  const parts: string[] = [];
  for (const attribute of group.attributes.values()) {
    writing.path.push(attribute.name);
    const text = attributeText(writing, attribute, value[attribute.name]);
    writing.path.pop();
    if (text !== undefined) parts.push(` ${attribute.name}="${escapeAttribute(text)}"`);
  }
  return parts.join('');
}

function attributeText(writing: Writing, attribute: Attribute, value: unknown): string | undefined {
  if (value === undefined) {
    if (attribute.isRequired)
      report(writing, 'required', attribute.name, `The attribute ${attribute.name} is missing.`);
    return undefined;
  }
  if (compareVersions(attribute.since, writing.version) > 0) {
    if (writing.direction === 'request') reportTooNew(writing, attribute.name, attribute.since);
    return undefined;
  }
  if (attribute.isInteger ? !Number.isSafeInteger(value) : typeof value !== 'string') {
    const form = attribute.isInteger ? 'a whole number' : 'text';
    report(writing, 'format', form, `The attribute ${attribute.name} must be ${form}.`);
    return undefined;
  }
  const text = String(value);
  if (attribute.values && !attribute.values.includes(text)) {
    const known = attribute.values.join(', ');
    report(
      writing,
      'enumeration',
      known,
      `The attribute ${attribute.name} cannot be "${text}"; it can be ${known}.`,
    );
  }
  if (attribute.name === 'requestID') checkLength(writing, 'requestID', text, 50);
  checkCharacters(writing, attribute.name, text);
  return text;
}

export function reportTooNew(writing: Writing, name: string, since: Version): void {
  report(
    writing,
    'version',
    since,
    `${name} came with qbXML ${since}; this message is written in ${writing.version}.`,
  );
}

function writeParticles(
  writing: Writing,
  group: Group,
  particles: readonly Particle[],
  value: Readonly<Record<string, unknown>>,
): void {
  for (const particle of particles) {
    if (particle.form === 'choice') writeChoice(writing, group, particle, value);
    else writeSlot(writing, particle, value[particle.name]);
  }
}

function writeChoice(
  writing: Writing,
  group: Group,
  choice: Choice,
  value: Readonly<Record<string, unknown>>,
): void {
  if (choice.repeats) {
    writeEntries(writing, group, choice, value[group.entriesKey]);
    return;
  }
  const used = choice.alternatives.filter((alternative) => isUsed(alternative, value));
  if (used.length > 1) {
    const named = used.map((alternative) => usedNames(alternative, value).join(' and '));
    report(writing, 'choice', namesOf(choice), `Only one of these may be there: ${named.join(', ')}.`);
  }
  for (const alternative of used) writeParticles(writing, group, alternative, value);
  if (used.length === 0 && isNeeded(writing, choice)) {
    report(writing, 'choice', namesOf(choice), `One of these must be there: ${namesOf(choice)}.`);
  }
}

/** A required choice may still be empty where all members of one alternative are optional. */
function isNeeded(writing: Writing, choice: Choice): boolean {
  const isKnown = choice.alternatives.some((alternative) =>
    alternative.some((particle) => isInForce(writing, particle)),
  );
  return (
    isKnown &&
    !choice.isOptional &&
    !choice.alternatives.some((alternative) => alternative.every(mayBeAbsent))
  );
}

function isInForce(writing: Writing, particle: Particle): boolean {
  if (particle.form === 'choice')
    return particle.alternatives.some((list) => list.some((part) => isInForce(writing, part)));
  return compareVersions(particle.since, writing.version) <= 0 && !particle.not.includes(writing.edition);
}

export function mayBeAbsent(particle: Particle): boolean {
  if (particle.form === 'slot') return !particle.isRequired;
  return particle.isOptional || particle.alternatives.some((alternative) => alternative.every(mayBeAbsent));
}

function isUsed(particles: readonly Particle[], value: Readonly<Record<string, unknown>>): boolean {
  return usedNames(particles, value).length > 0;
}

function usedNames(particles: readonly Particle[], value: Readonly<Record<string, unknown>>): string[] {
  return slotsOf(particles)
    .map((slot) => slot.name)
    .filter((name) => isThere(value[name]));
}

function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export function slotsOf(particles: readonly Particle[]): Slot[] {
  return particles.flatMap((particle) =>
    particle.form === 'slot' ? [particle] : particle.alternatives.flatMap(slotsOf),
  );
}

export function namesOf(choice: Choice): string {
  return choice.alternatives
    .map((alternative) =>
      slotsOf(alternative)
        .map((slot) => slot.name)
        .join(' with '),
    )
    .join(', ');
}

function writeEntries(writing: Writing, group: Group, choice: Choice, entries: unknown): void {
  writing.path.push(group.entriesKey);
  if (entries !== undefined && !Array.isArray(entries)) {
    report(writing, 'format', 'a list', `${group.entriesKey} must be a list of { element, value }.`);
  }
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  if (list.length === 0 && isNeeded(writing, choice)) {
    report(writing, 'required', namesOf(choice), `At least one of these must be there: ${namesOf(choice)}.`);
  }
  for (const [index, entry] of list.entries()) {
    writing.path.push(`[${index}]`);
    const slot =
      isObject(entry) && typeof entry['element'] === 'string' ? group.slots.get(entry['element']) : undefined;
    if (!isObject(entry) || !slot?.isEntry) {
      report(
        writing,
        'unknown',
        namesOf(choice),
        `This must be one of ${namesOf(choice)} as { element, value }.`,
      );
    } else {
      writeOne(writing, slot, entry['value']);
    }
    writing.path.pop();
  }
  writing.path.pop();
}

function writeSlot(writing: Writing, slot: Slot, value: unknown): void {
  writing.path.push(slot.name);
  if (!isThere(value)) {
    if (slot.isRequired && isInForce(writing, slot)) {
      report(writing, 'required', undefined, `${slot.name} is missing and must be there.`);
    }
  } else if (slot.timesMax === 1) {
    writeOne(writing, slot, value);
  } else {
    writeList(writing, slot, value);
  }
  writing.path.pop();
}

function writeList(writing: Writing, slot: Slot, value: unknown): void {
  if (!Array.isArray(value)) {
    report(writing, 'format', 'a list', `${slot.name} may stand there several times and must be a list.`);
    return;
  }
  if (value.length > slot.timesMax) {
    report(
      writing,
      'repetition',
      slot.timesMax,
      `${slot.name} may be there ${slot.timesMax} times, not ${value.length}.`,
    );
  }
  const list: readonly unknown[] = value;
  for (const [index, item] of list.entries()) {
    writing.path.push(`[${index}]`);
    writeOne(writing, slot, item);
    writing.path.pop();
  }
}

/** Writes one occurrence of a child, if the version and the edition have it. */
export function writeOne(writing: Writing, slot: Slot, value: unknown): void {
  if (slot.not.includes(writing.edition)) {
    report(
      writing,
      'edition',
      writing.edition,
      `${slot.name} does not exist in the US edition of QuickBooks.`,
    );
  } else if (compareVersions(slot.since, writing.version) > 0) {
    if (writing.direction === 'request') reportTooNew(writing, slot.name, slot.since);
  } else if (slot.group !== undefined) {
    writeElement(writing, slot.name, groupNamed(slot.group), value);
  } else if (slot.takesMacro && isObject(value)) {
    writeMacro(writing, slot, value['useMacro']);
  } else {
    writeLeaf(writing, slot, value);
  }
}

function writeMacro(writing: Writing, slot: Slot, macro: unknown): void {
  if (typeof macro !== 'string') {
    report(writing, 'format', '{ useMacro }', `${slot.name} must be text or { useMacro }.`);
    return;
  }
  checkCharacters(writing, slot.name, macro);
  writing.out.push(`<${slot.name} useMacro="${escapeAttribute(macro)}"/>\n`);
}

function writeLeaf(writing: Writing, slot: Slot, value: unknown): void {
  const text = leafText(slot, value);
  if (text === undefined) {
    const form = slot.leaf === undefined ? 'text' : forms[slot.leaf];
    report(writing, 'format', form, `${slot.name} must be ${form}.`);
    return;
  }
  if (slot.enumeration) checkEnumeration(writing, slot.name, slot.enumeration, text);
  if (slot.leaf) checkLeaf(writing, slot, slot.leaf, text);
  const empty = writing.direction === 'response' ? ' />' : '/>';
  writing.out.push(
    text === '' ? `<${slot.name}${empty}\n` : `<${slot.name}>${escapeText(text)}</${slot.name}>\n`,
  );
}

function leafText(slot: Slot, value: unknown): string | undefined {
  if (typeof value === 'string')
    return slot.leaf === 'BOOLTYPE' || slot.leaf === 'INTTYPE' ? emptyOnly(value) : value;
  if (slot.leaf === 'BOOLTYPE') return typeof value === 'boolean' ? String(value) : undefined;
  return slot.leaf === 'INTTYPE' && Number.isSafeInteger(value) ? String(value) : undefined;
}

function emptyOnly(text: string): string | undefined {
  return text === '' ? text : undefined;
}

function checkLeaf(writing: Writing, slot: Slot, type: SimpleType, text: string): void {
  if (!isWellWritten(type, text)) {
    report(writing, 'format', forms[type], `${slot.name} must be ${forms[type]}, not "${shortened(text)}".`);
  }
  if (slot.lengthMax !== undefined) checkLength(writing, slot.name, text, slot.lengthMax);
  const range = rangeText(slot);
  if (range !== undefined && text !== '' && !isInRange(slot, Number(text))) {
    report(writing, 'range', range, `${slot.name} must be ${range}, not ${shortened(text)}.`);
  }
  checkCharacters(writing, slot.name, text);
}

/** What a number must be, in words, or undefined where it has no bounds. */
export function rangeText(slot: Slot): string | undefined {
  const parts = [
    ...(slot.least === undefined ? [] : [`at least ${slot.least}`]),
    ...(slot.most === undefined ? [] : [`at most ${slot.most}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

export function isInRange(slot: Slot, value: number): boolean {
  return !(value < (slot.least ?? -Infinity)) && !(value > (slot.most ?? Infinity));
}

function checkLength(writing: Writing, name: string, text: string, lengthMax: number): void {
  const length = text.length;
  if (length <= lengthMax) return;
  report(
    writing,
    'length',
    lengthMax,
    `${name} has ${length} characters; QuickBooks takes at most ${lengthMax}.`,
  );
}

/** Answers are known to hold values that the schema does not list; requests may not. */
function checkEnumeration(writing: Writing, name: string, enumeration: Enumeration, text: string): void {
  if (writing.direction === 'response') return;
  const known = enumeration.values.get(text);
  if (!known) {
    const values = [...enumeration.values.keys()].join(', ');
    report(
      writing,
      'enumeration',
      values,
      `${name} cannot be "${shortened(text)}"; QuickBooks knows ${values}.`,
    );
  } else if (compareVersions(known.since, writing.version) > 0) {
    reportTooNew(writing, `The value ${text} of ${name}`, known.since);
  } else if (known.until !== undefined && compareVersions(known.until, writing.version) < 0) {
    report(writing, 'version', known.until, `The value ${text} of ${name} ended with qbXML ${known.until}.`);
  }
}

function checkCharacters(writing: Writing, name: string, text: string): void {
  const unstorable = unstorableCharacters(text);
  if (unstorable.length === 0) return;
  const shown = unstorable.slice(0, 10).map(describeCharacter).join(', ');
  report(
    writing,
    'characters',
    'Windows-1252',
    `${name} holds characters that QuickBooks cannot store: ${shown}.`,
  );
}

function describeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /\p{C}/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
}

export function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** How a value of each type must be written, in words. */
export const forms: Readonly<Record<SimpleType, string>> = {
  STRTYPE: 'text',
  IDTYPE: 'an identifier of at most 36 characters',
  GUIDTYPE: '0 or {8-4-4-4-12 hexadecimal digits}',
  BOOLTYPE: 'true or false',
  INTTYPE: 'a whole number',
  FLOATTYPE: 'a decimal number',
  AMTTYPE: 'an amount with two decimals and at most 13 digits before them',
  PRICETYPE: 'a price with at most 10 digits and 5 decimals',
  QUANTYPE: 'a quantity with at most 10 digits and 5 decimals',
  PERCENTTYPE: 'a percentage with at most 10 digits and 5 decimals',
  DATETYPE: 'a date, YYYY-MM-DD',
  DATETIMETYPE: 'a date with time, YYYY-MM-DDThh:mm:ss',
  TIMEINTERVALTYPE: 'a length of time such as PT8H30M',
};
