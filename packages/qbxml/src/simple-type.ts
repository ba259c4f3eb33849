import { parseAmount, parseDateOnly, parsePercent, parsePrice, parseQuantity } from '@autosync/core';
import type { Amount, DateOnly, Percent, Price, Quantity } from '@autosync/core';

export type { Amount, DateOnly, Percent, Price, Quantity };

declare const kind: unique symbol;

/** A date with a time as QuickBooks prints it, `2023-12-16T00:06:42-05:00`. Its offset is not to be trusted. */
export type QuickBooksDateTime = string & { readonly [kind]: 'dateTime' };

/** A length of time, `PT8H30M`. */
export type TimeInterval = string & { readonly [kind]: 'interval' };

/** A decimal of any precision (exchange rates), without sign `+`, leading or trailing zeros: `1.0254`. */
export type Decimal = string & { readonly [kind]: 'decimal' };

/** The name of something that an earlier request of the same message set makes (`defMacro`). */
export interface Macro {
  readonly useMacro: string;
}

/** One element of a list that mixes elements of several names and keeps their order. */
export interface Entry<Name extends string, Value> {
  readonly element: Name;
  readonly value: Value;
}

/** A list of values that real answers are known to extend. */
export type Open<Value extends string> = Value | (string & {});

/** The types that a leaf can have (qbxml.md 5.1). */
export type SimpleType =
  | 'STRTYPE'
  | 'IDTYPE'
  | 'GUIDTYPE'
  | 'BOOLTYPE'
  | 'INTTYPE'
  | 'FLOATTYPE'
  | 'AMTTYPE'
  | 'PRICETYPE'
  | 'QUANTYPE'
  | 'PERCENTTYPE'
  | 'DATETYPE'
  | 'DATETIMETYPE'
  | 'TIMEINTERVALTYPE';

/** What a leaf holds once it is read. */
export type LeafValue = string | number | boolean;

const amountForm = /^(?:[+-]?\d{1,13}(?:\.\d{2})?)?$/;
const fineForm = /^(?:[+-]?\d{1,10}(?:\.\d{1,5})?)?$/;
const floatForm = /^\s*(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+))?\s*$/;
const integerForm = /^\s*[+-]?\d+\s*$/;
const booleanForm = /^\s*(?:true|false|1|0)?\s*$/;
const dateForm = /^\s*(?:(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?)?\s*$/;
const dateTimeForm =
  /^(?:\d{4}-(\d{1,2})-(\d{1,2})(?:T(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[+-]\d{1,2}:\d{1,2})?)?)?)?)?$/;
