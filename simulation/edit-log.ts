/**
 * What people have typed, and what of it must still be there in the end (L2). A mark that a person types is open
 * until another person, who saw it, types over it. What is open at rest must stand on both sides, or be kept in
 * the activity as the loser of a conflict, or its record must have a message that says why it waits.
 */
import type { Side } from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { keyOf, type Seen } from './sight.ts';

export interface OpenMark {
  readonly category: CategoryName;
  readonly token: string;
  readonly field: string;
  readonly side: Side;
  readonly mark: string;
}

export interface EditLog {
  edited(side: Side, before: Seen, fields: Fields): void;
  ended(side: Side, before: Seen): void;
  /** Something of it changed with something else that a person did, as what names a merged customer. */
  changed(side: Side, before: Seen): void;
  made(side: Side, category: CategoryName, token: string): true;
  /** QuickBooks has what it had at a backup: what was typed there since, or had come there, is nobody's loss. */
  restored(before: ReadonlyMap<string, Seen>, after: ReadonlyMap<string, Seen>): void;
  readonly open: readonly OpenMark[];
  /** Records that somebody deleted, voided or made inactive, on either side. */
  readonly endings: ReadonlySet<string>;
  /** Records that somebody changed or ended. */
  readonly touched: ReadonlySet<string>;
  /** Records that somebody made, changed or ended, by the side on which he did. */
  readonly typedOn: { readonly [S in Side]: ReadonlySet<string> };
  readonly isFileRestored: boolean;
  deeds: number;
}

const markText = /mark \d+\./;

export function createEditLog(): EditLog {
  const open: OpenMark[] = [];
  const endings = new Set<string>();
  const touched = new Set<string>();
  const typedOn = { sa: new Set<string>(), quickbooks: new Set<string>() };
  let isFileRestored = false;

  /** What the person saw there, and wrote over. */
  function forgetSeen({ category, token, fields }: Seen, field: string): void {
    const seen = JSON.stringify(fields[field] ?? null);
    const kept = open.filter(
      (one) =>
        one.category !== category || one.token !== token || one.field !== field || !seen.includes(one.mark),
    );
    open.splice(0, open.length, ...kept);
  }

  const log: EditLog = {
    open,
    endings,
    touched,
    typedOn,
    get isFileRestored() {
      return isFileRestored;
    },
    deeds: 0,
    edited(side, before, fields) {
      log.deeds += 1;
      const { category, token } = before;
      touched.add(`${category} ${token}`);
      typedOn[side].add(`${category} ${token}`);
      for (const [field, value] of Object.entries(fields)) {
        forgetSeen(before, field);
        const mark = lastMark(JSON.stringify(value), before, field);
        if (mark !== undefined) open.push({ category, token, field, side, mark });
        if (field === 'isActive' || field === 'isVoid') endings.add(`${category} ${token}`);
      }
    },
    ended(side, before) {
      log.deeds += 1;
      endings.add(keyOf(before));
      touched.add(keyOf(before));
      typedOn[side].add(keyOf(before));
      for (const field of Object.keys(before.fields)) forgetSeen(before, field);
    },
    changed(side, before) {
      touched.add(keyOf(before));
      typedOn[side].add(keyOf(before));
    },
    made(side, category, token) {
      log.deeds += 1;
      typedOn[side].add(keyOf({ category, token }));
      return true;
    },
    restored(before, after) {
      isFileRestored = true;
      const holds = (books: ReadonlyMap<string, Seen>, { category, token, field, mark }: OpenMark) =>
        JSON.stringify(books.get(keyOf({ category, token }))?.fields[field] ?? null).includes(mark);
      const kept = open.filter((one) => !holds(before, one) || holds(after, one));
      open.splice(0, open.length, ...kept);
    },
  };
  return log;
}

/** The mark that is new in the value. */
function lastMark(text: string, before: Seen, field: string): string | undefined {
  const known = JSON.stringify(before.fields[field] ?? null);
  const marks = text.match(new RegExp(markText, 'g')) ?? [];
  return marks.find((mark) => !known.includes(mark));
}
