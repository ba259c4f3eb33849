/** Values in transactions: those of the whole stand in its header, those of a line in the line. */
import type { DataExtRet } from '@autosync/qbxml';
import type { Transaction } from '../record.ts';
import { valuesOf, withValues } from './value.ts';

/** The values of the header or, with a line's id, of that line; undefined where there is no such line. */
export function valuesIn({ body }: Transaction, lineId?: string): readonly DataExtRet[] | undefined {
  if (lineId === undefined) return valuesOf(body.header);
  const line = everyLine(body).find((each) => each.line.TxnLineID === lineId);
  return line && valuesOf(line.line);
}

/** A transaction whose header or line has those values. */
export function withValuesIn<T extends Transaction>(
  transaction: T,
  values: readonly DataExtRet[],
  lineId: string | undefined,
): T;
export function withValuesIn(
  transaction: Transaction,
  values: readonly DataExtRet[],
  lineId: string | undefined,
): object {
  const { body } = transaction;
  if (lineId === undefined) {
    return { ...transaction, body: { ...body, header: withValues<object>(body.header, values) } };
  }
  return { ...transaction, body: { ...body, lines: linesWithValues(linesOf(body), values, lineId) } };
}

function linesWithValues(
  lines: readonly Line[],
  values: readonly DataExtRet[],
  lineId: string,
): readonly Line[] {
  return lines.map((each) => {
    if (each.line.TxnLineID === lineId) return { ...each, line: withValues(each.line, values) };
    return each.members ? { ...each, members: linesWithValues(each.members, values, lineId) } : each;
  });
}

/** The ids of the lines of a transaction that can have values. */
export function lineIdsOf({ body }: Transaction): readonly string[] {
  return everyLine(body).flatMap(({ line }) => line.TxnLineID ?? []);
}

interface Line {
  readonly line: { readonly TxnLineID?: string };
  /** The lines of the items of a group. */
  readonly members?: readonly Line[];
}

/** The lines with those of groups among them. */
function everyLine(body: object): readonly Line[] {
  return linesOf(body).flatMap((each) => [each, ...(each.members ?? [])]);
}

function linesOf(body: object): readonly Line[] {
  if (!('lines' in body) || !Array.isArray(body.lines)) return [];
  const lines: readonly unknown[] = body.lines;
  return lines.filter(isLine);
}

function isLine(line: unknown): line is Line {
  return typeof line === 'object' && line !== null && 'line' in line && typeof line.line === 'object';
}
