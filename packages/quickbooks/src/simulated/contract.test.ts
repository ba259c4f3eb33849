import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { quickbooksContract, type QuickBooksUnderTest } from '@autosync/contracts';
import { createSimulatedQuickBooks } from './simulated-quickbooks.ts';

const program = fileURLToPath(
  new URL('../../../../apps/quickbooks/bin/autosync-quickbooks.js', import.meta.url),
);

/** A real `autosync-quickbooks` with an empty company file of its own. */
async function open(speed: 'normal' | 'slow'): Promise<QuickBooksUnderTest> {
  const folder = mkdtempSync(path.join(tmpdir(), 'autosync-quickbooks-'));
  const company = path.join(folder, 'company.qbw');
  const delay = speed === 'slow' ? ['--delay-call-ms', '5000'] : [];
  const parameters = ['serve', '--port', '0', '--company', company, '--empty', ...delay];
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [line]: string[] = await once(createInterface({ input: child.stdout }), 'line');
  const url: unknown = Reflect.get(JSON.parse(line ?? '{}'), 'quickbooks');
  if (typeof url !== 'string') throw new Error(`The simulated QuickBooks said ${line}.`);

  const crash = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const end = async () => {
    await crash();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    quickbooks: createSimulatedQuickBooks({ url, application: 'Contract' }),
    crash,
    end,
  };
}

quickbooksContract('over HTTP to the simulated QuickBooks', open);
