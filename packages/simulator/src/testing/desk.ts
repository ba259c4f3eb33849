/** A company with a client at the desk: what the tests talk through. Intuit's schema judges every answer. */
import { instantFromEpochMs, price, seededRandom } from '@autosync/core';
import { decode, encode } from '@autosync/qbxml';
import type {
  Request,
  RequestBodies,
  RequestName,
  ResponseBodies,
  ResponseMessageSet,
} from '@autosync/qbxml';
import { createCompany } from '../company.ts';
import type { Company, CompanyOptions } from '../company.ts';
import { createMemoryStorage } from '../memory/storage.ts';
import { faultOf } from '../test-support/schema-judge.ts';

export interface Desk {
  readonly company: Company;
  /** Every answer so far, as text. */
  readonly answers: readonly string[];
  /** The Unix second of the clock; set it to move in time. */
  second: number;
  /** The answer to one request at version 13.0. */
  ask<Name extends RequestName>(name: Name, body: RequestBodies[Name]): ResponseBodies[Name];
  /** The answers to a message set. */
  send(requests: readonly Request[], attributes?: MessageSetAttributes): ResponseMessageSet;
  /** What comes back for a text, or the HRESULT of its refusal. */
  sendText(text: string, ticket?: string): string;
}

export interface MessageSetAttributes {
  readonly newMessageSetID?: string;
  readonly oldMessageSetID?: string;
  readonly responseData?: 'includeAll' | 'includeNone';
  readonly onError?: 'continueOnError' | 'stopOnError';
  readonly ticket?: string;
}

/** 2024-03-05, 08:00 in New York. */
export const firstSecond = Date.UTC(2024, 2, 5, 13) / 1000;

export function openDesk(options: Partial<CompanyOptions> = {}): Desk {
  const answers: string[] = [];
  const time = { second: firstSecond };
  const desk: Desk = {
    company: createCompany({
      storage: createMemoryStorage(),
      clock: { now: () => instantFromEpochMs(time.second * 1000) },
      random: seededRandom(7),
      ...options,
    }),
    answers,
    get second() {
      return time.second;
    },
    set second(second) {
      time.second = second;
    },
    ask(name, body) {
      const set = desk.send([requestOf(name, body)]);
      return bodyOf(set, name);
    },
    send(requests, { ticket, onError = 'continueOnError', ...attributes } = {}) {
      const text = encode({ kind: 'request', onError, ...attributes, requests }, { version: '13.0' });
      const { message } = decode(desk.sendText(text, ticket));
      if (message.kind !== 'response') throw new Error('QuickBooks did not answer.');
      return message;
    },
    sendText(text, ticket) {
      const exchange = desk.company.exchange(text, { ticket });
      if ('refused' in exchange) return exchange.refused.hresult;
      const answer = [...exchange.answer].join('');
      answers.push(answer);
      const fault = isJudged(text, options) ? faultOf(answer) : undefined;
      if (fault !== undefined) throw new Error(`The schema does not take this answer: ${fault}\n${answer}`);
      return answer;
    },
  };
  return desk;
}

/** The schema ends at version 13.0, and the recorded form of a definition breaks it. */
function isJudged(text: string, { switches }: Partial<CompanyOptions>): boolean {
  const version = Number(/<\?qbxml version="([\d.]+)"/.exec(text)?.[1] ?? '16.0');
  return version <= 13 && switches?.dataExtDefForm !== 'recorded';
}

function requestOf<Name extends RequestName>(name: Name, body: RequestBodies[Name]): Request;
function requestOf(name: RequestName, body: object): object {
  return { name, body };
}

/** The body of the first answer of that name. */
export function bodyOf<Name extends RequestName>(set: ResponseMessageSet, name: Name): ResponseBodies[Name];
export function bodyOf(set: ResponseMessageSet, name: RequestName): object {
  const response = set.responses.find((each) => each.name === name);
  if (!response) throw new Error(`There is no answer to ${name}.`);
  return response.body;
}

export interface Sample {
  readonly customer: string;
  readonly job: string;
  readonly item: string;
  readonly terms: string;
  readonly check: string;
}

/** A customer with a job, an item at 45.50, terms of 30 days and a way to pay; the ids of each. */
export function furnish(desk: Desk): Sample {
  const income = desk.ask('AccountAdd', { AccountAdd: { Name: 'Lawn income', AccountType: 'Income' } });
  const terms = desk.ask('StandardTermsAdd', { StandardTermsAdd: { Name: 'Net 30', StdDueDays: 30 } });
  const check = desk.ask('PaymentMethodAdd', { PaymentMethodAdd: { Name: 'Check' } });
  const item = desk.ask('ItemServiceAdd', {
    ItemServiceAdd: {
      Name: 'Mowing',
      SalesOrPurchase: {
        Desc: 'Weekly mowing',
        Price: price('45.5'),
        AccountRef: { ListID: idOf(income.AccountRet) },
      },
    },
  });
  const customer = desk.ask('CustomerAdd', {
    CustomerAdd: { Name: 'Green, Ann', TermsRef: { FullName: 'Net 30' } },
  });
  const job = desk.ask('CustomerAdd', {
    CustomerAdd: { Name: 'Lake house', ParentRef: { FullName: 'Green, Ann' } },
  });
  return {
    customer: idOf(customer.CustomerRet),
    job: idOf(job.CustomerRet),
    item: idOf(item.ItemServiceRet),
    terms: idOf(terms.StandardTermsRet),
    check: idOf(check.PaymentMethodRet),
  };
}

/** The id of a record of an answer; throws where there is no record. */
export function idOf(record: { readonly ListID?: string; readonly TxnID?: string } | undefined): string {
  const id = record?.ListID ?? record?.TxnID;
  if (id === undefined) throw new Error('The answer holds no record.');
  return id;
}

/** The only record of an answer. */
export function onlyOf<T>(records: readonly T[] | undefined): T {
  const [record, ...more] = records ?? [];
  if (record === undefined || more.length > 0)
    throw new Error(`The answer holds ${more.length + 1} records, not one.`);
  return record;
}
