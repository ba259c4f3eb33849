// A company that is filled on both sides and served by real programs, for benchmarks.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const autosync = path.resolve(import.meta.dirname, '../apps/connector/bin/autosync.js');

/** The demo with a sample of that size; nothing is synced yet. `closeCompany` ends it. */
export async function openCompany({ customers, invoices }) {
  const data = mkdtempSync(path.join(tmpdir(), 'autosync-bench-'));
  const size = ['--customers', String(customers), '--invoices', String(invoices)];
  const demo = spawn(process.execPath, [autosync, 'demo', '--json', '--data', data, ...size], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const company = { data, demo };
  try {
    company.access = JSON.parse(await firstLineOf(demo.stdout));
    writeFileSync(path.join(data, 'password'), company.access.password, { mode: 0o600 });
    return company;
  } catch (error) {
    await closeCompany(company);
    throw error;
  }
}

/** A command of the connector in a process of its own; gives the object that it prints as JSON. */
export function runConnector({ access, data }, ...command) {
  const whereTo = ['--sa', access.sa, '--quickbooks', access.quickbooks];
  const credentials = ['--username', access.username, '--password-file', path.join(data, 'password')];
  const folder = ['--data', path.join(data, 'bench-connector')];
  const isLocal = ['link', 'messages'].includes(command[0]);
  const parameters = [...command, '--json', ...folder, ...(isLocal ? [] : [...whereTo, ...credentials])];
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [autosync, ...parameters], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    run.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    run.once('close', (code) => {
      // 3: done, but messages remain; that is a state of the sample, not a failure.
      if (code === 0 || code === 3) resolve(JSON.parse(text.trim().split('\n').at(-1)));
      else reject(new Error(`${command.join(' ')} ended with ${code}: ${text.slice(0, 500)}`));
    });
  });
}

/** Something that a person does in QuickBooks. */
export async function control({ access }, action) {
  const answer = await fetch(`${access.quickbooks}/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  if (!answer.ok) throw new Error(`QuickBooks did not do ${action.do}: ${await answer.text()}`);
}

export async function closeCompany({ demo, data }) {
  if (demo.exitCode === null && demo.signalCode === null) {
    demo.kill('SIGTERM');
    await new Promise((resolve) => demo.once('exit', resolve));
  }
  rmSync(data, { recursive: true, force: true });
}

function firstLineOf(stream) {
  return new Promise((resolve, reject) => {
    createInterface({ input: stream })
      .once('line', resolve)
      .once('close', () => reject(new Error('The demo ended before it said where it is.')));
  });
}
