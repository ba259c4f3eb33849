import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './imports.ts';

const linesMax = 400;
const written = sourceFiles().filter((file) => !file.endsWith('.generated.ts'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the sources', () => {
  it(`have at most ${linesMax} lines, so that a file has one subject`, () => {
    const long = written.filter((file) => read(file).split('\n').length > linesMax + 1);
    expect(long).toEqual([]);
  });

  it('do not talk their way around the types', () => {
    const evasions = /\bas unknown as\b|\bas any\b|: any\b|@ts-(?:ignore|nocheck|expect-error)/;
    const found = written.filter((file) => !file.endsWith('tidy.test.ts') && evasions.test(read(file)));
    expect(found).toEqual([]);
  });

  it('are named after things, not after being helpful', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|manager|misc|common|shared)(?:\.|\/)/;
    expect(written.filter((file) => vague.test(file))).toEqual([]);
  });

  it('carry no path of the machine they were written on', () => {
    const listing = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    const machine = new RegExp(['/wor' + 'k/', '/hom' + 'e/[a-z]', '/roo' + 't/'].join('|'));
    const found = listing
      .split('\n')
      .filter(
        (file) => /\.(ts|tsx|js|mjs|md|json|sql|sh|css|html|yml)$/.test(file) && file !== 'package-lock.json',
      )
      .filter((file) => machine.test(read(file)));
    expect(found).toEqual([]);
  });
});
