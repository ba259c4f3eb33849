import type { Exchange, QuickBooks } from '@autosync/engine';
import type { Ports, World } from './world.ts';

/** A promise that never settles: what a killed program would have waited for. */
function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}

/** The ports of a program that dies right after its n-th effect, before it hears of it; 0: before the first. */
export interface Mortal {
  readonly ports: Pick<Ports, 'quickbooks' | 'sa' | 'store'>;
  /** Resolves when the program has died. */
  readonly death: Promise<void>;
  /** Every effect that it had, the fatal one last. */
  readonly effects: readonly string[];
}

/**
 * Reading changes nothing, so a death before an effect is a death after the effect before it, and every place of
 * death is covered by one number.
 */
export function mortal(world: World, effectsMax: number): Mortal {
  const effects: string[] = [];
  let die: () => void = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  let isDead = false;

  async function effect<Value>(name: string, act: () => Promise<Value>): Promise<Value> {
    if (isDead) return never();
    if (effectsMax > 0) {
      effects.push(name);
      const value = await act();
      if (effects.length < effectsMax) return isDead ? never() : value;
    }
    isDead = true;
    die();
    return never();
  }

  const reading = <Value>(read: () => Promise<Value>): Promise<Value> => (isDead ? never() : read());
  const { store, sa, quickbooks } = world;
  return {
    ports: {
      store: {
        ...store,
        commit: (changes) => effect(`commit ${changes.map(nameOf).join(' ')}`, () => store.commit(changes)),
        inbox: (query) => reading(() => store.inbox(query)),
      },
      sa: {
        ...sa,
        apply: (operations) => effect('sa.apply', () => sa.apply(operations)),
        acknowledge: (acknowledgements) => effect('sa.acknowledge', () => sa.acknowledge(acknowledgements)),
        lease: (request) => effect('sa.lease', () => sa.lease(request)),
        putMappings: (mappings) => effect('sa.putMappings', () => sa.putMappings(mappings)),
        releaseLease: (generation, hasSynced) =>
          effect('sa.releaseLease', () => sa.releaseLease(generation, hasSynced)),
      },
      quickbooks: {
        exchange: (message) =>
          message.writes
            ? effect('write', async () => {
                const exchange = await quickbooks.exchange(message);
                return effects.length === effectsMax ? drained(exchange) : exchange;
              })
            : reading(() => quickbooks.exchange(message)),
        release: () => reading(() => quickbooks.release()),
      },
    },
    death,
    effects,
  };
}

/** QuickBooks has done everything when it begins to answer; the answer itself is lost. */
async function drained(exchange: Exchange): Promise<Exchange> {
  if (exchange.outcome === 'reply') for await (const _ of exchange.chunks);
  return exchange;
}

function nameOf(change: object): string {
  return Object.entries(change)
    .filter(([key]) => key === 'put' || key === 'remove')
    .map(([key, value]) => `${key}:${String(value)}`)
    .join();
}

/** A QuickBooks that loses the answers to some writes, having done them or not. */
export function forgetful(
  quickbooks: QuickBooks,
  lose: (write: number) => 'answer' | 'message' | 'nothing',
): QuickBooks {
  let writes = 0;
  return {
    ...quickbooks,
    exchange: async (message) => {
      if (!message.writes) return quickbooks.exchange(message);
      writes += 1;
      const lost = lose(writes);
      if (lost === 'message') return { outcome: 'unknown', why: 'The connection broke.' };
      const exchange = await quickbooks.exchange(message);
      if (lost === 'nothing') return exchange;
      await drained(exchange);
      return { outcome: 'unknown', why: 'The connection broke.' };
    },
  };
}
