import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clearSamples, openDemoFolder, waitForEnd, type DemoState } from './demo-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'autosync-demo-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const state: DemoState = {
  isReady: false,
  seed: 1,
  today: '2026-11-23',
  username: '',
  password: '',
  editRounds: 0,
  servers: [],
};

describe('the folder of a demo', () => {
  it('remembers its state for the next demo, readable by its owner alone', () => {
    const folder = openDemoFolder(path.join(root, 'kept'));
    expect(folder.read()).toBeUndefined();
    folder.write(state);
    folder.end();
    expect(openDemoFolder(path.join(root, 'kept')).read()).toEqual(state);
    expect(statSync(path.join(root, 'kept', 'demo.json')).mode & 0o077).toBe(0);
  });

  it('goes away at the end where nobody named it', () => {
    const folder = openDemoFolder(undefined);
    mkdirSync(folder.sa);
    folder.end();
    expect(existsSync(path.dirname(folder.sa))).toBe(false);
  });

  it("leaves a folder alone that is somebody else's", () => {
    const other = path.join(root, 'photos');
    mkdirSync(other);
    writeFileSync(path.join(other, 'sa'), 'a picture');
    expect(() => openDemoFolder(other)).toThrow("is not empty and is not a demo's");
    expect(existsSync(path.join(other, 'sa'))).toBe(true);
    expect(() => openDemoFolder(path.join(other, 'sa'))).toThrow('--data takes a folder');
    expect(() => openDemoFolder('')).toThrow('--data takes a folder');
  });

  it('makes half-made samples anew and keeps what the connector knows', () => {
    const folder = openDemoFolder(path.join(root, 'half'));
    folder.write(state);
    for (const part of [folder.sa, folder.quickbooks, folder.connector]) mkdirSync(part);
    clearSamples(folder);
    expect([folder.sa, folder.quickbooks, folder.connector].map((part) => existsSync(part))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('refuses a state that it does not understand', () => {
    const folder = openDemoFolder(path.join(root, 'newer'));
    writeFileSync(path.join(root, 'newer', 'demo.json'), '{"isReady": "maybe"}');
    expect(() => folder.read()).toThrow('was not written by this version');
    writeFileSync(path.join(root, 'newer', 'demo.json'), '{');
    expect(() => folder.read()).toThrow('cannot be read');
  });

  it('waits for servers that are still ending, but not for ever', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300)'], { stdio: 'ignore' });
    const pid = child.pid ?? 0;
    const started = performance.now();
    await waitForEnd([pid]);
    expect(performance.now() - started).toBeGreaterThan(250);
    await waitForEnd([process.pid], 200);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
