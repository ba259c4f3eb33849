import { streamLimits } from './limits.ts';
import type { DecodeOptions } from './decode.ts';
import { responseAttributes } from './decode.ts';
import type { ResponseName } from './message.ts';
import type { Notice } from './problem.ts';
import { Reader } from './reader.ts';
import type { Fields } from './reader.ts';
import type { Open } from './simple-type.ts';
import type { RecordValues } from './types.generated.ts';
import { XmlParser } from './xml-parser.ts';

/** What stands in the start tag of a response. */
export interface ResponseAttributes {
  readonly requestID?: string;
  readonly statusCode: number;
  readonly statusSeverity: string;
  readonly statusMessage?: string;
  readonly retCount?: number;
  readonly iteratorRemainingCount?: number;
  readonly iteratorID?: string;
}

/** A direct child of a response with its own type: an object such as InvoiceRet, or a leaf of TxnDelRs. */
export type KnownRecordEvent = {
  [Element in keyof RecordValues]: {
    readonly type: 'record';
    /** The place of the response among all responses of the answer. */
    readonly index: number;
    readonly name: Open<ResponseName>;
    readonly element: Element;
    readonly value: RecordValues[Element];
  };
}[keyof RecordValues];

/** A direct child of a response that the schema does not know; kept as text or object. */
export interface UnknownRecordEvent {
  readonly type: 'unknownRecord';
  readonly index: number;
  readonly name: Open<ResponseName>;
  readonly element: string;
  readonly value: unknown;
}

export type RecordEvent =
  | {
      readonly type: 'messageSet';
      readonly attributes: { readonly newMessageSetID?: string; readonly messageSetStatusCode?: number };
    }
  | {
      readonly type: 'response';
      readonly index: number;
      readonly name: Open<ResponseName>;
      readonly attributes: ResponseAttributes;
    }
  | KnownRecordEvent
  | UnknownRecordEvent
  | { readonly type: 'responseEnd'; readonly index: number }
  | { readonly type: 'end'; readonly notices: readonly Notice[] };

/**
 * Reads an answer of any size record by record: each record is handed out as soon as its end tag has come,
 * and nothing of it is kept. Lenient and limited as `decode` is; `streamLimits` are the defaults.
 *
 * @throws DecodeError where the text is not XML, not an answer, has a DOCTYPE or passes a limit. Records
 * that came before the place have been handed out by then.
 */
export async function* decodeRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: DecodeOptions = {},
): AsyncGenerator<RecordEvent, void, undefined> {
  let ready: RecordEvent[] = [];
  let index = -1;
  let name = '';
  const reader: Reader = new Reader({
    set(element, attributes) {
      if (element !== 'QBXMLMsgsRs') parser.fail('not-qbxml', `The text holds ${element}, not answers`);
      ready.push({ type: 'messageSet', attributes: responseAttributes(attributes) });
    },
    messageStart(started, _isKnown, attributes) {
      index += 1;
      name = started;
      if (!isStatus(attributes))
        parser.fail('not-qbxml', `The answer ${started} is unknown and has no status code`);
      ready.push({ type: 'response', index, name, attributes });
    },
    record(element, isKnown, value) {
      const event = { type: 'record' as const, index, name, element, value };
      ready.push(isKnown && isRecord(event) ? event : { ...event, type: 'unknownRecord' });
    },
    messageEnd: () => ready.push({ type: 'responseEnd', index }),
    fail: (reason) => parser.fail('not-qbxml', reason),
  });
  const parser: XmlParser = new XmlParser(reader, { ...streamLimits, ...options.limits });
  for await (const chunk of chunks) {
    for (const piece of pieces(chunk)) {
      parser.write(piece);
      const events = ready;
      ready = [];
      for (const event of events) yield event;
    }
  }
  parser.end();
  for (const event of ready) yield event;
  yield { type: 'end', notices: reader.notices() };
}

const pieceCharactersMax = 65_536;

/** A chunk in pieces, so that the records of one piece are gone before the next is read. */
function* pieces(chunk: string): Iterable<string> {
  for (let start = 0; start < chunk.length; start += pieceCharactersMax) {
    yield chunk.length <= pieceCharactersMax ? chunk : chunk.slice(start, start + pieceCharactersMax);
  }
}

function isStatus(attributes: Fields): attributes is Fields & ResponseAttributes {
  return typeof attributes['statusCode'] === 'number';
}

interface AnyRecord {
  readonly type: 'record';
  readonly index: number;
  readonly name: string;
  readonly element: string;
  readonly value: unknown;
}

/** The reader has built the value along the tables from which the types are made. */
function isRecord(event: AnyRecord): event is KnownRecordEvent {
  return event.type === 'record';
}
