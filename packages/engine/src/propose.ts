/**
 * From decisions to operations: references translated, values checked, the body of the operation complete. What
 * cannot be carried over comes back as an obstacle; nothing is written here.
 */
import { categoryOf, referencesOf, type Category, type Fields } from '@autosync/records';
import { asAdded } from './as-added.ts';
import { awake, checked, obstacle, type Carrying } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { withDefaultAccounts } from './default-account.ts';
import { depositObstacle } from './deposited.ts';
import { keepingOwn, withTheirCodes } from './own-value.ts';
import { nextNumber } from './number-range.ts';
import { inPart } from './link.ts';
import { markOf, operationIdOf, type OperationBody } from './operation.ts';
import { readByIds } from './outcome.ts';
import {
  baselineOf,
  differingFields,
  notGoing,
  otherSide,
  plan,
  type Decision,
  type News,
  type Pair,
  revisionOf,
} from './plan.ts';
import type { InboxRow, Link, Operation, Side } from './ports/index.ts';
import { receivablesFor } from './receivables.ts';
import { lookUp, translate, type Lookup, type ReferredRecord } from './reference.ts';
import { nameField } from './resolutions/action.ts';
import { planResolved, planTakenBack, type MadeAgain } from './resolutions/planned.ts';
import { resolutionFor } from './resolutions/resolution.ts';
import { defaultPolicy, goesTo, type Policy } from './policy.ts';
import { withKnownCodes } from './silent-code.ts';

/** For a linked pair there may be nothing to carry over, only new baselines. */
type Agreed = { readonly kind: 'agree'; readonly gone: Link['gone'] };

export type Proposal = Carrying | Agreed | MadeAgain;

/** The two sides of a linked pair, as far as they have news. */
export interface Rows {
  readonly sa: InboxRow | undefined;
  readonly quickbooks: InboxRow | undefined;
}

/** What to do with a linked pair. */
export async function proposeChange(
  context: SyncContext,
  category: Category,
  link: Link,
  rows: Rows,
): Promise<Proposal> {
  const inSa =
    rows.quickbooks === undefined
      ? {}
      : (await translateRow(context, category, rows.quickbooks, link, rows.sa)).fields;
  const pair: Pair = {
    category,
    link,
    sa: rows.sa && newsOf(rows.sa, category.comparable(rows.sa.fields)),
    quickbooks: rows.quickbooks && newsOf(rows.quickbooks, category.comparable(inSa)),
    skewMs: context.skewMs,
    policy: policyFor(context, category),
  };
  const decision = await decided(context, pair, plan(pair));
  switch (decision.kind) {
    case 'make-again':
    case 'agree':
      return decision;
    case 'hold':
      return obstacle(decision.code, { detail: decision.detail, linked: 'yes' });
    case 'remove':
      return propose(
        context,
        category,
        link,
        withBaseline(rows, link, otherSide(decision.to)),
        decision.to,
        'remove',
        nothingChanged,
      );
    case 'change':
      return orTakenBack(context, pair, rows, await proposeFields(context, category, link, rows, decision));
    default: {
      const unreachable: never = decision;
      return unreachable;
    }
  }
}

/** A pair that would be held is planned by the word of a person, where there is one. */
async function decided(context: SyncContext, pair: Pair, decision: Decision): Promise<Decision | MadeAgain> {
  if (decision.kind !== 'hold') return decision;
  return planResolved(pair, decision, await resolutionOfPair(context, pair.link));
}

async function resolutionOfPair({ store }: SyncContext, { category, saId, quickbooksId }: Link) {
  return (
    (await resolutionFor(store, category, 'sa', saId)) ??
    (await resolutionFor(store, category, 'quickbooks', quickbooksId))
  );
}

/** What QuickBooks cannot do at all can be put back in SA, where a person wants that. */
async function orTakenBack(
  context: SyncContext,
  pair: Pair,
  rows: Rows,
  proposal: Carrying | Agreed,
): Promise<Proposal> {
  if (proposal.kind !== 'obstacle' || proposal.obstacle.code !== 'sync.not-allowed-by-quickbooks')
    return proposal;
  const resolution = await resolutionOfPair(context, pair.link);
  const decision = resolution?.action === 'use-quickbooks' ? planTakenBack(pair, 'quickbooks') : undefined;
  if (decision !== undefined) return proposeFields(context, pair.category, pair.link, rows, decision);
  const { code, details } = proposal.obstacle;
  return obstacle(code, { ...details, linked: 'yes' });
}

/**
 * One direction of a change. Where QuickBooks cannot take what it should, or has it already, what it has to say to SA
 * still goes through; the rest is held in the next round.
 */
