import { readFileSync, writeFileSync } from 'node:fs';
import { Failure, reasonOf } from '@autosync/core';
import {
  makeMapping,
  namedMappings,
  reportsOf,
  resolutionsIn,
  resolveMessage,
  type MessageReport,
  type NamedMapping,
  type Store,
} from '@autosync/engine';
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
const decisions = ['link', 'create', 'map', 'ignore', 'deposit-account'] as const;
type DecisionWord = (typeof decisions)[number];

/** `autosync link export FILE`: every question "link or create?", a row for each candidate; then the mappings. */
export async function exportLinks(file: string, options: Options): Promise<ExitCode> {
  const found = await withStoreToRead(dataFolderToLookInto(options), async (store) => ({
    ...reportsOf(await store.messages(), await resolutionsIn(store)),
    mappings: await namedMappings(store),
  }));
  const { open, mappings } = found ?? { open: [], mappings: [] };
  const questions = open.filter(({ code }) => code === 'sync.link-or-create');
  const rows = [...questions.flatMap(rowsOf), ...mappings.map(rowOfMapping)];
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

/** A mapping names no message; a person may add such rows. */
function rowOfMapping({ kind, category, record, quickbooksId, quickbooks }: NamedMapping): readonly string[] {
  const decision: DecisionWord = kind === 'goes-by' ? 'map' : kind;
  return ['', category, record, '', '', quickbooksId, quickbooks, '', decision];
}

/** `autosync link import FILE`: the decisions in it, for the next sync. Rows without a decision stay open. */
export async function importLinks(file: string, options: Options): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder)) throw usage('Nothing has been synced yet, so there is no question.');
  const decided = decisionsIn(textOf(file));
  const store = openSqliteStore({ folder, access: 'write' });
  const refused: { readonly row: number; readonly why: string }[] = [];
  try {
    for (const decision of decided) {
      const { row } = decision;
      try {
        await take(store, decision, file);
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

/** Settles a message as a row says; a row without one is a mapping. */
async function take(
  store: Store,
  { id, category, own, action, record }: Decision,
  file: string,
): Promise<void> {
  const isMapping = action === 'map' || action === 'deposit-account';
  if (isMapping && id === '') {
    const kind = action === 'map' ? 'goes-by' : action;
    await makeMapping(store, systemClock, { kind, category, record: own }, record);
    return;
  }
  const reason = action === 'ignore' ? { reason: `Decided in ${file}.` } : {};
  const partner = action === 'link' || action === 'map' ? { with: record } : {};
  await resolveMessage(store, systemClock, { id, action, ...reason, ...partner });
}

interface Decision {
  /** The number of the row in the file. */
  readonly row: number;
  /** The id of the message; empty for a mapping that no message asked for. */
  readonly id: string;
  readonly category: string;
  /** The name or id of the record that it is about. */
  readonly own: string;
  readonly action: DecisionWord;
  /** The id or name of the record of the other side. */
  readonly record: string;
}

/** The rows with a decision, each with its number in the file. */
function decisionsIn(text: string): readonly Decision[] {
  const [head = [], ...rows] = rowsOfCsv(text);
  const column = (title: (typeof titles)[number]) => {
    const place = head.findIndex((cell) => cell.trim().toLowerCase() === title);
    if (place < 0) throw usage(`The file has no column "${title}"; its first row names the columns.`);
    return place;
  };
  const places = {
    id: column('message'),
    category: column('category'),
    own: column('record'),
    record: column('candidate'),
  };
  const decision = column('decision');
  return rows.flatMap((cells, place) => {
    const word = (cells[decision] ?? '').trim().toLowerCase();
    if (word === '') return [];
    const action = decisions.find((one) => one === word);
    const row = place + 2;
    if (action === undefined)
      throw usage(`Row ${row} says "${word}" in the column "decision"; it takes ${decisions.join(', ')}.`);
    const cell = (place: number) => (cells[place] ?? '').trim();
    const { id, category, own, record } = places;
    return [{ row, action, id: cell(id), category: cell(category), own: cell(own), record: cell(record) }];
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
