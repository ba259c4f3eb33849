import { writeFileSync } from 'node:fs';
import { categoryNames } from '@autosync/records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moved, openDemoOffice, type DemoOffice } from './demo-office.ts';
import { jsonLine, run } from './program.ts';

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.close());

describe('the connector as a program of its own', () => {
  it('shows beforehand what a sync will do, writes nothing, then does just that', async () => {
    const preview = await office.connected(['sync', '--once', '--preview'], 'office');
    expect(preview.exitCode, preview.stderr).toBe(0);
    const again = await office.connected(['sync', '--once', '--preview'], 'office');
    expect(moved(again.stdout)).toEqual(moved(preview.stdout));
    const { exitCode, stdout, stderr } = await office.connected(['sync', '--once'], 'office');
    expect(exitCode, stderr).toBe(0);
    expect(moved(stdout)).toEqual(moved(preview.stdout));
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Invoices');
  });

  it('tells afterwards what it did', async () => {
    const status = await run('autosync', 'status', '--json', '--data', office.folderOf('office'));
    const { lastRun, linked, messages } = jsonLine(status.stdout, 0);
    expect(lastRun).toMatchObject({ kind: 'sync', outcome: 'completed' });
    expect(linked).toMatchObject({ Customers: 15, Invoices: 25 });
    expect(messages).toBe(0);
    const { stdout } = await run(
      'autosync',
      'activity',
      '--json',
      '--data',
      office.folderOf('office'),
      '--limit',
      '1000',
    );
    const { activity } = jsonLine(stdout, 0);
    expect(activity).toContainEqual(
      expect.objectContaining({ category: 'Invoices', action: 'added', to: 'sa' }),
    );
    expect(activity).toContainEqual(expect.objectContaining({ category: 'Customers', action: 'linked' }));
  });

  it('brings the balances of QuickBooks to SA', async () => {
    const { exitCode, stdout, stderr } = await office.connected(['balances'], 'office');
    expect(exitCode, stderr).toBe(0);
    expect(jsonLine(stdout, -1)).toMatchObject({ balances: 15, unlinked: 0 });
  });

  it('reads everything from a configuration file as well', async () => {
    const { sa, quickbooks, username } = office;
    const config = office.folderOf('autosync.json');
    writeFileSync(
      config,
      JSON.stringify({ sa, quickbooks, username, passwordFile: 'password', data: 'office' }),
    );
    const { exitCode, stdout, stderr } = await run(
      'autosync',
      'sync',
      '--once',
      '--json',
      '--config',
      config,
    );
    expect(exitCode, stderr).toBe(0);
    expect(jsonLine(stdout, -1)['quickbooksRoundTrips']).toBe(1);
  });

  it('ends with 1 at a wrong password, and says so', async () => {
    const wrong = office.folderOf('wrong');
    writeFileSync(wrong, 'not this one');
    const { exitCode, stderr } = await office.connected(['sync', '--once'], 'wrong password', {
      'password-file': wrong,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('SA did not accept the username or the password.');
  });

  it('ends with 5 where QuickBooks is not reached', async () => {
    const { exitCode, stderr } = await office.connected(['sync', '--once'], 'office', {
      quickbooks: 'http://127.0.0.1:1',
    });
    expect(exitCode).toBe(5);
    expect(stderr).toContain('QuickBooks could not be reached.');
  });

  it('lets no second data folder sync until it takes over, and then not the first one any more', async () => {
    const refused = await office.connected(['sync', '--once'], 'second office');
    expect({ ...refused, stderr: '' }).toMatchObject({ exitCode: 4, stdout: '' });
    expect(refused.stderr).toContain('Another connector syncs this company.');
    const takenOver = await office.connected(['take-over'], 'second office');
    expect(takenOver.exitCode, takenOver.stderr).toBe(0);
    expect(jsonLine(takenOver.stdout, -1)).toMatchObject({
      takenOver: true,
      data: office.folderOf('second office'),
    });
    const first = await office.connected(['sync', '--once'], 'office');
    expect({ ...first, stderr: '' }).toMatchObject({ exitCode: 4, stdout: '' });
    const second = await office.connected(['sync', '--once'], 'second office');
    expect(second.exitCode, second.stderr).toBe(0);
    const written = { added: 0, updated: 0, removed: 0 };
    expect(jsonLine(second.stdout, -1)['categories']).toEqual(
      categoryNames.map((name) => expect.objectContaining({ name, toQuickBooks: written, toSa: written })),
    );
  });

  it('is refused as the connector of the demo as well, until that takes over', async () => {
    office.demo.child.kill('SIGTERM');
    expect((await office.demo.ended).exitCode).toBe(0);
    const again = ['demo', '--once', '--json', '--data', office.folderOf('demo')];
    const refused = await run('autosync', ...again);
    expect(refused.exitCode, refused.stderr).toBe(4);
    const { exitCode, stdout, stderr } = await run('autosync', ...again, '--take-over');
    expect(exitCode, stderr).toBe(0);
    expect(jsonLine(stdout, -1)).toMatchObject({ isComplete: true, messages: [] });
  });
});
