import { userInfo } from 'node:os';
import type { Store, StoreChange } from '@autosync/engine';

/** The store as one person uses it: what they decide stands in Recent Activity with their name. */
export function signedStore(store: Store, name: () => string): Store {
  return { ...store, commit: (changes) => store.commit(changes.map((change) => signed(change, name()))) };
}

/** What this computer calls the one who is at it; for those who have not signed in to SA. */
export function computerUser(): string {
  return userInfo().username;
}

function signed(change: StoreChange, by: string): StoreChange {
  if (!('put' in change) || change.put !== 'activity' || change.activity.decision === undefined)
    return change;
  const { activity } = change;
  return { put: 'activity', activity: { ...activity, decision: { ...activity.decision, by } } };
}
