/** The news of a linked pair, side by side. A side that has none says what the link remembers of it. */
import type { Fields } from '@autosync/records';
import { baselineOf, revisionOf, type News } from './plan.ts';
import type { InboxRow, Link, Side } from './ports/index.ts';

/** The two sides of a linked pair, as far as they have news. */
export interface Rows {
  readonly sa: InboxRow | undefined;
  readonly quickbooks: InboxRow | undefined;
}

/** The side that has no news says what the link remembers of it, where a person wants that on the other side. */
export function withBaseline(rows: Rows, link: Link, from: Side): Rows {
  return { ...rows, [from]: rows[from] ?? baselineRow(link, from) };
}

export function baselineRow(link: Link, side: Side): InboxRow {
  const revision = revisionOf(link, side);
  return {
    sequence: 0,
    side,
    category: link.category,
    id: side === 'sa' ? link.saId : link.quickbooksId,
    changeKey: `${revision}:baseline`,
    isDeleted: false,
    fields: baselineOf(link, side),
    revision,
    changedAt: null,
    kept: link.kept,
    externalGuid: null,
    doesNotSync: null,
    operationId: null,
  };
}

export function newsOf({ isDeleted, fields, changedAt, doesNotSync }: InboxRow, shared: Fields): News {
  return { isDeleted, fields, shared, changedAt, doesNotSync };
}
