/**
 * One sync, from what is open from before to its result (design.md 3):
 *
 *   what is open → prelude → lost links → brake → lists → un-applying → transactions → removals of lists
 *
 * Every await on a port is a place where the program may die. What is true then is in the store alone; the
 * next sync begins with `recover`. docs/spec.md has the table of states and events.
 */
import type { Category } from '@autosync/records';
import { releasedBrakes } from './brakes/brake.ts';
import { compareWhole } from './brakes/comparison.ts';
import { allowedSetting, requireFewDeletions } from './brakes/deletions.ts';
import { requireKnownFile } from './brakes/known-file.ts';
import { runCategory, type Phase } from './category-run.ts';
import type { SyncContext } from './context.ts';
import { finishStage, readsAllFirst, selectionFor } from './first-sync/stage.ts';
import { gatherFreed } from './freed.ts';
import { gatherSa } from './gather.ts';
import { followMerges } from './merged.ts';
import { tellMappings } from './mapping.ts';
import { reportsOf } from './message.ts';
import { gatherRest } from './reading.ts';
import { checkCompanyFile } from './company-file.ts';
import { plannedWrites } from './planned-write.ts';
import { runPrelude, type OpenReads } from './prelude.ts';
import { isAnythingOpen, recover, recoverToSa } from './recover.ts';
import { beginRestoring, holdDoubled, restoreLinks } from './restore.ts';
import type { StoreChange } from './ports/index.ts';
import { holdPutOff, putOffTold } from './put-off.ts';
import { restAgain } from './resting.ts';
import { rename } from './resolutions/rename.ts';
import { obeyed, resolutionsIn, type Resolutions } from './resolutions/resolution.ts';
import type { SyncResult } from './tally.ts';
import { totalsStillTold } from './total-told.ts';
import { tellRest } from './untold.ts';

/** @throws Failure where it cannot begin or go on. The company file is let go of between categories. */
export async function syncOnce(context: SyncContext, isStopping: () => boolean): Promise<SyncResult> {
  const startedAt = context.clock.now();
  context.progress.report({ category: 'Preparing', done: 0 });
  context.isRestoring = await beginRestoring(context);
  if (context.isRestoring) await requireKnownFile(context);
  if (!context.isPreview) {
    if (await isAnythingOpen(context)) {
      await checkCompanyFile(context);
      await recover(context);
    }
  }
  const openReads = await runPrelude(context, startedAt);
  if (context.isRestoring) {
    await restoreLinks(context);
    context.untold.clear();
    context.isRestoring = false;
    if (!context.isPreview) await recoverToSa(context, true);
  }
  if (!context.isPreview) await tellMappings(context);
  await holdDoubled(context);
  await holdPutOff(context);
  await compareWhole(context);
  await requireFewDeletions(context);
  await followMerges(context);
  if (!context.isPreview) {
    await rename(context);
    await restAgain(context);
  }
  let isComplete = true;
  const synced = context.categories.filter(({ name }) => context.policies.get(name)?.direction !== 'off');
  if (readsAllFirst(context)) {
    for (const category of context.categories) {
      await gatherRest(context, category, openReads.get(category.name) ?? [], startedAt);
      openReads.delete(category.name);
    }
    context.selection = await selectionFor(context);
  }
  for (const visit of visitsOf(synced)) {
    const { category } = visit;
    if (context.isHalting()) isComplete = false;
    if (!isComplete) break;
    if (context.mayHaveFreed && category.kind === 'transaction') {
      await gatherSa(context);
      context.mayHaveFreed = false;
      await requireFewDeletions(context);
    }
    if (!(await hasWork(context, visit, openReads))) continue;
    isComplete = await startCategory(context, category, isStopping);
    if (!isComplete) break;
    for (const gathered of visit.gathers) {
      const reads = openReads.get(gathered.name);
      if (reads !== undefined) await gatherRest(context, gathered, reads, startedAt);
      openReads.delete(gathered.name);
    }
    if (visit.gathersFreed) await gatherFreed(context, context.categories.filter(isPaying));
    const readAgain = () => gatherRest(context, category, category.quickbooks.reads, startedAt);
    await runCategory(context, category, visit.phases, readAgain);
    await context.conversation.release();
  }
  if (context.isHalting()) isComplete = false;
  if (isComplete) {
    if (!context.isPreview) await tellRest(context);
    const stillTold = await totalsStillTold(context);
    const putOff = await putOffTold(context);
    const unseen = context.messages.closeUnseen();
    const closed = [
      ...stillTold,
      ...putOff,
      ...unseen,
      ...(await obeyed(context.store, context.messages.open())),
      ...(await releasedBrakes(context.store)),
      ...(await usedAllowance(context)),
    ];
    if (closed.length > 0) await context.store.commit(closed);
  }
  const result = await resultOf(context, isComplete, await resolutionsIn(context.store));
  if (isComplete && !context.isPreview) await finishStage(context, result);
  return result;
}