async function proposeFields(
  context: SyncContext,
  category: Category,
  link: Link,
  given: Rows,
  decision: Extract<Decision, { kind: 'change' }>,
): Promise<Carrying | Agreed> {
  const { to, pending, lost } = decision;
  const rows = withBaseline(given, link, otherSide(to));
  const { changed, source: voiding } = beforeVoid(link, rows, decision);
  const source = withoutHeld(link, voiding, decision);
  const first = await propose(context, category, link, source, to, 'change', { changed, pending, lost });
  if (first.kind === 'operation' || to === 'sa' || pending.length === 0) return first;
  const policy = policyFor(context, category);
  if (!goesTo(policy, 'sa')) {
    if (first.kind === 'obstacle') return first;
    const { code, detail } = notGoing(category, policy, 'sa');
    return obstacle(code, { detail, linked: 'yes' });
  }
  const done = first.kind === 'agree' ? changed : [];
  const left = [...decision.changed, ...(decision.held ?? [])].filter((field) => !done.includes(field));
  const reverse = { changed: pending, pending: left, lost };
  return propose(context, category, link, rows, 'sa', 'change', reverse);
}

/** What does not go this way stays news of its side; the row keeps it for the next round, which holds it. */
function withoutHeld(link: Link, rows: Rows, { to, held = [] }: Extract<Decision, { kind: 'change' }>): Rows {
  const from = otherSide(to);
  const row = rows[from];
  if (row === undefined || held.length === 0) return rows;
  const before = baselineOf(link, from);
  const kept = Object.fromEntries(held.map((field) => [field, before[field] ?? null]));
  return { ...rows, [from]: inPart(row, link, { ...row.fields, ...kept }) };
}

