/** The rule of lines in a Mod (qbxml.md 4.2), which the expense and the item lines of a purchase follow each. */
import { objectNotFound, Refusal } from '../status.ts';

interface Identified {
  readonly TxnLineID: string;
}

/**
 * The lines after a Mod that gave these: the whole new list, in the existing order, new ones under -1.
 *
 * @throws Refusal 3120 for an unknown line, 3290 for another order.
 */
export function linesByRule<Line, Given extends Identified>(
  current: readonly Line[],
  given: readonly Given[],
  idOf: (line: Line) => string,
  make: { readonly added: (value: Given) => Line; readonly changed: (line: Line, value: Given) => Line },
): readonly Line[] {
  let last = -1;
  return given.map((value) => {
    if (value.TxnLineID === '-1') return make.added(value);
    const place = current.findIndex((line) => idOf(line) === value.TxnLineID);
    const line = current[place];
    if (!line) throw objectNotFound(value.TxnLineID);
    if (place <= last)
      throw new Refusal(3290, 'The order of the lines differs from that of the transaction.');
    last = place;
    return make.changed(line, value);
  });
}
