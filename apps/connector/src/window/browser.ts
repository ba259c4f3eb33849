import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the window shows itself. */
export interface WindowHost {
  /** Opens an address in a window of its own; false where this computer has nothing that could. */
  open(address: string): Promise<boolean>;
}

/** Browsers that can show a page as a program's window, the best one first (windows.md A3). */
const windowsBrowsers = [
  ['ProgramFiles(x86)', 'Microsoft/Edge/Application/msedge.exe'],
  ['ProgramFiles', 'Microsoft/Edge/Application/msedge.exe'],
  ['ProgramFiles', 'Google/Chrome/Application/chrome.exe'],
  ['LocalAppData', 'Google/Chrome/Application/chrome.exe'],
] as const;
const otherBrowsers = [
  '/usr/bin/microsoft-edge',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser that cannot open its window ends within this time. */
const startedAfterMs = 1_500;

/**
 * The browser that is there, as an app window: no tabs, no address, a profile of its own in the data folder, so
 * that nothing of the user's browsing is touched.
 */
export function createBrowserHost(folder: string, environment: NodeJS.ProcessEnv): WindowHost {
  return {
    open: async (address) => {
      const program = browserIn(environment);
      const hasScreen =
        process.platform === 'win32' ||
        process.platform === 'darwin' ||
        environment['DISPLAY'] !== undefined ||
        environment['WAYLAND_DISPLAY'] !== undefined;
      return program !== undefined && hasScreen && starts(program, parametersFor(address, folder));
    },
  };
}

function browserIn(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment['AUTOSYNC_BROWSER'];
  const onWindows = windowsBrowsers.map(([variable, file]) => path.join(environment[variable] ?? '', file));
  const candidates = process.platform === 'win32' ? onWindows : otherBrowsers;
  return [named, ...candidates].find((file) => file !== undefined && existsSync(file));
}

function parametersFor(address: string, folder: string): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${path.join(folder, 'browser')}`,
    '--window-size=1180,780',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-background-mode',
    // Chromium refuses to run as root with its sandbox; a person on Windows is never that.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type', '--disable-gpu'] : []),
  ];
}

/** Starts a program that lives on without us; false where it ended right away with an error. */
function starts(program: string, parameters: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'ignore', detached: true });
    const started = setTimeout(() => resolve(true), startedAfterMs);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(started);
      resolve(code === 0);
    });
    child.unref();
  });
}
