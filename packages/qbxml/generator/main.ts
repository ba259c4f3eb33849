import { writeFileSync } from 'node:fs';
import { readSource, sharedFolder } from './facts.ts';
import { renderTables } from './tables.ts';
import { renderTypes } from './types.ts';

/** The first line of both files. */
export const header =
  '// Generated from the qbXML 16.0 facts by `npx tsx packages/qbxml/generator/main.ts`. Do not edit.';

/** The generated files by their path from this folder. */
export function generate(folder: URL): ReadonlyMap<string, string> {
  const source = readSource(folder);
  return new Map([
    ['../src/tables.generated.ts', renderTables(source, header)],
    ['../src/types.generated.ts', renderTypes(source, header)],
  ]);
}

if (process.argv[1] && import.meta.url === new URL(process.argv[1], 'file://').href) {
  for (const [path, text] of generate(sharedFolder)) writeFileSync(new URL(path, import.meta.url), text);
}
