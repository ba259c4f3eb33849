/**
 * What QuickBooks does to texts before it stores them (bookkeeping.md 3, qbxml.md 5.4, 5.5): blanks at both
 * ends go, and what Windows-1252 cannot hold becomes a question mark. Empty texts are not stored at all.
 */
import { Refusal } from './status.ts';
import type { Switches } from './switches.ts';

/** The type without the empty text that clears a field in a request. */
export type Filled<T> = T extends ''
  ? never
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Filled<Item>[]
      : T extends object
        ? { [Key in keyof T]: Filled<T[Key]> }
        : T;

const windows1252 = /^[\t\n\r\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;
const foreign = /[^\t\n\r\x20-\x7e\xa0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/** A text as QuickBooks stores it. */
export function storedText(text: string, switches: Switches): string {
  const trimmed = text.trim();
  if (windows1252.test(trimmed)) return trimmed;
  if (switches.foreignCharacters === 'refused') {
    throw new Refusal(3080, `The string "${trimmed}" contains characters that cannot be stored.`);
  }
  return inWindows1252(trimmed);
}

/** A text with a question mark for every character that QuickBooks does not have. */
export function inWindows1252(text: string): string {
  return text.replace(foreign, '?');
}

/** A value with every text in it as QuickBooks stores it; empty texts, lists and objects are left out. */
export function stored<T>(value: T, switches: Switches): Filled<T>;
export function stored(value: unknown, switches: Switches): unknown {
  if (typeof value === 'string') return storedText(value, switches);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item) => stored(item, switches)).filter((item) => !isEmpty(item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: { [name: string]: unknown } = {};
  for (const [name, member] of Object.entries(value)) {
    const text: unknown = stored<unknown>(member, switches);
    if (!isEmpty(text)) kept[name] = text;
  }
  return kept;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A value without those members. */
export function without<T extends object, Name extends keyof T>(value: T, ...names: Name[]): Omit<T, Name>;
export function without(value: object, ...names: string[]): object {
  const kept: { [name: string]: unknown } = {};
  for (const [name, member] of Object.entries(value)) {
    if (!names.includes(name)) kept[name] = member;
  }
  return kept;
}
