import type { Json } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import { html, type Html } from './html.ts';
import type { View } from './view.ts';

/** What a form sent: one text for each name. */
export type Form = Readonly<Record<string, string>>;

export function formOf(body: unknown): Form {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** A text of a form as a record keeps it: nothing is null; line ends are plain. */
export function given(form: Form, name: string): string | null {
  const text = (form[name] ?? '').replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}

/** An amount as people type it, `1,234.5`, in the form of a record; what is none stays, for the rules to refuse. */
export function givenAmount(form: Form, name: string): string {
  const text = (form[name] ?? '').replace(/[$,\s]/g, '');
  const match = /^(-?\d+)(?:\.(\d{0,2}))?$/.exec(text);
  return match ? `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}` : text;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: Json | undefined;
  readonly type?: 'text' | 'email' | 'date' | 'tel' | 'amount';
  readonly charactersMax?: number;
  readonly isRequired?: boolean;
}

export function textField({ name, label, value, type = 'text', charactersMax, isRequired }: Field): Html {
  const kind =
    type === 'amount' ? html`type="text" inputmode="decimal" class="amount"` : html`type="${type}"`;
  const limit = charactersMax !== undefined && html` maxlength="${charactersMax}"`;
  const required = isRequired === true && html` required`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      ${kind}
      value="${textOf(value)}"
      ${limit}${required}
      autocomplete="off"
    />
  </div>`;
}

export function textArea({ name, label, value, charactersMax }: Field): Html {
  return html`<div class="field whole">
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="3" maxlength="${charactersMax ?? 4095}">
${textOf(value)}</textarea>
  </div>`;
}

export function choice(
  { name, label, value }: Field,
  options: readonly { readonly id: string; readonly label: string }[],
  none = '(none)',
): Html {
  const choices = options.map(
    (option) =>
      html`<option value="${option.id}" ${option.id === value && html` selected`}>${option.label}</option>`,
  );
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      <option value="">${none}</option>
      ${choices}
    </select>
  </div>`;
}

export function checkBox({ name, label, value }: Field): Html {
  return html`<div class="check whole">
    <input id="${name}" name="${name}" type="checkbox" value="yes" ${value === true && html` checked`} />
    <label for="${name}">${label}</label>
  </div>`;
}

/**
 * The form that changes a record, with its hidden fields and its buttons. A Mobile user sees the same fields
 * and cannot change them.
 */
export function recordForm({ session }: View, address: string, version: number, fields: Html): Html {
  const back = address.slice(0, address.lastIndexOf('/'));
  if (session.actor.kind !== 'full') {
    return html`<div class="card">
      <fieldset class="only" disabled>${fields}</fieldset>
      <div class="actions"><span class="muted">Full Users change this.</span> <a href="${back}">Back</a></div>
    </div>`;
  }
  return html`<form method="post" action="${address}" class="card">
    ${fields}<input type="hidden" name="csrf" value="${session.csrf}" /><input
      type="hidden"
      name="version"
      value="${version}"
    />
    <div class="actions"><button>Save</button> <a href="${back}">Back without saving</a></div>
  </form>`;
}

/** The way to a record's history, for those who may see it. */
export function history({ session }: View, category: CategoryName, id: string): Html | undefined {
  if (session.actor.kind !== 'full') return undefined;
  return html`<div>
    <dt>History</dt>
    <dd><a href="/audit-trail?category=${category}&amp;id=${id}">Audit Trail</a></dd>
  </div>`;
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
