/**
 * A QuickBooks with one company file open: sessions, messages, and what a person does at the screen.
 *
 * The state machine is small. The file is open or closed; closing it ends every session and with them all
 * iterators. While a dialog is open nothing is answered. A message is refused as a whole, or each of its
 * requests gets an answer of its own (qbxml.md 0.1, 0.2).
 */
import type { Clock, Random } from '@autosync/core';
import { check, EncodeError, newestVersion, parseRequests } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import type { WholeAnswer } from './answer.ts';
import type { Books } from './books.ts';
import { openFile } from './company-file.ts';
import type { CompanyIdentity } from './company-file.ts';
import { exchanged } from './exchange.ts';
import { exportRecords } from './export.ts';
import type { AnswerEntry } from './record.ts';
import { refusals } from './refused.ts';
import type { Refused } from './refused.ts';
import { answered, whole } from './request.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { CompanyStorage } from './storage.ts';
import { believed } from './switches.ts';
import type { Switches } from './switches.ts';

export interface CompanyOptions {
  readonly storage: CompanyStorage;
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Random;
  readonly switches?: Partial<Switches>;
  /** What a file that is new is called; one that exists keeps its own. */
  readonly identity?: CompanyIdentity;
}

export interface SessionRequest {
  readonly application: string;
  /** The company file's name, or empty for whichever is open. */
  readonly file: string;
  readonly mode?: 'SingleUser' | 'MultiUser' | 'DoNotCare';
}

/** `answer` must be read to its end before the next call: large answers are read from the file on the way. */
export type Exchange = { readonly refused: Refused } | { readonly answer: Iterable<string> };

export interface Company {
  /** The books behind the screen, for what a person does there (`control.ts`). */
  readonly books: Books;
  readonly identity: CompanyIdentity;
  openSession(request: SessionRequest): { readonly ticket: string } | { readonly refused: Refused };
  /** False where there is no such session. */
  closeSession(ticket: string): boolean;
  /** Without a ticket the message belongs to one implicit session. All writing is done when this returns. */
  exchange(text: string, options?: { readonly ticket?: string | undefined }): Exchange;
  /**
   * Does what a person does at the screen, by the rules of the file and past open dialogs and sessions.
   *
   * @throws EncodeError where the request is not valid.
   */
  perform(request: Request): WholeAnswer;
  /** Everything in the file in a stable order, without the memory of message sets. */
  export(): Iterable<AnswerEntry>;
  /** What a person sees and does at the screen. */
  readonly screen: Screen;
}

/** Closing the file ends all sessions; while it is closed or a dialog is open nothing is answered. */
export interface Screen {
  isFileOpen: boolean;
  isDialogOpen: boolean;
  closeFile(): void;
  openFile(): void;
}

/** Opens the company file in that storage, and makes it first where the storage is empty. */
export function createCompany(options: CompanyOptions): Company {
  const { books, identity } = openFile(options.storage, {
    clock: options.clock,
    random: options.random,
    switches: { ...believed, ...options.switches },
    identity: options.identity,
  });
  const sessions = new Map<string, Session>();
  let implicit: Session | undefined;

  const screen: Screen = {
    isFileOpen: true,
    isDialogOpen: false,
    closeFile() {
      screen.isFileOpen = false;
      sessions.clear();
      implicit = undefined;
    },
    openFile() {
      screen.isFileOpen = true;
    },
  };

  function blocked(): Refused | undefined {
    if (!screen.isFileOpen) return refusals.noFileOpen;
    return screen.isDialogOpen ? refusals.dialogOpen : undefined;
  }

  function sessionOf(ticket: string | undefined): Session | undefined {
    if (ticket !== undefined && ticket !== '') return sessions.get(ticket);
    implicit ??= createSession(books, '');
    return implicit;
  }

  return {
    books,
    identity,
    screen,
    openSession(request) {
      const refused = blocked() ?? refusedSession(request, identity, books);
      if (refused) return { refused };
      const session = createSession(books, request.application);
      sessions.set(session.ticket, session);
      return { ticket: session.ticket };
    },
    closeSession: (ticket) => sessions.delete(ticket),
    exchange(text, { ticket } = {}) {
      const refused = blocked();
      if (refused) return { refused };
      const session = sessionOf(ticket);
      if (!session) return { refused: refusals.badTicket };
      const parsed = parseRequests(text, { versionMax: newestVersion });
      if (parsed.outcome === 'structure') {
        const isVersion = parsed.problem.rule === 'version' && parsed.problem.path === '';
        return { refused: isVersion ? refusals.unknownVersion : refusals.structure };
      }
      const { messageSet, problems } = parsed;
      if (messageSet.onError === 'rollbackOnError') return { refused: refusals.rollback };
      if (messageSet.unknown && messageSet.unknown.length > 0) return { refused: refusals.structure };
      return { answer: exchanged(books, session, messageSet, problems) };
    },
    perform(request) {
      const message = { kind: 'request', onError: 'stopOnError', requests: [request] } as const;
      const problems = check(message, { version: newestVersion });
      if (problems.length > 0) throw new EncodeError(problems);
      const session = createSession(books, '');
      return whole(answered({ books, session, version: newestVersion, macros: new Map() }, request, []));
    },
    export: () => exportRecords(books),
  };
}

function refusedSession(
  request: SessionRequest,
  identity: CompanyIdentity,
  books: Books,
): Refused | undefined {
  if (request.application.trim() === '') return refusals.noApplicationName;
  if (request.file !== '' && request.file !== identity.file) return refusals.otherFileOpen;
  const open = books.storage.setting('file mode') ?? 'MultiUser';
  const { mode = 'DoNotCare' } = request;
  return mode !== 'DoNotCare' && mode !== open ? refusals.otherMode : undefined;
}
