/** The filters on names and numbers that queries of all kinds share; none of them regards case. */
import type { NameFilter, NameRangeFilter } from '@autosync/qbxml';
import { Refusal } from './status.ts';

/** Whether a name fits the filters that are there. @throws Refusal 3031 for a range from back to front. */
export function nameMatcher(
  filter: NameFilter | undefined,
  range: NameRangeFilter | undefined,
): (name: string) => boolean {
  const from = range?.FromName?.toLowerCase() ?? '';
  const to = range?.ToName?.toLowerCase() ?? '';
  if (from !== '' && to !== '' && from > to) {
    throw new Refusal(3031, `The range from "${from}" to "${to}" is not valid.`);
  }
  return (name) => {
    const text = name.toLowerCase();
    if (filter && !fits(filter.MatchCriterion, text, filter.Name.toLowerCase())) return false;
    return (from === '' || text >= from) && (to === '' || text <= to || text.startsWith(to));
  };
}

function fits(criterion: NameFilter['MatchCriterion'], text: string, part: string): boolean {
  switch (criterion) {
    case 'StartsWith':
      return text.startsWith(part);
    case 'Contains':
      return text.includes(part);
    case 'EndsWith':
      return text.endsWith(part);
    default: {
      const unreachable: never = criterion;
      return unreachable;
    }
  }
}

/** Refuses a range of moments that runs backwards. */
export function requireOrder(from: number | undefined, to: number | undefined): void {
  if (from !== undefined && to !== undefined && from > to) {
    throw new Refusal(3030, 'The "from" date is later than the "to" date.');
  }
}

/** Refuses an id that is not of QuickBooks' form (qbxml.md 3.3, 5.1). */
export function requireIdForm(id: string): void {
  if (!/^[0-9A-F]{1,8}-\d{1,10}$/i.test(id))
    throw new Refusal(3000, `The given object ID "${id}" is not valid.`);
}
