import { explain, type CatalogueCode, type Details } from '@autosync/core';
import type { Category, CategoryName } from '@autosync/records';
import type { Acknowledgement, StoreChange } from '../ports/index.ts';

/** One thing that is wrong with the connector's own data, and how it can be put right. */
export interface Damage {
  readonly code: Extract<CatalogueCode, `doctor.${string}`>;
  readonly category: CategoryName | null;
  /** How a person names the record; empty where it is about none. */
  readonly record: string;
  readonly details: Details;
  /** A sync could damage the books: it must not begin before this is repaired. */
  readonly isDangerous: boolean;
  /** What puts it right; undefined where only a person can. */
  readonly repair?: Repair;
}

export interface Repair {
  /** Made before all other changes, so that a link can change its partner. */
  readonly removals?: readonly StoreChange[];
  readonly changes?: readonly StoreChange[];
  /** What SA is told. */
  readonly told?: readonly Acknowledgement[];
}

/** A damage as the command line prints it. */
export interface DamageReport {
  readonly code: CatalogueCode;
  readonly category: string | null;
  readonly record: string;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  readonly isDangerous: boolean;
  readonly isRepairable: boolean;
}

export function damageReport({ code, category, record, details, isDangerous, repair }: Damage): DamageReport {
  const { summary, why, remedy } = explain(code, { record, ...details });
  const isRepairable = repair !== undefined;
  return { code, category, record, summary, why, remedy, isDangerous, isRepairable };
}

/** The name of a record with its category, since a name alone may stand in several. */
export function nameOf(category: Category, fields: Parameters<Category['label']>[0] | undefined): string {
  return fields === undefined ? `a ${category.singular}` : category.label(fields);
}
