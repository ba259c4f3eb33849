/** An answer as text, in pieces; records are read from the file as the pieces are asked for. */
import { createResponseWriter } from '@autosync/qbxml';
import type { ResponseWriter, Version } from '@autosync/qbxml';
import type { Answer } from './answer.ts';
import type { AnswerEntry } from './record.ts';
import { inWindows1252 } from './text.ts';

export interface AnswerSet {
  readonly version: Version;
  readonly newMessageSetID?: string | undefined;
  readonly messageSetStatusCode?: number | undefined;
  /** False leaves the records out and keeps the status of each request. */
  readonly includesData: boolean;
  readonly answers: Iterable<Answer>;
}

/** The raw form of QuickBooks (qbxml.md 2.2). */
export function* answerText(set: AnswerSet): Iterable<string> {
  const { version, newMessageSetID, messageSetStatusCode } = set;
  const writer = createResponseWriter({
    version,
    ...(newMessageSetID !== undefined && { newMessageSetID }),
    ...(messageSetStatusCode !== undefined && { messageSetStatusCode }),
  });
  for (const answer of set.answers) {
    const { code, severity, message } = answer.status;
    yield writer.response(answer.name, {
      ...(answer.requestID !== undefined && { requestID: inWindows1252(answer.requestID) }),
      statusCode: code,
      statusSeverity: severity,
      statusMessage: inWindows1252(message),
      ...answer.counts,
    });
    if (!set.includesData) continue;
    for (const entry of answer.records) yield recordText(writer, entry);
  }
  yield writer.end();
}

function recordText<Element extends AnswerEntry['element']>(
  writer: ResponseWriter,
  entry: AnswerEntry<Element>,
): string {
  return writer.record(entry.element, entry.value);
}
