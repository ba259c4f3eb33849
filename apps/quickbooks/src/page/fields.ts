/** Which fields of a record a person can fill in, and how what was filled in becomes a request. */
import { hasField } from '@autosync/qbxml';
import { html, memberAt, textAt } from './html.ts';
import type { Html } from './html.ts';

/** A field by the names on the way to it with dots: `BillAddress.City`. */
export interface Field {
  readonly path: string;
  readonly value: string;
  readonly isYesNo: boolean;
}

const address = ['Addr1', 'Addr2', 'City', 'State', 'PostalCode'].map((name) => `BillAddress.${name}`);

/** What is offered for a record even where it has no value yet. */
const offered: { readonly [type: string]: readonly string[] } = {
  Account: ['Name', 'Desc'],
  Customer: ['Name', 'CompanyName', 'FirstName', 'LastName', 'Phone', 'Email', ...address, 'TermsRef.FullName', 'Notes'],
  Vendor: ['Name', 'CompanyName', 'Phone', 'Email'],
  Invoice: ['RefNumber', 'TxnDate', 'DueDate', 'PONumber', 'Memo', 'TermsRef.FullName'],
  ReceivePayment: ['RefNumber', 'TxnDate', 'Memo', 'PaymentMethodRef.FullName'],
}; // prettier-ignore

/** What a new record is asked for. `line.` stands before what belongs to its first line. */
const asked: { readonly [type: string]: readonly string[] } = {
  Account: ['Name', 'AccountType', 'AccountNumber', 'Desc'],
  Customer: ['Name', 'ParentRef.FullName', 'CompanyName', 'FirstName', 'LastName', 'Phone', 'Email', ...address],
  Vendor: ['Name', 'CompanyName', 'Phone', 'Email'],
  OtherName: ['Name', 'CompanyName', 'Phone'],
  ItemService: ['Name', 'SalesOrPurchase.Desc', 'SalesOrPurchase.Price', 'SalesOrPurchase.AccountRef.FullName'],
  ItemNonInventory: ['Name', 'SalesOrPurchase.Desc', 'SalesOrPurchase.Price', 'SalesOrPurchase.AccountRef.FullName'],
  PaymentMethod: ['Name'],
  CustomerType: ['Name'],
  Class: ['Name'],
  Invoice: ['CustomerRef.FullName', 'TxnDate', 'RefNumber', 'Memo', 'line.ItemRef.FullName', 'line.Desc', 'line.Quantity', 'line.Rate'],
  ReceivePayment: ['CustomerRef.FullName', 'TxnDate', 'RefNumber', 'TotalAmount', 'Memo'],
}; // prettier-ignore

export function newFields(type: string): readonly Field[] {
  return (asked[type] ?? []).map((path) => ({ path, value: '', isYesNo: false }));
}

/** Every field of the record that its Mod request takes, with its value now. */
export function changeableFields(type: string, value: unknown): readonly Field[] {
  const mod = `${type}Mod`;
  const paths = new Set([...(offered[type] ?? []), ...leaves(value, [])]);
  return [...paths].flatMap((path) => {
    if (!isChangeable(mod, path)) return [];
    const now = memberAt(value, path.split('.'));
    return [{ path, value: textAt(value, ...path.split('.')), isYesNo: typeof now === 'boolean' }];
  });
}

function isChangeable(mod: string, path: string): boolean {
  if (/ListID$|EditSequence$|TxnID$|Block\./.test(path)) return false;
  try {
    return hasField(mod, path);
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}

/** The paths of all texts, numbers and yes-or-no of a value, without those in lists. */
function leaves(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path.join('.')];
  if (Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    member === undefined ? [] : leaves(member, [...path, name]),
  );
}

export function inputs(fields: readonly Field[]): readonly Html[] {
  return fields.map(({ path, value, isYesNo }) => {
    const words = path
      .replace(/^line\./, 'Line ')
      .replace(/Ref\.FullName$/, '')
      .replaceAll('.', ' ');
    const spaced = words
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace('Txn ', '')
      .replace(/^Is /, '');
    const name = `fields.${path}`;
    return html`<label
      >${spaced}${isYesNo ? yesNo(name, value) : html`<input name="${name}" value="${value}" ${path.endsWith('Date') ? { html: ' type="date"' } : undefined} />`}</label
    >`;
  });
}

function yesNo(name: string, value: string): Html {
  const option = (each: string, words: string): Html =>
    html`<option value="${each}" ${value === each ? { html: ' selected' } : undefined}>${words}</option>`;
  return html`<select name="${name}">
    ${option('true', 'Yes')}${option('false', 'No')}
  </select>`;
}

/**
 * The fields of a request from what was filled in: of a present record only what was changed, in the kind
 * that it has now; of a new one only what was given.
 */
export function filledIn(type: string, given: ReadonlyMap<string, string>, current: unknown): object {
  const fields: Tree = {};
  for (const [name, text] of given) {
    if (!name.startsWith('fields.')) continue;
    const path = name.slice('fields.'.length).split('.');
    const now = current === undefined ? '' : textAt(current, ...path);
    if (text.trim() === now) continue;
    const kind = typeof memberAt(current, path);
    put(fields, path, kind === 'boolean' ? text === 'true' : kind === 'number' ? Number(text) : text.trim());
  }
  const { line, ...rest } = fields;
  return line === undefined ? rest : { ...rest, lines: [{ element: `${type}LineAdd`, value: line }] };
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
