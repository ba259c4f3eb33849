import { Failure } from '@autosync/core';

/** Who does something in SA: the user whose name stands in the audit trail, within a company. */
export interface Actor {
  readonly companyId: string;
  readonly username: string;
  readonly kind: UserKind;
}

/**
 * A Full User does everything. A Mobile user looks up clients, items, invoices and payments on the way, and
 * neither changes them nor sees the Audit Trail nor syncs.
 */
export type UserKind = 'full' | 'mobile';

/** Rejects with `sa.not-full-user`. */
export function requireSyncing(actor: Actor): void {
  if (actor.kind !== 'full') throw new Failure('sa.not-full-user', { username: actor.username });
}

/** Rejects with `sa.full-users-only`. */
export function requireFullUser(actor: Actor): void {
  if (actor.kind !== 'full') throw new Failure('sa.full-users-only', { username: actor.username });
}
