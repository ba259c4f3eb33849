import { describe, expect, it } from 'vitest';
import { categories, categoryOf } from './categories.ts';
import { categoryNames, type CategoryName } from './category.ts';
import { categoriesReferredTo } from './reference.ts';

describe('the categories', () => {
  it('stand in the order of their names', () => {
    expect(categories.map(({ name }) => name)).toEqual(categoryNames);
    for (const name of categoryNames) expect(categoryOf(name).name).toBe(name);
  });

  it('come after everything that they refer to', () => {
    const seen = new Set<CategoryName>();
    for (const category of categories) {
      seen.add(category.name);
      for (const name of categoriesReferredTo(category.schema))
        expect(seen, `${category.name} refers to ${name}`).toContain(name);
    }
  });

  it('have a name for people of its own for each field', () => {
    for (const { name, schema } of categories) {
      const titles = Object.values(schema.properties).map((field) => Reflect.get(field, 'title'));
      expect(new Set(titles).size, name).toBe(titles.length);
      expect(titles, name).not.toContain(undefined);
    }
  });

  it('say what they depend on and which field is their parent, as their schemas have it', () => {
    expect(categoryOf('Invoices').dependsOn).toEqual([
      'Terms',
      'Sales Tax',
      'Sales Reps',
      'Items',
      'Customers',
    ]);
    expect(categoryOf('Payments').dependsOn).toEqual([
      'Payment Methods',
      'Chart of Accounts',
      'Customers',
      'Invoices',
    ]);
    expect(categoryOf('Customers').dependsOn).toEqual([
      'Payment Methods',
      'Terms',
      'Customer Types',
      'Sales Tax',
      'Sales Reps',
    ]);
    const parents = categories.filter(({ parentField }) => parentField !== undefined);
    expect(parents.map(({ name }) => name)).toEqual([
      'Customer Types',
      'Chart of Accounts',
      'Items',
      'Customers',
    ]);
  });

  it('have addresses of their own in SA', () => {
    expect(new Set(categories.map(({ resource }) => resource)).size).toBe(categories.length);
  });
});
