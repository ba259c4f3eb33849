import type { CategoryResult, Written } from '@autosync/engine';
import type { Finding, Summary } from '../../src/window/view.ts';
import { countOf, countText, durationText, timeText } from './format.ts';
import { icons } from './icons.tsx';
import { summaryTitle, texts } from './texts.ts';

interface SummaryCardProps {
  readonly summary: Summary;
  readonly onMessages: () => void;
}

/** How the last run ended: in a sentence, and by category for those who want to see more. */
export function SummaryCard({ summary, onMessages }: SummaryCardProps) {
  const { outcome, categories, messages, findings, kind, endedAt, durationMs } = summary;
  const moved = categories.filter(hasMoved);
  return (
    <section className="card summary" aria-label="Summary">
      <div className="summary-line">
        {outcome === 'completed' && messages + findings.length === 0 ? icons.done : icons.note}
        <strong>{summaryTitle(summary)}</strong>
        <span className="soft">
          {timeText(endedAt)} · {durationText(durationMs)}
        </span>
      </div>
      <p>
        {sentenceOf(summary)}{' '}
        {kind === 'sync' && messages > 0 && (
          <button type="button" className="link" onClick={onMessages}>
            Show {countOf(messages, 'message', 'messages')}
          </button>
        )}
      </p>
      {moved.length > 0 && <Categories categories={moved} />}
      {findings.length > 0 && <Findings findings={findings} />}
    </section>
  );
}

function sentenceOf({ kind, outcome, categories, balances, findings, messages, because }: Summary): string {
  if (outcome === 'failed') return 'What was done until then is kept; the next sync goes on from there.';
  if (kind === 'balances')
    return `SA has the QuickBooks balances of ${countOf(balances ?? 0, 'client', 'clients')} now.`;
  if (kind === 'check' || kind === 'repair')
    return findings.length === 0
      ? 'Nothing is wrong.'
      : `${countOf(findings.length, 'thing needs', 'things need')} attention:`;
  const toQuickBooks = sumOf(categories, ({ toQuickBooks: written }) => written);
  const toSa = sumOf(categories, ({ toSa: written }) => written);
  const linked = categories.reduce((sum, category) => sum + category.linked, 0);
  const would = kind === 'preview' ? ' would go' : ' went';
  const parts =
    toQuickBooks + toSa + linked === 0
      ? messages === 0
        ? 'Both sides were the same already.'
        : 'No change went to either side.'
      : `${countOf(toQuickBooks, 'change', 'changes')}${would} to QuickBooks, ${countText(toSa)} to SA${linked > 0 ? `; ${countOf(linked, 'record', 'records')} found on both sides and linked` : ''}.`;
  const night = because === 'night' ? ' What was not done yet is done by the next sync.' : '';
  return parts + night;
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

const written = [texts.added, texts.updated, texts.removed];

/** Counts by category, in the order of the sync. */
export function Categories({ categories }: { categories: readonly CategoryResult[] }) {
  return (
    <details>
      <summary>By category</summary>
      <div className="wide" role="region" aria-label="By category" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Category
              </th>
              <th scope="colgroup" className="number" colSpan={3}>
                {texts.toQuickBooks}
              </th>
              <th scope="colgroup" className="number" colSpan={3}>
                {texts.toSa}
              </th>
              <th scope="col" className="number" rowSpan={2}>
                {texts.linked}
              </th>
              <th scope="col" className="number" rowSpan={2}>
                {texts.messages}
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
                <th scope="row">{name}</th>
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
          {category !== null && <span className="chip">{category}</span>} <strong>{summary}</strong> {why}{' '}
          <span className="soft">{remedy}</span>
        </li>
      ))}
      {findings.length > 50 && <li>and {countText(findings.length - 50)} more.</li>}
    </ul>
  );
}
