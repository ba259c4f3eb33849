import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { dateOnly } from '@autosync/core';
import {
  categoryOf,
  isCategoryName,
  lawnCareStory,
  problemsOf,
  referencesOf,
  type Fields,
} from '@autosync/records';
import type { Actor } from '@autosync/sa/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCompany } from './export.ts';
import { openSa, type Sa } from './sa.ts';
import { ensureSample, sampleUser } from './sample.ts';
import { editSample } from './sample-edit.ts';
import { emptyDatabase, testDatabase } from './test-support/database.ts';

const size = { seed: 5, today: dateOnly('2026-11-23'), customers: 40, invoices: 120 };
let sa: Sa;
let actor: Actor;

beforeAll(async () => {
  sa = await openSa({ databaseUrl: (await testDatabase()).ownerUrl });
  await ensureSample(sa, size);
  await ensureSample(sa, size);
  const companyId = await sa.sessions.companyOf(sampleUser.username);
  actor = { companyId: companyId ?? '', username: sampleUser.username, kind: 'full' };
});

afterAll(async () => {
  await sa.close();
});

interface Exported {
  readonly category: string;
  readonly id: string;
  readonly version: number;
  readonly isDeleted: boolean;
  readonly fields: Fields;
}

async function exported(): Promise<{ records: readonly Exported[]; links: readonly unknown[] }> {
  const out = new PassThrough();
  const [line] = await Promise.all([
    text(out),
    exportCompany(sa, sampleUser.username, out).then(() => out.end()),
  ]);
  expect(line.trimEnd()).not.toContain('\n');
  return JSON.parse(line);
}

describe('an export', () => {
  it('makes nothing in a database that is empty', async () => {
    const databaseUrl = await emptyDatabase();
    await expect(openSa({ databaseUrl }, true)).rejects.toMatchObject({ code: 'sa.nothing-there' });
    await expect(openSa({ databaseUrl }, true)).rejects.toMatchObject({ code: 'sa.nothing-there' });
    await (await openSa({ databaseUrl })).close();
    await (await openSa({ databaseUrl }, true)).close();
  });
});

describe('the sample company', () => {
  it('holds what the story tells of SA, once, under ids of its own', async () => {
    const { records } = await exported();
    const told = lawnCareStory(size).records.filter(({ where }) => where !== 'quickbooks');
    expect(records).toHaveLength(told.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(told.length);
    for (const name of new Set(told.map(({ category }) => category))) {
      const ofName = (list: readonly { category: string }[]) =>
        list.filter(({ category }) => category === name).length;
      expect(ofName(records), name).toBe(ofName(told));
    }
  });

  it('keeps the rules of SA in every record, though it was stored in one go', async () => {
    const { records } = await exported();
    const ids = new Set(records.map(({ category, id }) => `${category}/${id}`));
    for (const { category, fields } of records) {
      if (!isCategoryName(category)) throw new Error(category);
      expect(problemsOf(categoryOf(category), fields)).toEqual([]);
      const references = referencesOf(categoryOf(category), fields);
      for (const { path } of references) {
        const possible = references
          .filter((reference) => reference.path === path)
          .map((reference) => `${reference.category}/${reference.id}`);
        expect(possible.filter((each) => ids.has(each))).toHaveLength(1);
      }
    }
    for (const payment of records.filter(({ category }) => category === 'Payments')) {
      const { id, version } = payment;
      const changed = await sa.rules.change(actor, { category: 'Payments', id }, version, {
        memo: 'Checked',
      });
      expect(changed.version).toBe(version + 1);
    }
  });

  it('loses an invoice where it is large for so many edits', async () => {
    const deleted: string[] = [];
    for (let seed = 20; seed < 80 && !deleted.includes('Invoices'); seed += 1) {
      const edits = await editSample(sa.rules, actor, 20, seed);
      deleted.push(...edits.filter(({ action }) => action === 'deleted').map(({ category }) => category));
    }
    expect(deleted).toContain('Invoices');
  });

  it('is edited by Full Users alone', async () => {
    const mobile = { ...actor, kind: 'mobile' } as const;
    await expect(editSample(sa.rules, mobile, 1, 1)).rejects.toMatchObject({ code: 'sa.full-users-only' });
  });

  it('is edited at random through the same rules, as often as asked, the same for the same seed', async () => {
    const before = await exported();
    const edits = await editSample(sa.rules, actor, 100, 11);
    expect(edits).toHaveLength(100);
    const after = await exported();
    const versions = new Map(before.records.map(({ id, version }) => [id, version]));
    for (const { action, id, version } of edits) {
      const record = after.records.find((found) => found.id === id);
      expect(version).toBe(action === 'created' ? 1 : (versions.get(id) ?? 0) + 1);
      expect(record?.isDeleted).toBe(action === 'deleted');
    }
    const made = (action: string) => edits.filter((edit) => edit.action === action);
    expect(new Set(made('created').map(({ category }) => category))).toEqual(
      new Set(['Customers', 'Invoices', 'Payments']),
    );
    expect(made('deleted').length).toBeGreaterThan(0);
    expect(made('deleted').length).toBeLessThan(10);
    expect(made('changed').length).toBeGreaterThan(60);
    expect(await sa.rules.auditBreak(actor)).toBeUndefined();
  });
});
