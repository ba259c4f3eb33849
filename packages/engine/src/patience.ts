/**
 * What passes by itself in QuickBooks (a dialog box, a QuickBooks that is still starting, a busy moment) is waited for, a
 * little under a minute in all, and people see what for. A QuickBooks that is closed does not open by itself: whoever asked
 * for a sync is told in seconds. Only where the message surely did nothing is it sent again: it did not get there, or it
 * was refused as a whole.
 */
import type { Clock } from '@autosync/core';
import { explainHresult, saysNotOpen } from '@autosync/qbxml';
import type { Exchange, Progress, QuickBooks } from './ports/index.ts';

const waitsMs: readonly number[] = [2_000, 5_000, 15_000, 30_000];
const waitsOfClosed = 2;

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
        const passing = passingIn(exchange);
        if (passing === undefined || (passing.isClosed && place >= waitsOfClosed)) break;
        progress.report({ category: 'Preparing', done: 0, waitingFor: passing.waitingFor });
        await clock.sleep(waitMs);
        exchange = await quickbooks.exchange(message);
      }
      return exchange;
    },
  };
}

interface Passing {
  /** What is waited for, in words. */
  readonly waitingFor: string;
  readonly isClosed: boolean;
}

/** Undefined where waiting does not help or the message may have done something. */
function passingIn(exchange: Exchange): Passing | undefined {
  if (exchange.outcome !== 'not_reached' && exchange.outcome !== 'refused') return undefined;
  const { hresult } = exchange;
  if (hresult === undefined) return undefined;
  const { class: kind, retry, meaning, remedy } = explainHresult(hresult);
  if (kind !== 'transient' || retry !== 'later') return undefined;
  return { waitingFor: `${meaning} ${remedy}`, isClosed: saysNotOpen(hresult) };
}
