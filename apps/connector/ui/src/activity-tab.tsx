import { useDeferredValue, useState } from 'react';
import { previewRun, type ActivityRow } from '../../src/window/view.ts';
import { ActivityDetail } from './activity-detail.tsx';
import { ActivityList } from './activity-list.tsx';
import { noFilters, queryOf, useActivityRows, type ActivityFilters } from './activity-rows.ts';
import { call, download, sentencesOf } from './connection.ts';
import { icons } from './icons.tsx';
import { actionNames, categoryTitle } from './run-texts.ts';
import { activityTexts } from './texts.ts';

interface ActivityTabProps {
  readonly newest: number;
  readonly categories: readonly string[];
  readonly filters: ActivityFilters;
  readonly onFilters: (filters: ActivityFilters) => void;
}

/** Every item as it synced, the newest first (product.md A9). */
export function ActivityTab({ newest, categories, filters, onFilters }: ActivityTabProps) {
  const [ticked, setTicked] = useState(0);
  const rows = useActivityRows(useDeferredValue(filters), `${newest} ${ticked}`);
  const [said, setSaid] = useState('');
  const isPreview = filters.run === previewRun;
  const letWait = (waits: boolean, sequence?: number) => {
    setSaid('');
    call('/api/preview/wait', { query: queryOf(filters), waits, sequence })
      .catch((error: unknown) => setSaid(sentencesOf(error)))
      .finally(() => setTicked((count) => count + 1));
  };
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
            {isPreview ? activityTexts.ofPreview : activityTexts.ofRun}{' '}
            <span role="status">
              {said}
              {isPreview && said === '' && rows.waiting > 0 && activityTexts.waiting(rows.waiting)}
            </span>
          </span>
          <span className="notice-links">
            {' '}
            {isPreview && rows.waiting < rows.total && (
              <button type="button" className="link" onClick={() => letWait(true)}>
                {activityTexts.letAllWait}
              </button>
            )}
            {isPreview && rows.waiting > 0 && (
              <button type="button" className="link" onClick={() => letWait(false)}>
                {activityTexts.letAllSync}
              </button>
            )}
            <button type="button" className="link" onClick={() => onFilters(noFilters)}>
              {isPreview ? activityTexts.closePreview : activityTexts.showAll}
            </button>
          </span>{' '}
        </p>
      )}
      {rows.total === 0 ? (
        <p className="empty">
          {!rows.isRead ? '' : isFiltered ? activityTexts.nothingFits : activityTexts.nothingYet}
        </p>
      ) : (
        <ActivityList
          rows={rows}
          onOpen={setOpened}
          onTick={isPreview ? ({ sequence, waits }) => letWait(waits === false, sequence) : undefined}
        />
      )}
      {opened !== undefined && (
        <ActivityDetail row={opened} run={filters.run} onEnd={() => setOpened(undefined)} />
      )}
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
        options={[...Object.entries(actionNames), ['passed-over', activityTexts.passedOver]]}
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
