import type { Switches } from './switches.ts';

/**
 * A body after a Mod (qbxml.md 4.2): elements that are not given stay, an empty one clears its field, an
 * aggregate is changed in the fields that it gives, a reference or list is replaced.
 */
export function merged<T extends object>(current: T, given: object, switches: Switches): T;
export function merged(current: object, given: object, switches: Switches): object {
  const result = new Map<string, unknown>(Object.entries(current));
  for (const [name, value] of Object.entries(given)) {
    const before = result.get(name);
    if (value === undefined) continue;
    // How an address is printed follows from its parts once they change.
    if (name.endsWith('Address')) result.delete(`${name}Block`);
    if (value === '') result.delete(name);
    else if (isWhole(name, value, switches) || !isAggregate(before)) result.set(name, value);
    else result.set(name, merged(before, value, switches));
  }
  return Object.fromEntries(result);
}

/** Whether the given value takes the place of the present one as a whole. */
function isWhole(name: string, value: unknown, switches: Switches): boolean {
  if (!isAggregate(value) || name.endsWith('Ref')) return true;
  return name.endsWith('Address') && switches.addressInMod === 'whole';
}

function isAggregate(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
