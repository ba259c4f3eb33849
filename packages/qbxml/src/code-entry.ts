/** What a code of QuickBooks is about, for the one who decides what happens next. */
export type CodeClass =
  | 'done' // it worked, perhaps with a remark
  | 'transient' // goes away by itself
  | 'fix-data' // somebody corrects a record
  | 'link-broken' // the record is gone from QuickBooks
  | 'permission' // somebody must allow or switch on something
  | 'setup' // a program, file or setting is missing or wrong
  | 'conflict' // the record has changed in QuickBooks meanwhile
  | 'defect'; // our fault

export type Retry =
  | 'no'
  | 'later'
  | 'after-merge' // with the current record that came along
  | 'in-new-session'
  | 'if-locked'; // later, where the text speaks of a lock; else not

export interface CodeEntry<Code extends number | string> {
  readonly code: Code;
  readonly meaning: string;
  readonly class: CodeClass;
  readonly remedy: string;
  readonly retry: Retry;
}

/** A row of a table of codes. */
export type CodeRow<Code extends number | string> = readonly [
  code: Code,
  class_: CodeClass,
  retry: Retry,
  meaning: string,
  remedy: string,
];

export function entriesByCode<Code extends number | string>(
  rows: readonly CodeRow<Code>[],
): ReadonlyMap<Code, CodeEntry<Code>> {
  const entries = new Map(
    rows.map(([code, class_, retry, meaning, remedy]) => [
      code,
      { code, meaning, class: class_, remedy, retry },
    ]),
  );
  if (entries.size !== rows.length) throw new RangeError('A table of codes has a code twice.');
  return entries;
}
