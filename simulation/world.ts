/** Everything that one schedule is about: two sides, connectors, people, one clock, and who decides what is next. */
import type { CategoryName } from '@autosync/records';
import type { SyncOptions, SyncResult } from '@autosync/engine';
import { createEngine, type Engine } from '@autosync/engine';
import { createDirectSa, createSaRules } from '@autosync/sa/rules';
import { createCompany, type Company } from '@autosync/simulator';
import { createMemoryStore } from '@autosync/store/memory';
import { SafetyWatch } from './checkers/safety.ts';
import type { Connector } from './connector.ts';
import { createEditLog } from './edit-log.ts';
import { act, type Office } from './people.ts';
import type { StartName } from './plan.ts';
import { quickbooksPort } from './quickbooks-port.ts';
import { closingStorage } from './recorded-storage.ts';
import { saPort } from './sa-port.ts';
import { killAfter, killBefore, Scheduler, type Incarnation } from './scheduler.ts';
import { limitTo } from './scope.ts';
import { streamOf, type Deed, type Script } from './script.ts';
import { actor, filledAtMs, identity } from './own-company.ts';
import { startOf, type Start } from './start.ts';
import { storePort } from './store-port.ts';
import { createWorldDeeds } from './world-deed.ts';
import { createWorldClock, skewedClock, type WorldClock } from './world-clock.ts';

export interface World {
  readonly seed: number;
  readonly start: StartName;
  readonly seenAtStart: Start['seen'];
  readonly clock: WorldClock;
  readonly scheduler: Scheduler;
  readonly watch: SafetyWatch;
  readonly office: Office;
  readonly connectors: readonly Connector[];
  readonly reach: ReadonlyMap<string, number>;
  readonly trace: readonly string[];
  readonly faults: number;
  readonly kills: number;
  /** Records that a restored company file has again, unnoticed. */
  readonly returned: ReadonlySet<string>;
  /** What the connectors wrote into their logs, and told the window. */
  readonly spoken: readonly string[];
  /** The time between two syncs, in which people work as well. */
  pause(connector: Connector): Promise<void>;
  /** Undefined where the program was killed. */
  sync(connector: Connector, options: SyncOptions): Promise<SyncResult | undefined>;
  /** The balances of QuickBooks go to SA. */
  balances(connector: Connector): Promise<void>;
  /** A person lifts every brake that is engaged; gives how many there were. */
  liftBrakes(connector: Connector): Promise<number>;
  /** The storm is over: what is under way arrives, and whatever people left open they close. */
  becalm(): Promise<void>;
}

