import { addMs, Failure, type Clock } from '@autosync/core';
import type { Lease, LeaseRequest } from '@autosync/engine';
import type { StoredLease, Writing } from './repository.ts';

/**
 * The right to sync a company. It belongs to the installation that synced last, also after its lease ended or
 * was given back: what an installation knows of the company stands in its own store, and another one that
 * syncs in turn with it would make the same records a second time.
 *
 * A company that nobody has synced yet takes the first installation. Each entry gets a new generation, and so
 * does the end of a lease, by which an installation knows later that its store is of before that; a renewal
 * keeps its own. The same installation enters again at once. Another one is refused (`sa.lease-held`),
 * whatever the time, until it takes over on purpose; then the older one is the other, and whoever still comes
 * with an older generation has lost the lease (`sa.lease-lost`).
 */
export const leaseMs = 120_000;

/** Rejects with `sa.lease-held` or `sa.lease-lost`. */
export async function takeLease(writing: Writing, clock: Clock, request: LeaseRequest): Promise<Lease> {
  const held = await writing.lease();
  const isRenewal = held !== undefined && held.generation === request.generation && isOwn(held, request);
  if (held && !isRenewal && request.takeOver !== true) refuseIfTaken(held, request);
  const lease = {
    generation: isRenewal ? held.generation : (held?.generation ?? 0) + 1,
    installationId: request.installationId,
    computer: request.computer,
    expiresAt: addMs(clock.now(), leaseMs),
    syncedAt: held?.syncedAt ?? null,
  };
  await writing.putLease(lease);
  return { generation: lease.generation, expiresAt: lease.expiresAt };
}

/** Ends the lease where it is still this generation's, and remembers the end of a sync. */
export async function releaseLease(
  writing: Writing,
  clock: Clock,
  generation: number,
  hasSynced: boolean,
): Promise<void> {
  const held = await writing.lease();
  if (held?.generation !== generation) return;
  const now = clock.now();
  const expiresAt = held.expiresAt > now ? now : held.expiresAt;
  const syncedAt = hasSynced ? now : held.syncedAt;
  await writing.putLease({ ...held, generation: held.generation + 1, expiresAt, syncedAt });
}

/** Rejects with `sa.lease-lost` where a newer generation than this one exists. */
export async function checkLease(writing: Writing, generation: number): Promise<void> {
  const held = await writing.lease();
  if (held && held.generation > generation) throw new Failure('sa.lease-lost');
}

function refuseIfTaken(held: StoredLease, request: LeaseRequest): void {
  if (request.generation !== undefined && held.generation > request.generation)
    throw new Failure('sa.lease-lost');
  if (!isOwn(held, request)) {
    throw new Failure('sa.lease-held', { holder: held.computer, until: held.expiresAt });
  }
}

function isOwn(held: StoredLease, request: LeaseRequest): boolean {
  return held.installationId === request.installationId;
}
