import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainHresult, explainStatus, hresults, speaksOfLock, statusCodes } from './index.ts';
import { factsFolder, hasSharedReference } from './test-support/shared-reference.ts';

describe('the catalogue of status codes', () => {
  it('has a plain sentence, a remedy and no doublet for each code', () => {
    for (const entry of [...statusCodes.values(), ...hresults.values()]) {
      expect(entry.meaning, String(entry.code)).toMatch(/^[A-Z].*\.$/);
      expect(entry.remedy, String(entry.code)).toMatch(/^[A-Z].*\.$/);
      expect(`${entry.meaning} ${entry.remedy}`, String(entry.code)).not.toMatch(
        /qbXML|HRESULT|EditSequence|ListID|TxnID|baseline|watermark/i,
      );
    }
    expect(statusCodes.size).toBeGreaterThan(80);
    expect(hresults.size).toBeGreaterThan(50);
  });

  it.runIf(hasSharedReference('whether the catalogue has every listed code'))(
    'has every code of the reference',
    () => {
      const reference = readFileSync(new URL('../qbxml.md', factsFolder), 'utf8');
      const [, statusTable = '', hresultTable = ''] =
        /### 7\.1([\s\S]*?)### 7\.2([\s\S]*?)\n## 8/.exec(reference) ?? [];
      const codes = [...statusTable.matchAll(/^\| (\d+)(?:-\d+)? \|/gm)].map(([, code]) => Number(code));
      expect(codes.length).toBeGreaterThan(70);
      expect(codes.filter((code) => !statusCodes.has(code))).toEqual([]);
      const hexadecimal = [
        ...hresultTable.matchAll(/^\| \**(0x[0-9A-F]{8})\**(?:, (0x[0-9A-F]{8}))? \|/gm),
      ].flatMap(([, first, second]) => [first, second ?? first]);
      expect(hexadecimal.length).toBeGreaterThan(40);
      expect(hexadecimal.filter((code) => code !== undefined && !hresults.has(code))).toEqual([]);
    },
  );

  it('answers for codes that nobody has listed', () => {
    expect(explainStatus(42)).toMatchObject({ class: 'done', retry: 'no' });
    expect(explainStatus(777)).toMatchObject({ class: 'done' });
    expect(explainStatus(3099)).toMatchObject({ class: 'fix-data' });
    expect(explainStatus(8888)).toMatchObject({ class: 'defect' });
    expect(explainHresult('0x80049999')).toMatchObject({ code: '0x80049999', class: 'setup' });
  });

  it('takes warnings as done, and the lock family by its sentence', () => {
    expect(explainStatus(530).class).toBe('done');
    expect(
      explainStatus(
        3180,
        'There was an error when saving a Customer.  QuickBooks error message: The internals could not be locked.  They are in use by another user.',
      ),
    ).toMatchObject({ class: 'transient', retry: 'later' });
    expect(explainStatus(3180, 'Attribute with specified name already exists.')).toMatchObject({
      class: 'fix-data',
      retry: 'no',
    });
    expect(explainStatus(3170)).toMatchObject({ retry: 'no' });
    expect(explainStatus(3200)).toMatchObject({ class: 'conflict', retry: 'after-merge' });
    expect(speaksOfLock('The specified list element is in use.')).toBe(true);
    expect(speaksOfLock('Invalid argument.')).toBe(false);
  });

  it('takes an HRESULT as text or as the number that COM gives', () => {
    expect(explainHresult('0x80040414')).toMatchObject({ code: '0x80040414', retry: 'later' });
    expect(explainHresult(-2147220460)).toEqual(explainHresult('0X80040414'));
    expect(explainHresult(0x80040414)).toEqual(explainHresult('80040414'));
    expect(explainHresult('0x8001010a').class).toBe('transient');
  });
});
