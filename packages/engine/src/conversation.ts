/**
 * The talk with QuickBooks: message sets of typed requests go out as text, and answers come back typed. It
 * counts what went out. Nothing here knows what a record is.
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
import type { Exchange, QuickBooks } from './ports/index.ts';

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
  /** Sends a text that writes, once, and says what became of it. Never throws for what the world does. */
  deliver(text: string, messageSetId: string, requestCount: number): Promise<Delivery>;
  readonly counts: { readonly requests: number; readonly roundTrips: number };
}

/** QuickBooks refused the structure of the whole message (qbxml.md 7.2). */
export const unparsable = '0x80040400';

export function createConversation(quickbooks: QuickBooks): Conversation {
  const counts = { requests: 0, roundTrips: 0 };

  async function ask(requests: readonly Request[]): Promise<readonly Answer[]> {
    const text = encode({ kind: 'request', onError: 'continueOnError', requests }, { version: qbxmlVersion });
    counts.requests += requests.length;
    counts.roundTrips += 1;
    const delivery = await readExchange(await quickbooks.exchange({ text, writes: false }));
    switch (delivery.outcome) {
      case 'answered':
        return allAnswered(requests, delivery.answers);
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
    ask,
    deliver: async (text, messageSetId, requestCount) => {
      counts.requests += requestCount;
      counts.roundTrips += 1;
      return readExchange(await quickbooks.exchange({ text, messageSetId, writes: true }));
    },
    counts,
  };
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

function allAnswered(requests: readonly Request[], answers: readonly Answer[]): readonly Answer[] {
  const isWhole = requests.every(({ name }, index) => answers[index]?.name === name);
  if (!isWhole)
    throw new Failure('quickbooks.answer-unreadable', { detail: 'Not every question has its answer.' });
  return answers;
}
