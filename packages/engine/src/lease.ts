import { randomText, type Random } from '@autosync/core';
import type { Lease, Sa, Store } from './ports/index.ts';
import { restoreAgain } from './restore.ts';

/** The right to sync this company, held for one sync (design.md 3). */
export interface LeaseKeeper {
  /**
   * Called before each write: SA is asked each time whether this computer still has the lease. A computer that slept
   * since its last write, or from which another one has taken over meanwhile, learns it here, before it writes; a
   * look at a clock would leave a minute in which both write, and one record could be added twice.
   *
   * @throws Failure `sa.lease-lost` or `sa.lease-held` where another computer has it by now.
   */
  check(): Promise<void>;
  /** `hasSynced`: a sync ends with it. */
  release(hasSynced?: boolean): Promise<void>;
}

const installationSetting = 'installation';

/** Takes the lease. @throws Failure `sa.lease-held` where another computer syncs this company. */
export async function takeLease(ports: {
  readonly sa: Sa;
  readonly store: Store;
  readonly random: Random;
  readonly computer: string;
  readonly takeOver: boolean;
}): Promise<LeaseKeeper> {
  const { sa, store, random, computer, takeOver } = ports;
  let installationId = await store.setting(installationSetting);
  if (typeof installationId !== 'string') {
    installationId = randomText(random, 22);
    await store.commit([{ put: 'setting', name: installationSetting, value: installationId }]);
  }
  if (takeOver) await store.commit([restoreAgain]);
  const request = { installationId, computer };
  let held: Lease = await sa.lease(takeOver ? { ...request, takeOver } : request);
  return {
    async check() {
      held = await sa.lease({ ...request, generation: held.generation });
    },
    release: (hasSynced) => sa.releaseLease(held.generation, hasSynced),
  };
}
