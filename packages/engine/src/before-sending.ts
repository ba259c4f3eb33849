/**
 * What would be refused is found before it is sent, and told with what helps (product.md C11): values that are too long or
 * of no use, empty transactions, closed periods, a tax that QuickBooks would add, and what is inactive there.
 */
import type { Json } from '@autosync/core';
import { problemsOf, type Category } from '@autosync/records';
import type { SyncContext } from './context.ts';
import type { Obstacle } from './message.ts';
import type { OperationBody } from './operation.ts';
import type { Operation } from './ports/index.ts';
import { rowsOf } from './reference.ts';
import type { Resolution } from './resolutions/resolution.ts';
import { restingReferences } from './resting.ts';
import { isRequests, requestsOf } from './write.ts';
import { totalObstacle } from './total-foretold.ts';

export type Carrying =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/**
 * A sale that QuickBooks would tax otherwise goes where a person wants it all the same; and what is inactive takes no new
 * transaction, but where a person wants it active for a moment.
 */
export async function awake(
  context: SyncContext,
  category: Category,
  carrying: Carrying,
  body: OperationBody,
  resolution: Resolution | undefined,
): Promise<Carrying> {
  if (carrying.kind === 'obstacle' || carrying.operation.to === 'sa') return carrying;
  if (carrying.operation.action === 'remove') return carrying;
  const total = resolution?.action === 'create' ? undefined : await totalObstacle(context, category, body);
  if (total !== undefined) return { kind: 'obstacle', obstacle: total };
  const resting = await restingReferences(context, category, body.fields, body.target?.fields ?? {});
  if (resting.length === 0) return carrying;
  if (resolution?.action !== 'reactivate')
    return obstacle('sync.inactive-reference', { reference: resting.map(({ name }) => name).join(' and ') });
  context.toWake.push(...resting);
  return carrying;
}

/** Whether the other side will take it, as far as that can be known before it is asked. */
export function checked(
  context: SyncContext,
  category: Category,
  operation: Operation,
  body: OperationBody,
): Carrying {
  if (operation.to === 'sa') return { kind: 'operation', operation };
  const { closingDate } = context;
  const closed = [body.target?.fields['date'], body.fields['date']].find((date) =>
    isClosed(date, closingDate),
  );
  if (typeof closed === 'string' && category.kind === 'transaction')
    return obstacle('sync.closed-period', { closing: closingDate ?? '', date: closed });
  if (operation.action === 'create' && rowsOf(body.fields['lines']).length === 0 && 'lines' in body.fields)
    return obstacle('sync.empty-transaction', {});
  const [problem] = operation.action === 'remove' ? [] : problemsOf(category, body.fields);
  if (problem !== undefined)
    return obstacle('sync.value-refused', { place: problem.title, detail: problem.text });
  const requests = requestsOf(category, operation);
  return isRequests(requests) ? { kind: 'operation', operation } : { kind: 'obstacle', obstacle: requests };
}

/** With a closing date and no password QuickBooks would write silently (bookkeeping.md 16). */
function isClosed(date: Json | undefined, closingDate: string | null): boolean {
  return typeof date === 'string' && closingDate !== null && date <= closingDate;
}

export function obstacle(code: Obstacle['code'], details: Obstacle['details']): Carrying {
  return { kind: 'obstacle', obstacle: { code, details } };
}
