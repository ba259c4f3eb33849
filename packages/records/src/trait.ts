/**
 * Facts by which people recognise a client that stands under another name: the name in another form, the company, a
 * phone number, an e-mail address, a street. Two records that share enough of them are perhaps the same one.
 */
export interface Trait {
  readonly kind: TraitKind;
  /** Equal for two records that share the fact, however it is written. */
  readonly value: string;
}

export const traitKinds = ['name', 'company', 'phone', 'email', 'address'] as const;
export type TraitKind = (typeof traitKinds)[number];
