// What a sync costs when nothing has changed, in companies of 1,000 and of 100,000 transactions: it should be one
// message set, and the same CPU. Usage: node bench/unchanged-sync.mjs [TRANSACTIONS …]
//
// The company is filled on both sides and synced once. QuickBooks' clock stands three hours behind meanwhile, as if
// the first sync had ended three hours ago: the next sync of a working day comes two hours later, when what the first
// one wrote has left the watermark's overlap. Then the connector runs several times, each time a process of its
// own, the companies in turn; the figures are medians.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const autosync = path.resolve(import.meta.dirname, '../apps/connector/bin/autosync.js');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000];
const runsCounted = 7;

const companies = [];
try {
  for (const transactions of sizes) companies.push(await openCompany(transactions));
  for (let run = 0; run < runsCounted; run += 1) {
    for (const company of companies) company.runs.push(await sync(company));
  }
  print(companies);
} finally {
  for (const company of companies) await close(company);
}

async function openCompany(transactions) {
  const data = mkdtempSync(path.join(tmpdir(), 'autosync-bench-'));
  // The sample has about three payments for four invoices.
  const invoices = Math.round((transactions * 4) / 7);
  const customers = Math.max(20, Math.round(transactions / 50));
  const size = ['--customers', String(customers), '--invoices', String(invoices)];
  const demo = spawn(process.execPath, [autosync, 'demo', '--json', '--data', data, ...size], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const company = { transactions, data, demo, runs: [] };
  try {
    company.access = JSON.parse(await firstLineOf(demo.stdout));
    writeFileSync(path.join(data, 'password'), company.access.password, { mode: 0o600 });
    await control(company, { do: 'move-clock', seconds: -3 * 3600 });
    company.first = await sync(company);
    return company;
  } catch (error) {
    await close(company);
    throw error;
  }
}

function sync({ access, data }) {
  const whereTo = ['--sa', access.sa, '--quickbooks', access.quickbooks];
  const credentials = ['--username', access.username, '--password-file', path.join(data, 'password')];
  const folder = ['--data', path.join(data, 'bench-connector')];
  const parameters = ['sync', '--once', '--json', ...folder, ...whereTo, ...credentials];
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [autosync, ...parameters], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    run.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    run.once('close', (code) => {
      // 3: done, but messages remain; that is a state of the sample, not a failure.
      if (code === 0 || code === 3) resolve(JSON.parse(text.trim().split('\n').at(-1)));
      else reject(new Error(`The sync ended with ${code}: ${text.slice(0, 500)}`));
    });
  });
}

async function control({ access }, action) {
  const answer = await fetch(`${access.quickbooks}/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  if (!answer.ok) throw new Error(`QuickBooks did not do ${action.do}: ${await answer.text()}`);
}

function firstLineOf(stream) {
  return new Promise((resolve, reject) => {
    createInterface({ input: stream })
      .once('line', resolve)
      .once('close', () => reject(new Error('The demo ended before it said where it is.')));
  });
}

async function close({ demo, data }) {
  if (demo.exitCode === null && demo.signalCode === null) {
    demo.kill('SIGTERM');
    await new Promise((resolve) => demo.once('exit', resolve));
  }
  rmSync(data, { recursive: true, force: true });
}

function print(measured) {
  const rows = measured.map(({ transactions, first, runs }) => ({
    transactions,
    'first sync s': (first.durationMs / 1000).toFixed(1),
    'first sync MB': first.peakRssMb,
    'unchanged: round trips': median(runs.map((run) => run.quickbooksRoundTrips)),
    writes: Math.max(...runs.map(writesOf)),
    'CPU ms': median(runs.map((run) => run.cpuMs)),
    'wall ms': median(runs.map((run) => run.durationMs)),
    'peak MB': median(runs.map((run) => run.peakRssMb)),
  }));
  console.table(rows);
  const [smallest, largest] = [rows.at(0), rows.at(-1)];
  console.log(`CPU, largest to smallest company: ${(largest['CPU ms'] / smallest['CPU ms']).toFixed(2)}`);
  console.log(JSON.stringify({ rows }));
}

function writesOf({ categories }) {
  const counts = categories.flatMap(({ toQuickBooks, toSa, linked }) => [
    ...Object.values(toQuickBooks),
    ...Object.values(toSa),
    linked,
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
