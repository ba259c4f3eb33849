/** The rows of `docs/calibration.md`, read as its own head says that they are written. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../layers/imports.ts';

export interface CalibrationRow {
  readonly section: string;
  readonly behaviour: string;
  readonly mark: string;
  readonly source: string;
  /** The names of the switches that change the behaviour. */
  readonly switches: readonly string[];
  /** Each test by its file and a part of its title. */
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const titles = ['Behaviour', 'Mark', 'Source', 'Switch', 'Test'];

/** @throws Error where a table has other columns or a row has other cells than its head. */
export function calibrationRows(): readonly CalibrationRow[] {
  const rows: CalibrationRow[] = [];
  let section = '';
  for (const line of readFileSync(path.join(root, 'docs/calibration.md'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    if (!line.startsWith('|')) continue;
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    const [behaviour = '', mark = '', source = '', switchCell = '', test = ''] = cells.map((cell) =>
      cell.trim(),
    );
    if (cells.length !== titles.length) throw new Error(`A row has ${cells.length} cells and not 5: ${line}`);
    if (/^-+$/.test(behaviour) || behaviour === titles[0]) continue;
    const switches = [...switchCell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    rows.push({ section, behaviour, mark, source, switches, tests: testsIn(test) });
  }
  return rows;
}

/** A file may be left out behind the first one: `a.test.ts` "this", "and this". */
function testsIn(cell: string): CalibrationRow['tests'] {
  let file = '';
  return [...cell.matchAll(/`([^`]+\.test\.ts)`|"([^"]+)"/g)].flatMap(([, named, title]) => {
    file = named ?? file;
    return title === undefined ? [] : [{ file, title }];
  });
}

const places = ['packages/simulator/src', 'apps/quickbooks/src'].map((folder) => path.join(root, folder));

/**
 * Every title of a `describe` or `it` in that file, and where a table of cases has its titles in the first
 * column (`'%s'`), the first texts of lists as well; undefined where there is no such file.
 */
export function testTitles(file: string): readonly string[] | undefined {
  const found = places.map((place) => path.join(place, file)).find((each) => existsSync(each));
  return found === undefined ? undefined : titlesIn(found);
}

/** The titles in a file of tests. */
export function titlesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const titles = textsBehind(text, /(?:\b(?:describe|it)(?:<[^(]*>)?|\]\)|\bconst\)|\w\))\(\s*/);
  return titles.some((title) => title.startsWith('%s')) ? [...titles, ...textsBehind(text, /\[\s*/)] : titles;
}

function textsBehind(text: string, start: RegExp): readonly string[] {
  const literal = new RegExp(`${start.source}(['"\`])((?:\\\\.|(?!\\1)[^\\\\])*)\\1`, 'g');
  return [...text.matchAll(literal)].map(([, , found = '']) => found.replaceAll('\\', ''));
}

const library = path.join(root, '../shared');

export const isLibraryThere = existsSync(library);

/** What a source names that the reference library does not hold. */
export function missingIn(source: string): readonly string[] {
  const recorded = new Set(readdirSync(path.join(library, 'qbxml/samples/responses')));
  const files = [...source.matchAll(/`([^`]+\.xml)`/g)].map(([, name = '']) => name);
  const sections = [...source.matchAll(/\b(qbxml|domain|bookkeeping)\.md (\d+(?:\.\d+)?)/g)];
  const absent = sections.filter(([, page = '', number = '']) => !hasSection(page, number));
  return [...files.filter((name) => !recorded.has(name)), ...absent.map(([text]) => text)];
}

/** A section by its heading, or a numbered point: of the whole page, or of the section before the dot. */
function hasSection(page: string, number: string): boolean {
  const text = readFileSync(path.join(library, `${page}.md`), 'utf8');
  if (new RegExp(`^#+ ${number.replace('.', '\\.')}[. ]`, 'm').test(text)) return true;
  const [section = '', point] = number.split('.');
  if (point === undefined) return new RegExp(`^${section}\\. `, 'm').test(text);
  const part = text.split(/^## /m).find((each) => each.startsWith(`${section}. `)) ?? '';
  return new RegExp(`^${point}\\. `, 'm').test(part);
}
