import type { Exchange, QuickBooks, Sa, Store } from '@autosync/engine';
import type { Ports, World } from './world.ts';

/** A promise that never settles: what a killed program would have waited for. */
function never<Value>(): Promise<Value> {
  return new Promise(() => {});
}

/** The ports of a program that dies at its n-th call with an effect, before the effect or after it. */
export interface Mortal {
  readonly ports: Pick<Ports, 'quickbooks' | 'sa' | 'store'>;
  /** Resolves when the program has died. */
  readonly death: Promise<void>;
  readonly calls: readonly string[];
}

export function mortal(world: World, dieAt: number, when: 'before' | 'after'): Mortal {
  const calls: string[] = [];
  let die: () => void = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  let isDead = false;

  async function call<Value>(name: string, effect: () => Promise<Value>): Promise<Value> {
    if (isDead) return never();
    calls.push(name);
    if (calls.length < dieAt) {
      const value = await effect();
      return isDead ? never() : value;
    }
    isDead = true;
    if (when === 'after') await effect();
    die();
    return never();
  }

  const reading = <Value>(effect: () => Promise<Value>): Promise<Value> => (isDead ? never() : effect());
  const { store, sa, quickbooks } = world;
  const mortalStore: Store = {
    ...store,
    commit: (changes) => call(`commit ${changes.map(nameOf).join(' ')}`, () => store.commit(changes)),
    inbox: (query) => reading(() => store.inbox(query)),
  };
  const mortalSa: Sa = {
    ...sa,
    apply: (operations) => call('sa.apply', () => sa.apply(operations)),
    acknowledge: (acknowledgements) => call('sa.acknowledge', () => sa.acknowledge(acknowledgements)),
    changes: (after, recordsMax) => call('sa.changes', () => sa.changes(after, recordsMax)),
    lease: (request) => call('sa.lease', () => sa.lease(request)),
  };
  const mortalQuickbooks: QuickBooks = {
    exchange: (message) =>
      call(message.writes ? 'write' : 'read', async () => {
        const exchange = await quickbooks.exchange(message);
        return isDead ? drained(exchange) : exchange;
      }),
    release: () => reading(() => quickbooks.release()),
  };
  return { ports: { store: mortalStore, sa: mortalSa, quickbooks: mortalQuickbooks }, death, calls };
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
