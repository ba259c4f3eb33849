import {
  Failure,
  parseAmount,
  parseDateOnly,
  parsePercent,
  parsePrice,
  parseQuantity,
  type Amount,
  type DateOnly,
  type Percent,
  type Price,
  type Quantity,
} from '@autosync/core';
import { referredId } from './quickbooks-id.ts';

type Name<Ret> = keyof Ret & string;
type Member<Value> = NonNullable<Value> extends readonly (infer Entry)[] ? Entry : NonNullable<Value>;

/**
 * A careful look at an object that QuickBooks answered. The reader of qbXML is lenient and keeps a value that
 * is not what its element says, so every value is looked at again here; what is absent or empty is null.
 *
 * Every method throws `Failure` `quickbooks.answer-unreadable`, naming the place, where the value is wrong.
 */
export class Reading<Ret extends object> {
  readonly #ret: object;
  readonly #place: string;

  constructor(ret: object, place: string) {
    this.#ret = ret;
    this.#place = place;
  }

  text(name: Name<Ret>): string | null {
    const value = this.#value(name);
    if (typeof value === 'string') return value === '' ? null : value;
    return value === undefined || value === null ? null : this.#refuse(name, value, 'a text');
  }

  /** A text that every such object has. */
  required(name: Name<Ret>): string {
    return this.needed(name, this.text(name));
  }

  /** The value of an element that every such object has. */
  needed<Value>(name: Name<Ret>, value: Value | null): Value {
    return value ?? this.#refuse(name, this.#value(name), 'there');
  }

  flag(name: Name<Ret>): boolean | null {
    const value = this.#value(name);
    if (value === undefined || value === '') return null;
    return typeof value === 'boolean' ? value : this.#refuse(name, value, 'true or false');
  }

  wholeNumber(name: Name<Ret>): number | null {
    const value = this.#value(name);
    if (value === undefined || value === '') return null;
    const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
    return isWhole ? value : this.#refuse(name, value, 'a whole number');
  }

  amount(name: Name<Ret>): Amount | null {
    return this.#parsed(name, parseAmount, 'an amount');
  }

  price(name: Name<Ret>): Price | null {
    return this.#parsed(name, parsePrice, 'a price');
  }

  percent(name: Name<Ret>): Percent | null {
    return this.#parsed(name, parsePercent, 'a percentage');
  }

  quantity(name: Name<Ret>): Quantity | null {
    return this.#parsed(name, parseQuantity, 'a quantity');
  }

  date(name: Name<Ret>): DateOnly | null {
    return this.#parsed(name, parseDateOnly, 'a date');
  }

  /** The id of the record that a reference names. */
  reference(name: Name<Ret>): string | null {
    const id = this.#referencePart(name, 'ListID');
    return id === null ? null : referredId(name, id);
  }

  /** The FullName of a reference. */
  referenceName(name: Name<Ret>): string | null {
    return this.#referencePart(name, 'FullName');
  }

  group<Key extends Name<Ret>>(name: Key): Reading<Member<Ret[Key]> & object> | undefined {
    const value = this.#value(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'object' || value === null) return this.#refuse(name, value, 'a group of elements');
    return new Reading<Member<Ret[Key]> & object>(value, `${this.#place}, ${name}`);
  }

  list<Key extends Name<Ret>>(name: Key): readonly Reading<Member<Ret[Key]> & object>[] {
    const value = this.#value(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#refuse(name, value, 'a list');
    return value.map((entry: unknown, index) => {
      if (typeof entry !== 'object' || entry === null)
        return this.#refuse(name, entry, 'a group of elements');
      return new Reading<Member<Ret[Key]> & object>(entry, `${this.#place}, ${name} ${index + 1}`);
    });
  }

  #value(name: string): unknown {
    return Reflect.get(this.#ret, name);
  }

  #parsed<Value>(name: Name<Ret>, parse: (text: string) => Value | undefined, what: string): Value | null {
    const text = this.text(name);
    return text === null ? null : (parse(text) ?? this.#refuse(name, text, what));
  }

  #referencePart(name: Name<Ret>, part: 'ListID' | 'FullName'): string | null {
    const value = this.#value(name);
    if (value === undefined || value === '') return null;
    if (typeof value !== 'object' || value === null) return this.#refuse(name, value, 'a reference');
    return new Reading<{ ListID: string; FullName: string }>(value, `${this.#place}, ${name}`).text(part);
  }

  #refuse(name: string, value: unknown, what: string): never {
    const found = JSON.stringify(value)?.slice(0, 100) ?? 'nothing';
    throw new Failure('quickbooks.answer-unreadable', {
      detail: `${this.#place}: ${name} is ${found} and should be ${what}.`,
    });
  }
}
