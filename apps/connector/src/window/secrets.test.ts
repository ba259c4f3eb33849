import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Secret } from '@autosync/core';
import { afterAll, describe, expect, it } from 'vitest';
import { openSecretsFile } from './secrets.ts';

const root = mkdtempSync(path.join(tmpdir(), 'autosync-secrets-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const signIn = { username: 'office@example.com', password: new Secret('pässwörd-CANARY 1') };

describe('the sign-in that is kept', () => {
  it('comes back as it was, for the next program', () => {
    const folder = path.join(root, 'kept');
    openSecretsFile(folder).keep(signIn);
    const read = openSecretsFile(folder).read();
    expect(read?.username).toBe(signIn.username);
    expect(read?.password.reveal()).toBe('pässwörd-CANARY 1');
  });

  it('stands nowhere in clear, in files that only their owner reads', () => {
    const folder = path.join(root, 'kept');
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      const bytes = readFileSync(file);
      for (const clear of [Buffer.from('CANARY'), Buffer.from('CANARY', 'utf16le')])
        expect(bytes.includes(clear), name).toBe(false);
      expect(bytes.toString('latin1')).not.toContain(Buffer.from('CANARY').toString('base64').slice(0, 6));
      expect(statSync(file).mode & 0o077, name).toBe(0);
    }
  });

  it('is none where the file was altered, belongs to another user name, or was never made', () => {
    const folder = path.join(root, 'altered');
    const secrets = openSecretsFile(folder);
    expect(secrets.read()).toBeUndefined();
    secrets.keep(signIn);
    const file = path.join(folder, 'sign-in.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('office@', 'other@'));
    expect(secrets.read()).toBeUndefined();
    writeFileSync(file, '{');
    expect(secrets.read()).toBeUndefined();
    secrets.keep(signIn);
    secrets.forget();
    expect(secrets.read()).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });
});
