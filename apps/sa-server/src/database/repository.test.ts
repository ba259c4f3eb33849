import { saLeaseContract, saLinksContract, saRepositoryContract, saRulesContract } from '@autosync/contracts';
import type { Repository } from '@autosync/sa/rules';
import { afterAll } from 'vitest';
import { testDatabase } from '../test-support/database.ts';
import { createRepository } from './repository.ts';
import { connect, type Connection } from './schema.ts';

let connection: Connection | undefined;

afterAll(async () => {
  await connection?.destroy();
});

async function open(): Promise<Repository> {
  connection ??= connect((await testDatabase()).applicationUrl);
  return createRepository(connection);
}

saRepositoryContract('PostgreSQL', open);
saRulesContract('PostgreSQL', open);
saLeaseContract('PostgreSQL', open);
saLinksContract('PostgreSQL', open);
