/** Every message that a person may read, rendered as the command line and the window render it. */
import { catalogue, instantFromEpochMs, isCatalogueCode, type CatalogueCode } from '@autosync/core';
import { reportsOf, type Message } from '@autosync/engine';
import { explainHresult, explainStatus, hresults, statusCodes } from '@autosync/qbxml';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../layers/imports.ts';

const at = instantFromEpochMs(0);
const codes = Object.keys(catalogue).filter(isCatalogueCode);

/** A message with a word for every blank in its sentences. */
function messageOf(code: CatalogueCode): Message {
  const { summary, why, remedy } = catalogue[code];
  const blanks = [...`${summary} ${why} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const details = Object.fromEntries(blanks.map((name) => [name, `Some ${name}.`]));
  return {
    id: code,
    category: 'Customers',
    record: 'Smith, John',
    side: 'sa',
    recordId: 's1',
    code,
    details,
    quickbooks: null,
    firstSeen: at,
    lastSeen: at,
    tries: 1,
  };
}

/** Words that mean something to us alone. */
const innerWords =
  /\b(EditSequence|ListID|TxnID|baseline|inbox|operation id|message set|undefined|null|NaN|enum|payload)\b/i;

describe('every message', () => {
  it.each(codes)('%s says what happened, why and what to do, in plain sentences', (code) => {
    const [report] = reportsOf([messageOf(code)], new Map()).open;
    for (const sentence of [report?.summary, report?.why, report?.remedy]) {
      expect(sentence).toMatch(/^["“\w].*[.)]$/s);
      expect(sentence).not.toMatch(/\{|\}|\(undefined\)/);
      expect(sentence).not.toMatch(innerWords);
    }
    expect(report?.actions).toEqual(expect.arrayContaining(['retry', 'ignore']));
    expect(report?.choices.map(({ action }) => action)).toEqual(report?.actions);
    expect(new Set(report?.actions).size).toBe(report?.actions.length);
  });

  it('that goes away by itself is shown as waiting', () => {
    for (const code of codes) {
      const isWaiting = catalogue[code].class === 'transient';
      const [report] = reportsOf([messageOf(code)], new Map()).open;
      expect([code, report?.state]).toEqual([code, isWaiting ? 'waiting' : 'open']);
    }
  });
});

describe('every code of QuickBooks', () => {
  const table = path.join(root, '../shared/qbxml.md');

  it('in the tables of the reference has its own plain sentence and a remedy', () => {
    if (!existsSync(table)) {
      console.warn('THE REFERENCE LIBRARY ../shared IS NOT HERE: THE CODES ARE NOT COMPARED WITH IT.');
      return;
    }
    const section = readFileSync(table, 'utf8').split(/^## 7\./m)[1] ?? '';
    const numbers = [...section.matchAll(/^\| (\d{1,4}) \|/gm)].map(([, code]) => Number(code));
    // Two rows are ranges of the library QBFC, through which nothing goes here.
    const hexadecimal = [...section.matchAll(/^\| (0x800[0-9A-F]{5}) \|/gm)].map(([, code]) => code ?? '');
    expect(numbers.length).toBeGreaterThan(50);
    expect(hexadecimal.length).toBeGreaterThan(30);
    expect(numbers.filter((code) => !statusCodes.has(code))).toEqual([]);
    expect(hexadecimal.filter((code) => !hresults.has(`0x${code.slice(2).toUpperCase()}`))).toEqual([]);
    for (const entry of [
      ...numbers.map((code) => explainStatus(code, '')),
      ...hexadecimal.map((code) => explainHresult(code)),
    ])
      expect([entry.meaning, entry.remedy].every((text) => text.length > 10)).toBe(true);
  });
});
