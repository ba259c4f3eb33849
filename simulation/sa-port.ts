/** SA as a connector sees it in the world: the real rules behind a network that loses, delays and doubles. */
import { Failure } from '@autosync/core';
import type { Sa } from '@autosync/engine';
import type { Incarnation, Scheduler } from './scheduler.ts';
import type { SafetyWatch } from './checkers/safety.ts';
import { secret } from './checkers/secret.ts';

/** What a real connection may leave in its error. */
const cause = new Error(`The request had the header "Authorization: ${secret}".`);

/** How many calls later a delayed message arrives. */
const delaySteps = 5;

export function saPort(scheduler: Scheduler, incarnation: Incarnation, sa: Sa, watch: SafetyWatch): Sa {
  const notReached = () => new Failure('sa.not-reached', { detail: 'The connection broke.' }, { cause });
  /** What SA may say before it has done anything. */
  const refused = {
    'sa-not-reached': () => Promise.reject(notReached()),
    'sa-busy': () => Promise.reject(new Failure('sa.busy', {}, { cause })),
    'sa-signed-out': () => Promise.reject(new Failure('sa.not-signed-in', {}, { cause })),
    'sa-failed': () => Promise.reject(new Failure('sa.failed', { detail: 'Out of memory.' }, { cause })),
  };

  function reading<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
    return scheduler.gate(incarnation, {
      name,
      act,
      faults: refused,
    });
  }

  function writing<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
    const lost = async (failure: Failure): Promise<never> => {
      await act();
      throw failure;
    };
    return scheduler.gate(incarnation, {
      name,
      act,
      faults: {
        ...refused,
        'sa-answer-lost': () => lost(notReached()),
        'sa-failed-afterwards': () => lost(new Failure('sa.failed', { detail: 'Out of memory.' }, { cause })),
        'sa-delivered-twice': async () => {
          await act();
          return act();
        },
        'sa-delivered-late': () => {
          scheduler.later(delaySteps, act);
          return Promise.reject(notReached());
        },
      },
    });
  }

  return {
    login: (username, password) => reading('sa:login', () => sa.login(username, password)),
    changes: (after, recordsMax) =>
      reading('sa:changes', async () => {
        const page = await sa.changes(after, recordsMax);
        watch.fed(incarnation, page);
        return page;
      }),
    apply: (operations) => {
      watch.beforeApply(incarnation, operations);
      return writing('sa:apply', () => sa.apply(operations));
    },
    acknowledge: (acknowledgements) => writing('sa:acknowledge', () => sa.acknowledge(acknowledgements)),
    links: (after, recordsMax) => reading('sa:links', () => sa.links(after, recordsMax)),
    mappings: () => reading('sa:mappings', () => sa.mappings()),
    putMappings: (mappings) => writing('sa:put-mappings', () => sa.putMappings(mappings)),
    comparison: (query) => reading('sa:comparison', () => sa.comparison(query)),
    movements: (query) => reading('sa:movements', () => sa.movements(query)),
    putBalances: (balances) => writing('sa:balances', () => sa.putBalances(balances)),
    lease: (request) =>
      writing('sa:lease', async () => {
        const lease = await sa.lease(request);
        watch.leased(incarnation);
        return lease;
      }),
    releaseLease: (generation, hasSynced) =>
      writing('sa:release-lease', () => sa.releaseLease(generation, hasSynced)),
  };
}
