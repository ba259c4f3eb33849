/** Answers of a person to the steps of the first sync that are no runs; each is kept at once. */
import { Failure, type Clock } from '@autosync/core';
import {
  chooseAccounts,
  chooseCutOff,
  chooseScope,
  confirmBackup,
  signOff,
  type Store,
} from '@autosync/engine';
import type { Body } from './server.ts';

/** @throws Failure as the step does, `command.usage` where something is missing or wrong. */
export async function answerFirstSync(store: Store, clock: Clock, body: Body): Promise<void> {
  const { step, value } = body;
  const text = typeof value === 'string' ? value.trim() : '';
  const has = (name: string) =>
    typeof value === 'object' && value !== null && Reflect.get(value, name) === true;
  switch (step) {
    case 'backup':
      return confirmBackup(store, clock, value === true);
    case 'scope':
      return chooseScope(store, clock, {
        inactive: has('inactive'),
        zeroBalance: has('zeroBalance'),
        vendors: has('vendors'),
      });
    case 'cut-off':
      return chooseCutOff(store, clock, text === '' ? null : text);
    case 'accounts':
      return chooseAccounts(store, clock, { income: text === '' ? null : text });
    case 'sign-off':
      return signOff(store, clock, text);
    default:
      throw new Failure('program.defect', { detail: 'There is no such step of the first sync.' });
  }
}
