import { canonicalJson, type Json } from '@autosync/core';

/** A key of several parts that no other parts can make. */
export function naturalKey(...parts: readonly Json[]): string {
  return canonicalJson(parts);
}

/** Names are the same in any case, and whatever blanks stand around or doubled in them. */
export function comparedName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
