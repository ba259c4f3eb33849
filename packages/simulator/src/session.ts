/**
 * Sessions and the iterators that live in them (qbxml.md 1, 3.1). An iterator is a list of ids drawn up when
 * it starts; what changes afterwards is read as it then is. It ends with its last record, with Stop, and
 * with its session; whoever continues it then meets 3391.
 */
import { guidOf, randomText } from '@autosync/core';
import type { Counts } from './answer.ts';
import type { Books } from './books.ts';
import { Refusal } from './status.ts';

export interface Session {
  readonly ticket: string;
  readonly application: string;
  readonly iterators: Map<string, OpenIterator>;
}

interface OpenIterator {
  readonly requestName: string;
  readonly ids: readonly string[];
  position: number;
}

/** The attributes and elements of a query that say how much of it to answer. */
export interface PageRequest {
  readonly metaData?: 'NoMetaData' | 'MetaDataOnly' | 'MetaDataAndResponseData';
  readonly iterator?: 'Start' | 'Continue' | 'Stop';
  readonly iteratorID?: string;
  readonly MaxReturned?: number;
}

export interface Page {
  readonly ids: readonly string[];
  readonly counts: Counts;
}

/** Opens a session; its ticket looks like those of QuickBooks. */
export function createSession(books: Books, application: string): Session {
  return { ticket: guidOf(randomText(books.random, 22)), application, iterators: new Map() };
}

/** A page of an iterator that the session has. @throws Refusal 3391 where it has none of that id. */
export function continuedPage(session: Session, requestName: string, request: PageRequest): Page {
  const id = request.iteratorID ?? '';
  const iterator = session.iterators.get(id);
  if (!iterator || iterator.requestName !== requestName) {
    throw new Refusal(3391, `The iteratorID "${id}" is not valid.`);
  }
  if (request.iterator === 'Stop') {
    session.iterators.delete(id);
    return { ids: [], counts: {} };
  }
  return iteratedPage(session, id, iterator, request);
}

/** The first page of a selection: all of it, as much as MaxReturned says, or the start of an iterator. */
export function firstPage(
  books: Books,
  session: Session,
  requestName: string,
  request: PageRequest,
  ids: readonly string[],
): Page {
  if (request.iterator === 'Start') {
    const id = guidOf(randomText(books.random, 22));
    const iterator: OpenIterator = { requestName, ids, position: 0 };
    session.iterators.set(id, iterator);
    return iteratedPage(session, id, iterator, request);
  }
  if (request.metaData === 'MetaDataOnly') return { ids: [], counts: { retCount: ids.length } };
  const isCut = request.MaxReturned !== undefined && books.switches.truncation === 'silent';
  const shown = isCut ? ids.slice(0, request.MaxReturned) : ids;
  return {
    ids: shown,
    counts: request.metaData === 'MetaDataAndResponseData' ? { retCount: shown.length } : {},
  };
}

function iteratedPage(session: Session, id: string, iterator: OpenIterator, request: PageRequest): Page {
  const end = iterator.position + (request.MaxReturned ?? iterator.ids.length);
  const ids = iterator.ids.slice(iterator.position, end);
  iterator.position += ids.length;
  const remaining = iterator.ids.length - iterator.position;
  if (remaining === 0) session.iterators.delete(id);
  const hasCount = request.metaData !== undefined && request.metaData !== 'NoMetaData';
  return {
    ids: request.metaData === 'MetaDataOnly' ? [] : ids,
    counts: { ...(hasCount && { retCount: ids.length }), iteratorRemainingCount: remaining, iteratorID: id },
  };
}
