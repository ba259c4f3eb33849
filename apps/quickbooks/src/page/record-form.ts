/** The forms that add a record and change one, made from what the schema lets a person give. */
import type { Company } from '@autosync/simulator';
import { fieldsFor, parted } from './field.ts';
import type { Deed } from './field.ts';
import { html, recordPath } from './html.ts';
import type { Html } from './html.ts';
import { inputs, nameLists } from './inputs.ts';
import { formLines, lineInputs } from './line-form.ts';

/** Undefined where nobody can add one. */
export function addForm(company: Company, type: string): Html | undefined {
  return recordForm(company, type, 'Add', { do: 'add', type, back: `/records/${encodeURIComponent(type)}` });
}

/** Undefined where nobody can change it. */
export function changeForm(company: Company, type: string, id: string, value: unknown): Html | undefined {
  return recordForm(company, type, 'Mod', { do: 'edit', type, id, back: recordPath(type, id) }, value);
}

function recordForm(
  company: Company,
  type: string,
  deed: Deed,
  action: { readonly [name: string]: string },
  value?: unknown,
): Html | undefined {
  const fields = fieldsFor(type, deed, value);
  if (fields.length === 0) return undefined;
  const [main, others] = parted(type, fields);
  const lines = formLines(type, deed, value);
  const hidden = Object.entries(action).map(
    ([name, text]) => html`<input type="hidden" name="${name}" value="${text}" />`,
  );
  const all = [...fields, ...lines.flatMap((line) => line.fields)];
  return html`<form class="record" method="post" action="/do" autocomplete="off">
    ${hidden}
    <div class="fields">${inputs(main)}</div>
    ${lines.length === 0 ? undefined : folded('Lines', deed === 'Add', lineInputs(lines))}
    ${others.length === 0 ? undefined : folded('Other fields', false, html`<div class="fields">${inputs(others)}</div>`)}
    ${nameLists(company, type, all)}
    <button class="main">${deed === 'Add' ? 'Add' : 'Save changes'}</button>
  </form>`;
}

function folded(title: string, isOpen: boolean, body: Html | undefined): Html {
  return html`<details ${isOpen ? { html: ' open' } : undefined}>
    <summary>${title}</summary>
    ${body}
  </details>`;
}
