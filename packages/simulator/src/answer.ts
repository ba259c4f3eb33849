import type { RequestName } from '@autosync/qbxml';
import type { AnswerEntry } from './record.ts';
import type { Status } from './status.ts';

/** The attributes of a query's answer that count (qbxml.md 3.1). */
export interface Counts {
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
}

/** What a rule hands back for a request; a query's records are read from the file as the answer is written. */
export interface Outcome {
  readonly status: Status;
  readonly counts?: Counts;
  readonly records: Iterable<AnswerEntry>;
}

/** What one request is answered with. */
export interface Answer extends Outcome {
  readonly name: RequestName;
  readonly requestID?: string | undefined;
}

/** An answer that is complete, as error recovery keeps it. */
export interface WholeAnswer extends Answer {
  readonly records: readonly AnswerEntry[];
}

/** A record with those of its elements alone that IncludeRetElement names (qbxml.md 3.2). */
export function withElements(entry: AnswerEntry, names: readonly string[] | undefined): AnswerEntry;
export function withElements(
  entry: { readonly element: string; readonly value: unknown },
  names: readonly string[] | undefined,
): object {
  if (names === undefined || names.length === 0) return entry;
  const wanted = wantedOf(names);
  const value: { [name: string]: unknown } = {};
  for (const [name, member] of Object.entries(isObject(entry.value) ? entry.value : {})) {
    if (name !== 'lines') {
      if (wanted.has(name)) value[name] = member;
      continue;
    }
    const lines = (Array.isArray(member) ? member : []).filter((line: { element: string }) =>
      wanted.has(line.element),
    );
    if (lines.length > 0) value[name] = lines;
  }
  return { element: entry.element, value };
}

/** The same names stand in a request for every record of its answer. */
const wantedByNames = new WeakMap<readonly string[], ReadonlySet<string>>();

function wantedOf(names: readonly string[]): ReadonlySet<string> {
  const wanted = wantedByNames.get(names) ?? new Set(names.map((name) => name.trim()));
  wantedByNames.set(names, wanted);
  return wanted;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
