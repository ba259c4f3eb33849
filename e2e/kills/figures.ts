import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The programs that are killed. PostgreSQL stands under SA. */
export const victims = ['connector', 'quickbooks', 'sa', 'postgresql'] as const;
export type Victim = (typeof victims)[number];

/** What all runs so far found, kept in a file between them. */
export interface Figures {
  readonly kills: { readonly [V in Victim]: number };
  /** How often each program was killed at which place. */
  readonly places: { readonly [V in Victim]: { readonly [place: string]: number } };
  readonly episodes: number;
  /** How often everything ran to rest and was compared. */
  readonly comparisons: number;
  readonly deeds: number;
  readonly pairsCompared: number;
  readonly syncsToRestMax: number;
  readonly seeds: readonly number[];
  readonly faults: readonly string[];
}

export const noFigures: Figures = {
  kills: { connector: 0, quickbooks: 0, sa: 0, postgresql: 0 },
  places: { connector: {}, quickbooks: {}, sa: {}, postgresql: {} },
  episodes: 0,
  comparisons: 0,
  deeds: 0,
  pairsCompared: 0,
  syncsToRestMax: 0,
  seeds: [],
  faults: [],
};

export function withKill(figures: Figures, victim: Victim, place: string): Figures {
  const { kills, places } = figures;
  const own = places[victim];
  return {
    ...figures,
    kills: { ...kills, [victim]: kills[victim] + 1 },
    places: { ...places, [victim]: { ...own, [place]: (own[place] ?? 0) + 1 } },
  };
}

export function withRest(
  figures: Figures,
  rest: { readonly faults: readonly string[]; readonly syncs: number; readonly pairs: number },
): Figures {
  return {
    ...figures,
    comparisons: figures.comparisons + 1,
    pairsCompared: figures.pairsCompared + rest.pairs,
    syncsToRestMax: Math.max(figures.syncsToRestMax, rest.syncs),
    faults: [...figures.faults, ...rest.faults],
  };
}

export function readFigures(file: string): Figures {
  if (!existsSync(file)) return noFigures;
  const kept: Partial<Figures> = JSON.parse(readFileSync(file, 'utf8'));
  return { ...noFigures, ...kept };
}

/** The file is whole at any moment, also when this run is ended in the middle. */
export function writeFigures(file: string, figures: Figures): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(figures, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}
