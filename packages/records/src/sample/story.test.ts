import { compareDecimals, dateOnly, subtractAmounts, zeroAmount, type Amount } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { categories, categoryOf } from '../categories.ts';
import { problemsOf } from '../field-problem.ts';
import { invoiceShape } from '../invoice.ts';
import { saleTotal } from '../sale.ts';
import { comparedName } from '../natural-key.ts';
import { paymentShape, unappliedAmount } from '../payment.ts';
import { referencesOf } from '../reference.ts';
import { mayRefer } from './side.ts';
import { lawnCareStory, type StoryRecord } from './story.ts';

const today = dateOnly('2026-11-23');

const stories = [
  { seed: 1, today },
  { seed: 2, today, customers: 10, invoices: 0 },
  { seed: 3, today: dateOnly('2024-02-29'), customers: 120, invoices: 900 },
].map(lawnCareStory);

/** The records as they stand on one side. */
function sideOf(records: readonly StoryRecord[], side: 'sa' | 'quickbooks') {
  return records
    .filter(({ where }) => where === 'both' || where === side)
    .map(({ quickbooksFields, ...record }) =>
      side === 'quickbooks' && quickbooksFields ? { ...record, fields: quickbooksFields } : record,
    );
}

describe.each(stories)('the story of a lawn-care company (%#)', ({ records }) => {
  it('holds records that both sides can store', () => {
    for (const { key, category, fields, quickbooksFields } of records)
      for (const version of [fields, quickbooksFields ?? fields])
        expect(problemsOf(categoryOf(category), version), key).toEqual([]);
  });

  it('tells nothing before what it refers to, and refers to nothing that a side lacks', () => {
    const told = new Map<string, StoryRecord>();
    for (const record of records) {
      expect(told.has(record.key), record.key).toBe(false);
      for (const version of [record.fields, record.quickbooksFields ?? record.fields])
        for (const reference of referencesOf(categoryOf(record.category), version)) {
          const target = told.get(reference.id);
          const possible = referencesOf(categoryOf(record.category), version)
            .filter(({ path }) => path === reference.path)
            .map(({ category }) => category);
          expect(possible, `${record.key} refers to ${reference.id}`).toContain(target?.category);
          expect(target && mayRefer(record.where, target.where), `${record.key} to ${reference.id}`).toBe(
            true,
          );
        }
      told.set(record.key, record);
    }
  });

  it('has nothing in SA alone that QuickBooks would refuse for an inactive reference', () => {
    const told = new Map(records.map((record) => [record.key, record]));
    const inactive = records
      .filter(({ where }) => where === 'sa')
      .flatMap(({ key, category, fields }) =>
        referencesOf(categoryOf(category), fields)
          .filter(({ id }) => told.get(id)?.fields['isActive'] === false)
          .map(({ id }) => `${key} refers to ${id}`),
      );
    expect(inactive).toEqual([]);
  });

  it('makes its records one after the other, before today', () => {
    const moments = records.map(({ createdAt }) => createdAt);
    expect(moments).toEqual(moments.toSorted());
    expect(new Set(moments).size).toBe(moments.length);
  });

  it('has eight of ten records on both sides, and nine of ten of what comes from QuickBooks', () => {
    for (const { name, direction } of categories) {
      const own = records.filter(({ category }) => category === name);
      const share = (side: string) => own.filter(({ where }) => where === side).length / (own.length || 1);
      if (own.length < 10) continue;
      const [both, sa, quickbooks] = direction === 'both' ? [0.8, 0.1, 0.1] : [0.9, 0, 0.1];
      expect(Math.abs(share('both') - both), `${name} on both sides: ${share('both')}`).toBeLessThan(0.04);
      expect(Math.abs(share('sa') - sa), `${name} in SA: ${share('sa')}`).toBeLessThan(0.03);
      expect(Math.abs(share('quickbooks') - quickbooks), `${name} in QuickBooks`).toBeLessThan(0.03);
    }
  });

  it('never pays an invoice more than it asks for, all sides together', () => {
    const totals = new Map<string, Amount>();
    for (const { key, category, fields } of records)
      if (category === 'Invoices' && invoiceShape.isValid(fields)) totals.set(key, saleTotal(fields));
    for (const { key, category, fields } of records) {
      if (category !== 'Payments' || !paymentShape.isValid(fields)) continue;
      expect(compareDecimals(unappliedAmount(fields), zeroAmount), key).not.toBe(-1);
      for (const { invoice, amount } of fields.applications) {
        const rest = totals.get(invoice) ?? zeroAmount;
        expect(compareDecimals(rest, amount), `${key} pays ${invoice}`).not.toBe(-1);
        totals.set(invoice, subtractAmounts(rest, amount));
      }
    }
  });

  it.each(['sa', 'quickbooks'] as const)('has unique names and numbers on the side of %s', (side) => {
    const seen = new Set<string>();
    for (const { key, category, fields } of sideOf(records, side)) {
      const name = fields['name'] ?? fields['number'];
      if (typeof name !== 'string' || category === 'Payments') continue;
      const parent = category === 'Items' || category === 'Customers' ? '' : (fields['parent'] ?? '');
      const place = JSON.stringify([category, parent, comparedName(name)]);
      expect(seen.has(place), `${key}: ${name}`).toBe(false);
      seen.add(place);
    }
  });

  it('lets both sides find each record again by a key, the two equal cash payments apart', () => {
    const ambiguous: string[] = [];
    for (const category of categories) {
      const own = records.filter((record) => record.category === category.name);
      const owners = new Map<string, string>();
      for (const { key, fields } of own)
        for (const naturalKey of category.naturalKeys(fields)) {
          const owner = owners.get(naturalKey) ?? key;
          if (owner !== key) ambiguous.push(key);
          owners.set(naturalKey, owner);
        }
      for (const { key, quickbooksFields } of own)
        if (quickbooksFields) {
          const found = category.naturalKeys(quickbooksFields).map((each) => owners.get(each));
          expect(
            found.filter((each) => each !== undefined),
            key,
          ).toContain(key);
          expect(
            found.filter((each) => each !== undefined && each !== key),
            key,
          ).toEqual([]);
        }
    }
    expect(ambiguous).toHaveLength(1);
    expect(ambiguous[0]).toMatch(/^payment-/);
  });
});