/** The side that has no news says what the link remembers of it, where a person wants that on the other side. */
function withBaseline(rows: Rows, link: Link, from: Side): Rows {
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

/**
 * QuickBooks voids by a request of its own, in which no other change fits. What else changed with it in SA goes
 * first; the row keeps the void for the next round. A void invoice asks for nothing, so that its lines do not count.
 */
function beforeVoid(
  link: Link,
  rows: Rows,
  { to, changed }: Extract<Decision, { kind: 'change' }>,
): { readonly changed: readonly string[]; readonly source: Rows } {
  const { sa } = rows;
  const others = changed.filter((field) => field !== 'isVoid' && field !== 'lines');
  const isVoided = to === 'quickbooks' && changed.includes('isVoid') && sa?.fields['isVoid'] === true;
  if (!isVoided || others.length === 0) return { changed, source: rows };
  const { isVoid = false, lines = [] } = link.saBaseline;
  const source = { ...rows, sa: inPart(sa, link, { ...sa.fields, isVoid, lines }) };
  return { changed: others, source };
}

/** The creation of a record that stands on one side only. */
export async function proposeCreation(
  context: SyncContext,
  category: Category,
  row: InboxRow,
): Promise<Carrying> {
  const to = otherSide(row.side);
  if (row.doesNotSync !== null) return obstacle('sync.does-not-sync', { detail: row.doesNotSync });
  const policy = policyFor(context, category);
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

type ChangeDecision = Pick<Extract<Decision, { kind: 'change' }>, 'changed' | 'pending' | 'lost'>;

const nothingChanged: ChangeDecision = { changed: [], pending: [], lost: {} };

/** One write of some fields of a linked pair, or of its removal. */
export async function propose(
  context: SyncContext,
  category: Category,
  link: Link,
  rows: Rows,
  to: Side,
  action: 'change' | 'remove',
  { changed, pending, lost }: ChangeDecision,
): Promise<Carrying | Agreed> {
  const [row, targetRow] = to === 'quickbooks' ? [rows.sa, rows.quickbooks] : [rows.quickbooks, rows.sa];
  if (row === undefined) return { kind: 'agree', gone: link.gone };
  const known = targetOf(link, to, targetRow);
  const target = to === 'quickbooks' ? await asItIs(context, category, known, changed) : known;
  const translated = await translateRow(context, category, row, link, rows.sa);
  const wanted = Object.fromEntries(
    Object.entries(translated.fields).filter(([field]) => changed.includes(field)),
  );
  const wantedIds = new Set(referencesOf(category, { ...target.fields, ...wanted }).map(({ id }) => id));
  const missing = translated.missing.find(({ id }) => wantedIds.has(`(${row.side}:${id})`));
  if (missing !== undefined) return waiting(context, row.side, missing);
  const fields = { ...target.fields, ...wanted };
  const body: OperationBody = {
    source: sourceOf(row),
    target,
    fields: to === 'quickbooks' ? withKnownCodes(fields, target.fields) : fields,
    changed,
    pending,
    lost: Object.keys(lost).length === 0 ? null : lost,
    receivables: changed.includes('applications') ? await receivablesFor(context, row) : null,
    told: null,
  };
  const isAlone = pending.length === 0 || to === 'quickbooks';
  if (action === 'change' && isAlone && isAsWanted(category, link, body))
    return { kind: 'agree', gone: link.gone };
  const id = operationIdOf(context.companyId, category, row, target, triesOf(context, category, row));
  const deposited = await depositObstacle(context, category, { to, action }, body);
  if (deposited !== undefined) return { kind: 'obstacle', obstacle: deposited };
  const carrying = checked(context, category, operationFor(context, category, id, to, action, body), body);
  return awake(context, category, carrying, body, await resolutionOfPair(context, link));
}

/** Nothing to write: SA's records may differ and go by one of QuickBooks. */
function isAsWanted(category: Category, link: Link, { target, fields, changed }: OperationBody): boolean {
  if (target === null) return false;
  const differing = differingFields(category, withTheirCodes(fields, target.fields, link), target.fields);
  return !changed.some((field) => differing.includes(field));
}

export function operationFor(
  context: SyncContext,
  category: Category,
  id: string,
  to: Side,
  action: Operation['action'],
  body: OperationBody,
): Operation {
  const label = category.label((body.source ?? body).fields);
  return {
    id,
    category: category.name,
    to,
    action,
    state: 'planned',
    label,
    plannedAt: context.clock.now(),
    body,
  };
}

function policyFor({ policies }: SyncContext, category: Category): Policy {
  return policies.get(category.name) ?? defaultPolicy(category);
}

function sourceOf({ side, id, changeKey, revision, fields, kept }: InboxRow): OperationBody['source'] {
  return { side, id, changeKey, revision, fields, kept };
}

/** The written record as it is now: its latest news, or else what the link remembers. */
export function targetOf(
  link: Link,
  to: Side,
  row: InboxRow | undefined,
): NonNullable<OperationBody['target']> {
  const id = to === 'sa' ? link.saId : link.quickbooksId;
  if (row !== undefined) return { id, revision: row.revision, fields: row.fields, kept: row.kept };
  return { id, revision: revisionOf(link, to), fields: baselineOf(link, to), kept: link.kept };
}

/**
 * The record with what QuickBooks keeps beside its applications now. A Mod drops what it does not name (bookkeeping.md
 * 12), and a refund check or a credit that was used since does not mark the payment as modified.
 */
async function asItIs(
  context: SyncContext,
  category: Category,
  target: NonNullable<OperationBody['target']>,
  changed: readonly string[],
): Promise<NonNullable<OperationBody['target']>> {
  if (!changed.includes('applications') || category.quickbooks.addedWithout.includes('applications'))
    return target;
  const [object] = await readByIds(context, category, [target.id]);
  return object?.editSequence === target.revision ? { ...target, kept: object.kept } : target;
}

/** A row in the ids of the other side; what SA knows better than QuickBooks keeps SA's value. */
async function translateRow(
  context: SyncContext,
  category: Category,
  row: InboxRow,
  link: Link | undefined,
  saRow?: InboxRow,
) {
  const { store } = context;
  const lookup = await lookUp(store, row.side, referencesOf(category, row.fields));
  const translated = translate(category, row.fields, row.side, lookup, link?.lines);
  if (row.side === 'sa' || link === undefined) return translated;
  const own = saRow?.fields ?? link.saBaseline;
  const translation = { quickbooks: row.fields, translated: translated.fields };
  return { ...translated, fields: await keepingOwn(store, category, translation, own, link.lines) };
}

/** A row of QuickBooks as it compares with SA's. */
export function sharedFields(category: Category, row: InboxRow, lookup: Lookup): Fields {
  return category.comparable(translate(category, row.fields, 'quickbooks', lookup).fields);
}

function newsOf({ isDeleted, fields, changedAt, doesNotSync }: InboxRow, shared: Fields): News {
  return { isDeleted, fields, shared, changedAt, doesNotSync };
}

function triesOf(context: SyncContext, category: Category, { side, id }: InboxRow): number {
  return context.messages.triesOf(category, side, id);
}

/** What it waits for, by the name that people know. */
async function waiting(context: SyncContext, side: Side, missing: ReferredRecord): Promise<Carrying> {
  const category = categoryOf(missing.category);
  const row = await context.store.inboxRow(side, missing.category, missing.id);
  const { cutOff } = context.scope;
  if (row === undefined && cutOff !== null && category.kind === 'transaction')
    return obstacle('sync.before-cut-off', { reference: `the ${category.singular}`, day: cutOff });
  const name =
    row === undefined
      ? `its ${category.singular}`
      : `the ${category.singular} "${category.label(row.fields)}"`;
  return obstacle('sync.waiting-for-reference', { reference: name });
}
