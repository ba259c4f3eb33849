import { Failure, type Clock, type Random } from '@autosync/core';
import type {
  Acknowledgement,
  ComparisonPage,
  ComparisonRow,
  Lease,
  LeaseRequest,
  Mapping,
  MovementPage,
  MovementQuery,
  QuickBooksBalance,
  SaChange,
  SaChanges,
  SaLinks,
  SaOperation,
  SaResult,
} from '@autosync/engine';
import type { CategoryName, Fields } from '@autosync/records';
import { requireFullUser, requireSyncing, type Actor } from './actor.ts';
import { firstBreak, firstHash, type AuditEntry } from './audit.ts';
import {
  balanceOfClient,
  balancePage,
  clientBalances,
  type BalancePage,
  type ClientBalance,
  type MasterPage,
} from './balance.ts';
import { changeRecord, removeRecord, restoreRecord, type Changing } from './change.ts';
import { comparison, comparisonPage } from './comparison.ts';
import { changesAfter } from './feed.ts';
import { byHand, shown } from './journal.ts';
import { checkLease, releaseLease, takeLease } from './lease.ts';
import { acknowledge, linksAfter } from './link.ts';
import { movementsOf } from './movement.ts';
import { createOnce, type Once } from './once.ts';
import { applyOperation } from './operation.ts';
import type {
  AuditQuery,
  PageQuery,
  Reading,
  RecordReference,
  Repository,
  StoredRecord,
} from './repository.ts';
import { wordOf } from './word.ts';

/**
 * What SA does, over a repository. Every writing method is one transaction, in which the change, its place in
 * the feed and its audit entry stand together. What syncs needs a Full User (`sa.not-full-user`), and so do
 * changes of records and the Audit Trail (`sa.full-users-only`).
 */
export interface SaRules {
  changes(actor: Actor, after: string | undefined, recordsMax: number): Promise<SaChanges>;
  /** With a lease's generation the operations are refused once another connector has taken over. */
  apply(actor: Actor, operations: readonly SaOperation[], generation?: number): Promise<readonly SaResult[]>;
  acknowledge(actor: Actor, acknowledgements: readonly Acknowledgement[]): Promise<void>;
  links(actor: Actor, after: string | undefined, linksMax: number): Promise<SaLinks>;
  mappings(actor: Actor): Promise<readonly Mapping[]>;
  /** Puts all of them in the place of those that are there. */
  putMappings(actor: Actor, mappings: readonly Mapping[]): Promise<void>;
  putBalances(actor: Actor, balances: readonly QuickBooksBalance[]): Promise<void>;
  lease(actor: Actor, request: LeaseRequest): Promise<Lease>;
  releaseLease(actor: Actor, generation: number, hasSynced?: boolean): Promise<void>;

  /** Rejects with `sa.not-found`; a deleted record is found, with its last fields. */
  read(actor: Actor, reference: RecordReference): Promise<SaChange>;
  page(actor: Actor, query: PageQuery): Promise<readonly StoredRecord[]>;
  /** `once`: of a form that may be sent twice. */
  create(actor: Actor, category: CategoryName, fields: Fields, once?: Once): Promise<SaChange>;
  change(actor: Actor, reference: RecordReference, version: number, fields: Fields): Promise<SaChange>;
  remove(actor: Actor, reference: RecordReference, version: number): Promise<SaChange>;
  restore(actor: Actor, reference: RecordReference, version: number): Promise<SaChange>;

  /** Several reads of one state of the actor's company, for a page or a report. */
  look<T>(actor: Actor, work: (reading: Reading) => Promise<T>): Promise<T>;
  /** Of every client; reads all of them. */
  balances(actor: Actor): Promise<readonly ClientBalance[]>;
  /** So many masters by name, each with all of its properties. */
  balancePage(actor: Actor, page: MasterPage): Promise<BalancePage>;
  balanceOf(actor: Actor, customer: string): Promise<ClientBalance>;
  /** The whole report; reads every client. */
  comparison(actor: Actor): Promise<readonly ComparisonRow[]>;
  /** So many masters by name, each with all of its properties. */
  comparisonPage(actor: Actor, page: MasterPage): Promise<ComparisonPage>;
  /** What moves the balance of a client. */
  movements(actor: Actor, query: MovementQuery): Promise<MovementPage>;
  audit(actor: Actor, query: AuditQuery): Promise<readonly AuditEntry[]>;
  /** The sequence of the first audit entry that was tampered with, or undefined where the chain is whole. */
  auditBreak(actor: Actor): Promise<number | undefined>;
}

export interface RulesParts {
  readonly repository: Repository;
  readonly clock: Clock;
  readonly random: Random;
}

export function createSaRules(parts: RulesParts): SaRules {
  return { ...syncing(parts), ...keeping(parts), ...reporting(parts) };
}

type Syncing = Pick<
  SaRules,
  | 'changes'
  | 'apply'
  | 'acknowledge'
  | 'links'
  | 'mappings'
  | 'putMappings'
  | 'putBalances'
  | 'lease'
  | 'releaseLease'
>;

