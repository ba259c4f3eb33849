// What Update Balance Report costs in companies of 1,000, 10,000 and 100,000 clients: the memory should stay flat, and
// time and messages should grow with the clients. Usage: node bench/balances.mjs [--link] [CLIENTS …]
//
// The company is filled on both sides and synced once; with `--link` no sync is run, and clients of the same name are
// linked here, so that the invoices that one side has alone make differences. Then a hundred customers owe something in QuickBooks that SA
// knows nothing of (journal entries), so that a hundred rows have to be explained. `balances` runs twice: before
// these entries and after them.
import { amountsAddUp } from './comparison.mjs';
import { closeCompany, openCompany, runConnector } from './company.mjs';
import { linkByName } from './links.mjs';

const isLinking = process.argv.includes('--link');
const given = process.argv.slice(2).filter((word) => word !== '--link');
const sizes = given.length > 0 ? given.map(Number) : [1_000, 10_000, 100_000];
const entriesCount = 100;

const rows = [];
for (const clients of sizes) {
  const company = await openCompany({ customers: clients, invoices: Math.round(clients / 20) });
  try {
    const first = isLinking ? await linked(company) : await runConnector(company, 'sync', '--once');
    const equal = await runConnector(company, 'balances');
    await owe(company);
    const differing = await runConnector(company, 'balances');
    const report = await amountsAddUp(company.access);
    rows.push({
      clients: report.clients,
      'first sync s': seconds(first.durationMs),
      'first sync MB': first.peakRssMb,
      'balances s': seconds(equal.durationMs),
      'CPU s': seconds(equal.cpuMs),
      'peak MB': equal.peakRssMb,
      'round trips': equal.quickbooksRoundTrips,
      'differed before': equal.differing,
      'differ after': differing.differing,
      's then': seconds(differing.durationMs),
      'peak MB then': differing.peakRssMb,
      'round trips then': differing.quickbooksRoundTrips,
      'report s': report.seconds,
      'rows that do not add up': report.faults,
    });
    console.log(JSON.stringify(rows.at(-1)));
  } finally {
    await closeCompany(company);
  }
}
console.table(rows);

async function linked(company) {
  const startedMs = performance.now();
  const asked = ['ListID', 'FullName'].map((name) => `<IncludeRetElement>${name}</IncludeRetElement>`);
  const query = `<CustomerQueryRq><ActiveStatus>All</ActiveStatus>${asked.join('')}</CustomerQueryRq>`;
  await linkByName(company, await qbxml(company.access, query));
  return { durationMs: performance.now() - startedMs, peakRssMb: 0 };
}

/** A journal entry for each of the first customers. */
async function owe({ access }) {
  const customers = await qbxml(
    access,
    `<CustomerQueryRq><MaxReturned>${entriesCount}</MaxReturned><IncludeRetElement>ListID</IncludeRetElement></CustomerQueryRq>`,
  );
  const ids = [...customers.matchAll(/<ListID>([^<]+)<\/ListID>/g)].map(([, id]) => id);
  const line = (element, rest) => `<${element}>${rest}</${element}>`;
  const reference = (element, child, value) => line(element, line(child, value));
  const entries = ids.map((id, place) => {
    const owed = [
      reference('AccountRef', 'FullName', 'Accounts Receivable'),
      '<Amount>10.00</Amount>',
      reference('EntityRef', 'ListID', id),
    ];
    const earned = [reference('AccountRef', 'FullName', 'Opening Balance Equity'), '<Amount>10.00</Amount>'];
    const lines = `${line('JournalDebitLine', owed.join(''))}${line('JournalCreditLine', earned.join(''))}`;
    return `<JournalEntryAddRq><JournalEntryAdd><RefNumber>B${place}</RefNumber>${lines}</JournalEntryAdd></JournalEntryAddRq>`;
  });
  const answer = await qbxml(access, entries.join(''));
  const refused = /statusCode="(?!0")[^"]*" [^>]*/.exec(answer);
  if (refused) throw new Error(`QuickBooks refused a journal entry: ${refused[0]}`);
}

async function qbxml({ quickbooks }, requests) {
  const head = '<?xml version="1.0" encoding="utf-8"?><?qbxml version="16.0"?>';
  const body = `${head}<QBXML><QBXMLMsgsRq onError="continueOnError">${requests}</QBXMLMsgsRq></QBXML>`;
  const answer = await fetch(`${quickbooks}/qbxml`, { method: 'POST', body });
  return await answer.text();
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
