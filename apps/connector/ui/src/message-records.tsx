import type { MessageReport } from '@autosync/engine';
import { useState } from 'react';
import type { ComparedRecord, ComparisonView } from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { FieldsTable } from './fields-table.tsx';
import { messageTexts } from './texts.ts';
import { Value } from './value.tsx';

/** Causes that a person decides by comparing records. */
const compared = ['sync.both-changed', 'sync.link-or-create', 'sync.other-direction', 'sync.brought-back'];

/** The records of a message side by side: a conflict shows what each choice keeps and what it loses. */
export function MessageRecords({ message }: { message: MessageReport }) {
  const isConflict = message.code === 'sync.both-changed';
  const [isOpen, setOpen] = useState(isConflict);
  if (!compared.includes(message.code)) return null;
  if (!isConflict && message.candidates.length === 0) return null;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messageTexts.sideBySide}</summary>
      {isOpen && <Records message={message} />}
    </details>
  );
}

function Records({ message }: { message: MessageReport }) {
  const { id, lastSeen, decision } = message;
  const found = useRead<ComparisonView>(
    `/api/messages/records?${new URLSearchParams({ id }).toString()}`,
    lastSeen,
  );
  if (found === undefined || found.columns.length === 0) return null;
  const isOneName = new Set(found.columns.map(({ name }) => name)).size === 1;
  const winner =
    decision?.action === 'use-sa' ? 'sa' : decision?.action === 'use-quickbooks' ? 'quickbooks' : undefined;
  return (
    <FieldsTable
      name={messageTexts.sideBySide}
      columns={[
        messageTexts.field,
        ...found.columns.map((column) => (
          <Heading key={column.id} column={column} name={isOneName ? null : column.name} winner={winner} />
        )),
      ]}
      rows={found.rows.map(({ group, name, cells, isDifferent }) => ({
        group,
        name,
        cells: cells.map((shown, place) => (
          <span className={classOf(found.columns[place], isDifferent, winner)}>
            <Value shown={shown} />
          </span>
        )),
      }))}
    />
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
