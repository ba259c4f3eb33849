import { instantFromEpochMs } from '@autosync/core';
import type { Store, StoreChange } from '@autosync/engine';
import { createMemoryStore } from '@autosync/store/memory';
import { describe, expect, it } from 'vitest';
import { messagesOf, resolveAll } from './messages.ts';

const at = instantFromEpochMs(0);
const clock = { now: () => at, sleep: () => Promise.resolve(), localText: () => '' };

describe('linking all questions of one cause at once', () => {
  it('takes for each the only one that fits, and leaves what has several or shares its own', async () => {
    const store = createMemoryStore();
    await store.commit([
      question('one', ['q1']),
      question('several', ['q2', 'q3']),
      question('shares', ['q4']),
      question('shares too', ['q4']),
      question('none', []),
    ]);
    const ids = (await store.messages()).map(({ id }) => id);
    expect(await resolveAll(store, clock, { ids, action: 'link' })).toMatchObject({
      left: 4,
      effect: 'The next sync does it.',
    });
    expect(await decided(store)).toEqual([['one', 'link']]);
    await resolveAll(store, clock, { ids: ['several'], action: 'link', with: 'q3' });
    expect(await decided(store)).toEqual([
      ['one', 'link'],
      ['several', 'link'],
    ]);
  });
});

describe('a message', () => {
  it('about a name that is taken is told as one, apart from "the same, or another one?"', async () => {
    const store = createMemoryStore();
    await store.commit([
      question('Robin', [], { statusCode: 3100, candidates: 'Taken.' }),
      question('one', ['q1']),
    ]);
    const { messages } = await messagesOf(store);
    expect(messages.map(({ group, summary }) => [group, summary])).toEqual([
      ['sync.name-taken', 'Somebody else has the name of Robin.'],
      ['sync.link-or-create', 'one cannot be told apart from another record.'],
    ]);
  });
});

async function decided(store: Store) {
  const { messages } = await messagesOf(store);
  return messages.flatMap(({ id, decision }) => (decision === null ? [] : [[id, decision.action]]));
}

function question(
  id: string,
  candidates: readonly string[],
  details: { readonly [name: string]: string | number } = {},
): StoreChange {
  return {
    put: 'message',
    message: {
      id,
      category: 'Customers',
      record: id,
      side: 'sa',
      recordId: `s ${id}`,
      code: 'sync.link-or-create',
      details: { record: id, candidates: '', ...details },
      quickbooks: null,
      candidates: candidates.map((one) => ({ id: one, name: one, why: '' })),
      firstSeen: at,
      lastSeen: at,
      tries: 1,
    },
  };
}
