/** What a person does at the screen of QuickBooks, as `POST /control` says it (interfaces.md). */
import { explainStatus } from '@autosync/qbxml';
import { dateOnly } from '@autosync/core';
import type { WholeAnswer } from '../answer.ts';
import type { Company } from '../company.ts';
import { switchFeature } from '../preferences/feature-switch.ts';
import { Refusal } from '../status.ts';
import { closePeriod } from '../transaction/closing-date.ts';
import type { Status } from '../status.ts';
import { condense } from './condensation.ts';
import { addition, deletion, deposit, modification, payment, voiding } from './form.ts';
import type { DepositForm, PaymentForm } from './form.ts';
import { mergeElements } from './merger.ts';
import type { MergeForm } from './merger.ts';
import { editRandomly } from './random-edit.ts';

export type ControlAction =
  /** The fields of `add` and `edit` are those of the request that does the same: `{ "Phone": "555-0100" }`. */
  | { readonly do: 'add'; readonly type: string; readonly fields: object }
  | { readonly do: 'edit'; readonly type: string; readonly id: string; readonly fields: object }
  | { readonly do: 'delete'; readonly type: string; readonly id: string }
  | ({ readonly do: 'merge' } & MergeForm)
  | { readonly do: 'void'; readonly id: string }
  | ({ readonly do: 'pay' } & PaymentForm)
  | ({ readonly do: 'deposit' } & DepositForm)
  /** Switches a preference: sales-tax, class-tracking, estimates, inventory, price-levels. */
  | { readonly do: 'switch-on' | 'switch-off'; readonly feature: string }
  | { readonly do: 'lock' | 'unlock'; readonly id: string }
  /** Takes away what is settled up to that day. */
  | { readonly do: 'condense'; readonly through: string }
  /** Closes the books up to that day, with a password or without; an empty text opens them again. */
  | { readonly do: 'close-period'; readonly through: string; readonly hasPassword?: boolean }
  | { readonly do: 'switch-mode'; readonly mode: 'SingleUser' | 'MultiUser' }
  | { readonly do: 'back-up' | 'restore-backup' }
  | { readonly do: 'close-file' | 'open-file' | 'open-dialog' | 'close-dialog' | 'forget-message-sets' }
  | { readonly do: 'edit-random'; readonly count: number; readonly seed: number };

type ActionOf<Name extends ControlAction['do']> = Extract<ControlAction, { readonly do: Name }>;
type Request = Parameters<Company['perform']>[0];

/** What was done, in words, or why not. */
export type ControlResult =
  | {
      readonly done: string;
      readonly id?: string;
      readonly edits?: readonly string[];
      /** How many transactions were taken away. */
      readonly removed?: number;
    }
  | { readonly error: string };

/**
 * Does it, or tells why QuickBooks does not.
 *
 * @throws EncodeError where the fields are not valid qbXML; RangeError for an unknown type, day or amount.
 */
export function control(company: Company, action: ControlAction): ControlResult {
  try {
    return done(company, action);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { error: sentence(thrown.status) };
  }
}

function done(company: Company, action: ControlAction): ControlResult {
  const { screen, books } = company;
  const { storage } = books;
  const asked = (request: Request): ControlResult => told(action.do, company.perform(request));
  switch (action.do) {
    case 'add':
      return asked(addition(action.type, action.fields));
    case 'edit':
      return asked(modification(company, action.type, action.id, action.fields));
    case 'delete':
      return asked(deletion(action.type, action.id));
    case 'void':
      return asked(voiding(company, action.id));
    case 'pay':
      return asked(payment(company, action));
    case 'deposit':
      return asked(deposit(company, action));
    case 'merge':
      storage.atomically(() => mergeElements(books, action));
      return { done: action.do, id: action.into };
    case 'condense':
      return {
        done: action.do,
        ...storage.atomically(() => condense(books, dateOnly(action.through))),
      };
    case 'close-period':
      closePeriod(
        books,
        action.through === '' ? undefined : dateOnly(action.through),
        action.hasPassword ?? true,
      );
      break;
    case 'switch-on':
    case 'switch-off':
      storage.atomically(() => switchFeature(books, action.feature, action.do === 'switch-on'));
      break;
    case 'edit-random':
      return { done: action.do, edits: editRandomly(company, action.count, action.seed) };
    case 'lock':
      books.locks.add(action.id);
      break;
    case 'unlock':
      books.locks.delete(action.id);
      break;
    case 'back-up':
      storage.backUp();
      break;
    case 'restore-backup':
      return restored(company);
    case 'switch-mode':
      return switched(company, action);
    case 'forget-message-sets':
      storage.atomically(() => storage.clearMessageSets());
      break;
    case 'close-file':
      screen.closeFile();
      break;
    case 'open-file':
      screen.openFile();
      break;
    case 'open-dialog':
    case 'close-dialog':
      screen.isDialogOpen = action.do === 'open-dialog';
      break;
    default: {
      const unreachable: never = action;
      return unreachable;
    }
  }
  return { done: action.do };
}

/** QuickBooks closes the file for it, so every session ends. */
function restored({ screen, books }: Company): ControlResult {
  if (!books.storage.restore()) return { error: 'There is no backup yet: take one with "back-up" first.' };
  screen.closeFile();
  screen.openFile();
  return { done: 'restore-backup' };
}

/** QuickBooks opens the file anew in the other mode, so every session ends. */
function switched({ screen, books }: Company, { mode }: ActionOf<'switch-mode'>): ControlResult {
  if (mode !== 'SingleUser' && mode !== 'MultiUser') {
    throw new RangeError('The mode is SingleUser or MultiUser.');
  }
  books.storage.setSetting('file mode', mode);
  screen.closeFile();
  screen.openFile();
  return { done: 'switch-mode' };
}

/** The answer in the words of a person. */
function told(done: string, answer: WholeAnswer): ControlResult {
  if (answer.status.code >= 1000) return { error: sentence(answer.status) };
  const value = answer.records[0]?.value;
  const id = typeof value === 'object' ? idOf(value) : undefined;
  return id === undefined ? { done } : { done, id };
}

function sentence({ code, message }: Status): string {
  return `${message} ${explainStatus(code).remedy}`;
}

function idOf(record: object): string | undefined {
  if ('TxnID' in record && typeof record.TxnID === 'string') return record.TxnID;
  return 'ListID' in record && typeof record.ListID === 'string' ? record.ListID : undefined;
}
