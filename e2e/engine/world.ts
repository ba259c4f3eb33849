import {
  addMs,
  instantFromEpochMs,
  sameJson,
  seededRandom,
  type Clock,
  type Instant,
  type Random,
} from '@autosync/core';
import {
  createEngine,
  type Engine,
  type Progress,
  type QuickBooks,
  type Sa,
  type Store,
  type SyncResult,
} from '@autosync/engine';
import {
  categories,
  categoryOf,
  mapReferences,
  type CategoryName,
  type Fields,
  type QuickBooksObject,
} from '@autosync/records';
import {
  createDirectSa,
  createMemoryRepository,
  createSaRules,
  type Actor,
  type SaRules,
} from '@autosync/sa/rules';
import {
  createCompany,
  createMemoryStorage,
  type Company,
  type CompanyIdentity,
  type Switches,
} from '@autosync/simulator';
import { decode, encode, type Request, type Response } from '@autosync/qbxml';
import { createMemoryStore } from '@autosync/store/memory';

/** A clock that stands still until somebody moves it; every look at it is a second later. */
export interface MovableClock extends Clock {
  move(ms: number): void;
}

export function movableClock(start: string): MovableClock {
  let epochMs = Date.parse(start);
  return {
    now: () => instantFromEpochMs((epochMs += 1000)),
    sleep: async (ms) => {
      epochMs += ms;
    },
    localText: (instant: Instant) => addMs(instant, -5 * 3_600_000).slice(0, 19),
    move: (ms) => {
      epochMs += ms;
    },
  };
}

/** SA, QuickBooks and the connector's store, all real and in memory. */
export interface World {
  readonly clock: MovableClock;
  readonly random: Random;
  readonly company: Company;
  readonly rules: SaRules;
  readonly actor: Actor;
  readonly store: Store;
  readonly quickbooks: QuickBooks;
  readonly sa: Sa;
  /** Texts that QuickBooks got, the newest last. */
  readonly sent: string[];
  engine(ports?: Partial<Ports>): Engine;
}

export interface Ports {
  readonly quickbooks: QuickBooks;
  readonly sa: Sa;
  readonly store: Store;
  readonly progress: Progress;
}

const companyId = 'green-acre';

export async function createWorld(
  seed = 1,
  switches: Partial<Switches> = {},
  clock = movableClock('2026-03-02T15:00:00Z'),
  identity: CompanyIdentity = { name: 'Green Acre', file: 'green-acre.qbw', timeZone: 'America/New_York' },
): Promise<World> {
  const random = seededRandom(seed);
  const company = createCompany({
    storage: createMemoryStorage(),
    clock,
    random,
    switches,
    identity,
  });
  const repository = createMemoryRepository();
  await repository.createCompany({ id: companyId, name: 'Green Acre', isSample: false });
  const rules = createSaRules({ repository, clock, random });
  const actor: Actor = { companyId, username: 'office@example.com', kind: 'full' };
  const sent: string[] = [];
  const quickbooks = quickbooksOf(company, sent);
  const sa = createDirectSa(rules, clock, actor, 'Green Acre');
  const store = createMemoryStore();
  const base = { quickbooks, sa, store, progress: { report: () => {} } };
  return {
    clock,
    random,
    company,
    rules,
    actor,
    store,
    quickbooks,
    sa,
    sent,
    engine: (ports = {}) =>
      createEngine({
        ...base,
        ...ports,
        clock,
        random,
        log: { info: () => {}, error: () => {} },
        company: { companyId, companyName: 'Green Acre', username: actor.username, time: clock.now() },
        computer: 'Office PC',
      }),
  };
}

function quickbooksOf(company: Company, sent: string[]): QuickBooks {
  let ticket: string | undefined;
  return {
    exchange: async ({ text }) => {
      sent.push(text);
      if (ticket === undefined) {
        const opened = company.openSession({ application: 'Autosync', file: '' });
        if ('refused' in opened) {
          const { hresult, message } = opened.refused;
          return { outcome: 'not_reached', why: message, hresult };
        }
        ticket = opened.ticket;
      }
      const result = company.exchange(text, { ticket });
      if ('refused' in result) return { outcome: 'refused', ...result.refused };
      return { outcome: 'reply', chunks: chunksOf([...result.answer]) };
    },
    release: async () => {
      if (ticket !== undefined) company.closeSession(ticket);
      ticket = undefined;
    },
  };
}

