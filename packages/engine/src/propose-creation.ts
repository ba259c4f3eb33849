/** The creation of a record that stands on one side only, or what stands in its way. */
import type { Category } from '@autosync/records';
import { asAdded } from './as-added.ts';
import { awake, checked, obstacle, type Carrying } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { withDefaultAccounts } from './default-account.ts';
import { nextNumber } from './number-range.ts';
import { markOf, operationIdOf, type OperationBody } from './operation.ts';
import { notGoing, otherSide } from './plan.ts';
import { goesTo, policyFor } from './policy.ts';
import type { InboxRow } from './ports/index.ts';
import { operationFor, sourceOf, triesOf } from './propose-write.ts';
import { receivablesFor } from './receivables.ts';
import { nameField } from './resolutions/action.ts';
import { resolutionFor } from './resolutions/resolution.ts';
import { translateRow, waiting } from './translated-row.ts';

/** The creation of a record that stands on one side only. */
export async function proposeCreation(
  context: SyncContext,
  category: Category,
  row: InboxRow,
): Promise<Carrying> {
  const to = otherSide(row.side);
  if (row.doesNotSync !== null) return obstacle('sync.does-not-sync', { detail: row.doesNotSync });
  const policy = policyFor(context.policies, category);
  if (!goesTo(policy, to)) {
    const { code, detail } = notGoing(category, policy, to);
    return obstacle(code, { detail });
  }
  const source = to === 'quickbooks' ? asAdded(category, row) : row;
  const translated = await translateRow(context, category, source, undefined);
  const [missing] = translated.missing;
  if (missing !== undefined) return waiting(context, row.side, missing);
  const resolution = await resolutionFor(context.store, category.name, row.side, row.id);
  const name = resolution?.action === 'create' ? resolution.name : null;
  const added =
    to === 'sa'
      ? translated.fields
      : await withDefaultAccounts(context.store, category, row.fields, translated.fields);
  const number = to === 'quickbooks' ? nextNumber(context, category, row.fields) : undefined;
  const fields = {
    ...added,
    ...(name === null ? {} : { [nameField]: name }),
    ...(number === undefined ? {} : { number }),
  };
  const body: OperationBody = {
    source: sourceOf(source),
    target: null,
    fields,
    changed: Object.keys(fields),
    pending: [],
    lost: null,
    receivables: to === 'quickbooks' ? await receivablesFor(context, row) : null,
    told: null,
  };
  const id =
    to === 'quickbooks'
      ? markOf(context.companyId, category.name, row.id)
      : operationIdOf(context.companyId, category, row, null, triesOf(context, category, row));
  const operation = operationFor(context, category, id, to, 'create', body);
  return awake(context, category, checked(context, category, operation, body), body, resolution);
}
