import { escapeAttribute } from './characters.ts';
import { report, reportTooNew, writeElement } from './content-writer.ts';
import type { Writing } from './content-writer.ts';
import type { Message, RequestMessageSet, ResponseMessageSet } from './message.ts';
import { EncodeError } from './problem.ts';
import type { Problem } from './problem.ts';
import { groupNamed, messages } from './schema.ts';
import { compareVersions } from './version.ts';
import type { Version } from './version.ts';

export interface EncodeOptions {
  /** The version to write: what it does not know is a problem in a request and left out of a response. */
  readonly version: Version;
  readonly edition?: 'US';
}

/**
 * The text of a message, checked against the whole schema first.
 *
 * Requests start with the two declarations that QuickBooks demands and have one element a line; text
 * beyond ASCII is written as numeric references. Responses have the raw form of a QuickBooks (qbxml.md 2.2).
 *
 * @throws EncodeError with every problem of the message.
 */
export function encode(message: Message, options: EncodeOptions): string {
  const { text, problems } = write(message, options);
  if (problems.length > 0) throw new EncodeError(problems);
  return text;
}

/** Every problem that keeps `encode` from writing the message; none for a valid one. */
export function check(message: Message, options: EncodeOptions): readonly Problem[] {
  return write(message, options).problems;
}

function write(message: Message, options: EncodeOptions): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const out: string[] = [];
  const { version, edition = 'US' } = options;
  const writingOf = (direction: Writing['direction'], name: string): Writing => ({
    version,
    edition,
    direction,
    message: name,
    path: [],
    out,
    problems,
  });
  switch (message.kind) {
    case 'request':
      out.push(requestProlog(options.version), '<QBXML>\n', requestStart(message, writingOf('request', '')));
      for (const { name, body } of message.requests) writeBody(writingOf('request', name), 'Rq', body);
      out.push('</QBXMLMsgsRq>\n');
      break;
    case 'subscriptionRequest':
      out.push(requestProlog(options.version), '<QBXML>\n<QBXMLSubscriptionMsgsRq>\n');
      for (const { name, body } of message.requests) writeBody(writingOf('request', name), 'Rq', body);
      out.push('</QBXMLSubscriptionMsgsRq>\n');
      break;
    case 'response':
      out.push(responseProlog, responseSetStart(message));
      for (const { name, body } of message.responses) writeBody(writingOf('response', name), 'Rs', body);
      out.push('</QBXMLMsgsRs>\n');
      break;
    case 'subscriptionResponse':
      out.push(responseProlog, '<QBXMLSubscriptionMsgsRs>\n');
      for (const { name, body } of message.responses) writeBody(writingOf('response', name), 'Rs', body);
      out.push('</QBXMLSubscriptionMsgsRs>\n');
      break;
    case 'events':
      out.push(requestProlog(message.version ?? options.version), '<QBXML>\n');
      writeElement(
        writingOf('response', 'QBXMLEvents'),
        'QBXMLEvents',
        groupNamed('QBXMLEvents'),
        message.events,
      );
      break;
    default: {
      const unreachable: never = message;
      return unreachable;
    }
  }
  out.push('</QBXML>\n');
  if ('unknown' in message && message.unknown)
    problems.push(...message.unknown.map(({ name }) => unknownMessage(name)));
  return { text: out.join(''), problems };
}

function requestProlog(version: Version): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="${version}"?>\n`;
}

/** The first two lines of an answer as QuickBooks writes them. */
export const responseProlog = '<?xml version="1.0" ?>\n<QBXML>\n';

function requestStart(set: RequestMessageSet, writing: Writing): string {
  const attributes = [
    attribute('oldMessageSetID', set.oldMessageSetID),
    attribute('newMessageSetID', set.newMessageSetID),
    attribute('responseData', set.responseData),
    attribute('onError', set.onError),
  ];
  for (const key of ['oldMessageSetID', 'newMessageSetID'] as const) checkSetId(writing, key, set[key]);
  if (set.onError === undefined) report(writing, 'required', 'onError', 'The attribute onError is missing.');
  return `<QBXMLMsgsRq${attributes.join('')}>\n`;
}

/** Longer identifiers are refused with 9004 (qbxml.md 2.4); ClearAllMessageSets is a command. */
function checkSetId(writing: Writing, name: string, value: string | undefined): void {
  if (value === undefined || value.length <= setIdCharactersMax) return;
  const text = `${name} has ${value.length} characters; QuickBooks takes at most ${setIdCharactersMax}.`;
  report(writing, 'length', setIdCharactersMax, text);
}

const setIdCharactersMax = 24;

/** The start tag of the set of answers. */
export function responseSetStart(set: Omit<ResponseMessageSet, 'kind' | 'responses'>): string {
  const status = set.messageSetStatusCode === undefined ? undefined : String(set.messageSetStatusCode);
  return `<QBXMLMsgsRs${attribute('newMessageSetID', set.newMessageSetID)}${attribute('messageSetStatusCode', status)}>\n`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function writeBody(writing: Writing, suffix: 'Rq' | 'Rs', body: object): void {
  const facts = messages.get(writing.message);
  if (!facts) {
    writing.problems.push(unknownMessage(writing.message));
  } else if (facts.not.includes(writing.edition)) {
    report(
      writing,
      'edition',
      writing.edition,
      `${writing.message} does not exist in the US edition of QuickBooks.`,
    );
  } else if (compareVersions(facts.since, writing.version) > 0) {
    reportTooNew(writing, writing.message, facts.since);
  } else {
    writeElement(writing, `${writing.message}${suffix}`, groupNamed(`${writing.message}${suffix}`), body);
  }
}

function unknownMessage(name: string): Problem {
  return {
    message: name,
    path: '',
    rule: 'unknown',
    limit: undefined,
    text: `qbXML has no message ${name}.`,
  };
}
