import type { UndoneRecord } from '@autosync/engine';
import type { UndoSummary } from '../../src/window/view.ts';
import { recordText } from './format.ts';
import { actionNames, categoryTitle, summaryTexts } from './run-texts.ts';

interface UndoPartProps {
  readonly undo: UndoSummary;
  readonly isDone: boolean;
  readonly onUndo: (runId: string, count: number) => void;
}

/** What of a run stays as it is comes first, each with its reason; then what goes back, and the button that does it. */
export function UndoPart({ undo, isDone, onUndo }: UndoPartProps) {
  const { runId, kept, keptCount, undone, undoneCount } = undo;
  return (
    <>
      {keptCount > 0 && (
        <ul className="findings">
          {kept.map((one, place) => (
            <li key={place}>
              <Undone record={one} /> {one.why}
            </li>
          ))}
          {keptCount > kept.length && <li>{summaryTexts.more(keptCount - kept.length)}</li>}
        </ul>
      )}
      {undoneCount > 0 && (
        <details>
          <summary>
            {isDone ? summaryTexts.whatWentBack(undoneCount) : summaryTexts.whatGoesBack(undoneCount)}
          </summary>
          <ul className="findings">
            {undone.map((one, place) => (
              <li key={place}>
                <Undone record={one} />
              </li>
            ))}
            {undoneCount > undone.length && <li>{summaryTexts.more(undoneCount - undone.length)}</li>}
          </ul>
        </details>
      )}
      {!isDone && undoneCount > 0 && (
        <div className="buttons">
          <button type="button" onClick={() => onUndo(runId, undoneCount)}>
            {summaryTexts.takeBack(undoneCount)}
          </button>
        </div>
      )}
    </>
  );
}

function Undone({ record: { category, record, side, action } }: { record: UndoneRecord }) {
  return (
    <>
      <span className="chip">{categoryTitle(category)}</span> <strong>{recordText(record)}</strong>{' '}
      <span className="soft">
        {actionNames[action]} · {side}
      </span>
    </>
  );
}
