import type { Sa } from '@autosync/engine';
import type { Clock } from '@autosync/core';
import type { Actor } from './actor.ts';
import type { SaRules } from './rules.ts';

/**
 * SA without a network: the port of the engine straight onto the rules, for one user who is signed in. As over the
 * network, operations carry the generation of the last lease. For simulations and tests.
 */
export function createDirectSa(rules: SaRules, clock: Clock, actor: Actor, companyName: string): Sa {
  let generation: number | undefined;
  return {
    login: () =>
      Promise.resolve({
        companyId: actor.companyId,
        companyName,
        username: actor.username,
        time: clock.now(),
      }),
    changes: (after, recordsMax) => rules.changes(actor, after, recordsMax),
    apply: (operations) => rules.apply(actor, operations, generation),
    acknowledge: (acknowledgements) => rules.acknowledge(actor, acknowledgements),
    links: (after, recordsMax) => rules.links(actor, after, recordsMax),
    mappings: () => rules.mappings(actor),
    putMappings: (mappings) => rules.putMappings(actor, mappings),
    putBalances: (balances) => rules.putBalances(actor, balances),
    comparison: (query) => rules.comparisonPage(actor, query),
    movements: (query) => rules.movements(actor, query),
    lease: async (request) => {
      const lease = await rules.lease(actor, request);
      ({ generation } = lease);
      return lease;
    },
    releaseLease: (generation, hasSynced) => rules.releaseLease(actor, generation, hasSynced),
  };
}
