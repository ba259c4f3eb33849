/** What scenarios say in QuickBooks' own words: requests that a person's hands would make, and its answers. */
import { decode } from '@autosync/qbxml';
import type { Category } from '@autosync/records';
import { expect } from 'vitest';
import type { World } from '../engine/world.ts';
import { categoryOfWord } from './office.ts';
import { oneRecord } from './record-words.ts';

/** Sends what the details say. `{invoice R-1}` is the id of that record, `{edit of invoice R-1}` its edit sequence. */
export async function send(world: World, details: readonly string[]): Promise<void> {
  world.clock.move(60_000);
  const body = await withIds(world, details.join('\n'));
  const { message } = decode(exchange(world, body));
  if (message.kind !== 'response') throw new Error('QuickBooks did not answer.');
  for (const { body: answer } of message.responses)
    if (answer.statusCode >= 500) throw new Error(`${answer.statusCode} ${answer.statusMessage ?? ''}`);
}

/** QuickBooks' whole answer about one record. */
export function query(world: World, category: Category, id: string): string {
  const requests = category.quickbooks.reads.map(({ object }) =>
    category.kind === 'list'
      ? `<${object}QueryRq><ListID>${id}</ListID><OwnerID>0</OwnerID></${object}QueryRq>`
      : `<${object}QueryRq><TxnID>${id}</TxnID><IncludeLineItems>true</IncludeLineItems>${
          object === 'ReceivePayment' ? '' : '<IncludeLinkedTxns>true</IncludeLinkedTxns>'
        }<OwnerID>0</OwnerID></${object}QueryRq>`,
  );
  return exchange(world, requests.join('\n'));
}

/** Whether the pieces stand in the answer, in their order; or none of them does. */
export function isShown(answer: string, pieces: readonly string[], isThere: boolean): void {
  let place = 0;
  for (const piece of pieces) {
    const found = answer.indexOf(piece, place);
    if (isThere && found < 0) expect(answer.slice(place)).toContain(piece);
    if (!isThere) expect(answer).not.toContain(piece);
    place = isThere ? found + piece.length : 0;
  }
}

/** Whether each piece was said to QuickBooks; or none of them. */
export function isHeard(texts: readonly string[], pieces: readonly string[], isSaid: boolean): void {
  const all = texts.join('\n');
  const said = pieces.map((piece) => ({ piece, isSaid: all.includes(piece) }));
  expect(said).toEqual(pieces.map((piece) => ({ piece, isSaid })));
}

function exchange(world: World, requests: string): string {
  const text = `<?xml version="1.0" encoding="utf-8"?>\n<?qbxml version="16.0"?>\n<QBXML><QBXMLMsgsRq onError="continueOnError">\n${requests}\n</QBXMLMsgsRq></QBXML>`;
  const result = world.company.exchange(text);
  if ('refused' in result) throw new Error(result.refused.message);
  return [...result.answer].join('');
}

async function withIds(world: World, text: string): Promise<string> {
  let filled = text;
  for (const [whole, edit, word = '', name = ''] of text.matchAll(
    /\{(edit of )?((?:\w+ )*?\w+) ([^}\s][^}]*)\}/g,
  )) {
    const { id } = await oneRecord(world, 'quickbooks', categoryOfWord(word), name);
    filled = filled.replace(whole, edit === undefined ? id : editSequence(world, categoryOfWord(word), id));
  }
  return filled;
}

function editSequence(world: World, category: Category, id: string): string {
  return /<EditSequence>(\d+)/.exec(query(world, category, id))?.[1] ?? '';
}
