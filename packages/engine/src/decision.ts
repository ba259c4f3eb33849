/** What a person decided stands in the activity with its reason, in the same chain as what the syncs did. */
import type { Instant } from '@autosync/core';
import type { CategoryName } from '@autosync/records';
import type { Decision, Mapping, Message, Side, StoreChange } from './ports/index.ts';

interface Decided {
  readonly category: CategoryName | null;
  /** How a person names what it is about. */
  readonly label: string;
  readonly side: Side;
  readonly recordId: string;
}

export function decisionAbout(
  { category, record: label, side, recordId, code }: Message,
  decision: Omit<Decision, 'about'>,
  at: Instant,
): StoreChange {
  return entryOf({ category, label, side, recordId }, { about: code, ...decision }, at);
}

export function decisionAboutMapping(
  { kind, category, id, quickbooksId }: Mapping,
  label: string,
  action: 'make' | 'take-off',
  at: Instant,
): StoreChange {
  const decision = { about: `mapping ${kind}`, action, with: quickbooksId, reason: null };
  return entryOf({ category, label, side: 'sa', recordId: id }, decision, at);
}

export function decisionAboutBrake(code: string, summary: string, reason: string, at: Instant): StoreChange {
  const decision = { about: code, action: 'lift', with: null, reason };
  return entryOf({ category: null, label: summary, side: 'quickbooks', recordId: '' }, decision, at);
}

/** What a company decided for a category, or for a field of it, whose name is the label then. */
export function decisionAboutPolicy(
  category: CategoryName,
  { what, label, word }: { readonly what: string; readonly label: string; readonly word: string },
  at: Instant,
): StoreChange {
  const decision = { about: `rule ${what}`, action: word, with: null, reason: null };
  return entryOf({ category, label: `Rule: ${label}`, side: 'sa', recordId: '' }, decision, at);
}

export function decisionAboutStep(step: string, value: string, at: Instant): StoreChange {
  const decision = { about: `first-sync ${step}`, action: 'answer', with: value, reason: null };
  return entryOf({ category: null, label: `First sync: ${step}`, side: 'sa', recordId: '' }, decision, at);
}

function entryOf({ category, label, side, recordId }: Decided, decision: Decision, at: Instant): StoreChange {
  return {
    put: 'activity',
    activity: {
      at,
      runId: '',
      category,
      label,
      to: side,
      action: 'decided',
      saId: side === 'sa' ? recordId : '',
      quickbooksId: side === 'quickbooks' ? recordId : '',
      decision,
    },
  };
}
