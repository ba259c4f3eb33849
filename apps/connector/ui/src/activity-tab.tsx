import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { previewRun, type ActivityRow } from '../../src/window/view.ts';
import { ActivityDetail } from './activity-detail.tsx';
import { noFilters, queryOf, useActivityRows, type ActivityFilters } from './activity-rows.ts';
import { download } from './connection.ts';
import { recordText, timeText } from './format.ts';
import { icons } from './icons.tsx';
import { actionNames, categoryTitle, directionOf } from './run-texts.ts';
import { activityTexts, tabNames } from './texts.ts';

const rowPx = 36;

interface ActivityTabProps {
  readonly newest: number;
  readonly categories: readonly string[];
  readonly filters: ActivityFilters;
  readonly onFilters: (filters: ActivityFilters) => void;
}

/** Every item as it synced, the newest first (product.md A9). */
export function ActivityTab({ newest, categories, filters, onFilters }: ActivityTabProps) {
  const rows = useActivityRows(useDeferredValue(filters), newest);
  const [opened, setOpened] = useState<ActivityRow>();
  const isFiltered = queryOf(filters) !== queryOf(noFilters);
  return (
    <div className="tab-body">
      <Filters filters={filters} categories={categories} onFilters={onFilters}>
        <span className="soft numbers">{rows.isRead && activityTexts.items(rows.total)}</span>
        {isFiltered && filters.run === '' && (
          <button type="button" className="link" onClick={() => onFilters(noFilters)}>
            {activityTexts.showAll}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          disabled={rows.total === 0}
          onClick={() => void download(`/api/activity.csv?${queryOf(filters)}`, 'autosync-activity.csv')}
        >
          {icons.export} {activityTexts.export}
        </button>
      </Filters>
      {filters.run !== '' && (
        <p className="notice note">
          {icons.note}
          <span className="notice-text">
            {filters.run === previewRun ? activityTexts.ofPreview : activityTexts.ofRun}
          </span>
          <button type="button" className="link" onClick={() => onFilters(noFilters)}>
            {filters.run === previewRun ? activityTexts.closePreview : activityTexts.showAll}
          </button>
        </p>
      )}
      {rows.total === 0 ? (
        <p className="empty">
          {!rows.isRead ? '' : isFiltered ? activityTexts.nothingFits : activityTexts.nothingYet}
        </p>
      ) : (
        <ActivityList rows={rows} onOpen={setOpened} />
      )}
      {opened !== undefined && (
        <ActivityDetail row={opened} run={filters.run} onEnd={() => setOpened(undefined)} />
      )}
    </div>
  );
}

function ActivityList({
  rows,
  onOpen,
}: {
  rows: ReturnType<typeof useActivityRows>;
  onOpen: (row: ActivityRow) => void;
}) {
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
    focusRow(scroller.current, next);
  };

  return (
    <div className="list" role="table" aria-label={tabNames.activity} aria-rowcount={rows.total + 1}>
      <div role="rowgroup" className="list-head" style={{ paddingRight: barPx }}>
        <div role="row" className="list-row" aria-rowindex={1}>
          {activityTexts.columns.map((name) => (
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
              onKeyDown={(event) => move(event, index)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Gives a row the focus as soon as it is drawn. */
function focusRow(scroller: HTMLElement | null, index: number, framesLeft = 20): void {
  requestAnimationFrame(() => {
    const row = scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    if (row) row.focus();
    else if (framesLeft > 0) focusRow(scroller, index, framesLeft - 1);
  });
}

interface RowProps {
  readonly row: ActivityRow | undefined;
  readonly index: number;
  readonly start: number;
  readonly onOpen: (row: ActivityRow) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ row, index, start, onOpen, onKeyDown }: RowProps) {
  const place = { transform: `translateY(${start}px)`, height: rowPx };
  return (
    <div role="row" className="list-row" aria-rowindex={index + 2} style={place}>
      <span role="cell" className="numbers">
        {row === undefined ? '…' : timeText(row.at)}
      </span>
      <span role="cell">{row !== undefined && row.category !== null && categoryTitle(row.category)}</span>
      <span role="cell">
        <button
          type="button"
          className="row-button"
          data-row={index}
          aria-disabled={row === undefined}
          onKeyDown={onKeyDown}
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

interface FiltersProps extends Pick<ActivityTabProps, 'filters' | 'categories' | 'onFilters'> {
  readonly children: React.ReactNode;
}

function Filters({ filters, categories, onFilters, children }: FiltersProps) {
  return (
    <div className="filters" role="group" aria-label={activityTexts.filters}>
      <div className="search">
        {icons.search}
        <input
          type="search"
          aria-label={activityTexts.find}
          placeholder={activityTexts.find}
          value={filters.text}
          onChange={({ target }) => onFilters({ ...filters, text: target.value })}
        />
      </div>
      <Choice
        name={activityTexts.category}
        value={filters.category}
        options={categories.map((category) => [category, categoryTitle(category)] as const)}
        onChange={(category) => onFilters({ ...filters, category })}
      />
      <Choice
        name={activityTexts.direction}
        value={filters.to}
        options={[
          ['quickbooks', activityTexts.toQuickBooks],
          ['sa', activityTexts.toSa],
        ]}
        onChange={(to) => onFilters({ ...filters, to })}
      />
      <Choice
        name={activityTexts.what}
        value={filters.action}
        options={Object.entries(actionNames)}
        onChange={(action) => onFilters({ ...filters, action })}
      />
      {children}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <select aria-label={name} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{activityTexts.all(name)}</option>
      {options.map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </select>
  );
}
