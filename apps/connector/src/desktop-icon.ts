import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '@autosync/core';

/** The program that the icon starts, and the picture on it: both stand beside this file's folder, built or not. */
const program = fileURLToPath(new URL('../bin/autosync.js', import.meta.url));
const picture = fileURLToPath(new URL('../ui/public/icon.svg', import.meta.url));

/**
 * Puts an icon for Autosync on the desktop and into the menu of a Linux computer (XDG Desktop Entry); on Windows
 * the installer does it. Gives the files that it wrote.
 *
 * @throws Failure `command.usage` on another system.
 */
export function writeDesktopIcon(
  environment: NodeJS.ProcessEnv,
  parameters: readonly string[],
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  if (platform !== 'linux')
    throw new Failure('command.usage', {
      detail: 'This puts an icon on the desktop of Linux; on Windows the installer does.',
    });
  const home = environment['HOME'] ?? homedir();
  const menu = path.join(environment['XDG_DATA_HOME'] ?? path.join(home, '.local/share'), 'applications');
  const desktop = environment['XDG_DESKTOP_DIR'] ?? path.join(home, 'Desktop');
  const entry = desktopEntry(parameters);
  mkdirSync(menu, { recursive: true });
  // A computer without a desktop folder shows the program in its menu alone.
  return [menu, ...(existsSync(desktop) ? [desktop] : [])].map((folder) => {
    const file = path.join(folder, 'autosync.desktop');
    writeFileSync(file, entry);
    // Desktops start only what its owner has marked as a program.
    chmodSync(file, 0o755);
    return file;
  });
}

function desktopEntry(parameters: readonly string[]): string {
  const command = [process.execPath, program, ...parameters].map(quoted).join(' ');
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Autosync',
    'Comment=Keeps SA and QuickBooks the same',
    `Exec=${command}`,
    `Icon=${picture}`,
    'Terminal=false',
    'Categories=Office;Finance;',
    '',
  ].join('\n');
}

/** A word of `Exec`: in quotes, with what a shell would read escaped, and a percent sign doubled. */
function quoted(word: string): string {
  return `"${word
    .replaceAll(/["`$\\]/g, String.raw`\$&`)
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;
}
