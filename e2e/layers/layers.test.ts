import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, root, sourceFiles, type Import } from './imports.ts';
import { impureFiles, layers, pureFolders, type Layer } from './layers.ts';

const isTest = (file: string): boolean => /\.test\.tsx?$|\/test-support\//.test(file);
const sources = sourceFiles().filter((file) => /^(packages|apps)\//.test(file));
const productSources = sources.filter((file) => !isTest(file) && file.includes('/src/'));

function placeOf(file: string): { layer: Layer; level: number } | undefined {
  for (const [level, row] of layers.entries()) {
    const layer = row.find(({ folder }) => file === folder || file.startsWith(`${folder}/`));
    if (layer) return { layer, level };
  }
  return undefined;
}

/** The sentence that a person reads whose import breaks the rule, or undefined where it keeps it. */
function violation({ file, line, specifier, target, typeOnly }: Import): string | undefined {
  if (target === undefined) return undefined;
  const [from, to] = [placeOf(file), placeOf(target)];
  if (!from || !to || from.layer === to.layer) return undefined;
  const where = `${file}:${line} imports ${specifier}`;
  if (to.level > from.level) {
    return `${where}: ${from.layer.name} lies below ${to.layer.name}, and imports only point down. Move what both need down, or pass it in through a port (ARCHITECTURE.md, layers).`;
  }
  if (to.level === from.level && !to.layer.sharedWith?.includes(from.layer.name)) {
    return `${where}: ${from.layer.name} and ${to.layer.name} are neighbours and must not know each other. What both need belongs below them (ARCHITECTURE.md, layers).`;
  }
  if (from.layer.engineTypesOnly && to.layer.name === 'engine' && !typeOnly) {
    return `${where}: an adapter knows the engine's ports by their types only. Write \`import type\` (ARCHITECTURE.md, layers).`;
  }
  return undefined;
}

describe('the layers', () => {
  it('are read from real imports', () => {
    const engineImports = importsOf('packages/engine/src/ports/sa.ts');
    expect(engineImports.map(({ specifier }) => specifier)).toContain('@autosync/core');
    expect(sources.length).toBeGreaterThan(20);
  });

  it('notice an import that points up, sideways, or takes an adapter into the engine', () => {
    const imports = (file: string, text: string) => importsOf(file, text).map(violation);
    expect(imports('packages/core/src/x.ts', "import { a } from '@autosync/qbxml';")).toEqual([
      expect.stringContaining('core lies below qbxml'),
    ]);
    expect(imports('apps/connector/src/x.ts', "import { a } from '../../sa-server/src/main.ts';")).toEqual([
      expect.stringContaining('neighbours'),
    ]);
    expect(imports('packages/store/src/sqlite/x.ts', "import { a } from '@autosync/engine';")).toEqual([
      expect.stringContaining('import type'),
    ]);
    expect(imports('packages/engine/src/x.ts', "import { a } from '@autosync/records';")).toEqual([
      undefined,
    ]);
  });

  it('are kept by every import', () => {
    const violations = productSources.flatMap((file) => importsOf(file).map(violation).filter(Boolean));
    expect(violations, violations.join('\n')).toEqual([]);
  });

  it('have a place for every source file', () => {
    const homeless = productSources.filter(
      (file) => placeOf(file) === undefined && !file.endsWith('/src/index.ts'),
    );
    expect(homeless).toEqual([]);
  });
});

const forbidden: readonly (readonly [RegExp, string])[] = [
  [/from\s+['"]node:/, 'a node: module'],
  [/\bDate\.now\b/, 'Date.now: time comes from the Clock port'],
  [/\bnew Date\(\s*\)/, 'new Date(): time comes from the Clock port'],
  [/\bMath\.random\b/, 'Math.random: chance comes from the Random port'],
  [/\bset(?:Timeout|Interval|Immediate)\(/, 'a timer: waiting goes through the Clock port'],
  [/\bfetch\(/, 'fetch: the network comes in through a port'],
  [/\bprocess\./, 'process'],
  [/^let\s/m, 'a module-level let: state belongs to a value that somebody made'],
];

describe('the pure rooms', () => {
  const pure = productSources.filter(
    (file) => pureFolders.some((folder) => file.startsWith(`${folder}/`)) && !impureFiles.has(file),
  );

  it('hold no clock, chance, I/O or module state', () => {
    const found = pure.flatMap((file) => {
      const code = readFileSync(path.join(root, file), 'utf8')
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/^\s*\/\/.*$/gm, '');
      return forbidden.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file} has ${what}`);
    });
    expect(found, found.join('\n')).toEqual([]);
  });
});
