/** Comma-separated text as spreadsheets write and read it (RFC 4180). */

/** A first row of titles, then the rows; every cell that needs it is quoted. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that begins like a formula is told to a spreadsheet as text, so that nobody's name is calculated. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cells of each row. Quotes, line breaks in quotes, a byte-order mark and semicolons as separators are understood. */
export function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const content = text.replace(/^\uFEFF/, '');
  const separator = content.split(/\r?\n/, 1)[0]?.includes(';') === true ? ';' : ',';
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const endCell = () => {
    row.push(cell.replace(/^'(?=[=+\-@])/, ''));
    cell = '';
  };
  for (let place = 0; place < content.length; place += 1) {
    const letter = content.charAt(place);
    if (isQuoted && letter === '"' && content.charAt(place + 1) === '"') {
      cell += '"';
      place += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted || ![separator, '\r', '\n'].includes(letter)) cell += letter;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    }
  }
  endCell();
  if (row.some((one) => one !== '')) rows.push(row);
  return rows;
}
