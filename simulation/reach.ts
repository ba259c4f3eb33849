/**
 * Which fault hit while operations stood in which state. A simulation that never lost an answer while another
 * operation was planned has not shown that this is harmless; so every cell must be reached, but for those that
 * cannot be, each with its reason.
 */
import type { Figures } from './figures.ts';
import { faultKinds, writeFaults } from './profile.ts';

export const operationStates = ['none', 'planned', 'sent', 'unknown', 'applied'] as const;

/** Why a cell cannot be reached; undefined where it must be. */
export function whyUnreachable(fault: string, state: string): string | undefined {
  if (writeFaults.includes(fault) && state === 'none')
    return 'A write leaves only while its operations are sent or unknown.';
  return undefined;
}

export interface ReachTable {
  readonly cells: number;
  readonly reached: number;
  readonly missing: readonly string[];
}

export function reachOf({ reach }: Pick<Figures, 'reach'>): ReachTable {
  const wanted = faultKinds.flatMap((fault) =>
    operationStates
      .filter((state) => whyUnreachable(fault, state) === undefined)
      .map((state) => `${fault} ${state}`),
  );
  const missing = wanted.filter((cell) => (reach[cell] ?? 0) === 0);
  return { cells: wanted.length, reached: wanted.length - missing.length, missing };
}
