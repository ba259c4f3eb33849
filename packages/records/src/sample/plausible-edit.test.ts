import { dateOnly, sameJson, seededRandom } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { categoryOf } from '../categories.ts';
import { problemsOf } from '../field-problem.ts';
import { plausibleEdit } from './plausible-edit.ts';
import { lawnCareStory } from './story.ts';

describe('an edit of an ordinary day', () => {
  const { records } = lawnCareStory({ seed: 4, today: dateOnly('2026-11-23'), customers: 60, invoices: 300 });
  const random = seededRandom(5);
  const edited = ['Vendors', 'Items', 'Customers', 'Invoices', 'Credits', 'Payments'];

  it('changes a record that stays one which both sides can store', () => {
    for (const { key, category, fields } of records) {
      const edit = plausibleEdit(random, category, fields);
      if (!edited.includes(category)) {
        expect(edit, key).toEqual({});
        continue;
      }
      const names = Object.keys(edit);
      expect(names, key).toHaveLength(1);
      for (const name of names) expect(sameJson(edit[name], fields[name]), `${key} ${name}`).toBe(false);
      expect(problemsOf(categoryOf(category), { ...fields, ...edit }), key).toEqual([]);
    }
  });
});
