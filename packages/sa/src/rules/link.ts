import { Failure } from '@autosync/core';
import type { Acknowledgement, SaLink, SaLinks } from '@autosync/engine';
import { isCategoryName } from '@autosync/records';
import type { Reading, RecordReference, Writing } from './repository.ts';
import { wordOf } from './word.ts';

/**
 * Keeps what a record is in QuickBooks, without a new version and without a row in the feed. An
 * acknowledgement that arrives late, of an older version than the one that is kept, changes nothing.
 */
export async function acknowledge(writing: Writing, acknowledgement: Acknowledgement): Promise<void> {
  const { category, id, version } = acknowledgement;
  const stored = await writing.record(category, id);
  if (!stored) throw new Failure('sa.not-found', { what: wordOf(category), id });
  const known = await writing.link(category, id);
  if (known && known.version > version) return;
  await writing.putLink(acknowledgement);
}

/** A page of links, those of deleted records marked, in the order of category and id. */
export async function linksAfter(
  reading: Reading,
  after: string | undefined,
  linksMax: number,
): Promise<SaLinks> {
  const found = await reading.links(after === undefined ? undefined : referenceOf(after), linksMax + 1);
  const page = found.slice(0, linksMax);
  const last = page.at(-1);
  const deleted = new Set((await reading.records(page)).filter(({ isDeleted }) => isDeleted).map(keyOf));
  const links = page.map((link): SaLink => {
    const { category, id, version, quickbooksId, editSequence } = link;
    const mark = deleted.has(keyOf(link)) ? { isDeleted: true } : {};
    return { category, id, version, quickbooksId, editSequence, ...mark };
  });
  return last && found.length > page.length ? { links, next: keyOf(last) } : { links };
}

function keyOf({ category, id }: RecordReference): string {
  return `${category}/${id}`;
}

function referenceOf(cursor: string): RecordReference {
  const [category = '', id = ''] = cursor.split('/');
  if (!isCategoryName(category)) {
    throw new Failure('sa.request-malformed', {
      place: 'after',
      detail: `"${cursor}" is no place in the list of links.`,
    });
  }
  return { category, id };
}
