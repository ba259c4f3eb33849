/**
 * What a company file has switched on. What is off is refused with 3250 (qbxml.md 6). The schema has no
 * PreferencesMod: only a person changes these.
 */
import type { Books } from '../books.ts';
import { featureMissing } from '../status.ts';

/** A new file's features: a plain service company's, as recorded. */
const atFirst = {
  'sales-tax': false,
  'class-tracking': false,
  'price-levels': false,
  estimates: true,
  inventory: true,
};

export type Feature = keyof typeof atFirst;

export const features: readonly Feature[] = [
  'class-tracking',
  'estimates',
  'inventory',
  'price-levels',
  'sales-tax',
];

export function isFeatureOn(books: Books, feature: Feature): boolean {
  const said = books.storage.setting(`feature ${feature}`);
  return said === undefined ? atFirst[feature] : said === 'on';
}

/** @throws Refusal 3250 where the preferences have it off. */
export function requireFeature(books: Books, feature: Feature): void {
  if (!isFeatureOn(books, feature)) throw featureMissing();
}

/** Switches a feature on or off; what was made with it stays. */
export function setFeature(books: Books, feature: Feature, isOn: boolean): void {
  books.storage.setSetting(`feature ${feature}`, isOn ? 'on' : 'off');
}
