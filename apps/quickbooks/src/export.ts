import { existsSync } from 'node:fs';
import { seededRandom } from '@autosync/core';
import { createCompany } from '@autosync/simulator';
import { createClock } from './clock.ts';
import { openCompanyFile } from './company-file/storage.ts';
import { exportText } from './export-text.ts';

export interface ExportOptions {
  readonly company?: string;
  readonly url?: string;
}

/** Prints the company file on one line. @throws Error in plain words where it cannot be read. */
export async function exportCompany({ company: file, url }: ExportOptions): Promise<void> {
  if ((file === undefined) === (url === undefined)) throw new Error('Give --company or --url.');
  if (url !== undefined) return print(await fetchedExport(url));
  if (file === undefined || !existsSync(file)) throw new Error(`There is no company file "${file}".`);
  const storage = openCompanyFile(file);
  try {
    const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
    for (const text of exportText(company.identity.name, company.export())) await print(text);
  } finally {
    storage.close();
  }
}

async function fetchedExport(url: string): Promise<string> {
  const answer = await fetch(new URL('/export', url));
  if (!answer.ok) throw new Error(`${url} answered ${answer.status} and not with a company file.`);
  return answer.text();
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
