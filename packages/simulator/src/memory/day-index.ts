const daySeconds = 86_400;

/**
 * Keys by the day of their last change, so that a question for what changed of late does not look at
 * everything that exists.
 */
export class DayIndex {
  private readonly days = new Map<number, Set<string>>();

  /** Takes a key from one second to another; undefined is nowhere. */
  move(key: string, from: number | undefined, to: number | undefined): void {
    if (from !== undefined) this.days.get(dayOf(from))?.delete(key);
    if (to === undefined) return;
    const day = this.days.get(dayOf(to));
    if (day) day.add(key);
    else this.days.set(dayOf(to), new Set([key]));
  }

  /** The keys of every day that holds a second from `from` to `to`. */
  *keys(from = -Infinity, to = Infinity): Iterable<string> {
    for (const [day, keys] of this.days) {
      if (day >= dayOf(from) && day <= dayOf(to)) yield* keys;
    }
  }
}

function dayOf(second: number): number {
  return Math.floor(second / daySeconds);
}
