import { addMs, epochMsOf, instantFromEpochMs, type Clock, type Instant } from '@autosync/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualNight } from './night.ts';
import { atRest, momentOf, pauseMs, stepOf, type ScheduleEvent, type ScheduleState } from './schedule.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A computer in Chicago whose clock the test sets; the calendar of the runtime knows its summer time. */
const wall = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'America/Chicago',
});

function chicago(wallTime: string) {
  const localText = (instant: Instant) => wall.format(epochMsOf(instant)).replace(' ', 'T');
  let now = instantFromEpochMs(Date.parse(`${wallTime}:00Z`) + 4 * hourMs);
  while (localText(now).slice(0, 16) < wallTime) now = addMs(now, minuteMs);
  const clock: Clock = { now: () => now, localText, sleep: async () => {} };
  return {
    clock,
    wall: () => localText(now).slice(0, 16),
    pass: (ms: number) => {
      now = addMs(now, ms);
    },
  };
}

/** A connector whose schedule takes events at the computer's time. */
function connectorAt(wallTime: string) {
  const computer = chicago(wallTime);
  let state: ScheduleState = atRest;
  const send = (event: ScheduleEvent) => {
    const step = stepOf(state, event, momentOf(computer.clock, usualNight));
    state = step.state;
    return step;
  };
  return {
    ...computer,
    send,
    state: () => state,
    /** Lets minutes pass, each with its tick, until something is to be done; says when that was. */
    untilAct: (hours: number) => {
      for (let minute = 0; minute < hours * 60; minute += 1) {
        computer.pass(minuteMs);
        const { acts } = send('tick');
        if (acts !== undefined) return `${acts.join()} ${computer.wall()}`;
      }
      return 'nothing';
    },
    next: () => (state.name === 'waiting' ? computer.clock.localText(state.nextAt).slice(0, 16) : null),
  };
}

function syncedAt(wallTime: string) {
  const connector = connectorAt(wallTime);
  connector.send('force-sync');
  connector.send('completed');
  return connector;
}

