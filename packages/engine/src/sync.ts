/**
 * One sync, from what is open from before to its result (design.md 3):
 *
 *   what is open → prelude → brake → each category in order → removals of list records in reverse order
 *
 * Every await on a port is a place where the program may die. What is true then is in the store alone; the
 * next sync begins with `recover`. docs/spec.md has the table of states and events.
 */
import type { Category } from '@autosync/records';
import { holdDeletions } from './brake.ts';
import { runCategory, type Phase } from './category-run.ts';
import type { SyncContext } from './context.ts';
import { reportOf } from './message.ts';
import { gatherRest } from './pages.ts';
import { checkCompany, runPrelude } from './prelude.ts';
import { hasOpenWrites, recover } from './recover.ts';
import type { SyncResult } from './tally.ts';

/** @throws Failure where it cannot begin or go on. `release` lets go of the company file between categories. */
export async function syncOnce(
  context: SyncContext,
  release: () => Promise<void>,
  isStopping: () => boolean,
): Promise<SyncResult> {
  const startedAt = context.clock.now();
  context.progress.report({ category: 'Preparing', done: 0 });
  if (!context.isPreview) {
    if (await hasOpenWrites(context)) await checkCompany(context);
    await recover(context);
  }
  const openReads = await runPrelude(context, startedAt);
  const braked = await holdDeletions(context);
  const visits = visitsOf(context.categories, braked);
  let isComplete = true;
  for (const { category, phases } of visits) {
    const reads = phases.includes('additions') ? (openReads.get(category.name) ?? []) : [];
    if (phases.length === 0 || (reads.length === 0 && !(await hasInbox(context, category)))) continue;
    isComplete = await startCategory(context, category, isStopping);
    if (!isComplete) break;
    await gatherRest(context, category, reads, startedAt);
    const readAgain = () => gatherRest(context, category, category.quickbooks.reads, startedAt);
    await runCategory(context, category, phases, readAgain);
    await release();
  }
  if (isComplete) {
    const closed = context.messages.closeUnseen();
    if (closed.length > 0) await context.store.commit(closed);
  }
  return resultOf(context, isComplete);
}

async function hasInbox(context: SyncContext, category: Category): Promise<boolean> {
  return (await context.store.inbox({ category: category.name, rowsMax: 1 })).length > 0;
}

interface Visit {
  readonly category: Category;
  readonly phases: readonly Phase[];
}

/**
 * Every category in its order, and at the end the removals of list records in reverse order, so that nothing
 * is taken away that a later category still needs (design.md 5).
 */
function visitsOf(categories: readonly Category[], braked: ReadonlySet<string>): readonly Visit[] {
  const allowed = (category: Category): readonly Phase[] => (braked.has(category.name) ? [] : ['removals']);
  return [
    ...categories.map((category): Visit => {
      const first = category.kind === 'transaction' ? allowed(category) : [];
      return { category, phases: [...first, 'changes', 'additions'] };
    }),
    ...categories
      .filter(({ kind }) => kind === 'list')
      .toReversed()
      .map((category): Visit => ({ category, phases: allowed(category) })),
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

function resultOf(context: SyncContext, isComplete: boolean): SyncResult {
  const messages = context.messages.open().map((message) => reportOf(message));
  const { requests, roundTrips } = context.conversation.counts;
  return {
    categories: context.tally.categories(messages),
    messages,
    quickbooksRequests: requests,
    quickbooksRoundTrips: roundTrips,
    isComplete,
  };
}
