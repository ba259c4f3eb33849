import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantFromEpochMs } from '@autosync/core';
import type { Side, StoreChange } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonLine, run } from './program.ts';

const root = mkdtempSync(path.join(tmpdir(), 'autosync-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const passwordFile = path.join(root, 'password');
writeFileSync(passwordFile, 'a password\n');
const emptyFile = path.join(root, 'empty');
writeFileSync(emptyFile, '\n');
/** Port 1 of the loopback: nobody listens there. */
const nowhere = 'http://127.0.0.1:1';
const whereTo = [
  '--sa',
  nowhere,
  '--quickbooks',
  nowhere,
  '--username',
  'a',
  '--password-file',
  passwordFile,
];

const commands = [
  'window',
  'demo',
  'sync',
  'balances',
  'take-over',
  'doctor',
  'status',
  'activity',
  'messages',
  'brakes',
  'policy',
];
const laterCommands = ['import', 'tlf', 'replay', 'web-connector'];

describe('the command line of the connector', () => {
  it('shows what there is, and nothing that is not there yet', async () => {
    const { exitCode, stdout } = await run('autosync', '--help');
    expect(exitCode).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
    for (const command of laterCommands) expect(stdout).not.toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('has a help for each command', async () => {
    const helps = await Promise.all(commands.map((command) => run('autosync', command, '--help')));
    expect(helps.map(({ exitCode }) => exitCode)).toEqual(commands.map(() => 0));
    for (const { stdout } of helps) expect(stdout).toContain('--json');
  });

  it('says in the help of a later command that it is one', async () => {
    const { exitCode, stdout } = await run('autosync', 'import', '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('"import" comes with a later version');
  });

  it.each([
    [['brakes', 'lift', '7', '--reason', 'because', '--data', root], 'No brake 7 is engaged'],
    [['brakes', 'lift', '7', '--data', root], '--reason'],
    [['messages', 'resolve', '7', '--action', 'link', '--data', root], 'Nothing has been synced yet'],
    [['messages', 'resolve', '7', '--data', root], '--action'],
    [['sync', '--once', ...whereTo, '--quickbooks', 'com'], 'comes with a later version'],
    [['sync', ...whereTo], 'give --once'],
    [['no-such-command'], 'There is no command "no-such-command"'],
    [['demo', '--edits', 'many'], 'whole number'],
    [['demo', '--once', '--customers', '0'], 'at least 10'],
    [['demo', '--once', '--data', passwordFile], '--data takes a folder'],
    [['sync', '--once', '--no-such-option'], 'unknown option'],
    [['sync', '--once'], 'username or the password is missing'],
    [['sync', '--once', '--username', 'a', '--password-file', passwordFile], '--sa is missing'],
    [['sync', '--once', ...whereTo, '--password-file', emptyFile], 'The password is missing'],
    [['sync', '--once', ...whereTo, '--username', ''], '--username is empty'],
    [['status', '--json', '--data', path.join(root, 'no such folder')], 'There is no folder'],
  ])('ends with 2 at a wrong usage: %j', async (parameters, words) => {
    const { exitCode, stdout, stderr } = await run('autosync', ...parameters);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('ends with 5 where SA is not reached, and says what to do', async () => {
    const parameters = ['sync', '--once', '--json', '--data', path.join(root, 'unreached'), ...whereTo];
    const { exitCode, stdout, stderr } = await run('autosync', ...parameters);
    expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: '' });
    expect(stderr).toContain('SA could not be reached');
    expect(stderr).not.toContain('    at ');
  });

  it('ends with 4 where another connector has the data folder', async () => {
    const folder = path.join(root, 'locked');
    const store = openSqliteStore({ folder, access: 'write' });
    const { exitCode, stderr } = await run('autosync', 'sync', '--once', '--data', folder, ...whereTo);
    await store.close();
    expect(exitCode).toBe(4);
    expect(stderr).toContain('Another connector is running');
  });

  it('looks into a folder in which nothing was kept yet, without making anything', async () => {
    const folder = path.join(root, 'nothing');
    mkdirSync(folder);
    const looked = await Promise.all(
      ['status', 'activity', 'messages'].map((command) =>
        run('autosync', command, '--json', '--data', folder),
      ),
    );
    expect(looked.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(looked.map(({ stdout }) => jsonLine(stdout, 0))).toEqual([
      { data: folder, state: 'ready', lastRun: null, linked: {}, messages: 0 },
      { activity: [] },
      { messages: [], ignored: [] },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows what the store holds, also while it is in use', async () => {
    const folder = path.join(root, 'in use');
    const store = openSqliteStore({ folder, access: 'write' });
    const at = instantFromEpochMs(0);
    const details = { record: 'Smith, John', candidates: 'Two customers fit.' };
    await store.commit([
      {
        put: 'message',
        message: {
          id: 'm1',
          category: 'Customers',
          record: 'Smith, John',
          side: 'sa',
          recordId: 's1',
          code: 'sync.link-or-create',
          details,
          quickbooks: null,
          firstSeen: at,
          lastSeen: at,
          tries: 2,
        },
      },
    ]);
    const { stdout } = await run('autosync', 'messages', '--json', '--data', folder);
    const status = await run('autosync', 'status', '--json', '--data', folder);
    await store.close();
    const { messages } = jsonLine(stdout, 0);
    expect(messages).toEqual([
      {
        id: 'm1',
        category: 'Customers',
        record: 'Smith, John',
        code: 'sync.link-or-create',
        summary: 'Smith, John cannot be told apart from another record.',
        why: 'Two customers fit.',
        remedy: expect.stringContaining('rename one of them'),
        actions: ['link', 'create', 'rename-in-sa', 'retry', 'ignore', 'open-in-sa'],
        choices: expect.arrayContaining([
          { action: 'link', title: 'Link with another record', needs: 'record', proposal: null },
        ]),
        candidates: [],
        state: 'open',
        decision: null,
        quickbooks: null,
        firstSeen: at,
        lastSeen: at,
        tries: 2,
      },
    ]);
    expect(jsonLine(status.stdout, 0)).toMatchObject({ messages: 1 });
    const resolve = ['messages', 'resolve', 'm1', '--data', folder, '--json', '--action'];
    const ignored = await run('autosync', ...resolve, 'ignore', '--reason', 'We know him.');
    expect(jsonLine(ignored.stdout, 0)).toMatchObject({ resolved: { id: 'm1', action: 'ignore' } });
    const after = jsonLine((await run('autosync', 'messages', '--json', '--data', folder)).stdout, 0);
    expect(after).toMatchObject({
      messages: [],
      ignored: [{ id: 'm1', state: 'ignored', decision: { reason: 'We know him.' } }],
    });
    expect((await run('autosync', ...resolve, 'use-sa')).stderr).toContain('is no action of this message');
    await run('autosync', ...resolve, 'retry');
    const file = path.join(root, 'questions.csv');
    const exported = await run('autosync', 'link', 'export', file, '--data', folder, '--json');
    expect(jsonLine(exported.stdout, 0)).toEqual({ file, questions: 1, rows: 1 });
    const questions = readFileSync(file, 'utf8');
    expect(questions).toContain('m1,Customers,"Smith, John"');
    writeFileSync(file, questions.replace(/,\r\n$/, ',create\r\n'));
    const imported = await run('autosync', 'link', 'import', file, '--data', folder, '--json');
    expect(jsonLine(imported.stdout, 0)).toEqual({ file, taken: 1, refused: [] });
    const decided = jsonLine((await run('autosync', 'messages', '--json', '--data', folder)).stdout, 0);
    expect(decided).toMatchObject({ messages: [{ state: 'decided', decision: { action: 'create' } }] });
    const policy = ['policy', 'terms', '--json', '--data', folder];
    expect(jsonLine((await run('autosync', ...policy, '--conflicts', 'ask')).stdout, 0)).toEqual({
      policies: [{ category: 'Terms', conflicts: 'ask', direction: 'both', nextNumber: null }],
    });
    const range = ['policy', 'Invoices', '--json', '--data', folder, '--numbers-from'];
    expect(jsonLine((await run('autosync', ...range, 'S-1000')).stdout, 0)).toMatchObject({
      policies: [{ category: 'Invoices', nextNumber: 'S-1000' }],
    });
    expect((await run('autosync', ...policy, '--direction', 'up')).stderr).toContain(
      '--direction takes both',
    );
    const refusals = [
      ['nothing'],
      ['Items', '--field', 'cost'],
      ['Items', '--field', 'cost', '--direction', 'both', '--conflicts', 'sa'],
    ];
    const refused = refusals.map((words) => run('autosync', 'policy', ...words, '--data', folder));
    expect((await Promise.all(refused)).map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual(
      refusals.map(() => [2, '']),
    );
  }, 90_000);

  it('keeps the answers of a first sync, and says what comes next', async () => {
    const folder = path.join(root, 'first');
    mkdirSync(folder);
    const step = (...parameters: string[]) =>
      run('autosync', 'first-sync', ...parameters, '--json', '--data', folder);
    expect(jsonLine((await step()).stdout, 0)).toMatchObject({ isBegun: false, next: 'backup' });
    expect((await step('backup')).stderr).toContain('Verify Data');
    await step('backup', '--confirmed');
    expect((await step('cut-off', '2026-01-01')).exitCode).toBe(4);
    await step('scope', '--vendors');
    const cutOff = await step('cut-off', '2026-01-01');
    expect(jsonLine(cutOff.stdout, 0)).toMatchObject({
      next: 'matching',
      steps: expect.arrayContaining([
        expect.objectContaining({
          name: 'scope',
          value: { inactive: false, zeroBalance: false, vendors: true },
        }),
        expect.objectContaining({ name: 'cut-off', value: '2026-01-01' }),
      ]),
    });
  }, 90_000);

  it('maps records, lists the mappings, and takes them to a spreadsheet and back', async () => {
    const folder = path.join(root, 'mapped');
    const store = openSqliteStore({ folder, access: 'write' });
    const item = (side: Side, id: string, name: string): StoreChange => ({
      put: 'inbox',
      row: {
        side,
        category: 'Items',
        id,
        changeKey: '1',
        isDeleted: false,
        fields: { kind: 'service', name, isActive: true },
        revision: '1',
        changedAt: null,
        kept: null,
        externalGuid: null,
        doesNotSync: null,
        operationId: null,
      },
    });
    await store.commit([
      item('sa', 's1', 'Mowing'),
      item('sa', 's2', 'Edging'),
      item('quickbooks', '80000001-1', 'Lawn care'),
    ]);
    await store.close();
    const mapping = (...parameters: string[]) =>
      run('autosync', 'mapping', ...parameters, '--json', '--data', folder);
    const set = await mapping('set', 'items', 'mowing', '--to', 'Lawn care');
    const mowing = {
      kind: 'goes-by',
      category: 'Items',
      id: 's1',
      record: 'Mowing',
      quickbooks: 'Lawn care',
    };
    expect(jsonLine(set.stdout, 0)).toMatchObject({ mapping: { ...mowing, quickbooksId: '80000001-1' } });
    expect(jsonLine((await mapping('list')).stdout, 0)).toMatchObject({ mappings: [mowing] });
    const unknown = await mapping('set', 'items', 'Hedges', '--to', 'Lawn care');
    expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('the name "Hedges"')]);
    expect((await mapping('set', 'items', 'Edging')).stderr).toContain('either --to or --deposit-account');
    const file = path.join(root, 'mappings.csv');
    await run('autosync', 'link', 'export', file, '--data', folder);
    const rows = readFileSync(file, 'utf8');
    expect(rows).toContain(',Items,Mowing,,,80000001-1,Lawn care,,map\r\n');
    writeFileSync(file, `${rows},Items,Edging,,,Lawn care,,,map\r\n,Items,Hedges,,,Lawn care,,,map\r\n`);
    const imported = await run('autosync', 'link', 'import', file, '--data', folder, '--json');
    expect(jsonLine(imported.stdout, 0)).toMatchObject({ taken: 2, refused: [{ row: 4 }] });
    expect((await mapping('remove', 'Items', 'Mowing')).exitCode).toBe(0);
    expect(jsonLine((await mapping('list')).stdout, 0)).toMatchObject({ mappings: [{ record: 'Edging' }] });
  }, 90_000);
});

describe('the command line of the simulated QuickBooks', () => {
  it.each([
    [2, ['serve', '--port', '99999'], 'from 0 to 65535'],
    [2, ['serve', '--sample', '--empty'], "'--sample' cannot be used with option '--empty'"],
    [2, ['serve', '--sample', '--customers', '9'], 'at least 10'],
    [2, ['export', '--json'], 'give --company or --url'],
    [2, ['export', '--json', '--company', passwordFile, '--url', nowhere], 'cannot be used with option'],
    [2, ['export', '--json', '--company', path.join(root, 'none.qbw')], 'There is no such file'],
    [5, ['export', '--json', '--url', 'http://127.0.0.1:9'], 'Start it with "autosync-quickbooks serve"'],
  ])('ends with %i after %j', async (exitCode, parameters, words) => {
    const ended = await run('autosync-quickbooks', ...parameters);
    expect(ended).toMatchObject({ exitCode, stdout: '' });
    expect(ended.stderr).toContain(words);
  });
});
