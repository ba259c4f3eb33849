import { randomText } from '@autosync/core';
import { createRepository } from './database/index.ts';
import type { Sa } from './sa.ts';
import { systemRandom } from './system.ts';

/** Makes a company without users and answers its id. */
export async function addCompany(sa: Sa, company: { name: string; isSample: boolean }): Promise<string> {
  const id = randomText(systemRandom, 12);
  await createRepository(sa.database).createCompany({ id, ...company });
  return id;
}
