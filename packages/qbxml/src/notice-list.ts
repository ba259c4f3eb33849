import type { Notice } from './problem.ts';

/** More kinds of surprises than this are only counted, so that memory stays flat whatever the text holds. */
const kindsMax = 1000;
const valueCharactersMax = 80;

/** Collects notices; equal ones (same rule and place) are counted. */
export class NoticeList {
  readonly #byKey = new Map<string, { notice: Notice; count: number }>();
  #omitted = 0;

  add(rule: Notice['rule'], path: string, value: string): void {
    const key = `${rule} ${path}`;
    const known = this.#byKey.get(key);
    if (known) {
      known.count += 1;
    } else if (this.#byKey.size >= kindsMax) {
      this.#omitted += 1;
    } else {
      const shown = value.slice(0, valueCharactersMax);
      this.#byKey.set(key, { notice: { rule, path, value: shown, count: 1 }, count: 1 });
    }
  }

  list(): readonly Notice[] {
    const notices = [...this.#byKey.values()].map(({ notice, count }) => ({ ...notice, count }));
    if (this.#omitted === 0) return notices;
    return [
      ...notices,
      { rule: 'unknown', path: '', value: 'further kinds, only counted', count: this.#omitted },
    ];
  }
}
