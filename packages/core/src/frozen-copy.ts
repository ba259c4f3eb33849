/**
 * A deep copy that nobody can change: what is stored in memory is neither touched by who gave it nor by who reads
 * it. Members that are undefined are left out, as JSON on a disk leaves them out.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object') return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((member: unknown) => frozenCopy(member))
    : Object.fromEntries(membersOf(value));
  return Object.freeze(copy) as Value;
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const members: (readonly [string, unknown])[] = [];
  for (const name of Object.keys(value)) {
    const member: unknown = Reflect.get(value, name);
    if (member !== undefined) members.push([name, frozenCopy(member)]);
  }
  return members;
}
