/** The rules of a single value: its form, length, range and the values that an enumeration lists. */
import type { Rule } from './problem.ts';
import type { Enumeration, Slot } from './schema.ts';
import { isWellWritten } from './simple-type.ts';
import type { SimpleType } from './simple-type.ts';
import { compareVersions } from './version.ts';
import type { Version } from './version.ts';

/** A rule that one value breaks, in words. */
export interface Flaw {
  readonly rule: Rule;
  readonly limit: string | number;
  readonly text: string;
}

/** What is wrong with the text of a leaf that is no enumeration; one flaw a rule. */
export function leafFlaws(slot: Slot, type: SimpleType, text: string): Flaw[] {
  const flaws: Flaw[] = [];
  if (!isWellWritten(type, text)) {
    const form = forms[type];
    flaws.push({
      rule: 'format',
      limit: form,
      text: `${slot.name} must be ${form}, not "${shortened(text)}".`,
    });
  }
  if (slot.lengthMax !== undefined) flaws.push(...lengthFlaws(slot.name, text, slot.lengthMax));
  const hasRange = slot.least !== undefined || slot.most !== undefined;
  const range = hasRange ? rangeText(slot) : undefined;
  if (range !== undefined && text !== '' && !isInRange(slot, Number(text))) {
    flaws.push({
      rule: 'range',
      limit: range,
      text: `${slot.name} must be ${range}, not ${shortened(text)}.`,
    });
  }
  return flaws;
}

export function lengthFlaws(name: string, text: string, lengthMax: number): Flaw[] {
  if (text.length <= lengthMax) return [];
  const sentence = `${name} has ${text.length} characters; QuickBooks takes at most ${lengthMax}.`;
  return [{ rule: 'length', limit: lengthMax, text: sentence }];
}

/** What is wrong with a value that an enumeration must list. */
export function enumerationFlaws(
  name: string,
  enumeration: Enumeration,
  text: string,
  version: Version,
): Flaw[] {
  const known = enumeration.values.get(text);
  if (!known) {
    const values = [...enumeration.values.keys()].join(', ');
    const sentence = `${name} cannot be "${shortened(text)}"; QuickBooks knows ${values}.`;
    return [{ rule: 'enumeration', limit: values, text: sentence }];
  }
  if (compareVersions(known.since, version) > 0) {
    return [
      {
        rule: 'version',
        limit: known.since,
        text: tooNewText(`The value ${text} of ${name}`, known.since, version),
      },
    ];
  }
  if (known.until !== undefined && compareVersions(known.until, version) < 0) {
    const sentence = `The value ${text} of ${name} ended with qbXML ${known.until}.`;
    return [{ rule: 'version', limit: known.until, text: sentence }];
  }
  return [];
}

export function tooNewText(name: string, since: Version, version: Version): string {
  return `${name} came with qbXML ${since}; this message is written in ${version}.`;
}

function rangeText(slot: Slot): string | undefined {
  const parts = [
    ...(slot.least === undefined ? [] : [`at least ${slot.least}`]),
    ...(slot.most === undefined ? [] : [`at most ${slot.most}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' and ');
}

function isInRange(slot: Slot, value: number): boolean {
  return !(value < (slot.least ?? -Infinity)) && !(value > (slot.most ?? Infinity));
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
