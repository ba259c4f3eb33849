/**
 * A new computer, or one that has lost its data, cannot tell by its own memory whether the open company file is the
 * right one. SA's copy of the links can: a file that has none of the records that it names is another one.
 */
import { Failure } from '@autosync/core';
import type { SyncContext } from '../context.ts';
import { pageRecordsMax } from '../gather.ts';
import { readByIds } from '../outcome.ts';
import { putWitnesses, witnessesAmong, witnessSetting } from './witness.ts';

/**
 * Asked for before anything of QuickBooks comes into a store whose links are restored. What is found bears witness from
 * then on: somebody may open another file before the next message.
 *
 * @throws Failure `quickbooks.restored` where not one of the first records that SA is linked with is there. A person
 * lifts it like that of a restored backup.
 */
export async function requireKnownFile(context: SyncContext): Promise<void> {
  const hasOwnWitnesses = Array.isArray(await context.store.setting(witnessSetting));
  if (hasOwnWitnesses) return;
  const { links } = await context.sa.links(undefined, pageRecordsMax);
  if (links.length === 0) return;
  for (const category of context.categories) {
    const own = links.filter((link) => link.category === category.name);
    const ids = own.map(({ quickbooksId }) => quickbooksId);
    const found = ids.length === 0 ? [] : await readByIds(context, category, ids);
    if (found.length === 0) continue;
    await context.store.commit([putWitnesses(witnessesAmong(category, found))]);
    return;
  }
  throw new Failure('quickbooks.restored', {
    record: 'Everything that SA is linked with',
    detail: 'Not one record of it is there now.',
  });
}
