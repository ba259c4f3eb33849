/** The reference material next to the checkout, which only tests read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../../shared/qbxml/', import.meta.url);

/** Whether the material is there; says loudly what is not tested where it is absent. */
export function hasSharedReference(whatIsMissing: string): boolean {
  if (existsSync(folder)) return true;
  // oxlint-disable-next-line no-console -- Whoever runs the tests must see what was not tested.
  console.warn(`NOT TESTED: ${whatIsMissing.toUpperCase()}. THE FOLDER ../shared IS ABSENT.`);
  return false;
}

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

/** The collected messages of one folder (requests, requests-invalid, responses, events). */
export function sampleFiles(kind: string): readonly SampleFile[] {
  const place = new URL(`samples/${kind}/`, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place).map((name) => ({ name, text: readFileSync(new URL(name, place), 'utf8') }));
}

/** The path of Intuit's own XSD 13.0. */
export const schemaFile = new URL('schema/xsd-13.0/qbxmlops130.xsd', folder);

export const factsFolder = folder;
