import { explain, Failure, reasonOf } from '@autosync/core';
import type { QuickBooks } from '@autosync/engine';
import { decode, encode, explainHresult, saysNotOpen } from '@autosync/qbxml';
import { inWindow } from './notice.ts';

/** Whether QuickBooks can be worked with, and which company file is open. */
export interface Presence {
  /** `blocked`: it runs, and somebody must do something before it can be worked with. */
  readonly state: 'open' | 'busy' | 'closed' | 'blocked';
  /** Why not, in the words of its catalogue; null where it is open or nobody knows. */
  readonly says: string | null;
  readonly companyFile: string | null;
}

/** Asks QuickBooks for the name of its company and lets go of the file again. Never throws. */
export async function presenceOf(quickbooks: QuickBooks): Promise<Presence> {
  const request = { name: 'CompanyQuery' as const, body: { IncludeRetElement: ['CompanyName'] } };
  const text = encode(
    { kind: 'request', onError: 'continueOnError', requests: [request] },
    { version: '16.0' },
  );
  const exchange = await quickbooks.exchange({ text, writes: false });
  try {
    if (exchange.outcome === 'reply') {
      const companyFile = await companyNameIn(exchange.chunks);
      return { state: 'open', says: null, companyFile };
    }
  } catch (error) {
    return { state: 'busy', says: reasonOf(error), companyFile: null };
  } finally {
    await quickbooks.release();
  }
  if (exchange.outcome !== 'not_reached') return { state: 'busy', says: null, companyFile: null };
  const { hresult } = exchange;
  if (hresult === undefined) return { state: 'closed', says: null, companyFile: null };
  const { meaning, remedy, class: kind } = explainHresult(hresult);
  const isBlocked = kind === 'permission' || kind === 'setup';
  const state = saysNotOpen(hresult) ? 'closed' : isBlocked ? 'blocked' : 'busy';
  return { state, says: `${meaning} ${remedy}`, companyFile: null };
}

/** The same, where the last sync was with a company file of this name: another one is not the right one. */
export function expecting(presence: Presence, expected: string | null): Presence {
  const { state, companyFile: found } = presence;
  if (state !== 'open' || found === null || expected === null || found === expected) return presence;
  const { why, remedy } = explain('quickbooks.other-company', { expected, found });
  return { state: 'blocked', says: inWindow(`${why} ${remedy}`), companyFile: found };
}

async function companyNameIn(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  const { message } = decode(text);
  const [answer] = message.kind === 'response' ? message.responses : [];
  const company: unknown = Reflect.get(answer?.body ?? {}, 'CompanyRet');
  const [first] = Array.isArray(company) ? company : [company];
  const name: unknown =
    typeof first === 'object' && first !== null ? Reflect.get(first, 'CompanyName') : null;
  if (typeof name !== 'string')
    throw new Failure('quickbooks.answer-unreadable', {
      detail: 'The company file does not say its name.',
    });
  return name;
}
