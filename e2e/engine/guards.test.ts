import { describe, expect, it } from 'vitest';
import { Failure } from '@autosync/core';
import type { QuickBooks, Sa } from '@autosync/engine';
import { fillSmallCompany } from './small-company.ts';
import {
  addInQuickbooks,
  changeInQuickbooks,
  createWorld,
  differences,
  doInQuickbooks,
  picture,
  quickbooksRecords,
  saRecords,
  writes,
  type World,
} from './world.ts';

async function filledWorld(): Promise<World> {
  const world = await createWorld(5);
  await fillSmallCompany(world);
  return world;
}

async function syncedWorld(): Promise<World> {
  const world = await filledWorld();
  expect((await world.engine().sync()).messages).toEqual([]);
  return world;
}

/** A QuickBooks to which something happens right before it gets its first write. */
function disturbed(quickbooks: QuickBooks, disturb: () => void): QuickBooks {
  let isDisturbed = false;
  return {
    ...quickbooks,
    exchange: (message) => {
      if (message.writes && !isDisturbed) {
        isDisturbed = true;
        disturb();
      }
      return quickbooks.exchange(message);
    },
  };
}

async function customer(world: World, name: string) {
  const sa = (await saRecords(world, 'Customers')).find(({ fields }) => fields['name'] === name);
  const quickbooks = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === name);
  if (sa === undefined || quickbooks === undefined) throw new Error(`${name} is not on both sides.`);
  return { sa, quickbooks };
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

describe('a sync does not begin', () => {
  it('while QuickBooks is closed, and touches nothing', async () => {
    const world = await filledWorld();
    const before = await picture(world);
    world.company.screen.closeFile();
    const failure = await failureOf(world.engine().sync());
    expect(failure.code).toBe('quickbooks.not-reached');
    expect(failure.explanation().why).toContain('No company file is open in QuickBooks.');
    expect(failure.explanation().remedy).toContain('Open your company file.');
    world.company.screen.openFile();
    expect(await picture(world)).toEqual(before);
    expect((await world.store.runs(1))[0]?.outcome).toBe('failed');
  });

  for (const [hresult, why, remedy] of [
    ['0x80040414', 'A dialog box is open in QuickBooks.', 'Answer or close it'],
    ['0x8004040A', 'Another company file is open in QuickBooks.', 'Open the company file'],
    ['0x80010001', 'QuickBooks was busy.', 'tried again'],
    [undefined, 'QuickBooks is not open', 'Open QuickBooks with your company file'],
  ] as const)
    it(`where QuickBooks cannot be talked to (${hresult ?? 'no answer'}), and says why and what to do`, async () => {
      const world = await filledWorld();
      for (const exchange of [
        { outcome: 'not_reached', why: 'Said so.', ...(hresult && { hresult }) } as const,
        ...(hresult ? [{ outcome: 'refused', hresult, message: 'Said so.' } as const] : []),
      ]) {
        const quickbooks = { ...world.quickbooks, exchange: () => Promise.resolve(exchange) };
        const failure = await failureOf(world.engine({ quickbooks }).sync());
        expect(failure.code).toBe('quickbooks.not-reached');
        expect(failure.explanation().why).toContain(why);
        expect(failure.explanation().why).toContain('Said so.');
        expect(failure.explanation().remedy).toContain(remedy);
      }
    });

  it('with another company file than the last time', async () => {
    const world = await syncedWorld();
    await world.store.commit([{ put: 'setting', name: 'quickbooks.company', value: 'Blue Lake' }]);
    const failure = await failureOf(world.engine().sync());
    expect(failure.code).toBe('quickbooks.other-company');
    expect(failure.details).toEqual({ expected: 'Blue Lake', found: 'Green Acre' });
  });

  it('while another computer syncs this company, until that one is overruled on purpose', async () => {
    const world = await filledWorld();
    await world.sa.lease({ installationId: 'other', computer: 'Laptop' });
    expect((await failureOf(world.engine().sync())).code).toBe('sa.lease-held');
    const result = await world.engine().sync({ takeOver: true });
    expect(result.messages).toEqual([]);
  });
});

describe('a sync ends', () => {
  it('after the category in progress when somebody presses Stop, and the next one does the rest', async () => {
    const world = await filledWorld();
    const engine = world.engine({
      progress: { report: ({ category }) => category === 'Terms' && engine.requestStop() },
    });
    const stopped = await engine.sync();
    expect(stopped.isComplete).toBe(false);
    const added = (name: string) => stopped.categories.find((one) => one.name === name)?.toQuickBooks.added;
    expect([added('Terms'), added('Customer Types'), added('Payments')]).toEqual([1, 0, 0]);
    expect((await world.store.runs(1))[0]?.outcome).toBe('stopped');
    expect((await world.engine().sync()).isComplete).toBe(true);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('before its next write once another computer has taken over', async () => {
    const world = await filledWorld();
    let written = 0;
    const quickbooks: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        const exchange = await world.quickbooks.exchange(message);
        if (message.writes) {
          written += 1;
          await world.sa.lease({ installationId: 'other', computer: 'Laptop', takeOver: true });
          world.clock.move(180_000);
        }
        return exchange;
      },
    };
    expect((await failureOf(world.engine({ quickbooks }).sync())).code).toMatch(/^sa\.lease-/);
    expect(written).toBe(1);
  });
});

