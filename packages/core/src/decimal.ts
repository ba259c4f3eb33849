/**
 * Exact decimals.
 *
 * A money value is the text that a person would write, in one canonical form for each kind, so that two
 * equal values are equal strings, JSON and SQL `numeric` carry them without loss, and nobody can add them
 * with `+` by accident and get a number. Arithmetic happens here and nowhere else, in `bigint`.
 *
 * | Kind       | Decimals            | qbXML type (schema 13.0) | Example   |
 * | ---------- | ------------------- | ------------------------ | --------- |
 * | `Amount`   | exactly 2           | AMTTYPE                  | `-5.00`   |
 * | `Price`    | 2 to 5              | PRICETYPE                | `2.695`   |
 * | `Percent`  | 2 to 5              | PERCENTTYPE              | `7.25`    |
 * | `Quantity` | 0 to 5, none wasted | QUANTYPE                 | `0.25`    |
 *
 * The forms are those in which a real QuickBooks answers (recorded, qbxml.md 5.1).
 */
declare const kind: unique symbol;

export type Amount = string & { readonly [kind]: 'amount' };
export type Price = string & { readonly [kind]: 'price' };
export type Percent = string & { readonly [kind]: 'percent' };
export type Quantity = string & { readonly [kind]: 'quantity' };

/** Any of the exact decimals, for arithmetic that mixes them (quantity times price is an amount). */
export type ExactDecimal = Amount | Price | Percent | Quantity;

/** Every kind is computed at five decimals, the finest that QuickBooks stores. */
const scale = 5;
const unit = 100_000n;
const cent = 1_000n;

/** Character codes. */
const minusCode = 45;
const pointCode = 46;
const zeroCode = 48;

const amountForm = /^[+-]?\d{1,13}(\.\d{1,2})?$/;
const fineForm = /^[+-]?\d{1,10}(\.\d{1,5})?$/;

/** The amount that a text says, or undefined where it is none: at most 13 digits and 2 decimals. */
export function parseAmount(text: string): Amount | undefined {
  if (isCanonical(text, 13, 2, 2)) return text as Amount;
  return amountForm.test(text) ? amountOf(unscaled(text)) : undefined;
}

/** The price that a text says, or undefined where it is none: at most 10 digits and 5 decimals. */
export function parsePrice(text: string): Price | undefined {
  if (isCanonical(text, 10, 2, scale)) return text as Price;
  return fineForm.test(text) ? priceOf(unscaled(text)) : undefined;
}

/** The percentage that a text says, or undefined where it is none: at most 10 digits and 5 decimals. */
export function parsePercent(text: string): Percent | undefined {
  if (isCanonical(text, 10, 2, scale)) return text as Percent;
  return fineForm.test(text) ? (twoToFive(unscaled(text)) as Percent) : undefined;
}

/** The quantity that a text says, or undefined where it is none: at most 10 digits and 5 decimals. */
export function parseQuantity(text: string): Quantity | undefined {
  if (isCanonical(text, 10, 0, scale)) return text as Quantity;
  return fineForm.test(text) ? quantityOf(unscaled(text)) : undefined;
}

/** An amount written in our own code or data; throws a RangeError where the text is none. */
export function amount(text: string): Amount {
  return required(parseAmount(text), text, 'an amount with at most two decimals');
}

/** A price written in our own code or data; throws a RangeError where the text is none. */
export function price(text: string): Price {
  return required(parsePrice(text), text, 'a price with at most five decimals');
}

/** A percentage written in our own code or data; throws a RangeError where the text is none. */
export function percent(text: string): Percent {
  return required(parsePercent(text), text, 'a percentage with at most five decimals');
}

/** A quantity written in our own code or data; throws a RangeError where the text is none. */
export function quantity(text: string): Quantity {
  return required(parseQuantity(text), text, 'a quantity with at most five decimals');
}

export const zeroAmount: Amount = amount('0');

/** The amount of a whole number of cents. */
export function amountFromCents(cents: bigint): Amount {
  return amountOf(cents * cent);
}

/** The cents of an amount. */
export function centsOf(value: Amount): bigint {
  return unscaled(value) / cent;
}

export function addAmounts(...values: readonly Amount[]): Amount {
  return amountOf(values.reduce((sum, value) => sum + unscaled(value), 0n));
}

export function subtractAmounts(from: Amount, ...values: readonly Amount[]): Amount {
  return amountOf(values.reduce((rest, value) => rest - unscaled(value), unscaled(from)));
}

export function negateAmount(value: Amount): Amount {
  return amountOf(-unscaled(value));
}

export function addQuantities(...values: readonly Quantity[]): Quantity {
  return quantityOf(values.reduce((sum, value) => sum + unscaled(value), 0n));
}

export function negateQuantity(value: Quantity): Quantity {
  return quantityOf(-unscaled(value));
}

