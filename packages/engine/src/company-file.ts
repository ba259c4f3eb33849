/**
 * Is the open company file the one of the last sync? Its name says so, and so do its newest records. It is asked in
 * the first message of each session: somebody may have opened another file since the last one.
 */
import { Failure, parseDateOnly, type DateOnly } from '@autosync/core';
import type { Request } from '@autosync/qbxml';
import { hearWitnesses, summonWitnesses } from './brakes/witness.ts';
import { companyFileSetting } from './company.ts';
import type { SyncContext } from './context.ts';
import type { Answer } from './conversation.ts';
import { deletionRequests } from './deleted-list.ts';
import { requireDone } from './pages.ts';
import type { StoreChange } from './ports/index.ts';

const identityRequests: readonly Request[] = [
  { name: 'HostQuery', body: { IncludeRetElement: ['ProductName'] } },
  { name: 'CompanyQuery', body: { IncludeRetElement: ['CompanyName'] } },
  { name: 'PreferencesQuery', body: { IncludeRetElement: ['AccountingPreferences'] } },
];

export interface Identification {
  readonly requests: readonly Request[];
  /**
   * Reads their answers, which come in the same order, together with what was deleted lately. From then on the
   * conversation knows the company file.
   *
   * @throws Failure `quickbooks.other-company` or `quickbooks.restored`.
   */
  take(answers: readonly Answer[], deletions: readonly Answer[]): Promise<readonly StoreChange[]>;
}

export async function identification(context: SyncContext): Promise<Identification> {
  const summons = await summonWitnesses(context.store);
  const questions = summons.questions.flat();
  return {
    requests: [...identityRequests, ...questions],
    take: async (answers, deletions) => {
      const [host, company, preferences, ...testimonies] = answers;
      for (const answer of [host, company]) if (answer !== undefined) requireDone(answer);
      const found = textIn(company, 'CompanyName');
      if (found === undefined)
        throw new Failure('quickbooks.answer-unreadable', {
          detail: 'The company file does not say its name.',
        });
      context.closingDate = closingDateIn(preferences);
      const expected = await context.store.setting(companyFileSetting);
      if (typeof expected === 'string' && expected !== found)
        throw new Failure('quickbooks.other-company', { expected, found });
      if (!context.isExamining) hearWitnesses(summons, testimonies, deletions);
      context.conversation.recognised();
      return expected === found ? [] : [{ put: 'setting', name: companyFileSetting, value: found }];
    },
  };
}

/**
 * Makes sure that the company file is the one of the last sync.
 *
 * @throws Failure `quickbooks.other-company` or `quickbooks.restored` before anything is written.
 */
export async function checkCompanyFile(context: SyncContext): Promise<void> {
  const identity = await identification(context);
  const { requests } = identity;
  const deletions = deletionRequests(context.categories, undefined);
  const answers = await context.conversation.introduce([...requests, ...deletions]);
  await identity.take(answers.slice(0, requests.length), answers.slice(requests.length));
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
