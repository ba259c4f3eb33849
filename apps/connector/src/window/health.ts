import { asFailure } from '@autosync/core';
import { hasBeenSynced, type Store } from '@autosync/engine';
import { categoryNames } from '@autosync/records';
import { quickbooksAt, signIn } from '../connector.ts';
import type { Desk } from './desk.ts';
import { inWindow } from './notice.ts';
import { expecting, presenceOf, type Presence } from './presence.ts';
import type { TypedSignIn } from './sign-in.ts';
import type { HealthView, SignInView } from './view.ts';

const runsMax = 200;

/** How everything stands now (product.md C12). While something runs, QuickBooks is not asked: it is at work. */
export async function healthOf(desk: Desk, store: Store, dataFolder: string): Promise<HealthView> {
  const { sa: saUrl, quickbooks: quickbooksUrl } = desk.addresses();
  const [quickbooks, sa] = await Promise.all([quickbooksNow(desk, quickbooksUrl), saNow(desk, saUrl)]);
  const runs = await store.runs(runsMax);
  const success = runs.find(({ kind, outcome }) => kind === 'sync' && outcome === 'completed');
  const since = success === undefined ? runs : runs.slice(0, runs.indexOf(success));
  const failed = since.filter(({ outcome }) => outcome === 'failed').at(-1);
  let linked = 0;
  let pending = 0;
  for (const name of categoryNames) {
    linked += await store.linkCount(name);
    pending += (await store.inbox({ category: name, rowsMax: 1000 })).length;
  }
  return {
    quickbooks: quickbooks.state,
    quickbooksSays: quickbooks.says,
    companyFile: quickbooks.companyFile ?? desk.view().companyFile,
    ...sa,
    username: desk.credentials()?.username ?? '',
    lastSuccessAt: success?.endedAt ?? null,
    failingSince: failed?.startedAt ?? null,
    pending,
    linked,
    dataFolder,
  };
}

async function quickbooksNow(
  desk: Desk,
  url: string,
): Promise<Omit<Presence, 'state'> & { readonly state: HealthView['quickbooks'] }> {
  if (desk.isBusy()) return { state: 'not-asked', says: null, companyFile: null };
  if (url === '') return { state: 'closed', says: null, companyFile: null };
  return expecting(await presenceOf(quickbooksAt(url)), desk.view().companyFile);
}

async function saNow(desk: Desk, saUrl: string): Promise<Pick<HealthView, 'sa' | 'saSays' | 'saCompany'>> {
  const credentials = desk.credentials();
  if (saUrl === '' || credentials === undefined) return { sa: 'not-asked', saSays: null, saCompany: null };
  try {
    const { company } = await signIn({ saUrl, ...credentials });
    return { sa: 'reached', saSays: null, saCompany: company.companyName };
  } catch (error) {
    const failure = asFailure(error);
    const { summary, remedy } = failure.explanation();
    const isAway = failure.code === 'sa.not-reached';
    return {
      sa: isAway ? 'not-reached' : 'refused',
      saSays: inWindow(`${summary} ${remedy}`),
      saCompany: null,
    };
  }
}

/** Tries a sign-in for the first steps: which company it is, and whether another connector has synced it. */
export async function signInCheck(
  desk: Desk,
  typed: TypedSignIn,
  store: Store,
): Promise<SignInView | undefined> {
  const connection = desk.connectionFor(typed);
  if (connection === undefined) return undefined;
  const { sa, company } = await signIn(connection);
  const isNew = (await store.runs(1)).length === 0;
  return { company: company.companyName, isSyncedElsewhere: isNew && (await hasBeenSynced(sa)) };
}
