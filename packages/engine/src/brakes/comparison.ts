/**
 * After a person has said that a restored backup counts, whole lists are compared once: what the company file has no
 * more is held until somebody decides, and what came back is there again. What is older than we knew it needs no
 * comparison; it is read as a change of QuickBooks.
 */
import type { SyncContext } from '../context.ts';
import { gatherEvidence } from '../doctor/evidence.ts';
import { linkDamages } from '../doctor/links.ts';
import { memoryDamages } from '../doctor/memory.ts';
import { partnersIn } from '../doctor/partner.ts';
import { compareSetting } from './witness.ts';

export async function compareWhole(context: SyncContext): Promise<void> {
  if ((await context.store.setting(compareSetting)) !== true) return;
  const evidence = await gatherEvidence(context);
  const partners = partnersIn(evidence);
  const found = [...evidence.categories.values()].flatMap((own) => [
    ...linkDamages(evidence, own, partners).filter(({ code }) => code === 'doctor.not-in-quickbooks'),
    ...memoryDamages(evidence, own, partners).filter(({ code }) => code === 'doctor.gone-altered'),
  ]);
  await context.store.commit([
    ...found.flatMap(({ repair }) => repair?.changes ?? []),
    { put: 'setting', name: compareSetting, value: null },
  ]);
}
