import { amount, Secret } from '@autosync/core';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullUser, servedCompany } from '../test-support/sa.ts';
import type { Server } from '../serve.ts';
import { systemClock } from '../system.ts';
import { migrated } from './migration.ts';

/** Tables that are read before a company is known; each row shows only to a transaction that names it. */
const directories = ['username', 'sign_in_attempt'];

let server: Server & { companyId: string };
let application: Client;
let owner: Client;
let tables: readonly string[];

beforeAll(async () => {
  server = await servedCompany();
  const { rules, sessions, ownerUrl } = server.sa;
  const actor = { companyId: server.companyId, username: 'office@example.com', kind: 'full' as const };
  const client = await rules.create(actor, 'Customers', { name: 'Ann' });
  const bill = await rules.create(actor, 'Invoices', {
    customer: client.id,
    date: '2026-05-01',
    lines: [{ amount: '10.00' }],
  });
  const applications = [{ invoice: bill.id, amount: '10.00' }];
  await rules.create(actor, 'Payments', {
    customer: client.id,
    date: '2026-05-02',
    amount: '10.00',
    applications,
  });
  const told = {
    category: 'Customers' as const,
    id: client.id,
    version: 1,
    quickbooksId: 'Q1',
    editSequence: '1',
  };
  await rules.acknowledge(actor, [{ ...told, operationId: 'o1' }]);
  await rules.apply(actor, [
    {
      operationId: 'o2',
      category: 'Customers',
      quickbooksId: 'Q2',
      action: 'create',
      fields: { name: 'Ben' },
    },
  ]);
  await rules.lease(actor, { installationId: 'i1', computer: 'OFFICE-PC' });
  const mapping = { category: 'Items' as const, id: 'i1', quickbooksId: 'Q9', madeAt: systemClock.now() };
  await rules.putMappings(actor, [{ kind: 'goes-by', ...mapping }]);
  const owes = { customer: client.id, balance: amount('1.00'), totalBalance: amount('1.00') };
  await rules.putBalances(actor, [{ ...owes, asOf: systemClock.now() }]);
  await sessions.signIn(fullUser.username, new Secret(fullUser.password), '127.0.0.1');
  application = new Client({ connectionString: await migrated(ownerUrl) });
  owner = new Client({ connectionString: ownerUrl });
  await application.connect();
  await owner.connect();
  const found = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by tablename`,
  );
  tables = found.rows.map((row) => row.name);
});

afterAll(async () => {
  await application.end();
  await owner.end();
  await server.close();
});

describe('the catalogue of the database', () => {
  it('has row-level security, forced, on every table', async () => {
    expect(tables.length).toBeGreaterThan(10);
    const { rows } = await owner.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it('has the company first in every key and index of what belongs to a company', async () => {
    const { rows } = await owner.query(
      `select indexrelid::regclass::text as index from pg_index
         join pg_class on pg_class.oid = indrelid
         join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and not relname = any($1) and attname <> 'company_id'`,
      [directories],
    );
    expect(rows).toEqual([]);
  });

  it('gives the role of the application nothing of its own and no way around', async () => {
    const { rows } = await application.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
              has_schema_privilege('migration', 'usage') as may_migrate
         from pg_roles where rolname = current_user`,
    );
    const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([{ ...no, owned: 0, may_migrate: false }]);
  });

  it('has no function that runs with its owner’s rights', async () => {
    const { rows } = await owner.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a transaction', () => {
  it('that names no company fails on every table of a company, and sees nothing of the others', async () => {
    for (const table of tables) {
      const read = application.query(`select * from ${table}`);
      if (directories.includes(table)) expect((await read).rows, table).toEqual([]);
      else await expect(read, table).rejects.toThrow('No company is set');
    }
  });

  it('still fails on a connection that served a company before', async () => {
    await inCompany(server.companyId, 'select 1 from record');
    await expect(application.query('select * from record')).rejects.toThrow('No company is set');
  });

  it('of another company sees and changes nothing, in any table', async () => {
    for (const table of tables.filter((name) => !directories.includes(name))) {
      const own = await inCompany(server.companyId, `select * from ${table}`);
      expect(own.length, `${table} must hold something for the probe to mean something`).toBeGreaterThan(0);
      expect(await inCompany('another', `select * from ${table}`), table).toEqual([]);
      const where = `where company_id = '${server.companyId}'`;
      for (const verb of [
        `update ${table} set company_id = 'another' ${where}`,
        `delete from ${table} ${where}`,
      ]) {
        expect(await changedRows('another', verb), verb).toBe(0);
      }
    }
  });

  it('cannot put a row into another company', async () => {
    const insert = `insert into lease values ('${server.companyId}', 9, 'i', 'c', now())`;
    await expect(inCompany('another', insert)).rejects.toThrow('row-level security');
    const move = `update lease set company_id = 'another'`;
    await expect(inCompany(server.companyId, move)).rejects.toThrow('row-level security');
  });
});

describe('the audit trail', () => {
  it('is only added to, by the application and even by the owner', async () => {
    for (const verb of ['update audit set username = $$x$$', 'delete from audit', 'truncate audit']) {
      await expect(inCompany(server.companyId, verb), verb).rejects.toThrow('permission denied');
      await expect(owner.query(verb), verb).rejects.toThrow('only added to');
    }
  });

  it('shows every tampering of who can go around that', async () => {
    const actor = { companyId: server.companyId, username: 'x', kind: 'full' as const };
    expect(await server.sa.rules.auditBreak(actor)).toBeUndefined();
    const tamperings = [
      `update audit set username = 'somebody' where sequence = 2`,
      `update audit set after = after || '{"memo": "x"}' where sequence = 2`,
      `update audit set at = at + interval '1 millisecond' where sequence = 2`,
      `delete from audit where sequence = 2`,
      `delete from audit where sequence = (select max(sequence) from audit)`,
    ];
    for (const tampering of tamperings) {
      await owner.query('alter table audit disable trigger audit_only_grows');
      await owner.query('create table kept as select * from audit');
      await owner.query(tampering);
      expect(await server.sa.rules.auditBreak(actor), tampering).toBeGreaterThanOrEqual(2);
      await owner.query('delete from audit');
      await owner.query('insert into audit select * from kept');
      await owner.query('drop table kept');
    }
    expect(await server.sa.rules.auditBreak(actor)).toBeUndefined();
  });
});

async function inCompany(companyId: string, statement: string): Promise<readonly unknown[]> {
  return (await asCompany(companyId, statement)).rows;
}

/** How many rows a statement changes; none where the application may not even try. */
async function changedRows(companyId: string, statement: string): Promise<number> {
  try {
    return (await asCompany(companyId, statement)).rowCount ?? 0;
  } catch (error) {
    expect(String(error)).toContain('permission denied');
    return 0;
  }
}

async function asCompany(companyId: string, statement: string) {
  await application.query('begin');
  try {
    await application.query(`select set_config('autosync.company', $1, true)`, [companyId]);
    return await application.query(statement);
  } finally {
    await application.query('rollback');
  }
}
