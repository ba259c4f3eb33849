import type { CatalogueCode } from '@autosync/core';

/** The brakes that a person can lift. The lease is taken over instead, and other reasons are put right. */
const brakeCodes = [
  'quickbooks.other-company',
  'quickbooks.restored',
  'sync.clock-behind',
  'sync.too-many-deletions',
  'sync.damage-known',
] as const satisfies readonly CatalogueCode[];

export type BrakeCode = (typeof brakeCodes)[number];

export function isBrakeCode(code: CatalogueCode): code is BrakeCode {
  return brakeCodes.some((one) => one === code);
}
