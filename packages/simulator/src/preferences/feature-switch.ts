/** Features as a person switches them under Edit, Preferences. */
import type { Books } from '../books.ts';
import { features, setFeature } from './feature.ts';
import { useSalesTax } from './sales-tax.ts';

/** @throws RangeError for a feature that this QuickBooks has not got. */
export function switchFeature(books: Books, name: string, isOn: boolean): void {
  const feature = features.find((each) => each === name);
  if (!feature) throw new RangeError(`"${name}" is no feature; these are: ${features.join(', ')}.`);
  if (feature === 'sales-tax' && isOn) useSalesTax(books);
  else setFeature(books, feature, isOn);
}
