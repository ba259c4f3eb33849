/**
 * Where several records of SA go by one of QuickBooks, what QuickBooks names does not say which of them is meant. SA's
 * own record does: a field, of the record or of a line that both know, in which SA goes by just what QuickBooks has
 * there keeps the value of SA.
 */
import { sameJson, type Json } from '@autosync/core';
import { referencesOf, type Category, type Fields } from '@autosync/records';
import { goingByIn } from './mapping.ts';
import type { Link, Store } from './ports/index.ts';
import { lookUp, rowsOf, translate, type Lookup } from './reference.ts';

/** A record of QuickBooks with the ids of its side, and with those of SA as far as they can be told from it alone. */
export interface Translation {
  readonly quickbooks: Fields;
  readonly translated: Fields;
}

/** The translation with SA's own values wherever they say the same; `lines` are the pairs of line ids. */
export async function keepingOwn(
  store: Store,
  category: Category,
  translation: Translation,
  own: Fields,
  lines: Link['lines'],
): Promise<Fields> {
  if ((await goingByIn(store)).isEmpty) return translation.translated;
  const lookup = await lookUp(store, 'sa', referencesOf(category, own));
  return withOwn(category, translation, own, lookup, lines);
}

/** The same, where it is known already what each record of SA is in QuickBooks. */
export function withOwn(
  category: Category,
  { quickbooks, translated }: Translation,
  own: Fields,
  toQuickbooks: Lookup,
  lines: Link['lines'],
): Fields {
  const ownInQuickbooks = translate(category, own, 'sa', toQuickbooks, lines).fields;
  const fields = ownWhereSame(translated, quickbooks, own, ownInQuickbooks);
  if (!Array.isArray(translated['lines'])) return fields;
  const [ownLines, ownLinesInQuickbooks] = [rowsOf(own['lines']), rowsOf(ownInQuickbooks['lines'])];
  const linesInQuickbooks = rowsOf(quickbooks['lines']);
  return {
    ...fields,
    lines: rowsOf(translated['lines']).map((line, place) => {
      const id = line['id'];
      const at = typeof id === 'string' ? ownLines.findIndex((one) => one['id'] === id) : -1;
      return ownWhereSame(line, linesInQuickbooks[place], ownLines[at], ownLinesInQuickbooks[at]);
    }),
  };
}

function ownWhereSame(
  translated: Fields,
  quickbooks: Fields | undefined,
  own: Fields | undefined,
  ownInQuickbooks: Fields | undefined,
): Fields {
  if (quickbooks === undefined || own === undefined || ownInQuickbooks === undefined) return translated;
  return Object.fromEntries(
    Object.entries(translated).map(([name, value]): [string, Json] => {
      const isSame = name !== 'lines' && name in own && sameJson(ownInQuickbooks[name], quickbooks[name]);
      return [name, isSame ? (own[name] ?? null) : value];
    }),
  );
}

/**
 * Lines that say no sales tax code in SA, and said none before, keep that of QuickBooks
 * (docs/decisions/0045-sales-tax-of-an-invoice.md): `fields` are the wanted ones and `theirs` the present ones there.
 */
export function withTheirCodes(fields: Fields, theirs: Fields, { saBaseline, lines: pairs }: Link): Fields {
  if (!Array.isArray(fields['lines'])) return fields;
  const codeOf = (record: Fields, id: Json | undefined) =>
    rowsOf(record['lines']).find((line) => line['id'] === id)?.['salesTaxCode'] ?? null;
  const lines = rowsOf(fields['lines']).map((line): Fields => {
    const own = pairs.find(([, id]) => id === line['id'])?.[0];
    const isSilent = (line['salesTaxCode'] ?? null) === null && own !== undefined;
    if (!isSilent || codeOf(saBaseline, own) !== null) return line;
    return { ...line, salesTaxCode: codeOf(theirs, line['id']) };
  });
  return { ...fields, lines };
}
