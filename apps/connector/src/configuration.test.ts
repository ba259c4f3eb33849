import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { configurationOf, dataFolderOf, dataFolderToLookInto, saConfigurationOf } from './configuration.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'autosync-configuration-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const passwordFile = path.join(folder, 'password');
writeFileSync(passwordFile, 'secret word\n');
const options = {
  data: path.join(folder, 'data'),
  sa: 'http://127.0.0.1:8020/',
  quickbooks: 'http://127.0.0.1:8019',
  username: 'office@example.com',
  passwordFile,
};

function writeConfig(text: string): string {
  const file = path.join(folder, 'autosync.json');
  writeFileSync(file, text);
  return file;
}

describe('the configuration', () => {
  it('comes from the options', () => {
    const configuration = configurationOf(options);
    expect(configuration).toMatchObject({
      folder: options.data,
      saUrl: 'http://127.0.0.1:8020',
      quickbooksUrl: 'http://127.0.0.1:8019',
      username: 'office@example.com',
    });
    expect(configuration.password.reveal()).toBe('secret word');
    expect(JSON.stringify(configuration)).not.toContain('secret word');
  });

  it('comes from a file, with paths from the folder of the file, and an option wins', () => {
    const config = writeConfig(
      JSON.stringify({
        sa: options.sa,
        quickbooks: options.quickbooks,
        data: 'here',
        username: 'a',
        passwordFile: 'password',
      }),
    );
    expect(configurationOf({ config, username: 'b' })).toMatchObject({
      folder: path.join(folder, 'here'),
      username: 'b',
    });
    expect(dataFolderOf({ config, data: '/elsewhere' })).toBe('/elsewhere');
  });

  it('takes what is empty for wrong, before anything is asked of SA', () => {
    const emptyFile = path.join(folder, 'empty');
    writeFileSync(emptyFile, '\nsecond line\n');
    expect(() => configurationOf({ ...options, passwordFile: emptyFile })).toThrow('password is missing');
    expect(() => configurationOf({ ...options, passwordFile: '' })).toThrow('--password-file is empty');
    expect(() => configurationOf({ ...options, username: ' ' })).toThrow('--username is empty');
    expect(() => dataFolderOf({ data: '' })).toThrow('--data is empty');
    expect(() => configurationOf({ config: writeConfig('{"username": ""}') })).toThrow('/username');
  });

  it("finds the connector's data in the folder of a demo", () => {
    const demo = path.join(folder, 'demo');
    mkdirSync(demo);
    expect(dataFolderToLookInto({ data: demo })).toBe(demo);
    writeFileSync(path.join(demo, 'demo.json'), '{}');
    expect(dataFolderToLookInto({ data: demo })).toBe(path.join(demo, 'connector'));
    expect(configurationOf({ ...options, data: demo }).folder).toBe(path.join(demo, 'connector'));
    expect(() => configurationOf({ data: demo })).toThrow('autosync demo --once --data');
  });

  it('looks only into a folder that is there', () => {
    expect(() => dataFolderToLookInto({ data: path.join(folder, 'no') })).toThrow('There is no folder');
    expect(() => dataFolderToLookInto({ data: passwordFile })).toThrow('is not a folder');
    expect(() => dataFolderOf({ data: passwordFile })).toThrow('is not a folder');
    expect(dataFolderToLookInto({})).toBe(dataFolderOf({}));
  });

  it('needs no address of QuickBooks for what concerns SA alone', () => {
    const { quickbooks: _quickbooks, ...withoutQuickBooks } = options;
    expect(saConfigurationOf(withoutQuickBooks)).toMatchObject({
      folder: options.data,
      username: 'office@example.com',
    });
    expect(() => configurationOf(withoutQuickBooks)).toThrow('--quickbooks is missing');
  });

  it('says what is missing or wrong', () => {
    const { username: _username, ...withoutUsername } = options;
    expect(() => configurationOf(withoutUsername)).toThrow('username or the password is missing');
    expect(() => configurationOf({ ...options, sa: undefined })).toThrow('--sa is missing');
    expect(() => configurationOf({ ...options, quickbooks: 'com' })).toThrow('comes with a later version');
    expect(() => configurationOf({ ...options, quickbooks: 'somewhere' })).toThrow('takes an address');
    expect(() => configurationOf({ ...options, passwordFile: path.join(folder, 'no') })).toThrow(
      'password file',
    );
    expect(() => configurationOf({ config: writeConfig('{') })).toThrow('cannot be read');
    expect(() => configurationOf({ config: writeConfig('{"sa": 5}') })).toThrow('/sa');
    expect(() => configurationOf({ config: writeConfig('{"password": "x"}') })).toThrow(
      'configuration file is wrong',
    );
  });
});
