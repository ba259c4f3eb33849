import { readFileSync, writeFileSync } from 'node:fs';
import { Failure, reasonOf } from '@autosync/core';
import { reportsOf, resolutionsIn, resolveMessage, type MessageReport } from '@autosync/engine';
import { hasSqliteStore, openSqliteStore } from '@autosync/store/sqlite';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { csvOf, rowsOfCsv } from '../csv.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { systemClock } from '../system-clock.ts';

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

const titles = [
  'message',
  'category',
  'record',
  'band',
  'score',
  'candidate',
  'name',
  'why',
  'decision',
] as const;
const decisions = ['link', 'create', 'ignore'] as const;

/** `autosync link export FILE`: every question "link or create?", a row for each candidate. */
export async function exportLinks(file: string, options: Options): Promise<ExitCode> {
  const reports = await withStoreToRead(dataFolderToLookInto(options), async (store) =>
    reportsOf(await store.messages(), await resolutionsIn(store)),
  );
  const questions = (reports?.open ?? []).filter(({ code }) => code === 'sync.link-or-create');
  const rows = questions.flatMap(rowsOf);
  // Windows' spreadsheets know the letters of other languages by this mark.
  writeFileSync(file, `\uFEFF${csvOf([titles, ...rows])}`);
  if (options.json === true) printJson({ file, questions: questions.length, rows: rows.length });
  else
    printLines([
      `${questions.length} questions are in ${file}. Write ${decisions.join(', ')} into the last column, then run "autosync link import ${file}".`,
    ]);
  return exitCode.done;
}

function rowsOf({
  id,
  category,
  record,
  candidates,
  decision,
}: MessageReport): readonly (readonly string[])[] {
  const decided = decision?.action ?? '';
  if (candidates.length === 0) return [[id, category, record, '', '', '', '', '', decided]];
  return candidates.map((one) => {
    const score = one.score === undefined ? '' : `${one.score}`;
    return [id, category, record, one.band ?? '', score, one.id, one.name, one.why, decided];
  });
}

/** `autosync link import FILE`: the decisions in it, for the next sync. Rows without a decision stay open. */
export async function importLinks(file: string, options: Options): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder)) throw usage('Nothing has been synced yet, so there is no question.');
  const decided = decisionsIn(textOf(file));
  const store = openSqliteStore({ folder, access: 'write' });
  const refused: { readonly row: number; readonly why: string }[] = [];
  try {
    for (const { row, id, action, record } of decided) {
      const reason = action === 'ignore' ? { reason: `Decided in ${file}.` } : {};
      const partner = action === 'link' ? { with: record } : {};
      try {
        await resolveMessage(store, systemClock, { id, action, ...reason, ...partner });
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'command.usage') throw error;
        refused.push({ row, why: error.explanation().why });
      }
    }
  } finally {
    await store.close();
  }
  const taken = decided.length - refused.length;
  if (options.json === true) printJson({ file, taken, refused });
  else
    printLines([
      `${taken} decisions were taken over; the next sync does them.`,
      ...refused.map(({ row, why }) => `Row ${row}: ${why}`),
    ]);
  return refused.length === 0 ? exitCode.done : exitCode.failed;
}

/** The rows with a decision, each with its number in the file. */
function decisionsIn(text: string) {
  const [head = [], ...rows] = rowsOfCsv(text);
  const column = (title: (typeof titles)[number]) => {
    const place = head.findIndex((cell) => cell.trim().toLowerCase() === title);
    if (place < 0) throw usage(`The file has no column "${title}"; its first row names the columns.`);
    return place;
  };
  const [message, candidate, decision] = [column('message'), column('candidate'), column('decision')];
  return rows.flatMap((cells, place) => {
    const word = (cells[decision] ?? '').trim().toLowerCase();
    if (word === '') return [];
    const action = decisions.find((one) => one === word);
    const row = place + 2;
    if (action === undefined)
      throw usage(`Row ${row} says "${word}" in the column "decision"; it takes ${decisions.join(', ')}.`);
    return [{ row, id: cells[message] ?? '', action, record: cells[candidate] ?? '' }];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw usage(`The file ${file} cannot be read: ${reasonOf(error)}`);
  }
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
