/** Which record of SA is which one of QuickBooks, by everything that speaks about it but the links to be judged. */
import { mapReferences, type Category, type Fields, type QuickBooksObject } from '@autosync/records';
import { markOf } from '../operation.ts';
import type { Link, SaChange, SaLink } from '../ports/index.ts';
import { rejoin, type Rejoined } from '../rejoin.ts';
import type { CategoryEvidence, Evidence } from './evidence.ts';

export interface Partners {
  /** How strongly the content of two records says that they are one: our mark, or a natural key, or nothing. */
  strength(evidence: CategoryEvidence, saId: string, quickbooksId: string): number;
  /** Fields of a record of QuickBooks in the ids of SA. */
  inSa(category: Category, fields: Fields): Fields;
  /** A link made from SA's copy and from what both sides have now. */
  rejoined(evidence: CategoryEvidence, copy: SaLink): Rejoined;
}

const markStrength = 2;
const keyStrength = 1;

export function partnersIn(evidence: Evidence): Partners {
  const toSa = new Map<string, string>();
  const toQuickbooks = new Map<string, string>();
  // SA's copy overrules the links of the store, which are what is being judged.
  for (const { category, links, copies } of evidence.categories.values())
    for (const [saId, quickbooksId] of [...links.map(pairOfLink), ...copies.map(pairOfCopy)]) {
      toSa.set(`${category.name}\n${quickbooksId}`, saId);
      toQuickbooks.set(`${category.name}\n${saId}`, quickbooksId);
    }

  for (const { kind, category, id, quickbooksId } of evidence.mappings.own) {
    if (kind !== 'goes-by') continue;
    toQuickbooks.set(`${category}\n${id}`, quickbooksId);
    const key = `${category}\n${quickbooksId}`;
    if (!toSa.has(key)) toSa.set(key, id);
  }

  const translated = (category: Category, fields: Fields, ids: ReadonlyMap<string, string>) =>
    mapReferences(category, fields, ({ category: target, id }) => ids.get(`${target}\n${id}`));

  function shareKey(category: Category, sa: SaChange, quickbooks: QuickBooksObject): boolean {
    const keys = new Set(category.naturalKeys(translated(category, quickbooks.fields, toSa)));
    return category.naturalKeys(sa.fields).some((key) => keys.has(key));
  }

  return {
    strength({ category, sa, quickbooks }, saId, quickbooksId) {
      const [record, object] = [sa.get(saId), quickbooks.get(quickbooksId)];
      if (record === undefined || object === undefined) return 0;
      if (object.externalGuid === markOf(evidence.companyId, category.name, saId)) return markStrength;
      return shareKey(category, record, object) ? keyStrength : 0;
    },
    inSa: (category, fields) => translated(category, fields, toSa),
    rejoined({ category, sa, quickbooks }, copy) {
      const [record, object] = [sa.get(copy.id), quickbooks.get(copy.quickbooksId)];
      return rejoin({
        category,
        copy,
        sa: record,
        quickbooks: object,
        quickbooksInSa: translated(category, object?.fields ?? {}, toSa),
        saInQuickbooks: translated(category, record?.fields ?? {}, toQuickbooks),
      });
    },
  };
}

function pairOfLink({ saId, quickbooksId }: Link): readonly [string, string] {
  return [saId, quickbooksId];
}

function pairOfCopy({ id, quickbooksId }: SaLink): readonly [string, string] {
  return [id, quickbooksId];
}
