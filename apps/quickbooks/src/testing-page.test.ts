import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parseInstant, seededRandom } from '@autosync/core';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import { describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';
import { readAction } from './control-action.ts';
import { createOffice } from './office.ts';
import { createServer } from './server.ts';

const text = readFileSync(new URL('../../../docs/testing-without-quickbooks.md', import.meta.url), 'utf8');

/** Each example with the lines that stand below it. */
const examples = [...text.matchAll(/```sh\n([^]*?)```\n\n```(?:xml|text)\n([^]*?)```/g)].map(
  ([, commands = '', expected = '']) => ({ commands, expected: expected.trim().split('\n') }),
);

describe('the page for developers who test without QuickBooks', () => {
  it('shows what its commands really print', async () => {
    expect(examples).toHaveLength(text.match(/```sh/g)?.length ?? 0);
    const clock = createClock(parseInstant('2026-03-02T15:00:00Z'));
    const random = seededRandom(1);
    const company = createCompany({ storage: createMemoryStorage(), clock, random });
    const office = createOffice([company], clock, random);
    const server = createServer({ office, clock, delays: { callMs: 0, readMs: 0, addMs: 0 } });
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    try {
      const script = examples.map(({ commands }) => `${commands}\necho; echo =====`).join('\n');
      const { stdout } = await promisify(execFile)('bash', ['-c', script], {
        env: { ...process.env, QB: url },
      });
      const printed = stdout.split('=====');
      for (const [index, { expected }] of examples.entries()) {
        for (const line of expected) expect(printed[index]).toContain(line);
      }
    } finally {
      await server.close();
    }
  });

  it('names everything that a person can do', () => {
    const read = readAction('{"do": "dance"}');
    const names =
      'error' in read ? [...read.error.matchAll(/[a-z]+(?:-[a-z]+)*(?=,|\.$)/g)].map(([name]) => name) : [];
    expect(names.length).toBeGreaterThan(15);
    const table = text.slice(text.indexOf('| `do`'), text.indexOf('What cannot be done'));
    for (const name of names) expect(table).toContain(`\`${name}\``);
  });
});
