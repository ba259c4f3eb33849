import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ''], index) => ({
  index,
  code,
}));
/** Below node_modules, so that the names of the packages are found as a user would write them. */
const folder = new URL('../../../node_modules/.cache/qbxml-readme/', import.meta.url);

describe('the README', () => {
  it('has three examples', () => expect(examples).toHaveLength(3));

  it.each(examples)('example $index prints what its comments say', ({ index, code }) => {
    mkdirSync(folder, { recursive: true });
    const file = fileURLToPath(new URL(`example-${index}.mts`, folder));
    writeFileSync(file, code);
    const printed = execFileSync(
      process.execPath,
      ['--conditions=@autosync/source', '--import', 'tsx', file],
      { encoding: 'utf8' },
    );
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(promised.length).toBeGreaterThan(0);
    expect(printed.trim().split('\n')).toEqual(promised);
  });
});
