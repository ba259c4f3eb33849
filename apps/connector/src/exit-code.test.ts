import { describe, expect, it } from 'vitest';
import { exitCodeOf } from './exit-code.ts';

describe('the exit code', () => {
  it.each([
    ['quickbooks.not-reached', 5],
    ['quickbooks.no-answer', 5],
    ['sa.not-reached', 5],
    ['sa.lease-held', 4],
    ['sa.lease-lost', 4],
    ['quickbooks.other-company', 4],
    ['sync.too-many-deletions', 4],
    ['store.locked', 4],
    ['command.usage', 2],
    ['command.credentials-missing', 2],
    ['sa.login-refused', 1],
    ['program.defect', 1],
    ['store.damaged', 1],
  ] as const)('of %s is %i', (code, expected) => {
    expect(exitCodeOf(code)).toBe(expected);
  });
});
