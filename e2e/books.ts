import type { Link } from '@autosync/engine';
import { categories, isCategoryName, type CategoryName, type Fields } from '@autosync/records';
import { openSqliteStore } from '@autosync/store/sqlite';
import path from 'node:path';
import { compare, type Comparison, type SideRecord, type SideRecords } from './compare.ts';
import { run } from './program.ts';

/** Where the three programs keep their books. */
export interface BooksPlace {
  readonly saFolder: string;
  /** The company file, or the address of the program that has it open. */
  readonly quickbooks: { readonly company: string } | { readonly url: string };
  readonly connectorFolder: string;
}

export interface Books {
  readonly sa: SideRecords;
  readonly quickbooks: SideRecords;
  readonly links: readonly Link[];
}

/** Compares the books of a demo that has ended. */
export async function compareBooks(demoFolder: string): Promise<Comparison> {
  const { sa, quickbooks, links } = await readBooks({
    saFolder: path.join(demoFolder, 'sa'),
    quickbooks: { company: path.join(demoFolder, 'quickbooks', 'lawn-care.qbw') },
    connectorFolder: path.join(demoFolder, 'connector'),
  });
  return compare(sa, quickbooks, links);
}

/** Reads both sides by their own export commands, and the links from the connector's folder. */
export async function readBooks(place: BooksPlace): Promise<Books> {
  const links = await linksIn(place.connectorFolder);
  const [sa, quickbooks] = await Promise.all([
    saRecords(place.saFolder),
    quickbooksRecords(place.quickbooks, links),
  ]);
  return { sa, quickbooks, links };
}

async function linksIn(folder: string): Promise<readonly Link[]> {
  const store = openSqliteStore({ folder, access: 'read' });
  const links: Link[] = [];
  for (const { name } of categories) links.push(...(await store.links(name, undefined, 1_000_000)));
  await store.close();
  return links;
}

interface SaExport {
  readonly records: readonly {
    readonly category: string;
    readonly id: string;
    readonly isDeleted: boolean;
    readonly fields: Fields;
  }[];
}

async function saRecords(folder: string): Promise<SideRecords> {
  const { exitCode, stdout, stderr } = await run('autosync-sa', 'export', '--json', '--data', folder);
  if (exitCode !== 0) throw new Error(`The export of SA failed: ${stderr}`);
  const { records }: SaExport = JSON.parse(stdout);
  const found = new Map<CategoryName, SideRecord[]>();
  for (const { category, id, isDeleted, fields } of records) {
    if (isDeleted || !isCategoryName(category)) continue;
    found.set(category, [...(found.get(category) ?? []), { id, fields }]);
  }
  return found;
}

interface QuickBooksExport {
  readonly objects: { readonly [type: string]: readonly object[] };
}

/** The objects of QuickBooks as our fields; what the link knows of an address helps to read it (bookkeeping.md 6). */
async function quickbooksRecords(
  place: BooksPlace['quickbooks'],
  links: readonly Link[],
): Promise<SideRecords> {
  const where = 'url' in place ? ['--url', place.url] : ['--company', place.company];
  const { exitCode, stdout, stderr } = await run('autosync-quickbooks', 'export', '--json', ...where);
  if (exitCode !== 0) throw new Error(`The export of QuickBooks failed: ${stderr}`);
  const { objects }: QuickBooksExport = JSON.parse(stdout);
  const found = new Map<CategoryName, SideRecord[]>();
  for (const { name, quickbooks } of categories) {
    const kept = new Map(
      links.filter(({ category }) => category === name).map((link) => [link.quickbooksId, link.kept]),
    );
    const records = quickbooks.reads.flatMap(({ element }) =>
      (objects[element.replace(/Ret$/, '')] ?? []).map((ret): SideRecord => {
        const id = quickbooks.fromQuickBooks(element, ret).id;
        const { fields, doesNotSync } = quickbooks.fromQuickBooks(element, ret, kept.get(id));
        return { id, fields, ...(doesNotSync !== undefined && { doesNotSync }) };
      }),
    );
    found.set(name, records);
  }
  return found;
}
