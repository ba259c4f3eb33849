import { firstChainBreak, firstHead } from '@autosync/core';
import type { Store, StoreChange } from '@autosync/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activity, inboxRow, instant, link, message, messageSet, operation, run } from './store-rows.ts';

/**
 * The duties of the `Store` port. `open` gives an empty store each time; a store that outlives its object
 * also gives `reopen`, which must show all that was committed.
 */
export function storeContract(
  name: string,
  open: () => Promise<{ readonly store: Store; readonly reopen?: () => Promise<Store> }>,
): void {
  describe(`the store of ${name}`, () => {
    let store: Store;
    let reopen: (() => Promise<Store>) | undefined;

    beforeEach(async () => {
      ({ store, reopen } = await open());
    });
    afterEach(() => store.close());

    const put = (...changes: StoreChange[]) => store.commit(changes);
    const putRow = (row: Parameters<typeof inboxRow>[0]) => put({ put: 'inbox', row: inboxRow(row) });
    const putLink = (...parts: Parameters<typeof link>) => put({ put: 'link', link: link(...parts) });

    describe('commits', () => {
      it('make nothing where one of the changes is bad, wherever it stands', async () => {
        await put({ put: 'link', link: link('s1', 'q1') }, { put: 'setting', name: 'a', value: 'before' });
        const changes: StoreChange[] = [
          { put: 'setting', name: 'a', value: 'after' },
          { put: 'inbox', row: inboxRow({ id: 's2' }) },
          { remove: 'link', category: 'Customers', saId: 's1' },
          { put: 'link', link: link('s2', 'q1') },
          { put: 'operation', operation: operation('o1') },
          { put: 'link', link: link('s3', 'q1') },
          { put: 'message', message: message('m1') },
          { put: 'activity', activity: activity('one') },
        ];
        await expect(store.commit(changes)).rejects.toThrow('must be one-to-one');
        expect(await store.setting('a')).toBe('before');
        expect(await store.inboxRow('sa', 'Customers', 's2')).toBeUndefined();
        expect(await store.linkBySa('Customers', ['s1', 's2', 's3'])).toEqual([link('s1', 'q1')]);
        expect(await store.linkByQuickbooks('Customers', ['q1'])).toEqual([link('s1', 'q1')]);
        expect(await store.operation('o1')).toBeUndefined();
        expect(await store.messages()).toEqual([]);
        expect(await store.activity(10)).toEqual([]);
      });

      it('go on after one that failed', async () => {
        await putLink('s1', 'q1');
        await expect(putLink('s2', 'q1')).rejects.toThrow('must be one-to-one');
        await putLink('s2', 'q2');
        expect(await store.linkCount('Customers')).toBe(2);
      });

      it('apply changes in their order', async () => {
        await put(
          { put: 'setting', name: 'a', value: 1 },
          { put: 'setting', name: 'a', value: 2 },
          { put: 'operation', operation: operation('o1') },
          { remove: 'operation', id: 'o1' },
          { remove: 'message', id: 'm1' },
          { put: 'message', message: message('m1') },
        );
        expect(await store.setting('a')).toBe(2);
        expect(await store.operation('o1')).toBeUndefined();
        expect(await store.message('m1')).toEqual(message('m1'));
      });

      it('take an empty list', async () => {
        await expect(store.commit([])).resolves.toBeUndefined();
      });

      it('may be asked for many at once without mixing', async () => {
        const settings = Array.from({ length: 20 }, (_, index) => `setting-${index}`);
        await Promise.all(settings.map((name) => put({ put: 'setting', name, value: name })));
        for (const name of settings) expect(await store.setting(name)).toBe(name);
      });

      it('are there after the store was opened again', async () => {
        if (reopen === undefined) return expect(name).toBe('memory');
        await put(
          { put: 'setting', name: 'a', value: { deep: [1, 'two', null, { three: true }] } },
          { put: 'inbox', row: inboxRow({ id: 's1' }) },
          { put: 'link', link: link('s1', 'q1') },
          { put: 'messageSet', messageSet: messageSet('set-1') },
        );
        const rowBefore = await store.inboxRow('sa', 'Customers', 's1');
        store = await reopen();
        expect(await store.setting('a')).toEqual({ deep: [1, 'two', null, { three: true }] });
        expect(await store.inboxRow('sa', 'Customers', 's1')).toEqual(rowBefore);
        expect(await store.linkBySa('Customers', ['s1'])).toEqual([link('s1', 'q1')]);
        expect(await store.messageSets()).toEqual([messageSet('set-1')]);
      });
    });

    describe('settings', () => {
      it('tell a null from nothing', async () => {
        await put({ put: 'setting', name: 'a', value: null });
        expect(await store.setting('a')).toBeNull();
        expect(await store.setting('b')).toBeUndefined();
      });

      it('are found by how their names begin, and can be forgotten', async () => {
        for (const name of ['b.2', 'b_1', 'b.1', 'a'])
          await put({ put: 'setting', name, value: `of ${name}` });
        expect([...(await store.settings('b.'))]).toEqual([
          ['b.1', 'of b.1'],
          ['b.2', 'of b.2'],
        ]);
        await put({ remove: 'setting', name: 'b.1' });
        expect([...(await store.settings('b.'))]).toEqual([['b.2', 'of b.2']]);
        expect(await store.setting('b.1')).toBeUndefined();
      });

      it('are untouched by who gave or read them', async () => {
        const given = { list: ['one'] };
        await put({ put: 'setting', name: 'a', value: given });
        given.list.push('two');
        const read: unknown = await store.setting('a');
        try {
          if (typeof read === 'object' && read !== null) Reflect.set(read, 'list', 'changed');
        } catch (error) {
          // A store may also hand out frozen values.
          expect(error).toBeInstanceOf(TypeError);
        }
        expect(await store.setting('a')).toEqual({ list: ['one'] });
      });
    });

    describe('the inbox', () => {
      it('gives rows in the order in which they came, in pages, by category and side', async () => {
        for (const id of ['a', 'b', 'c', 'd']) await putRow({ id });
        await putRow({ id: 'q', side: 'quickbooks' });
        await putRow({ id: 'i', category: 'Items' });
        const first = await store.inbox({ category: 'Customers', side: 'sa', rowsMax: 3 });
        expect(first.map((row) => row.id)).toEqual(['a', 'b', 'c']);
        const after = first[2]?.sequence;
        expect(after).toBeTypeOf('number');
        const rest = await store.inbox({ category: 'Customers', after, rowsMax: 10 });
        expect(rest.map((row) => row.id)).toEqual(['d', 'q']);
        const quickbooks = await store.inbox({ category: 'Customers', side: 'quickbooks', rowsMax: 10 });
        expect(quickbooks.map((row) => row.id)).toEqual(['q']);
      });

      it('keeps the newest state of a record, at the end and with a new sequence', async () => {
        await putRow({ id: 'a' });
        await putRow({ id: 'b' });
        const before = await store.inboxRow('sa', 'Customers', 'a');
        await putRow({ id: 'a', revision: '2', fields: { name: 'newer' } });
        const now = await store.inboxRow('sa', 'Customers', 'a');
        expect(now).toEqual({
          ...inboxRow({ id: 'a', revision: '2', fields: { name: 'newer' } }),
          sequence: now?.sequence,
        });
        expect(now?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
        const rows = await store.inbox({ category: 'Customers', rowsMax: 10 });
        expect(rows.map((row) => row.id)).toEqual(['b', 'a']);
      });

      it('never uses a sequence again, also after its last row went', async () => {
        await putRow({ id: 'a' });
        const before = await store.inboxRow('sa', 'Customers', 'a');
        await put({ remove: 'inbox', side: 'sa', category: 'Customers', id: 'a' });
        expect(await store.inboxRow('sa', 'Customers', 'a')).toBeUndefined();
        if (reopen !== undefined) store = await reopen();
        await putRow({ id: 'b' });
        const after = await store.inboxRow('sa', 'Customers', 'b');
        expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
      });

      it('says of which categories anything waits', async () => {
        expect(await store.inboxCategories()).toEqual(new Set());
        await putRow({ id: 'a' });
        await putRow({ id: 'b', side: 'quickbooks' });
        await putRow({ id: 'i', category: 'Items' });
        expect(await store.inboxCategories()).toEqual(new Set(['Customers', 'Items']));
        await put({ remove: 'inbox', side: 'sa', category: 'Items', id: 'i' });
        expect(await store.inboxCategories()).toEqual(new Set(['Customers']));
      });

      it('lets a row be removed twice', async () => {
        const removal: StoreChange = { remove: 'inbox', side: 'sa', category: 'Customers', id: 'a' };
        await putRow({ id: 'a' });
        await put(removal, removal);
        expect(await store.inbox({ category: 'Customers', rowsMax: 10 })).toEqual([]);
      });
    });

    describe('links', () => {
      it('are found from both sides, in the order asked, without the unknown ones', async () => {
        await put({ put: 'link', link: link('s1', 'q1') }, { put: 'link', link: link('s2', 'q2') });
        const found = await store.linkBySa('Customers', ['s2', 'nobody', 's1']);
        expect(found.map((row) => row.saId)).toEqual(['s2', 's1']);
        const other = await store.linkByQuickbooks('Customers', ['q1', 'nobody', 'q2']);
        expect(other.map((row) => row.saId)).toEqual(['s1', 's2']);
        expect(await store.linkBySa('Items', ['s1'])).toEqual([]);
      });

      it('refuse a second partner for a record of QuickBooks', async () => {
        await putLink('s1', 'q1');
        await expect(putLink('s2', 'q1')).rejects.toThrow('must be one-to-one');
        expect(await store.linkByQuickbooks('Customers', ['q1'])).toEqual([link('s1', 'q1')]);
      });

      it('refuse a second partner for a record of SA', async () => {
        await putLink('s1', 'q1');
        await expect(putLink('s1', 'q2')).rejects.toThrow('must be one-to-one');
        expect(await store.linkBySa('Customers', ['s1'])).toEqual([link('s1', 'q1')]);
        expect(await store.linkByQuickbooks('Customers', ['q2'])).toEqual([]);
      });

      it('refuse the partners of two links put across', async () => {
        await put({ put: 'link', link: link('s1', 'q1') }, { put: 'link', link: link('s2', 'q2') });
        await expect(putLink('s1', 'q2')).rejects.toThrow('must be one-to-one');
        expect(await store.linkCount('Customers')).toBe(2);
      });

      it('may change partners where the old link goes in the same commit', async () => {
        await putLink('s1', 'q1');
        await put(
          { remove: 'link', category: 'Customers', saId: 's1' },
          { put: 'link', link: link('s1', 'q2') },
          { put: 'link', link: link('s2', 'q1') },
        );
        const found = await store.linkByQuickbooks('Customers', ['q1', 'q2']);
        expect(found.map((row) => row.saId)).toEqual(['s2', 's1']);
      });

      it('may have the same ids in another category', async () => {
        await putLink('s1', 'q1');
        await putLink('s1', 'q1', { category: 'Items' });
        expect(await store.linkCount('Customers')).toBe(1);
        expect(await store.linkCount('Items')).toBe(1);
      });

      it('are replaced by the same pair and removed any number of times', async () => {
        await putLink('s1', 'q1');
        await putLink('s1', 'q1', { saVersion: 2, gone: 'sa' });
        await putLink('s1', 'q1', { saVersion: 2, gone: 'sa' });
        expect(await store.linkBySa('Customers', ['s1'])).toEqual([
          link('s1', 'q1', { saVersion: 2, gone: 'sa' }),
        ]);
        const removal: StoreChange = { remove: 'link', category: 'Customers', saId: 's1' };
        await put(removal);
        await put(removal);
        expect(await store.linkByQuickbooks('Customers', ['q1'])).toEqual([]);
        expect(await store.linkCount('Customers')).toBe(0);
      });

      it('come in pages by the id of SA', async () => {
        for (const id of ['b', 'd', 'a', 'c']) await putLink(id, `q-${id}`);
        const first = await store.links('Customers', undefined, 3);
        expect(first.map((row) => row.saId)).toEqual(['a', 'b', 'c']);
        const rest = await store.links('Customers', 'c', 3);
        expect(rest.map((row) => row.saId)).toEqual(['d']);
        expect(await store.links('Items', undefined, 3)).toEqual([]);
      });
    });

    describe('operations and message sets', () => {
      it('are found by state and category in the order of their planning', async () => {
        await put(
          { put: 'operation', operation: operation('o2') },
          { put: 'operation', operation: operation('o1') },
          { put: 'operation', operation: operation('o3', { category: 'Items', state: 'sent' }) },
        );
        await put({
          put: 'operation',
          operation: operation('o2', { state: 'unknown', messageSetId: 'set-1' }),
        });
        const open = await store.operations({ states: ['planned', 'sent', 'unknown', 'applied'] });
        expect(open.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
        const some = await store.operations({ states: ['planned', 'sent'], category: 'Customers' });
        expect(some.map(({ id }) => id)).toEqual(['o1']);
        expect(await store.operations({ states: [] })).toEqual([]);
        expect((await store.operation('o2'))?.messageSetId).toBe('set-1');
      });

      it('go when they are removed', async () => {
        await put(
          { put: 'operation', operation: operation('o1') },
          { put: 'messageSet', messageSet: messageSet('set-2') },
          { put: 'messageSet', messageSet: messageSet('set-1') },
        );
        expect((await store.messageSets()).map(({ id }) => id)).toEqual(['set-2', 'set-1']);
        await put({ remove: 'operation', id: 'o1' }, { remove: 'messageSet', id: 'set-2' });
        expect(await store.messageSets()).toEqual([messageSet('set-1')]);
        expect(await store.operations({ states: ['planned'] })).toEqual([]);
      });
    });

    describe('the chain of the activity', () => {
      const chain = async (after = 0, rowsMax = 100) =>
        (await store.activityChain(after, rowsMax)).map(({ activity: entry, ...head }) => ({
          ...head,
          content: { ...entry },
        }));

      it('is whole, in the order of the commits, and ends at its head', async () => {
        expect(await store.activityEnds()).toEqual({ first: firstHead, last: firstHead });
        await put(
          { put: 'activity', activity: activity('one') },
          { put: 'setting', name: 'between', value: 1 },
          { put: 'activity', activity: { ...activity('two'), lost: { fax: { side: 'sa', value: null } } } },
        );
        await expect(
          put(
            { put: 'activity', activity: activity('never') },
            { put: 'link', link: link('s1', 'q1') },
            {
              put: 'link',
              link: link('s1', 'q2'),
            },
          ),
        ).rejects.toThrow('must be one-to-one');
        if (reopen !== undefined) store = await reopen();
        await put({ put: 'activity', activity: activity('three') });
        const entries = await chain();
        expect(entries.map(({ content }) => content.label)).toEqual(['one', 'two', 'three']);
        expect(firstChainBreak(firstHead, entries)).toBeUndefined();
        const { sequence, hash } = entries[2] ?? firstHead;
        expect(await store.activityEnds()).toEqual({ first: firstHead, last: { sequence, hash } });
      });

      it('comes in pages', async () => {
        for (const label of ['one', 'two', 'three'])
          await put({ put: 'activity', activity: activity(label) });
        expect((await chain(1, 1)).map(({ content }) => content.label)).toEqual(['two']);
        expect(await chain(3)).toEqual([]);
      });

      it('belongs to a medium without faults', async () => {
        await put({ put: 'link', link: link('s1', 'q1') }, { put: 'inbox', row: inboxRow({ id: 's2' }) });
        await put({ put: 'operation', operation: operation('o1') });
        expect(await store.faults()).toEqual([]);
      });
    });

    describe('what people look at', () => {
      it('shows activity and runs the newest first, and messages the oldest first', async () => {
        for (const label of ['one', 'two', 'three'])
          await put({ put: 'activity', activity: activity(label) });
        expect((await store.activity(2)).map(({ label }) => label)).toEqual(['three', 'two']);
        await put({ put: 'run', run: run('r1') }, { put: 'run', run: run('r2') });
        await put({ put: 'run', run: run('r1', { outcome: 'completed', endedAt: instant(9) }) });
        const runs = await store.runs(5);
        expect(runs.map(({ id, outcome }) => [id, outcome])).toEqual([
          ['r2', 'running'],
          ['r1', 'completed'],
        ]);
        await put({ put: 'message', message: message('m2') }, { put: 'message', message: message('m1') });
        await put({ put: 'message', message: message('m2', { tries: 2 }) });
        expect((await store.messages()).map(({ id, tries }) => [id, tries])).toEqual([
          ['m2', 2],
          ['m1', 1],
        ]);
        expect(await store.message('nobody')).toBeUndefined();
      });
    });
  });
}
