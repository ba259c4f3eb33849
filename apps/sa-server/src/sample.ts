import { Failure, randomText, seededRandom, Secret, type DateOnly } from '@autosync/core';
import {
  categoryOf,
  lawnCareStory,
  mapReferences,
  plausibleEdit,
  type CategoryName,
} from '@autosync/records';
import {
  importRecords,
  type Actor,
  type ImportedRecord,
  type SaRules,
  type StoredRecord,
} from '@autosync/sa/rules';
import { addCompany } from './company.ts';
import { createRepository } from './database/index.ts';
import type { Sa } from './sa.ts';
import { systemClock } from './system.ts';

/** The users of every sample company. It is meant to be tried: everybody knows its password. */
export const sampleUser = { username: 'office@example.com', password: 'green-acre-1' };
const sampleMobileUser = { username: 'crew@example.com', password: 'green-acre-1' };

export interface SampleSize {
  readonly seed: number;
  readonly today: DateOnly;
  readonly customers?: number;
  readonly invoices?: number;
}

/**
 * Makes the sample company, unless the database has it already: SA's half of the shared story, in one
 * transaction, and then its users, so that nobody can sign in to half a sample.
 */
export async function ensureSample(sa: Sa, size: SampleSize): Promise<void> {
  if ((await sa.sessions.companyOf(sampleUser.username)) !== undefined) return;
  const story = lawnCareStory(size);
  const companyId = await addCompany(sa, { name: story.company.name, isSample: true });
  const actor: Actor = { companyId, username: sampleUser.username, kind: 'full' };
  const random = seededRandom(size.seed);
  const ids = new Map<string, string>();
  await createRepository(sa.database).write(companyId, async (writing) => {
    let batch: ImportedRecord[] = [];
    const store = async () => {
      await importRecords(writing, systemClock, random, actor, batch);
      batch = [];
    };
    for (const { key, category, where, fields } of story.records) {
      if (where === 'quickbooks') continue;
      const id = randomText(random, 16);
      ids.set(key, id);
      const own = mapReferences(categoryOf(category), fields, (reference) => idOf(ids, reference.id));
      batch.push({ category, id, fields: own });
      if (batch.length === batchSize) await store();
    }
    await store();
  });
  await sa.sessions.addUser(
    companyId,
    sampleMobileUser.username,
    'mobile',
    new Secret(sampleMobileUser.password),
  );
  await sa.sessions.addUser(companyId, sampleUser.username, 'full', new Secret(sampleUser.password));
}

/**
 * Makes plausible edits at random, each of another record and through the same rules as a person's. The seed
 * makes them repeatable. Answers the records that changed.
 */
export async function editSample(
  rules: SaRules,
  actor: Actor,
  count: number,
  seed: number,
): Promise<readonly { category: CategoryName; id: string; version: number }[]> {
  const random = seededRandom(seed);
  const candidates: StoredRecord[] = [];
  for (const category of editedCategories) {
    const isDescending = categoryOf(category).kind === 'transaction';
    candidates.push(...(await rules.page(actor, { category, isDescending, recordsMax: 1000 })));
  }
  const edited: { category: CategoryName; id: string; version: number }[] = [];
  while (edited.length < count && candidates.length > 0) {
    const [record] = candidates.splice(random.integer(0, candidates.length - 1), 1);
    if (!record) break;
    const { category, id } = record;
    const present = await rules.read(actor, { category, id });
    const fields = plausibleEdit(random, category, present.fields);
    if (Object.keys(fields).length === 0) continue;
    const changed = await rules.change(actor, { category, id }, present.version, fields);
    edited.push({ category, id, version: changed.version });
  }
  return edited;
}

const editedCategories: readonly CategoryName[] = ['Customers', 'Items', 'Invoices', 'Payments'];
const batchSize = 2000;

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined)
    throw new Failure('program.defect', { detail: `The sample refers to ${key} too early.` });
  return id;
}
