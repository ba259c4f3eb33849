/** Pieces of a page. Whatever comes from the company file passes through `escaped` on its way. */

/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

export function escaped(text: string): string {
  const marks: { readonly [mark: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

type Part = Html | string | number | undefined | readonly (Html | undefined)[];

/** HTML from a template; texts in it are escaped, pieces of HTML are not. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((string, index) => string + textOf(parts[index])).join('');
  return { html: text };
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((each) => each?.html ?? '').join('');
}

/** A column: its title, and a style for amounts. */
export type Column = string | { readonly title: string; readonly isAmount: true };

export function table(columns: readonly Column[], rows: readonly (readonly (Html | string)[])[]): Html {
  if (rows.length === 0) return html`<p class="none">Nothing here yet.</p>`;
  const className = (column: Column | undefined): string => (typeof column === 'object' ? 'amount' : '');
  const head = columns.map(
    (column) =>
      html`<th class="${className(column)}">${typeof column === 'string' ? column : column.title}</th>`,
  );
  const body = rows.map((cells) => {
    const shown = cells.map((cell, index) => {
      const isDay = /(?:^|>)\d{4}-\d{2}-\d{2}(?:<|$)/.test(typeof cell === 'string' ? cell : cell.html);
      return html`<td class="${isDay ? 'day' : className(columns[index])}">${cell}</td>`;
    });
    return html`<tr>
      ${shown}
    </tr> `;
  });
  return html`<div class="wide" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** A form with one button that does something in QuickBooks and comes back to `back`. */
export function form(
  action: { readonly [field: string]: string },
  back: string,
  words: string,
  inputs: Html | readonly Html[] = [],
): Html {
  const hidden = Object.entries({ ...action, back }).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form method="post" action="/do">${hidden}${inputs}<button>${words}</button></form>`;
}

export function link(href: string, words: string): Html {
  return html`<a href="${href}">${words}</a>`;
}

export function recordPath(type: string, id: string): string {
  return `/records/${encodeURIComponent(type)}/${encodeURIComponent(id)}`;
}

/** The text of a member of a record, whatever way down; empty where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = memberAt(value, path);
  const isText = typeof found === 'string' || typeof found === 'boolean' || typeof found === 'number';
  return isText ? String(found) : '';
}

export function memberAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map<string, unknown>(Object.entries(found)).get(name);
  }
  return found;
}

/** An amount with commas between thousands. */
export function money(amount: string): string {
  const [whole = '', cents] = amount.split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return cents === undefined ? grouped : `${grouped}.${cents}`;
}