/** So many times a quantity, rounded half away from zero at five decimals. */
export function multiplyQuantities(times: Quantity, each: Quantity): Quantity {
  return quantityOf(roundTo(unscaled(times) * unscaled(each), unit));
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`; kinds may differ. */
export function compareDecimals(a: ExactDecimal, b: ExactDecimal): -1 | 0 | 1 {
  const difference = unscaled(a) - unscaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(value: ExactDecimal): boolean {
  return unscaled(value) === 0n;
}

export function isNegative(value: ExactDecimal): boolean {
  return unscaled(value) < 0n;
}

/** Quantity times price, rounded half away from zero to the cent, as a register does. */
export function multiplyToAmount(count: Quantity, each: Price): Amount {
  return amountOf(roundTo(unscaled(count) * unscaled(each), unit * cent) * cent);
}

/** A percentage of an amount, rounded half away from zero to the cent. */
export function percentOfAmount(rate: Percent, of: Amount): Amount {
  return amountOf(roundTo(unscaled(rate) * unscaled(of), 100n * unit * cent) * cent);
}

/** Amount divided by quantity, at five decimals, half away from zero; undefined for a quantity of zero. */
export function divideToPrice(total: Amount, count: Quantity): Price | undefined {
  const divisor = unscaled(count);
  return divisor === 0n ? undefined : priceOf(roundTo(unscaled(total) * unit, divisor));
}

/** A price rounded half away from zero to `decimals` (0 to 5). */
export function roundPrice(value: Price, decimals: number): Price {
  const step = 10n ** BigInt(scale - decimals);
  return priceOf(roundTo(unscaled(value), step) * step);
}

/** A price as an amount, rounded half away from zero to the cent. */
export function priceToAmount(value: Price): Amount {
  return amountOf(roundTo(unscaled(value), cent) * cent);
}

/** An amount as the price of one piece. */
export function amountToPrice(value: Amount): Price {
  return priceOf(unscaled(value));
}

function required<T>(value: T | undefined, text: string, what: string): T {
  if (value === undefined) throw new RangeError(`"${text}" is not ${what}.`);
  return value;
}

/**
 * Whether a text is canonical already, as nearly all of them are. Looks at character codes only, because a
 * big answer of QuickBooks holds hundreds of thousands of decimals.
 */
function isCanonical(text: string, wholeMax: number, decimalsMin: number, decimalsMax: number): boolean {
  const start = text.charCodeAt(0) === minusCode ? 1 : 0;
  let at = start;
  let hasValue = false;
  while (isDigit(text.charCodeAt(at))) {
    if (text.charCodeAt(at) !== zeroCode) hasValue = true;
    at += 1;
  }
  const whole = at - start;
  if (whole === 0 || whole > wholeMax || (whole > 1 && text.charCodeAt(start) === zeroCode)) return false;
  let decimals = 0;
  if (text.charCodeAt(at) === pointCode) {
    for (at += 1; isDigit(text.charCodeAt(at)); at += 1) {
      if (text.charCodeAt(at) !== zeroCode) hasValue = true;
      decimals += 1;
    }
    if (decimals === 0) return false;
  }
  const isWasteful = decimals > decimalsMin && text.charCodeAt(at - 1) === zeroCode;
  return (
    at === text.length &&
    decimals >= decimalsMin &&
    decimals <= decimalsMax &&
    !isWasteful &&
    (hasValue || start === 0)
  );
}

function isDigit(code: number): boolean {
  return code >= zeroCode && code <= 57;
}

/** The value at five decimals as a whole number. The text has been checked before. */
function unscaled(text: string): bigint {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text.startsWith('+') ? text.slice(1) : text) * unit;
  const whole = text.slice(text.startsWith('+') ? 1 : 0, point);
  return BigInt(whole + text.slice(point + 1).padEnd(scale, '0'));
}

function roundTo(value: bigint, divisor: bigint): bigint {
  const positive = divisor < 0n ? -value : value;
  const by = divisor < 0n ? -divisor : divisor;
  const half = positive < 0n ? -by : by;
  return (2n * positive + half) / (2n * by);
}

function amountOf(value: bigint): Amount {
  return fixed(value, 2) as Amount;
}

function priceOf(value: bigint): Price {
  return twoToFive(value) as Price;
}

function quantityOf(value: bigint): Quantity {
  return trimmed(fixed(value, scale), 0) as Quantity;
}

function twoToFive(value: bigint): string {
  return trimmed(fixed(value, scale), 2);
}

function fixed(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const sign = value < 0n ? '-' : '';
  return `${sign}${digits.slice(0, point)}.${digits.slice(point, point + decimals)}`;
}

function trimmed(text: string, decimalsMin: number): string {
  const point = text.indexOf('.');
  let end = text.length;
  while (end > point + 1 + decimalsMin && text[end - 1] === '0') end -= 1;
  return text.slice(0, end === point + 1 ? point : end);
}
