import { addDays, pick, zeroAmount, type Random } from '@autosync/core';
import { invoiceShape, paymentShape, type CategoryName, type Fields, type Invoice } from '@autosync/records';
import { totalOf, type Actor, type SaRules, type StoredRecord } from '@autosync/sa/rules';

/** A day in the office of a sample company. */
export interface Day {
  readonly rules: SaRules;
  readonly actor: Actor;
  readonly random: Random;
  /** Records that no edit of the day has changed; each edit takes its own away. */
  readonly untouched: StoredRecord[];
  /** Has many more records than the day has edits. */
  readonly isLarge: boolean;
}

/**
 * What comes in on a day, one after the other: a new client, the first invoice of that client, its payment,
 * then the next new client. Nobody else can have done anything about them in QuickBooks meanwhile, where a new
 * invoice for an old client may meet one that was just made a former client there.
 */
export async function* additions({ rules, actor, random, untouched }: Day): AsyncGenerator<Created, never> {
  const create = async (category: CategoryName, fields: Fields): Promise<Created> =>
    await rules.create(actor, category, fields);
  const fieldsOf = (category: CategoryName) =>
    untouched.filter((record) => record.category === category).map(({ fields }) => fields);
  const isOffered = await activeItems(rules, actor);
  for (;;) {
    const client = await create('Customers', newClient(random));
    yield client;
    const work = fieldsOf('Invoices').filter(invoiceShape.isValid).filter(isBillable(isOffered));
    const earlier = work[random.integer(0, Math.max(0, work.length - 1))];
    if (!earlier) continue;
    const invoice = await create('Invoices', newInvoice(random, earlier, client.id));
    yield invoice;
    const [latest] = fieldsOf('Payments').filter(paymentShape.isValid);
    if (!latest) continue;
    const { method, depositAccount } = latest;
    const amount = totalOf('Invoices', invoice.fields) ?? zeroAmount;
    const date = addDays(earlier.date, 3);
    const number = String(random.integer(1000, 9999));
    const applications = [{ invoice: invoice.id, amount }];
    const paid = { customer: client.id, date, number, method, depositAccount, amount, applications };
    yield await create('Payments', paid);
  }
}

type Created = Awaited<ReturnType<SaRules['create']>>;

const firstNames = ['Amara', 'Bjørn', 'Imani', 'Joaquín', 'Léa', 'Oskar', 'Rosalind', 'Tariq'] as const;
const lastNames = ['Abbott', 'Delgado', 'Eriksen', 'Hoffmann', 'Okafor', "O'Dowd", 'Whitfield'] as const;

function newClient(random: Random): Fields {
  const [firstName, lastName] = [pick(random, firstNames), pick(random, lastNames)];
  const phone = `(703) 555-${String(random.integer(0, 9999)).padStart(4, '0')}`;
  // The number keeps the name apart from those of other days.
  const name = `${lastName}, ${firstName} ${random.integer(1000, 99_999)}`;
  return { name, firstName, lastName, phone };
}

/** The work of an earlier invoice, for another client. */
function newInvoice(random: Random, earlier: Invoice, customer: string): Fields {
  return {
    customer,
    number: `S-${random.integer(10_000, 999_999)}`,
    date: earlier.date,
    dueDate: addDays(earlier.date, 30),
    terms: earlier.terms,
    lines: earlier.lines.map((line) => ({ ...line, id: null })),
  };
}

/** Nobody sells what is no longer offered; QuickBooks refuses it. */
function isBillable(isOffered: (item: string) => boolean): (invoice: Invoice) => boolean {
  return ({ isVoid, lines }) =>
    !isVoid && lines.length > 0 && lines.every(({ item }) => item === null || isOffered(item));
}

async function activeItems(rules: SaRules, actor: Actor): Promise<(item: string) => boolean> {
  const items = await rules.page(actor, { category: 'Items', isDescending: false, recordsMax: 1000 });
  const active = new Set(items.filter(({ fields }) => fields['isActive'] === true).map(({ id }) => id));
  return (item) => active.has(item);
}
