import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

export interface Import {
  /** The importing file, from the root of the project. */
  readonly file: string;
  readonly line: number;
  /** What stands between the quotes. */
  readonly specifier: string;
  /** The folder or file of the project that is meant, or undefined for a library or a `node:` module. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

export const root = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript source that git knows or would take, generated ones included, from the project's root. */
export function sourceFiles(): readonly string[] {
  const listing = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return listing.split('\n').filter((file) => file !== '' && !file.endsWith('.d.ts'));
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** The imports of a file, re-exports and dynamic ones included. */
export function importsOf(
  file: string,
  text = readFileSync(path.join(root, file), 'utf8'),
): readonly Import[] {
  return [...text.matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    return {
      file,
      line: text.slice(0, match.index).split('\n').length + (match[0].startsWith('\n') ? 1 : 0),
      specifier,
      target: targetOf(file, specifier),
      typeOnly: match[1] !== undefined,
    };
  });
}

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.join(path.dirname(file), specifier);
  const match = /^@autosync\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (!match) return undefined;
  const [, name, room] = match;
  return room === undefined ? `packages/${name}/src` : `packages/${name}/src/${room}`;
}
