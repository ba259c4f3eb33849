/** The action as `/control` takes it, from the fields of a form. */
import { shownRecord } from '@autosync/simulator';
import type { Office } from '../office.ts';
import { filledIn } from './filled-in.ts';
import { listOf } from './records.ts';

const numbers = new Set(['count', 'seed', 'seconds']);
const flags = new Set(['touchTransactions', 'hasPassword']);
/** What a form may leave empty to say nothing of it. */
const optional = new Set(['amount', 'date']);

export function actionOf(office: Office, form: URLSearchParams): object {
  const { company } = office;
  const type = form.get('type') ?? '';
  const verb = form.get('do') ?? '';
  const action = Object.fromEntries(plainFields(form));
  const into = form.get('intoName');
  const nameSpace = listOf(type)?.nameSpace;
  if (into !== null && nameSpace) {
    return { ...action, into: company.books.storage.elementByFullName(nameSpace, into.trim())?.id ?? into };
  }
  if (verb !== 'add' && verb !== 'edit') return action;
  const current = verb === 'edit' ? shownRecord(company, type, form.get('id') ?? '')?.value : undefined;
  if (verb === 'edit' && current === undefined) return { ...action, fields: {} };
  return { ...action, fields: filledIn(type, new Map(form), current) };
}

function plainFields(form: URLSearchParams): readonly (readonly [string, unknown])[] {
  return [...new Set(form.keys())].flatMap((name): (readonly [string, unknown])[] => {
    const text = form.get(name) ?? '';
    if (name === 'back' || name === 'intoName' || /^(fields|lines)\./.test(name)) return [];
    if (optional.has(name) && text === '') return [];
    if (name === 'payments') return [[name, form.getAll(name)]];
    if (flags.has(name)) return [[name, text === 'true']];
    return [[name, numbers.has(name) ? Number(text) : text]];
  });
}