describe('people who edit while a sync runs', () => {
  it('in QuickBooks are not overwritten: the change is planned again on what they wrote', async () => {
    const world = await syncedWorld();
    const { sa, quickbooks } = await customer(world, 'both customer');
    await world.rules.change(world.actor, { category: 'Customers', id: sa.id }, sa.version, {
      phone: '555-0100',
    });
    world.clock.move(5_000);
    const busy = disturbed(world.quickbooks, () =>
      changeInQuickbooks(world, 'Customers', quickbooks.id, { fax: '555-0200' }),
    );
    const result = await world.engine({ quickbooks: busy }).sync();
    expect(result.messages).toEqual([]);
    const after = await customer(world, 'both customer');
    for (const { fields } of [after.sa, after.quickbooks])
      expect(fields).toMatchObject({ phone: '555-0100', fax: '555-0200' });
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('in SA are not overwritten either', async () => {
    const world = await syncedWorld();
    const { sa, quickbooks } = await customer(world, 'both customer');
    changeInQuickbooks(world, 'Customers', quickbooks.id, { fax: '555-0200' });
    let isEdited = false;
    const busy: Sa = {
      ...world.sa,
      apply: async (operations) => {
        if (!isEdited)
          await world.rules.change(world.actor, { category: 'Customers', id: sa.id }, sa.version, {
            phone: '555-0100',
          });
        isEdited = true;
        return world.sa.apply(operations);
      },
    };
    const result = await world.engine({ sa: busy }).sync();
    expect(result.messages).toEqual([]);
    const after = await customer(world, 'both customer');
    for (const { fields } of [after.sa, after.quickbooks])
      expect(fields).toMatchObject({ phone: '555-0100', fax: '555-0200' });
  });
});

describe('a void or a deletion, which carries no edit sequence', () => {
  it('is not sent where somebody changed the record right before; both values are kept and asked about', async () => {
    const world = await syncedWorld();
    const inSa = (await saRecords(world, 'Payments')).find(({ fields }) => fields['memo'] === 'both payment');
    const payment = quickbooksRecords(world, 'Payments').find(
      ({ fields }) => fields['memo'] === 'both payment',
    );
    await world.rules.remove(world.actor, { category: 'Payments', id: inSa?.id ?? '' }, inSa?.version ?? 0);
    let isEdited = false;
    const quickbooks: QuickBooks = {
      ...world.quickbooks,
      exchange: (message) => {
        if (!isEdited && message.text.includes(`<TxnID>${payment?.id}`)) {
          isEdited = true;
          changeInQuickbooks(world, 'Payments', payment?.id ?? '', { memo: 'Just now' });
        }
        return world.quickbooks.exchange(message);
      },
    };
    const result = await world.engine({ quickbooks }).sync();
    expect(isEdited).toBe(true);
    expect(writes(result)).toBe(0);
    expect(result.messages).toMatchObject([{ code: 'sync.deleted-and-changed' }]);
    expect(quickbooksRecords(world, 'Payments').map(({ fields }) => fields['memo'])).toContain('Just now');
  });
});

describe('a record that QuickBooks does not take', () => {
  it('gets a message that says who has its name, and goes through by itself once the cause is gone', async () => {
    const world = await syncedWorld();
    doInQuickbooks(world, [{ name: 'CustomerAdd', body: { CustomerAdd: { Name: 'Rivera' } } }]);
    const rivera = quickbooksRecords(world, 'Customers').find(({ fields }) => fields['name'] === 'Rivera');
    const { sa } = await customer(world, 'both customer');
    const busy = disturbed(world.quickbooks, () => undefined);
    await world.engine({ quickbooks: busy }).sync();
    await world.rules.create(world.actor, 'Customers', { ...sa.fields, name: 'RIVERA', parent: null });
    for (let tries = 1; tries <= 2; tries += 1) {
      const result = await world.engine().sync();
      expect(result.messages).toMatchObject([
        {
          code: 'sync.link-or-create',
          record: 'RIVERA',
          tries,
          why: expect.stringContaining('In QuickBooks a customer has this name'),
        },
      ]);
    }
    changeInQuickbooks(world, 'Customers', rivera?.id ?? '', { name: 'Rivera senior' });
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Customers')?.toQuickBooks.added).toBe(1);
  });

  it('because another client of SA has its name but for case says so, and goes on once one is renamed', async () => {
    const world = await syncedWorld();
    const { sa } = await customer(world, 'both customer');
    for (const name of ['Moss', 'MOSS'])
      await world.rules.create(world.actor, 'Customers', { ...sa.fields, name, parent: null });
    const [message] = (await world.engine().sync()).messages;
    expect(message?.code).toBe('sync.link-or-create');
    expect(message?.why).toContain('may be a record of SA as well');
    expect(message?.quickbooks).toContain('already in use');
    expect(message?.remedy).toContain('rename one of them on either side');
    const held = await customerInSa(world, message?.record ?? '');
    await world.rules.change(world.actor, { category: 'Customers', id: held.id }, held.version, {
      name: 'Moss junior',
    });
    const result = await world.engine().sync();
    expect(result.messages).toEqual([]);
    expect(result.categories.find(({ name }) => name === 'Customers')?.toQuickBooks.added).toBe(1);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('as a whole message is found by halving, and its neighbours go through', async () => {
    const world = await syncedWorld();
    const strict: QuickBooks = {
      ...world.quickbooks,
      exchange: (message) =>
        message.writes && message.text.includes('<Name>Brown')
          ? Promise.resolve({ outcome: 'refused', hresult: '0x80040400', message: 'An error when parsing.' })
          : world.quickbooks.exchange(message),
    };
    const { sa } = await customer(world, 'both customer');
    const names = ['Adams', 'Brown', 'Clark', 'Davis', 'Evans'];
    for (const name of names) await world.rules.create(world.actor, 'Customers', { ...sa.fields, name });
    const result = await world.engine({ quickbooks: strict }).sync();
    expect(result.messages).toMatchObject([{ code: 'quickbooks.refused', record: 'Brown' }]);
    const present = quickbooksRecords(world, 'Customers').map(({ fields }) => fields['name']);
    expect(names.filter((name) => present.includes(name))).toEqual(['Adams', 'Clark', 'Davis', 'Evans']);
    expect((await world.engine().sync()).messages).toEqual([]);
    expect((await differences(world)).filter((difference) => difference.includes('only in'))).toEqual([]);
  });

  it('has no message any more once somebody took the change back', async () => {
    const world = await syncedWorld();
    const change = async (number: string | null) => {
      const [account] = (await saRecords(world, 'Chart of Accounts')).filter(
        (one) => one.fields['name'] === 'Lawn income',
      );
      const { id = '', version = 0 } = account ?? {};
      await world.rules.change(world.actor, { category: 'Chart of Accounts', id }, version, { number });
      return world.engine().sync();
    };
    expect((await change('4000')).messages).toMatchObject([{ code: 'sync.not-allowed-by-quickbooks' }]);
    expect((await change(null)).messages).toEqual([]);
  });

  it('in a closed period is not sent at all', async () => {
    const world = await syncedWorld();
    const closed: QuickBooks = {
      ...world.quickbooks,
      exchange: async (message) => {
        const exchange = await world.quickbooks.exchange(message);
        return exchange.outcome === 'reply'
          ? { ...exchange, chunks: withClosingDate(exchange.chunks) }
          : exchange;
      },
    };
    const invoice = (await saRecords(world, 'Invoices')).find(({ fields }) => fields['number'] === 'both-1');
    await world.rules.change(
      world.actor,
      { category: 'Invoices', id: invoice?.id ?? '' },
      invoice?.version ?? 0,
      { memo: 'Late' },
    );
    const result = await world.engine({ quickbooks: closed }).sync();
    expect(writes(result)).toBe(0);
    expect(result.messages).toMatchObject([
      {
        code: 'sync.closed-period',
        why: 'The books are closed up to 2026-02-28, and its date is 2026-02-10.',
      },
    ]);
  });
});

describe('the feed of SA', () => {
  it('that no longer knows our cursor is read from its beginning, and nothing is written again', async () => {
    const world = await syncedWorld();
    await world.store.commit([{ put: 'setting', name: 'sa.cursor', value: '12-0000000000000000' }]);
    expect(writes(await world.engine().sync())).toBe(0);
  });
});

describe('Update Balance Report', () => {
  it('brings what every linked customer owes to SA', async () => {
    const world = await syncedWorld();
    addInQuickbooks(world, 'Customers', {
      ...(await customer(world, 'both customer')).quickbooks.fields,
      name: 'Not linked',
    });
    const result = await world.engine().balances();
    expect(result).toMatchObject({ balances: 6, unlinked: 1, isComplete: true });
    const rows = await world.rules.comparison(world.actor);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatchObject({ quickbooksBalance: expect.stringMatching(/^-?\d+\.\d\d$/) });
  });
});

async function* withClosingDate(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  yield text.replace(
    '<AccountingPreferences>',
    '<AccountingPreferences>\n<ClosingDate>2026-02-28</ClosingDate>',
  );
}

async function customerInSa(world: World, name: string) {
  const found = (await saRecords(world, 'Customers')).find(({ fields }) => fields['name'] === name);
  if (found === undefined) throw new Error(`SA has no ${name}.`);
  return found;
}
