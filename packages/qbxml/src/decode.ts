import { wholeTextLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import type { Message, Request, Response, SubscriptionRequest, SubscriptionResponse } from './message.ts';
import type { UnknownMessage } from './message.ts';
import type { Notice } from './problem.ts';
import { Reader } from './reader.ts';
import type { Fields, SetElement } from './reader.ts';
import { messages } from './schema.ts';
import type { QBXMLEvents } from './types.generated.ts';
import { parseVersion } from './version.ts';
import { XmlParser } from './xml-parser.ts';

export interface DecodeOptions {
  readonly limits?: Partial<Limits>;
}

export interface Decoded {
  readonly message: Message;
  /** What the schema does not have or what was repaired; empty for a message as the schema describes it. */
  readonly notices: readonly Notice[];
}

/**
 * Reads any qbXML message, leniently as real answers demand: unknown elements, values and attributes are
 * kept under their names and reported, values that are not of their type stay text and are reported.
 * Numbers come in canonical form, texts as they stand.
 *
 * @throws DecodeError where the text is not XML, not qbXML, has a DOCTYPE or passes a limit.
 */
export function decode(text: string, options: DecodeOptions = {}): Decoded {
  const found: Found = { element: undefined, attributes: {}, known: [], unknown: [] };
  const reader: Reader = new Reader({
    set(element, attributes) {
      if (found.element !== undefined) parser.fail('not-qbxml', 'QBXML holds two sets of messages');
      found.element = element;
      found.attributes = attributes;
    },
    messageStart: () => {},
    messageEnd(name, isKnown, body) {
      if (isKnown) found.known.push({ name, body });
      else found.unknown.push({ index: found.known.length + found.unknown.length, name, body });
    },
    fail: (reason) => parser.fail('not-qbxml', reason),
  });
  const parser: XmlParser = new XmlParser(reader, { ...wholeTextLimits, ...options.limits });
  parser.write(text);
  parser.end();
  if (found.element === undefined) parser.fail('not-qbxml', 'QBXML is empty');
  return { message: messageOf(found, found.element, reader.version), notices: reader.notices() };
}

interface Found {
  element: SetElement | undefined;
  attributes: Fields;
  readonly known: NamedBody[];
  readonly unknown: UnknownMessage[];
}

function messageOf(found: Found, element: SetElement, versionText: string | undefined): Message {
  const parsed = versionText === undefined ? undefined : parseVersion(versionText);
  const version = parsed === undefined ? {} : { version: parsed };
  const unknown = found.unknown.length === 0 ? {} : { unknown: found.unknown };
  switch (element) {
    case 'QBXMLMsgsRq':
      return {
        kind: 'request',
        ...version,
        ...requestAttributes(found.attributes),
        requests: found.known.filter(isRequest),
        ...unknown,
      };
    case 'QBXMLMsgsRs':
      return {
        kind: 'response',
        ...responseAttributes(found.attributes),
        responses: found.known.filter(isResponse),
        ...unknown,
      };
    case 'QBXMLSubscriptionMsgsRq':
      return {
        kind: 'subscriptionRequest',
        ...version,
        requests: found.known.filter(isSubscriptionRequest),
        ...unknown,
      };
    case 'QBXMLSubscriptionMsgsRs':
      return {
        kind: 'subscriptionResponse',
        responses: found.known.filter(isSubscriptionResponse),
        ...unknown,
      };
    case 'QBXMLEvents':
      return { kind: 'events', ...version, events: eventsOf(found.known[0]?.body ?? {}) };
    default: {
      const unreachable: never = element;
      return unreachable;
    }
  }
}

function requestAttributes(attributes: Fields) {
  const { onError, newMessageSetID, oldMessageSetID, responseData } = attributes;
  const ways = ['continueOnError', 'stopOnError', 'rollbackOnError'] as const;
  const amounts = ['includeAll', 'includeNone'] as const;
  const amount = amounts.find((known) => known === responseData);
  return {
    // Without onError the whole is refused when it is sent; a reader takes the more careful way.
    onError: ways.find((known) => known === onError) ?? ('stopOnError' as const),
    ...(typeof newMessageSetID === 'string' ? { newMessageSetID } : {}),
    ...(typeof oldMessageSetID === 'string' ? { oldMessageSetID } : {}),
    ...(amount === undefined ? {} : { responseData: amount }),
  };
}

/** The attributes of a set of answers, as far as they are what they must be. */
export function responseAttributes(attributes: Fields) {
  const { newMessageSetID, messageSetStatusCode } = attributes;
  return {
    ...(typeof newMessageSetID === 'string' ? { newMessageSetID } : {}),
    ...(typeof messageSetStatusCode === 'number' ? { messageSetStatusCode } : {}),
  };
}

/*
 * The reader has built each body along the tables from which the types are made, so that the name decides
 * the type. Where an answer differs from the schema, the notices say so.
 */
interface NamedBody {
  readonly name: string;
  readonly body: object;
}

function isRequest(found: NamedBody): found is Request {
  return messages.get(found.name)?.set === 'QBXML';
}

function isResponse(found: NamedBody): found is Response {
  return messages.get(found.name)?.set === 'QBXML';
}

function isSubscriptionRequest(found: NamedBody): found is SubscriptionRequest {
  return messages.get(found.name)?.set === 'QBXMLSubscription';
}

function isSubscriptionResponse(found: NamedBody): found is SubscriptionResponse {
  return messages.get(found.name)?.set === 'QBXMLSubscription';
}

function eventsOf(body: object): QBXMLEvents {
  return body;
}
