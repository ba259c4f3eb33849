/**
 * Somebody installs the connector on another computer and lets it sync, without taking over (A1): the lease refuses it,
 * it says so, and nothing is read or written. It happens in one step, between two calls of the others.
 */
import { Failure, type Clock, type Random } from '@autosync/core';
import { createEngine } from '@autosync/engine';
import { createDirectSa, type SaRules } from '@autosync/sa/rules';
import { createMemoryStore } from '@autosync/store/memory';
import { actor, identity } from './own-company.ts';

/** A sentence for everything that it did and must not. */
export async function secondConnectorFaults(
  rules: SaRules,
  clock: Clock,
  random: Random,
): Promise<readonly string[]> {
  const done: string[] = [];
  const direct = createDirectSa(rules, clock, actor, identity.name);
  const engine = createEngine({
    quickbooks: {
      exchange: async () => {
        done.push('S9: a second connector talks with QuickBooks.');
        return { outcome: 'not_reached', why: 'It must not come so far.' };
      },
      release: async () => {},
    },
    sa: {
      ...direct,
      apply: (operations) => {
        done.push('S9: a second connector writes into SA.');
        return direct.apply(operations);
      },
    },
    store: createMemoryStore(),
    clock,
    random,
    log: { info: () => {}, error: () => {} },
    progress: { report: () => {} },
    company: { ...actor, companyName: identity.name, time: clock.now() },
    computer: 'stranger',
  });
  try {
    await engine.sync();
    done.push('S9: a second connector syncs without having taken over.');
  } catch (error) {
    const code = error instanceof Failure ? error.code : String(error);
    if (code !== 'sa.lease-held') done.push(`S9: a second connector is not refused by the lease: ${code}`);
  }
  return done;
}
