import { setTimeout as wait } from 'node:timers/promises';
import { epochMsOf, instantFromEpochMs, type Clock } from '@autosync/core';

/** The computer's clock, in the computer's zone: QuickBooks beside us reads times the same way. */
export const systemClock: Clock = {
  now: () => instantFromEpochMs(Date.now()),
  sleep: (ms) => wait(ms),
  localText: (instant) => {
    const moment = new Date(epochMsOf(instant));
    const day = [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())];
    const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits);
    return `${day.join('-')}T${time.join(':')}`;
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
