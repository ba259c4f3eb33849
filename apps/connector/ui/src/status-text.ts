import type { WindowView } from '../../src/window/view.ts';
import { countText, timeText } from './format.ts';
import { texts } from './texts.ts';

/** The Status line, word for word as product.md A11 has it. */
export function statusText(view: WindowView): string {
  const { running, stopping, lastSyncAt, nextSyncAt, phase } = view;
  if (phase === 'closed') return texts.closed;
  if (running !== null) {
    const { category, done, total } = running;
    if (stopping !== null) return `Stopping after ${category}…`;
    if (total !== null) return `${category} ${countText(done)} of ${countText(total)}`;
    return done > 0 ? `${category} ${countText(done)}` : `${category}…`;
  }
  if (lastSyncAt === null) return texts.ready;
  const last = `Last sync: ${timeText(lastSyncAt)}`;
  return nextSyncAt === null ? last : `${last} · Next sync: ${timeText(nextSyncAt)}`;
}