describe('the schedule', () => {
  it('does nothing by itself before Force Sync was pressed', () => {
    expect(connectorAt('2026-11-23T08:00').untilAct(48)).toBe('nothing');
  });

  it('syncs again two hours after the end of the last one, again and again', () => {
    const connector = connectorAt('2026-11-23T08:00');
    expect(connector.send('force-sync').acts).toEqual(['sync']);
    connector.pass(40 * minuteMs);
    connector.send('completed');
    expect(connector.next()).toBe('2026-11-23T10:40');
    expect(connector.untilAct(3)).toBe('sync 2026-11-23T10:40');
    connector.pass(5 * minuteMs);
    connector.send('completed');
    expect(connector.next()).toBe('2026-11-23T12:45');
  });

  it('shows no next sync after Stop, at night, after QuickBooks closed, and after a failure that stays', () => {
    for (const event of ['stop', 'quickbooks-closed'] as const) {
      const connector = syncedAt('2026-11-23T08:00');
      expect(connector.send(event).state).toEqual({ name: 'resting', because: event });
      expect(connector.untilAct(30)).toBe('nothing');
    }
    const failed = connectorAt('2026-11-23T08:00');
    failed.send('force-sync');
    expect(failed.send('failed').state).toEqual({ name: 'resting', because: 'failed' });
  });

  it('stays armed where a failure passes by itself', () => {
    const connector = connectorAt('2026-11-23T08:00');
    connector.send('force-sync');
    connector.send('failed-for-now');
    expect(connector.next()).toBe('2026-11-23T10:00');
  });

  it('ends in the evening, where the next sync would fall into the night', () => {
    const connector = syncedAt('2026-11-23T22:15');
    expect(connector.state()).toEqual({ name: 'resting', because: 'night' });
    expect(connector.untilAct(24)).toBe('nothing');
  });

  it('halts a sync that runs into the night, and refuses Force Sync until five', () => {
    const connector = connectorAt('2026-11-23T23:50');
    connector.send('force-sync');
    expect(connector.untilAct(1)).toBe('halt 2026-11-24T00:00');
    expect(connector.send('stopped').state).toEqual({ name: 'resting', because: 'night' });
    expect(connector.send('force-sync').refusal).toBe('night');
    connector.pass(5 * hourMs);
    expect(connector.send('force-sync').acts).toEqual(['sync']);
  });

  it('syncs when the computer wakes up late, but not when a night has passed', () => {
    const nap = syncedAt('2026-11-23T09:00');
    nap.pass(5 * hourMs);
    expect(nap.send('tick').acts).toEqual(['sync']);
    const overnight = syncedAt('2026-11-23T17:00');
    overnight.pass(15 * hourMs);
    expect(overnight.send('tick').state).toEqual({ name: 'resting', because: 'night' });
  });

  it('waits at most two hours more where the clock was set back', () => {
    const connector = syncedAt('2026-11-23T15:00');
    connector.pass(-5 * hourMs);
    connector.send('tick');
    expect(connector.next()).toBe('2026-11-23T12:00');
  });

  it('counts two real hours over both changes of summer time', () => {
    const spring = syncedAt('2027-03-13T21:30');
    expect(spring.next()).toBe('2027-03-13T23:30');
    for (const [night, morning] of [
      ['2027-03-13T23:30', '2027-03-14T05:00'],
      ['2026-10-31T23:30', '2026-11-01T05:00'],
    ] as const) {
      const connector = connectorAt(night);
      connector.send('force-sync');
      connector.send('stop');
      connector.send('stopped');
      while (connector.wall() < morning) {
        if (connector.wall().slice(11) < '05:00')
          expect(connector.send('force-sync').refusal, connector.wall()).toBe('night');
        connector.pass(30 * minuteMs);
      }
      expect(connector.send('force-sync').acts, morning).toEqual(['sync']);
    }
  });

  it('keeps what was armed through a balance report, and arms nothing by it', () => {
    const armed = syncedAt('2026-11-23T09:00');
    armed.send('special');
    armed.send('stop');
    armed.send('stopped');
    expect(armed.next()).toBe('2026-11-23T11:00');
    const fresh = connectorAt('2026-11-23T09:00');
    fresh.send('special');
    expect(fresh.send('completed').state).toEqual(atRest);
  });

  it('closes at once when nothing runs, and after the category otherwise', () => {
    expect(connectorAt('2026-11-23T09:00').send('close').acts).toEqual(['close']);
    const running = connectorAt('2026-11-23T09:00');
    running.send('force-sync');
    expect(running.send('close').acts).toEqual(['request-stop']);
    expect(running.send('stopped').acts).toEqual(['close']);
    expect(running.send('force-sync').refusal).toBe('closed');
  });

  it('keeps its promises over any sequence of events', () => {
    const events = fc.constantFrom<ScheduleEvent>(
      'force-sync',
      'special',
      'stop',
      'quickbooks-closed',
      'completed',
      'stopped',
      'failed-for-now',
      'failed',
      'tick',
      'close',
    );
    const story = fc.array(fc.tuple(events, fc.integer({ min: -180, max: 900 })), { maxLength: 40 });
    fc.assert(
      fc.property(story, (steps) => {
        const connector = connectorAt('2026-10-31T14:00');
        let isRunning = false;
        for (const [event, minutes] of steps) {
          const before = connector.state();
          const { state, acts = [] } = connector.send(event);
          const isEnd = ['completed', 'stopped', 'failed-for-now', 'failed'].includes(event);
          if (isEnd) isRunning = false;
          if (acts.includes('sync') || acts.includes('special')) {
            expect(isRunning, 'two runs at once').toBe(false);
            isRunning = true;
          }
          if (acts.includes('sync')) {
            expect(event === 'force-sync' || before.name === 'waiting').toBe(true);
            expect(momentOf(connector.clock, usualNight).isNight).toBe(false);
          }
          if (state.name === 'waiting') {
            const { now, isNight } = momentOf(connector.clock, usualNight);
            if (event === 'tick') expect(state.nextAt <= addMs(now, pauseMs) && !isNight).toBe(true);
          }
          connector.pass(minutes * minuteMs);
        }
      }),
      { numRuns: 100 },
    );
  });
});
