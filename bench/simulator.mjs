/**
 * How fast the simulated QuickBooks takes and gives records, with every check on: adds one a message and in
 * sets of 25, in memory and on disk, then a large file read by iterator and asked for what is new.
 *
 *   node bench/simulator.mjs [--records 20000] [--transactions 100000] [--large] [--file] [--json]
 *
 * `--at FILE` reads a company file that was filled before, or fills it there and leaves it. `--large` leaves the adds a second out. Live heap needs `node --expose-gc`; otherwise it shows garbage as well.
 * Needs `npm run build` first, because it measures what ships. `--file` does the same in a company file.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { instantFromEpochMs, seededRandom } from '@autosync/core';
import { createCompany, createMemoryStorage, openReceivables } from '@autosync/simulator';
import { openCompanyFile } from '../apps/quickbooks/dist/company-file/storage.js';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '20000' },
    transactions: { type: 'string', default: '100000' },
    file: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    at: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const records = Number(values.records);
const transactions = Number(values.transactions);
const folder = mkdtempSync(path.join(tmpdir(), 'bench-simulator-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let files = 0;
let second = Date.UTC(2026, 2, 2, 15) / 1000;

function newCompany(at) {
  files += 1;
  const storage =
    at !== undefined
      ? openCompanyFile(at)
      : values.file
        ? openCompanyFile(path.join(folder, `${files}.qbw`))
        : createMemoryStorage();
  const clock = { now: () => instantFromEpochMs(second * 1000) };
  return createCompany({ storage, clock, random: seededRandom(1) });
}

function send(company, body) {
  const exchange = company.exchange(
    `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${body}</QBXMLMsgsRq></QBXML>`,
  );
  if ('refused' in exchange) throw new Error(exchange.refused.message);
  let bytes = 0;
  let last = '';
  let first;
  for (const text of exchange.answer) {
    bytes += text.length;
    first ??= text;
    last = text;
  }
  return { bytes, first, last };
}

/** Sends that many requests in sets of `size`; requests per second. */
function rate(company, count, size, request) {
  const start = performance.now();
  for (let made = 0; made < count; made += size) {
    let body = '';
    for (let index = made; index < made + size; index += 1) body += request(index);
    const { bytes } = send(company, body);
    if (bytes < size * 200) throw new Error('QuickBooks did not take what was sent.');
  }
  return Math.round(count / ((performance.now() - start) / 1000));
}

const customer = (index) =>
  `<CustomerAddRq><CustomerAdd><Name>Customer ${index}</Name><CompanyName>Company ${index}</CompanyName><FirstName>Ann</FirstName><LastName>Green ${index}</LastName><BillAddress><Addr1>Ann Green</Addr1><Addr2>${index} Elm Street</Addr2><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode></BillAddress><Phone>555-0100</Phone><Email>ann${index}@example.com</Email></CustomerAdd></CustomerAddRq>`;
const line = (quantity) =>
  `<InvoiceLineAdd><ItemRef><FullName>Mowing</FullName></ItemRef><Desc>Mowing and edging</Desc><Quantity>${quantity}</Quantity><Rate>45.50</Rate></InvoiceLineAdd>`;
const invoice = (index) =>
  `<InvoiceAddRq><InvoiceAdd><CustomerRef><FullName>Customer ${index % 100}</FullName></CustomerRef><TxnDate>2026-0${1 + (index % 9)}-1${index % 10}</TxnDate><RefNumber>${index + 1}</RefNumber>${line(1)}${line(2)}${line(3)}</InvoiceAdd></InvoiceAddRq>`;
const basics = `<AccountAddRq><AccountAdd><Name>Income</Name><AccountType>Income</AccountType></AccountAdd></AccountAddRq><ItemServiceAddRq><ItemServiceAdd><Name>Mowing</Name><SalesOrPurchase><Price>45.50</Price><AccountRef><FullName>Income</FullName></AccountRef></SalesOrPurchase></ItemServiceAdd></ItemServiceAddRq>`;

function adds(request, count, size) {
  const company = newCompany();
  send(company, basics);
  for (let index = 0; index < 100; index += 25) {
    send(company, range(index, 25).map(customer).join(''));
  }
  return rate(company, count, size, request);
}

const range = (from, count) => Array.from({ length: count }, (_none, index) => from + index);

const paid = (index) => index % 10 !== 9;
const settled = (index) =>
  `${invoice(index).replace('<InvoiceAdd>', '<InvoiceAdd defMacro="TxnID:i">')}<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><FullName>Customer ${index % 100}</FullName></CustomerRef><TotalAmount>273.00</TotalAmount><AppliedToTxnAdd><TxnID useMacro="TxnID:i"/><PaymentAmount>273.00</PaymentAmount></AppliedToTxnAdd></ReceivePaymentAdd></ReceivePaymentAddRq>`;

/**
 * A season of invoices, nine of ten paid, until there are so many transactions. In a file a thousand invoices
 * are one transaction of the database, as programs load; one by one each would wait for the disk.
 */
function fill(company) {
  const { storage } = company.books;
  let made = 0;
  for (let index = 0; made < transactions;) {
    storage.atomically(() => {
      for (const end = index + 1000; index < end && made < transactions; index += 1) {
        const { last } = send(company, paid(index) ? settled(index) : invoice(index));
        if (last.includes('statusCode="3')) throw new Error(`QuickBooks did not take what was sent: ${last}`);
        made += paid(index) ? 2 : 1;
      }
      second += 60;
    });
  }
  return made;
}

