/**
 * The talk with QuickBooks: message sets of typed requests go out as text, and answers come back typed. It
 * counts what went out. Nothing here knows what a record is.
 *
 * Each request has an id of its own, and an answer counts only where it says the same one: a pipe that brings the
 * answer to another question must never make us believe that a record is gone (qbxml.md 2.1).
 *
 * A session belongs to one company file. The first message of each asks who is there (`introduce`), and all others
 * go in that session alone; where it has ended, the file that is open by then is looked at first.
 */
import { Failure, reasonOf } from '@autosync/core';
import {
  decodeRecords,
  encode,
  explainHresult,
  type Request,
  type ResponseAttributes,
  type Version,
} from '@autosync/qbxml';
import type { Exchange, OutgoingMessage, QuickBooks } from './ports/index.ts';

/** The version of qbXML in which we write. */
export const qbxmlVersion: Version = '16.0';

/** What QuickBooks answered to one request. */
export interface Answer {
  readonly name: string;
  readonly status: ResponseAttributes;
  readonly records: readonly AnswerRecord[];
}

export interface AnswerRecord {
  readonly element: string;
  readonly value: object;
}

/** What became of a message set that writes (qbxml.md 0.1, 2.4). */
export type Delivery =
  | {
      readonly outcome: 'answered';
      readonly statusCode: number | undefined;
      readonly answers: readonly Answer[];
    }
  | { readonly outcome: 'refused'; readonly hresult: string; readonly detail: string }
  | { readonly outcome: 'not_reached'; readonly detail: string; readonly hresult?: string }
  | { readonly outcome: 'unknown'; readonly detail: string };

export interface Conversation {
  /** Asks questions that change nothing. @throws Failure where QuickBooks does not answer them. */
  ask(requests: readonly Request[]): Promise<readonly Answer[]>;
  /**
   * Asks as `ask` does, in a session that is opened where there is none: which company file is it? Whoever asks says
   * by `recognised` that it is the right one.
   */
  introduce(requests: readonly Request[]): Promise<readonly Answer[]>;
  recognised(): void;
  /** Makes sure that there is a session with the right company file. @throws Failure where there cannot be one. */
  open(): Promise<void>;
  /**
   * Sends a text that writes, once, and says what became of it.
   *
   * @throws Failure where it must not leave: another company file is open by now, or another computer has the lease.
   */
  deliver(text: string, messageSetId: string, requestCount: number): Promise<Delivery>;
  /** Lets go of the company file; the next message looks at it anew. */
  release(): Promise<void>;
  readonly counts: { readonly requests: number; readonly roundTrips: number };
}

export interface ConversationOptions {
  readonly quickbooks: QuickBooks;
  /** A text that no other conversation has, of at most 30 characters. */
  readonly id: string;
  /** Introduces us where a session begins. @throws Failure where it is not the right company file. */
  readonly identify: () => Promise<void>;
  /** Called right before a text that writes leaves. @throws Failure where it must not. */
  readonly mayWrite: () => Promise<void>;
}

/** QuickBooks refused the structure of the whole message (qbxml.md 7.2). */
export const unparsable = '0x80040400';

/** No session, or one that has ended: nothing was executed (qbxml.md 7.2). */
const sessionLost: readonly (string | undefined)[] = ['0x8004040C', '0x8004040D'];

export function createConversation(options: ConversationOptions): Conversation {
  const { quickbooks, id, identify, mayWrite } = options;
  const counts = { requests: 0, roundTrips: 0 };
  let isRecognised = false;
  let questions = 0;

  async function open(): Promise<void> {
    if (!isRecognised) await identify();
  }

  /** In the session whose company file is known; where it ended meanwhile, once more in a new one. */
  async function inSession(message: OutgoingMessage, requestCount: number): Promise<Exchange> {
    for (let sendings = 1; ; sendings += 1) {
      await open();
      if (message.writes) await mayWrite();
      counts.requests += requestCount;
      counts.roundTrips += 1;
      const exchange = await quickbooks.exchange({ ...message, inSession: true });
      const isLost = exchange.outcome === 'not_reached' && sessionLost.includes(exchange.hresult);
      if (!isLost) return exchange;
      isRecognised = false;
      if (sendings === 2) return exchange;
    }
  }

  async function ask(
    requests: readonly Request[],
    send: (message: OutgoingMessage) => Promise<Exchange>,
  ): Promise<readonly Answer[]> {
    questions += 1;
    const asked = numbered(`${id}-${questions}`, requests);
    const message = { kind: 'request', onError: 'continueOnError', requests: asked } as const;
    const text = encode(message, { version: qbxmlVersion });
    const delivery = await readExchange(await send({ text, writes: false }));
    switch (delivery.outcome) {
      case 'answered':
        if (isAnswered(asked, delivery.answers)) return delivery.answers;
        throw new Failure('quickbooks.answer-unreadable', {
          detail: 'Not every question has its answer.',
        });
      case 'refused':
        throw refusal(delivery.hresult, delivery.detail);
      case 'not_reached':
        throw notReached(delivery.detail, delivery.hresult);
      case 'unknown':
        throw new Failure('quickbooks.no-answer', { detail: delivery.detail });
      default: {
        const unreachable: never = delivery;
        return unreachable;
      }
    }
  }

  return {
    ask: (requests) => ask(requests, (message) => inSession(message, requests.length)),
    introduce: (requests) =>
      ask(requests, (message) => {
        counts.requests += requests.length;
        counts.roundTrips += 1;
        return quickbooks.exchange(message);
      }),
    recognised() {
      isRecognised = true;
    },
    open,
    deliver: async (text, messageSetId, requestCount) =>
      readExchange(await inSession({ text, messageSetId, writes: true }, requestCount)),
    release() {
      isRecognised = false;
      return quickbooks.release();
    },
    counts,
  };
}

