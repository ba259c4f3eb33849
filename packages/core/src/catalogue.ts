/**
 * The error catalogue: every sentence that a person may read when something does not work. A code is stable
 * for ever; the words may improve. `docs/errors.md` is made from this table and from the status codes of
 * the qbXML package.
 */
import { balanceCatalogue } from './balance-catalogue.ts';
import { beforeSendingCatalogue } from './before-sending-catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { doctorCatalogue } from './doctor-catalogue.ts';
import { quickbooksCatalogue } from './quickbooks-catalogue.ts';
import { saCatalogue } from './sa-catalogue.ts';
import { storeCatalogue } from './store-catalogue.ts';
import { syncCatalogue } from './sync-catalogue.ts';
import { windowCatalogue } from './window-catalogue.ts';

export const catalogue = {
  ...quickbooksCatalogue,
  ...saCatalogue,
  ...storeCatalogue,
  ...syncCatalogue,
  'command.usage': {
    class: 'usage',
    summary: 'The command was given wrongly.',
    why: '{detail}',
    remedy: 'Look at the command with --help.',
  },
  'command.credentials-missing': {
    class: 'setup',
    summary: 'The username or the password is missing.',
    why: 'A sync signs in to SA as a Full User.',
    remedy: 'Give --username and --password-file.',
  },
  'demo.not-started': {
    class: 'setup',
    summary: 'The demo could not start {server}.',
    why: 'Its last words were: {detail}',
    remedy: 'Run "npm ci" in a fresh copy and try again; give an empty folder if you named one with --data.',
  },
  'demo.no-edits': {
    class: 'setup',
    summary: 'The random edits of the demo could not be made.',
    why: '{detail}',
    remedy: 'Run the demo without --edits, or with an empty data folder.',
  },
  'program.defect': {
    class: 'defect',
    summary: 'Something went wrong inside the program.',
    why: '{detail}',
    remedy: 'Nothing is lost. Send the file connector.log of the data folder (see Health) to support.',
  },
  ...balanceCatalogue,
  ...beforeSendingCatalogue,
  ...doctorCatalogue,
  ...windowCatalogue,
} as const satisfies Record<string, CatalogueEntry>;

export type CatalogueCode = keyof typeof catalogue;

export function isCatalogueCode(code: string): code is CatalogueCode {
  return Object.hasOwn(catalogue, code);
}
