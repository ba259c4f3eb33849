import type {
  QBXMLEvents,
  RequestBodies,
  ResponseBodies,
  SubscriptionRequestBodies,
  SubscriptionResponseBodies,
} from './types.generated.ts';
import type { Version } from './version.ts';

/** The name of a request or response without Rq or Rs: `CustomerAdd`. */
export type RequestName = keyof RequestBodies;
export type ResponseName = keyof ResponseBodies;

export type Request = {
  [Name in RequestName]: { readonly name: Name; readonly body: RequestBodies[Name] };
}[RequestName];

export type Response = {
  [Name in ResponseName]: { readonly name: Name; readonly body: ResponseBodies[Name] };
}[ResponseName];

export type SubscriptionRequest = {
  [Name in keyof SubscriptionRequestBodies]: {
    readonly name: Name;
    readonly body: SubscriptionRequestBodies[Name];
  };
}[keyof SubscriptionRequestBodies];

export type SubscriptionResponse = {
  [Name in keyof SubscriptionResponseBodies]: {
    readonly name: Name;
    readonly body: SubscriptionResponseBodies[Name];
  };
}[keyof SubscriptionResponseBodies];

/** A message whose name the schema does not have; read, kept and never written. */
export interface UnknownMessage {
  /** Its place among all messages of the set. */
  readonly index: number;
  readonly name: string;
  readonly body: object;
}

/** What `QBXMLMsgsRq` carries (qbxml.md 2.1, 2.3, 2.4). */
export interface RequestMessageSet {
  readonly kind: 'request';
  /** The version that the text asked for; the version to write is an option of `encode`. */
  readonly version?: Version;
  readonly onError: 'continueOnError' | 'stopOnError' | 'rollbackOnError';
  readonly newMessageSetID?: string;
  readonly oldMessageSetID?: string;
  readonly responseData?: 'includeAll' | 'includeNone';
  readonly requests: readonly Request[];
  readonly unknown?: readonly UnknownMessage[];
}

/** What `QBXMLMsgsRs` carries (qbxml.md 2.2, 2.4). */
export interface ResponseMessageSet {
  readonly kind: 'response';
  readonly newMessageSetID?: string;
  readonly messageSetStatusCode?: number;
  readonly responses: readonly Response[];
  readonly unknown?: readonly UnknownMessage[];
}

export interface SubscriptionRequestMessageSet {
  readonly kind: 'subscriptionRequest';
  readonly version?: Version;
  readonly requests: readonly SubscriptionRequest[];
  readonly unknown?: readonly UnknownMessage[];
}

export interface SubscriptionResponseMessageSet {
  readonly kind: 'subscriptionResponse';
  readonly responses: readonly SubscriptionResponse[];
  readonly unknown?: readonly UnknownMessage[];
}

/** What QuickBooks calls a subscriber with. */
export interface EventsMessage {
  readonly kind: 'events';
  readonly version?: Version;
  readonly events: QBXMLEvents;
}

export type Message =
  | RequestMessageSet
  | ResponseMessageSet
  | SubscriptionRequestMessageSet
  | SubscriptionResponseMessageSet
  | EventsMessage;
