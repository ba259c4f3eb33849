import {
  addAmounts,
  compareDecimals,
  Failure,
  randomText,
  sameJson,
  subtractAmounts,
  zeroAmount,
  type Amount,
  type Clock,
  type Random,
} from '@autosync/core';
import type { SaChange } from '@autosync/engine';
import { categoryOf, type Fields } from '@autosync/records';
import type { Actor } from './actor.ts';
import { checkRecord } from './check.ts';
import { completed, withLineIds, withoutVoidApplications } from './completion.ts';
import { hasLines, lesser, objectsIn, payingCategories, totalOf } from './derivation.ts';
import { checkLines } from './invoice-line.ts';
import { byHand, isUnchanged, record, shown, type NewState, type Origin } from './journal.ts';
import { referringParts } from './reference.ts';
import type { RecordReference, StoredRecord, Writing } from './repository.ts';
import { withSaleDefaults, withSalesTaxTotal } from './sale.ts';
import { wordOf } from './word.ts';

/** What every change of a record needs: its transaction, who makes it, time and chance, and where it came from. */
export interface Changing {
  readonly writing: Writing;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly random: Random;
  readonly origin: Origin;
}

/** Somebody else was first. Carries the record as it is now. */
export class StaleFailure extends Failure {
  readonly current: SaChange;

  constructor(current: SaChange, expected: number) {
    super('sa.stale', { current: current.version, expected });
    this.current = current;
  }
}

/** Creates a record under a new id. Rejects with `sa.invalid`. */
export async function createRecord(
  changing: Changing,
  category: RecordReference['category'],
  given: Fields,
): Promise<StoredRecord> {
  const reference = { category, id: randomText(changing.random, 16) };
  const said = await withSaleDefaults(changing.writing, category, given);
  const whole = withoutVoidApplications(category, completed(category, said));
  const lined = withLineIds(category, whole, undefined, changing.random);
  const fields = await withSalesTaxTotal(changing.writing, category, given, lined);
  await checkRecord(changing.writing, reference, fields);
  if (hasLines(category)) checkLines(fields);
  return await put(changing, { reference, action: 'created', fields, origin: changing.origin });
}

/**
 * Changes the given fields of a record. An invoice that becomes lower than what is applied to it frees the
 * rest: the payments keep it as the client's credit, as in QuickBooks (bookkeeping.md 11). Rejects with
 * `sa.not-found`, `sa.deleted`, `sa.stale` and `sa.invalid`.
 */
export async function changeRecord(
  changing: Changing,
  reference: RecordReference,
  expectedVersion: number,
  given: Fields,
): Promise<StoredRecord> {
  const before = await present(changing.writing, reference, expectedVersion);
  if (before.isDeleted) throw new Failure('sa.deleted', { what: wordOf(reference.category) });
  const { category } = reference;
  const said = await withSaleDefaults(changing.writing, category, given, before.fields);
  const merged = withoutVoidApplications(category, completed(category, { ...before.fields, ...said }));
  const lined = withLineIds(category, merged, before.fields, changing.random);
  const fields = await withSalesTaxTotal(changing.writing, category, given, lined, before.fields);
  const kind = categoryOf(category);
  if (kind.staysInSa(before.fields) !== kind.staysInSa(fields))
    throw new Failure('sa.invalid', {
      place: 'Adjusts the balance because',
      detail: 'A payment does not become an Adjust Balance, nor the reverse; make a new one.',
    });
  if (isUnchanged(before, fields)) return before;
  await checkRecord(changing.writing, reference, fields);
  // A line that was stored before this rule must not hold up a change of the memo.
  if (hasLines(reference.category) && !sameJson(fields['lines'], before.fields['lines'])) {
    checkLines(fields);
  }
  const freed = reference.category === 'Invoices' ? await freedBy(changing, reference.id, fields) : [];
  return await put(
    changing,
    { reference, action: 'changed', before, fields, origin: changing.origin },
    freed,
  );
}

/**
 * Deletes a record; it stays as a tombstone. A list element that others use is refused (`sa.in-use`); what
 * was applied to an invoice becomes the client's credit. A record that is deleted already stays as it is.
 */
