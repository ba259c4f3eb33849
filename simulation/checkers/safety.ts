/**
 * What must be true at every step, whatever went wrong before it (S2, S3, S6, S8, S9, S11 of docs/spec.md). It looks
 * at the calls as they pass, and at the store as it is on the disk, never into the engine.
 */
import type {
  Operation,
  OutgoingMessage,
  SaChanges,
  SaOperation,
  Side,
  Store,
  StoreChange,
} from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import type { Incarnation } from '../scheduler.ts';

/** More calls than this in one sync of the small company: something goes round in a circle. */
const callsPerSyncMax = 6000;

/** The overlap of a watermark must reach back more than an hour (S6: summer time). */
const overlapMinMs = 60 * 60_000;

interface Life {
  /** When the first reading of QuickBooks began. */
  readAt: number;
  /** Somebody moved the clock in this life, so that nothing can be said of an hour before it. */
  isClockMoved: boolean;
  calls: number;
  page: SaChanges | undefined;
  isStopping: boolean;
  /** A category was started after Stop: nothing may be written any more. */
  isStopped: boolean;
  /** When SA last said that this connector may write. */
  leasedAt: number;
  /** When a record was last read by its id, or a page of them. */
  readLastAt: number;
  /** Removals that left in this life, by where to and what. */
  readonly removals: Map<string, number>;
  /** The message set whose answer is on its way; it has arrived when the program goes on. */
  answered: string | undefined;
}

/** How long a lease lasts, and the looks at the clock between asking for it and using it. */
const leaseMs = 125_000;

/** Removals in one sync and category that are no brake's matter (S10). */
const removalsMax = 5;

export interface SafetyView {
  /** The edit sequence and the second of the last change of a record of QuickBooks; undefined where it is gone. */
  revisionOf(category: CategoryName, id: string): { editSequence: string; changedAtMs: number } | undefined;
  store(connector: string): Store;
  /** Milliseconds on the PC's clock, without moving it. */
  nowMs(): number;
  isOtherCompanyOpen(): boolean;
}

export class SafetyWatch {
  readonly violations: string[] = [];
  /** Operations that left, to each side. */
  readonly written: { [S in Side]: number } = { sa: 0, quickbooks: 0 };
  /** Records that somebody changed between the last look at them and their removal: nothing can keep that change. */
  readonly racedRemovals = new Set<string>();
  readonly #view: SafetyView;
  readonly #lives = new Map<Incarnation, Life>();
  /**
   * The message set in which a connector has sent an operation that is not answered yet. Another connector that takes over
   * asks by reading, and has the same mark for the same record; a record that stands twice then is S1's matter.
   */
  readonly #openOperations = new Map<string, string>();
  #areRemovalsAllowed = false;
  /** SA does each once: one that is asked again counted in the sync that asked first. */
  readonly #removalsAsked = new Set<string>();
  readonly #operationsBySet = new Map<string, readonly string[]>();

  constructor(view: SafetyView) {
    this.#view = view;
  }

