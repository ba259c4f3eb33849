const hidden = '[redacted]';

/**
 * A password or token. It prints as `[redacted]` wherever a value may be printed by accident: in text, in JSON
 * and in the console. Only `reveal` gives it away, and a search for that word finds every place that does.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  isEmpty(): boolean {
    return this.#value === '';
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return hidden;
  }
}
