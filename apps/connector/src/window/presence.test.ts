import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { quickbooksAt } from '../connector.ts';
import { expecting, presenceOf } from './presence.ts';

/** Refusals that the simulated QuickBooks never gives, in the form in which it gives its own (qbxml.md 7.2). */
describe('QuickBooks as the window sees it', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  async function refusing(hresult: string): Promise<string> {
    const opened = createServer((_request, answer) => {
      answer.writeHead(200, { 'x-hresult': hresult, 'x-message': 'Refused' }).end();
    });
    server = opened;
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
    const address: AddressInfo | string | null = opened.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  it.each([
    ['0x80040418', 'blocked', /administrator.*Sign in to QuickBooks as Admin/],
    ['0x8004041A', 'blocked', /may not use this company file.*tick the connector/],
    ['0x80040420', 'blocked', /answered No.*allow the connector/],
    ['0x80040154', 'blocked', /not installed/],
    ['0x80040414', 'busy', /dialog box is open.*close it/],
    ['0x80040417', 'closed', /No company file is open.*Open your company file/],
  ])('%s: it is %s, and says what to do', async (hresult, state, words) => {
    const presence = await presenceOf(quickbooksAt(await refusing(hresult)));
    expect([presence.state, presence.companyFile]).toEqual([state, null]);
    expect(presence.says).toMatch(words);
  });

  it('is closed where nothing answers', async () => {
    const presence = await presenceOf(quickbooksAt('http://127.0.0.1:9'));
    expect(presence).toEqual({ state: 'closed', says: null, companyFile: null });
  });

  it('is not ready where another company file is open than the last sync was with', () => {
    const open = { state: 'open', says: null, companyFile: 'Blue Hill' } as const;
    expect(expecting(open, 'Blue Hill')).toBe(open);
    expect(expecting(open, null)).toBe(open);
    const other = expecting(open, 'Green Acre');
    expect(other.state).toBe('blocked');
    expect(other.says).toMatch(/last sync was with "Green Acre", and "Blue Hill" is open/);
    // The way on is a button of the window, by the name that it has there.
    expect(other.says).toContain('press "Go on anyway"');
  });
});
