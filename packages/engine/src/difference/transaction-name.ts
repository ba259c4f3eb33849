import type { SyncContext } from '../context.ts';
import type { Moved } from './movements.ts';
import type { Receivable } from './receivable.ts';

/** How a person knows a transaction of SA. */
export function nameOfMoved({ label, date }: Moved, context: SyncContext): string {
  return withFuture(label.includes(date) ? label : `${label} of ${date}`, date, context);
}

/** How a person knows a transaction of QuickBooks. */
export function nameOfReceivable({ type, number, date }: Receivable, context: SyncContext): string {
  const noun = nounOf(type);
  return withFuture(number === null ? `${noun} of ${date}` : `${noun} ${number} of ${date}`, date, context);
}

/** The kind of a transaction of QuickBooks, in the plural: `Journal entries`. */
export function kindOf(type: string): string {
  const noun = nounOf(type);
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Both balances count what is dated in the future (bookkeeping.md 31); people rarely expect it. */
function withFuture(name: string, date: string, { clock }: SyncContext): string {
  return date > clock.localText(clock.now()).slice(0, 10) ? `${name} (in the future)` : name;
}

function nounOf(type: string): string {
  if (type === 'ARRefundCreditCard') return 'Credit card refund';
  if (type === 'Charge') return 'Statement charge';
  const words = type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