const states = ['planned', 'sent', 'unknown', 'applied'] as const;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export async function createWorld(script: Script): Promise<World> {
  const workload = streamOf(script.seed, 'workload');
  const data = streamOf(script.seed, 'data');
  const start = await startOf(script.start);
  const clock = createWorldClock(
    filledAtMs + workload.integer(4, 9) * dayMs + workload.integer(0, 23) * hourMs,
  );
  const { storage, closeAfter } = closingStorage(start.storage());
  const company = createCompany({ storage, clock, random: data, identity });
  const saClock = skewedClock(clock, workload.integer(-120, 120) * 1000);
  const rules = createSaRules({ repository: start.repository(), clock: saClock, random: data });
  const office: Office = { company, rules, log: createEditLog() };
  const connectors: Connector[] = [
    { name: 'office', store: await start.store(script.scope), formerStores: [], stop: undefined },
  ];
  if (script.connectors > 1) {
    const store = createMemoryStore();
    await limitTo(script.scope, store, clock);
    connectors.push({ name: 'laptop', store, formerStores: [], stop: undefined });
  }
  const trace: string[] = [];
  const reach = new Map<string, number>();
  const spoken: string[] = [];
  const say = (event: string, data?: object) => void spoken.push(`${event} ${JSON.stringify(data ?? {})}`);
  let faults = 0;
  let kills = 0;
  const storeOf = (name: string) => {
    const connector = connectors.find((one) => one.name === name);
    if (connector === undefined) throw new Error(`There is no connector ${name}.`);
    return connector.store;
  };
  const watch = new SafetyWatch({
    store: storeOf,
    nowMs: () => clock.epochMs,
    isOtherCompanyOpen: () => desk.company !== company,
    revisionOf: (category, id) => revisionIn(company, category, id),
  });
  /** What stands in the company file that is open; another one may be. */
  const desk = { company, closeAfter };

  const worldDeeds = createWorldDeeds({ clock, random: data, office, desk, watch, connectors });

  async function happens(key: string, { name, numbers }: Deed, incarnation: Incarnation): Promise<void> {
    const [which = 0, mark = 0] = numbers;
    const isPause = key.includes(' pause#');
    const isDone =
      (await worldDeeds.happens({ name, which, isPause, incarnation })) ??
      (await act(office, name, which, mark));
    trace.push(`  ${name} ${numbers.join(' ')}${isDone ? '' : ' (nobody can)'}`);
    clock.move(2000);
  }

  async function happening(key: string, deeds: readonly Deed[], incarnation: Incarnation): Promise<void> {
    for (const deed of deeds) await happens(key, deed, incarnation);
  }

  const scheduler = new Scheduler(streamOf(script.seed, 'schedule'), {
    before: (key, incarnation) => {
      const deeds = script.deedsBefore(key);
      return deeds.length === 0 ? undefined : happening(key, deeds, incarnation);
    },
    faultFor: (key, kinds) => script.faultAt(key, kinds),
    struck: async (fault, incarnation) => {
      faults += 1;
      if (fault === killBefore || fault === killAfter) kills += 1;
      const open = await storeOf(incarnation.connector).operations({ states });
      const found = open.length === 0 ? ['none'] : [...new Set(open.map(({ state }) => state))];
      for (const state of found) reach.set(`${fault} ${state}`, (reach.get(`${fault} ${state}`) ?? 0) + 1);
    },
    note: (line) => trace.push(line),
  });

  function born(connector: Connector): { incarnation: Incarnation; death: Promise<undefined> } {
    let died: () => void = () => {};
    const death = new Promise<undefined>((resolve) => {
      died = () => resolve(undefined);
    });
    const incarnation: Incarnation = { connector: connector.name, isDead: false, died };
    watch.began(incarnation);
    return { incarnation, death };
  }

  function engineOf(connector: Connector, incarnation: Incarnation): Engine {
    return createEngine({
      quickbooks: quickbooksPort(scheduler, incarnation, desk, watch),
      sa: saPort(scheduler, incarnation, createDirectSa(rules, saClock, actor, identity.name), watch),
      store: storePort(scheduler, incarnation, connector.store, watch),
      clock,
      random: data,
      log: { info: say, error: say },
      progress: { report: (progress) => void spoken.push(JSON.stringify(progress)) },
      company: { ...actor, companyName: identity.name, time: clock.now() },
      computer: connector.name,
    });
  }

  return {
    seed: script.seed,
    start: script.start,
    clock,
    scheduler,
    watch,
    office,
    connectors,
    reach,
    trace,
    get faults() {
      return faults;
    },
    get kills() {
      return kills;
    },
    async pause(connector) {
      const { incarnation, death } = born(connector);
      const call = { name: 'pause', act: async () => clock.move(300_000), faults: {} };
      await Promise.race([scheduler.gate(incarnation, call), death]);
    },
    returned: worldDeeds.returned,
    seenAtStart: start.seen,
    spoken,
    liftBrakes: (connector) => worldDeeds.liftBrakes(connector.store),
    async balances(connector) {
      await engineOf(connector, born(connector).incarnation).balances();
    },
    async sync(connector, options) {
      const { incarnation, death } = born(connector);
      const engine = engineOf(connector, incarnation);
      connector.stop = () => engine.requestStop();
      try {
        return await Promise.race([engine.sync(options), death]);
      } finally {
        connector.stop = undefined;
      }
    },
    async becalm() {
      scheduler.isCalm = true;
      await scheduler.arrivals();
      worldDeeds.becalm();
      clock.move(hourMs);
    },
  };
}

function revisionIn({ books: { storage } }: Company, category: CategoryName, id: string) {
  const isTransaction = category === 'Invoices' || category === 'Payments';
  const record = isTransaction ? storage.transaction(id) : storage.element('Entity', id);
  if (record === undefined) return undefined;
  return { editSequence: `${record.modifiedAt}`, changedAtMs: record.modifiedAt * 1000 };
}
