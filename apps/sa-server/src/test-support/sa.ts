import { Secret } from '@autosync/core';
import { addCompany } from '../company.ts';
import { serve, type Server } from '../serve.ts';
import { testDatabase } from './database.ts';

export const fullUser = { username: 'office@example.com', password: 'a right password' };
export const mobileUser = { username: 'crew@example.com', password: 'another password' };

/** SA on a database of its own, with one company of a Full and a Mobile user. */
export async function servedCompany(): Promise<Server & { companyId: string }> {
  const { ownerUrl } = await testDatabase();
  const server = await serve({
    place: { databaseUrl: ownerUrl },
    host: '127.0.0.1',
    port: 0,
    requestsMaxPerMinute: 100_000,
  });
  const companyId = await addCompany(server.sa, { name: 'Green Acres', isSample: false });
  await server.sa.sessions.addUser(companyId, fullUser.username, 'full', new Secret(fullUser.password));
  await server.sa.sessions.addUser(companyId, mobileUser.username, 'mobile', new Secret(mobileUser.password));
  return { ...server, companyId };
}
