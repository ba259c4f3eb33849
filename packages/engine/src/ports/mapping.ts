import type { Instant } from '@autosync/core';
import type { CategoryName } from '@autosync/records';

/**
 * What a company decided about a record of SA beside the links (bookkeeping.md 27), which are one to one:
 *
 * - `goes-by`: it has no partner of its own and goes by this record of QuickBooks, as others may (sixty services, five
 *   items).
 * - `deposit-account`: payments by this payment method are put into this account of QuickBooks (bookkeeping.md 14).
 */
export interface Mapping {
  readonly kind: MappingKind;
  /** The category of SA's record. */
  readonly category: CategoryName;
  /** SA's id; a record has one mapping of a kind. */
  readonly id: string;
  readonly quickbooksId: string;
  readonly madeAt: Instant;
}

export const mappingKinds = ['goes-by', 'deposit-account'] as const;

export type MappingKind = (typeof mappingKinds)[number];
