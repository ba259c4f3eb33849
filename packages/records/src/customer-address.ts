import type { Address as QuickBooksAddress } from '@autosync/qbxml';
import { Type, type Static } from 'typebox';
import type { Address } from './address.ts';
import { comparedName } from './natural-key.ts';
import type { Reading } from './reading.ts';

/** What stands in an address of QuickBooks beside the one that SA knows. */
export const keptAddressSchema = Type.Object({
  /** The lines on top: the name, the company, "c/o" somebody. */
  names: Type.Array(Type.String()),
  /** Lines after the third one of the street. */
  more: Type.Array(Type.String()),
});

export type KeptAddress = Static<typeof keptAddressSchema>;

/** QuickBooks has five lines for everything above the city. */
const linesMax = 5;
const streetLinesMax = 3;

const lineNames = ['Addr1', 'Addr2', 'Addr3', 'Addr4', 'Addr5'] as const;

/** The texts by which an address names its customer. */
export interface NamesOfCustomer {
  readonly name: string;
  readonly parentName: string | null;
  readonly companyName: string | null;
  readonly salutation: string | null;
  readonly firstName: string | null;
  readonly middleName: string | null;
  readonly lastName: string | null;
}

/**
 * Takes an address of QuickBooks apart. Its first lines are names where they were names before, where they
 * repeat a name of the customer, or where they say "c/o" or "Attn"; and the first line is one where it has no
 * digit and the next begins with one ("Mr. & Mrs. Lee" above "12 Elm Street"). A property is often named after
 * its street: a name that begins with a digit is the street unless another line with a number follows. The
 * rest is the address.
 */
export function readAddress(
  reading: Reading<QuickBooksAddress> | undefined,
  customer: NamesOfCustomer,
  before: KeptAddress | undefined,
): { readonly address: Address | null; readonly kept: KeptAddress } {
  if (!reading) return { address: null, kept: { names: before?.names ?? [], more: [] } };
  const lines = lineNames.map((name) => reading.text(name)).filter((line) => line !== null);
  const count = namesOnTop(lines, customer, before);
  const street = lines.slice(count, count + streetLinesMax);
  const address: Address = {
    line1: street[0] ?? null,
    line2: street[1] ?? null,
    line3: street[2] ?? null,
    city: reading.text('City'),
    state: reading.text('State'),
    postalCode: reading.text('PostalCode'),
    country: reading.text('Country'),
  };
  return {
    address: comparableAddress(address),
    kept: { names: lines.slice(0, count), more: lines.slice(count + streetLinesMax) },
  };
}

/** The name on top of a new address, as QuickBooks itself would fill it in: the company, or the person. */
export function habitualNames(customer: NamesOfCustomer): KeptAddress {
  return { names: [customer.companyName ?? personOf(customer) ?? customer.name], more: [] };
}

/** The address with its names on top, or undefined where QuickBooks has too few lines for it. */
export function addressForAdd(address: Address, kept: KeptAddress): QuickBooksAddress | undefined {
  const lines = linesOf(address, kept);
  if (lines.length > linesMax) return undefined;
  return {
    Addr1: lines[0],
    Addr2: lines[1],
    Addr3: lines[2],
    Addr4: lines[3],
    Addr5: lines[4],
    City: address.city ?? undefined,
    State: address.state ?? undefined,
    PostalCode: address.postalCode ?? undefined,
    Country: address.country ?? undefined,
  };
}

/** The whole address for a Mod: what is empty is cleared (qbxml.md 4.2). The note of QuickBooks stays. */
export function addressForMod(address: Address | null, kept: KeptAddress): QuickBooksAddress | undefined {
  const whole = addressForAdd(address ?? emptyAddress, kept);
  if (!whole) return undefined;
  return {
    Addr1: whole.Addr1 ?? '',
    Addr2: whole.Addr2 ?? '',
    Addr3: whole.Addr3 ?? '',
    Addr4: whole.Addr4 ?? '',
    Addr5: whole.Addr5 ?? '',
    City: whole.City ?? '',
    State: whole.State ?? '',
    PostalCode: whole.PostalCode ?? '',
    Country: whole.Country ?? '',
  };
}

/** The address without gaps between its lines, or null where nothing is in it. */
export function comparableAddress(address: Address | null): Address | null {
  if (address === null || Object.values(address).every((part) => part === null)) return null;
  const street = streetOf(address);
  return { ...address, line1: street[0] ?? null, line2: street[1] ?? null, line3: street[2] ?? null };
}

const emptyAddress: Address = {
  line1: null,
  line2: null,
  line3: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
};

function linesOf(address: Address, kept: KeptAddress): readonly string[] {
  return [...kept.names, ...streetOf(address), ...kept.more];
}

function streetOf({ line1, line2, line3 }: Address): readonly string[] {
  return [line1, line2, line3].filter((line) => line !== null);
}

function namesOnTop(
  lines: readonly string[],
  customer: NamesOfCustomer,
  before: KeptAddress | undefined,
): number {
  const names = new Set([...namesFor(customer), ...(before?.names ?? [])].map(comparedName));
  let count = 0;
  for (const line of lines) {
    const isName = names.delete(comparedName(line)) || /^(c\/o|attn)\b/i.test(line);
    if (!isName) break;
    count += 1;
  }
  const last = lines[count - 1];
  const isStreet = last !== undefined && startsWithDigit(last) && !startsWithDigit(lines[count]);
  if (isStreet && !before?.names.includes(last)) return count - 1;
  const [first, second] = lines;
  const isLikeName = first !== undefined && !/\d/.test(first) && startsWithDigit(second);
  return count === 0 && isLikeName && before === undefined ? 1 : count;
}

function startsWithDigit(line: string | undefined): boolean {
  return line !== undefined && /^\d/.test(line);
}

function namesFor(customer: NamesOfCustomer): readonly string[] {
  const { name, parentName, companyName, salutation, firstName, middleName, lastName } = customer;
  const spoken = [
    [firstName, lastName],
    [firstName, middleName, lastName],
    [salutation, lastName],
    [salutation, firstName, lastName],
    [salutation, firstName, middleName, lastName],
  ];
  return [name, parentName, companyName, ...spoken.map(joined)].filter((each) => each !== null);
}

function personOf({ firstName, middleName, lastName }: NamesOfCustomer): string | null {
  const person = joined([firstName, middleName, lastName]);
  return person !== null && person.length <= 41 ? person : null;
}

function joined(parts: readonly (string | null)[]): string | null {
  const text = parts.filter((part) => part !== null).join(' ');
  return text === '' ? null : text;
}
