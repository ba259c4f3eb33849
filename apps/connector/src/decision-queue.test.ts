import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantFromEpochMs } from '@autosync/core';
import { resolutionsIn, type StoreChange } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide, takeQueuedDecisions } from './decision-queue.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'autosync-decisions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = instantFromEpochMs(0);
const question = (id: string, recordId: string): StoreChange => ({
  put: 'message',
  message: {
    id,
    category: 'Customers',
    record: `Client ${recordId}`,
    side: 'sa',
    recordId,
    code: 'sync.link-or-create',
    details: { record: `Client ${recordId}`, candidates: 'Two fit.' },
    quickbooks: null,
    firstSeen: at,
    lastSeen: at,
    tries: 1,
  },
});

const errors: string[] = [];
const log = { info: () => {}, error: (event: string) => errors.push(event) };

describe('a decision while the connector has its folder', () => {
  it('is checked, kept on the disk, and taken before the next run, in the order of the decisions', async () => {
    const store = openSqliteStore({ folder, access: 'write' });
    await store.commit([question('m1', 's1'), question('m2', 's2')]);
    const create = { action: 'create', isForAll: false };
    const queued = await decide(folder, { ...create, id: 'm1' });
    expect(queued).toMatchObject({
      isQueued: true,
      resolved: [{ id: 'm1', effect: 'The next sync does it.' }],
    });
    await decide(folder, { action: 'ignore', reason: 'We know him.', isForAll: true, id: 'm2' });
    expect((await resolutionsIn(store)).size).toBe(0);
    await expect(decide(folder, { ...create, id: 'm9' })).rejects.toMatchObject({ code: 'command.usage' });
    await takeQueuedDecisions(folder, store, log);
    const decided = [...(await resolutionsIn(store)).values()];
    expect(decided.map(({ messageId, action, reason }) => [messageId, action, reason])).toEqual([
      ['m1', 'ignore', 'We know him.'],
      ['m2', 'ignore', 'We know him.'],
    ]);
    const reasons = (await store.activity(10)).map(({ action, decision }) => [action, decision?.action]);
    expect(reasons).toEqual([
      ['decided', 'ignore'],
      ['decided', 'ignore'],
      ['decided', 'create'],
    ]);
    expect(readdirSync(path.join(folder, 'decisions'))).toEqual([]);
    await store.close();
  });

  it('is written into the log where it does not fit any more, and holds up nothing', async () => {
    const store = openSqliteStore({ folder, access: 'write' });
    await store.commit([question('m1', 's1')]);
    await decide(folder, { id: 'm1', action: 'create', isForAll: false });
    writeFileSync(path.join(folder, 'decisions', 'b.json'), 'not ours');
    await store.commit([{ remove: 'message', id: 'm1' }]);
    await takeQueuedDecisions(folder, store, log);
    expect(errors).toHaveLength(2);
    expect(readdirSync(path.join(folder, 'decisions'))).toEqual([]);
    expect((await resolutionsIn(store)).size).toBe(0);
    await store.close();
  });

  it('is taken at once where nobody has the folder', async () => {
    const before = openSqliteStore({ folder, access: 'write' });
    await before.commit([question('m1', 's1')]);
    await before.close();
    const decision = { id: 'm1', action: 'create', isForAll: false };
    expect(await decide(folder, decision)).toMatchObject({ isQueued: false });
    const store = openSqliteStore({ folder, access: 'read' });
    expect((await resolutionsIn(store)).size).toBe(1);
    await store.close();
  });
});
