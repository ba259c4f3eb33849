/**
 * Un-applying comes before everything that needs it (bookkeeping.md 13): a payment that lets go of an invoice
 * lets go of it on the other side too, before that invoice is lowered, void or deleted there. Neither side then
 * has to free money by a choice of its own, and QuickBooks does not refuse the void of a paid invoice.
 *
 * Only what is taken away goes through here. Whatever else the payment has to say, new applications above all,
 * keeps its row in the inbox until the turn of the payments.
 */
import { compareDecimals, parseAmount, type Json } from '@autosync/core';
import type { Category, Fields } from '@autosync/records';
import type { SyncContext } from './context.ts';
import { inPart } from './link.ts';
import { baselineOf, differingFields, otherSide } from './plan.ts';
import type { InboxRow, Link } from './ports/index.ts';
import type { Carrying } from './before-sending.ts';
import { propose } from './propose-write.ts';
import type { Rows } from './rows.ts';
import { rowsOf } from './reference.ts';

const field = 'applications';

/** The operation that takes away on the other side what one side took away; undefined where none did. */
export async function proposeUnapplying(
  context: SyncContext,
  category: Category,
  link: Link,
  rows: Rows,
): Promise<Carrying | undefined> {
  const isHere = rows.sa?.isDeleted !== true && rows.quickbooks?.isDeleted !== true && link.gone === 'none';
  const doesSync = (rows.quickbooks?.doesNotSync ?? null) === null;
  if (!isHere || !doesSync) return undefined;
  for (const side of ['sa', 'quickbooks'] as const) {
    const [row, other] = [rows[side], rows[otherSide(side)]];
    if (row === undefined) continue;
    const before = baselineOf(link, side);
    const changed = differingFields(category, row.fields, before);
    const pending =
      other === undefined ? [] : differingFields(category, other.fields, baselineOf(link, otherSide(side)));
    if (!changed.includes(field) || pending.includes(field)) continue;
    const lessened: Fields = { ...before, [field]: lesserOf(before[field], row.fields[field]) };
    if (!differingFields(category, lessened, before).includes(field)) continue;
    const isAll = differingFields(category, row.fields, lessened).length === 0;
    const source: InboxRow = isAll ? row : inPart(row, link, lessened);
    const decision = { changed: [field], pending, lost: {} };
    const proposal = await propose(
      context,
      category,
      link,
      { ...rows, [side]: source },
      otherSide(side),
      'change',
      decision,
    );
    return proposal.kind === 'agree' ? undefined : proposal;
  }
  return undefined;
}

/** The applications of before as far as they still stand; nothing that is new or higher now. */
export function lesserOf(before: Json | undefined, now: Json | undefined): Json {
  const present = new Map(rowsOf(now).map((application) => [application['invoice'], application]));
  return rowsOf(before).flatMap((application) => {
    const still = present.get(application['invoice']);
    if (still === undefined) return [];
    return [isLess(still['amount'], application['amount']) ? still : application];
  });
}

function isLess(a: Json | undefined, b: Json | undefined): boolean {
  const [first, second] = [a, b].map((text) => (typeof text === 'string' ? parseAmount(text) : undefined));
  return first !== undefined && second !== undefined && compareDecimals(first, second) < 0;
}
