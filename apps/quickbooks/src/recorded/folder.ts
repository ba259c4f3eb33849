/**
 * A folder of recorded answers as companies. The origin of a file is the part of its name between double
 * underscores (`CustomerQueryRs__acme__1.xml`), or else the name of its folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordedCompanies, type RecordedCompany, type SkippedFile } from '@autosync/simulator';

/** @throws Error where the folder cannot be read. */
export function readFolder(folder: string): {
  readonly companies: readonly RecordedCompany[];
  readonly skipped: readonly SkippedFile[];
} {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  );
  return recordedCompanies(
    files.toSorted().map((file) => ({
      file,
      origin: originOf(folder, file),
      text: readFileSync(path.join(folder, file), 'utf8'),
    })),
  );
}

function originOf(folder: string, file: string): string {
  const [, origin] = path.basename(file).split('__');
  return origin ?? path.basename(path.resolve(folder, path.dirname(file)));
}
