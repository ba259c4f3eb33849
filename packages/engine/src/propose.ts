/**
 * From decisions about linked pairs to operations: references translated, values checked, the body of the operation
 * complete. What cannot be carried over comes back as an obstacle; nothing is written here.
 */
import type { Category } from '@autosync/records';
import { obstacle, type Carrying } from './before-sending.ts';
import type { SyncContext } from './context.ts';
import { inPart } from './link.ts';
import { baselineOf, notGoing, otherSide, plan, type Decision, type Pair } from './plan.ts';
import { goesTo, policyFor } from './policy.ts';
import type { Link } from './ports/index.ts';
import { nothingChanged, propose, type Agreed } from './propose-write.ts';
import { planResolved, planTakenBack, type MadeAgain } from './resolutions/planned.ts';
import { resolutionOfPair } from './resolutions/resolution.ts';
import { newsOf, withBaseline, type Rows } from './rows.ts';
import { translateRow } from './translated-row.ts';

export type Proposal = Carrying | Agreed | MadeAgain;

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
    policy: policyFor(context.policies, category),
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
  return planResolved(pair, decision, await resolutionOfPair(context.store, pair.link));
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
  const resolution = await resolutionOfPair(context.store, pair.link);
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
  const policy = policyFor(context.policies, category);
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
