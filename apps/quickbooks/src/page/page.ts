/** The page of the simulated QuickBooks: what is in the file, and the little that a person does there. */
import type { AnswerEntry, Company } from '@autosync/simulator';
import { escaped, table } from './html.ts';
import { script, style } from './assets.ts';

const rowsMax = 200;

export function page(company: Company): string {
  const { identity, screen } = company;
  const state = !screen.isFileOpen ? 'closed' : screen.isDialogOpen ? 'open, a dialog is showing' : 'open';
  const groups = grouped(company.export());
  const sections = [...groups].map(([type, { count, rows }]) => section(type, count, rows)).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(identity.name)} – simulated QuickBooks</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(identity.name)}</h1>
<p>Simulated QuickBooks · company file <strong>${state}</strong> · ${escaped(identity.timeZone)}</p>
<nav>
<button data-do='{"do":"${screen.isFileOpen ? 'close-file' : 'open-file'}"}'>${screen.isFileOpen ? 'Close' : 'Open'} the file</button>
<button data-do='{"do":"${screen.isDialogOpen ? 'close-dialog' : 'open-dialog'}"}'>${screen.isDialogOpen ? 'Close' : 'Open'} a dialog</button>
</nav>
<p id="said" role="status"></p>
</header>
<main>
${sections}
</main>
<script>${script}</script>
</body>
</html>
`;
}

interface Group {
  count: number;
  readonly rows: AnswerEntry[];
}

/** The first records of each type, and how many there are. */
function grouped(records: Iterable<AnswerEntry>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const entry of records) {
    const group = groups.get(entry.element) ?? { count: 0, rows: [] };
    groups.set(entry.element, group);
    group.count += 1;
    if (group.rows.length < rowsMax) group.rows.push(entry);
  }
  return groups;
}

function section(element: string, count: number, rows: readonly AnswerEntry[]): string {
  const shown = count > rows.length ? `, the first ${rows.length} shown` : '';
  const title = element.replace(/Ret$/, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return `<details${count <= 50 ? ' open' : ''}><summary>${escaped(title)} <small>${count}${shown}</small></summary>${table(element, rows)}</details>\n`;
}
