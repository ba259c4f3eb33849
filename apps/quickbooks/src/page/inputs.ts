/** Fields as a person fills them in. References offer the names that there are. */
import { shownLists } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import type { Field } from './field.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

/** @param prefix what stands before the path in the name of the input: `fields` or `lines.3`. */
export function inputs(fields: readonly Field[], prefix = 'fields'): readonly Html[] {
  return fields.map((field) => html`<label>${field.label}${input(field, `${prefix}.${field.path}`)}</label>`);
}

function input({ kind, values, value, path }: Field, name: string): Html {
  switch (kind) {
    case 'BOOLTYPE':
      return choice(name, value, [['true', 'Yes'], ['false', 'No']]); // prettier-ignore
    case 'enumeration':
      return choice(name, value, values.map((each) => [each, each])); // prettier-ignore
    case 'DATETYPE':
      return html`<input type="date" name="${name}" value="${value}" />`;
    case 'reference':
      return html`<input name="${name}" value="${value}" list="${listIdOf(path)}" autocomplete="off" />`;
    case 'AMTTYPE':
    case 'PRICETYPE':
    case 'QUANTYPE':
    case 'PERCENTTYPE':
    case 'FLOATTYPE':
      return html`<input name="${name}" value="${value}" inputmode="decimal" />`;
    case 'STRTYPE':
      // An input of one line would lose the others, and so change what nobody has touched.
      return value.includes('\n') || path.endsWith('Notes')
        ? html`<textarea name="${name}" rows="3">${value}</textarea>`
        : html`<input name="${name}" value="${value}" />`;
    case 'IDTYPE':
    case 'GUIDTYPE':
    case 'INTTYPE':
    case 'DATETIMETYPE':
    case 'TIMEINTERVALTYPE':
      return html`<input name="${name}" value="${value}" />`;
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}

function choice(name: string, value: string, pairs: readonly (readonly [string, string])[]): Html {
  const isKnown = pairs.some(([each]) => each === value);
  const options = pairs.map(
    ([each, words]) =>
      html`<option value="${each}" ${each === value ? { html: ' selected' } : undefined}>${words}</option>`,
  );
  return html`<select name="${name}">
    ${isKnown ? undefined : html`<option value="${value}">${value}</option>`}${options}
  </select>`;
}

/** Longer lists are no help, and slow to load. */
const namesMax = 2_000;

/** The names that the references among the fields may have, for a browser to offer; a parent is of the type. */
export function nameLists(company: Company, type: string, fields: readonly Field[]): readonly Html[] {
  const ids = new Set(fields.filter(({ kind }) => kind === 'reference').map(({ path }) => listIdOf(path)));
  return [...ids].map((id) => nameList(company, id, id === 'names-Parent' ? type : id.replace('names-', '')));
}

/** A `datalist` of the names of a type, or of all that its name stands for (`Entity`, `Item`, `Terms`). */
export function nameList(company: Company, id: string, kind: string): Html {
  const { storage } = company.books;
  const types = shownLists.filter(({ type, nameSpace }) => type === kind || nameSpace === kind);
  const counts = storage.counts();
  const count = types.reduce((sum, { type }) => sum + (counts.get(type) ?? 0), 0);
  const keys =
    count === 0 || count > namesMax ? [] : storage.elementKeys({ types: types.map(({ type }) => type) });
  const options = keys.map(({ fullName }) => html`<option value="${fullName}"></option>`);
  return html`<datalist id="${id}">${options}</datalist>`;
}

/** `CustomerRef.FullName` names customers, `DepositToAccountRef.FullName` accounts. */
function listIdOf(path: string): string {
  const name = path.replace(/\.FullName$/, '').replace(/^.*\./, '').replace(/Ref$/, ''); // prettier-ignore
  const kinds = [
    'Account',
    'Class',
    'Entity',
    'Terms',
    'PaymentMethod',
    'SalesTaxCode',
    'Vendor',
    'Customer',
  ];
  const known =
    shownLists.find(({ type }) => type === name)?.type ?? kinds.find((kind) => name.endsWith(kind));
  return `names-${known ?? (name.includes('Item') ? 'Item' : name)}`;
}
