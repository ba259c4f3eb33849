/**
 * One category, from its inbox to both sides. It runs in rounds, because a record may wait for another one of
 * the same category (a job for its customer) and because a pair takes one step at a time. A round that moved
 * nothing is the last one. Within a round removals come first and additions last: un-applying, voiding and
 * deleting free what new applications need (bookkeeping.md 13).
 */
import type { Category } from '@autosync/records';
import type { Carrying } from './before-sending.ts';
import { appliedIn } from './conclude.ts';
import { recordKeyOf, type SyncContext } from './context.ts';
import { selected } from './first-sync/stage.ts';
import { linkPair } from './link-pair.ts';
import { linesAfter, removalOf } from './link.ts';
import type { HeldRecord, Obstacle } from './message.ts';
import type { InboxRow, Link, MessageCandidate, Operation, Side, StoreChange } from './ports/index.ts';
import type { Possibility } from './matching.ts';
import { baselineOf, otherSide, sideNames } from './plan.ts';
import { pretend } from './preview.ts';
import { proposeChange } from './propose.ts';
import { proposeCreation } from './propose-creation.ts';
import { baselineRow, type Rows } from './rows.ts';
import { takenNames } from './name-space.ts';
import { countedOn } from './number-range.ts';
import { linksOf } from './reference.ts';
import { restAgain, wake } from './resting.ts';
import { surveyInbox, syncedSetting, type Survey } from './survey.ts';
import { takenNumbers } from './taken-numbers.ts';
import { tell } from './tell.ts';
import { proposeUnapplying } from './unapply.ts';
import { writeToQuickbooks } from './write.ts';
import { writeToSa } from './to-sa.ts';

export type Phase = 'removals' | 'un-applying' | 'changes' | 'additions';

/** Parents are at most five deep (qbxml.md 5.4); a pair needs two steps and one more on a changed object. */
const roundsMax = 12;
const recordsMax = 100;
const candidatesMax = 20;

export async function runCategory(
  context: SyncContext,
  category: Category,
  phases: readonly Phase[],
  readAgain: () => Promise<void>,
): Promise<void> {
  const waiting: Waiting = new Map();
  const isMatching = context.stage?.name === 'matching';
  for (let round = 1; round <= roundsMax; round += 1) {
    const movesBefore = context.moves;
    waiting.clear();
    if (context.toReadAgain.delete(category.name)) await readAgain();
    if (context.isHalting()) break;
    const found = await surveyInbox(context, category, phases.includes('additions'));
    const survey = selected(context, category, found);
    if (survey.count === 0) break;
    const work = new CategoryWork(context, category, waiting, survey.count);
    for (const phase of phases) if (phase === 'additions' || !isMatching) await work.run(phase, survey);
    if (context.moves === movesBefore) break;
  }
  if (!context.isPreview && category.kind === 'transaction') await restAgain(context);
  const now = context.clock.now();
  const puts = [...waiting.values()].map(({ record, obstacle }) =>
    context.messages.put(record, obstacle, now),
  );
  const setting = syncedSetting(category);
  const isWhole = phases.includes('additions') && context.stage === null && !context.isHalting();
  const isNew = isWhole && (await context.store.setting(setting)) === undefined;
  const changes: StoreChange[] = [
    ...puts,
    ...(isNew ? [{ put: 'setting' as const, name: setting, value: true }] : []),
  ];
  if (changes.length > 0) await context.store.commit(changes);
}

/** Records that wait for another one; they get a message where they still wait at the end. */
type Waiting = Map<string, { readonly record: HeldRecord; readonly obstacle: Obstacle }>;

/** A batch being put together: changes of the store, and operations for both sides. */
interface Batch {
  readonly changes: StoreChange[];
  readonly operations: Operation[];
}

class CategoryWork {
  readonly #context: SyncContext;
  readonly #category: Category;
  readonly #waiting: Waiting;
  readonly #total: number;
  #done = 0;

  constructor(context: SyncContext, category: Category, waiting: Waiting, total: number) {
    this.#context = context;
    this.#category = category;
    this.#waiting = waiting;
    this.#total = total;
  }

