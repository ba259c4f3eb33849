/** A new company file, and what every file says of itself. */
import type { Clock, Random } from '@autosync/core';
import { addElement } from './list/element.ts';
import { salesTaxCode } from './sales-tax-code/sales-tax-code.ts';
import { addSpecialAccount } from './special-account.ts';
import type { Books } from './books.ts';
import type { CompanyStorage } from './storage.ts';
import type { Switches } from './switches.ts';
import { addTemplates } from './template/template.ts';
import { createZone } from './zone.ts';

export interface CompanyIdentity {
  readonly name: string;
  /** The path that a session may name. */
  readonly file: string;
  /** IANA name of the zone of the computer. */
  readonly timeZone: string;
}

const defaultIdentity: CompanyIdentity = {
  name: 'Green Acres Lawn Care',
  file: 'C:\\Companies\\Green Acres Lawn Care.qbw',
  timeZone: 'America/New_York',
};

interface FileOptions {
  readonly clock: Pick<Clock, 'now'>;
  readonly random: Random;
  readonly switches: Switches;
  readonly identity: CompanyIdentity | undefined;
}

/** Reads what the file says of itself; an empty storage becomes a new file first. */
export function openFile(
  storage: CompanyStorage,
  options: FileOptions,
): { readonly books: Books; readonly identity: CompanyIdentity } {
  const isNew = storage.setting('company name') === undefined;
  const given = options.identity ?? defaultIdentity;
  const identity: CompanyIdentity = {
    name: storage.setting('company name') ?? given.name,
    file: storage.setting('company file') ?? given.file,
    timeZone: storage.setting('time zone') ?? given.timeZone,
  };
  const { clock, random, switches } = options;
  const books: Books = {
    storage,
    clock,
    random,
    switches,
    zone: createZone(identity.timeZone),
    locks: new Set(),
  };
  if (isNew) storage.atomically(() => makeFile(books, identity));
  return { books, identity };
}

/** What a file has that was never worked with: its own accounts its tax codes and its templates. */
function makeFile(books: Books, identity: CompanyIdentity): void {
  const { storage } = books;
  storage.setSetting('company name', identity.name);
  storage.setSetting('company file', identity.file);
  storage.setSetting('time zone', identity.timeZone);
  addSpecialAccount(books, 'Accounts Receivable', 'AccountsReceivable', 'AccountsReceivable');
  addSpecialAccount(books, 'Undeposited Funds', 'OtherCurrentAsset', 'UndepositedFunds');
  addSpecialAccount(books, 'Opening Balance Equity', 'Equity', 'OpeningBalanceEquity');
  for (const [name, IsTaxable, Desc] of [
    ['Tax', true, 'Taxable Sales'],
    ['Non', false, 'Non-Taxable Sales'],
  ] as const) {
    const body = { IsTaxable, Desc };
    const id = addElement(books, salesTaxCode, { name, isActive: true, parent: undefined, body });
    storage.setSetting(`sales tax code ${name}`, id);
  }
  addTemplates(books);
}
