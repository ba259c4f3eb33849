/**
 * Writes the content of one element and checks it on the way. One walk serves `encode`, which keeps the
 * text, and `check`, which keeps only the problems. A walk never stops at a problem: whoever has to put a
 * message right sees everything at once.
 */
import { escapeAttribute, escapeText, unstorableCharacters } from './characters.ts';
import {
  choiceGap,
  entriesGap,
  isObject,
  isThere,
  namesOf,
  slotGap,
  usedAlternatives,
} from './content-rules.ts';
import type { Gap, Target, Values } from './content-rules.ts';
import { enumerationFlaws, forms, leafFlaws, lengthFlaws, tooNewText } from './leaf-rules.ts';
import type { Flaw } from './leaf-rules.ts';
import type { Problem, Rule } from './problem.ts';
import { groupNamed } from './schema.ts';
import type { Attribute, Choice, Group, Particle, Slot } from './schema.ts';
import { compareVersions } from './version.ts';
import type { Version } from './version.ts';

export interface Writing extends Target {
  /** An answer leaves out what its version does not know; a request must not hold it. */
  readonly direction: 'request' | 'response';
  readonly message: string;
  readonly path: string[];
  readonly out: string[];
  readonly problems: Problem[];
}

export function report(writing: Writing, rule: Rule, limit: string | number | undefined, text: string): void {
  const path = writing.path.join('.').replaceAll('.[', '[');
  writing.problems.push({ message: writing.message, path, rule, limit, text });
}

export function reportTooNew(writing: Writing, name: string, since: Version): void {
  report(writing, 'version', since, tooNewText(name, since, writing.version));
}

function reportAll(writing: Writing, flaws: readonly (Flaw | Gap | undefined)[]): void {
  for (const flaw of flaws) if (flaw) report(writing, flaw.rule, flaw.limit, flaw.text);
}

/** Writes an element of that name with the group's attributes and children. */
export function writeElement(writing: Writing, name: string, group: Group, value: unknown): void {
  if (!isObject(value)) {
    report(writing, 'format', 'an object', `${name} holds other elements and must be an object.`);
    return;
  }
  reportUnknownKeys(writing, group, value);
  const start = writing.out.length;
  const attributes = attributesText(writing, group, value);
  writing.out.push(`<${name}${attributes}>\n`);
  writeParticles(writing, group, group.content, value);
  if (writing.out.length > start + 1) writing.out.push(`</${name}>\n`);
  else writing.out[start] = `<${name}${attributes}${emptyEnd(writing)}\n`;
}

/** QuickBooks closes an empty element with a blank before the slash (qbxml.md 2.2). */
function emptyEnd(writing: Writing): string {
  return writing.direction === 'response' ? ' />' : '/>';
}

