/** What a person decided, in words: what was chosen, what was given with it, and by whom. */
import { recordsNamed, titleOfChoice, type Activity, type Store } from '@autosync/engine';
import type { CategoryName } from '@autosync/records';
import type { DecidedView } from './view.ts';

type Decided = Extract<Activity, { readonly action: 'decided' }>;

export async function decidedView(
  store: Store,
  { category, to, decision }: Pick<Decided, 'category' | 'to' | 'decision'>,
): Promise<DecidedView> {
  const { about, action, with: given, by = null } = decision;
  const other = `${about} ${action}`;
  const choice =
    titleOfChoice(about, action, given) ?? otherChoices[other] ?? ruleWords[other] ?? otherwise[action];
  const named = given === null ? null : await nameOf(store, category, to, about, given);
  return { about, choice: choice ?? action, given: named, by };
}

/** Choices that are made elsewhere than in a message. */
const otherChoices: { readonly [decided: string]: string } = {
  'sync.put-off wait': 'It waits until it is let go',
  'mapping goes-by make': 'It shares a record of QuickBooks from now on',
  'mapping goes-by take-off': 'It shares that record no longer',
  'mapping deposit-account make': 'Such payments are put into an account from now on',
  'mapping deposit-account take-off': 'Such payments are put into that account no longer',
};

/** Rules, by the word that was decided. */
const ruleWords: { readonly [decided: string]: string } = {
  'rule conflicts newest': 'The newest change wins',
  'rule conflicts quickbooks': 'QuickBooks wins',
  'rule conflicts sa': 'SA wins',
  'rule conflicts ask': 'A person is asked',
  'rule direction both': 'Both ways',
  'rule direction quickbooks-to-sa': 'From QuickBooks to SA only',
  'rule direction sa-to-quickbooks': 'From SA to QuickBooks only',
  'rule direction off': 'Not at all',
};

const otherwise: { readonly [action: string]: string } = {
  lift: 'It is meant: the sync goes on',
  answer: 'Answered',
};

/** A record is named by its name where it is known; a name or an answer is given as it is. */
async function nameOf(
  store: Store,
  category: CategoryName | null,
  side: Decided['to'],
  about: string,
  given: string,
): Promise<string> {
  if (category === null) return given;
  const [where, other] =
    about === 'mapping deposit-account'
      ? (['Chart of Accounts', 'quickbooks'] as const)
      : ([category, side === 'sa' ? 'quickbooks' : 'sa'] as const);
  const found = await recordsNamed(store, where, other, given);
  const own = found.length > 0 ? found : await recordsNamed(store, where, side, given);
  return own[0]?.name ?? given;
}
