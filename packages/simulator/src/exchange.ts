/** A message set that was read: recovery, its requests one after the other, and the answer as text. */
import { newestVersion } from '@autosync/qbxml';
import type { RequestMessageSet, ValueProblem, Version } from '@autosync/qbxml';
import { answerText } from './answer-text.ts';
import type { Answer, WholeAnswer } from './answer.ts';
import type { Books } from './books.ts';
import { asRecovered, recover, remember } from './message-set.ts';
import { answered, isRead, notProcessed, whole } from './request.ts';
import type { Session } from './session.ts';
import type { Work } from './work.ts';

/** Carries the message set out; only the records of trailing queries are left to be read as the text is. */
export function exchanged(
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
