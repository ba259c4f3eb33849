/** Companies of real QuickBooks, as far as their answers were recorded, come to an empty SA. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadRecorded, recordedCompanies, type RecordedCompany } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { createWorld, differences, movableClock, writes } from './world.ts';

const folder = new URL('../../../shared/qbxml/samples/responses/', import.meta.url);

/** What does not sync of them: every message, and why it is right. */
const explained: { readonly [company: string]: readonly string[] } = {
  // The id and the name of a tax in this group were swapped by whoever kept the answer.
  consolibyte: ['Sales Tax: CO TAX waits for its sales tax.'],
  // The fragment names a customer by an id alone, and nobody recorded that customer.
  jsgoupil: ['Invoices: Invoice of 2015-02-19 waits for its client.'],
};

function companiesIn(place: URL): readonly RecordedCompany[] {
  const files = readdirSync(place).filter((file) => file.endsWith('.xml'));
  return recordedCompanies(
    files.toSorted().map((file) => ({
      file,
      origin: file.split('__')[1] ?? file,
      text: readFileSync(new URL(file, place), 'utf8'),
    })),
  ).companies;
}

const hasRecordings = existsSync(folder);
if (!hasRecordings) console.warn('NOT TESTED: RECORDED COMPANIES. THE FOLDER ../shared IS ABSENT.');

describe.runIf(hasRecordings)('a recorded company comes to an empty SA', () => {
  const companies = hasRecordings ? companiesIn(folder) : [];

  it.each(companies.map((company) => [company.name, company] as const))('%s', async (name, company) => {
    const { timeZone, printedOffset } = company.zone;
    const identity = { name, file: `${name}.qbw`, timeZone };
    const world = await createWorld(1, { printedOffset }, movableClock('2026-11-02T15:00:00Z'), identity);
    loadRecorded(world.company, company.records);
    const { messages } = await world.engine().sync();
    const told = explained[name] ?? [];
    expect(messages.map(({ category, summary }) => `${category}: ${summary}`)).toEqual(told);
    expect(await differences(world)).toHaveLength(told.length);
    expect(writes(await world.engine().sync())).toBe(0);
  });

  it('in more than a dozen companies, with several hundred records', () => {
    expect(companies.length).toBeGreaterThan(12);
    expect(companies.flatMap(({ records }) => records).length).toBeGreaterThan(250);
    expect(companies.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(explained)));
  });
});
