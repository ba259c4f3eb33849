import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decodeRecords } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { categories } from './categories.ts';
import type { QuickBooksObject } from './definition.ts';
import { problemsOf } from './field-problem.ts';

const folder = new URL('../../../../shared/qbxml/samples/responses/', import.meta.url);

/** Answers that real QuickBooks gave, collected outside the project; none where the collection is absent. */
function recordedAnswers(): readonly { readonly name: string; readonly text: string }[] {
  if (!existsSync(folder)) {
    console.warn('NOT TESTED: MAPPINGS AGAINST RECORDED ANSWERS. THE FOLDER ../shared IS ABSENT.');
    return [];
  }
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

interface Recorded {
  readonly file: string;
  readonly category: (typeof categories)[number];
  readonly object: QuickBooksObject;
}

async function readAll(): Promise<readonly Recorded[]> {
  const found: Recorded[] = [];
  for (const { name, text } of recordedAnswers())
    for await (const event of decodeRecords([text])) {
      if (event.type !== 'record') continue;
      const category = categories.find(({ quickbooks }) =>
        quickbooks.reads.some(({ element }) => element === event.element),
      );
      if (!category || typeof event.value !== 'object' || event.value === null) continue;
      if (!('EditSequence' in event.value && 'TimeModified' in event.value)) continue;
      const object = category.quickbooks.fromQuickBooks(event.element, event.value);
      found.push({ file: name, category, object });
    }
  return found;
}

describe('objects that real QuickBooks answered', () => {
  const read = readAll();

  it('are read, and fit into SA or say why they do not', async () => {
    for (const { file, category, object } of await read) {
      expect(object.timeModified, file).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
      if (object.doesNotSync === undefined)
        expect(problemsOf(category, object.fields), `${file} ${object.id}`).toEqual([]);
      else expect(object.doesNotSync).toMatch(/\.$/);
      expect(category.label(object.fields)).not.toBe('');
    }
  });

  it('are what their files show', async () => {
    const all = await read;
    if (all.length === 0) return;
    const of = (file: string) => all.filter((each) => each.file.includes(file)).map(({ object }) => object);
    const [payment] = of('ReceivePaymentQueryRs__Provi-Engineering');
    expect(payment?.fields).toMatchObject({
      number: '101',
      amount: '112.35',
      date: '2009-10-02',
      applications: [{ invoice: '244B-1263497335', amount: '112.35' }],
    });
    const [job] = of('CustomerAddRs__apotema__job_add');
    expect(job?.fields).toMatchObject({ name: 'Job do marcos', parent: '80000001-1408037988' });
    const invoices = of('InvoiceQueryRs__apotema__invoices');
    expect(invoices).toHaveLength(3);
    for (const { doesNotSync } of invoices) expect(doesNotSync).toMatch(/opening balance/);
    expect(new Set(all.map(({ category }) => category.name)).size).toBeGreaterThanOrEqual(5);
    expect(all.length).toBeGreaterThan(150);
  });
});
