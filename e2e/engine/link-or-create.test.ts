/** The first sync of two filled systems whose clients stand under other names (bookkeeping.md 25 to 27). */
import { resolveMessage, type SyncResult } from '@autosync/engine';
import type { Fields } from '@autosync/records';
import { describe, expect, it } from 'vitest';
import { fillSmallCompany } from './small-company.ts';
import { addInQuickbooks, createWorld, quickbooksRecords, saRecords, writes, type World } from './world.ts';

describe('the first sync of two filled systems', () => {
  it('links one strong fit by itself, asks about the rest, and creates nobody twice', async () => {
    const world = await createWorld(5);
    await fillSmallCompany(world);
    await bothNamed(world, [
      ['John Smith', 'Smith, John', { phone: '703-555-0142' }, { phone: '(703) 555-0142' }],
      ['Ann Roe', 'Roe, Ann', {}, {}],
      ['Hill, Mary', 'Acme Lawn', { email: 'hill@example.com' }, { email: 'hill@example.com' }],
    ]);
    // A double within SA: its twin is linked by its name.
    await bothNamed(world, [['Pat Lee', 'Pat Lee', {}, {}]]);
    await inSa(world, 'Lee, Pat', {});
    const counts = await countCustomers(world);
    const first = await world.engine().sync();
    expect(
      first.messages.map(({ record, code }) => `${record}: ${code}`).toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([
      'Acme Lawn: sync.link-or-create',
      'Ann Roe: sync.link-or-create',
      'Hill, Mary: sync.link-or-create',
      'Lee, Pat: sync.link-or-create',
      'Roe, Ann: sync.link-or-create',
    ]);
    expect(byRecord(first, 'Ann Roe').candidates).toMatchObject([{ name: 'Roe, Ann', band: 'likely' }]);
    expect(byRecord(first, 'Hill, Mary').candidates).toMatchObject([
      { name: 'Acme Lawn', band: 'possible', why: 'The same e-mail address.' },
    ]);
    expect(byRecord(first, 'Lee, Pat').why).toContain('there is Pat Lee, which has its partner already');
    const john = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'Smith, John');
    const [link] = await world.store.linkByQuickbooks('Customers', [john?.id ?? '']);
    expect(link?.saBaseline['name']).toBe('John Smith');
    // Nobody was made of those that are asked about; only what stood on one side alone came to the other.
    const after = await countCustomers(world);
    expect([after.sa - counts.sa, after.quickbooks - counts.quickbooks]).toEqual([2, 2]);

    const say = async (record: string, action: string) => {
      const { id, candidates } = byRecord(first, record);
      const partner = action === 'link' ? { with: candidates[0]?.id ?? '' } : {};
      await resolveMessage(world.store, world.clock, { id, action, ...partner });
    };
    await say('Ann Roe', 'link');
    await say('Hill, Mary', 'create');
    await say('Acme Lawn', 'create');
    await say('Lee, Pat', 'create');
    const second = await world.engine().sync();
    expect(second.messages).toEqual([]);
    const customers = second.categories.find(({ name }) => name === 'Customers');
    expect(customers).toMatchObject({ linked: 1, toQuickBooks: { added: 2 }, toSa: { added: 1 } });
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

function byRecord({ messages }: SyncResult, record: string) {
  const found = messages.find((message) => message.record === record);
  if (found === undefined) throw new Error(`There is no message about ${record}.`);
  return found;
}

async function bothNamed(
  world: World,
  clients: readonly (readonly [sa: string, quickbooks: string, inSa: Fields, inQuickbooks: Fields])[],
): Promise<void> {
  for (const [saName, quickbooksName, saFields, quickbooksFields] of clients) {
    await inSa(world, saName, saFields);
    addInQuickbooks(world, 'Customers', {
      ...(await blank(world)),
      ...quickbooksFields,
      name: quickbooksName,
    });
  }
}

async function inSa(world: World, name: string, fields: Fields): Promise<void> {
  await world.rules.create(world.actor, 'Customers', { ...(await blank(world)), ...fields, name });
}

/** All fields of a client, with nothing in them. */
async function blank(world: World): Promise<Fields> {
  const [client] = await saRecords(world, 'Customers');
  const fields = Object.keys(client?.fields ?? {}).map((field) => [field, null]);
  return { ...Object.fromEntries(fields), isActive: true };
}

async function countCustomers(world: World) {
  return {
    sa: (await saRecords(world, 'Customers')).length,
    quickbooks: quickbooksRecords(world, 'Customers').length,
  };
}
