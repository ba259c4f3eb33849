import { dateDrivenTerms } from '../date-driven-terms/date-driven-terms.ts';
import { anyList } from '../list/definition.ts';
import { queryElements } from '../list/query.ts';
import { standardTerms } from '../standard-terms/standard-terms.ts';
import type { Handlers } from '../work.ts';

/** Both kinds of terms in one answer; they share ids and names (bookkeeping.md 22). */
export const termsHandlers: Handlers = {
  TermsQuery: (work, request) =>
    queryElements(
      work,
      { name: 'TermsQuery', lists: [anyList(standardTerms), anyList(dateDrivenTerms)] },
      request,
    ),
};
