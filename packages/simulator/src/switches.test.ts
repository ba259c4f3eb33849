import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { believed } from './switches.ts';

describe('the switches', () => {
  it('have a row each in docs/calibration.md, and the table has no row without a switch', () => {
    const text = readFileSync(new URL('../../../docs/calibration.md', import.meta.url), 'utf8');
    const table = text.slice(text.indexOf('## Switches'), text.indexOf('## Messages'));
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    const named = rows.map((row) => /`(\w+)`/.exec(row.split(' | ')[3] ?? '')?.[1] ?? row);
    expect(named.toSorted()).toEqual(Object.keys(believed).toSorted());
  });
});
