import { Type, type Static } from 'typebox';
import { line } from './field.ts';

/**
 * An address as people write it, without the name on top. QuickBooks usually keeps the name in its first
 * line; the mapping takes it off and leaves it in place when it writes (bookkeeping.md 6).
 */
export const addressSchema = Type.Object({
  line1: line('Street', 41),
  line2: line('Street, second line', 41),
  line3: line('Street, third line', 41),
  city: line('City', 31),
  state: line('State', 21),
  postalCode: line('Postal code', 13),
  country: line('Country', 31),
});

export type Address = Static<typeof addressSchema>;
