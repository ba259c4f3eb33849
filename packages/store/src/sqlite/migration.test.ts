import { DatabaseSync } from '@photostructure/sqlite';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentVersion, migrate, versionOf } from './migration.ts';

/** A database as a version before the ids of sales tax codes left it. */
function oldDatabase(): InstanceType<typeof DatabaseSync> {
  const database = new DatabaseSync(':memory:');
  for (const file of ['0001-start.sql', '0002-activity-chain.sql'])
    database.exec(readFileSync(new URL(`../../migrations/${file}`, import.meta.url), 'utf8'));
  database.exec('PRAGMA user_version = 2');
  return database;
}

const link = (kind: string, quickbooksId: string) => ({ quickbooksId, quickbooksBaseline: { kind } });

function filled(): InstanceType<typeof DatabaseSync> {
  const database = oldDatabase();
  const put = (table: string, row: { readonly [column: string]: string }) => {
    const columns = Object.keys(row);
    const sql = `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
    database.prepare(sql).run(...Object.values(row));
  };
  const links = [
    ['Sales Tax', 'a', link('code', '1-7')],
    ['Sales Tax', 'b', link('tax', '2-7')],
    ['Customers', 'c', { quickbooksId: '1-7', quickbooksBaseline: { salesTaxCode: '1-7', salesTax: '2-7' } }],
    ['Items', 'd', { quickbooksId: '2-7', quickbooksBaseline: { salesTaxCode: null } }],
  ] as const;
  for (const [category, sa_id, body] of links)
    put('link', { category, sa_id, quickbooks_id: body.quickbooksId, body: JSON.stringify(body) });
  const rows = [
    ['quickbooks', 'Sales Tax', { id: '3-7', fields: { kind: 'code' } }],
    ['quickbooks', 'Sales Tax', { id: '4-7', fields: { kind: 'tax' } }],
    ['quickbooks', 'Sales Tax', { id: '1-7', fields: {} }],
    ['quickbooks', 'Sales Tax', { id: '2-7', fields: {} }],
    ['sa', 'Sales Tax', { id: 'a', fields: { kind: 'code' } }],
    ['sa', 'Customers', { id: 'c', fields: { salesTaxCode: 'a' } }],
    ['quickbooks', 'Customers', { id: '1-7', fields: { salesTaxCode: '1-7' } }],
  ] as const;
  for (const [side, category, body] of rows)
    put('inbox', { side, category, id: body.id, body: JSON.stringify(body) });
  const operation = (id: string, category: string, to: string, body: object) =>
    put('operation', { id, category, state: 'sent', body: JSON.stringify({ id, to, body }) });
  operation('o1', 'Customers', 'quickbooks', {
    source: { id: 'c', fields: { salesTaxCode: 'a' } },
    target: { id: '1-7', fields: { salesTaxCode: null } },
    fields: { salesTaxCode: '1-7' },
    told: null,
  });
  operation('o2', 'Sales Tax', 'sa', {
    source: { id: '3-7', fields: { kind: 'code' } },
    target: null,
    fields: { kind: 'code' },
    told: { quickbooksId: '3-7' },
  });
  operation('o3', 'Sales Tax', 'quickbooks', {
    source: { id: 'b', fields: { kind: 'tax' } },
    target: { id: '2-7', fields: { kind: 'tax' } },
    fields: { kind: 'tax' },
    told: { quickbooksId: '2-7' },
  });
  const witnesses = [
    { category: 'Sales Tax', quickbooksId: '1-7' },
    { category: 'Sales Tax', quickbooksId: '2-7' },
    { category: 'Customers', quickbooksId: '1-7' },
  ];
  put('setting', { name: 'quickbooks.witnesses', body: JSON.stringify(witnesses) });
  put('setting', { name: 'quickbooks.watermark.Sales Tax', body: '"2026-05-02T08:00:00.000Z"' });
  put('setting', { name: 'quickbooks.watermark.Items', body: '"2026-05-02T08:00:00.000Z"' });
  return database;
}

describe('a store from before the ids of sales tax codes named their list', () => {
  const database = filled();
  migrate(database);
  const bodies = (table: string): unknown[] =>
    database
      .prepare(`SELECT body FROM ${table} ORDER BY rowid`)
      .all()
      .map((row) => JSON.parse(String(Reflect.get(Object(row), 'body'))));
  const marked = (id: string) => `SalesTaxCode-${id}`;

  it('is of the present version', () => expect(versionOf(database)).toBe(currentVersion));

  it('has links with the new ids of codes, and of what refers to them, and no others', () => {
    const links = database.prepare('SELECT quickbooks_id, body FROM link ORDER BY sa_id').all();
    expect(links.map((row) => Reflect.get(Object(row), 'quickbooks_id'))).toEqual([
      marked('1-7'),
      '2-7',
      '1-7',
      '2-7',
    ]);
    expect(links.map((row) => JSON.parse(String(Reflect.get(Object(row), 'body'))))).toEqual([
      link('code', marked('1-7')),
      link('tax', '2-7'),
      { quickbooksId: '1-7', quickbooksBaseline: { salesTaxCode: marked('1-7'), salesTax: '2-7' } },
      { quickbooksId: '2-7', quickbooksBaseline: { salesTaxCode: null } },
    ]);
  });

  it('has news under the new ids, deletions included', () => {
    expect(bodies('inbox')).toEqual([
      { id: marked('3-7'), fields: { kind: 'code' } },
      { id: '4-7', fields: { kind: 'tax' } },
      { id: marked('1-7'), fields: {} },
      { id: '2-7', fields: {} },
      { id: 'a', fields: { kind: 'code' } },
      { id: 'c', fields: { salesTaxCode: 'a' } },
      { id: '1-7', fields: { salesTaxCode: marked('1-7') } },
    ]);
  });

  it('goes on with what a kill left open', () => {
    expect(bodies('operation')).toMatchObject([
      {
        body: {
          source: { id: 'c', fields: { salesTaxCode: 'a' } },
          target: { id: '1-7', fields: { salesTaxCode: null } },
          fields: { salesTaxCode: marked('1-7') },
        },
      },
      { body: { source: { id: marked('3-7') }, target: null, told: { quickbooksId: marked('3-7') } } },
      { body: { source: { id: 'b' }, target: { id: '2-7' }, told: { quickbooksId: '2-7' } } },
    ]);
  });

  it('hears the same witnesses, and reads all codes and taxes again', () => {
    const settings = database.prepare('SELECT name, body FROM setting ORDER BY name').all();
    expect(
      settings.map((row) => [
        Reflect.get(Object(row), 'name'),
        JSON.parse(String(Reflect.get(Object(row), 'body'))),
      ]),
    ).toEqual([
      ['quickbooks.watermark.Items', '2026-05-02T08:00:00.000Z'],
      ['quickbooks.watermark.Sales Tax', null],
      [
        'quickbooks.witnesses',
        [
          { category: 'Sales Tax', quickbooksId: marked('1-7') },
          { category: 'Sales Tax', quickbooksId: '2-7' },
          { category: 'Customers', quickbooksId: '1-7' },
        ],
      ],
    ]);
  });
});
