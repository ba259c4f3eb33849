import { reasonOf, seededRandom } from '@autosync/core';
import { createCompany } from '@autosync/simulator';
import { createClock } from './clock.ts';
import { openCompanyFile } from './company-file/storage.ts';
import { exportText } from './export-text.ts';

/** Where the company is: in a file on disk, or in a simulated QuickBooks that is running. */
export type ExportOptions = { readonly company: string } | { readonly url: string };

/** No simulated QuickBooks answers at the address that was given. */
export class CompanyNotReached extends Error {}

/** Prints the company file on one line. @throws Error in plain words where it cannot be read. */
export async function exportCompany(options: ExportOptions): Promise<void> {
  if ('url' in options) return print(await fetchedExport(options.url));
  const storage = openCompanyFile(options.company);
  try {
    const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
    for (const text of exportText(company.identity.name, company.export())) await print(text);
  } finally {
    storage.close();
  }
}

async function fetchedExport(url: string): Promise<string> {
  const remedy = 'Start it with "autosync-quickbooks serve", or correct --url.';
  const answer = await fetch(new URL('/export', url)).catch((error: unknown) => {
    // What fetch throws says only that it failed; its cause says why.
    const reason = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new CompanyNotReached(`No simulated QuickBooks answers at ${url}: ${reasonOf(reason)}\n${remedy}`);
  });
  if (answer.ok) return answer.text();
  throw new CompanyNotReached(`${url} answered ${answer.status} and not with a company file.\n${remedy}`);
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