/** The deletions that a person allowed have been carried over; the next ones need a permission of their own. */
async function usedAllowance({ store }: SyncContext): Promise<readonly StoreChange[]> {
  const allowed = (await store.setting(allowedSetting)) ?? null;
  return allowed === null ? [] : [{ put: 'setting', name: allowedSetting, value: null }];
}

/** Whether there is anything to read, or anything to do with what was read. */
async function hasWork(context: SyncContext, visit: Visit, openReads: OpenReads): Promise<boolean> {
  const { category, phases, gathers } = visit;
  const isToRead =
    gathers.some(({ name }) => openReads.has(name)) ||
    (visit.gathersFreed && context.lowered.size + context.credited.size > 0);
  if (!isToRead && (await context.store.inbox({ category: category.name, rowsMax: 1 })).length === 0)
    return false;
  const isAboutLinks = !phases.includes('additions');
  return !isAboutLinks || (await context.store.linkCount(category.name)) > 0;
}

interface Visit {
  readonly category: Category;
  readonly phases: readonly Phase[];
  /** What must be read to its end before: an invoice that is gone says which payments were freed. */
  readonly gathers: readonly Category[];
  readonly gathersFreed: boolean;
}

/** Whether its records are applied to others. */
function isPaying({ schema }: Category): boolean {
  return 'applications' in schema.properties;
}

/**
 * Every category in its order. Before the first transactions refunds and those that pay others let go of what they
 * no longer pay, so that an invoice can be lowered or void; at the end come the removals of list records in
 * reverse order, so that nothing is taken away that a later category still needs (design.md 5).
 */
function visitsOf(categories: readonly Category[]): readonly Visit[] {
  const lists = categories.filter(({ kind }) => kind === 'list');
  const transactions = categories.filter(({ kind }) => kind === 'transaction');
  const isRefunding = ({ dependsOn }: Category) =>
    transactions.some((other) => isPaying(other) && dependsOn.includes(other.name));
  const inOrder = (category: Category): Visit => ({
    category,
    phases: [
      ...(category.kind === 'transaction' ? ['removals' as const] : []),
      'changes' as const,
      'additions' as const,
    ],
    gathers: [category],
    gathersFreed: isPaying(category),
  });
  return [
    ...lists.map((category) => inOrder(category)),
    ...[...transactions.filter(isRefunding), ...transactions.filter(isPaying)].map((category): Visit => ({
      category,
      phases: isPaying(category) ? ['removals', 'un-applying'] : ['removals'],
      gathers: transactions,
      gathersFreed: isPaying(category),
    })),
    ...transactions.map((category) => inOrder(category)),
    ...lists
      .toReversed()
      .map((category): Visit => ({ category, phases: ['removals'], gathers: [], gathersFreed: false })),
  ];
}

/**
 * The commit that starts a category. Stop is read when it is done, so that a Stop which came before its end
 * keeps the category from starting (false).
 */
async function startCategory(
  context: SyncContext,
  category: Category,
  isStopping: () => boolean,
): Promise<boolean> {
  await context.store.commit([{ put: 'setting', name: 'category', value: category.name }]);
  if (isStopping()) return false;
  context.progress.report({ category: category.name, done: 0 });
  return true;
}

async function resultOf(
  context: SyncContext,
  isComplete: boolean,
  resolutions: Resolutions,
): Promise<SyncResult> {
  const { open: messages } = reportsOf(context.messages.open(), resolutions);
  const { requests, roundTrips } = context.conversation.counts;
  return {
    categories: context.tally.categories(messages),
    messages,
    quickbooksRequests: requests,
    quickbooksRoundTrips: roundTrips,
    isComplete,
    ...(context.isPreview ? { planned: await plannedWrites(context.store, context.tally.counted()) } : {}),
  };
}
