import { randomUUID } from 'node:crypto';
import { Failure, type Json } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import { html, type Html } from './html.ts';
import { notice } from './layout.ts';
import type { View } from './view.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: Json | undefined;
  readonly type?: 'text' | 'email' | 'date' | 'tel' | 'amount';
  readonly charactersMax?: number;
  readonly isRequired?: boolean;
  /** True where what was typed in was refused. */
  readonly isWrong?: boolean;
}

export function textField(field: Field): Html {
  const { name, label, value, type = 'text', charactersMax, isRequired } = field;
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
      ${limit}${required}${wrong(field)}
      autocomplete="off"
    />
  </div>`;
}

export function textArea(field: Field): Html {
  const { name, label, value, charactersMax } = field;
  return html`<div class="field whole">
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="3" maxlength="${charactersMax ?? 4095}" ${wrong(field)}>
${textOf(value)}</textarea>
  </div>`;
}

/** The field that was refused is marked, has the cursor, and is described by the refusal. */
function wrong({ isWrong }: Field): Html | undefined {
  return isWrong === true ? html` aria-invalid="true" aria-describedby="refusal" autofocus` : undefined;
}

export function choice(
  field: Field,
  options: readonly { readonly id: string; readonly label: string }[],
  none = '(none)',
): Html {
  const { name, label, value } = field;
  const choices = options.map(
    (option) =>
      html`<option value="${option.id}" ${option.id === value && html` selected`}>${option.label}</option>`,
  );
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}" ${wrong(field)}>
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

/** Where a form goes, and where the one who leaves it does. */
interface FormPlace {
  readonly action: string;
  readonly back: string;
  /** Of the record that it changes; absent where it adds one. */
  readonly version?: number;
  readonly save?: string;
}

/**
 * The form that changes or adds a record, with its hidden fields and its buttons. One that adds has a key of its own, so
 * that it adds once however often it is sent. A Mobile user sees the same fields and cannot change them.
 */
export function recordForm({ session }: View, place: FormPlace, fields: Html): Html {
  const { action, back, version, save = 'Save' } = place;
  if (session.actor.kind !== 'full') {
    return html`<div class="card">
      <fieldset class="only" disabled>${fields}</fieldset>
      <div class="actions"><span class="muted">Full Users change this.</span> <a href="${back}">Back</a></div>
    </div>`;
  }
  const known =
    version === undefined
      ? html`<input type="hidden" name="once" value="${randomUUID()}" />`
      : html`<input type="hidden" name="version" value="${version}" />`;
  return html`<form method="post" action="${action}" class="card">
    ${fields}<input type="hidden" name="csrf" value="${session.csrf}" />${known}
    <div class="actions"><button>${save}</button> <a href="${back}">Back without saving</a></div>
  </form>`;
}

/** Said once, on the page to which a form that was stored leads. */
export function savedNotice({ query }: View): Html | undefined {
  return query['saved'] === undefined ? undefined : notice('done', 'Saved.');
}

/** Why SA did not store what a form said. */
export interface Refusal {
  readonly notice: Html;
  /** The title of the field that is wrong, where it is one. */
  readonly place: string | undefined;
}

/** What is shown of a failure that the user can do something about; any other goes on. */
export function refusal(error: unknown): Refusal {
  if (!(error instanceof Failure) || error.code === 'sa.failed') throw error;
  const { summary, why, remedy } = error.explanation();
  const { place } = error.details;
  return {
    notice: html`<div id="refusal">${notice('problem', summary, why, remedy)}</div>`,
    place: typeof place === 'string' ? place : undefined,
  };
}

/** The way to a record's history, for those who may see it. */
export function history(
  { session }: View,
  category: CategoryName,
  id: string,
): readonly [string, Html] | undefined {
  if (session.actor.kind !== 'full') return undefined;
  return ['History', html`<a href="/audit-trail?category=${category}&amp;id=${id}">Audit Trail</a>`];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
