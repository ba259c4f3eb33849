import type { FieldChange } from '@autosync/records';
import {
  previewRun,
  type ActivityRow,
  type DecidedView,
  type EntryView,
  type PassedOver,
} from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { Dialog } from './dialog.tsx';
import { FieldsTable } from './fields-table.tsx';
import { exactTimeText, recordText } from './format.ts';
import { actionNames, categoryTitle, causes, directionOf } from './run-texts.ts';
import { entryTexts, messageTexts, texts } from './texts.ts';
import { Value } from './value.tsx';

interface ActivityDetailProps {
  readonly row: ActivityRow;
  /** The run whose items are listed; a preview has entries of its own. */
  readonly run: string;
  readonly onEnd: () => void;
}

/** One entry opened: what was written, field by field, before and after, and what lost a conflict. */
export function ActivityDetail({ row, run, onEnd }: ActivityDetailProps) {
  const { category, label, client, action, at, saId, quickbooksId, sequence, reason } = row;
  const isPlanned = run === previewRun;
  const query = new URLSearchParams({ run, sequence: String(sequence) }).toString();
  const entry = useRead<EntryView>(`/api/activity/entry?${query}`, sequence);
  return (
    <Dialog title={recordText(label)} role="dialog" onEnd={onEnd}>
      {(close) => (
        <>
          <dl className="facts">
            {category !== null && <Fact name={entryTexts.category} value={categoryTitle(category)} />}
            {client !== null && <Fact name={entryTexts.client} value={client} />}
            <Fact name={entryTexts.what} value={`${actionNames[action]} · ${directionOf(row)}`} />
            {!isPlanned && <Fact name={entryTexts.when} value={exactTimeText(at)} />}
            {entry !== undefined && entry.decided !== null && <DecidedFacts decided={entry.decided} />}
            {reason !== null && <Fact name={entryTexts.reason} value={reason} />}
            {saId !== '' && <Fact name={entryTexts.saId} value={saId} />}
            {quickbooksId !== '' && <Fact name={entryTexts.quickbooksId} value={quickbooksId} />}
          </dl>
          {entry !== undefined && <Written entry={entry} row={row} isPlanned={isPlanned} />}
          {entry !== undefined && entry.passedOver.length > 0 && <LostValues entry={entry} />}
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

/** What was decided, about what, and by whom. */
function DecidedFacts({ decided: { about, choice, given, by } }: { decided: DecidedView }) {
  const cause = causes[about];
  return (
    <>
      {cause !== undefined && <Fact name={entryTexts.about} value={cause} />}
      <Fact name={entryTexts.choice} value={choice} />
      {given !== null && <Fact name={entryTexts.given} value={given} />}
      {by !== null && <Fact name={entryTexts.by} value={by} />}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What an entry says that wrote no single field. */
const unchanged: { readonly [Action in ActivityRow['action']]: string } = {
  added: entryTexts.fewerFields,
  updated: entryTexts.fewerFields,
  removed: entryTexts.removed,
  linked: entryTexts.linked,
  decided: entryTexts.decided,
};

interface WrittenProps {
  readonly entry: EntryView;
  readonly row: ActivityRow;
  readonly isPlanned: boolean;
}

function Written({ entry: { changes }, row: { action }, isPlanned }: WrittenProps) {
  if (changes.length === 0) return <p className="soft">{unchanged[action]}</p>;
  const isNew = action === 'added';
  const columns = isNew
    ? [entryTexts.field, entryTexts.value]
    : [entryTexts.field, entryTexts.before, entryTexts.after];
  return (
    <FieldsTable
      name={isPlanned ? entryTexts.planned : entryTexts.written}
      columns={columns}
      rows={changes
        .filter((change) => !isNew || !saysNo(change))
        .map(({ group, name, ...states }) => ({ group, name, cells: cellsOf(states, isNew) }))}
    />
  );
}

/** A new record says by itself that it is not void. */
function saysNo({ after }: FieldChange): boolean {
  return after.kind === 'flag' && !after.value;
}

function cellsOf({ before, after }: Pick<FieldChange, 'before' | 'after'>, isNew: boolean) {
  return isNew ? [<Value shown={after} />] : [<Value shown={before} />, <Value shown={after} />];
}

/** Whose value counts instead, and why. */
function becauseText(side: PassedOver['side'], because: PassedOver['because']): string {
  const winner = entryTexts.sides[side === 'sa' ? 'quickbooks' : 'sa'];
  return because === null ? entryTexts.causeUnknown : entryTexts.causes[because](winner);
}

/** The values that were not taken; they are kept so that nothing is overwritten without a trace. */
function LostValues({ entry }: { entry: EntryView }) {
  const sides = { sa: messageTexts.inSa, quickbooks: messageTexts.inQuickBooks };
  return (
    <>
      <h3>{entryTexts.passedOver}</h3>
      <p className="soft">{entryTexts.passedOverWhy}</p>
      <FieldsTable
        name={entryTexts.passedOver}
        columns={[entryTexts.field, entryTexts.value, entryTexts.where, entryTexts.because]}
        rows={entry.passedOver.map(({ side, group, name, value, because }) => ({
          group,
          name,
          cells: [<Value shown={value} />, sides[side], becauseText(side, because)],
        }))}
      />
    </>
  );
}
