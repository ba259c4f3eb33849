/**
 * A busy season: thousands of random requests and deeds of people, good ideas and bad ones, to a company of
 * its own, with a proof of its books on the way. The seed decides everything, so that what goes wrong is
 * found again: step by step, until the first one after which the books are wrong.
 */
import { chance, instantFromEpochMs, pick, seededRandom } from '@autosync/core';
import type { Random } from '@autosync/core';
import { decode, encode } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { createCompany } from '../company.ts';
import type { Company } from '../company.ts';
import { control } from '../control/control.ts';
import type { ControlAction } from '../control/control.ts';
import { createMemoryStorage } from '../memory/storage.ts';
import { handlers } from '../registry.ts';
import type { CompanyStorage } from '../storage.ts';
import type { Switches } from '../switches.ts';
import { createChoice } from './choice.ts';
import { deed } from './deed.ts';
import { furnish } from './furniture.ts';
import { idea } from './person.ts';
import { difference, faults } from './proof.ts';

export { faults } from './proof.ts';
import { randomRequest } from './random-request.ts';
import type { RequestSource } from './random-request.ts';

export interface SeasonOptions {
  readonly seed: number;
  readonly steps: number;
  /** After how many steps the whole of the books is proven; debits and credits are after each. */
  readonly proofEvery: number;
  /** What is wrong with an answer; nothing is judged where it is left out. */
  readonly faultOf?: (answer: string) => string | undefined;
  /** Where the company is kept; in memory where it is left out. */
  readonly storage?: () => CompanyStorage;
  /** Told of each step when all of it is done. */
  readonly onStep?: (step: number) => void;
}

/** How often each request and deed met each status code; a deed of a person is 0 or, refused, 1. */
export type Codes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The requests and deeds that were carried out at least once. */
export function acceptedOf(codes: Codes): readonly string[] {
  return [...codes].flatMap(([name, met]) => (met.has(0) ? [name] : []));
}

/** @throws SeasonFault with seed and step where the books or an answer are wrong. */
export function playSeason(options: SeasonOptions): { readonly codes: Codes; readonly company: Company } {
  try {
    return played(options);
  } catch (thrown) {
    // Found between two proofs: the same again, looking after each step.
    if (thrown instanceof SeasonFault && options.proofEvery > 1) played({ ...options, proofEvery: 1 });
    throw thrown;
  }
}

export class SeasonFault extends Error {
  constructor(what: string, { seed }: SeasonOptions, step: number, last: unknown) {
    super(`Seed ${seed}, step ${step}: ${what} After: ${JSON.stringify(last)}`);
    this.name = 'SeasonFault';
  }
}

interface Season extends RequestSource {
  readonly options: SeasonOptions;
  readonly time: { second: number };
  readonly codes: Map<string, Map<number, number>>;
  /** The company as it was when it was backed up last. */
  backup: string;
}

function played(options: SeasonOptions): { readonly codes: Codes; readonly company: Company } {
  const season = begun(options);
  for (let step = 1; step <= options.steps; step += 1) {
    const last = stepped(season, step);
    if (step % 20 === 0) season.choice.refresh();
    prove(season, step, last);
    options.onStep?.(step);
  }
  return season;
}

function begun(options: SeasonOptions): Season {
  const random = seededRandom(options.seed);
  const time = { second: Date.UTC(2024, 2, 5, 13) / 1000 };
  const company = createCompany({
    storage: options.storage?.() ?? createMemoryStorage(),
    clock: { now: () => instantFromEpochMs(time.second * 1000) },
    random: seededRandom(options.seed + 1),
    switches: randomSwitches(random),
  });
  for (const request of furnish()) company.perform(request);
  const choice = createChoice(company, random);
  choice.refresh();
  return {
    options,
    random,
    time,
    company,
    choice,
    codes: new Map(),
    backup: '',
  };
}

/** What changes what becomes of money; every company believes something else. */
function randomSwitches(random: Random): Partial<Switches> {
  return {
    paymentTouchesInvoice: chance(random, 50),
    linkedInvoiceRemoval: pick(random, ['refused', 'frees-payments']),
    loweredPaidInvoice: pick(random, ['frees-payment', 'refused']),
    inactiveReferences: pick(random, ['refused', 'allowed']),
    mergeTouchesTransactions: chance(random, 50),
    closedWithoutPassword: pick(random, ['written', 'refused']),
    paymentOfCreditsAlone: pick(random, ['makes-none', 'makes-one']),
    appliedCheckRemoval: pick(random, ['frees-credits', 'as-invoices']),
    condensedAreTold: chance(random, 50),
    dataExtDefForm: 'schema',
  };
}

