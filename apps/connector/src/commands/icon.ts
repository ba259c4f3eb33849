import path from 'node:path';
import { writeDesktopIcon } from '../desktop-icon.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { printJson, printLines } from '../output.ts';

/** `autosync icon`: an icon on the desktop that opens the window with the same data folder and addresses. */
export function runIcon(options: {
  readonly data?: string;
  readonly config?: string;
  readonly sa?: string;
  readonly quickbooks?: string;
  readonly json?: boolean;
}): ExitCode {
  const { data, config, sa, quickbooks } = options;
  const folder = data === undefined ? [] : ['--data', path.resolve(data)];
  const file = config === undefined ? [] : ['--config', path.resolve(config)];
  const addresses = [
    ...(sa === undefined ? [] : ['--sa', sa]),
    ...(quickbooks === undefined ? [] : ['--quickbooks', quickbooks]),
  ];
  const written = writeDesktopIcon(process.env, ['window', ...folder, ...file, ...addresses]);
  if (options.json === true) printJson({ written });
  else printLines(['Autosync has its icon now:', ...written.map((name) => `    ${name}`)]);
  return exitCode.done;
}
