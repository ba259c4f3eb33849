/**
 * The owner of every promise in the world. A call of a connector to one of its ports waits here until all
 * programs wait; then one of the waiting calls is chosen, what happens before it happens, and it is carried out,
 * with a fault or without.
 *
 * A kill is a promise that never settles: the connector's other calls are dropped, and nothing of it runs again,
 * no `catch` and no `finally`, exactly as after a power cut. A rejection is an error, and something else.
 */
import type { Random } from '@autosync/core';

/** One life of a connector's program, from its start to its end or its kill. */
export interface Incarnation {
  readonly connector: string;
  isDead: boolean;
  /** Tells whoever waits for this life that it is over. */
  readonly died: () => void;
}

export interface GatedCall<Value> {
  /** For example `qb:add`; the place of a fault is the name with its ordinal. */
  readonly name: string;
  readonly act: () => Promise<Value>;
  /** What can go wrong with this call beside a kill: each does what it does in the place of `act`. */
  readonly faults: { readonly [kind: string]: () => Promise<Value> };
}

/** What the world does around a call. */
export interface Attendant {
  /** Before the call: people act; undefined where nobody does. */
  before(key: string, incarnation: Incarnation): Promise<void> | undefined;
  /** The fault that hits it, if any. */
  faultFor(key: string, kinds: () => readonly string[]): string | undefined;
  /** Before a fault hits a call. */
  struck(fault: string, incarnation: Incarnation): Promise<void>;
  /** A line of the trace. */
  note(line: string): void;
}

export const killBefore = 'kill-before';
export const killAfter = 'kill-after';

interface Waiting {
  readonly incarnation: Incarnation;
  readonly carryOut: () => Promise<void>;
}

export class Scheduler {
  /** While it is calm, calls are carried out as they come. */
  isCalm = false;
  calls = 0;
  /** What went wrong with the world itself; a schedule with one proves nothing. */
  defect: unknown;
  readonly #random: Random;
  readonly #attendant: Attendant;
  readonly #ordinals = new Map<string, number>();
  readonly #waiting: Waiting[] = [];
  readonly #late: { steps: number; readonly act: () => Promise<unknown> }[] = [];
  #isAwake = false;

  constructor(random: Random, attendant: Attendant) {
    this.#random = random;
    this.#attendant = attendant;
  }

  gate<Value>(incarnation: Incarnation, call: GatedCall<Value>): Promise<Value> {
    if (incarnation.isDead) return new Promise(() => {});
    this.calls += 1;
    if (this.isCalm) return call.act();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ incarnation, carryOut: () => this.#carryOut(incarnation, call, resolve, reject) });
      this.#wake();
    });
  }

  async #carryOut<Value>(
    incarnation: Incarnation,
    call: GatedCall<Value>,
    resolve: (value: Value) => void,
    reject: (reason: unknown) => void,
  ): Promise<void> {
    const key = this.#keyOf(incarnation, call.name);
    const deeds = this.#attendant.before(key, incarnation);
    if (deeds !== undefined) await deeds;
    if (incarnation.isDead) return;
    const kinds = () => [killBefore, killAfter, ...Object.keys(call.faults)];
    const kind = this.#attendant.faultFor(key, kinds);
    if (kind !== undefined) await this.#attendant.struck(kind, incarnation);
    this.#attendant.note(kind === undefined ? key : `${key} = ${kind}`);
    if (kind === killBefore) return this.kill(incarnation);
    const act = kind === undefined || kind === killAfter ? call.act : call.faults[kind];
    if (act === undefined) throw new Error('The plan names a fault that this call cannot have.');
    const settle = await settlingOf(act, resolve, reject);
    if (kind === killAfter) this.kill(incarnation);
    else settle();
  }

  kill(incarnation: Incarnation): void {
    incarnation.isDead = true;
    const others = this.#waiting.filter((waiting) => waiting.incarnation !== incarnation);
    this.#waiting.splice(0, this.#waiting.length, ...others);
    incarnation.died();
  }

  /** Something that was sent arrives only after that many more calls. */
  later(steps: number, act: () => Promise<unknown>): void {
    this.#late.push({ steps, act });
  }

  /** Everything that is still under way arrives now. */
  async arrivals(): Promise<void> {
    for (const { act } of this.#late.splice(0)) await act().catch(() => undefined);
  }

  #keyOf({ connector }: Incarnation, name: string): string {
    const place = `${connector} ${name}`;
    const ordinal = (this.#ordinals.get(place) ?? 0) + 1;
    this.#ordinals.set(place, ordinal);
    return `${place}#${ordinal}`;
  }

  /** A tick comes when no promise has anything left to do, so that every program waits for the world. */
  #wake(): void {
    if (this.#isAwake || this.#waiting.length === 0) return;
    this.#isAwake = true;
    process.nextTick(() => void this.#step());
  }

  async #step(): Promise<void> {
    try {
      await this.#chosen()?.carryOut();
      if (this.#late.length > 0) await this.#arriveLate();
    } catch (error) {
      this.defect ??= error;
    }
    this.#isAwake = false;
    this.#wake();
  }

  #chosen(): Waiting | undefined {
    if (this.#waiting.length === 1) return this.#waiting.pop();
    return this.#waiting.splice(this.#random.integer(0, this.#waiting.length - 1), 1)[0];
  }

  async #arriveLate(): Promise<void> {
    for (const late of this.#late) late.steps -= 1;
    for (;;) {
      const place = this.#late.findIndex(({ steps }) => steps <= 0);
      const [late] = place < 0 ? [] : this.#late.splice(place, 1);
      if (late === undefined) return;
      // Nobody waits for its answer any more.
      await late.act().catch(() => undefined);
    }
  }
}

/** What tells the program the outcome of a call, whenever that is due. */
async function settlingOf<Value>(
  act: () => Promise<Value>,
  resolve: (value: Value) => void,
  reject: (reason: unknown) => void,
): Promise<() => void> {
  try {
    const value = await act();
    return () => resolve(value);
  } catch (error) {
    return () => reject(error);
  }
}
