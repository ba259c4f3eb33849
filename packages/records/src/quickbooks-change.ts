import type { Fields } from './definition.ts';
import { idInQuickbooks } from './quickbooks-id.ts';
import type { TypedChange } from './typed-definition.ts';

/**
 * The value of a field in a Mod: absent where the field does not change, since elements left out stay as
 * they are, and empty where it is cleared (qbxml.md 4.2).
 */
export function changedValue<Record extends Fields, Field extends keyof Record & string>(
  change: TypedChange<Record>,
  field: Field,
): NonNullable<Record[Field]> | '' | undefined {
  return change.changed.includes(field) ? (change.record[field] ?? '') : undefined;
}

/** A reference in a Mod; an empty id clears it. */
export function changedReference<Record extends Fields>(
  change: TypedChange<Record>,
  field: {
    [Field in keyof Record & string]: Record[Field] extends string | null ? Field : never;
  }[keyof Record & string],
): { readonly ListID: string } | undefined {
  const id = change.record[field];
  return change.changed.includes(field)
    ? { ListID: typeof id === 'string' ? idInQuickbooks(id) : '' }
    : undefined;
}

/** A reference in an Add. Ids only: where both are given QuickBooks reads the id (qbxml.md 4.1). */
export function referenceTo(id: string | null): { readonly ListID: string } | undefined {
  return id === null ? undefined : { ListID: idInQuickbooks(id) };
}

/** A value in an Add; what is empty is left out. */
export function given<Value>(value: Value | null): Value | undefined {
  return value ?? undefined;
}