describe('the story of a lawn-care company', () => {
  const told = (options: Partial<Parameters<typeof lawnCareStory>[0]> = {}) =>
    lawnCareStory({ seed: 1, today, ...options }).records;

  it('is the same for the same seed and another for another', () => {
    expect(told()).toEqual(told());
    expect(told({ seed: 2 })).not.toEqual(told());
  });

  it('has as many customers and invoices as asked for', () => {
    const count = (category: string) => told().filter((record) => record.category === category).length;
    expect([count('Customers'), count('Invoices')]).toEqual([40, 150]);
    expect(count('Payments')).toBeGreaterThan(100);
  });

  it('has what real books have', () => {
    const records = told({ customers: 120, invoices: 900 });
    const customers = records.filter(({ category }) => category === 'Customers');
    const masters = new Set(customers.map(({ fields }) => fields['parent']));
    const invoices = new Map(
      records.flatMap(({ key, category, fields }) =>
        category === 'Invoices' && invoiceShape.isValid(fields) ? [[key, fields]] : [],
      ),
    );
    const payments = records.flatMap(({ category, fields }) =>
      category === 'Payments' && paymentShape.isValid(fields) ? [fields] : [],
    );
    const text = JSON.stringify(records);
    expect(
      customers.some(({ fields }) => fields['isActive'] === false),
      'former clients',
    ).toBe(true);
    expect(masters.size, 'jobs').toBeGreaterThan(5);
    for (const character of ['é', 'ñ', "'", '&', ',', '\\"']) expect(text).toContain(character);
    const atMaster = payments.filter(({ customer, applications }) =>
      applications.some(({ invoice }) => invoices.get(invoice)?.customer !== customer),
    );
    expect(atMaster.length, 'payments at a master').toBeGreaterThan(3);
    expect(payments.some((each) => compareDecimals(unappliedAmount(each), zeroAmount) > 0)).toBe(true);
    const parts = payments.filter(({ applications: [first] }) => {
      const paid = first && invoices.get(first.invoice);
      return paid && compareDecimals(saleTotal(paid), first.amount) > 0;
    });
    expect(parts.length, 'part payments').toBeGreaterThan(20);
    expect(
      [...invoices.values()].some(({ isVoid }) => isVoid),
      'void invoices',
    ).toBe(true);
    const inactive = records.filter(({ category, fields }) => category === 'Items' && !fields['isActive']);
    expect(
      inactive.some(({ key }) => text.includes(`"item":"${key}"`)),
      'inactive items',
    ).toBe(true);
    expect(records.filter(({ quickbooksFields }) => quickbooksFields).length).toBeGreaterThan(20);
  });

  it('tells some categories with all that they refer to', () => {
    const names = new Set(told({ categories: ['Customers'] }).map(({ category }) => category));
    expect([...names]).toEqual([
      'Payment Methods',
      'Terms',
      'Customer Types',
      'Vendors',
      'Sales Tax',
      'Employees',
      'Sales Reps',
      'Customers',
    ]);
  });

  it('tells a hundred thousand invoices in seconds', () => {
    const records = told({ customers: 2_000, invoices: 100_000 });
    expect(records.length).toBeGreaterThan(170_000);
  }, 20_000);
});
