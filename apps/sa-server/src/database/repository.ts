import { firstHash, type Repository } from '@autosync/sa/rules';
import { Failure } from '@autosync/core';
import { readingOf } from './reading.ts';
import { setSight, type Connection } from './schema.ts';
import { writingOf } from './writing.ts';

/**
 * SA's repository in PostgreSQL. A writing unit first takes the row of its company and holds it until it
 * commits: units of one company follow each other, so that a sequence is never visible before a smaller one.
 */
export function createRepository(database: Connection): Repository {
  return {
    async createCompany({ id, name, isSample }) {
      await database.transaction().execute(async (unit) => {
        await setSight(unit, { company: id });
        const row = { company_id: id, name, is_sample: isSample, sequence: 0, chain_hash: firstHash };
        await unit.insertInto('company').values(row).execute();
      });
    },
    read: async (companyId, work) =>
      await database
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (unit) => {
          await setSight(unit, { company: companyId });
          return await work(readingOf(unit, companyId));
        }),
    write: async (companyId, work) =>
      await database.transaction().execute(async (unit) => {
        await setSight(unit, { company: companyId });
        const company = unit.selectFrom('company').select('company_id').where('company_id', '=', companyId);
        if (!(await company.forNoKeyUpdate().executeTakeFirst())) {
          throw new Failure('sa.not-found', { what: 'company', id: companyId });
        }
        return await work({ ...readingOf(unit, companyId), ...writingOf(unit, companyId) });
      }),
  };
}
