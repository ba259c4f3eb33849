import { describe, expect, it } from 'vitest';
import { connectionReasonOf } from './connection-reason.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });

describe('why a connection failed', () => {
  it('is said in plain words, with the code for support, however deep it stands', () => {
    expect(connectionReasonOf(refused)).toBe('Nothing answers at that address (ECONNREFUSED).');
    expect(connectionReasonOf(new TypeError('fetch failed', { cause: refused }))).toBe(
      'Nothing answers at that address (ECONNREFUSED).',
    );
  });

  it('is what the innermost says where we have no words for it', () => {
    expect(connectionReasonOf(new TypeError('fetch failed', { cause: new Error('bad port') }))).toBe(
      'bad port',
    );
  });
});
