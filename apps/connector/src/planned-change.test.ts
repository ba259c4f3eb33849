import type { PlannedWrite } from '@autosync/engine';
import { describe, expect, it } from 'vitest';
import { linesOfPlanned } from './planned-change.ts';

const write = (action: PlannedWrite['action'], fields: PlannedWrite['fields']): PlannedWrite => ({
  saId: 's1',
  quickbooksId: 'q1',
  category: 'Customers',
  record: 'Ann Green',
  side: 'quickbooks',
  action,
  fields,
});

describe('what a preview would write, in plain text', () => {
  it('says of an update what is there and what would be', () => {
    expect(
      linesOfPlanned(
        write('updated', [
          { field: 'Phone', before: null, after: '555-0100' },
          { field: 'Current client', before: true, after: false },
          { field: 'E-mail', before: 'ann@example.com', after: null },
        ]),
      ),
    ).toEqual([
      '    Phone: (empty) → 555-0100',
      '    Current client: yes → no',
      '    E-mail: ann@example.com → (empty)',
    ]);
  });

  it('says of a new record what it would have, and nothing of what stays empty', () => {
    expect(
      linesOfPlanned(
        write('added', [
          { field: 'Phone', before: null, after: '555-0100' },
          { field: 'E-mail', before: null, after: null },
          { field: 'Billing address', before: null, after: { line1: '12 Elm Street', city: 'Springfield' } },
        ]),
      ),
    ).toEqual([
      '    Phone: 555-0100',
      '    Billing address, Street: 12 Elm Street',
      '    Billing address, City: Springfield',
    ]);
  });
});
