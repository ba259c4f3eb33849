/** Are the mappings the ones that SA knows, and are their records still there? */
import { putMapping, settingOf } from '../mapping.ts';
import type { Mapping } from '../ports/index.ts';
import { nameOf, type Damage } from './damage.ts';
import type { Evidence } from './evidence.ts';

export function mappingDamages(evidence: Evidence): readonly Damage[] {
  const { own, copies, isUntold } = evidence.mappings;
  const differing = isUntold || !evidence.hasRestored ? [] : differingDamages(evidence, own, copies);
  return [...differing, ...own.flatMap((mapping) => deadDamages(evidence, mapping))];
}

/** A mapping that only one of the two knows is known to both again: taking one off is told to SA like making one. */
function differingDamages(
  evidence: Evidence,
  own: readonly Mapping[],
  copies: readonly Mapping[],
): readonly Damage[] {
  const here = new Map(own.map((mapping) => [settingOf(mapping), mapping]));
  const there = new Map(copies.map((mapping) => [settingOf(mapping), mapping]));
  const lost = copies.filter((mapping) => !here.has(settingOf(mapping)));
  const untold = own.filter(
    (mapping) => there.get(settingOf(mapping))?.quickbooksId !== mapping.quickbooksId,
  );
  return [
    ...lost.map((mapping) => damageOf(evidence, 'doctor.mapping-missing', mapping, true)),
    ...untold.map((mapping) => damageOf(evidence, 'doctor.mapping-not-told', mapping, false)),
  ];
}

function deadDamages(evidence: Evidence, mapping: Mapping): readonly Damage[] {
  const { kind, category, id, quickbooksId } = mapping;
  const record = evidence.categories.get(category)?.sa.get(id);
  const other = evidence.categories.get(kind === 'goes-by' ? category : 'Chart of Accounts');
  const isGone =
    record === undefined || record.isDeleted
      ? 'SA'
      : other?.quickbooks.has(quickbooksId) === true
        ? undefined
        : 'QuickBooks';
  if (isGone === undefined) return [];
  const { repair: _repair, ...damage } = damageOf(evidence, 'doctor.mapping-to-nothing', mapping, false);
  return [{ ...damage, details: { ...damage.details, side: isGone } }];
}

function damageOf(
  { categories }: Evidence,
  code: Damage['code'],
  mapping: Mapping,
  isDangerous: boolean,
): Damage {
  const { category: name, id, quickbooksId } = mapping;
  const own = categories.get(name);
  const record = own === undefined ? id : nameOf(own.category, own.sa.get(id)?.fields);
  const repair = { changes: putMapping(mapping) };
  return { code, category: name, record, details: { quickbooksId }, isDangerous, repair };
}
