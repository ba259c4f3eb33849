/** What becomes of a linked pair that is held, once a person has said whose word counts. Pure. */
import type { Side } from '../ports/index.ts';
import { changedFields, isGoneNow, otherSide, plan, type Decision, type Pair } from '../plan.ts';
import type { Resolution } from './resolution.ts';

/** Gone on one side for good: the link is taken off, so that the other side's record is a new one there. */
export interface MadeAgain {
  readonly kind: 'make-again';
  readonly on: Side;
}

/** The decision about a held pair by a person's word; the same one where it says nothing about it. */
export function planResolved(
  pair: Pair,
  held: Extract<Decision, { kind: 'hold' }>,
  resolution: Resolution | undefined,
): Decision | MadeAgain {
  const side = sideOf(resolution);
  if (side === undefined) return held;
  if (held.code === 'sync.both-changed')
    return plan({ ...pair, preferred: { side, except: resolution?.except ?? [] } });
  if (held.code === 'sync.brought-back') return planBroughtBack(pair, side);
  if (held.code === 'sync.other-direction' || held.code === 'sync.not-allowed-by-quickbooks')
    return planTakenBack(pair, side) ?? held;
  if (held.code !== 'sync.deleted-and-changed' && held.code !== 'sync.gone-from-quickbooks') return held;
  const goneOn = isGoneNow(pair, 'sa') ? 'sa' : 'quickbooks';
  if (side === goneOn) return { kind: 'remove', to: otherSide(goneOn) };
  return { kind: 'make-again', on: goneOn };
}

function planBroughtBack(pair: Pair, side: Side): Decision | MadeAgain {
  if (side === 'quickbooks') return { kind: 'remove', to: 'sa' };
  if (pair.category.kind === 'transaction') return { kind: 'make-again', on: 'quickbooks' };
  const changed = [...new Set([...changedFields(pair, 'sa'), 'isActive'])];
  return { kind: 'change', to: 'quickbooks', changed, pending: [], lost: {} };
}

/** The side that must not be written keeps its values, and the other one gets them back. */
export function planTakenBack(pair: Pair, side: Side): Extract<Decision, { kind: 'change' }> | undefined {
  const to = otherSide(side);
  const changed = changedFields(pair, to);
  if (changed.length === 0) return undefined;
  const values = changed.map((field) => [
    field,
    { side: to, value: pair[to]?.fields[field] ?? null, because: 'person' as const },
  ]);
  return { kind: 'change', to, changed, pending: [], lost: Object.fromEntries(values) };
}

function sideOf(resolution: Resolution | undefined): Side | undefined {
  if (resolution?.action === 'use-sa') return 'sa';
  return resolution?.action === 'use-quickbooks' ? 'quickbooks' : undefined;
}
