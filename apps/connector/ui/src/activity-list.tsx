import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ActivityRow } from '../../src/window/view.ts';
import type { useActivityRows } from './activity-rows.ts';
import { recordText, timeText } from './format.ts';
import { actionNames, categoryTitle, directionOf } from './run-texts.ts';
import { activityTexts, tabNames } from './texts.ts';

const rowPx = 36;

/** All items of a preview are of one moment; whether they sync stands in that place. */
const previewColumns = [activityTexts.syncs, ...activityTexts.columns.slice(1)];

interface ActivityListProps {
  readonly rows: ReturnType<typeof useActivityRows>;
  readonly onOpen: (row: ActivityRow) => void;
  /** In a preview: lets an item wait, or lets it go again. */
  readonly onTick: ((row: ActivityRow) => void) | undefined;
}

/** As many rows as there are, of which those in sight are drawn. */
export function ActivityList({ rows, onOpen, onTick }: ActivityListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  const items = list.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => rows.show(first, last));
  // The columns of the head stand over those of the rows, also where a scroll bar takes room from these.
  const [barPx, setBarPx] = useState(0);
  useLayoutEffect(() => {
    if (scroller.current !== null) setBarPx(scroller.current.offsetWidth - scroller.current.clientWidth);
  });

  // The list is one stop for the Tab key, in the row where somebody was last; without them, in the first that is drawn.
  const [active, setActive] = useState(0);
  const stop = items.some(({ index }) => index === active) ? active : first;

  /** Arrow keys move from row to row, also where the next one is not drawn yet. */
  const move = (event: KeyboardEvent, index: number) => {
    const steps: { readonly [key: string]: number } = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -rows.total,
      End: rows.total,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.total - 1, Math.max(0, index + step));
    list.scrollToIndex(next);
    const part = event.currentTarget instanceof HTMLInputElement ? 'data-tick' : 'data-row';
    focusRow(scroller.current, `[${part}="${next}"]`);
  };

  return (
    <div
      className={onTick === undefined ? 'list' : 'list ticking'}
      role="table"
      aria-label={tabNames.activity}
      aria-rowcount={rows.total + 1}
    >
      <div role="rowgroup" className="list-head" style={{ paddingRight: barPx }}>
        <div role="row" className="list-row" aria-rowindex={1}>
          {(onTick === undefined ? activityTexts.columns : previewColumns).map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="list-body" ref={scroller} tabIndex={-1}>
        <div role="presentation" style={{ height: list.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start }) => (
            <Row
              key={index}
              row={rows.rowAt(index)}
              index={index}
              start={start}
              onOpen={onOpen}
              onTick={onTick}
              isStop={index === stop}
              onFocus={() => setActive(index)}
              onKeyDown={(event) => move(event, index)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Gives a row the focus as soon as it is drawn. */
function focusRow(scroller: HTMLElement | null, part: string, framesLeft = 20): void {
  requestAnimationFrame(() => {
    const row = scroller?.querySelector<HTMLElement>(part);
    if (row) row.focus();
    else if (framesLeft > 0) focusRow(scroller, part, framesLeft - 1);
  });
}

interface RowProps {
  readonly row: ActivityRow | undefined;
  readonly index: number;
  readonly start: number;
  readonly onOpen: (row: ActivityRow) => void;
  readonly onTick: ActivityListProps['onTick'];
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ row, index, start, onOpen, onTick, isStop, onFocus, onKeyDown }: RowProps) {
  const keys = { tabIndex: isStop ? 0 : -1, onFocus, onKeyDown };
  const place = { transform: `translateY(${start}px)`, height: rowPx };
  return (
    <div
      role="row"
      className={`list-row${row?.waits === true ? ' waits' : ''}`}
      aria-rowindex={index + 2}
      style={place}
    >
      {onTick === undefined ? (
        <span role="cell" className="numbers">
          {row === undefined ? '…' : timeText(row.at)}
        </span>
      ) : (
        <span role="cell">
          {row !== undefined && (
            <input
              type="checkbox"
              className="row-tick"
              data-tick={index}
              {...keys}
              aria-label={activityTexts.syncsRecord(recordText(row.label))}
              checked={row.waits !== true}
              onChange={() => onTick(row)}
            />
          )}
        </span>
      )}
      <span role="cell">{row !== undefined && row.category !== null && categoryTitle(row.category)}</span>
      <span role="cell">
        <button
          type="button"
          className="row-button"
          data-row={index}
          aria-disabled={row === undefined}
          {...keys}
          onClick={() => row !== undefined && onOpen(row)}
        >
          {row === undefined ? '…' : recordText(row.label)}
        </button>
        {row !== undefined && row.client !== null && <span className="soft row-client">{row.client}</span>}
        {row?.hasLost === true && <span className="chip">{activityTexts.conflict}</span>}
      </span>
      <span role="cell">{row === undefined ? '' : directionOf(row)}</span>
      <span role="cell">
        {row !== undefined && <span className={`what ${row.action}`}>{actionNames[row.action]}</span>}
      </span>
    </div>
  );
}
