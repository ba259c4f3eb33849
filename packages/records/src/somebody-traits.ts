/** The traits of a person or company, in a form that is equal however somebody wrote them. */
import type { Json } from '@autosync/core';
import type { Fields } from './definition.ts';
import type { Trait } from './trait.ts';

/** Short numbers are extensions, and the area code is often left out; the last seven digits are the number. */
const phoneDigits = 7;

/** The traits of a person or company on one of the lists of names. */
export function traitsOfSomebody(fields: Fields): readonly Trait[] {
  const names = [textOf(fields['name']), joined(fields['firstName'], fields['lastName'])];
  const phones = [fields['phone'], fields['altPhone']].map((phone) => digitsOf(textOf(phone)));
  const email = textOf(fields['email']).trim().toLowerCase();
  const traits: readonly Trait[] = [
    ...names.map((name) => ({ kind: 'name' as const, value: wordsOf(name) })),
    { kind: 'company', value: wordsOf(textOf(fields['companyName'])) },
    ...phones.map((value) => ({ kind: 'phone' as const, value })),
    { kind: 'email', value: email },
    { kind: 'address', value: placeOf(fields['billAddress']) },
    { kind: 'address', value: placeOf(fields['serviceAddress']) },
  ];
  const present = traits.filter(({ value }) => value !== '');
  return [...new Map(present.map((trait) => [`${trait.kind}\n${trait.value}`, trait])).values()];
}

/** "Smith, John" and "John Smith" are the same words; so are "Acme, Inc." and "ACME INC". */
function wordsOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '' && word !== 'and');
  return words.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
}

function digitsOf(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < phoneDigits ? '' : digits.slice(-phoneDigits);
}

/** The street and the first five digits of the postal code. */
function placeOf(address: Json | undefined): string {
  if (address === null || typeof address !== 'object') return '';
  const [street, postal] = [
    textOf(Reflect.get(address, 'line1')),
    textOf(Reflect.get(address, 'postalCode')),
  ];
  return street === '' ? '' : `${wordsOf(street)} ${postal.replace(/\D/g, '').slice(0, 5)}`.trim();
}

function joined(first: Json | undefined, last: Json | undefined): string {
  return textOf(first) === '' || textOf(last) === '' ? '' : `${textOf(first)} ${textOf(last)}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
