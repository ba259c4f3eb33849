import { randomText, type Random } from '@autosync/core';
import type { LeaseKeeper } from './lease-keeper.ts';
import type { Lease, Sa, Store } from './ports/index.ts';
import { restoreAgain } from './restore.ts';

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
