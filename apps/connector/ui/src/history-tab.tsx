import type { Json } from '@autosync/core';
import type { Run } from '@autosync/engine';
import type { RunsView } from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { countText, durationText, shortDayText, timeText } from './format.ts';
import { outcomeNames, runNames } from './run-texts.ts';
import { activityTexts, historyTexts } from './texts.ts';

interface HistoryTabProps {
  readonly version: string;
  readonly isRunning: boolean;
  readonly onRun: (run: string) => void;
  /** Asks what of a run can be taken back; nothing is written by that. */
  readonly onUndo: (run: string) => void;
}

/** Every run with what it moved, the newest first, and a picture of the last ones. */
export function HistoryTab({ version, ...deeds }: HistoryTabProps) {
  const answer = useRead<RunsView>('/api/runs', version);
  if (answer === undefined) return <div className="tab-body" />;
  if (answer.runs.length === 0) return <p className="empty">{historyTexts.nothing}</p>;
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={historyTexts.name}>
      <Chart runs={answer.runs.slice(0, 30).toReversed()} />
      <div className="wide runs" role="region" aria-label={historyTexts.runs} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{historyTexts.started}</th>
              <th scope="col">{historyTexts.what}</th>
              <th scope="col">{historyTexts.ended}</th>
              <th scope="col" className="number">
                {historyTexts.took}
              </th>
              <th scope="col" className="number">
                {activityTexts.toQuickBooks}
              </th>
              <th scope="col" className="number">
                {activityTexts.toSa}
              </th>
              <th scope="col">
                <span className="hidden">{historyTexts.items}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.runs.map((run) => (
              <RunRow key={run.id} run={run} {...deeds} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function RunRow({ run, isRunning, onRun, onUndo }: { run: Run } & Omit<HistoryTabProps, 'version'>) {
  const { id, kind, startedAt, endedAt, outcome } = run;
  const { toQuickBooks, toSa, passedOver } = movedBy(run);
  const took = endedAt === null ? '' : durationText(Date.parse(endedAt) - Date.parse(startedAt));
  return (
    <tr>
      <td className="numbers">{timeText(startedAt)}</td>
      <td>{runNames[kind]}</td>
      <td>
        <span className={`what ${outcome}`}>{outcomeNames[outcome]}</span>{' '}
        {passedOver > 0 && <span className="chip">{historyTexts.passedOver(passedOver)}</span>}
      </td>
      <td className="number">{took}</td>
      <td className="number">{kind === 'sync' ? countText(toQuickBooks) : '–'}</td>
      <td className="number">{kind === 'sync' ? countText(toSa) : '–'}</td>
      <td>
        {toQuickBooks + toSa > 0 && (
          <span className="row-deeds">
            <button type="button" className="link" onClick={() => onRun(id)}>
              {historyTexts.showItems}
              <span className="hidden">{historyTexts.ofRun(startedAt)}</span>
            </button>
            <button type="button" className="link" disabled={isRunning} onClick={() => onUndo(id)}>
              {historyTexts.takeBack}
              <span className="hidden">{historyTexts.ofRun(startedAt)}</span>
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

/** How much each of the last runs moved to either side, as bars; the table below says the same in numbers. */
function Chart({ runs }: { runs: readonly Run[] }) {
  const syncs = runs.filter(({ kind }) => kind === 'sync').map((run) => ({ run, ...movedBy(run) }));
  const most = Math.max(1, ...syncs.map(({ toQuickBooks, toSa }) => Math.max(toQuickBooks, toSa)));
  const [first, last] = [syncs[0]?.run, syncs.at(-1)?.run];
  if (first === undefined || last === undefined || first === last) return null;
  const days = [...new Set([first, last].map(({ startedAt }) => shortDayText(startedAt)))];
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * 56));
  return (
    <figure className="chart">
      <div className="chart-picture">
        <span className="soft chart-most numbers">{countText(most)}</span>
        <svg width={syncs.length * 16} height="60" aria-hidden="true">
          {syncs.map(({ run, toQuickBooks, toSa }, place) => {
            const [low, high] = [height(toQuickBooks), height(toSa)];
            return (
              <g key={run.id} transform={`translate(${place * 16} 0)`}>
                <rect className="bar-base" y="58" width="12" height="1" />
                <rect className="bar-quickbooks" y={58 - low} width="6" height={low} />
                <rect className="bar-sa" x="6" y={58 - high} width="6" height={high} />
              </g>
            );
          })}
        </svg>
        <div className="chart-ends numbers">
          {days.map((day) => (
            <span key={day}>{day}</span>
          ))}
        </div>
      </div>
      <figcaption>
        <span className="key bar-quickbooks" /> {activityTexts.toQuickBooks} <span className="key bar-sa" />{' '}
        {historyTexts.lastSyncs(syncs.length)}
      </figcaption>
    </figure>
  );
}

/** What a run wrote on either side and passed over, from the result that was kept with it. */
function movedBy({ result }: Run): { toQuickBooks: number; toSa: number; passedOver: number } {
  const categories = partOf(result, 'categories');
  const sum = (name: string) =>
    (Array.isArray(categories) ? categories : []).reduce<number>(
      (total, category) => total + writtenIn(partOf(category, name)),
      0,
    );
  return { toQuickBooks: sum('toQuickBooks'), toSa: sum('toSa'), passedOver: sum('passedOver') };
}

function writtenIn(written: Json | undefined): number {
  if (typeof written === 'number') return written;
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return 0;
  return Object.values(written).reduce<number>(
    (sum, count) => sum + (typeof count === 'number' ? count : 0),
    0,
  );
}

function partOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
