import type { RunningView, WindowView } from '../../src/window/view.ts';
import { countText, durationText, timeLeftMs } from './format.ts';
import { runNames } from './texts.ts';

/** What a run is doing now, how far it is, and how long it takes where that can be told. */
export function ProgressCard({ view, running }: { view: WindowView; running: RunningView }) {
  const { kind, category, done, total, since, waitingFor } = running;
  const left = timeLeftMs(done, total, Date.parse(view.now) - Date.parse(since));
  const isStopping = view.stopping !== null;
  return (
    <section className="card progress" aria-label="Progress">
      <div className="progress-line">
        <strong>{isStopping ? `Stopping after ${category}…` : `${runNames[kind]}: ${category}`}</strong>
        <span className="numbers">
          {total === null ? (done > 0 ? countText(done) : '') : `${countText(done)} of ${countText(total)}`}
          {left !== undefined && ` · about ${durationText(left)} left in this category`}
        </span>
      </div>
      <progress aria-label={category} {...(total === null ? {} : { value: done, max: Math.max(1, total) })} />
      {waitingFor !== null && <p>Waiting: {waitingFor}</p>}
      {isStopping && (
        <p className="soft">
          {view.stopping === 'close' && 'Autosync closes then. '}
          What has begun is finished first, so that nothing is left half done.
        </p>
      )}
    </section>
  );
}
