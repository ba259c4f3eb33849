import type { Json } from '@autosync/core';
import type { ActivityRow } from '../../src/window/view.ts';
import { Dialog } from './dialog.tsx';
import { exactTimeText } from './format.ts';
import { actionNames, directionOf, fieldName, texts } from './texts.ts';

/** One entry opened: what was written, field by field, before and after, and what lost a conflict. */
export function ActivityDetail({ row, onEnd }: { row: ActivityRow; onEnd: () => void }) {
  const { category, label, action, at, saId, quickbooksId, lost, decision } = row;
  return (
    <Dialog title={label} role="dialog" onEnd={onEnd}>
      {(close) => (
        <>
          <dl className="facts">
            <Fact name="Category" value={category} />
            <Fact name="What" value={`${actionNames[action]} · ${directionOf(row)}`} />
            <Fact name="When" value={exactTimeText(at)} />
            <Fact name="Number in SA" value={saId} />
            <Fact name="Number in QuickBooks" value={quickbooksId} />
            {decision?.reason && <Fact name="Reason" value={decision.reason} />}
          </dl>
          {lost !== undefined && <Lost lost={lost} />}
          <div className="dialog-buttons">
            <button type="button" onClick={close}>
              {texts.done}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Fact({ name, value }: { name: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The values that a rule did not take; they are kept so that nothing is overwritten without a trace. */
function Lost({ lost }: { lost: Json }) {
  const entries =
    typeof lost === 'object' && lost !== null && !Array.isArray(lost) ? Object.entries(lost) : [];
  return (
    <>
      <h3>Not taken over, because the other side was right by your rule</h3>
      <dl className="facts">
        {entries.map(([field, value]) => (
          <Fact key={field} name={fieldName(field)} value={plain(value)} />
        ))}
      </dl>
    </>
  );
}

/** A value as a person reads it. */
function plain(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map((one) => plain(one)).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '')
    .map(([name, part]) => `${fieldName(name)}: ${plain(part)}`)
    .join(', ');
}
