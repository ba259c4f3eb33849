import {
  compareDecimals,
  Failure,
  isNegative,
  subtractAmounts,
  zeroAmount,
  addAmounts,
  type Amount,
  type Json,
} from '@autosync/core';
import { categoryOf, problemsOf, type CategoryName, type Fields } from '@autosync/records';
import { applicationsOf, isPaying, refundedIn, totalOf } from './derivation.ts';
import { referencesOf } from './reference.ts';
import { wordOf } from './word.ts';
import type { Reading, RecordReference } from './repository.ts';

/** More refunds than anybody writes out of one payment. */
const refundsMax = 100;

/** The deepest that masters, parent items or accounts may nest; QuickBooks allows five levels. */
const levelsMax = 20;

/**
 * Rejects with `sa.invalid` where a record cannot be stored as `fields` say: its own fields, what it refers
 * to, its parents, and for a payment or a credit what it pays.
 */
export async function checkRecord(
  reading: Reading,
  reference: RecordReference,
  fields: Fields,
): Promise<void> {
  const [problem] = problemsOf(categoryOf(reference.category), fields);
  if (problem) throw new Failure('sa.invalid', { place: problem.title, detail: problem.text });
  checkText(fields);
  await checkReferences(reading, reference.category, fields);
  await checkParents(reading, reference, fields);
  if (isPaying(reference.category)) await checkPayer(reading, reference, fields);
}

/** Characters that are no text cannot be stored, shown or sent: control characters and half a surrogate pair. */
function checkText(value: Json | undefined): void {
  if (typeof value === 'string') {
    // oxlint-disable-next-line no-control-regex -- Control characters are what is looked for.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u.test(value)) {
      throw new Failure('sa.invalid', {
        place: 'a text',
        detail: 'It contains characters that cannot be shown.',
      });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) checkText(member);
  }
}

async function checkReferences(reading: Reading, category: CategoryName, fields: Fields): Promise<void> {
  const references = referencesOf(category, fields);
  const found = await reading.records(
    references.flatMap(({ categories, id }) => categories.map((refersTo) => ({ category: refersTo, id }))),
  );
  for (const { categories, id, title } of references) {
    const target = found.find((record) => categories.includes(record.category) && record.id === id);
    if (!target || target.isDeleted) {
      const singular = categories.map((refersTo) => wordOf(refersTo)).join(' or ');
      const detail = target ? `The ${singular} was deleted in SA.` : `SA has no ${singular} "${id}".`;
      throw new Failure('sa.invalid', { place: title, detail });
    }
  }
}

async function checkParents(reading: Reading, reference: RecordReference, fields: Fields): Promise<void> {
  const { parentField } = categoryOf(reference.category);
  if (parentField === undefined) return;
  let parent = fields[parentField];
  for (let level = 0; typeof parent === 'string'; level += 1) {
    if (parent === reference.id || level === levelsMax) {
      const detail = `The ${wordOf(reference.category)} would stand under itself.`;
      throw new Failure('sa.invalid', { place: 'Parent', detail });
    }
    parent = (await reading.record(reference.category, parent))?.fields[parentField];
  }
}

/** A payment or a credit pays no more than it is, and no invoice more than its total (bookkeeping.md 11). */
async function checkPayer(
  reading: Reading,
  { category, id: payer }: RecordReference,
  fields: Fields,
): Promise<void> {
  const { singular } = categoryOf(category);
  const total = totalOf(category, fields) ?? zeroAmount;
  const applications = applicationsOf(payer, fields);
  if (typeof fields['adjustment'] === 'string') {
    if (applications.length > 0) refuse('An Adjust Balance pays no invoice.');
    return;
  }
  if (isNegative(total)) refuse(`A ${singular} cannot be negative.`);
  if (applications.some(({ amount }) => compareDecimals(amount, zeroAmount) <= 0)) {
    refuse('Each amount that is applied must be above zero.');
  }
  const invoices = applications.map(({ invoice }) => invoice);
  if (new Set(invoices).size < invoices.length) refuse('An invoice stands in them twice.');
  const applied = addAmounts(...applications.map(({ amount }) => amount));
  if (compareDecimals(applied, total) > 0) refuse(`${applied} is applied of a ${singular} of ${total}.`);
  const refunded = await refundedOf(reading, singular, payer);
  if (compareDecimals(addAmounts(applied, refunded), total) > 0)
    refuse(
      `${applied} is applied of a ${singular} of ${total}, and ${refunded} of it went back to the client.`,
    );
  const others = (await reading.appliedTo(invoices)).filter((other) => other.payer !== payer);
  for (const invoice of await reading.records(invoices.map((id) => ({ category: 'Invoices', id })))) {
    const label = categoryOf('Invoices').label(invoice.fields);
    if (category === 'Credits' && invoice.fields['customer'] !== fields['customer']) {
      refuse(`${label} belongs to another client, and a credit pays only what its own client owes.`);
    }
    const amounts = (list: typeof applications) =>
      list.filter((application) => application.invoice === invoice.id).map(({ amount }) => amount);
    const asked = totalOf('Invoices', invoice.fields) ?? zeroAmount;
    const open = subtractAmounts(asked, ...amounts(others));
    const wanted = addAmounts(...amounts(applications));
    if (compareDecimals(wanted, open) > 0)
      refuse(`${label} has ${open} open, and ${wanted} is applied to it.`);
  }
}

/** What of a payment or a credit (`singular`: `payment`, `credit`) went back to the client. */
export async function refundedOf(reading: Reading, singular: string, payer: string): Promise<Amount> {
  const checks = await reading.containing('Refund Checks', { refunds: [{ [singular]: payer }] }, refundsMax);
  return addAmounts(zeroAmount, ...checks.map(({ fields }) => refundedIn(fields, payer)));
}

function refuse(detail: string): never {
  throw new Failure('sa.invalid', { place: 'Applications', detail });
}