function syncing({ repository, clock, random }: RulesParts): Syncing {
  return {
    async changes(actor, after, recordsMax) {
      requireSyncing(actor);
      return await repository.read(actor.companyId, (reading) =>
        changesAfter(reading, clock, after, recordsMax),
      );
    },
    async apply(actor, operations, generation) {
      requireSyncing(actor);
      return await repository.write(actor.companyId, async (writing) => {
        if (generation !== undefined) await checkLease(writing, generation);
        const results: SaResult[] = [];
        for (const operation of operations) {
          results.push(await applyOperation(writing, actor, clock, random, operation));
        }
        return results;
      });
    },
    async acknowledge(actor, acknowledgements) {
      requireSyncing(actor);
      await repository.write(actor.companyId, async (writing) => {
        for (const acknowledgement of acknowledgements) await acknowledge(writing, acknowledgement);
      });
    },
    async links(actor, after, linksMax) {
      requireSyncing(actor);
      return await repository.read(actor.companyId, (reading) => linksAfter(reading, after, linksMax));
    },
    async mappings(actor) {
      requireSyncing(actor);
      return await repository.read(actor.companyId, (reading) => reading.mappings());
    },
    async putMappings(actor, mappings) {
      requireSyncing(actor);
      const latest = new Map(mappings.map((mapping) => [keyOfMapping(mapping), mapping]));
      await repository.write(actor.companyId, (writing) => writing.putMappings([...latest.values()]));
    },
    async putBalances(actor, balances) {
      requireSyncing(actor);
      await repository.write(actor.companyId, async (writing) => {
        const latest = new Map(balances.map((balance) => [balance.customer, balance]));
        await writing.putQuickbooksBalances([...latest.values()]);
      });
    },
    async lease(actor, request) {
      requireSyncing(actor);
      return await repository.write(actor.companyId, (writing) => takeLease(writing, clock, request));
    },
    async releaseLease(actor, generation, hasSynced = false) {
      requireSyncing(actor);
      await repository.write(actor.companyId, (writing) =>
        releaseLease(writing, clock, generation, hasSynced),
      );
    },
  };
}

/** A record has one mapping of a kind. */
function keyOfMapping({ kind, category, id }: Mapping): string {
  return `${kind}/${category}/${id}`;
}

type Keeping = Pick<SaRules, 'read' | 'page' | 'create' | 'change' | 'remove' | 'restore'>;

function keeping({ repository, clock, random }: RulesParts): Keeping {
  const changing = async (
    actor: Actor,
    work: (changing: Changing) => Promise<StoredRecord>,
  ): Promise<SaChange> => {
    requireFullUser(actor);
    const stored = await repository.write(actor.companyId, (writing) =>
      work({ writing, actor, clock, random, origin: byHand }),
    );
    return shown(stored);
  };
  return {
    async read(actor, reference) {
      const { category, id } = reference;
      const stored = await repository.read(actor.companyId, (reading) => reading.record(category, id));
      if (!stored) throw new Failure('sa.not-found', { what: wordOf(category), id });
      return shown(stored);
    },
    page: (actor, query) => repository.read(actor.companyId, (reading) => reading.page(query)),
    create: (actor, category, fields, once = { key: null }) =>
      changing(actor, (parts) => createOnce(parts, category, fields, once)),
    change: (actor, reference, version, fields) =>
      changing(actor, (parts) => changeRecord(parts, reference, version, fields)),
    remove: (actor, reference, version) =>
      changing(actor, (parts) => removeRecord(parts, reference, version)),
    restore: (actor, reference, version) =>
      changing(actor, (parts) => restoreRecord(parts, reference, version)),
  };
}

type Reporting = Pick<
  SaRules,
  | 'look'
  | 'balances'
  | 'balanceOf'
  | 'balancePage'
  | 'comparison'
  | 'comparisonPage'
  | 'movements'
  | 'audit'
  | 'auditBreak'
>;

function reporting({ repository }: RulesParts): Reporting {
  return {
    look: (actor, work) => repository.read(actor.companyId, work),
    balances: (actor) => repository.read(actor.companyId, clientBalances),
    balancePage: (actor, page) => repository.read(actor.companyId, (reading) => balancePage(reading, page)),
    balanceOf: (actor, customer) =>
      repository.read(actor.companyId, (reading) => balanceOfClient(reading, customer)),
    comparison: (actor) => repository.read(actor.companyId, comparison),
    comparisonPage: (actor, page) =>
      repository.read(actor.companyId, (reading) => comparisonPage(reading, page)),
    movements: (actor, query) => repository.read(actor.companyId, (reading) => movementsOf(reading, query)),
    audit: async (actor, query) => {
      requireFullUser(actor);
      return await repository.read(actor.companyId, (reading) => reading.audit(query));
    },
    auditBreak: async (actor) => {
      requireFullUser(actor);
      return await repository.read(actor.companyId, async (reading) => {
        const entriesMax = 1000;
        let last = { sequence: 0, hash: firstHash };
        for (;;) {
          const entries = await reading.auditAfter(last.sequence, entriesMax);
          const broken = firstBreak(actor.companyId, last, entries);
          if (broken !== undefined) return broken;
          last = entries.at(-1) ?? last;
          if (entries.length < entriesMax) break;
        }
        const company = await reading.company();
        const isWhole = company.sequence === last.sequence && company.chainHash === last.hash;
        return isWhole ? undefined : last.sequence + 1;
      });
    },
  };
}
