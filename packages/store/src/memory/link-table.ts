import type { Link } from '@autosync/engine';

/**
 * The links, found from both sides, one-to-one. Every change gives back how to undo it, so that a commit
 * which fails half-way leaves nothing behind.
 */
export function createLinkTable(links: Iterable<Link> = []) {
  const bySa = new Map<string, Link>();
  const byQuickbooks = new Map<string, Link>();
  for (const link of links) keep(link);

  function put(link: Link): () => void {
    const saKey = keyOf(link.category, link.saId);
    const quickbooksKey = keyOf(link.category, link.quickbooksId);
    const before = bySa.get(saKey);
    if (before !== undefined && before.quickbooksId !== link.quickbooksId) throw brokenRule(link, before);
    const other = byQuickbooks.get(quickbooksKey);
    if (other !== undefined && other.saId !== link.saId) throw brokenRule(link, other);
    bySa.set(saKey, link);
    byQuickbooks.set(quickbooksKey, link);
    return () => (before === undefined ? forget(link) : keep(before));
  }

  function remove(category: string, saId: string): () => void {
    const link = bySa.get(keyOf(category, saId));
    if (link === undefined) return () => {};
    forget(link);
    return () => keep(link);
  }

  function keep(link: Link): void {
    bySa.set(keyOf(link.category, link.saId), link);
    byQuickbooks.set(keyOf(link.category, link.quickbooksId), link);
  }

  function forget(link: Link): void {
    bySa.delete(keyOf(link.category, link.saId));
    byQuickbooks.delete(keyOf(link.category, link.quickbooksId));
  }

  return {
    put,
    remove,
    findBySa: (category: string, saId: string) => bySa.get(keyOf(category, saId)),
    findByQuickbooks: (category: string, quickbooksId: string) =>
      byQuickbooks.get(keyOf(category, quickbooksId)),
    all: () => bySa.values(),
    ofCategory: (category: string) => [...bySa.values()].filter((link) => link.category === category),
  };
}

function keyOf(category: string, id: string): string {
  return `${category}\n${id}`;
}

function brokenRule(wanted: Link, present: Link): Error {
  return new Error(
    `A link of ${wanted.category} must be one-to-one: ${wanted.saId} – ${wanted.quickbooksId} meets ` +
      `${present.saId} – ${present.quickbooksId}. Remove that link in the same commit first.`,
  );
}
