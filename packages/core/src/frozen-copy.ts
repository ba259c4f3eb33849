/**
 * A deep copy that nobody can change: what is stored in memory is neither touched by who gave it nor by who reads
 * it. Members that are undefined are left out, as JSON on a disk leaves them out. A copy is not copied again.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || copies.has(value)) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((member: unknown) => frozenCopy(member))
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== undefined)
          .map(([name, member]: [string, unknown]) => [name, frozenCopy(member)]),
      );
  const frozen = Object.freeze(copy) as Value & object;
  copies.add(frozen);
  return frozen;
}

/** All copies that are still in use, parts of copies included. */
const copies = new WeakSet<object>();
