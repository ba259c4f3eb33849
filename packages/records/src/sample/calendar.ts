import { addDays, type DateOnly, type Random } from '@autosync/core';

/** The months of the season, March to November. */
const firstMonth = 3;
const lastMonth = 11;

/** The last two years; further back only where the clients need more days than these have. */
const daysBackMin = 730;
const daysForEach = 4;

/** Days before today, each given out at most once to the same client, so that no two records are alike. */
export class Calendar {
  readonly #random: Random;
  readonly #today: DateOnly;
  readonly #daysBack: number;
  readonly #taken = new Map<string, Set<DateOnly>>();

  constructor(random: Random, today: DateOnly, daysOfEachClient: number) {
    this.#random = random;
    this.#today = today;
    this.#daysBack = Math.max(daysBackMin, daysOfEachClient * daysForEach);
  }

  /** A day of a season. */
  seasonDay(client: string): DateOnly {
    const from = addDays(this.#today, -this.#random.integer(1, this.#daysBack));
    return this.#firstFree(client, from, -1, isInSeason);
  }

  /** The first day from the given one on that the client still has free, or undefined where none is left. */
  dayFrom(client: string, from: DateOnly): DateOnly | undefined {
    const day = this.#firstFree(client, from, 1, () => true);
    return day < this.#today ? day : undefined;
  }

  #firstFree(client: string, from: DateOnly, step: 1 | -1, fits: (day: DateOnly) => boolean): DateOnly {
    const taken = this.#taken.get(client) ?? new Set();
    this.#taken.set(client, taken);
    let day = from;
    while (taken.has(day) || !fits(day)) day = addDays(day, step);
    taken.add(day);
    return day;
  }
}

/** The month of a day, 1 to 12. */
export function monthOf(day: DateOnly): number {
  return Number(day.slice(5, 7));
}

function isInSeason(day: DateOnly): boolean {
  const month = monthOf(day);
  return month >= firstMonth && month <= lastMonth;
}
