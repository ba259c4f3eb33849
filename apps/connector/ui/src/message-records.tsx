import type { MessageReport, Side } from '@autosync/engine';
import { useState } from 'react';
import type { ComparedField, ComparedRecord, ComparisonView } from '../../src/window/view.ts';
import { call, sentencesOf, useRead } from './connection.ts';
import { FieldsTable } from './fields-table.tsx';
import { messageTexts } from './texts.ts';
import { Value } from './value.tsx';

/** Causes that a person decides by comparing records. */
const compared = ['sync.both-changed', 'sync.link-or-create', 'sync.other-direction', 'sync.brought-back'];

interface MessageRecordsProps {
  readonly message: MessageReport;
  readonly onDecided: () => void;
}

/** The records of a message side by side: a conflict shows what each choice keeps and what it loses. */
export function MessageRecords({ message, onDecided }: MessageRecordsProps) {
  const isConflict = message.code === 'sync.both-changed';
  const [isOpen, setOpen] = useState(isConflict);
  if (!compared.includes(message.code)) return null;
  if (!isConflict && message.candidates.length === 0) return null;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messageTexts.sideBySide}</summary>
      {isOpen && <Records message={message} onDecided={onDecided} />}
    </details>
  );
}

type Chosen = ReadonlyMap<string, Side>;

function Records({ message, onDecided }: MessageRecordsProps) {
  const { id, code, lastSeen, decision } = message;
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const found = useRead<ComparisonView>(
    `/api/messages/records?${new URLSearchParams({ id }).toString()}`,
    lastSeen,
  );
  if (found === undefined || found.columns.length === 0) return null;
  const isOneName = new Set(found.columns.map(({ name }) => name)).size === 1;
  const winner = winnerOf(decision);
  const fields = [...new Set(found.rows.map(({ field }) => field))];
  const canChoose = code === 'sync.both-changed' && decision === null && fields.length > 1;
  const winnerIn = (field: string) =>
    decision === null ? chosen.get(field) : flippedIn(decision, winner, field);
  return (
    <>
      <FieldsTable
        name={messageTexts.sideBySide}
        columns={[
          messageTexts.field,
          ...found.columns.map((column) => (
            <Heading
              key={column.id}
              column={column}
              name={isOneName ? null : column.name}
              winner={decision?.except.length === 0 ? winner : undefined}
            />
          )),
        ]}
        rows={found.rows.map((row, at) => ({
          group: row.group,
          name: row.name,
          cells: row.cells.map((shown, place) => (
            <CellValue
              row={row}
              column={found.columns[place]}
              winner={winnerIn(row.field)}
              group={`${id} ${row.field}`}
              onChoose={
                canChoose && found.rows[at - 1]?.field !== row.field
                  ? (side) => setChosen(new Map([...chosen, [row.field, side]]))
                  : undefined
              }
            >
              <Value shown={shown} />
            </CellValue>
          )),
        }))}
      />
      {canChoose && <TakeChosen id={id} fields={fields} chosen={chosen} onDecided={onDecided} />}
    </>
  );
}

function winnerOf(decision: MessageReport['decision']): Side | undefined {
  if (decision?.action === 'use-sa') return 'sa';
  return decision?.action === 'use-quickbooks' ? 'quickbooks' : undefined;
}

/** The side that counts in a field, where the decision makes an exception of it. */
function flippedIn(
  { except }: NonNullable<MessageReport['decision']>,
  winner: Side | undefined,
  field: string,
): Side | undefined {
  if (winner === undefined || !except.some((one) => one.field === field)) return winner;
  return winner === 'sa' ? 'quickbooks' : 'sa';
}

interface CellValueProps {
  readonly row: ComparedField;
  readonly column: ComparedRecord | undefined;
  readonly winner: Side | undefined;
  /** One of the two sides is chosen in a field. */
  readonly group: string;
  /** Where a person may choose this field: an address or the lines are chosen once, in their first row. */
  readonly onChoose: ((side: Side) => void) | undefined;
  readonly children: React.ReactNode;
}

function CellValue({ row, column, winner, group, onChoose, children }: CellValueProps) {
  const text = <span className={classOf(column, row.isDifferent, winner)}>{children}</span>;
  if (onChoose === undefined || column === undefined || column.side === 'agreed') return text;
  const { side } = column;
  const place = side === 'sa' ? messageTexts.inSa : messageTexts.inQuickBooks;
  return (
    <label className="pick">
      <input
        type="radio"
        name={group}
        checked={winner === side}
        aria-label={`${row.group ?? row.name}: ${place}`}
        onChange={() => onChoose(side)}
      />
      {text}
    </label>
  );
}

interface TakeChosenProps {
  readonly id: string;
  readonly fields: readonly string[];
  readonly chosen: Chosen;
  readonly onDecided: () => void;
}

/** A conflict decided field by field; it can be told once every field has its side. */
function TakeChosen({ id, fields, chosen, onDecided }: TakeChosenProps) {
  const [trouble, setTrouble] = useState('');
  const fromQuickBooks = fields.filter((field) => chosen.get(field) === 'quickbooks');
  const isAllOfQuickBooks = fromQuickBooks.length === fields.length;
  const decide = () => {
    const decision = isAllOfQuickBooks
      ? { action: 'use-quickbooks' }
      : { action: 'use-sa', except: fromQuickBooks };
    call('/api/messages/resolve', { ids: [id], ...decision })
      .then(onDecided)
      .catch((error: unknown) => setTrouble(sentencesOf(error)));
  };
  return (
    <div className="choices">
      <span className="soft">{messageTexts.chooseEach}</span>
      <button type="button" disabled={fields.some((field) => !chosen.has(field))} onClick={decide}>
        {messageTexts.takeChosen}
      </button>
      {trouble !== '' && (
        <p role="alert" className="bad-text">
          {trouble}
        </p>
      )}
    </div>
  );
}

interface HeadingProps {
  readonly column: ComparedRecord;
  /** Told where the records go by several names. */
  readonly name: string | null;
  readonly winner: string | undefined;
}

function Heading({ column, name, winner }: HeadingProps) {
  const { side } = column;
  if (side === 'agreed') return <>{messageTexts.agreed}</>;
  const place = side === 'sa' ? messageTexts.inSa : messageTexts.inQuickBooks;
  return (
    <>
      {place}
      {winner !== undefined && (
        <span className="chip">{winner === side ? messageTexts.keeps : messageTexts.loses}</span>
      )}
      {name !== null && (
        <>
          <br />
          <span className="soft">{name}</span>
        </>
      )}
    </>
  );
}

function classOf(
  column: ComparedRecord | undefined,
  isDifferent: boolean,
  winner: string | undefined,
): string {
  if (!isDifferent || column === undefined || column.side === 'agreed') return '';
  if (winner === undefined) return 'differs';
  return column.side === winner ? 'differs' : 'loses';
}
