import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '@autosync/core';
import { decode } from '@autosync/qbxml';
import type { AnswerEntry, Company } from '@autosync/simulator';
import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { loadFolder } from './load.ts';

const samples = fileURLToPath(new URL('../../../../../shared/qbxml/samples/responses', import.meta.url));
const hasSamples = existsSync(samples);
if (!hasSamples) console.warn('NO RECORDED SAMPLES: what is recorded is not loaded and compared.');

/** Elements that do not come out as recorded, by origin and type, and why. */
const exceptions: { readonly [place: string]: string } = {
  'bill-ash Customer BillAddressBlock': 'QuickBooks keeps the block as typed; ours follows from the parts',
  'bill-ash Customer ShipAddressBlock': 'as above',
  'apotema Vendor VendorAddressBlock': 'shortened by whoever published it',
  'Provi-Engineering Customer BillAddressBlock': 'recorded by a version without blocks',
  'Provi-Engineering Customer ShipAddressBlock': 'as above',
  'consolibyte Customer BillAddressBlock': 'as above',
  'consolibyte Customer ShipAddressBlock': 'as above',
  'apotema Account TimeModified': 'it is not the second of the recorded edit sequence',
  'hotgluexyz Customer TimeModified': 'as above',
  'hotgluexyz Customer TimeCreated': 'it is not the second of the recorded id',
  'qbwc Customer TimeModified': 'as above',
  'consolibyte ItemSalesTaxGroup TimeModified': 'as above, and written without an offset',
  'consolibyte ItemSalesTaxGroup TimeCreated': 'written without an offset',
  'apotema Account Balance': 'income and expense accounts show 0.00 there and no balance here',
  'apotema Account TotalBalance': 'as above',
  'apotema Customer ParentRef': 'the recorded name of the parent is not the one in the full name',
  'consolibyte SalesTaxCode (not found)': 'its id is not of the form of an id, and a query refuses it',
  'consolibyte Vendor (not found)': 'as above',
  'jsgoupil Customer Sublevel': 'recorded with a few elements alone',
  'jsgoupil Customer Balance': 'as above',
  'jsgoupil Customer TotalBalance': 'as above',
};

const load = (folder: string) => loadFolder(folder, createClock(), seededRandom(1));

function textOf(value: unknown, name: string): string {
  const member: unknown = new Map<string, unknown>(Object.entries(Object(value))).get(name);
  return typeof member === 'string' ? member : '';
}

/** The record as a query by its id answers it. */
function queried(company: Company, { element, value }: AnswerEntry): object | undefined {
  const type = element.replace(/Ret$/, '');
  const query = `<${type}QueryRq><ListID>${textOf(value, 'ListID')}</ListID></${type}QueryRq>`;
  const text = `<?xml version="1.0"?><?qbxml version="16.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">${query}</QBXMLMsgsRq></QBXML>`;
  const exchange = company.exchange(text);
  if ('refused' in exchange) throw new Error(`${type}Query was refused: ${exchange.refused.hresult}`);
  const { message } = decode([...exchange.answer].join(''));
  if (message.kind !== 'response') throw new Error('There was no answer.');
  const [records] = Object.entries(message.responses[0]?.body ?? {}).flatMap(([name, member]) =>
    name === element && Array.isArray(member) ? [member] : [],
  );
  return records?.[0];
}

/** The elements in which two records differ, in content or in order within them. */
function differences(recorded: object, answered: object): readonly string[] {
  const [before, after] = [new Map(Object.entries(recorded)), new Map(Object.entries(answered))];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)));
}

describe.runIf(hasSamples)('recorded answers of real companies', () => {
  it('come out again element by element, apart from what is listed', () => {
    const { made, report } = load(samples);
    const found = new Set<string>();
    let compared = 0;
    for (const { company, recorded } of made) {
      const told = report.skipped.filter(({ where }) => where === recorded.name).map(({ what }) => what);
      for (const record of recorded.records) {
        if (
          told.includes(
            `${record.element} ${textOf(record.value, 'ListID') || textOf(record.value, 'TxnID')}`,
          )
        )
          continue;
        const answered = queried(company, record);
        compared += 1;
        const differing = answered ? differences(Object(record.value), answered) : ['(not found)'];
        const place = `${recorded.name.replace(/ \d+$/, '')} ${record.element.replace(/Ret$/, '')}`;
        for (const name of differing) found.add(`${place} ${name}`);
      }
    }
    expect([...found].toSorted()).toEqual(Object.keys(exceptions).toSorted());
    expect(compared).toBeGreaterThan(240);
  });

  it('say what was left out and why', () => {
    const { report } = load(samples);
    expect(report.loaded['bill-ash']).toEqual({ Account: 1, Customer: 146 });
    expect(report.skipped.every(({ where, why }) => where !== '' && why.endsWith('.'))).toBe(true);
    expect(report.skipped).toContainEqual({
      where: 'apotema',
      what: 'InvoiceRet 2F-1413895912',
      why: 'This type of record cannot be loaded.',
    });
  });
});

describe('a folder of recorded answers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recorded-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const customer = (id: string, name: string, more = '') =>
    `<CustomerRet><ListID>${id}</ListID><TimeCreated>2024-03-05T08:00:00-05:00</TimeCreated><TimeModified>2024-03-05T08:00:00-05:00</TimeModified><EditSequence>1709643600</EditSequence><Name>${name.split(':').at(-1)}</Name><FullName>${name}</FullName><IsActive>true</IsActive>${more}</CustomerRet>`;
  const write = (file: string, records: string) =>
    writeFileSync(
      path.join(folder, file),
      `<?xml version="1.0" ?><QBXML><QBXMLMsgsRs><CustomerQueryRs statusCode="0" statusSeverity="Info" statusMessage="Status OK">${records}</CustomerQueryRs></QBXMLMsgsRs></QBXML>`,
    );

  it('becomes a company for each origin, with stubs for what was not recorded', () => {
    const parent =
      '<ParentRef><ListID>80000009-1</ListID><FullName>Gone</FullName></ParentRef><Sublevel>1</Sublevel>';
    const terms = '<TermsRef><ListID>80000001-1</ListID><FullName>Net 9</FullName></TermsRef>';
    write(
      'A__one__1.xml',
      customer('80000001-1709643600', 'Ann', terms) + customer('80000002-1709643600', 'Gone:Job', parent),
    );
    write('B__two__1.xml', customer('80000001-1709643600', 'Bea'));
    write('C__one__2.xml', customer('80000001-1709643600', 'Contradiction'));
    writeFileSync(path.join(folder, 'D__one__3.xml'), 'nonsense');
    const { made, report } = load(folder);
    expect(made.map(({ company }) => company.identity.name)).toEqual(['one', 'two', 'one 2']);
    expect(report.loaded).toEqual({ one: { Customer: 2 }, two: { Customer: 1 }, 'one 2': { Customer: 1 } });
    expect(report.skipped).toMatchObject([{ where: 'D__one__3.xml', why: expect.any(String) }]);
    const { storage } = made[0].company.books;
    expect(storage.elementByFullName('Terms', 'Net 9')?.type).toBe('StandardTerms');
    const [, job] = made[0].recorded.records;
    expect(job && queried(made[0].company, job)).toMatchObject({
      FullName: 'Gone:Job',
      ParentRef: { ListID: '80000009-1', FullName: 'Gone' },
      TimeModified: '2024-03-05T08:00:00-05:00',
    });
  });

  it('is refused where there is nothing in it', () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    expect(() => load(empty)).toThrow(/holds no recorded answers/);
  });
});
