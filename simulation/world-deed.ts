/** What happens to the world beside people's work: the clock, the screen of QuickBooks, backups, brakes. */
import type { Random } from '@autosync/core';
import { engagedBrakes, liftBrake } from '@autosync/engine';
import { categories } from '@autosync/records';
import { control, createCompany, createMemoryStorage, type Company } from '@autosync/simulator';
import type { MemoryStore } from '@autosync/store/memory';
import type { SafetyWatch } from './checkers/safety.ts';
import type { Office } from './people.ts';
import type { QuickBooksDesk } from './quickbooks-port.ts';
import type { Incarnation } from './scheduler.ts';
import { secondConnectorFaults } from './second-connector.ts';
import { inQuickbooks, keyOf, type Seen } from './sight.ts';
import { actor, identity } from './own-company.ts';
import type { Connector } from './connector.ts';
import type { WorldClock } from './world-clock.ts';

export interface WorldDeeds {
  /** Undefined where it is none of the world; false where it cannot happen then. */
  happens(deed: WorldDeed): Promise<boolean | undefined>;
  /** A person lifts the brakes that are engaged; gives how many there were. */
  liftBrakes(store: MemoryStore): Promise<number>;
  /** Whatever people left open they close. */
  becalm(): void;
  /** Records that a restored company file has again, and of which no sync was told that it was restored. */
  readonly returned: ReadonlySet<string>;
}

export interface WorldDeed {
  readonly name: string;
  readonly which: number;
  /** Between two syncs of this connector. */
  readonly isPause: boolean;
  readonly incarnation: Incarnation;
}

export interface WorldParts {
  readonly clock: WorldClock;
  readonly random: Random;
  readonly office: Office;
  readonly desk: QuickBooksDesk;
  readonly watch: SafetyWatch;
  readonly connectors: readonly Connector[];
}

const hourMs = 3_600_000;

export function createWorldDeeds(parts: WorldParts): WorldDeeds {
  const { clock, random, office, desk, watch, connectors } = parts;
  const { company } = office;
  const { storage } = company.books;
  const returned = new Set<string>();
  let backups = backUp();
  let isBack = false;

  /** The company file and the data of each connector, as they are now. */
  function backUp(): ReadonlyMap<string, MemoryStore> {
    control(company, { do: 'back-up' });
    return new Map(connectors.map(({ name, store }) => [name, store.copy()]));
  }

  /** The data of one connector are put back as they were, as with a restored backup of the computer. */
  function restoreStore(name: string): boolean {
    const connector = connectors.find((one) => one.name === name);
    const backup = backups.get(name);
    if (connector === undefined || backup === undefined) return false;
    connector.formerStores.push(connector.store);
    connector.store = backup.copy();
    watch.forgotten();
    return true;
  }

  /** QuickBooks has what it had at the backup, and what was typed there since is gone. */
  function restoreFile(): boolean {
    const before = seenByKey(company);
    control(company, { do: 'restore-backup' });
    const after = seenByKey(company);
    for (const key of after.keys()) if (!before.has(key)) returned.add(key);
    office.log.restored(before, after);
    return true;
  }

  async function liftBrakes(store: MemoryStore): Promise<number> {
    const engaged = await engagedBrakes(store);
    for (const { id, code } of engaged) {
      // Nobody who looks says that the books of somebody else are his.
      const isAboutFile = code === 'quickbooks.other-company' || code === 'quickbooks.restored';
      if (isAboutFile && desk.company !== company) continue;
      if (code === 'quickbooks.restored') returned.clear();
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

  /** By the connectors' own memory, or by what SA is linked with. */
  async function isOwnFileKnown(): Promise<boolean> {
    if ((await office.rules.links(actor, undefined, 1)).links.length > 0) return true;
    for (const { store } of connectors)
      if (((await store.setting('quickbooks.witnesses')) ?? null) === null) return false;
    return true;
  }

  function moveClock(ms: number): true {
    watch.clockMoved();
    clock.move(ms);
    return true;
  }

  function stop(incarnation: Incarnation): boolean {
    const connector = connectors.find((one) => one.name === incarnation.connector);
    if (connector?.stop === undefined) return false;
    watch.stopped(incarnation);
    connector.stop();
    return true;
  }

  async function happens({ name, which, isPause, incarnation }: WorldDeed): Promise<boolean | undefined> {
    switch (name) {
      case 'stop':
        return stop(incarnation);
      case 'hour-forward':
        return moveClock(hourMs);
      case 'hour-back':
        // More than an hour back is another matter: a brake, not an overlap.
        if (isBack) return false;
        isBack = true;
        return moveClock(-hourMs);
      case 'night':
        return moveClock(10 * hourMs);
      case 'lift-brakes': {
        const connector = connectors.find((one) => one.name === incarnation.connector);
        return connector !== undefined && (await liftBrakes(connector.store)) > 0;
      }
      case 'other-file':
        // Before the first sync nobody can know which file is ours.
        if (!(await isOwnFileKnown())) return false;
        switchTo(otherCompany(which % 2 === 0 ? identity.name : 'Red Barn', clock, random));
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
      case 'second-connector':
        // Whoever syncs a company first has the lease.
        if (!(await isOwnFileKnown())) return false;
        watch.violations.push(...(await secondConnectorFaults(office.rules, clock, random)));
        return true;
      case 'back-up':
        // In the middle of a sync a backup of its data is another matter (docs/spec.md, known gaps).
        if (!isPause || connectors.length > 1) return false;
        backups = backUp();
        return true;
      case 'file-restored':
        return isPause && desk.company === company && restoreFile();
      case 'store-restored':
        return isPause && restoreStore(incarnation.connector);
      default:
        return undefined;
    }
  }

  return {
    happens,
    liftBrakes,
    returned,
    becalm() {
      company.books.locks.clear();
      switchTo(company);
    },
  };
}

function seenByKey(company: Company): ReadonlyMap<string, Seen> {
  return new Map(
    categories.flatMap(({ name }) => inQuickbooks(company, name)).map((seen) => [keyOf(seen), seen]),
  );
}

/** The company file of somebody else, opened in the same QuickBooks; it may have the name of ours. */
function otherCompany(name: string, clock: WorldClock, random: Random): Company {
  const other = { ...identity, name, file: 'red-barn.qbw' };
  const company = createCompany({ storage: createMemoryStorage(), clock, random, identity: other });
  control(company, { do: 'add', type: 'Customer', fields: { Name: 'Stranger' } });
  return company;
}