export async function removeRecord(
  changing: Changing,
  reference: RecordReference,
  expectedVersion: number,
): Promise<StoredRecord> {
  const before = await present(changing.writing, reference, expectedVersion);
  if (before.isDeleted) return before;
  const isInvoice = reference.category === 'Invoices';
  if (!isInvoice) await refuseIfUsed(changing.writing, reference);
  const freed = isInvoice ? await freedBy(changing, reference.id, { ...before.fields, isVoid: true }) : [];
  const { fields } = before;
  return await put(
    changing,
    { reference, action: 'deleted', before, fields, origin: changing.origin },
    freed,
  );
}

/**
 * Brings a deleted record back under its id, and nothing else: what was applied to an invoice stays free.
 * Rejects where what it refers to is gone, or a payment's applications no longer fit.
 */
export async function restoreRecord(
  changing: Changing,
  reference: RecordReference,
  expectedVersion: number,
): Promise<StoredRecord> {
  const before = await present(changing.writing, reference, expectedVersion);
  if (!before.isDeleted) return before;
  await checkRecord(changing.writing, reference, before.fields);
  return await put(changing, {
    reference,
    action: 'restored',
    before,
    fields: before.fields,
    origin: changing.origin,
  });
}

async function present(
  writing: Writing,
  reference: RecordReference,
  expectedVersion: number,
): Promise<StoredRecord> {
  const stored = await writing.record(reference.category, reference.id);
  if (!stored) {
    throw new Failure('sa.not-found', { what: wordOf(reference.category), id: reference.id });
  }
  if (stored.version !== expectedVersion) throw new StaleFailure(shown(stored), expectedVersion);
  return stored;
}

async function refuseIfUsed(writing: Writing, reference: RecordReference): Promise<void> {
  for (const { category, part } of referringParts(reference.category, reference.id)) {
    const [user] = await writing.containing(category, part, 1);
    if (user) {
      const detail = `The ${wordOf(category)} "${categoryOf(category).label(user.fields)}" refers to it.`;
      throw new Failure('sa.in-use', { detail });
    }
  }
}

/**
 * The payments and credits that change because an invoice will have `fields`: the newest ones keep less. Their changes are
 * SA's own, not the operation's, so that the feed shows them to the connector.
 */
async function freedBy({ writing }: Changing, invoice: string, fields: Fields): Promise<readonly NewState[]> {
  const applied = await writing.appliedTo([invoice]);
  let excess = subtractAmounts(
    addAmounts(...applied.map((application) => application.amount)),
    totalOf('Invoices', fields) ?? zeroAmount,
  );
  const payers = await writing.records(
    applied.flatMap(({ payer }) => payingCategories.map((category) => ({ category, id: payer }))),
  );
  const freed: NewState[] = [];
  for (const payer of payers.toSorted(newestFirst)) {
    if (compareDecimals(excess, zeroAmount) <= 0) break;
    const amount = applied.find((application) => application.payer === payer.id)?.amount ?? zeroAmount;
    const less = lesser(excess, amount);
    excess = subtractAmounts(excess, less);
    freed.push({
      reference: { category: payer.category, id: payer.id },
      action: 'changed',
      before: payer,
      fields: withApplied(payer.fields, invoice, subtractAmounts(amount, less)),
      origin: byHand,
    });
  }
  return freed;
}

/** A payment or credit that applies just that much to an invoice; an application of nothing is none. */
function withApplied(payer: Fields, invoice: string, amount: Amount): Fields {
  const applications = objectsIn(payer['applications']).flatMap((application) =>
    application['invoice'] !== invoice
      ? [application]
      : amount === zeroAmount
        ? []
        : [{ ...application, amount }],
  );
  return { ...payer, applications };
}

function newestFirst(a: StoredRecord, b: StoredRecord): number {
  const [dateOfA, dateOfB] = [placeOf(a), placeOf(b)];
  return dateOfA < dateOfB ? 1 : dateOfA > dateOfB ? -1 : 0;
}

function placeOf({ fields, id }: StoredRecord): string {
  const { date } = fields;
  return `${typeof date === 'string' ? date : ''} ${id}`;
}

async function put(
  changing: Changing,
  state: NewState,
  before: readonly NewState[] = [],
): Promise<StoredRecord> {
  const { writing, clock, actor } = changing;
  const stored = (await record(writing, clock, actor, [...before, state])).at(-1);
  if (!stored) throw new Failure('sa.failed', { detail: 'A change was not stored.' });
  return stored;
}
