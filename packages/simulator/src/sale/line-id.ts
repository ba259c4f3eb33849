/** How a Mod names lines: an existing one by its TxnLineID in the existing order, a new one by -1. */
import { objectNotFound, Refusal } from '../status.ts';

/** What stands in the place of the id of a line that is new. */
export const newLineId = '-1';

interface GivenId {
  readonly TxnLineID: string | { readonly useMacro: string };
}

/** Lines have no macros of their own here, so one in the place of an id has no value. */
export function idOfLine({ TxnLineID: id }: GivenId): string {
  if (typeof id === 'string') return id;
  throw new Refusal(9103, `The macro "${id.useMacro}" has no value.`);
}

/**
 * Finds the lines that a Mod names, one after the other.
 *
 * @throws Refusal 3120 for a line that is not there, 3290 for one that stands above the one named before.
 */
export function linesInTurn<T extends { readonly line: { readonly TxnLineID?: string } }>(
  current: readonly T[],
): (id: string) => T {
  let last = -1;
  return (id) => {
    const place = current.findIndex(({ line }) => line.TxnLineID === id);
    const existing = current[place];
    if (!existing) throw objectNotFound(id);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return existing;
  };
}
