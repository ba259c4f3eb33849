/** The program with its company files: it has several, and one of them is in front, open or closed. */
import type { Random } from '@autosync/core';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import type { Company, Switches } from '@autosync/simulator';
import type { SettableClock } from './clock.ts';

export interface Office {
  /** The company file in front. */
  readonly company: Company;
  /** The names of all files that can be opened. */
  readonly files: readonly string[];
  /** Closes the file in front and opens that one. False where there is none of that name. */
  open(file: string): boolean;
  /** Makes an empty company file in memory and opens it. False where there is one of that name. */
  create(name: string): boolean;
}

/** @param companies at least one; the first is in front. */
export function createOffice(
  companies: readonly [Company, ...Company[]],
  clock: SettableClock,
  random: Random,
  switches: Partial<Switches> = {},
): Office {
  const known = new Map(companies.map((company) => [company.identity.file, company]));
  let front: Company = companies[0];

  function show(company: Company): void {
    front.screen.closeFile();
    front = company;
    front.screen.openFile();
  }

  return {
    get company() {
      return front;
    },
    get files() {
      return [...known.keys()];
    },
    open(file) {
      const company = known.get(file);
      if (company) show(company);
      return company !== undefined;
    },
    create(name) {
      const file = `${name}.qbw`;
      if (known.has(file)) return false;
      const identity = { name, file, timeZone: front.identity.timeZone };
      const company = createCompany({ storage: createMemoryStorage(), clock, random, identity, switches });
      known.set(file, company);
      show(company);
      return true;
    },
  };
}
