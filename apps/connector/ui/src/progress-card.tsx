import type { RunningView, WindowView } from '../../src/window/view.ts';
import { countText, durationText, timeLeftMs } from './format.ts';
import { categoryTitle, progressTexts, runNames } from './run-texts.ts';
import { statusText } from './status-text.ts';
import { texts } from './texts.ts';

/** What a run is doing now, how far it is, and how long it takes where that can be told. */
export function ProgressCard({ view, running }: { view: WindowView; running: RunningView }) {
  const { kind, category, done, total, since, waitingFor } = running;
  const left = timeLeftMs(done, total, Date.parse(view.now) - Date.parse(since));
  const isStopping = view.stopping !== null;
  return (
    <section className="card progress" aria-label={progressTexts.name}>
      <div className="progress-line">
        <strong>{isStopping ? statusText(view) : `${runNames[kind]}: ${categoryTitle(category)}`}</strong>
        <span className="numbers">
          {total === null ? (done > 0 ? countText(done) : '') : texts.nOfM(done, total)}
          {left !== undefined && progressTexts.left(durationText(left))}
        </span>
      </div>
      <progress
        aria-label={categoryTitle(category)}
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
      {waitingFor !== null && <p>{progressTexts.waiting(waitingFor)}</p>}
      {isStopping && (
        <p className="soft">
          {view.stopping === 'close' && progressTexts.thenCloses}
          {view.stopping === 'night' ? progressTexts.endsAtPage : progressTexts.finishesFirst}
        </p>
      )}
    </section>
  );
}
