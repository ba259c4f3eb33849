/** What was filled in, as the fields of a request: of a present record only what was changed. */
import { hasField } from '@autosync/qbxml';
import type { Deed, Field } from './field.ts';
import { fieldsFor } from './field.ts';
import type { Line } from './line.ts';
import { formLines } from './line-form.ts';

/** The text of every input by its name. */
export type Filled = ReadonlyMap<string, string>;

/** Browsers send the ends of lines as CR LF, and QuickBooks keeps LF. */
function textIn(filled: Filled, name: string): string | undefined {
  return filled.get(name)?.replaceAll('\r\n', '\n').trim();
}

/** @param record undefined for a new one. */
export function filledIn(type: string, filled: Filled, record?: unknown): object {
  const deed: Deed = record === undefined ? 'Add' : 'Mod';
  const fields: Tree = {};
  for (const field of fieldsFor(type, deed, record)) {
    const text = textIn(filled, `fields.${field.path}`);
    if (text !== undefined && text !== field.value.trim())
      put(fields, field.path.split('.'), typed(field, text));
  }
  return { ...fields, ...changedLists(type, formLines(type, deed, record), filled) };
}

interface FilledLine {
  readonly line: Line;
  /** What was filled in otherwise than it is. */
  readonly changes: readonly (readonly [Field, string])[];
  readonly isRemoved: boolean;
  readonly place: number;
}

/** Each list as a whole where any of its lines was changed, removed or added. */
function changedLists(type: string, lines: readonly Line[], filled: Filled): object {
  const given = lines.map((line, index) => filledLine(line, `lines.${index}`, index, filled, lines.length));
  const isChanged = ({ isRemoved, changes }: FilledLine): boolean => isRemoved || changes.length > 0;
  const members = new Set(given.filter(isChanged).map(({ line }) => line.kind.member));
  const kept = given
    .filter((each) => (each.line.isNew ? each.changes.length > 0 : !each.isRemoved))
    .toSorted((a, b) => a.place - b.place);
  const lists = [...members].map((member) => {
    const list = kept.filter(({ line }) => line.kind.member === member).map(lineOf);
    const flag = list.length === 0 ? emptying(type, member) : undefined;
    return flag === undefined ? [member, list] : [flag, true];
  });
  return Object.fromEntries(lists);
}

/** An empty list would leave all as it is; where the schema lets a list be emptied, it has a flag for it. */
function emptying(type: string, member: string): string | undefined {
  const flags = {
    ExpenseLineMod: 'ClearExpenseLines',
    lines: 'ClearItemLines',
    ItemGroupLine: 'ClearItemsInGroup',
  };
  const flag = Object.entries(flags).find(([list]) => list === member)?.[1];
  return flag !== undefined && hasField(`${type}Mod`, flag) ? flag : undefined;
}

function filledLine(line: Line, prefix: string, index: number, filled: Filled, count: number): FilledLine {
  const changes = line.fields.flatMap((field): [Field, string][] => {
    const text = textIn(filled, `${prefix}.${field.path}`) ?? field.value;
    return text === field.value.trim() ? [] : [[field, text]];
  });
  const isRemoved = filled.get(`${prefix}.remove`) === 'yes';
  // A new line stands right before the one that has its place now; without a place it is the last.
  const asked = Number(filled.get(`${prefix}.place`) ?? '');
  const place = line.isNew ? (asked > 0 ? asked - 1.5 + index / count / 2 : count + index) : index;
  return { line, changes, isRemoved, place };
}

function lineOf({ line, changes }: FilledLine): object {
  const { kind, isNew, id } = line;
  const given =
    kind.key === undefined && !isNew
      ? line.fields.map(
          (field): readonly [Field, string] =>
            changes.find(([each]) => each === field) ?? [field, field.value],
        )
      : changes;
  const fields: Tree = {};
  for (const [field, text] of given) {
    if (kind.key !== undefined || text !== '') put(fields, field.path.split('.'), typed(field, text));
  }
  const isKeyGiven = isNew && kind.key !== 'TxnLineID';
  const value = kind.key === undefined || isKeyGiven ? fields : { [kind.key]: isNew ? '-1' : id, ...fields };
  return kind.member === 'lines' ? { element: kind.element, value } : value;
}

function typed({ kind }: Field, text: string): string | number | boolean {
  const given = text.trim();
  if (kind === 'BOOLTYPE') return given === '' ? '' : given === 'true';
  return kind === 'INTTYPE' && /^-?\d+$/.test(given) ? Number(given) : given;
}

interface Tree {
  [name: string]: string | number | boolean | Tree;
}

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: string | number | boolean): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const below = tree[name];
  const next: Tree = typeof below === 'object' ? below : {};
  tree[name] = next;
  put(next, rest, value);
}
