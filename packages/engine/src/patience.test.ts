import { instantFromEpochMs, type Clock } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { patient } from './patience.ts';
import type { Exchange, Position, QuickBooks } from './ports/index.ts';

/** A QuickBooks that answers one after the other, the last one for ever. */
function answering(...exchanges: readonly Exchange[]) {
  const slept: number[] = [];
  const shown: Position[] = [];
  let sent = 0;
  const quickbooks: QuickBooks = {
    exchange: () => {
      sent += 1;
      const exchange = exchanges[Math.min(sent, exchanges.length) - 1];
      if (exchange === undefined) throw new Error('There is no answer.');
      return Promise.resolve(exchange);
    },
    release: () => Promise.resolve(),
  };
  const clock: Clock = {
    now: () => instantFromEpochMs(0),
    localText: () => '',
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
  const waiting = patient(quickbooks, { clock, progress: { report: (position) => shown.push(position) } });
  return { slept, shown, count: () => sent, ask: () => waiting.exchange({ text: '', writes: true }) };
}

const dialog: Exchange = { outcome: 'not_reached', why: 'A modal dialog.', hresult: '0x80040414' };
const starting: Exchange = { outcome: 'refused', message: 'Starting.', hresult: '0x80040424' };
const reply: Exchange = { outcome: 'reply', chunks: (async function* empty() {})() };

describe('QuickBooks in a passing moment', () => {
  it('is waited for, and people see what for', async () => {
    const { ask, shown, slept, count } = answering(dialog, starting, reply);
    expect((await ask()).outcome).toBe('reply');
    expect([count(), slept.length]).toEqual([3, 2]);
    expect(shown[0]?.waitingFor).toContain('A dialog box is open in QuickBooks.');
    expect(shown[1]?.waitingFor).toContain('QuickBooks is still starting.');
  });

  it('is given up after less than a minute, with its own reason', async () => {
    const { ask, slept, count } = answering(dialog);
    expect(await ask()).toEqual(dialog);
    expect(count()).toBe(slept.length + 1);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(60_000);
  });

  it('is told of within seconds where it is closed, since nobody may be there to open it', async () => {
    const none: Exchange = { outcome: 'not_reached', why: 'No company file is open.', hresult: '0x80040417' };
    const { ask, slept } = answering(none);
    expect(await ask()).toEqual(none);
    expect(slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(10_000);
    const opened = answering(none, none, dialog, reply);
    expect((await opened.ask()).outcome).toBe('reply');
  });

  it.each([
    ['the answer was lost', { outcome: 'unknown', why: 'Lost.' }],
    ['nobody said why', { outcome: 'not_reached', why: 'Closed.' }],
    ['the message cannot be read', { outcome: 'refused', message: 'Parse.', hresult: '0x80040400' }],
    ['somebody must allow it', { outcome: 'not_reached', why: 'No.', hresult: '0x8004041A' }],
  ] satisfies readonly (readonly [string, Exchange])[])(
    'is not asked again where %s',
    async (_, exchange) => {
      const { ask, count } = answering(exchange, reply);
      expect(await ask()).toEqual(exchange);
      expect(count()).toBe(1);
    },
  );
});
