import type { WindowView } from '../../src/window/view.ts';
import { countText } from './format.ts';
import { categoryTitle } from './run-texts.ts';
import { endTexts, texts } from './texts.ts';

/** The Status line, word for word as product.md A11 has it. */
export function statusText(view: WindowView): string {
  const { running, stopping, lastSyncAt, nextSyncAt, phase } = view;
  if (phase === 'closed') return endTexts.closed;
  if (running !== null) {
    const { done, total } = running;
    const category = categoryTitle(running.category);
    if (stopping === 'night') return texts.endingForNight(category);
    if (stopping !== null) return texts.stoppingAfter(category);
    if (total !== null) return `${category} ${texts.nOfM(done, total)}`;
    return done > 0 ? `${category} ${countText(done)}` : `${category}…`;
  }
  if (lastSyncAt === null) return texts.ready;
  const last = texts.lastSync(lastSyncAt);
  return nextSyncAt === null ? last : `${last} · ${texts.nextSync(nextSyncAt)}`;
}