function reportUnknownKeys(writing: Writing, group: Group, value: Values): void {
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
export function attributesText(writing: Writing, group: Group, value: Values): string {
  let written = '';
  for (const attribute of group.attributes.values()) {
    if (value[attribute.name] === undefined && !attribute.isRequired) continue;
    writing.path.push(attribute.name);
    const text = attributeText(writing, attribute, value[attribute.name]);
    writing.path.pop();
    if (text !== undefined) written += ` ${attribute.name}="${escapeAttribute(text)}"`;
  }
  return written;
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
  const text = attribute.isInteger ? wholeNumberText(value) : value;
  if (typeof text !== 'string') {
    const form = attribute.isInteger ? 'a whole number' : 'text';
    report(writing, 'format', form, `The attribute ${attribute.name} must be ${form}.`);
    return undefined;
  }
  if (attribute.values && !attribute.values.includes(text)) {
    const known = attribute.values.join(', ');
    report(
      writing,
      'enumeration',
      known,
      `The attribute ${attribute.name} cannot be "${text}"; it can be ${known}.`,
    );
  }
  // An answer repeats what it was asked with, so that only a request can be at fault.
  if (attribute.name === 'requestID' && writing.direction === 'request') {
    reportAll(writing, lengthFlaws('requestID', text, requestIdCharactersMax));
  }
  checkCharacters(writing, attribute.name, text);
  return text;
}

/** Longer ones are refused with 1060 (qbxml.md 2.1). */
export const requestIdCharactersMax = 50;

function writeParticles(writing: Writing, group: Group, particles: readonly Particle[], value: Values): void {
  for (const particle of particles) {
    if (particle.form === 'slot') {
      // Most of what the schema has is not there, and need not be.
      const item = value[particle.name];
      if (item !== undefined || particle.isRequired) writeSlot(writing, particle, item);
    } else if (particle.repeats) writeEntries(writing, group, particle, value[group.entriesKey]);
    else {
      const used = usedAlternatives(particle, value);
      if (used.length !== 1) reportAll(writing, [choiceGap(writing, particle, value)]);
      for (const alternative of used) writeParticles(writing, group, alternative, value);
    }
  }
}

function writeEntries(writing: Writing, group: Group, choice: Choice, entries: unknown): void {
  writing.path.push(group.entriesKey);
  if (entries !== undefined && !Array.isArray(entries)) {
    report(writing, 'format', 'a list', `${group.entriesKey} must be a list of { element, value }.`);
  }
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  reportAll(writing, [entriesGap(writing, choice, list)]);
  for (const [index, entry] of list.entries()) {
    writing.path.push(`[${index}]`);
    const element = isObject(entry) ? entry['element'] : undefined;
    const slot = typeof element === 'string' ? group.slots.get(element) : undefined;
    if (isObject(entry) && slot?.isEntry) {
      writeOne(writing, slot, entry['value']);
    } else {
      const names = namesOf(choice);
      report(writing, 'unknown', names, `This must be one of ${names} as { element, value }.`);
    }
    writing.path.pop();
  }
  writing.path.pop();
}

function writeSlot(writing: Writing, slot: Slot, value: unknown): void {
  writing.path.push(slot.name);
  if (!isThere(value)) reportAll(writing, [slotGap(writing, slot, value)]);
  else if (slot.timesMax === 1 || slot.not.includes(writing.edition)) writeOne(writing, slot, value);
  else writeList(writing, slot, value);
  writing.path.pop();
}

function writeList(writing: Writing, slot: Slot, value: unknown): void {
  if (!Array.isArray(value)) {
    report(writing, 'format', 'a list', `${slot.name} may stand there several times and must be a list.`);
    return;
  }
  const list: readonly unknown[] = value;
  if (list.length > slot.timesMax) {
    report(
      writing,
      'repetition',
      slot.timesMax,
      `${slot.name} may be there ${slot.timesMax} times, not ${list.length}.`,
    );
  }
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
  writing.out.push(`<${slot.name} useMacro="${escapeAttribute(macro)}"${emptyEnd(writing)}\n`);
}

function writeLeaf(writing: Writing, slot: Slot, value: unknown): void {
  const text = leafText(writing, slot, value);
  if (text === undefined) {
    const form = slot.leaf === undefined ? 'text' : forms[slot.leaf];
    report(writing, 'format', form, `${slot.name} must be ${form}.`);
    return;
  }
  // Answers are known to hold values that no enumeration lists; requests may not.
  if (slot.enumeration && writing.direction === 'request') {
    reportAll(writing, enumerationFlaws(slot.name, slot.enumeration, text, writing.version));
  }
  if (slot.leaf) reportAll(writing, leafFlaws(slot, slot.leaf, text));
  checkCharacters(writing, slot.name, text);
  writing.out.push(
    text === ''
      ? `<${slot.name}${emptyEnd(writing)}\n`
      : `<${slot.name}>${escapeText(text)}</${slot.name}>\n`,
  );
}

function leafText(writing: Writing, slot: Slot, value: unknown): string | undefined {
  if (slot.leaf === 'BOOLTYPE') return typeof value === 'boolean' || value === '' ? String(value) : undefined;
  if (slot.leaf !== 'INTTYPE') return typeof value === 'string' ? value : undefined;
  // The one number that QuickBooks prints with a leading zero: recorded `09` for September.
  const isMonth = slot.name === 'ExpirationMonth' && writing.direction === 'response';
  return isMonth ? wholeNumberText(value)?.padStart(2, '0') : wholeNumberText(value);
}

function wholeNumberText(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined;
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
