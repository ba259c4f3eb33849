import type { RequestBodies, RequestName, Version } from '@autosync/qbxml';
import type { Outcome } from './answer.ts';
import type { Books } from './books.ts';
import type { Session } from './session.ts';

/** What a rule works with: the file, the session that asked, and what the message set has named so far. */
export interface Work {
  readonly books: Books;
  readonly session: Session;
  readonly version: Version;
  /** Ids by macro name, `TxnID:abc`, from earlier requests of the same message set (qbxml.md 2.1). */
  readonly macros: Map<string, string>;
}

/** Carries out a request of that name, or throws a Refusal. */
export type Handler<Name extends RequestName> = (work: Work, request: RequestBodies[Name]) => Outcome;

/** The requests that one record type answers. */
export type Handlers = { readonly [Name in RequestName]?: Handler<Name> };
