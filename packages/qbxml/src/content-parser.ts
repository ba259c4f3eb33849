/**
 * Reads the content of one element strictly, as a QuickBooks does: a break of the structure ends the
 * reading of the whole message at once, a bad value is noted and the rest is read on (qbxml.md 0, 12).
 */
import { choiceGap, entriesGap, slotGap } from './content-rules.ts';
import type { Target, Values } from './content-rules.ts';
import { enumerationFlaws, leafFlaws, tooNewText } from './leaf-rules.ts';
import type { Flaw } from './leaf-rules.ts';
import type { Rule } from './problem.ts';
import { groupNamed } from './schema.ts';
import type { Group, Particle, Slot } from './schema.ts';
import { readLeaf } from './simple-type.ts';
import { noteValue } from './value-problem.ts';
import type { ValueProblem } from './value-problem.ts';
import { compareVersions } from './version.ts';
import type { XmlElement } from './xml-tree.ts';

export interface Parsing extends Target {
  readonly requestIndex: number;
  readonly path: string[];
  readonly problems: ValueProblem[];
}

/** Thrown at the first break of the structure; `parseRequests` turns it into its outcome. */
export class StructureError extends Error {
  readonly path: string;
  readonly rule: Rule;
  readonly limit: string | number | undefined;

  constructor(path: readonly string[], rule: Rule, limit: string | number | undefined, text: string) {
    super(text);
    this.name = 'StructureError';
    this.path = path.join('.').replaceAll('.[', '[');
    this.rule = rule;
    this.limit = limit;
  }
}

type Fields = Record<string, unknown>;

/** The value of an element of that group; attributes and children are checked. */
export function parseElement(parsing: Parsing, group: Group, element: XmlElement): Fields {
  if (element.text.trim() !== '') {
    throw new StructureError(
      parsing.path,
      'unknown',
      undefined,
      `${element.name} holds text between its elements.`,
    );
  }
  const value = parseAttributes(parsing, group, element);
  let order = -1;
  for (const child of element.children) {
    const slot = slotFor(parsing, group, child);
    if (slot.order < order) {
      throw new StructureError(
        [...parsing.path, child.name],
        'order',
        undefined,
        orderText(group, slot, value),
      );
    }
    order = slot.order;
    parseChild(parsing, group, slot, child, value);
  }
  checkContent(parsing, group, group.content, value);
  return value;
}

function parseAttributes(parsing: Parsing, group: Group, element: XmlElement): Fields {
  const value: Fields = {};
  for (const [name, text] of element.attributes) {
    const attribute = group.attributes.get(name);
    const path = () => [...parsing.path, name];
    if (!attribute)
      throw new StructureError(path(), 'attribute', undefined, `${element.name} has no attribute ${name}.`);
    if (compareVersions(attribute.since, parsing.version) > 0) {
      throw new StructureError(
        path(),
        'version',
        attribute.since,
        tooNewText(name, attribute.since, parsing.version),
      );
    }
    if (attribute.values && !attribute.values.includes(text)) {
      const known = attribute.values.join(', ');
      throw new StructureError(
        path(),
        'attribute',
        known,
        `The attribute ${name} cannot be "${text}"; it can be ${known}.`,
      );
    }
    value[name] = text;
  }
  return value;
}

function slotFor(parsing: Parsing, group: Group, child: XmlElement): Slot {
  const slot = group.slots.get(child.name);
  const path = () => [...parsing.path, child.name];
  if (!slot)
    throw new StructureError(path(), 'unknown', undefined, `${group.name} has no element ${child.name}.`);
  if (compareVersions(slot.since, parsing.version) > 0) {
    throw new StructureError(
      path(),
      'version',
      slot.since,
      tooNewText(child.name, slot.since, parsing.version),
    );
  }
  return slot;
}

function orderText(group: Group, slot: Slot, value: Values): string {
  const later = [...group.slots.values()].find(
    (other) => other.order > slot.order && value[other.name] !== undefined,
  );
  return `${slot.name} must stand before ${later?.name ?? `the ${group.entriesKey}`}; the order of qbXML is fixed.`;
}

