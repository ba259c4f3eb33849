/** Every collected request, sent to a company that has what it names; and those that QuickBooks must refuse. */
import { readdirSync, readFileSync } from 'node:fs';
import { decode } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { hasSchema, sharedFolder } from './test-support/schema-judge.ts';
import { sampleCompany } from './test-support/sample-company.ts';

interface SampleFile {
  readonly name: string;
  readonly text: string;
}

function filesIn(folder: string): readonly SampleFile[] {
  if (!hasSchema) return [];
  const place = new URL(`samples/${folder}/`, sharedFolder);
  return readdirSync(place).map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
}

const requests = filesIn('requests');
const isVersioned = ({ text }: SampleFile): boolean => text.includes('<?qbxml');
const versioned = requests.filter(isVersioned);
const unversioned = requests.filter((file) => !isVersioned(file));

/** What other requests must have made before. */
const after: { readonly [file: string]: readonly string[] | undefined } = {
  'AccountQueryRq+CustomerQueryRq__IntuitDeveloper__QueryFilterRq.xml': ['CustomerAddRq__IntuitDeveloper'],
  'AccountQueryRq+VendorQueryRq+ItemNonInventoryQueryRq+ItemServiceQueryRq+ItemSale__IntuitDeveloper__QueryRq.xml':
    ['ItemInventoryAddRq+', 'JournalEntryAddRq__IntuitDeveloper'],
  'DataExtDelRq__mmurphy1077__1_initial_add.xml': ['DataExtAddRq__mmurphy1077'],
  'ItemInventoryQueryRq__flowlink__item_inventory_query_rq.xml': ['ItemInventoryAddRq+'],
};

/** What is answered with another status than 0, and why. */
const refused: { readonly [file: string]: string | undefined } = {
  // Reports are no records; this QuickBooks has none.
  'CustomDetailReportQueryRq__IntuitDeveloper__CustomDetailReport.xml': '3250',
  'GeneralSummaryReportQueryRq__IntuitDeveloper__ProfitAndLossStdReport.xml': '3250',
  // The author made it without an account, which every recorded discount has.
  'ItemDiscountAddRq__apotema__item_discount_qbxml_spec.xml': '3150',
  // A company without payroll.
  'PayrollItemWageQueryRq__IntuitDeveloper__PayrollItemWageQueryRq.xml': '1',
  // Its bar code is done without, with a warning.
  'ItemSubtotalAddRq__apotema__item_subtotal_qbxml_spec.xml': '530',
};

/** A bar code is younger than the version that the author of one file wrote down. */
function textOf({ name, text }: SampleFile): string {
  return name.startsWith('ItemSubtotalAddRq') ? text.replace('"7.0"', '"12.0"') : text;
}

function statusCodes(answer: string): readonly string[] {
  return [...answer.matchAll(/ statusCode="(\d+)"/g)].map(([, code = '']) => code);
}

describe.runIf(hasSchema)('a collected request', () => {
  it('is one of many', () => {
    expect(requests.length).toBeGreaterThan(50);
  });

  it.each(versioned)('$name is answered as the schema demands', (file) => {
    const desk = sampleCompany();
    for (const earlier of after[file.name] ?? []) {
      const found = requests.find(({ name }) => name.startsWith(earlier));
      expect(desk.sendText(found?.text ?? '')).not.toMatch(/^0x|Error/);
    }
    // The desk has every answer judged by the schema.
    const answer = desk.sendText(textOf(file));
    const asked = [...file.text.matchAll(/<(\w+)Rq[\s/>]/g)].map(([, name]) => name);
    const { message, notices } = decode(answer);
    expect(notices).toEqual([]);
    if (message.kind !== 'response') throw new Error('There was no answer.');
    expect(message.responses.map(({ name }) => name)).toEqual(asked.filter((name) => name !== 'QBXMLMsgs'));
    const expected = refused[file.name] ?? '0';
    expect(statusCodes(answer)).toEqual(message.responses.map(() => expected));
  });

  it('that only asks for a message set is told that there is none', () => {
    const file = requests.find(({ name }) => name.startsWith('ErrorRecovery__'));
    const answer = sampleCompany().sendText(file?.text ?? '');
    expect(answer).toContain('newMessageSetID="AB1F2395" messageSetStatusCode="600"');
  });

  it.each(unversioned)('$name names no version and is refused', ({ text }) => {
    expect(sampleCompany().sendText(text)).toBe('0x80040423');
  });

  it('with an exchange rate is 3250 where there are no other currencies', () => {
    const file = requests.find(({ name }) => name.startsWith('EstimateAddRq__selfjared1'));
    const text = file?.text.replace('<QBXML>', '<?qbxml version="13.0"?><QBXML>') ?? '';
    expect(statusCodes(sampleCompany().sendText(text))).toEqual(['3250']);
  });

  it('with an element that is younger than its version is refused whole', () => {
    const file = requests.find(({ name }) => name.startsWith('ItemSubtotalAddRq__apotema'));
    expect(sampleCompany().sendText(file?.text ?? '')).toBe('0x80040400');
  });
});

describe.runIf(hasSchema)('a collected request that breaks the schema', () => {
  /** A blank behind an enumerated value is a matter of that request alone (qbxml.md 5.1). */
  const ofValue = 'OtherNameQueryRq__bill-ash__models.xml';
  const broken = filesIn('requests-invalid');
  const ofStructure = broken.filter(({ name }) => name !== ofValue);

  it.each(ofStructure)('$name is refused whole, and nothing is done', (file) => {
    const desk = sampleCompany();
    const before = [...desk.company.export()];
    const text = isVersioned(file)
      ? file.text
      : file.text.replace('<QBXML>', '<?qbxml version="13.0"?><QBXML>');
    expect(desk.sendText(text)).toBe('0x80040400');
    expect([...desk.company.export()]).toEqual(before);
  });

  it('by a blank behind a value is refused for itself: 3110', () => {
    const file = broken.find(({ name }) => name === ofValue);
    expect(statusCodes(sampleCompany().sendText(file?.text ?? ''))).toEqual(['3110']);
  });
});
