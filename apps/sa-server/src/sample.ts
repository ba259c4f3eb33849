import { Failure, randomText, seededRandom, Secret, type DateOnly } from '@autosync/core';
import { categoryOf, lawnCareStory, mapReferences } from '@autosync/records';
import { importRecords, type Actor, type ImportedRecord } from '@autosync/sa/rules';
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

const batchSize = 2000;

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined)
    throw new Failure('program.defect', { detail: `The sample refers to ${key} too early.` });
  return id;
}
