import { describe, expect, it } from 'vitest';
import type { Store } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { addInQuickbooks, createWorld, differences, quickbooksRecords, saRecords, writes } from './world.ts';

/** About whom nothing is known; a field that is missing is empty. */
const emptyCustomer: Fields = { isActive: true };

describe('a first sync', () => {
  it('carries customers both ways, links those that both sides have, and finds nothing to do afterwards', async () => {
    const world = await createWorld();
    await world.rules.create(world.actor, 'Customers', {
      ...emptyCustomer,
      name: 'Smith, John',
      phone: '555-0100',
    });
    await world.rules.create(world.actor, 'Customers', { ...emptyCustomer, name: 'Jones, Ann' });
    addInQuickbooks(world, 'Customers', { ...emptyCustomer, name: 'JONES, Ann' });
    addInQuickbooks(world, 'Customers', { ...emptyCustomer, name: 'Baker, Lou', email: 'lou@example.com' });

    const first = await world.engine().sync();
    const customers = first.categories.find(({ name }) => name === 'Customers');
    expect(first.messages).toEqual([]);
    expect(customers).toMatchObject({ toQuickBooks: { added: 1 }, toSa: { added: 1 }, linked: 1 });
    expect(namesIn(quickbooksRecords(world, 'Customers'))).toEqual([
      'Baker, Lou',
      'JONES, Ann',
      'Smith, John',
    ]);
    expect(namesIn(await saRecords(world, 'Customers'))).toEqual(['Baker, Lou', 'Jones, Ann', 'Smith, John']);
    expect(await differences(world)).toEqual(['Customers Jones, Ann: name']);

    const second = await world.engine().sync();
    expect(second.quickbooksRoundTrips).toBe(1);
    expect(writes(second)).toBe(0);

    const kinds: string[] = [];
    const store: Store = {
      ...world.store,
      commit: (changes) => {
        kinds.push(...changes.map((change) => ('put' in change ? change.put : `no ${change.remove}`)));
        return world.store.commit(changes);
      },
    };
    expect((await world.engine({ store }).sync()).quickbooksRoundTrips).toBe(1);
    expect(new Set(kinds)).toEqual(new Set(['run', 'setting']));
  });
});

function namesIn(records: readonly { readonly fields: Fields }[]): readonly string[] {
  return records
    .map(({ fields }) => `${JSON.stringify(fields['name'])}`.slice(1, -1))
    .toSorted((a, b) => a.localeCompare(b));
}