/** A message set that writes, under its id; with the same id as `oldId` it only asks for the outcome (qbxml.md 2.4). */
export function messageSetText(id: string, oldId: string | undefined, requests: readonly Request[]): string {
  return encode(
    {
      kind: 'request',
      onError: 'continueOnError',
      newMessageSetID: id,
      ...(oldId === undefined ? {} : { oldMessageSetID: oldId }),
      requests: numbered(id, requests),
    },
    { version: qbxmlVersion },
  );
}

/** The requests with ids by which their answers are known: that of the message, and the place in it. */
export function numbered(messageId: string, requests: readonly Request[]): readonly Request[] {
  return requests.map((request, place) => withId(request, `${messageId}-${place}`));
}

function withId<Asked extends Request>(request: Asked, requestID: string): Asked {
  return { ...request, body: { ...request.body, requestID } };
}

/** Whether every request has its own answer, in its place. */
export function isAnswered(requests: readonly Request[], answers: readonly Answer[]): boolean {
  return requests.every(({ name, body: { requestID } }, place) => {
    const answer = answers[place];
    return answer?.name === name && answer.status.requestID === requestID;
  });
}

/** A refusal of the whole message; but for its structure it means that QuickBooks cannot be talked to now. */
export function refusal(hresult: string, detail: string): Failure {
  return hresult === unparsable
    ? new Failure('quickbooks.refused', { hresult, detail })
    : notReached(detail, hresult);
}

/** QuickBooks cannot be talked to now; where it says why by a number, in the words of its catalogue. */
export function notReached(detail: string, hresult: string | undefined): Failure {
  if (hresult === undefined)
    return new Failure('quickbooks.not-reached', {
      meaning: 'QuickBooks is not open with your company file, or its address is wrong.',
      detail,
      remedy: 'Open QuickBooks with your company file.',
    });
  const { meaning, remedy } = explainHresult(hresult);
  return new Failure('quickbooks.not-reached', { meaning, detail: `${detail} (${hresult})`, remedy });
}

/** Whether the status says that it was done, with a remark or without (qbxml.md 2.2). */
export function isDone(answer: Answer): boolean {
  return answer.status.statusCode < 1000;
}

/** Reads an answer to its end. An answer that breaks off or cannot be read leaves open what was done. */
async function readExchange(exchange: Exchange): Promise<Delivery> {
  switch (exchange.outcome) {
    case 'reply':
      try {
        return await readAnswers(exchange.chunks);
      } catch (error) {
        return { outcome: 'unknown', detail: reasonOf(error) };
      }
    case 'refused':
      return { outcome: 'refused', hresult: exchange.hresult, detail: exchange.message };
    case 'not_reached':
      return {
        outcome: 'not_reached',
        detail: exchange.why,
        ...(exchange.hresult === undefined ? {} : { hresult: exchange.hresult }),
      };
    case 'unknown':
      return { outcome: 'unknown', detail: exchange.why };
    default: {
      const unreachable: never = exchange;
      return unreachable;
    }
  }
}

async function readAnswers(chunks: AsyncIterable<string>): Promise<Delivery> {
  let statusCode: number | undefined;
  const answers: { name: string; status: ResponseAttributes; records: AnswerRecord[] }[] = [];
  for await (const event of decodeRecords(chunks)) {
    if (event.type === 'messageSet') statusCode = event.attributes.messageSetStatusCode;
    if (event.type === 'response') answers.push({ name: event.name, status: event.attributes, records: [] });
    if (event.type === 'record' && typeof event.value === 'object')
      answers[event.index]?.records.push({ element: event.element, value: event.value });
  }
  return { outcome: 'answered', statusCode, answers };
}