function parseChild(parsing: Parsing, group: Group, slot: Slot, child: XmlElement, value: Fields): void {
  // A field of another edition is left out with a warning; the rest is done (FACTS-REPORT, pitfall 3).
  if (slot.not.includes(parsing.edition)) {
    parsing.path.push(slot.name);
    noteValue(parsing, 530, slot.name, child.text, parsing.edition);
    parsing.path.pop();
    return;
  }
  const key = slot.isEntry ? group.entriesKey : slot.name;
  const list = value[key];
  const index = Array.isArray(list) ? list.length : 0;
  const isList = slot.isEntry || slot.timesMax !== 1;
  if ((!isList && list !== undefined) || (isList && index >= slot.timesMax && !slot.isEntry)) {
    const text = `${slot.name} may be there ${slot.timesMax === 1 ? 'once' : `${slot.timesMax} times`} only.`;
    throw new StructureError([...parsing.path, slot.name], 'repetition', slot.timesMax, text);
  }
  parsing.path.push(key, ...(isList ? [`[${index}]`] : []));
  const item =
    slot.group === undefined
      ? parseLeaf(parsing, slot, child)
      : parseElement(parsing, groupNamed(slot.group), child);
  parsing.path.splice(isList ? -2 : -1);
  const entry = slot.isEntry ? { element: slot.name, value: item } : item;
  if (!isList) value[key] = entry;
  else if (Array.isArray(list)) list.push(entry);
  else value[key] = [entry];
}

function parseLeaf(parsing: Parsing, slot: Slot, element: XmlElement): unknown {
  const [child] = element.children;
  if (child)
    throw new StructureError(parsing.path, 'unknown', undefined, `${slot.name} cannot hold ${child.name}.`);
  let macro: string | undefined;
  for (const [name, text] of element.attributes) {
    if (name !== 'useMacro' || !slot.takesMacro) {
      throw new StructureError(
        [...parsing.path, name],
        'attribute',
        undefined,
        `${slot.name} has no attribute ${name}.`,
      );
    }
    macro = text;
  }
  if (macro !== undefined) return { useMacro: macro };
  for (const flaw of flawsOf(parsing, slot, element.text)) {
    noteValue(parsing, statusCodeOf(slot, flaw), slot.name, element.text, flaw.limit);
  }
  return slot.leaf === undefined ? element.text : (readLeaf(slot.leaf, element.text) ?? element.text);
}

/** One value has one fault for QuickBooks: the first that is found. */
function flawsOf(parsing: Parsing, slot: Slot, text: string): Flaw[] {
  const flaws = slot.enumeration
    ? enumerationFlaws(slot.name, slot.enumeration, text, parsing.version)
    : leafFlaws(slot, slot.leaf ?? 'STRTYPE', text);
  return flaws.slice(0, 1);
}

/** The status code for a bad value (qbxml.md 5.1). */
function statusCodeOf(slot: Slot, flaw: Flaw): number {
  if (slot.enumeration) return 3110;
  if (flaw.rule === 'length') return 3070;
  const type = slot.leaf ?? 'STRTYPE';
  switch (type) {
    case 'STRTYPE':
      return 3080;
    case 'IDTYPE':
      return 3000;
    case 'GUIDTYPE':
      return 3065;
    case 'BOOLTYPE':
      return 3010;
    case 'INTTYPE':
    case 'FLOATTYPE':
      return 3085;
    case 'AMTTYPE':
      return 3040;
    case 'PRICETYPE':
      return 3045;
    case 'QUANTYPE':
      return 3060;
    case 'PERCENTTYPE':
      return 3050;
    case 'DATETYPE':
    case 'DATETIMETYPE':
      return 3020;
    case 'TIMEINTERVALTYPE':
      return 3035;
    default: {
      const unreachable: never = type;
      return unreachable;
    }
  }
}

function checkContent(parsing: Parsing, group: Group, particles: readonly Particle[], value: Values): void {
  for (const particle of particles) {
    if (particle.form === 'slot') {
      if (!particle.isRequired) continue;
      const gap = slotGap(parsing, particle, value[particle.name]);
      if (gap) throw new StructureError([...parsing.path, particle.name], gap.rule, gap.limit, gap.text);
      continue;
    }
    const entries = value[group.entriesKey];
    const gap = particle.repeats
      ? entriesGap(parsing, particle, Array.isArray(entries) ? entries : [])
      : choiceGap(parsing, particle, value);
    if (gap) throw new StructureError(parsing.path, gap.rule, gap.limit, gap.text);
    if (particle.repeats) continue;
    for (const alternative of particle.alternatives.filter((list) => isUsed(list, value))) {
      checkContent(parsing, group, alternative, value);
    }
  }
}

function isUsed(particles: readonly Particle[], value: Values): boolean {
  return particles.some((particle) =>
    particle.form === 'slot'
      ? value[particle.name] !== undefined
      : particle.alternatives.some((alternative) => isUsed(alternative, value)),
  );
}
