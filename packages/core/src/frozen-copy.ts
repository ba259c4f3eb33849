/**
 * A deep copy that nobody can change: what is stored in memory is neither touched by who gave it nor by who reads
 * it. Members that are undefined are left out, as JSON on a disk leaves them out.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((member: unknown) => frozenCopy(member))
    : withMembersCopied({ ...value });
  return Object.freeze(copy) as Value;
}

/** The object keeps its shape, which is what makes copying it cheap. */
function withMembersCopied(copy: object): object {
  for (const name of Object.keys(copy)) {
    const member: unknown = Reflect.get(copy, name);
    if (member === undefined) Reflect.deleteProperty(copy, name);
    else if (typeof member === 'object') Reflect.set(copy, name, frozenCopy(member));
  }
  return copy;
}
