/** The records that a message is about as both sides have them now, for a person who decides between them. */
import { categoryOf, type Fields } from '@autosync/records';
import { baselineOf, differingFields, otherSide } from '../plan.ts';
import type { Link, Message, Side, Store } from '../ports/index.ts';

/** One record of a side. */
export interface Standing {
  readonly side: Side;
  readonly id: string;
  readonly fields: Fields;
  /** What it had when both sides last agreed; null where it has no partner yet. */
  readonly agreed: Fields | null;
  /** The fields that have changed on this side since then. */
  readonly changed: readonly string[];
  readonly isGone: boolean;
}

/** The record of the message, its partner where it has one, and the records that may be the same one. */
export async function standingsOf(
  store: Pick<Store, 'inboxRow' | 'linkBySa' | 'linkByQuickbooks'>,
  message: Message,
): Promise<readonly Standing[]> {
  const { category, side, recordId, candidates = [] } = message;
  const link = await linkOf(store, category, side, recordId);
  const other = otherSide(side);
  const partner = link === undefined ? [] : [other === 'sa' ? link.saId : link.quickbooksId];
  const others = [...new Set([...partner, ...candidates.map(({ id }) => id)])];
  const found = await Promise.all([
    standing(store, category, side, recordId),
    ...others.map((id) => standing(store, category, other, id)),
  ]);
  return found.filter((one) => one !== undefined);
}

async function standing(
  store: Pick<Store, 'inboxRow' | 'linkBySa' | 'linkByQuickbooks'>,
  category: Message['category'],
  side: Side,
  id: string,
): Promise<Standing | undefined> {
  const row = await store.inboxRow(side, category, id);
  const link = await linkOf(store, category, side, id);
  const agreed = link === undefined ? null : baselineOf(link, side);
  const fields = row === undefined || row.isDeleted ? agreed : row.fields;
  if (fields === null) return undefined;
  const changed =
    agreed === null || row === undefined || row.isDeleted
      ? []
      : differingFields(categoryOf(category), row.fields, agreed);
  const isGone = row?.isDeleted ?? (link?.gone === side || link?.gone === 'both');
  return { side, id, fields, agreed, changed, isGone };
}

async function linkOf(
  store: Pick<Store, 'linkBySa' | 'linkByQuickbooks'>,
  category: Message['category'],
  side: Side,
  id: string,
): Promise<Link | undefined> {
  const [link] = await (side === 'sa'
    ? store.linkBySa(category, [id])
    : store.linkByQuickbooks(category, [id]));
  return link;
}
