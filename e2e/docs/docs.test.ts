import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../layers/imports.ts';
import { errorsPage } from './errors-page.ts';

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((page) => page !== '');

describe('the documents', () => {
  it('list every error that the catalogues hold (npm run errors writes the page again)', () => {
    expect(readFileSync(path.join(root, 'docs/errors.md'), 'utf8')).toBe(errorsPage());
  });

  it('link only to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(path.join(root, path.dirname(page), target)))
        .map((target) => `${page} links to ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const scripts = new Set(
      Object.keys(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts).concat(
        'test',
        'start',
      ),
    );
    const missing = pages.flatMap((page) =>
      [...readFileSync(path.join(root, page), 'utf8').matchAll(/npm run ([a-z:-]+)/g)]
        .filter((match) => !scripts.has(match[1] ?? ''))
        .map((match) => `${page} names npm run ${match[1]}`),
    );
    expect(missing).toEqual([]);
  });
});
