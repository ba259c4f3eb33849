/**
 * A QuickBooks with one company file open: sessions, messages, and what a person does at the screen.
 *
 * The state machine is small. The file is open or closed; closing it ends every session and with them all
 * iterators. While a dialog is open nothing is answered. A message is refused as a whole, or each of its
 * requests gets an answer of its own (qbxml.md 0.1, 0.2).
 */
import type { Clock, Random } from '@autosync/core';
import { check, EncodeError, newestVersion, parseRequests } from '@autosync/qbxml';
import type { Request, RequestMessageSet, ValueProblem, Version } from '@autosync/qbxml';
import { answerText } from './answer-text.ts';
import type { Answer, WholeAnswer } from './answer.ts';
import type { Books } from './books.ts';
import { openFile } from './company-file.ts';
import type { CompanyIdentity } from './company-file.ts';
import { exportRecords } from './export.ts';
import type { AnswerEntry } from './record.ts';
import { asRecovered, recover, remember } from './message-set.ts';
import { refusals } from './refused.ts';
import type { Refused } from './refused.ts';
import { answered, isRead, notProcessed, whole } from './request.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { CompanyStorage } from './storage.ts';
import { believed } from './switches.ts';
import type { Switches } from './switches.ts';
import type { Work } from './work.ts';

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

/** Carries the message set out, writes first; only records of trailing queries are left to be read. */
function exchanged(
  books: Books,
  session: Session,
  messageSet: RequestMessageSet,
  problems: readonly ValueProblem[],
): Iterable<string> {
  const version: Version = messageSet.version ?? newestVersion;
  const work: Work = { books, session, version, macros: new Map() };
  const recovery = recover(books, session.application, messageSet);
  const answers =
    recovery.action === 'answer'
      ? asRecovered(books, recovery.answers)
      : run(work, messageSet, problems, recovery.rememberAs);
  return answerText({
    version,
    newMessageSetID: messageSet.newMessageSetID,
    messageSetStatusCode: recovery.statusCode,
    includesData: messageSet.responseData !== 'includeNone',
    answers,
  });
}

function run(
  work: Work,
  messageSet: RequestMessageSet,
  problems: readonly ValueProblem[],
  rememberAs: string | undefined,
): readonly Answer[] {
  const { requests } = messageSet;
  if (rememberAs !== undefined) return runRemembered(work, messageSet, problems, rememberAs);
  const answers: Answer[] = [];
  for (const [index, request] of requests.entries()) {
    const answer = answered(work, request, problemsOf(problems, index));
    const isReadOnlyFromHere = requests.slice(index + 1).every((later) => isRead(later.name));
    answers.push(isReadOnlyFromHere && isRead(request.name) ? answer : whole(answer));
    if (stopsAt(messageSet, answer)) return [...answers, ...leftOver(work, requests.slice(index + 1))];
  }
  return answers;
}

/** One transaction a request: the first makes the set known, the last keeps the answer with it. */
function runRemembered(
  work: Work,
  messageSet: RequestMessageSet,
  problems: readonly ValueProblem[],
  id: string,
): readonly WholeAnswer[] {
  const { requests } = messageSet;
  const { storage } = work.books;
  const { application } = work.session;
  const answers: WholeAnswer[] = [];
  if (requests.length === 0) remember(work.books, application, id, messageSet, answers);
  for (const [index, request] of requests.entries()) {
    const isDone = storage.atomically(() => {
      if (index === 0) remember(work.books, application, id, messageSet, undefined);
      const answer = whole(answered(work, request, problemsOf(problems, index)));
      const stops = stopsAt(messageSet, answer);
      answers.push(answer, ...(stops ? leftOver(work, requests.slice(index + 1)) : []));
      const isLast = stops || index === requests.length - 1;
      if (isLast) remember(work.books, application, id, messageSet, answers);
      return isLast;
    });
    if (isDone) break;
  }
  return answers;
}

function problemsOf(problems: readonly ValueProblem[], index: number): readonly ValueProblem[] {
  return problems.length === 0 ? problems : problems.filter((problem) => problem.requestIndex === index);
}

function stopsAt(messageSet: RequestMessageSet, answer: Answer): boolean {
  return messageSet.onError === 'stopOnError' && answer.status.severity === 'Error';
}

function leftOver(work: Work, requests: RequestMessageSet['requests']): WholeAnswer[] {
  return work.books.switches.stoppedRequests === 'answered-3231' ? requests.map(notProcessed) : [];
}