  began(incarnation: Incarnation): void {
    this.#lives.set(incarnation, {
      readAt: -Infinity,
      isClockMoved: false,
      calls: 0,
      page: undefined,
      isStopping: false,
      isStopped: false,
      leasedAt: -Infinity,
      readLastAt: -Infinity,
      removals: new Map(),
      answered: undefined,
    });
  }

  clockMoved(): void {
    for (const life of this.#lives.values()) life.isClockMoved = true;
  }

  /** A connector has the data of yesterday, and knows nothing of what it sent since. */
  forgotten(): void {
    this.#openOperations.clear();
  }

  stopped(incarnation: Incarnation): void {
    this.#life(incarnation).isStopping = true;
  }

  /**
   * S9: when the program lets go of a message that writes. Whatever time passes after that, on the way or while the
   * computer sleeps, nobody can take it back (docs/spec.md).
   */
  leaving(incarnation: Incarnation, message: OutgoingMessage): void {
    if (incarnation.isDead || !message.writes) return;
    if (this.#view.nowMs() - this.#life(incarnation).leasedAt > leaseMs)
      this.#violated('S9: QuickBooks is written without a lease that still runs.');
  }

  /** S2, S3, S8: before a message arrives at QuickBooks. */
  async beforeExchange(incarnation: Incarnation, message: OutgoingMessage): Promise<void> {
    const life = this.#count(incarnation);
    if (life.readAt === -Infinity) life.readAt = this.#view.nowMs();
    if (!message.writes) {
      life.readLastAt = this.#view.nowMs();
      return;
    }
    const id = message.messageSetId ?? '';
    const store = this.#view.store(incarnation.connector);
    const kept = (await store.messageSets()).find((messageSet) => messageSet.id === id);
    if (isStatusQuestion(message)) return;
    if (life.isStopped) this.#violated('S8: QuickBooks is written after Stop.');
    if (kept === undefined || kept.text !== message.text) {
      this.#violated(`S2: the message set ${id} leaves without being on the disk as it is.`);
      return;
    }
    this.written.quickbooks += kept.operationIds.length;
    this.#operationsBySet.set(id, kept.operationIds);
    for (const operationId of kept.operationIds) {
      const operation = await store.operation(operationId);
      if (operation?.state !== 'sent')
        this.#violated(`S2: ${operationId} leaves while it is ${operation?.state ?? 'not on the disk'}.`);
      const key = openKeyOf(incarnation, operationId);
      const open = this.#openOperations.get(key);
      if (open !== undefined && open !== id)
        this.#violated(`S3: ${operation?.label} is sent again before anybody asked what became of it.`);
      this.#openOperations.set(key, id);
      if (operation?.action === 'remove') {
        this.#checkRemoval(life, operation);
        this.#countRemoval(life, operation.category, 'QuickBooks');
      }
    }
  }

  /** S4: what is removed without an edit sequence was read right before, and was as planned then. */
  #checkRemoval({ readLastAt }: Life, { category, label, body }: Operation): void {
    const target: unknown = Reflect.get(Object(body), 'target');
    const [id, revision]: unknown[] = [
      Reflect.get(Object(target), 'id'),
      Reflect.get(Object(target), 'revision'),
    ];
    const now = typeof id === 'string' ? this.#view.revisionOf(category, id) : undefined;
    if (now === undefined || now.editSequence === revision) return;
    if (now.changedAtMs < readLastAt) this.#violated(`S4: ${label} is removed as nobody read it.`);
    else if (typeof id === 'string') this.racedRemovals.add(`${category} ${id}`);
  }

  /** S10: over the limit nothing is removed. */
  #countRemoval({ removals }: Life, category: string, to: string): void {
    const key = `${category} ${to}`;
    const removed = (removals.get(key) ?? 0) + 1;
    removals.set(key, removed);
    if (removed === removalsMax + 1 && !this.#areRemovalsAllowed)
      this.#violated(`S10: more than ${removalsMax} of ${category} are removed in ${to}.`);
  }

  /** A person has said that the deletions were meant. */
  allowRemovals(): void {
    this.#areRemovalsAllowed = true;
  }

  leased(incarnation: Incarnation): void {
    this.#life(incarnation).leasedAt = this.#view.nowMs();
  }

  afterExchange(incarnation: Incarnation, message: OutgoingMessage, outcome: string): void {
    if (message.writes && outcome === 'reply' && this.#view.isOtherCompanyOpen())
      this.#violated('S9: another company file is written.');
    if (message.writes && outcome !== 'unknown') this.#life(incarnation).answered = message.messageSetId;
  }

  /** QuickBooks did it, and the connector does not learn of it. */
  answerLost(incarnation: Incarnation, message: OutgoingMessage): void {
    this.#life(incarnation).answered = undefined;
    const id = message.messageSetId ?? '';
    for (const operationId of this.#operationsBySet.get(id) ?? [])
      this.#openOperations.set(openKeyOf(incarnation, operationId), id);
  }

  fed(incarnation: Incarnation, page: SaChanges): void {
    this.#count(incarnation);
    this.#life(incarnation).page = page;
  }

  beforeApply(incarnation: Incarnation, operations: readonly SaOperation[]): void {
    const life = this.#count(incarnation);
    this.written.sa += operations.length;
    if (life.isStopped) this.#violated('S8: SA is written after Stop.');
    for (const { operationId, action, category } of operations) {
      if (action !== 'remove' || this.#removalsAsked.has(operationId)) continue;
      this.#removalsAsked.add(operationId);
      this.#countRemoval(life, category, 'SA');
    }
  }

  async beforeCommit(incarnation: Incarnation, changes: readonly StoreChange[]): Promise<void> {
    this.#count(incarnation);
    for (const change of changes) {
      if (!('put' in change) || change.put !== 'setting') continue;
      if (change.name === 'sa.cursor' && typeof change.value === 'string')
        await this.#checkCursor(incarnation, change.value, changes);
      if (change.name.startsWith('quickbooks.watermark.') && typeof change.value === 'string')
        this.#checkWatermark(incarnation, change.name, change.value);
    }
  }

  afterCommit(incarnation: Incarnation, changes: readonly StoreChange[]): void {
    const life = this.#life(incarnation);
    const startsCategory = changes.some(
      (change) => 'put' in change && change.put === 'setting' && change.name === 'category',
    );
    if (startsCategory && life.isStopping) life.isStopped = true;
  }

  /** S6: every row of the page behind the cursor is in the inbox, or is known by its link. */
  async #checkCursor(incarnation: Incarnation, cursor: string, changes: readonly StoreChange[]) {
    const { page } = this.#life(incarnation);
    if (page?.cursor !== cursor) return this.#violated(`S6: the cursor ${cursor} was never handed out.`);
    const store = this.#view.store(incarnation.connector);
    const committed = new Set(changes.flatMap(inboxKeyOf));
    for (const { category, id, isDeleted, version } of page.changes) {
      if (isDeleted || committed.has(`${category} ${id}`)) continue;
      if ((await store.inboxRow('sa', category, id)) !== undefined) continue;
      const [link] = await store.linkBySa(category, [id]);
      const isEcho = link !== undefined && (link.saVersion >= version || changes.some(isLinkOf(link.saId)));
      if (!isEcho) this.#violated(`S6: the cursor passes version ${version} of ${category} ${id}.`);
    }
  }

  #checkWatermark(incarnation: Incarnation, name: string, value: string): void {
    const { readAt, isClockMoved } = this.#life(incarnation);
    const latest = readAt - (isClockMoved ? 0 : overlapMinMs);
    if (Date.parse(value) > latest) this.#violated(`S6: ${name} stands less than an hour before the sync.`);
  }

  #settled(messageSetId: string): void {
    for (const [key, id] of this.#openOperations) if (id === messageSetId) this.#openOperations.delete(key);
  }

  #life(incarnation: Incarnation): Life {
    const life = this.#lives.get(incarnation);
    if (life === undefined) throw new Error('A connector acts before its life began.');
    return life;
  }

  #count(incarnation: Incarnation): Life {
    const life = this.#life(incarnation);
    life.calls += 1;
    if (life.answered !== undefined) this.#settled(life.answered);
    life.answered = undefined;
    if (life.calls === callsPerSyncMax)
      this.#violated(`S11: a sync makes more than ${callsPerSyncMax} calls.`);
    return life;
  }

  #violated(sentence: string): void {
    this.violations.push(sentence);
  }
}

function isStatusQuestion({ text }: OutgoingMessage): boolean {
  const [, newId] = /newMessageSetID="([^"]*)"/.exec(text) ?? [];
  const [, oldId] = /oldMessageSetID="([^"]*)"/.exec(text) ?? [];
  return newId === oldId;
}

function inboxKeyOf(change: StoreChange): readonly string[] {
  if ('put' in change && change.put === 'inbox' && change.row.side === 'sa')
    return [`${change.row.category} ${change.row.id}`];
  if ('remove' in change && change.remove === 'inbox' && change.side === 'sa')
    return [`${change.category} ${change.id}`];
  return [];
}

function isLinkOf(saId: string): (change: StoreChange) => boolean {
  return (change) => 'put' in change && change.put === 'link' && change.link.saId === saId;
}

function openKeyOf({ connector }: Incarnation, operationId: string): string {
  return `${connector} ${operationId}`;
}
