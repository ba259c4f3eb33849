/** Fills an empty company file with the sample story, by the file's own rules and at the story's own times. */
import { epochMsOf, instantFromEpochMs, seededRandom } from '@autosync/core';
import type { Instant } from '@autosync/core';
import type { Story, StoryRecord } from '@autosync/records';
import { control, createCompany } from '@autosync/simulator';
import type { Company, CompanyIdentity, CompanyStorage } from '@autosync/simulator';
import { isTrue, textOf } from './story-fields.ts';
import { requestFor } from './story-request.ts';
import { creditApplied } from './story-sale.ts';

const daySeconds = 86_400;

/**
 * Writes every record of the story that is in QuickBooks. Elements of the file itself (Accounts Receivable)
 * are taken for those of the story of the same name.
 *
 * @throws Error naming the record that the file does not take: then nothing of the story is kept.
 */
export function loadStory(storage: CompanyStorage, story: Story, identity: CompanyIdentity): void {
  let present: Instant = startOf(story);
  const company = createCompany({
    storage,
    clock: { now: () => present },
    random: seededRandom(1),
    // Former clients and items that are no longer sold have their history.
    switches: { inactiveReferences: 'allowed' },
    identity,
  });
  const ids = new Map<string, string>();
  storage.atomically(() => {
    control(company, { do: 'switch-on', feature: 'sales-tax' });
    for (const record of story.records) {
      if (record.where === 'sa') continue;
      present = record.createdAt;
      ids.set(
        record.key,
        loaded(company, record, (key) => ids.get(key)),
      );
    }
  });
}

function startOf(story: Story): Instant {
  const first = story.records[0]?.createdAt;
  return instantFromEpochMs(
    (first === undefined ? Date.UTC(2020, 0, 1) : epochMsOf(first)) - daySeconds * 1000,
  );
}

/** The id that the record got. */
function loaded(company: Company, record: StoryRecord, findId: (key: string) => string | undefined): string {
  const fields = record.quickbooksFields ?? record.fields;
  const existing = ofTheFile(company, record);
  if (existing !== undefined && record.category === 'Chart of Accounts')
    return numbered(company, existing, textOf(fields, 'number'));
  if (existing !== undefined) return existing;
  const { status, records } = company.perform(requestFor(record, findId));
  const value = records[0]?.value;
  if (status.code >= 500 || typeof value !== 'object') {
    throw new Error(`The sample's ${record.key} cannot be added: ${status.message}`);
  }
  const id = 'TxnID' in value ? value.TxnID : 'ListID' in value ? value.ListID : undefined;
  if (id === undefined) throw new Error(`The sample's ${record.key} got no id.`);
  if (record.category === 'Invoices' && isTrue(fields, 'isVoid')) control(company, { do: 'void', id });
  const applied = record.category === 'Credits' ? creditApplied(fields, id, findId) : undefined;
  const told = applied && company.perform(applied).status;
  if (told && told.code >= 500)
    throw new Error(`The sample's ${record.key} cannot be applied: ${told.message}`);
  return id;
}

/** The id of an account, tax code or tax of that name that every file has. */
function ofTheFile({ books: { storage } }: Company, { category, fields }: StoryRecord): string | undefined {
  const name = textOf(fields, 'name') ?? '';
  if (category === 'Chart of Accounts' && textOf(fields, 'parent') === undefined)
    return storage.elementByFullName('Account', name)?.id;
  if (category !== 'Sales Tax') return undefined;
  return storage.elementByFullName(textOf(fields, 'kind') === 'code' ? 'SalesTaxCode' : 'Item', name)?.id;
}

/** An account that every file has gets the number of the story. */
function numbered(company: Company, id: string, number: string | undefined): string {
  if (number === undefined) return id;
  const result = control(company, { do: 'edit', type: 'Account', id, fields: { AccountNumber: number } });
  if ('error' in result) throw new Error(`The account ${id} cannot be numbered: ${result.error}`);
  return id;
}
