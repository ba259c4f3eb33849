import { addMs, randomText, type Clock, type Random } from '@autosync/core';
import type { Lease, Sa, Store } from './ports/index.ts';
import { restoreAgain } from './restore.ts';

/** The right to sync this company, held for one sync (design.md 3). */
export interface LeaseKeeper {
  /**
   * Called before each write to QuickBooks: renews the lease where it was asked for more than a minute ago. A
   * computer that slept since its last write asks again here, before it writes. Only this computer's clock is
   * looked at: SA's may be hours off, and then the end of the lease that SA tells says nothing here.
   *
   * @throws Failure `sa.lease-lost` or `sa.lease-held` where another computer has it by now.
   */
  check(): Promise<void>;
  release(): Promise<void>;
}

const renewAfterMs = 60_000;
const installationSetting = 'installation';

/** Takes the lease. @throws Failure `sa.lease-held` where another computer syncs this company. */
export async function takeLease(ports: {
  readonly sa: Sa;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly computer: string;
  readonly takeOver: boolean;
}): Promise<LeaseKeeper> {
  const { sa, store, clock, random, computer, takeOver } = ports;
  let installationId = await store.setting(installationSetting);
  if (typeof installationId !== 'string') {
    installationId = randomText(random, 22);
    await store.commit([{ put: 'setting', name: installationSetting, value: installationId }]);
  }
  if (takeOver) await store.commit([restoreAgain]);
  const request = { installationId, computer };
  let askedAt = clock.now();
  let held: Lease = await sa.lease(takeOver ? { ...request, takeOver } : request);
  return {
    async check() {
      const now = clock.now();
      if (now >= askedAt && now < addMs(askedAt, renewAfterMs)) return;
      held = await sa.lease({ ...request, generation: held.generation });
      askedAt = now;
    },
    release: () => sa.releaseLease(held.generation),
  };
}
