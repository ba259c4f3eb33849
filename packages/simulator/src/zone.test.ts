import { describe, expect, it } from 'vitest';
import { idOf, openDesk } from './testing/desk.ts';
import { createZone } from './zone.ts';

const at = (text: string) => Date.parse(text) / 1000;

describe('a zone', () => {
  const newYork = createZone('America/New_York');

  it('follows summer time on the wall', () => {
    expect(newYork.wallClock(at('2024-01-15T12:00:00Z'))).toBe('2024-01-15T07:00:00');
    expect(newYork.wallClock(at('2024-07-15T12:00:00Z'))).toBe('2024-07-15T08:00:00');
    expect(newYork.dayOf(at('2024-07-15T03:59:59Z'))).toBe('2024-07-14');
  });

  it('reads a wall clock back, in both moments of the hour that autumn has twice', () => {
    const summer = at('2024-11-03T05:30:00Z');
    expect(newYork.wallClock(summer)).toBe('2024-11-03T01:30:00');
    expect(newYork.wallClock(summer + 3600)).toBe('2024-11-03T01:30:00');
    expect(newYork.secondOf('2024-11-03T01:30:00', 'earlier')).toBe(summer);
    expect(newYork.secondOf('2024-11-03T01:30:00', 'later')).toBe(summer + 3600);
    for (const text of ['2024-02-29T23:59:59', '2024-07-04T00:00:00', '2024-11-03T02:30:00'])
      expect(newYork.wallClock(newYork.secondOf(text, 'earlier'))).toBe(text);
  });

  it('reads a wall clock that spring leaves out as a moment close by', () => {
    const second = newYork.secondOf('2024-03-10T02:30:00', 'earlier');
    expect(Math.abs(second - at('2024-03-10T07:00:00Z'))).toBeLessThanOrEqual(3600);
  });

  it('may be south of the equator or a quarter of an hour off', () => {
    expect(createZone('America/Sao_Paulo').wallClock(at('2014-01-15T12:00:00Z'))).toBe('2014-01-15T10:00:00');
    expect(createZone('Asia/Kathmandu').wallClock(at('2024-01-15T12:00:00Z'))).toBe('2024-01-15T17:45:00');
  });
});

describe('a printed time', () => {
  const printed = (zone: string, moment: string, printedOffset: 'january' | 'current' = 'january') => {
    const desk = openDesk({
      switches: { printedOffset },
      identity: { name: 'Test', file: 'test.qbw', timeZone: zone },
    });
    desk.second = at(moment);
    return desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Ann' } }).CustomerRet?.TimeCreated;
  };

  it('has the right wall clock and the offset of January, as recorded', () => {
    expect(printed('America/New_York', '2010-08-01T16:00:00Z')).toBe('2010-08-01T12:00:00-05:00');
    expect(printed('America/Los_Angeles', '2010-04-22T21:59:29Z')).toBe('2010-04-22T14:59:29-08:00');
    expect(printed('Europe/Berlin', '2014-07-01T10:00:00Z')).toBe('2014-07-01T12:00:00+01:00');
    expect(printed('America/Sao_Paulo', '2014-10-06T12:00:00Z')).toBe('2014-10-06T09:00:00-02:00');
  });

  it('has the true offset where the switch says so', () => {
    expect(printed('America/New_York', '2010-08-01T16:00:00Z', 'current')).toBe('2010-08-01T12:00:00-04:00');
  });
});

describe('the hour that autumn has twice', () => {
  it('is asked for from its first time on, or by the switch from its second', () => {
    for (const ambiguousLocalTime of ['earlier', 'later'] as const) {
      const desk = openDesk({ switches: { ambiguousLocalTime } });
      desk.second = at('2024-11-03T05:30:00Z');
      const { CustomerRet } = desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Ann' } });
      const from = CustomerRet?.TimeModified ?? '';
      const found = desk.ask('CustomerQuery', { FromModifiedDate: from });
      expect(found.statusCode).toBe(ambiguousLocalTime === 'earlier' ? 0 : 1);
      expect(idOf(CustomerRet)).not.toBe('');
    }
  });
});
