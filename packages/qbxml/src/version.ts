/** Every version of desktop qbXML, oldest first (from the version marks of the schema). */
export const versions = [
  '1.0', '1.1', '2.0', '2.1', '3.0', '4.0', '4.1', '5.0', '6.0', '6.1', '7.0', '8.0', '9.0', '10.0', '11.0',
  '12.0', '13.0', '14.0', '15.0', '16.0',
] as const; // prettier-ignore

export type Version = (typeof versions)[number];

/** The newest version, which the tables of this package describe. */
export const newestVersion: Version = '16.0';

/** The version that a text names, or undefined where qbXML has none of that name for the US edition. */
export function parseVersion(text: string): Version | undefined {
  return versions.find((version) => version === text);
}

/** Negative, zero or positive, as `a` is older than, the same as or newer than `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a === b ? 0 : placeOf(a) - placeOf(b);
}

function placeOf(version: Version): number {
  return places.get(version) ?? -1;
}

/** Versions are compared for every element of every message. */
const places: ReadonlyMap<Version, number> = new Map(versions.map((version, place) => [version, place]));
