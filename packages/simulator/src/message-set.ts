/**
 * Error recovery (qbxml.md 2.4): the company file remembers the outcome of a message set under the id that
 * the client chose, for that application, until the client lets it go.
 *
 * | newMessageSetID | oldMessageSetID | what happens                                                      |
 * | --------------- | --------------- | ----------------------------------------------------------------- |
 * | none            | none            | runs, remembers nothing                                           |
 * | N, unknown      | none or other   | forgets the old one, runs, remembers                              |
 * | N, known        | any             | does not run; the remembered answer, 9001 for other content, 9002 |
 * | N               | N               | asks only; 600 where it is unknown                                |
 * | none            | O               | forgets O, 600 where it is unknown; requests run unremembered     |
 * | any             | ClearAll…       | forgets all of this application first                             |
 *
 * A set is known from the transaction of its first request on and has its answer from that of its last one:
 * killed in between it is known without an answer (9002). Only the requests count for the checksum.
 */
import { canonicalJson, digestOf } from '@autosync/core';
import type { RequestMessageSet } from '@autosync/qbxml';
import type { Answer, WholeAnswer } from './answer.ts';
import type { Books } from './books.ts';
import type { RememberedMessageSet } from './storage.ts';

const idCharactersMax = 24;
const clearAll = 'ClearAllMessageSets';

export type Recovery =
  | {
      readonly action: 'run';
      readonly statusCode: number | undefined;
      readonly rememberAs: string | undefined;
    }
  | { readonly action: 'answer'; readonly statusCode: number; readonly answers: readonly WholeAnswer[] };

/** What is to be done with a message set before any of its requests; forgets what it lets go. */
export function recover(books: Books, application: string, set: RequestMessageSet): Recovery {
  const { newMessageSetID: newId = '', oldMessageSetID: oldId = '' } = set;
  if (newId === '' && oldId === '') return { action: 'run', statusCode: undefined, rememberAs: undefined };
  if (newId.length > idCharactersMax || oldId.length > idCharactersMax) return only(9004);
  if (newId !== '' && newId === oldId) {
    const runs = { action: 'run', statusCode: 0, rememberAs: newId } as const;
    const isRun = books.switches.checkOfUnknownSet === 'runs';
    return remembered(books, application, newId, set) ?? (isRun ? runs : only(600));
  }
  const isForgotten = forget(books, application, oldId);
  if (newId === '') {
    if (!isForgotten) return only(600);
    return { action: 'run', statusCode: 0, rememberAs: undefined };
  }
  return remembered(books, application, newId, set) ?? { action: 'run', statusCode: 0, rememberAs: newId };
}

/** Makes the set known before its first request. */
export function remember(
  books: Books,
  application: string,
  id: string,
  set: RequestMessageSet,
  answers: readonly WholeAnswer[] | undefined,
): void {
  const messageSet: RememberedMessageSet = { checksum: checksumOf(set), answers };
  books.storage.putMessageSet(application, id, messageSet);
}

/** The answers as a status check shows them: whole, or the ids alone by the switch. */
export function asRecovered(books: Books, answers: readonly WholeAnswer[]): readonly Answer[] {
  if (books.switches.recoveredAnswer === 'whole') return answers;
  return answers.map((answer) => ({ ...answer, records: answer.records.flatMap(recoveryOf) }));
}

function only(statusCode: number): Recovery {
  return { action: 'answer', statusCode, answers: [] };
}

function remembered(
  books: Books,
  application: string,
  id: string,
  set: RequestMessageSet,
): Recovery | undefined {
  const known = books.storage.messageSet(application, id);
  if (!known) return undefined;
  if (set.requests.length > 0 && known.checksum !== checksumOf(set)) return only(9001);
  if (!known.answers) return only(9002);
  return { action: 'answer', statusCode: 0, answers: known.answers };
}

/** True where there was nothing to forget in the first place or it is forgotten now. */
function forget(books: Books, application: string, oldId: string): boolean {
  if (oldId === '') return true;
  if (oldId !== clearAll) return books.storage.removeMessageSet(application, oldId);
  books.storage.clearMessageSets(application);
  return true;
}

function checksumOf(set: RequestMessageSet): string {
  return digestOf(canonicalJson(JSON.parse(JSON.stringify(set.requests))));
}

function recoveryOf({ element, value }: WholeAnswer['records'][number]): WholeAnswer['records'] {
  if (!element.endsWith('Ret') || typeof value !== 'object') return [];
  const given = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string | undefined => {
    const member = given.get(name);
    return typeof member === 'string' ? member : undefined;
  };
  const number = given.get('TxnNumber');
  const recovery = {
    ListID: text('ListID'),
    TxnID: text('TxnID'),
    TxnNumber: typeof number === 'number' ? number : undefined,
    EditSequence: text('EditSequence'),
    ExternalGUID: text('ExternalGUID'),
  };
  return [{ element: 'ErrorRecovery', value: recovery }];
}