/** Makes the step and hands back what it was. */
function stepped(season: Season, step: number): unknown {
  const { random, time, company } = season;
  time.second += chance(random, 2) ? 86_400 : random.integer(0, 3);
  const roll = random.integer(1, 100);
  if (roll > 90) {
    const actions = idea(season);
    for (const action of actions) act(season, action, step);
    return actions;
  }
  const name = pick(random, roll > 80 ? queries : roll > 74 ? removals : writes);
  const request = roll > 50 ? randomRequest(season, name) : deed(season);
  if (!request) return undefined;
  const before = chance(random, 2) ? digest(company) : undefined;
  const code = ask(season, request, step);
  if (before !== undefined && (code >= 1000 || request.name.endsWith('Query')) && digest(company) !== before)
    throw new SeasonFault(
      'What was refused or only asked has changed the company.',
      season.options,
      step,
      request,
    );
  return request;
}

const names = Object.keys(handlers);
const [firstWrite = '', ...otherWrites] = names.filter((name) => !name.endsWith('Query'));
const [firstQuery = '', ...otherQueries] = names.filter((name) => name.endsWith('Query'));
const writes: readonly [string, ...string[]] = [firstWrite, ...otherWrites];
const removals = ['TxnDel', 'TxnVoid', 'ListDel'] as const;
const queries: readonly [string, ...string[]] = [firstQuery, ...otherQueries];

function digest(company: Company): string {
  return JSON.stringify([...company.export()]);
}

/** The status code of the answer, which is as the schema and the reader of qbXML demand. */
function ask(season: Season, request: Request, step: number): number {
  const { options, company } = season;
  const text = encode(
    { kind: 'request', onError: 'continueOnError', requests: [request] },
    { version: '13.0' },
  );
  const exchange = company.exchange(text);
  if ('refused' in exchange) throw new SeasonFault(exchange.refused.message, options, step, text);
  const answer = [...exchange.answer].join('');
  // An answer that was asked for in part lacks what the schema demands of the whole.
  const fault = text.includes('IncludeRetElement') ? undefined : options.faultOf?.(answer);
  if (fault !== undefined) throw new SeasonFault(`${fault} ${answer}`, options, step, text);
  const { message, notices } = decode(answer);
  const [response] = message.kind === 'response' ? message.responses : [];
  if (!response || notices.length > 0) throw new SeasonFault(`What is this: ${answer}`, options, step, text);
  note(season, request.name, response.body.statusCode);
  return response.body.statusCode;
}

function act(season: Season, action: ControlAction, step: number): void {
  const { company, options } = season;
  const before = action.do === 'condense' ? balancesOf(company) : '';
  const result = control(company, action);
  const isDone = !('error' in result);
  note(season, action.do, isDone ? 0 : 1);
  if (action.do === 'back-up') season.backup = digest(company);
  if (action.do === 'restore-backup' && isDone && digest(company) !== season.backup)
    throw new SeasonFault('What was restored is not what was backed up.', options, step, action);
  if (action.do === 'condense' && balancesOf(company) !== before)
    throw new SeasonFault('Condensing moved a balance.', options, step, action);
}

function balancesOf({ books }: Company): string {
  const { storage } = books;
  const keys = storage.elementKeys({ types: ['Account', 'Customer', 'Vendor'] });
  return JSON.stringify(keys.map(({ nameSpace, id }) => storage.balance(`${nameSpace} ${id}`)));
}

function note({ codes }: Season, name: string, code: number): void {
  const known = codes.get(name) ?? new Map<number, number>();
  codes.set(name, known.set(code, (known.get(code) ?? 0) + 1));
}

function prove({ company, options }: Season, step: number, last: unknown): void {
  const left = difference(company.books);
  if (left !== '0.00') throw new SeasonFault(`Debits and credits differ by ${left}.`, options, step, last);
  if (step % options.proofEvery !== 0 && step !== options.steps) return;
  const [fault] = faults(company);
  if (fault !== undefined) throw new SeasonFault(fault, options, step, last);
}
