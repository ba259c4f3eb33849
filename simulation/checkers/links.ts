/** What the links say at rest, of this computer and in the copy that SA keeps (S5, L6). */
import type { Store } from '@autosync/engine';
import { categories } from '@autosync/records';
import { actor } from '../own-company.ts';
import type { Office } from '../people.ts';
import type { Books } from './books.ts';

/** S5: a link joins the two records that are the same, and each record has one. */
export async function linkFaults(store: Store, sa: Books, quickbooks: Books): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name } of categories) {
    const seen = new Set<string>();
    for (const { saId, quickbooksId } of await store.links(name, undefined, 100_000)) {
      if (seen.has(quickbooksId)) faults.push(`S5: two links of ${name} hold ${quickbooksId}.`);
      seen.add(quickbooksId);
      const [mine, theirs] = [sa.byId.get(`${name} ${saId}`), quickbooks.byId.get(`${name} ${quickbooksId}`)];
      if (mine !== undefined && theirs !== undefined && mine.token !== theirs.token)
        faults.push(`S5: ${name} ${mine.token} of SA is linked with ${theirs.token}.`);
    }
  }
  return faults;
}

/** SA's copy of the links is what a new computer starts from: it must be ours. */
export async function saCopyFaults({ rules }: Office, store: Store): Promise<readonly string[]> {
  const told = new Map<string, string>();
  const { links } = await rules.links(actor, undefined, 100_000);
  for (const link of links) told.set(`${link.category} ${link.id}`, link.quickbooksId);
  const faults: string[] = [];
  for (const { name } of categories)
    for (const { saId, quickbooksId } of await store.links(name, undefined, 100_000))
      if (told.get(`${name} ${saId}`) !== quickbooksId)
        faults.push(`L6: SA was not told what ${name} ${saId} is in QuickBooks.`);
  return faults;
}
