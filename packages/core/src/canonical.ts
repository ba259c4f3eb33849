import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What JSON can hold, and nothing else: records, answers and audit entries are made of it. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON with keys in code-unit order and without undefined members, so that equal values have equal texts.
 * Digests and the audit chain stand on it: its form must never change.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** True where both say the same, whatever the order of their keys; an absent member equals an undefined one. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a === null || b === null) return false;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    return a.every((member, place) => sameJson(member, b[place]));
  }
  const isInBoth = (key: string) => sameJson(a[key], Object.hasOwn(b, key) ? b[key] : undefined);
  return (
    Object.keys(a).every(isInBoth) &&
    Object.keys(b).every((key) => Object.hasOwn(a, key) || b[key] === undefined)
  );
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a value's canonical JSON. */
export function digestOfJson(value: Json): string {
  return digestOf(canonicalJson(value));
}

/** The digest in the form of a GUID as QuickBooks takes it in ExternalGUID: `{8-4-4-4-12}`. */
export function guidOf(text: string): string {
  const hex = digestOf(text);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `{${parts.join('-')}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
