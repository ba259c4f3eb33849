/**
 * The lines of a record as a person changes them, whatever they are called: lines of sales, purchases,
 * journal entries and deposits, what a payment pays, members of a group. A change sends the whole list: a
 * line that stays by its id alone, a new one with the id -1 (qbxml.md 4.2). Nothing changed sends no list.
 */
import { fieldsOf, isRequestName } from '@autosync/qbxml';
import type { FieldFacts } from '@autosync/qbxml';
import { currentText, fieldsOfGroup, isReference } from './field.ts';
import type { Deed, Field } from './field.ts';
import { memberAt, textAt } from './html.ts';

export interface LineKind {
  /** The element in the request: `InvoiceLineMod`. */
  readonly element: string;
  /** The member of the request in which it stands: itself, or `lines` for a mixed list. */
  readonly member: string;
  readonly group: string;
  /** What its present lines are known by; new ones need none in a list without ids. */
  readonly key: 'TxnLineID' | 'TxnID' | undefined;
}

export interface Line {
  readonly kind: LineKind;
  /** Empty for a new line and in a list without ids. */
  readonly id: string;
  readonly isNew: boolean;
  readonly fields: readonly Field[];
}

const lineNames = /Line|AppliedToTxn|ApplyCheckToTxn|^ItemSalesTaxRef$/;

/** The kinds of lines that the request of a type takes; none where there is no such request. */
export function lineKinds(type: string, deed: Deed): readonly LineKind[] {
  if (!isRequestName(`${type}${deed}`)) return [];
  return fieldsOf(`${type}${deed}`).flatMap((facts) => {
    const { name, group, isEntry, isRepeated } = facts;
    if (group === undefined || !(isEntry || isRepeated) || !lineNames.test(name)) return [];
    const names = fieldsOf(group).map((each) => each.name);
    const key = (['TxnLineID', 'TxnID'] as const).find((each) => deed === 'Mod' && names.includes(each));
    return [{ element: name, member: isEntry ? 'lines' : name, group, key }];
  });
}

/** The lines that a record has, as its Mod takes them. */
export function presentLines(type: string, record: unknown): readonly Line[] {
  const kinds = lineKinds(type, 'Mod');
  return shownLines(record).flatMap(({ element, value }) => {
    const kind = kinds.find((each) => each.element === changedElement(element));
    if (!kind) return [];
    const id = kind.key === undefined ? '' : textAt(value, kind.key);
    return [{ kind, id, isNew: false, fields: fieldsOfLine(kind, element, value) }];
  });
}

/** An empty line of a kind, to be filled in. */
export function newLine(kind: LineKind): Line {
  return { kind, id: '', isNew: true, fields: fieldsOfLine(kind, kind.element, undefined) };
}

function shownLines(record: unknown): readonly { readonly element: string; readonly value: unknown }[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, member]: [string, unknown]) => {
    if (!Array.isArray(member)) return [];
    return member.map((each: unknown) =>
      name === 'lines'
        ? { element: textAt(each, 'element'), value: memberAt(each, ['value']) }
        : { element: name, value: each },
    );
  });
}

/** The element of a Mod that changes a line of an answer. */
function changedElement(shown: string): string {
  return /^Journal(Debit|Credit)Line$/.test(shown) ? 'JournalLineMod' : shown.replace(/Ret$/, 'Mod');
}

/** What is offered of a line, in this order; the rest is offered where it has a value. */
const usual = ['TxnID', 'PaymentTxnID', 'JournalLineType', 'ItemRef.FullName', 'ItemGroupRef.FullName', 'AccountRef.FullName', 'EntityRef.FullName', 'FullName', 'Desc', 'Memo', 'Quantity', 'Cost', 'Rate', 'Amount', 'PaymentAmount']; // prettier-ignore

function fieldsOfLine(kind: LineKind, element: string, value: unknown): readonly Field[] {
  const isPresent = value !== undefined;
  const keys = fieldsOf(kind.group).filter(({ name }) => /^(Payment)?TxnID$/.test(name)).map(keyField); // prettier-ignore
  const plain = fieldsOfGroup(kind.group, value, []).map((field) => ({ ...field, value: valueOf(field, element, value) }));
  const own = isRefGroup(kind) ? plain.map((field): Field => ({ ...field, label: 'Tax', kind: 'reference' })) : plain;
  const fields = [...(isPresent ? [] : keys), ...own.filter(({ path }) => !path.startsWith('PaymentTxn'))];
  const shown = fields.filter(({ path, value: text }) => usual.includes(path) || text !== '');
  const place = ({ path }: Field): number => (usual.indexOf(path) + usual.length + 1) % (usual.length + 1);
  return shown.toSorted((a, b) => place(a) - place(b));
} // prettier-ignore

function keyField({ name }: FieldFacts): Field {
  const label = name === 'TxnID' ? 'Id of what it pays' : 'Id of the payment';
  return { path: name, label, kind: 'IDTYPE', values: [], value: '' };
}

/** A list of plain references, such as the taxes of a tax group. */
function isRefGroup({ element, group }: LineKind): boolean {
  return isReference({ name: element, group, kind: 'group', isRequired: false, isRepeated: true, isEntry: false }); // prettier-ignore
}

function valueOf({ path, value: text }: Field, element: string, value: unknown): string {
  if (path === 'JournalLineType' && value !== undefined) return element.replace(/^Journal|Line$/g, '');
  // What a payment pays is the amount of the application in an answer.
  return path === 'PaymentAmount' ? currentText(value, ['Amount']) : text;
}
