import type { BooksComparison, CategoryResult, Written } from '@autosync/engine';
import type { Finding, Summary } from '../../src/window/view.ts';
import { amountText, countText, durationText, recordText, timeText } from './format.ts';
import { FieldsTable } from './fields-table.tsx';
import { icons } from './icons.tsx';
import {
  categoryTitle,
  passedOverSentence,
  runNames,
  summarySentence,
  summaryTexts,
  summaryTitle,
} from './run-texts.ts';
import { activityTexts, entryTexts, texts } from './texts.ts';
import { UndoPart } from './undo-part.tsx';

interface SummaryCardProps {
  readonly summary: Summary;
  readonly onMessages: () => void;
  /** Shows what a preview would write. */
  readonly onPlanned: () => void;
  /** Asks whether so many changes of a run shall be taken back. */
  readonly onUndo: (runId: string, count: number) => void;
  readonly onDismiss: () => void;
}

/** How the last run ended: in a sentence, and by category for those who want to see more. */
export function SummaryCard({ summary, onMessages, onPlanned, onUndo, onDismiss }: SummaryCardProps) {
  const { outcome, categories, messages, findings, kind, endedAt, durationMs, planned, undo, books } =
    summary;
  const moved = categories.filter(hasMoved);
  const isClean = outcome === 'completed' && messages + findings.length === 0;
  return (
    <section className={`card summary ${outcome}`} aria-label={summaryTexts.name}>
      <div className="summary-line">
        {outcome === 'failed' ? icons.warning : isClean ? icons.done : icons.note}
        <strong>{summaryTitle(summary)}</strong>
        <span className="soft">
          {timeText(endedAt)} · {durationText(durationMs)}
        </span>
        <button type="button" className="bare" aria-label={texts.dismiss} onClick={onDismiss}>
          {icons.close}
        </button>
      </div>
      <p>
        {summarySentence(summary)} {passedOverSentence(summary)}{' '}
        {kind === 'sync' && messages > 0 && (
          <button type="button" className="link" onClick={onMessages}>
            {summaryTexts.showMessages(messages)}
          </button>
        )}
        {planned !== null && planned > 0 && (
          <button type="button" className="link" onClick={onPlanned}>
            {summaryTexts.showPlanned(planned)}
          </button>
        )}
      </p>
      {kind === 'sync' && outcome === 'completed' && <p className="soft">{summaryTexts.repeats}</p>}
      {books !== null && <Books books={books} />}
      {undo !== null && <UndoPart undo={undo} isDone={kind === 'undo'} onUndo={onUndo} />}
      {moved.length > 0 && <Categories categories={moved} />}
      {findings.length > 0 && <Findings findings={findings} />}
    </section>
  );
}

/** The figures of the books that differ, and what was written since, which may be why. */
function Books({ books: { differences, written: since } }: { books: BooksComparison }) {
  if (differences.length === 0) return null;
  return (
    <>
      <FieldsTable
        name={runNames.books}
        columns={[entryTexts.figure, entryTexts.before, entryTexts.now]}
        rows={differences.map(({ what, before, after }) => ({
          group: null,
          name: what,
          cells: [amountText(before), amountText(after)],
        }))}
      />
      <p className="soft">
        {since.map(({ category, count }) => `${categoryTitle(category)}: ${countText(count)}`).join(' · ')}
      </p>
    </>
  );
}

function sumOf(categories: readonly CategoryResult[], of: (category: CategoryResult) => Written): number {
  return categories.reduce((sum, category) => {
    const { added, updated, removed } = of(category);
    return sum + added + updated + removed;
  }, 0);
}

function hasMoved(category: CategoryResult): boolean {
  return (
    category.linked +
      category.messages +
      sumOf([category], (one) => one.toSa) +
      sumOf([category], (one) => one.toQuickBooks) >
    0
  );
}

const written = [activityTexts.added, activityTexts.updated, activityTexts.removed];

/** Counts by category, in the order of the sync. */
export function Categories({ categories }: { categories: readonly CategoryResult[] }) {
  return (
    <details>
      <summary>{summaryTexts.byCategory}</summary>
      <div className="wide" role="region" aria-label={summaryTexts.byCategory} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {summaryTexts.category}
              </th>
              <th scope="colgroup" className="number" colSpan={3}>
                {activityTexts.toQuickBooks}
              </th>
              <th scope="colgroup" className="number" colSpan={3}>
                {activityTexts.toSa}
              </th>
              <th scope="col" className="number" rowSpan={2}>
                {activityTexts.linked}
              </th>
              <th scope="col" className="number" rowSpan={2}>
                {summaryTexts.messages}
              </th>
            </tr>
            <tr>
              {[...written, ...written].map((name, place) => (
                <th key={place} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map(({ name, toQuickBooks, toSa, linked, messages }) => (
              <tr key={name}>
                <th scope="row">{categoryTitle(name)}</th>
                <Numbers written={toQuickBooks} />
                <Numbers written={toSa} />
                <td className="number">{shown(linked)}</td>
                <td className="number">{shown(messages)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Numbers({ written: { added, updated, removed } }: { written: Written }) {
  return [added, updated, removed].map((count, place) => (
    <td key={place} className="number">
      {shown(count)}
    </td>
  ));
}

function shown(count: number): string {
  return count === 0 ? '–' : countText(count);
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.slice(0, 50).map(({ category, summary, why, remedy }, place) => (
        <li key={place}>
          {category !== null && <span className="chip">{categoryTitle(category)}</span>}{' '}
          <strong>{recordText(summary)}</strong> {recordText(why)}{' '}
          <span className="soft">{recordText(remedy)}</span>
        </li>
      ))}
      {findings.length > 50 && <li>{summaryTexts.more(findings.length - 50)}</li>}
    </ul>
  );
}
