import { addDays, instantFromEpochMs, seededRandom, type DateOnly, type Instant } from '@autosync/core';
import { categoryOf } from '../categories.ts';
import { categoryNames, type CategoryName } from '../category.ts';
import type { Fields } from '../definition.ts';
import { companyLists } from './company-lists.ts';
import { creditsOf } from './credits.ts';
import { customersOf } from './customers.ts';
import { invoicesOf } from './invoices.ts';
import { paymentsOf } from './payments.ts';
import { refundChecksOf } from './refund-checks.ts';
import type { Where } from './side.ts';
import type { Told } from './told.ts';

export interface StoryOptions {
  /** The same seed and numbers tell the same story. */
  readonly seed: number;
  /** The day on which the story ends; its seasons are the last two years before it. */
  readonly today: DateOnly;
  /** How many customers, jobs included; at least `storyCustomersMin`. */
  readonly customers?: number;
  readonly invoices?: number;
  /** Only these and what they refer to; all where it is absent. */
  readonly categories?: readonly CategoryName[];
}

/**
 * A company that keeps its records in SA and in QuickBooks without a link between them.
 *
 * The records stand in an order in which everything comes after what it refers to, and in the order in which
 * they were made. References are keys of the story; who loads it replaces them by ids of its own. Inactive
 * elements have transactions: load everything as active and deactivate at the end.
 */
export interface Story {
  readonly company: { readonly name: string };
  readonly records: readonly StoryRecord[];
}

export interface StoryRecord {
  /** Unique in the story, such as `customer-12`. */
  readonly key: string;
  readonly category: CategoryName;
  readonly where: Where;
  /** The record as SA has it (or QuickBooks, where it is there alone). */
  readonly fields: Fields;
  /** The record as QuickBooks has it, where it differs from SA in something harmless. */
  readonly quickbooksFields?: Fields;
  readonly createdAt: Instant;
}

/** With fewer customers some kinds of them would be missing. */
export const storyCustomersMin = 10;

/**
 * A lawn-care company: seasonal invoices from March to November, jobs under their customers, part payments,
 * payments at a master for the invoice of a property, credits, refund checks, former clients and inactive items.
 * Of each category 80 % exist on both sides, 10 % in SA alone and 10 % in QuickBooks alone; of accounts and refund
 * checks, which QuickBooks makes, 90 % and 10 % in QuickBooks alone. No sales tax is asked for.
 */
export function lawnCareStory(options: StoryOptions): Story {
  const { seed, today, customers = 40, invoices = 150 } = options;
  if (customers < storyCustomersMin)
    throw new RangeError(`A story has at least ${storyCustomersMin} customers.`);
  const random = seededRandom(seed);
  const lists = companyLists();
  const clients = customersOf({ random, count: customers, lists });
  const billed = invoicesOf({ random, count: invoices, today, lists, clients });
  const paid = paymentsOf({ random, today, lists, clients, billed });
  const credited = creditsOf({ random, lists, billed, paid });
  const refunded = refundChecksOf({ today, paid, credited });
  const transactions = [...billed, ...paid, ...credited, ...refunded].toSorted((a, b) =>
    compareText(a.record.date, b.record.date),
  );
  const wanted = withDependencies(options.categories ?? categoryNames);
  const firstDay = addDays(transactions[0]?.record.date ?? today, -30);
  const time = timeline();
  const elements = [...lists.told, ...clients.told].map((told) => made(told, time(firstDay)));
  const history = transactions.map((told) => made(told, time(told.record.date)));
  return {
    company: { name: 'Green Acre Lawn & Garden Care' },
    records: [...elements, ...history].filter(({ category }) => wanted.has(category)),
  };
}

function made(told: Told<Fields>, createdAt: Instant): StoryRecord {
  const { key, category, where, record, inQuickBooks } = told;
  const differs = inQuickBooks === undefined ? {} : { quickbooksFields: inQuickBooks };
  return { key, category, where, fields: record, ...differs, createdAt };
}

/** Moments in the order in which they are asked for: noon of the day, and a second after the one before. */
function timeline(): (day: DateOnly) => Instant {
  let lastMs = 0;
  return (day) => {
    lastMs = Math.max(Date.parse(`${day}T12:00:00Z`), lastMs + 1_000);
    return instantFromEpochMs(lastMs);
  };
}

/** The categories with everything that their records refer to. */
function withDependencies(names: readonly CategoryName[]): ReadonlySet<CategoryName> {
  const wanted = new Set(names);
  // A set that grows while it is walked is walked to its end.
  for (const name of wanted) for (const needed of categoryOf(name).dependsOn) wanted.add(needed);
  return wanted;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
