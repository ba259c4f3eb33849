/** Does what a person asks for, over `POST /control` or on the page. */
import { EncodeError } from '@autosync/qbxml';
import { control } from '@autosync/simulator';
import type { ControlResult } from '@autosync/simulator';
import type { Instant } from '@autosync/core';
import type { SettableClock } from './clock.ts';
import type { Action } from './control-action.ts';
import type { Office } from './office.ts';
import type { Recent } from './recent.ts';

export interface Performed {
  /** 409 where QuickBooks does not do it, 400 where it is not to be understood. */
  readonly status: 200 | 400 | 409;
  readonly result: ControlResult | { readonly done: string; readonly now: Instant };
}

interface Desk {
  readonly office: Office;
  readonly clock: SettableClock;
  readonly recent: Recent;
}

export function perform(desk: Desk, action: Action): Performed {
  const performed = attempted(desk, action);
  const { result } = performed;
  const isRefused = 'error' in result;
  const what = isRefused ? `${action.do}: ${result.error}` : wordsOf(action);
  desk.recent.add({ at: desk.clock.now(), who: 'person', what, isRefused });
  return performed;
}

function attempted(desk: Desk, action: Action): Performed {
  try {
    const result = done(desk, action);
    return { status: 'error' in result ? 409 : 200, result };
  } catch (thrown) {
    if (!(thrown instanceof EncodeError) && !(thrown instanceof RangeError)) throw thrown;
    return { status: 400, result: { error: thrown.message } };
  }
}

function done({ office, clock }: Desk, action: Action): Performed['result'] {
  if (action.do === 'move-clock') {
    if ('to' in action) clock.set(action.to);
    else clock.move(action.seconds * 1000);
    return { done: action.do, now: clock.now() };
  }
  if (action.do === 'new-file') {
    if (office.create(action.name)) return { done: action.do };
    return { error: `There is a file of the name "${action.name}" already.` };
  }
  if (action.do === 'open-file' && 'file' in action && action.file !== undefined) {
    if (office.open(action.file)) return { done: action.do };
    return { error: `There is no file "${action.file}"; there are ${office.files.join(', ')}.` };
  }
  return control(office.company, action);
}

function wordsOf(action: Action): string {
  const kind = 'type' in action ? ` ${action.type}` : '';
  const id = 'id' in action ? ` ${action.id}` : '';
  return `${action.do}${kind}${id}`;
}
