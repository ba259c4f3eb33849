import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantFromEpochMs } from '@autosync/core';
import type { Store, StoreChange } from '@autosync/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from './memory/index.ts';
import { openSqliteStore } from './sqlite/index.ts';

const at = instantFromEpochMs(0);
const category = fc.constantFrom('Customers' as const, 'Items' as const);
const side = fc.constantFrom('sa' as const, 'quickbooks' as const);
/** Few ids, so that changes meet; one of them is awkward for a database. */
const id = fc.constantFrom('a', 'b', 'c', "d'; --\u0000é");
const fields = fc.record({ name: fc.string({ unit: 'grapheme' }), note: fc.constantFrom(null, '', 'x') });

const change: fc.Arbitrary<StoreChange> = fc.oneof(
  fc.record({ put: fc.constant('setting' as const), name: id, value: fc.oneof(fields, fc.constant(null)) }),
  fc.record({
    put: fc.constant('inbox' as const),
    row: fc.record({
      side,
      category,
      id,
      changeKey: id,
      isDeleted: fc.boolean(),
      fields,
      revision: id,
      changedAt: fc.constantFrom(null, at),
      kept: fields,
      externalGuid: fc.constantFrom(null, '{1}'),
      doesNotSync: fc.constant(null),
      operationId: fc.constant(null),
    }),
  }),
  fc.record({ remove: fc.constant('inbox' as const), side, category, id }),
  fc.record({
    put: fc.constant('link' as const),
    link: fc.record({
      category,
      saId: id,
      quickbooksId: id,
      saBaseline: fields,
      quickbooksBaseline: fields,
      saVersion: fc.nat(9),
      editSequence: id,
      kept: fc.constant(null),
      lines: fc.array(fc.tuple(id, id), { maxLength: 2 }),
      gone: fc.constantFrom('none' as const, 'sa' as const),
    }),
  }),
  fc.record({ remove: fc.constant('link' as const), category, saId: id }),
  fc.record({
    put: fc.constant('operation' as const),
    operation: fc.record({
      id,
      category,
      to: side,
      action: fc.constant('create' as const),
      state: fc.constantFrom('planned' as const, 'sent' as const, 'unknown' as const, 'applied' as const),
      label: id,
      plannedAt: fc.constant(at),
      body: fields,
    }),
  }),
  fc.record({ remove: fc.constantFrom('operation' as const, 'messageSet' as const, 'message' as const), id }),
);

/** Everything that can be asked of a store. */
async function everything(store: Store): Promise<unknown> {
  const ids = ['a', 'b', 'c', "d'; --\u0000é"];
  const ofCategories = (['Customers', 'Items'] as const).map(async (name) => ({
    inbox: await store.inbox({ category: name, rowsMax: 100 }),
    fromQuickbooks: await store.inbox({ category: name, side: 'quickbooks', after: 3, rowsMax: 2 }),
    bySa: await store.linkBySa(name, ids),
    byQuickbooks: await store.linkByQuickbooks(name, ids),
    page: await store.links(name, 'a', 2),
    count: await store.linkCount(name),
    operations: await store.operations({ states: ['planned', 'unknown'], category: name }),
  }));
  return {
    categories: await Promise.all(ofCategories),
    inboxCategories: [...(await store.inboxCategories())].toSorted(),
    settings: await Promise.all(ids.map((name) => store.setting(name))),
    operations: await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] }),
  };
}

describe('the two stores', () => {
  it('answer the same after the same commits, refused ones included', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'autosync-agreement-'));
    const seed = Math.trunc(performance.timeOrigin) % 1_000_000;
    console.warn(`Seed of the agreement of the two stores: ${seed}`);
    let stores = 0;
    let refused = 0;
    const commits = fc.array(fc.array(change, { maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(commits, async (all) => {
        stores += 1;
        const memory = createMemoryStore();
        const sqlite = openSqliteStore({ folder: path.join(root, String(stores)), access: 'write' });
        try {
          for (const changes of all) {
            const outcomes = await Promise.allSettled([memory.commit(changes), sqlite.commit(changes)]);
            expect(outcomes[1].status).toBe(outcomes[0].status);
            if (outcomes[0].status === 'rejected') refused += 1;
            expect(sequencesLeftOut(await everything(sqlite))).toEqual(
              sequencesLeftOut(await everything(memory)),
            );
          }
        } finally {
          await sqlite.close();
        }
      }),
      { seed, numRuns: 60 },
    );
    rmSync(root, { recursive: true, force: true });
    expect(refused).toBeGreaterThan(0);
  });
});

/** Sequences count up in both stores; that they leave the same gaps is no duty. */
function sequencesLeftOut(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, member: unknown) => (name === 'sequence' ? 0 : member)));
}