async function* chunksOf(texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

/** What a person does in QuickBooks, by the requests of the SDK, in a session of its own. */
export function doInQuickbooks(world: World, requests: readonly Request[]): readonly Response[] {
  const text = encode({ kind: 'request', onError: 'continueOnError', requests }, { version: '16.0' });
  const result = world.company.exchange(text);
  if ('refused' in result) throw new Error(result.refused.message);
  const { message } = decode([...result.answer].join(''));
  if (message.kind !== 'response') throw new Error('QuickBooks did not answer.');
  for (const { body } of message.responses)
    if (body.statusCode >= 500) throw new Error(`${body.statusCode} ${body.statusMessage ?? ''}`);
  return message.responses;
}

/** Adds a record in QuickBooks as a person would; its references are ids of QuickBooks. */
export function addInQuickbooks(world: World, name: CategoryName, fields: Fields): QuickBooksObject {
  const category = categoryOf(name);
  const writing = category.quickbooks.add(fields, '{00000000-0000-0000-0000-000000000000}');
  if ('cannot' in writing) throw new Error(writing.cannot);
  const before = new Set(quickbooksRecords(world, name).map(({ id }) => id));
  doInQuickbooks(world, writing.requests);
  const added = quickbooksRecords(world, name).find(({ id }) => !before.has(id));
  if (added === undefined) throw new Error('Nothing was added.');
  return added;
}

/** Changes fields of a record in QuickBooks as a person would. */
export function changeInQuickbooks(world: World, name: CategoryName, id: string, wanted: Fields): void {
  const object = quickbooksRecords(world, name).find((one) => one.id === id);
  if (object === undefined) throw new Error(`QuickBooks has no ${name} ${id}.`);
  const { editSequence, fields, kept } = object;
  const writing = categoryOf(name).quickbooks.change({
    id,
    editSequence,
    baseline: fields,
    kept,
    fields: { ...fields, ...wanted },
    changed: Object.keys(wanted),
  });
  if ('cannot' in writing) throw new Error(writing.cannot);
  doInQuickbooks(world, writing.requests);
}

/** Everything of a category in QuickBooks, as the mapping reads it. */
export function quickbooksRecords(world: World, name: CategoryName): readonly QuickBooksObject[] {
  const category = categoryOf(name);
  const responses = doInQuickbooks(
    world,
    category.quickbooks.reads.map((read) => read.request({ by: 'modified' })),
  );
  const elements = new Set(category.quickbooks.reads.map(({ element }) => element));
  const objects = responses.flatMap(({ body }) =>
    Object.entries(body).flatMap(([element, rets]) =>
      elements.has(element) && Array.isArray(rets)
        ? rets.map((ret: object) => category.quickbooks.fromQuickBooks(element, ret))
        : [],
    ),
  );
  return objects.filter(({ isOther }) => isOther !== true);
}

/** Everything of a category in SA that is not deleted. */
export async function saRecords(
  world: World,
  name: CategoryName,
): Promise<readonly { id: string; version: number; fields: Fields }[]> {
  const found = new Map<string, { id: string; version: number; fields: Fields; isDeleted: boolean }>();
  let cursor: string | undefined;
  for (;;) {
    const page = await world.rules.changes(world.actor, cursor, 500);
    for (const change of page.changes) if (change.category === name) found.set(change.id, change);
    cursor = page.cursor;
    if (!page.hasMore) break;
  }
  return [...found.values()].filter(({ isDeleted }) => !isDeleted);
}

/** Everything that differs between the sides, a sentence each; agreed differences do not count. */
export async function differences(world: World): Promise<readonly string[]> {
  const faults: string[] = [];
  const idPairs = new Map<string, string>();
  for (const { name } of categories)
    for (const link of await world.store.links(name, undefined, 100_000))
      idPairs.set(`${name}\n${link.quickbooksId}`, link.saId);
  for (const category of categories) {
    const { name } = category;
    const inSa = new Map((await saRecords(world, name)).map((record) => [record.id, record]));
    const inQuickbooks = new Map(quickbooksRecords(world, name).map((object) => [object.id, object]));
    for (const link of await world.store.links(name, undefined, 100_000)) {
      const [sa, quickbooks] = [inSa.get(link.saId), inQuickbooks.get(link.quickbooksId)];
      inSa.delete(link.saId);
      inQuickbooks.delete(link.quickbooksId);
      if (sa === undefined || quickbooks === undefined) continue;
      const translated = mapReferences(category, quickbooks.fields, ({ category: target, id }) =>
        idPairs.get(`${target}\n${id}`),
      );
      const [a, b] = [category.comparable(sa.fields), category.comparable(translated)];
      const differing = Object.keys(a).filter((field) => !sameJson(a[field], b[field]));
      faults.push(...differing.map((field) => `${name} ${category.label(sa.fields)}: ${field}`));
    }
    for (const record of inSa.values()) faults.push(`${name} ${category.label(record.fields)} only in SA`);
    for (const object of inQuickbooks.values())
      faults.push(`${name} ${category.label(object.fields)} only in QuickBooks`);
  }
  return faults;
}

/** How many records each side has, by category. */
export async function picture(world: World): Promise<readonly string[]> {
  const counts: string[] = [];
  for (const { name } of categories) {
    const [sa, quickbooks] = [await saRecords(world, name), quickbooksRecords(world, name)];
    const links = await world.store.linkCount(name);
    counts.push(`${name}: ${sa.length} in SA, ${quickbooks.length} in QuickBooks, ${links} links`);
  }
  return counts;
}

/** Links that SA does not know as we do, a sentence each: its copy is what a new computer starts from. */
export async function untoldLinks(world: World): Promise<readonly string[]> {
  const told = new Map<string, string>();
  for (const link of (await world.rules.links(world.actor, undefined, 100_000)).links)
    told.set(`${link.category} ${link.id}`, link.quickbooksId);
  const untold: string[] = [];
  for (const { name } of categories)
    for (const link of await world.store.links(name, undefined, 100_000))
      if (told.get(`${name} ${link.saId}`) !== link.quickbooksId)
        untold.push(`SA was not told of ${name} ${link.saId}`);
  return untold;
}

/** Everything that a sync changed on either side, or linked. */
export function writes({ categories: results }: SyncResult): number {
  return results
    .flatMap(({ toQuickBooks, toSa, linked }) => [
      ...Object.values(toQuickBooks),
      ...Object.values(toSa),
      linked,
    ])
    .reduce((sum: number, count: number) => sum + count, 0);
}

/** How often each thing stands in the activity: what was added is not merely found again and linked. */
export async function activityCounts(world: World): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const { category, to, action } of await world.store.activity(100_000)) {
    const key = `${category} ${action} to ${to}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).toSorted((a, b) => a.localeCompare(b));
}

export function openOperations(world: World) {
  return world.store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
}

/** QuickBooks chooses the account of a payment that names none; SA keeps its blank (bookkeeping.md 4). */
export const defaultedByQuickbooks = 'Payments Payment of 25.00 on 2026-02-20: depositAccount';
