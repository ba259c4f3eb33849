import type { SaRules } from '@autosync/sa/rules';
import type { Html } from './html.ts';
import type { Visit } from './visit.ts';

/** What a page needs to be made. */
export interface View extends Visit {
  readonly rules: SaRules;
  /** The address's last part, of a page about one record. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

/** A page, or the address to go to. */
export type Sight = { readonly title: string; readonly content: Html } | { readonly goTo: string };
