/**
 * How much CPU and memory the typed decode of one big answer takes, beside bare saxes making plain objects
 * and beside fast-xml-parser. Each way runs in a process of its own, in turn, several times; medians count.
 *
 *   node bench/decode.mjs [--runs 7] [--megabytes 30] [--json]
 *
 * Needs `npm run build` first, because it measures what ships.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.url);

/** One invoice with three lines, as QuickBooks prints it (raw form of qbxml.md 2.2). */
function invoice(number) {
  const cents = String(number % 100).padStart(2, '0');
  const time = `2026-0${1 + (number % 9)}-1${number % 10}T1${number % 10}:24:42-05:00`;
  const lines = [1, 2, 3].map(
    (line) => `<InvoiceLineRet>
<TxnLineID>${number.toString(16).toUpperCase()}${line}-1771891747</TxnLineID>
<ItemRef>
<ListID>8000000${line}-1271891747</ListID>
<FullName>Mowing:Weekly ${line}</FullName>
</ItemRef>
<Desc>Mowing and edging, front and back &amp; side, visit ${line} of invoice ${number}</Desc>
<Quantity>${line}.5</Quantity>
<Rate>${number % 900}.${cents}</Rate>
<ClassRef>
<ListID>80000003-1271891700</ListID>
<FullName>North</FullName>
</ClassRef>
<Amount>${number % 2000}.${cents}</Amount>
<ServiceDate>2026-03-1${line}</ServiceDate>
<SalesTaxCodeRef>
<ListID>80000001-1271891600</ListID>
<FullName>Tax</FullName>
</SalesTaxCodeRef>
</InvoiceLineRet>
`,
  );
  return `<InvoiceRet>
<TxnID>${number.toString(16).toUpperCase()}-1771891747</TxnID>
<TimeCreated>${time}</TimeCreated>
<TimeModified>${time}</TimeModified>
<EditSequence>${1771891747 + number}</EditSequence>
<TxnNumber>${number}</TxnNumber>
<CustomerRef>
<ListID>8000${String(number % 900).padStart(4, '0')}-1271891747</ListID>
<FullName>Babcock&apos;s Music Shop:Job ${number % 900}</FullName>
</CustomerRef>
<ARAccountRef>
<ListID>80000030-1271891747</ListID>
<FullName>Accounts Receivable</FullName>
</ARAccountRef>
<TemplateRef>
<ListID>80000011-1271891747</ListID>
<FullName>Intuit Service Invoice</FullName>
</TemplateRef>
<TxnDate>2026-03-1${number % 10}</TxnDate>
<RefNumber>${number}</RefNumber>
<BillAddress>
<Addr1>Kristy Abercrombie</Addr1>
<Addr2>${number} Cypress Hill Rd</Addr2>
<City>Bayshore</City>
<State>CA</State>
<PostalCode>94326</PostalCode>
</BillAddress>
<IsPending>false</IsPending>
<IsFinanceCharge>false</IsFinanceCharge>
<DueDate>2026-04-1${number % 10}</DueDate>
<ShipDate>2026-03-1${number % 10}</ShipDate>
<Subtotal>${number % 5000}.${cents}</Subtotal>
<SalesTaxPercentage>7.75</SalesTaxPercentage>
<SalesTaxTotal>${number % 300}.${cents}</SalesTaxTotal>
<AppliedAmount>-${number % 5000}.${cents}</AppliedAmount>
<BalanceRemaining>0.00</BalanceRemaining>
<Memo>Visit of the week</Memo>
<IsPaid>true</IsPaid>
<IsToBePrinted>false</IsToBePrinted>
<IsToBeEmailed>true</IsToBeEmailed>
${lines.join('')}</InvoiceRet>
`;
}

/** Writes an InvoiceQuery answer of about that many megabytes and returns its size in bytes. */
function writeAnswer(path, megabytes) {
  const file = openSync(path, 'w');
  let bytes = writeSync(
    file,
    '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n' +
      '<InvoiceQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">\n',
  );
  for (let number = 1; bytes < megabytes * 1_000_000; number += 200) {
    bytes += writeSync(file, Array.from({ length: 200 }, (_, index) => invoice(number + index)).join(''));
  }
  bytes += writeSync(file, '</InvoiceQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n');
  closeSync(file);
  return bytes;
}

