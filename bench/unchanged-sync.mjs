// What a sync costs when nothing has changed, in companies of 1,000 and of 100,000 transactions: it should be one
// message set, and the same CPU. Usage: node bench/unchanged-sync.mjs [TRANSACTIONS …]
//
// The company is filled on both sides and synced once. QuickBooks' clock stands three hours behind meanwhile, as if
// the first sync had ended three hours ago: the next sync of a working day comes two hours later, when what the first
// one wrote has left the watermark's overlap. What the sample leaves to a person (about one record in seventy cannot be
// told apart from another) is answered with "create" in the spreadsheet first, because what waits is looked at again
// by every sync; the column "waiting" is what is still open. Then the connector runs several times, each time a process of its
// own, the companies in turn; the figures are medians. At the end the doctor, which compares both sides in full, runs
// once in each.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeCompany, control, openCompany, runConnector } from './company.mjs';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000];
const runsCounted = 7;

const companies = [];
try {
  for (const transactions of sizes) companies.push(await openSynced(transactions));
  for (let run = 0; run < runsCounted; run += 1) {
    for (const company of companies) company.runs.push(await runConnector(company, 'sync', '--once'));
  }
  for (const company of companies) company.doctor = await runConnector(company, 'doctor');
  print(companies);
} finally {
  for (const company of companies) await closeCompany(company);
}

async function openSynced(transactions) {
  // The sample has about three payments for four invoices.
  const invoices = Math.round((transactions * 4) / 7);
  const customers = Math.max(20, Math.round(transactions / 50));
  const company = await openCompany({ customers, invoices });
  try {
    await control(company, { do: 'move-clock', seconds: -3 * 3600 });
    const first = await runConnector(company, 'sync', '--once');
    await answerQuestions(company);
    const { messages } = await runConnector(company, 'messages');
    return { ...company, transactions, first, waiting: messages.length, runs: [] };
  } catch (error) {
    await closeCompany(company);
    throw error;
  }
}

/** An answered record may ask about the next one (a client's invoices), so this takes some rounds. */
async function answerQuestions(company) {
  const file = path.join(company.data, 'questions.csv');
  for (let round = 0; round < 6; round += 1) {
    const { questions } = await runConnector(company, 'link', 'export', file);
    if (questions === 0) return;
    writeFileSync(file, answered(readFileSync(file, 'utf8')));
    await runConnector(company, 'link', 'import', file);
    await runConnector(company, 'sync', '--once');
  }
}

/** The decision is the last column; the first row of each message gets it. */
function answered(text) {
  const [head, ...rows] = text.trimEnd().split(/\r?\n/u);
  const seen = new Set();
  const decided = rows.map((row) => {
    const message = row.slice(0, row.indexOf(','));
    if (seen.has(message)) return row;
    seen.add(message);
    return `${row}create`;
  });
  return [head, ...decided].join('\r\n');
}

function print(measured) {
  const rows = measured.map(({ transactions, first, waiting, runs, doctor }) => ({
    transactions,
    'first sync s': (first.durationMs / 1000).toFixed(1),
    'first sync MB': first.peakRssMb,
    waiting,
    'unchanged: round trips': median(runs.map((run) => run.quickbooksRoundTrips)),
    writes: Math.max(...runs.map(writesOf)),
    'CPU ms': median(runs.map((run) => run.cpuMs)),
    'wall ms': median(runs.map((run) => run.durationMs)),
    'peak MB': median(runs.map((run) => run.peakRssMb)),
    'doctor s of CPU': (doctor.cpuMs / 1000).toFixed(1),
    'doctor MB': doctor.peakRssMb,
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
