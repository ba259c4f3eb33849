import { describe, expect, it } from 'vitest';
import { instantFromEpochMs } from '@autosync/core';
import { categoryOf } from '@autosync/records';
import { openMessageBook, reportOf, type HeldRecord } from './message.ts';
import type { Message, Store, StoreChange } from './ports/index.ts';

const customers = categoryOf('Customers');
const smith: HeldRecord = { category: customers, side: 'sa', id: 's1', label: 'Smith' };
const obstacle = { code: 'sync.does-not-sync', details: { detail: 'It is pending.' } } as const;

/** A book over what the sync before has left. */
function bookOver(messages: readonly Message[]) {
  const store: Pick<Store, 'messages'> = { messages: () => Promise.resolve(messages) };
  return openMessageBook(store);
}

function put(change: StoreChange): Message {
  if ('put' in change && change.put === 'message') return change.message;
  throw new Error('This is no message.');
}

function at(seconds: number) {
  return instantFromEpochMs(seconds * 1000);
}

describe('the messages of a record', () => {
  it('are one for each cause, which counts its tries and remembers when it was first seen', async () => {
    const first = put((await bookOver([])).put(smith, obstacle, at(1)));
    expect(first).toMatchObject({ tries: 1, firstSeen: at(1), details: { record: 'Smith' } });
    const second = put((await bookOver([first])).put(smith, obstacle, at(2)));
    expect(second).toMatchObject({ id: first.id, tries: 2, firstSeen: at(1), lastSeen: at(2) });
  });

  it('count a sync once, however often it meets them', async () => {
    const book = await bookOver([]);
    book.put(smith, obstacle, at(1));
    expect(put(book.put(smith, obstacle, at(2))).tries).toBe(1);
    expect(book.triesOf(customers, 'sa', 's1')).toBe(1);
  });

  it('close when the record goes through, and when a whole sync did not meet them again', async () => {
    const book = await bookOver([put((await bookOver([])).put(smith, obstacle, at(1)))]);
    const [message] = book.open();
    expect(book.closeUnseen()).toEqual([{ remove: 'message', id: message?.id }]);
    const other = await bookOver([]);
    const { id } = put(other.put(smith, obstacle, at(1)));
    expect(other.closeUnseen()).toEqual([]);
    expect(other.close(customers, 'sa', 's1')).toEqual([{ remove: 'message', id }]);
    expect(other.open()).toEqual([]);
  });

  it('speak plainly', async () => {
    const report = reportOf(put((await bookOver([])).put(smith, obstacle, at(1))));
    expect(report).toMatchObject({ summary: 'Smith does not sync.', why: 'It is pending.', record: 'Smith' });
  });
});
