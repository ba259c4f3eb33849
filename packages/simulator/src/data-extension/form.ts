import { Refusal } from '../status.ts';

/** What a value of each type looks like, and the status of one that does not (qbxml.md 5.1, 7.1). */
const forms: { readonly [type: string]: { readonly form: RegExp; readonly code: number } } = {
  AMTTYPE: { form: /^-?\d{1,13}(\.\d\d)?$/, code: 3040 },
  PRICETYPE: { form: /^-?\d{1,10}(\.\d{1,5})?$/, code: 3045 },
  PERCENTTYPE: { form: /^-?\d{1,10}(\.\d{1,5})?%?$/, code: 3050 },
  QUANTYPE: { form: /^-?\d{1,10}(\.\d{1,5})?$/, code: 3060 },
  INTTYPE: { form: /^-?\d{1,10}$/, code: 3085 },
  DATETIMETYPE: { form: /^\d{4}-\d\d-\d\d(T\d\d(:\d\d(:\d\d([+-]\d\d:\d\d)?)?)?)?$/, code: 3020 },
  STR255TYPE: { form: /^[^]{0,255}$/, code: 3070 },
  STR1024TYPE: { form: /^[^]{0,1024}$/, code: 3070 },
};

/** @throws Refusal with the status of its type for a value of another form. */
export function requireForm(name: string, type: string, value: string): void {
  const rule = forms[type];
  if (!rule || rule.form.test(value)) return;
  const what = rule.code === 3070 ? 'is too long' : `is not a valid ${type}`;
  throw new Refusal(rule.code, `The string "${value}" in the field "${name}" ${what}.`);
}
