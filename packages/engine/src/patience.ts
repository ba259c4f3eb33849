/**
 * What passes by itself in QuickBooks (a dialog box, a QuickBooks that is still starting, a busy moment) is waited for, a
 * little under a minute in all, and people see what for. A QuickBooks that is closed does not open by itself: whoever asked
 * for a sync is told in seconds. Only where the message surely did nothing is it sent again: it did not get there, or it
 * was refused as a whole.
 */
import type { Clock } from '@autosync/core';
import { explainHresult } from '@autosync/qbxml';
import type { Exchange, Progress, QuickBooks } from './ports/index.ts';

const waitsMs: readonly number[] = [2_000, 5_000, 15_000, 30_000];
const waitsOfClosed = 2;

/** QuickBooks is not running, or no company file is open in it. */
const closed: readonly string[] = ['0x80040416', '0x80040417'];

/** A way to QuickBooks that waits for what passes. */
export function patient(
  quickbooks: QuickBooks,
  { clock, progress }: { readonly clock: Clock; readonly progress: Progress },
): QuickBooks {
  return {
    release: () => quickbooks.release(),
    exchange: async (message) => {
      let exchange = await quickbooks.exchange(message);
      for (const [place, waitMs] of waitsMs.entries()) {
        const waitingFor = passing(exchange);
        if (waitingFor === undefined || (isClosed(exchange) && place >= waitsOfClosed)) break;
        progress.report({ category: 'Preparing', done: 0, waitingFor });
        await clock.sleep(waitMs);
        exchange = await quickbooks.exchange(message);
      }
      return exchange;
    },
  };
}

/** What is waited for, in words; undefined where waiting does not help or the message may have done something. */
function passing(exchange: Exchange): string | undefined {
  if (exchange.outcome !== 'not_reached' && exchange.outcome !== 'refused') return undefined;
  if (exchange.hresult === undefined) return undefined;
  const { class: kind, retry, meaning, remedy } = explainHresult(exchange.hresult);
  return kind === 'transient' && retry === 'later' ? `${meaning} ${remedy}` : undefined;
}

function isClosed(exchange: Exchange): boolean {
  return 'hresult' in exchange && exchange.hresult !== undefined && closed.includes(exchange.hresult);
}
