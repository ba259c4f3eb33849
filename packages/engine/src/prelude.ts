/**
 * The one message set with which every sync begins: who is there (Host, Company, Preferences), the first page
 * of what changed in every category that is not switched off, and both deleted lists; SA's feed is read meanwhile.
 * Where nothing came, it was the whole sync.
 */
import { addMs, type Instant } from '@autosync/core';
import { clockChange } from './brakes/clock-behind.ts';
import { compareSetting } from './brakes/witness.ts';
import { identification } from './company-file.ts';
import { parseDateTime } from '@autosync/qbxml';
import { categoryOf, type Category, type CategoryName, type QuickBooksRead } from '@autosync/records';
import { condensedAmong, withoutPartner } from './condensed.ts';
import type { SyncContext } from './context.ts';
import type { Answer } from './conversation.ts';
import { deletionRequests, deletionsIn } from './deleted-list.ts';
import {
  deletedWatermark,
  deletionNews,
  gatherSa,
  inboxChanges,
  watermarkChange,
  watermarksOf,
} from './gather.ts';
import { instantOfLocal } from './local-time.ts';
import { firstPageSince, localText, readRows, requireDone } from './pages.ts';
import type { Link, StoreChange } from './ports/index.ts';
import { interruptedReadings, readingBegun } from './reading.ts';

/**
 * Readings whose first page was not all, by category; they are read in full when their category runs. One that an
 * earlier sync could not end has no first page here: it goes on where it was (`reading.ts`).
 */
export type OpenReads = Map<CategoryName, readonly QuickBooksRead[]>;

/** Runs the prelude. @throws Failure where QuickBooks or SA is not reached: nothing was touched then. */
export async function runPrelude(context: SyncContext, startedAt: Instant): Promise<OpenReads> {
  const open: OpenReads = new Map();
  const interrupted = await interruptedReadings(context);
  const isOff = ({ name }: Category) => context.policies.get(name)?.direction === 'off';
  // Links are made again for every category, so that none is linked anew when it is switched on again.
  const read = context.categories.filter((category) => context.isRestoring || !isOff(category));
  for (const { name, quickbooks } of read) if (interrupted.has(name)) open.set(name, quickbooks.reads);
  const probed = read.filter(({ name }) => !open.has(name));
  const probes = probed.flatMap((category) => category.quickbooks.reads.map((read) => ({ category, read })));
  const watermarks = await watermarksOf(context);
  const since = localText(context, watermarks.get(deletedWatermark));
  const probeRequests = probes.map(({ category, read }) =>
    firstPageSince(context, watermarks.get(category.name), read),
  );
  const deletion = deletionRequests(
    context.categories,
    since === undefined ? undefined : parseDateTime(since),
  );
  const identity = await identification(context);
  const asked = context.conversation.introduce([...identity.requests, ...probeRequests, ...deletion]);
  const [answered, fed] = await Promise.allSettled([asked, gatherSa(context)]);
  if (answered.status === 'rejected') throw answered.reason;
  if (fed.status === 'rejected') throw fed.reason;
  const answers = answered.value;
  const identityCount = identity.requests.length;
  const deleted = answers.slice(identityCount + probes.length);
  const changes: StoreChange[] = [
    ...(await identity.take(answers.slice(0, identityCount), deleted)),
    clockChange(startedAt),
    ...comparingAfter(watermarks.get(deletedWatermark), startedAt),
  ];
  const firstPages = answers.slice(identityCount, identityCount + probes.length);
  for (const category of probed) {
    const own = probes.flatMap(({ category: of, read }, place) =>
      of === category ? [{ read, answer: firstPages[place] }] : [],
    );
    const rows = await readRows(
      context,
      category,
      own.map(({ answer }) => answer),
    );
    changes.push(...(await inboxChanges(context, category, 'quickbooks', rows)));
    const unfinished = own.filter(({ answer }) => (answer?.status.iteratorRemainingCount ?? 0) > 0);
    if (unfinished.length > 0) {
      const reads = unfinished.map(({ read }) => read);
      open.set(category.name, reads);
      changes.push(readingBegun(context, category.name, startedAt));
    } else changes.push(watermarkChange(category.name, startedAt));
  }
  changes.push(...(await deletedRows(context, deleted)));
  changes.push(watermarkChange(deletedWatermark, startedAt));
  await context.store.commit(changes);
  return open;
}

/** QuickBooks' lists of deletions reach back 90 days; what was deleted before is found by its absence (qbxml.md 3.5). */
const deletedDaysMax = 85;

/** After a longer pause whole lists are compared, once. */
function comparingAfter(deletionsRead: Instant | undefined, startedAt: Instant): readonly StoreChange[] {
  const isLongAgo = deletionsRead !== undefined && deletionsRead < addMs(startedAt, -deletedDaysMax * dayMs);
  return isLongAgo ? [{ put: 'setting', name: compareSetting, value: true }] : [];
}

const dayMs = 86_400_000;

/**
 * Deletions of linked records as rows; a record that was still waiting to be linked is forgotten (an element of a list
 * once its merge was looked for, `merged.ts`), and what Condense Data took away stays in SA as it is.
 */
async function deletedRows(
  context: SyncContext,
  answers: readonly Answer[],
): Promise<readonly StoreChange[]> {
  for (const answer of answers) requireDone(answer);
  const changes: StoreChange[] = [];
  const deletedLinks: { readonly link: Link; readonly at: Instant | null }[] = [];
  for (const category of context.categories) {
    const deletions = deletionsIn(category, answers);
    const ids = deletions.map(({ id }) => id);
    const links = await context.store.linkByQuickbooks(category.name, ids);
    const linkById = new Map(links.map((link): [string, Link] => [link.quickbooksId, link]));
    for (const { id, timeDeleted } of deletions) {
      const link = linkById.get(id);
      const at = timeDeleted === undefined ? null : instantOfLocal(context.clock, timeDeleted);
      const row = await context.store.inboxRow('quickbooks', category.name, id);
      if (link !== undefined) deletedLinks.push({ link, at });
      else if (row !== undefined && category.kind === 'list')
        changes.push({ put: 'inbox', row: { ...row, changeKey: 'deleted', isDeleted: true } });
      else if (row !== undefined)
        changes.push({ remove: 'inbox', side: 'quickbooks', category: category.name, id });
    }
  }
  const condensed = new Set(
    await condensedAmong(
      context,
      deletedLinks.map(({ link }) => link),
    ),
  );
  for (const { link, at } of deletedLinks) {
    const news = deletionNews(link, at);
    if (condensed.has(link)) changes.push(...(await withoutPartner(context, link)));
    else changes.push(...(await inboxChanges(context, categoryOf(link.category), 'quickbooks', [news])));
  }
  return changes;
}