/** Every page of 200 of a query, and how much the live heap grew at most meanwhile. */
function read(company, name, more) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let heapMost = before;
  const start = performance.now();
  const { ticket } = company.openSession({ application: 'bench', file: '' });
  let iterator = 'iterator="Start"';
  let [pages, records, firstMs] = [0, 0, 0];
  for (let remaining = Infinity; remaining > 0; pages += 1) {
    const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"><${name}QueryRq ${iterator}><MaxReturned>200</MaxReturned>${more}</${name}QueryRq></QBXMLMsgsRq></QBXML>`;
    let head = '';
    for (const piece of company.exchange(text, { ticket }).answer) {
      if (piece.includes('iteratorID')) head = piece;
      if (piece.includes(`<${name}Ret>`)) records += 1;
    }
    remaining = Number(/iteratorRemainingCount="(\d+)"/.exec(head)?.[1] ?? 0);
    iterator = `iterator="Continue" iteratorID="${/iteratorID="([^"]+)"/.exec(head)?.[1]}"`;
    if (pages === 0) firstMs = performance.now() - start;
    if (pages % 50 === 0) {
      globalThis.gc?.();
      heapMost = Math.max(heapMost, process.memoryUsage().heapUsed);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  const perSecond = Math.round(records / seconds);
  return { records, pages, seconds, perSecond, firstMs, heapGrowthMb: (heapMost - before) / 1e6 };
}

/** A large company: what filling it, reading it by iterator, and asking for what is new and open take. */
function large() {
  const company = newCompany(values.at);
  const known = company.books.storage.counts();
  const isFilled = known.has('Invoice');
  if (!isFilled) send(company, basics + range(0, 100).map(customer).join(''));
  const filling = performance.now();
  const cpu = process.cpuUsage();
  const made = isFilled ? known.get('Invoice') + (known.get('ReceivePayment') ?? 0) : fill(company);
  const fillSeconds = (performance.now() - filling) / 1000;
  const spent = process.cpuUsage(cpu);
  const fillCpuSeconds = (spent.user + spent.system) / 1e6;
  const fillPeakMb = process.resourceUsage().maxRSS / 1000;
  const file = values.at ?? (values.file ? path.join(folder, `${files}.qbw`) : undefined);
  const fileMb = file === undefined ? undefined : statSync(file).size / 1e6;
  const invoices = read(company, 'Invoice', '<IncludeLineItems>true</IncludeLineItems>');
  const postings = read(company, 'Transaction', '');
  const timed = (times, work) => {
    const start = performance.now();
    for (let count = 0; count < times; count += 1) work();
    return (performance.now() - start) / times;
  };
  const agingMs = timed(3, () => [...openReceivables(company)].length);
  second += 3600;
  const newest =
    '<InvoiceQueryRq><ModifiedDateRangeFilter><FromModifiedDate>2099-03-02T10:30:00</FromModifiedDate></ModifiedDateRangeFilter></InvoiceQueryRq>';
  const newestMs = timed(20, () => send(company, newest));
  const peakMb = process.resourceUsage().maxRSS / 1000;
  return {
    transactions: made,
    fillSeconds,
    fillCpuSeconds,
    fillPeakMb,
    fileMb,
    invoices,
    postings,
    agingMs,
    newestMs,
    peakMb,
  };
}

const offset = 1_000_000;
const result = {
  where: values.file ? 'file' : 'memory',
  ...(!values.large && {
    customersOneByOne: adds((index) => customer(index + offset), records, 1),
    customersInSets: adds((index) => customer(index + offset), records, 25),
    invoicesOneByOne: adds(invoice, records, 1),
    invoicesInSets: adds(invoice, records, 25),
  }),
  large: large(),
};
if (values.json) console.log(JSON.stringify(result));
else {
  const { where, large: big } = result;
  if (!values.large) {
    console.log(`In ${where === 'file' ? 'a company file' : 'memory'}, adds a second, every check on:`);
    console.log(
      `  customers  one a message ${result.customersOneByOne}, in sets of 25 ${result.customersInSets}`,
    );
    console.log(
      `  invoices of 3 lines  one a message ${result.invoicesOneByOne}, in sets of 25 ${result.invoicesInSets}`,
    );
  }
  const size = big.fileMb === undefined ? '' : `, ${big.fileMb.toFixed(0)} MB on disk`;
  console.log(
    big.fillSeconds < 0.01
      ? `${big.transactions} transactions, filled before${size}`
      : `${big.transactions} transactions, nine invoices of ten paid: filled in ${big.fillSeconds.toFixed(1)} s (${Math.round(big.transactions / big.fillSeconds)}/s, ${big.fillCpuSeconds.toFixed(1)} s of CPU${size}, peak ${big.fillPeakMb.toFixed(0)} MB)`,
  );
  for (const [index, each] of [big.invoices, big.postings].entries()) {
    console.log(
      `  ${index === 0 ? 'invoices with lines' : 'TransactionQuery'}: ${each.records} by iterator in ${each.pages} pages, ${each.seconds.toFixed(1)} s (${each.perSecond}/s, first page ${each.firstMs.toFixed(0)} ms, live heap +${each.heapGrowthMb.toFixed(1)} MB)`,
    );
  }
  console.log(
    `  A/R aging ${big.agingMs.toFixed(0)} ms; a question for what is new ${big.newestMs.toFixed(2)} ms; peak memory ${big.peakMb.toFixed(0)} MB`,
  );
}