const ways = {
  /** The codec of this repository: typed records, decimals and dates checked and made canonical. */
  async typed(path) {
    const { decodeRecords } = await import('@autosync/qbxml');
    const started = process.cpuUsage();
    let records = 0;
    for await (const event of decodeRecords(chunks(path))) if (event.type === 'record') records += 1;
    return { records, cpu: process.cpuUsage(started) };
  },

  /** The same parser without tables: an object for each element, texts as they are, record by record. */
  async saxes(path) {
    const { SaxesParser } = await import('saxes');
    const started = process.cpuUsage();
    const parser = new SaxesParser();
    const stack = [];
    let text = '';
    let isLeaf = false;
    let records = 0;
    parser.on('opentag', (tag) => {
      stack.push({ ...tag.attributes });
      text = '';
      isLeaf = true;
    });
    parser.on('text', (piece) => {
      if (isLeaf) text += piece;
    });
    parser.on('closetag', (tag) => {
      const children = stack.pop();
      const value = isLeaf ? text : children;
      isLeaf = false;
      if (stack.length === 3) {
        records += 1;
      } else if (stack.length > 3) {
        const parent = stack[stack.length - 1];
        const known = parent[tag.name];
        if (known === undefined) parent[tag.name] = value;
        else if (Array.isArray(known)) known.push(value);
        else parent[tag.name] = [known, value];
      }
    });
    for await (const chunk of chunks(path)) parser.write(chunk);
    parser.close();
    return { records, cpu: process.cpuUsage(started) };
  },

  /** Plain objects of the whole text by fast-xml-parser, texts left as texts. */
  async 'fast-xml-parser'(path) {
    const { XMLParser } = await import('fast-xml-parser');
    const started = process.cpuUsage();
    const parsed = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(
      readFileSync(path, 'utf8'),
    );
    const records = parsed.QBXML.QBXMLMsgsRs.InvoiceQueryRs.InvoiceRet.length;
    return { records, cpu: process.cpuUsage(started) };
  },
};

function chunks(path) {
  return createReadStream(path, { encoding: 'utf8', highWaterMark: 65_536 });
}

async function runOne(name, path) {
  const { records, cpu } = await ways[name](path);
  const cpuMs = (cpu.user + cpu.system) / 1000;
  console.log(JSON.stringify({ records, cpuMs, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
}

function measure(name, path) {
  const child = spawnSync(process.execPath, [script, '--one', name, path], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${name} failed: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function medians(results) {
  return {
    cpuMs: Math.round(median(results.map(({ cpuMs }) => cpuMs))),
    peakMegabytes: Math.round(median(results.map(({ peakMegabytes }) => peakMegabytes))),
    records: results[0].records,
  };
}

/** All ways in turn, so that what else the machine does falls on all of them alike. */
function compare(path, runs) {
  const results = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of Object.keys(ways)) results[name].push(measure(name, path));
  }
  return Object.fromEntries(Object.entries(results).map(([name, list]) => [name, medians(list)]));
}

/**
 * Megabytes of memory for each further megabyte of answer. The first tens of megabytes still widen the heap
 * of V8 up to what it takes for itself, so the slope of the large answers is given beside the whole one.
 */
function memorySlope(folder, name, sizes, runs) {
  const points = sizes.map((megabytes) => {
    const path = join(folder, `answer-${megabytes}.xml`);
    const bytes = writeAnswer(path, megabytes);
    const peaks = Array.from({ length: runs }, () => measure(name, path).peakMegabytes);
    return { megabytes: bytes / 1_000_000, peakMegabytes: median(peaks) };
  });
  const slope = (from, to) => (to.peakMegabytes - from.peakMegabytes) / (to.megabytes - from.megabytes);
  const [small, , large, largest] = points;
  return {
    points,
    slope: slope(small, largest),
    slopeSmall: slope(small, large),
    slopeLarge: slope(large, largest),
  };
}

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : Number(process.argv[index + 1]);
}

function main() {
  const runs = option('runs', 7);
  const folder = mkdtempSync(join(tmpdir(), 'autosync-decode-'));
  try {
    const path = join(folder, 'answer.xml');
    const bytes = writeAnswer(path, option('megabytes', 30));
    const compared = compare(path, runs);
    const ratio = compared.typed.cpuMs / compared.saxes.cpuMs;
    const memory = memorySlope(folder, 'typed', [10, 30, 90, 270], 3);
    const report = {
      megabytes: bytes / 1_000_000,
      runs,
      compared,
      ratio,
      memory,
      targets: { ratio: 1.2, slope: 0.1 },
    };
    if (process.argv.includes('--json')) {
      console.log(JSON.stringify(report, undefined, 2));
      return;
    }
    console.log(`One InvoiceQuery answer of ${(bytes / 1_000_000).toFixed(1)} MB, medians of ${runs} runs`);
    console.table(compared);
    console.log(`Typed decode / bare saxes, CPU: ${ratio.toFixed(2)} (target: at most 1.2)`);
    console.table(memory.points);
    console.log(`Memory for each MB of answer: ${memory.slope.toFixed(3)} MB (target: at most 0.1)`);
    console.log(
      `  of which 10 to 90 MB: ${memory.slopeSmall.toFixed(3)}; 90 to 270 MB: ${memory.slopeLarge.toFixed(3)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const one = process.argv.indexOf('--one');
if (one >= 0) await runOne(process.argv[one + 1], process.argv[one + 2]);
else main();