  async run(phase: Phase, survey: Survey): Promise<void> {
    switch (phase) {
      case 'removals':
        return this.#inBatches(survey.removals, (saIds, batch) => this.#changes(saIds, batch));
      case 'un-applying':
        return this.#inBatches(survey.changes, (saIds, batch) => this.#unapply(saIds, batch));
      case 'changes':
        return this.#inBatches(survey.changes, (saIds, batch) => this.#changes(saIds, batch));
      case 'additions':
        await this.#inBatches(survey.pairing.pairs, (pairs, batch) => this.#pairs(pairs, batch));
        await this.#holdUnclear(survey);
        if (this.#context.stage?.name === 'matching') return;
        for (const side of ['sa', 'quickbooks'] as const) {
          await this.#inBatches(survey.additions[side], (ids, batch) => this.#additions(side, ids, batch));
          await this.#inBatches(survey.waiting[side], (ids, batch) => this.#stillWaiting(side, ids, batch));
        }
        return;
      default: {
        const unreachable: never = phase;
        return unreachable;
      }
    }
  }

  /** C1 for a batch, then both sides. */
  async #inBatches<Entry>(
    entries: readonly Entry[],
    fill: (entries: readonly Entry[], batch: Batch) => Promise<void>,
  ): Promise<void> {
    for (let start = 0; start < entries.length && !this.#context.isHalting(); start += recordsMax) {
      const page = entries.slice(start, start + recordsMax);
      const batch: Batch = { changes: [], operations: [] };
      await fill(page, batch);
      const planned = batch.operations.map((operation): StoreChange => ({ put: 'operation', operation }));
      const changes = [...batch.changes, ...planned];
      if (changes.length > 0) await this.#context.store.commit(changes);
      await tell(this.#context, appliedIn(batch.changes));
      await this.#write(batch.operations);
      this.#done += page.length;
      // The bookkeeper can switch to single-user mode in the middle of a long category (bookkeeping.md 29).
      if (start + page.length < entries.length) await this.#context.conversation.release();
      const done = Math.min(this.#done, this.#total);
      this.#context.progress.report({ category: this.#category.name, done, total: this.#total });
    }
  }

  async #write(operations: readonly Operation[]): Promise<void> {
    const to = (side: Side) => operations.filter((operation) => operation.to === side);
    if (this.#context.isPreview) return pretend(this.#context, this.#category, operations);
    await wake(this.#context);
    await writeToQuickbooks(this.#context, this.#category, to('quickbooks'));
    await writeToSa(this.#context, this.#category, to('sa'));
  }

  /** The linked pairs with their news, but for those that are held. */
  async #news(saIds: readonly string[]) {
    const found: { readonly link: Link; readonly rows: Rows; readonly row: InboxRow }[] = [];
    for (const link of await this.#context.store.linkBySa(this.#category.name, saIds)) {
      const sa = await this.#context.store.inboxRow('sa', link.category, link.saId);
      const quickbooks = await this.#context.store.inboxRow('quickbooks', link.category, link.quickbooksId);
      const row = sa ?? quickbooks;
      if (row === undefined || this.#isHeld(sa) || this.#isHeld(quickbooks)) continue;
      found.push({ link, rows: { sa, quickbooks }, row });
    }
    return found;
  }

  async #unapply(saIds: readonly string[], batch: Batch): Promise<void> {
    for (const { link, rows, row } of await this.#news(saIds)) {
      const proposal = await proposeUnapplying(this.#context, this.#category, link, rows);
      if (proposal !== undefined) this.#take(proposal, row, batch);
    }
  }

  async #changes(saIds: readonly string[], batch: Batch): Promise<void> {
    const proposals = [];
    for (const { link, rows, row } of await this.#news(saIds))
      proposals.push({
        link,
        rows,
        row,
        proposal: await proposeChange(this.#context, this.#category, link, rows),
      });
    const operations = proposals.flatMap(({ proposal }) =>
      proposal.kind === 'operation' ? [proposal.operation] : [],
    );
    const taken = await takenNames(this.#context, this.#category, operations);
    for (const { link, rows, row, proposal } of proposals) {
      const { sa, quickbooks } = rows;
      const obstacle = proposal.kind === 'operation' ? taken.get(proposal.operation.id) : undefined;
      if (obstacle !== undefined) this.#take({ kind: 'obstacle', obstacle }, row, batch);
      else if (proposal.kind === 'agree')
        batch.changes.push(...this.#agree(link, sa, quickbooks, proposal.gone));
      else if (proposal.kind === 'make-again') batch.changes.push(...this.#unlink(link, rows, proposal.on));
      else this.#take(proposal, row, batch);
    }
  }

  async #pairs(pairs: readonly (readonly [string, string])[], batch: Batch): Promise<void> {
    for (const [saId, quickbooksId] of pairs) {
      const sa = await this.#context.store.inboxRow('sa', this.#category.name, saId);
      const quickbooks = await this.#context.store.inboxRow('quickbooks', this.#category.name, quickbooksId);
      if (sa === undefined || quickbooks === undefined) continue;
      if (this.#context.unpaired.has(recordKeyOf(sa.category, 'sa', saId))) continue;
      if (quickbooks.doesNotSync !== null)
        this.#hold(sa, { code: 'sync.does-not-sync', details: { detail: quickbooks.doesNotSync } }, batch);
      else batch.changes.push(...(await linkPair(this.#context, this.#category, sa, quickbooks)));
    }
  }

  async #additions(side: Side, ids: readonly string[], batch: Batch): Promise<void> {
    const creations: [InboxRow, Extract<Carrying, { kind: 'operation' }>][] = [];
    for (const id of ids) {
      const row = await this.#context.store.inboxRow(side, this.#category.name, id);
      if (row === undefined || this.#isHeld(row)) continue;
      const proposal = await proposeCreation(this.#context, this.#category, row);
      if (proposal.kind === 'operation') {
        creations.push([row, proposal]);
        batch.changes.push(...countedOn(this.#context, this.#category.name, proposal.operation));
      } else this.#take(proposal, row, batch);
    }
    const operations = creations.map(([, { operation }]) => operation);
    const taken = new Map([
      ...(await takenNames(this.#context, this.#category, operations)),
      ...(await takenNumbers(this.#context, this.#category, operations)),
    ]);
    for (const [row, proposal] of creations) {
      const obstacle = taken.get(proposal.operation.id);
      this.#take(obstacle === undefined ? proposal : { kind: 'obstacle', obstacle }, row, batch);
    }
  }

  /** What waits is said of those that still wait; the others are new candidates of the next round. */
  async #stillWaiting(side: Side, ids: readonly string[], batch: Batch): Promise<void> {
    for (const id of ids) {
      const row = await this.#context.store.inboxRow(side, this.#category.name, id);
      if (row === undefined || this.#isHeld(row)) continue;
      const proposal = await proposeCreation(this.#context, this.#category, row);
      if (proposal.kind === 'obstacle') this.#hold(row, proposal.obstacle, batch);
    }
  }

  async #holdUnclear({ pairing }: Survey): Promise<void> {
    const batch: Batch = { changes: [], operations: [] };
    for (const side of ['sa', 'quickbooks'] as const) {
      for (const [id, others] of pairing.unclear[side]) {
        const row = await this.#context.store.inboxRow(side, this.#category.name, id);
        if (row === undefined || this.#isHeld(row)) continue;
        const found = await this.#candidatesOf(otherSide(side), others);
        const [first] = others;
        const details =
          first?.isLinked === true
            ? { candidates: await this.#partnerOf(otherSide(side), first) }
            : { candidates: this.#namesOf(otherSide(side), found) };
        this.#hold(row, { code: 'sync.link-or-create', details, candidates: found }, batch);
      }
    }
    if (batch.changes.length > 0) await this.#context.store.commit(batch.changes);
  }

  #take(proposal: Carrying, row: InboxRow, batch: Batch): void {
    if (proposal.kind === 'operation') batch.operations.push(proposal.operation);
    else this.#hold(row, proposal.obstacle, batch);
  }

  /** The record of the other side is a new one for the side where it is gone; the next round adds it. */
  #unlink(link: Link, rows: Rows, goneOn: Side): readonly StoreChange[] {
    const { category, saId, quickbooksId } = link;
    const id = goneOn === 'sa' ? saId : quickbooksId;
    const left = otherSide(goneOn);
    this.#context.moves += 1;
    return [
      { remove: 'link', category, saId },
      // Nobody may have changed it since: what the link remembers of it is its news then.
      ...(rows[left] === undefined ? [{ put: 'inbox' as const, row: baselineRow(link, left) }] : []),
      ...(rows[goneOn] === undefined ? [] : [removalOf({ side: goneOn, category, id })]),
      ...this.#context.messages.close(this.#category, 'sa', saId),
      ...this.#context.messages.close(this.#category, 'quickbooks', quickbooksId),
    ];
  }

  /** Both sides say the same: new baselines, and the news are done. */
  #agree(
    link: Link,
    sa: InboxRow | undefined,
    quickbooks: InboxRow | undefined,
    gone: Link['gone'],
  ): readonly StoreChange[] {
    const { messages, tally } = this.#context;
    tally.countUnchanged(link.category);
    const [saFields, quickbooksFields] = [
      sa?.fields ?? link.saBaseline,
      quickbooks?.fields ?? link.quickbooksBaseline,
    ];
    const next: Link = {
      ...link,
      gone,
      lines: linesAfter(this.#category, link, saFields, quickbooksFields),
      ...(sa === undefined ? {} : { saBaseline: sa.fields, saVersion: Number(sa.revision) }),
      ...(quickbooks === undefined
        ? {}
        : {
            quickbooksBaseline: quickbooks.fields,
            editSequence: quickbooks.revision,
            kept: quickbooks.kept,
          }),
    };
    return [
      { put: 'link', link: next },
      ...[sa, quickbooks].flatMap((row) => (row === undefined ? [] : [removalOf(row)])),
      ...messages.close(this.#category, 'sa', link.saId),
      ...messages.close(this.#category, 'quickbooks', link.quickbooksId),
    ];
  }

  /** A message now; for what only waits for another record, at the end of the category, if it still waits. */
  #hold(row: InboxRow, obstacle: Obstacle, batch: Batch): void {
    const { side, id, fields } = row;
    const label = this.#category.label(fields);
    const record = { category: this.#category, side, id, label };
    const key = recordKeyOf(this.#category.name, side, id);
    if (obstacle.code === 'sync.waiting-for-reference') {
      this.#waiting.set(key, { record, obstacle });
      return;
    }
    this.#context.held.add(key);
    batch.changes.push(this.#context.messages.put(record, obstacle, this.#context.clock.now()));
  }

  #isHeld(row: InboxRow | undefined): boolean {
    return row !== undefined && this.#context.held.has(recordKeyOf(row.category, row.side, row.id));
  }

  async #candidatesOf(side: Side, others: readonly Possibility[]): Promise<readonly MessageCandidate[]> {
    const found: MessageCandidate[] = [];
    for (const { isLinked, ...other } of others.slice(0, candidatesMax)) {
      const row = await this.#context.store.inboxRow(side, this.#category.name, other.id);
      if (!isLinked && row !== undefined) found.push({ ...other, name: this.#category.label(row.fields) });
    }
    return found;
  }

  /** A record that has its partner already, and looks like this one. */
  async #partnerOf(side: Side, { id, why }: Possibility): Promise<string> {
    const [link] = await linksOf(this.#context.store, side, this.#category.name, [id]);
    const row = await this.#context.store.inboxRow(side, this.#category.name, id);
    const fields = row?.fields ?? (link && baselineOf(link, side));
    const name = fields === undefined ? `another ${this.#category.singular}` : this.#category.label(fields);
    return `It may be a double: in ${sideNames[side]} there is ${name}, which has its partner already. ${why}`;
  }

  #namesOf(side: Side, candidates: readonly MessageCandidate[]): string {
    const names = candidates.slice(0, 3).map(({ name }) => name);
    const more = candidates.length > names.length ? ` and ${candidates.length - names.length} more` : '';
    return `In ${sideNames[side]} these fit as well, and are not linked yet: ${names.join('; ')}${more}.`;
  }
}
