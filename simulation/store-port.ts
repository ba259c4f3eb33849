/** The connector's store as its program sees it in the world: a disk that is full, cannot be read, or lies. */
import { Failure } from '@autosync/core';
import type { Store } from '@autosync/engine';
import type { Incarnation, Scheduler } from './scheduler.ts';
import type { SafetyWatch } from './checkers/safety.ts';

const faultsOfReading = {
  'disk-unreadable': () => Promise.reject(new Failure('store.damaged', { detail: 'A read failed.' })),
};

export function storePort(
  scheduler: Scheduler,
  incarnation: Incarnation,
  store: Store,
  watch: SafetyWatch,
): Store {
  const full = () =>
    new Failure('store.not-writable', { folder: 'C:\\Autosync', detail: 'The disk is full.' });

  function read<Value>(act: () => Promise<Value>): Promise<Value> {
    return scheduler.gate(incarnation, { name: 'store:read', act, faults: faultsOfReading });
  }

  return {
    ...store,
    commit: (changes) => {
      const act = async () => {
        await watch.beforeCommit(incarnation, changes);
        await store.commit(changes);
        watch.afterCommit(incarnation, changes);
      };
      return scheduler.gate(incarnation, {
        name: 'store:commit',
        act,
        faults: {
          'disk-full': () => Promise.reject(full()),
          'commit-said-to-fail': async () => {
            await act();
            throw full();
          },
        },
      });
    },
    setting: (name) => read(() => store.setting(name)),
    settings: (prefix) => read(() => store.settings(prefix)),
    inbox: (query) => read(() => store.inbox(query)),
    inboxCategories: () => read(() => store.inboxCategories()),
    inboxRow: (side, category, id) => read(() => store.inboxRow(side, category, id)),
    linkBySa: (category, ids) => read(() => store.linkBySa(category, ids)),
    linkByQuickbooks: (category, ids) => read(() => store.linkByQuickbooks(category, ids)),
    links: (category, after, rowsMax) => read(() => store.links(category, after, rowsMax)),
    linkCount: (category) => read(() => store.linkCount(category)),
    operation: (id) => read(() => store.operation(id)),
    operations: (query) => read(() => store.operations(query)),
    messageSets: () => read(() => store.messageSets()),
    messages: () => read(() => store.messages()),
  };
}
