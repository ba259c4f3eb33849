import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDesktopIcon } from './desktop-icon.ts';

const root = mkdtempSync(path.join(tmpdir(), 'autosync-icon-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the icon on a Linux desktop', () => {
  it('stands in the menu, and on the desktop where there is one, and may be started', () => {
    const home = path.join(root, 'with a desktop');
    const menu = path.join(home, '.local/share/applications/autosync.desktop');
    expect(writeDesktopIcon({ HOME: home }, [], 'linux')).toEqual([menu]);
    mkdirSync(path.join(home, 'Desktop'));
    const written = writeDesktopIcon({ HOME: home }, [], 'linux');
    expect(written).toEqual([menu, path.join(home, 'Desktop/autosync.desktop')]);
    for (const file of written) expect(statSync(file).mode & 0o111).toBe(0o111);
  });

  it('starts this program with what it was given, whatever letters stand in it', () => {
    const parameters = ['--version', '--data', 'a "b" $HOME 100% c\\d'];
    const [file = ''] = writeDesktopIcon({ HOME: path.join(root, 'letters') }, parameters, 'linux');
    const text = readFileSync(file, 'utf8');
    const icon = /^Icon=(.+)$/m.exec(text)?.[1] ?? '';
    expect(readFileSync(icon, 'utf8')).toContain('<svg');
    // A desktop takes the escapes of a value off, then reads the words as a shell does, and knows %% as a percent sign.
    const value = /^Exec=(.+)$/m.exec(text)?.[1] ?? '';
    const line = value.replaceAll('\\\\', '\\').replaceAll('%%', '%');
    const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
    const [node, program, ...words] = stdout.trimEnd().split('\n');
    expect([node, words]).toEqual([process.execPath, parameters]);
    expect(readFileSync(program ?? '', 'utf8')).toContain('#!');
  });

  it('is refused elsewhere', () => {
    expect(() => writeDesktopIcon({ HOME: root }, [], 'win32')).toThrow('on Windows the installer does');
  });
});
