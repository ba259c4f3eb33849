/** The key of an element of one of the company's short lists, by its name. */
export function listKey(prefix: string, name: string): string {
  return `${prefix}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
