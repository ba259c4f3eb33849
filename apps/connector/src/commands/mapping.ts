import type { Command } from 'commander';
import { Failure } from '@autosync/core';
import {
  dropMapping,
  makeMapping,
  namedMappings,
  type MappingKind,
  type NamedMapping,
} from '@autosync/engine';
import { hasSqliteStore, openSqliteStore } from '@autosync/store/sqlite';
import { withFolder } from '../command-options.ts';
import { dataFolderToLookInto, type ConnectionOptions } from '../configuration.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { openLogFile } from '../log-file.ts';
import { printJson, printLines, tableOf } from '../output.ts';
import { withStoreToRead } from '../reading.ts';
import { computerUser, signedStore } from '../signed-store.ts';
import { systemClock } from '../system-clock.ts';

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

/** `autosync mapping …`; `end` takes the exit code. */
export function addMappingCommands(program: Command, end: (code: ExitCode) => void): void {
  const mapping = program
    .command('mapping')
    .description(
      'several in SA, one in QuickBooks: which records of SA share one of QuickBooks, and deposit accounts',
    );
  const command = (name: string, description: string) =>
    withFolder(mapping.command(name).description(description));
  command('list', 'every mapping').action(async (options) => end(await listMappings(options)));
  command('set <category> <record>', 'let a record of SA (its id or name) share one of QuickBooks')
    .option('--to <record>', 'the record of QuickBooks that it shares, by its id or name')
    .option(
      '--deposit-account <account>',
      'for payment methods: the account into which such payments are put',
    )
    .action(async (category: string, record: string, options) =>
      end(await setMapping(category, record, options)),
    );
  command('remove <category> <record>', 'take a mapping off')
    .option('--deposit-account', 'the deposit account of a payment method')
    .action(async (category: string, record: string, options) =>
      end(await removeMapping(category, record, options)),
    );
}

/** `autosync mapping list`: what shares a record of QuickBooks, in the order in which it was decided. */
async function listMappings(options: Options): Promise<ExitCode> {
  const mappings = (await withStoreToRead(dataFolderToLookInto(options), namedMappings)) ?? [];
  if (options.json === true) printJson({ mappings });
  else if (mappings.length === 0)
    printLines(['Nothing is shared: every record of SA has its own record in QuickBooks.']);
  else
    printLines(
      tableOf([
        ['', 'in SA', '', 'in QuickBooks'],
        ...mappings.map(({ kind, category, record, quickbooks }) => [
          category,
          record,
          words[kind],
          quickbooks,
        ]),
      ]),
    );
  return exitCode.done;
}

/** `autosync mapping set CATEGORY RECORD --to RECORD | --deposit-account ACCOUNT`. */
async function setMapping(
  category: string,
  record: string,
  options: Options & { readonly to?: string; readonly depositAccount?: string },
): Promise<ExitCode> {
  const { to, depositAccount } = options;
  const quickbooks = to ?? depositAccount;
  if (quickbooks === undefined || (to !== undefined && depositAccount !== undefined))
    throw new Failure('command.usage', { detail: 'Give either --to or --deposit-account.' });
  const kind: MappingKind = to === undefined ? 'deposit-account' : 'goes-by';
  return changed(options, async (store) => {
    const { id } = await makeMapping(store, systemClock, { kind, category, record }, quickbooks);
    return (await namedMappings(store)).find((one) => one.kind === kind && one.id === id);
  });
}

/** `autosync mapping remove CATEGORY RECORD [--deposit-account]`. */
async function removeMapping(
  category: string,
  record: string,
  options: Options & { readonly depositAccount?: boolean },
): Promise<ExitCode> {
  const kind: MappingKind = options.depositAccount === true ? 'deposit-account' : 'goes-by';
  return changed(options, async (store) => {
    await dropMapping(store, systemClock, { kind, category, record });
    return undefined;
  });
}

const words: { readonly [K in MappingKind]: string } = {
  'goes-by': 'is in QuickBooks',
  'deposit-account': 'is put into',
};

async function changed(
  options: Options,
  change: (store: ReturnType<typeof openSqliteStore>) => Promise<NamedMapping | undefined>,
): Promise<ExitCode> {
  const folder = dataFolderToLookInto(options);
  if (!hasSqliteStore(folder))
    throw new Failure('command.usage', {
      detail:
        'Nothing has been read yet. Go through "autosync first-sync" up to its step "match" first: it reads both sides, links what is the same and writes nothing.',
    });
  const store = openSqliteStore({ folder, access: 'write' });
  try {
    const mapping = await change(signedStore(store, computerUser));
    openLogFile(folder).info('A mapping was changed.', mapping === undefined ? {} : { ...mapping });
    if (options.json === true) printJson({ mapping: mapping ?? null });
    else
      printLines([
        mapping === undefined
          ? 'Taken off. The next sync does it.'
          : `${mapping.category}: ${mapping.record} ${words[mapping.kind]} ${mapping.quickbooks}, from the next sync on.`,
      ]);
    return exitCode.done;
  } finally {
    await store.close();
  }
}
