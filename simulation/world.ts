/** Everything that one schedule is about: two sides, connectors, people, one clock, and who decides what is next. */
import type { Random } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import type { SyncOptions, SyncResult } from '@autosync/engine';
import { createEngine, engagedBrakes, liftBrake, type Engine } from '@autosync/engine';
import { createDirectSa, createSaRules } from '@autosync/sa/rules';
import { control, createCompany, createMemoryStorage, type Company } from '@autosync/simulator';
import { createMemoryStore, type MemoryStore } from '@autosync/store/memory';
import { SafetyWatch } from './checkers/safety.ts';
import { createEditLog } from './edit-log.ts';
import { act, type Office } from './people.ts';
import type { StartName } from './plan.ts';
import { quickbooksPort } from './quickbooks-port.ts';
import { closingStorage } from './recorded-storage.ts';
import { saPort } from './sa-port.ts';
import { Scheduler, type Incarnation } from './scheduler.ts';
import { streamOf, type Deed, type Script } from './script.ts';
import { actor, filledAtMs, identity, startOf } from './start.ts';
import { storePort } from './store-port.ts';
import { createWorldClock, skewedClock, type WorldClock } from './world-clock.ts';

export interface Connector {
  readonly name: string;
  store: MemoryStore;
  /** What ends the sync that is running. */
  stop: (() => void) | undefined;
}

export interface World {
  readonly seed: number;
  readonly start: StartName;
  readonly clock: WorldClock;
  readonly scheduler: Scheduler;
  readonly watch: SafetyWatch;
  readonly office: Office;
  readonly connectors: readonly Connector[];
  readonly reach: ReadonlyMap<string, number>;
  readonly trace: readonly string[];
  readonly faults: number;
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
  const sa = createDirectSa(rules, saClock, actor, identity.name);
  const office: Office = { company, rules, log: createEditLog() };
  const connectors = ['office', 'laptop'].slice(0, script.connectors).map((name, place): Connector => {
    return { name, store: place === 0 ? start.store() : createMemoryStore(), stop: undefined };
  });
  const trace: string[] = [];
  const reach = new Map<string, number>();
  let faults = 0;
  let isBack = false;
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

  async function happens({ name, numbers }: Deed, incarnation: Incarnation): Promise<void> {
    const [which = 0, mark = 0] = numbers;
    const isDone = (await worldDeed(name, which, incarnation)) ?? (await act(office, name, which, mark));
    trace.push(`  ${name} ${numbers.join(' ')}${isDone ? '' : ' (nobody can)'}`);
    clock.move(2000);
  }

  async function liftBrakes(store: MemoryStore): Promise<number> {
    const engaged = await engagedBrakes(store);
    for (const { id, code } of engaged) {
      // Nobody who looks says that the books of somebody else are his.
      const isAboutFile = code === 'quickbooks.other-company' || code === 'quickbooks.restored';
      if (isAboutFile && desk.company !== company) continue;
      if (code === 'sync.too-many-deletions') watch.allowRemovals();
      await liftBrake(store, clock, { id, reason: 'It was meant.' });
    }
    return engaged.length;
  }

  /** One file is closed, with its sessions, and another one opened. */
  function switchTo(next: Company): void {
    if (desk.company === next) return;
    desk.company.screen.closeFile();
    next.screen.openFile();
    desk.company = next;
  }

  async function isOwnFileKnown(): Promise<boolean> {
    for (const { store } of connectors)
      if (((await store.setting('quickbooks.witnesses')) ?? null) === null) return false;
    return true;
  }

  function moveClock(ms: number): true {
    watch.clockMoved();
    clock.move(ms);
    return true;
  }

  async function worldDeed(
    name: string,
    which: number,
    incarnation: Incarnation,
  ): Promise<boolean | undefined> {
    switch (name) {
      case 'stop': {
        const connector = connectors.find((one) => one.name === incarnation.connector);
        if (connector?.stop === undefined) return false;
        watch.stopped(incarnation);
        connector.stop();
        return true;
      }
      case 'hour-forward':
        return moveClock(hourMs);
      case 'hour-back':
        // More than an hour back is another matter: a brake, not an overlap.
        if (isBack) return false;
        isBack = true;
        return moveClock(-hourMs);
      case 'night':
        return moveClock(10 * hourMs);
      case 'lift-brakes':
        return (await liftBrakes(storeOf(incarnation.connector))) > 0;
      case 'other-file':
        // Before the first sync nobody can know which file is ours.
        if (!(await isOwnFileKnown())) return false;
        switchTo(otherCompany(which % 2 === 0 ? identity.name : 'Red Barn', clock, data));
        return true;
      case 'own-file':
        if (desk.company === company) return false;
        switchTo(company);
        return true;
      case 'lock-records':
        for (const type of ['Invoice', 'ReceivePayment'] as const)
          for (const { id } of storage.transactionKeys({ types: [type] })) company.books.locks.add(id);
        return true;
      case 'unlock-records':
        company.books.locks.clear();
        return true;
      default:
        return undefined;
    }
  }

  const scheduler = new Scheduler(streamOf(script.seed, 'schedule'), {
    before: async (key, incarnation) => {
      for (const deed of script.deedsBefore(key)) await happens(deed, incarnation);
    },
    faultFor: async (key, kinds, incarnation) => {
      const fault = script.faultAt(key, kinds);
      if (fault === undefined) return undefined;
      faults += 1;
      const open = await storeOf(incarnation.connector).operations({ states });
      const found = open.length === 0 ? ['none'] : [...new Set(open.map(({ state }) => state))];
      for (const state of found) reach.set(`${fault} ${state}`, (reach.get(`${fault} ${state}`) ?? 0) + 1);
      return fault;
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
      sa: saPort(scheduler, incarnation, sa, watch),
      store: storePort(scheduler, incarnation, connector.store, watch),
      clock,
      random: data,
      log: { info: () => {}, error: () => {} },
      progress: { report: () => {} },
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
    async pause(connector) {
      const { incarnation, death } = born(connector);
      const call = { name: 'pause', act: async () => clock.move(300_000), faults: {} };
      await Promise.race([scheduler.gate(incarnation, call), death]);
    },
    liftBrakes: (connector) => liftBrakes(connector.store),
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
      company.books.locks.clear();
      switchTo(company);
      clock.move(hourMs);
    },
  };
}

/** The company file of somebody else, opened in the same QuickBooks; it may have the name of ours. */
function otherCompany(name: string, clock: WorldClock, random: Random): Company {
  const other = { ...identity, name, file: 'red-barn.qbw' };
  const company = createCompany({ storage: createMemoryStorage(), clock, random, identity: other });
  control(company, { do: 'add', type: 'Customer', fields: { Name: 'Stranger' } });
  return company;
}

function revisionIn({ books: { storage } }: Company, category: CategoryName, id: string) {
  const isTransaction = category === 'Invoices' || category === 'Payments';
  const record = isTransaction ? storage.transaction(id) : storage.element('Entity', id);
  if (record === undefined) return undefined;
  return { editSequence: `${record.modifiedAt}`, changedAtMs: record.modifiedAt * 1000 };
}
