/**
 * A change of one record in QuickBooks that carries no news of SA: a new name, or active for a moment. It is made on
 * the record as it is; made twice, after a kill or a lost answer, it is the same as once.
 */
import { randomText } from '@autosync/core';
import { encode, explainStatus } from '@autosync/qbxml';
import type { Category, Fields } from '@autosync/records';
import type { SyncContext } from '../context.ts';
import { isDone, qbxmlVersion } from '../conversation.ts';
import { objectsIn, quickbooksNews, type News } from '../gather.ts';
import type { Obstacle } from '../message.ts';
import { readByIds } from '../outcome.ts';

const messageSetIdCharacters = 22;

export type DirectEdit =
  /** Done, now or before; `news` is the record as it is where it was written now. */
  | { readonly kind: 'done'; readonly news: News | undefined }
  /** Nobody knows, or QuickBooks is busy with it: the next sync looks again. */
  | { readonly kind: 'open' }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle };

export async function editInQuickbooks(
  context: SyncContext,
  category: Category,
  id: string,
  wanted: Fields,
): Promise<DirectEdit> {
  const [object] = await readByIds(context, category, [id]);
  const changed = Object.keys(wanted).filter((field) => object?.fields[field] !== wanted[field]);
  if (object === undefined || changed.length === 0) return { kind: 'done', news: undefined };
  const writing = category.quickbooks.change({
    id,
    editSequence: object.editSequence,
    baseline: object.fields,
    kept: object.kept,
    fields: { ...object.fields, ...wanted },
    changed,
  });
  if ('cannot' in writing) return refused('sync.not-allowed-by-quickbooks', { detail: writing.cannot });
  const { requests } = writing;
  const newMessageSetID = randomText(context.random, messageSetIdCharacters);
  const text = encode(
    { kind: 'request', onError: 'continueOnError', newMessageSetID, requests },
    { version: qbxmlVersion },
  );
  const delivery = await context.conversation.deliver(text, newMessageSetID, requests.length);
  const answers = delivery.outcome === 'answered' ? delivery.answers : [];
  const [answer] = answers;
  if (answer === undefined) return { kind: 'open' };
  if (isDone(answer)) {
    const [written] = await objectsIn(context, category, answers);
    return { kind: 'done', news: written && quickbooksNews(context, category, written) };
  }
  const { statusCode, statusMessage = '' } = answer.status;
  if (explainStatus(statusCode, statusMessage).retry !== 'no') return { kind: 'open' };
  return refused('quickbooks.record-refused', { detail: statusMessage, statusCode }, statusMessage);
}

function refused(code: Obstacle['code'], details: Obstacle['details'], quickbooks?: string): DirectEdit {
  return {
    kind: 'refused',
    obstacle: { code, details, ...(quickbooks === undefined ? {} : { quickbooks }) },
  };
}
