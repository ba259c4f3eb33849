/**
 * S12: what an adapter keeps for itself stays there. Every failure of SA in the simulation has a cause that holds a
 * secret, as the error of a real connection may hold the token of the sign-in; neither the log, nor what the window
 * is told, nor the store may ever show it.
 */
import type { Store } from '@autosync/engine';

export const secret = 'Bearer canary-7f3a1c';

export async function secretFaults(store: Store, spoken: readonly string[]): Promise<readonly string[]> {
  const kept = JSON.stringify([await store.messages(), await store.runs(1000), await store.messageSets()]);
  return [
    ...(spoken.some((line) => line.includes(secret)) ? ['S12: a secret stands in the log.'] : []),
    ...(kept.includes(secret) ? ['S12: a secret stands in the store.'] : []),
  ];
}
