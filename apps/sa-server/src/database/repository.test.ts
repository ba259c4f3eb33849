import { saRepositoryContract, saRulesContract } from '@autosync/contracts';
import type { Repository } from '@autosync/sa/rules';
import { afterAll } from 'vitest';
import { testDatabase } from '../test-support/database.ts';
import { createRepository } from './repository.ts';
import { connect, type Connection } from './schema.ts';

const connections: Connection[] = [];

afterAll(async () => {
  for (const connection of connections) await connection.destroy();
});

async function open(): Promise<Repository> {
  const { applicationUrl } = await testDatabase();
  const connection = connect(applicationUrl);
  connections.push(connection);
  return createRepository(connection);
}

saRepositoryContract('PostgreSQL', open);
saRulesContract('PostgreSQL', open);
