/**
 * The one message set with which every sync begins: who is there (Host, Company, Preferences), the first page
 * of what changed in every category, and both deleted lists; SA's feed is read meanwhile. Where nothing came,
 * it was the whole sync.
 */
import { Failure, parseDateOnly, type DateOnly, type Instant } from '@autosync/core';
import { parseDateTime, type Request } from '@autosync/qbxml';
import type { CategoryName, QuickBooksRead } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Answer } from './conversation.ts';
import { deletionRequests, deletionsIn } from './deleted-list.ts';
import {
  deletedWatermark,
  deletionNews,
  gatherSa,
  inboxChanges,
  watermarkChange,
  watermarkOf,
} from './gather.ts';
import { instantOfLocal } from './local-time.ts';
import { firstPage, localText, readRows, requireDone } from './pages.ts';
import type { Link, StoreChange } from './ports/index.ts';

/** Readings whose first page was not all, by category; they are read in full when their category runs. */
export type OpenReads = Map<CategoryName, readonly QuickBooksRead[]>;

const companySetting = 'quickbooks.company';

const identityRequests: readonly Request[] = [
  { name: 'HostQuery', body: {} },
  { name: 'CompanyQuery', body: {} },
  { name: 'PreferencesQuery', body: {} },
];

/**
 * Makes sure that the company file is the one of the last sync.
 *
 * @throws Failure `quickbooks.other-company` before anything is written.
 */
export async function checkCompany(context: SyncContext): Promise<void> {
  await takeIdentity(context, await context.conversation.ask(identityRequests));
}

/** Runs the prelude. @throws Failure where QuickBooks or SA is not reached: nothing was touched then. */
export async function runPrelude(context: SyncContext, startedAt: Instant): Promise<OpenReads> {
  const probes = context.categories.flatMap((category) =>
    category.quickbooks.reads.map((read) => ({ category, read })),
  );
  const since = localText(context, await watermarkOf(context, deletedWatermark));
  const probeRequests: Request[] = [];
  for (const { category, read } of probes) probeRequests.push(await firstPage(context, category, read));
  const deletion = deletionRequests(
    context.categories,
    since === undefined ? undefined : parseDateTime(since),
  );
  const asked = context.conversation.ask([...identityRequests, ...probeRequests, ...deletion]);
  const [answered, fed] = await Promise.allSettled([asked, gatherSa(context)]);
  if (answered.status === 'rejected') throw answered.reason;
  if (fed.status === 'rejected') throw fed.reason;
  const answers = answered.value;
  const changes: StoreChange[] = [...(await takeIdentity(context, answers))];
  const probed = answers.slice(identityRequests.length, identityRequests.length + probes.length);
  const open: OpenReads = new Map();
  for (const category of context.categories) {
    const own = probes.flatMap(({ category: of, read }, place) =>
      of === category ? [{ read, answer: probed[place] }] : [],
    );
    const rows = await readRows(
      context,
      category,
      own.map(({ answer }) => answer),
    );
    changes.push(...(await inboxChanges(context, category, 'quickbooks', rows)));
    const unfinished = own.filter(({ answer }) => (answer?.status.iteratorRemainingCount ?? 0) > 0);
    if (unfinished.length > 0)
      open.set(
        category.name,
        unfinished.map(({ read }) => read),
      );
    else changes.push(watermarkChange(category.name, startedAt));
  }
  changes.push(...(await deletedRows(context, answers.slice(identityRequests.length + probes.length))));
  changes.push(watermarkChange(deletedWatermark, startedAt));
  await context.store.commit(changes);
  return open;
}

async function takeIdentity(
  context: SyncContext,
  answers: readonly Answer[],
): Promise<readonly StoreChange[]> {
  const [host, company, preferences] = answers;
  for (const answer of [host, company]) if (answer !== undefined) requireDone(answer);
  const found = textIn(company, 'CompanyName');
  if (found === undefined)
    throw new Failure('quickbooks.answer-unreadable', { detail: 'The company file does not say its name.' });
  context.closingDate = closingDateIn(preferences);
  const expected = await context.store.setting(companySetting);
  if (typeof expected === 'string' && expected !== found)
    throw new Failure('quickbooks.other-company', { expected, found });
  return expected === found ? [] : [{ put: 'setting', name: companySetting, value: found }];
}

function closingDateIn(preferences: Answer | undefined): DateOnly | null {
  const accounting: unknown = Reflect.get(preferences?.records[0]?.value ?? {}, 'AccountingPreferences');
  if (accounting === null || typeof accounting !== 'object') return null;
  const date: unknown = Reflect.get(accounting, 'ClosingDate');
  return typeof date === 'string' ? (parseDateOnly(date) ?? null) : null;
}

function textIn(answer: Answer | undefined, element: string): string | undefined {
  const value: unknown = Reflect.get(answer?.records[0]?.value ?? {}, element);
  return typeof value === 'string' ? value : undefined;
}

/** Deletions of linked records as rows; a record that was still waiting to be linked is forgotten. */
async function deletedRows(
  context: SyncContext,
  answers: readonly Answer[],
): Promise<readonly StoreChange[]> {
  for (const answer of answers) requireDone(answer);
  const changes: StoreChange[] = [];
  for (const category of context.categories) {
    const deletions = deletionsIn(category, answers);
    const ids = deletions.map(({ id }) => id);
    const links = await context.store.linkByQuickbooks(category.name, ids);
    const linkById = new Map(links.map((link): [string, Link] => [link.quickbooksId, link]));
    for (const { id, timeDeleted } of deletions) {
      const link = linkById.get(id);
      const at = timeDeleted === undefined ? null : instantOfLocal(context.clock, timeDeleted);
      if (link !== undefined)
        changes.push(...(await inboxChanges(context, category, 'quickbooks', [deletionNews(link, at)])));
      else if ((await context.store.inboxRow('quickbooks', category.name, id)) !== undefined)
        changes.push({ remove: 'inbox', side: 'quickbooks', category: category.name, id });
    }
  }
  return changes;
}
