/** Who does something in SA: the user whose name stands in the audit trail, within a company. */
export interface Actor {
  readonly companyId: string;
  readonly username: string;
  readonly kind: UserKind;
}

/** Only Full Users may sync. */
export type UserKind = 'full' | 'mobile';
