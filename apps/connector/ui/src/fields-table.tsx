import { Fragment, type ReactNode } from 'react';

export interface FieldRow {
  readonly group: string | null;
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface FieldsTableProps {
  /** What the table is, for those who hear it. */
  readonly name: string;
  readonly columns: readonly ReactNode[];
  readonly rows: readonly FieldRow[];
}

/** Fields in rows, states of a record beside each other; the fields of an address or a line stand under its name. */
export function FieldsTable({ name, columns, rows }: FieldsTableProps) {
  return (
    <div className="wide" role="region" aria-label={name} tabIndex={0}>
      <table className="fields">
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, name: field, cells }, place) => (
            <Fragment key={place}>
              {group !== null && group !== rows[place - 1]?.group && (
                <tr className="field-group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {group}
                  </th>
                </tr>
              )}
              <tr className={group === null ? '' : 'grouped'}>
                <th scope="row">{field}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
