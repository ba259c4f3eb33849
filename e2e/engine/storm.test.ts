import { describe, expect, it } from 'vitest';
import { amount, chance, Failure, pick, seededRandom, type Random } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { forgetful, mortal } from './faults.ts';
import { fillSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  differences,
  openOperations,
  quickbooksRecords,
  saRecords,
  untoldLinks,
  writes,
  type World,
} from './world.ts';

type EditedCategory = 'Customers' | 'Invoices' | 'Payments';

const seeds = Array.from({ length: 12 }, (_, place) => 100 + place);

/**
 * One thing that a person does on one side. New records differ from all others in what identifies them, and only
 * linked ones are changed: what differs when it is linked is agreed to differ, and equals are held, both rightly.
 */
async function doSomething(world: World, random: Random, serial: number): Promise<void> {
  const isInSa = chance(random, 50);
  const name: EditedCategory = pick(random, ['Customers', 'Customers', 'Invoices', 'Payments']);
  const records = isInSa ? await saRecords(world, name) : quickbooksRecords(world, name);
  const links = await world.store.links(name, undefined, 1000);
  const linked = new Set(links.map((link) => (isInSa ? link.saId : link.quickbooksId)));
  const [first, ...rest] = records.filter(({ id }) => linked.has(id));
  if (first === undefined) return;
  const { id, fields } = pick(random, [first, ...rest]);
  const mark = `mark ${serial}`;
  if (chance(random, 40)) {
    const fresh = { ...fields, ...newOne(name, serial) };
    if (isInSa) await world.rules.create(world.actor, name, fresh);
    else addInQuickbooks(world, name, fresh);
    return;
  }
  const field = name === 'Customers' ? pick(random, ['phone', 'fax']) : 'memo';
  const change: Fields = { [field]: mark };
  if (!isInSa) return changeInQuickbooks(world, name, id, change);
  const { version } = (await saRecords(world, name)).find((one) => one.id === id) ?? { version: 0 };
  await world.rules.change(world.actor, { category: name, id }, version, change);
}

/** What makes a copy of a record a new one. */
function newOne(name: EditedCategory, serial: number): Fields {
  const memo = `mark ${serial}`;
  switch (name) {
    case 'Customers':
      return { name: memo };
    case 'Invoices':
      return {
        memo,
        number: `n${serial}`,
        date: `2026-01-${String(1 + serial).padStart(2, '0')}`,
        lines: [
          {
            id: null,
            item: null,
            description: memo,
            quantity: null,
            rate: null,
            amount: '0.00',
            serviceDate: null,
          },
        ],
      };
    case 'Payments':
      return { memo, amount: amount(`${100 + serial}`), number: `n${serial}`, applications: [] };
  }
}

/** A sync in which the program may die, and answers and the memory of message sets may be lost. */
async function stormySync(world: World, random: Random): Promise<void> {
  const losesUpTo = random.integer(0, 3);
  const quickbooks = forgetful(world.quickbooks, () => {
    if (chance(random, 20)) world.company.books.storage.clearMessageSets('Autosync');
    if (losesUpTo === 0 || !chance(random, 20)) return 'nothing';
    return pick(random, ['answer', 'message']);
  });
  const { ports, death } = mortal({ ...world, quickbooks }, random.integer(1, 60));
  const sync = world.engine(ports).sync();
  await Promise.race([sync.catch(ignoreFailure), death]);
}

/** A storm may well end a sync with a failure; a defect may not. */
function ignoreFailure(error: unknown): void {
  if (!(error instanceof Failure) || error.code === 'program.defect') throw error;
}

describe('kills, lost answers, forgotten message sets and people who edit, all at once', () => {
  for (const seed of seeds)
    it(`end in equal books, with nothing doubled and nothing open (seed ${seed})`, async () => {
      const random = seededRandom(seed);
      const world = await createWorld(seed);
      await fillSmallCompany(world);
      let serial = 0;
      for (let storm = 0; storm < 6; storm += 1) {
        await stormySync(world, random);
        world.clock.move(random.integer(1, 600) * 1000);
        for (let edits = random.integer(0, 4); edits > 0; edits -= 1) {
          await doSomething(world, random, (serial += 1));
          world.clock.move(60_000);
        }
        world.clock.move(random.integer(1, 600) * 1000);
      }
      for (let calm = 0; calm < 3; calm += 1) await world.engine().sync();
      const last = await world.engine().sync();
      expect({
        writes: writes(last),
        messages: last.messages.map(({ summary, why }) => `${summary} ${why}`),
        open: (await openOperations(world)).map(({ label }) => label),
        untold: await untoldLinks(world),
        differences: (await differences(world)).filter(
          (difference) => !difference.endsWith('depositAccount'),
        ),
        doubled: await doubled(world),
      }).toEqual({ writes: 0, messages: [], open: [], untold: [], differences: [], doubled: [] });
    }, 120_000);
});

/** What a person entered once and stands twice on a side. */
async function doubled(world: World): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of ['Customers', 'Invoices', 'Payments'] as const)
    for (const [side, records] of [
      ['SA', await saRecords(world, name)],
      ['QuickBooks', quickbooksRecords(world, name)],
    ] as const) {
      const seen = new Set<string>();
      for (const { fields } of records) {
        const key = JSON.stringify(
          name === 'Customers' ? [fields['parent'], fields['name']] : fields['memo'],
        );
        if (key.includes('mark') && seen.has(key)) found.push(`${name} ${key} in ${side}`);
        seen.add(key);
      }
    }
  return found;
}
