/** Writes message sets of three customers into a company file until it is killed, and tells each step. */
import { seededRandom } from '@autosync/core';
import { encode } from '@autosync/qbxml';
import type { Request } from '@autosync/qbxml';
import { createCompany } from '@autosync/simulator';
import { createClock } from '../clock.ts';
import { openCompanyFile } from '../company-file/storage.ts';

const storage = openCompanyFile(process.argv[2] ?? '');
const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
const start = storage.elementKeys({ types: ['Customer'] }).length;
for (let count = 0; ; count += 1) {
  const id = `set ${start} ${count}`;
  const requests = [1, 2, 3].map((place): Request => ({
    name: 'CustomerAdd',
    body: { CustomerAdd: { Name: `${id} ${place}` } },
  }));
  await tell({ sent: id });
  const message = { kind: 'request', onError: 'stopOnError', newMessageSetID: id, requests } as const;
  const exchange = company.exchange(encode(message, { version: '13.0' }));
  if ('refused' in exchange) throw new Error(exchange.refused.message);
  for (const text of exchange.answer) void text;
  await tell({ answered: id });
}

function tell(line: object): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve()));
}