const intervalForm = /^(?:-?PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const guidForm = /^(?:0|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/;

/**
 * Whether a text is written as its type demands in a message that we send. Lengths are not looked at,
 * except that of IDTYPE (36), which belongs to the type. Source: XSD 13.0, qbxml.md 5.1.
 */
export function isWellWritten(type: SimpleType, text: string): boolean {
  switch (type) {
    case 'STRTYPE':
      return true;
    case 'IDTYPE':
      return text.length <= 36;
    case 'GUIDTYPE':
      return guidForm.test(text);
    case 'BOOLTYPE':
      return booleanForm.test(text);
    case 'INTTYPE':
      return integerForm.test(text) && Number.isSafeInteger(Number(text));
    case 'FLOATTYPE':
      return floatForm.test(text);
    case 'AMTTYPE':
      return amountForm.test(text);
    case 'PRICETYPE':
    case 'QUANTYPE':
    case 'PERCENTTYPE':
      return fineForm.test(text);
    case 'DATETYPE':
      return isDate(text);
    case 'DATETIMETYPE':
      return isDateTime(text);
    case 'TIMEINTERVALTYPE':
      return intervalForm.test(text);
    default: {
      const unreachable: never = type;
      return unreachable;
    }
  }
}

/**
 * The value that a text says, in canonical form, or undefined where it is none of its type. An empty
 * text stays `''` for every type but INTTYPE.
 */
export function readLeaf(type: SimpleType, text: string): LeafValue | undefined {
  switch (type) {
    case 'STRTYPE':
    case 'IDTYPE':
    case 'GUIDTYPE':
      return text;
    case 'BOOLTYPE':
      return text === 'true' ? true : text === 'false' ? false : readBoolean(text);
    case 'INTTYPE':
      return isWellWritten(type, text) ? Number(text) : undefined;
    case 'FLOATTYPE':
      return parseDecimal(text);
    case 'AMTTYPE':
      return text === '' ? text : parseAmount(text);
    case 'PRICETYPE':
      return text === '' ? text : parsePrice(text);
    case 'QUANTYPE':
      return text === '' ? text : parseQuantity(text);
    case 'PERCENTTYPE':
      return text === '' ? text : parsePercent(text);
    case 'DATETYPE':
      return parseDateOnly(text) ?? readZonedDate(text);
    case 'DATETIMETYPE':
      return isDateTime(text) ? text : undefined;
    case 'TIMEINTERVALTYPE':
      return intervalForm.test(text) ? text : undefined;
    default: {
      const unreachable: never = type;
      return unreachable;
    }
  }
}

/** A decimal of any precision in canonical form, or undefined where the text is none; `''` stays. */
export function parseDecimal(text: string): Decimal | '' | undefined {
  if (!floatForm.test(text)) return undefined;
  const plain = text.trim();
  if (plain === '') return '';
  const digits = plain.replace(/^[+-]/, '');
  const point = digits.indexOf('.');
  const whole = (point < 0 ? digits : digits.slice(0, point)).replace(/^0+(?=\d)/, '') || '0';
  const rest = point < 0 ? '' : digits.slice(point + 1).replace(/0+$/, '');
  const size = rest === '' ? whole : `${whole}.${rest}`;
  return (plain.startsWith('-') && size !== '0' ? `-${size}` : size) as Decimal;
}

/** The date with time that a text says, or undefined where it is none. */
export function parseDateTime(text: string): QuickBooksDateTime | undefined {
  return text !== '' && isDateTime(text) ? (text as QuickBooksDateTime) : undefined;
}

/** The length of time that a text says (`PT8H30M`), or undefined where it is none. */
export function parseInterval(text: string): TimeInterval | undefined {
  return text !== '' && intervalForm.test(text) ? (text as TimeInterval) : undefined;
}

function readBoolean(text: string): boolean | '' | undefined {
  if (!booleanForm.test(text)) return undefined;
  const plain = text.trim();
  return plain === '' ? '' : plain === 'true' || plain === '1';
}

function isDate(text: string): boolean {
  return readZonedDate(text) !== undefined;
}

function readZonedDate(text: string): DateOnly | '' | undefined {
  const match = dateForm.exec(text);
  if (!match) return undefined;
  return match[1] === undefined ? '' : parseDateOnly(match[1]);
}

/** The pattern of the schema would take a 45th of the month; a QuickBooks would not. */
function isDateTime(text: string): boolean {
  if (isFullDateTime(text)) return true;
  const match = dateTimeForm.exec(text);
  if (!match) return false;
  const [, month = '1', day = '1', hour = '0', minute = '0', second = '0'] = match;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(hour) <= 23 &&
    Number(minute) <= 59 &&
    Number(second) <= 59
  );
}

/** The form in which answers come, `2023-12-16T00:06:42-05:00`, looked at without taking memory. */
function isFullDateTime(text: string): boolean {
  return (
    text.length === 25 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    (text.charCodeAt(19) === 45 || text.charCodeAt(19) === 43) &&
    text.charCodeAt(22) === 58 &&
    isPair(text, 0, 99) &&
    isPair(text, 2, 99) &&
    isPair(text, 5, 12) &&
    !text.startsWith('00', 5) &&
    isPair(text, 8, 31) &&
    !text.startsWith('00', 8) &&
    isPair(text, 11, 23) &&
    isPair(text, 14, 59) &&
    isPair(text, 17, 59) &&
    isPair(text, 20, 99) &&
    isPair(text, 23, 99)
  );
}

/** Whether two digits stand there that make at most `most`. */
function isPair(text: string, at: number, most: number): boolean {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && tens * 10 + ones <= most;
}
