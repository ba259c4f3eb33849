import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { seededRandom } from '@autosync/core';
import { decode } from '@autosync/qbxml';
import type { ResponseMessageSet } from '@autosync/qbxml';
import { control, createCompany } from '@autosync/simulator';
import { storageContract } from '@autosync/simulator/contract';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { createClock } from '../clock.ts';
import { openCompanyFile } from './storage.ts';
import type { CompanyFileStorage } from './storage.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'company-file-'));
const opened = new Map<object, string>();
let files = 0;

function open(file = path.join(folder, `${(files += 1)}.qbw`)): CompanyFileStorage {
  const storage = openCompanyFile(file);
  opened.set(storage, file);
  return storage;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

storageContract('SQLite', open, (storage) => {
  const file = opened.get(storage);
  if ('close' in storage && typeof storage.close === 'function') storage.close();
  return open(file);
});

describe('a company file', () => {
  it('belongs to one program at a time', () => {
    const file = path.join(folder, 'one.qbw');
    const storage = open(file);
    expect(() => openCompanyFile(file)).toThrow(/cannot be opened: another program has it open/);
    storage.close();
    openCompanyFile(file).close();
  });

  it('that is none is refused in plain words, and nothing is left beside it', () => {
    const file = path.join(folder, 'text.qbw');
    writeFileSync(file, 'This is not a company file. '.repeat(100));
    expect(() => openCompanyFile(file)).toThrow(/text\.qbw" cannot be opened: it is no company file/);
    expect(readdirSync(folder).filter((name) => name.startsWith('text.qbw'))).toEqual(['text.qbw']);
  });

  it('is not made out of the database of another program', () => {
    const file = path.join(folder, 'other.db');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    expect(() => openCompanyFile(file)).toThrow(/cannot be opened: it is the database of another program/);
  });

  it('comes back from a backup that an earlier run of the program took', () => {
    const file = path.join(folder, 'backup.qbw');
    const worked = (deed: (company: ReturnType<typeof createCompany>) => unknown): readonly string[] => {
      const storage = open(file);
      const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
      deed(company);
      const names = storage.elementKeys({ types: ['Customer'] }).map(({ name }) => name);
      storage.close();
      return names;
    };
    const add = (Name: string) => (company: ReturnType<typeof createCompany>) =>
      company.perform({ name: 'CustomerAdd', body: { CustomerAdd: { Name } } });
    worked(add('Ann'));
    worked((company) => control(company, { do: 'back-up' }));
    expect(worked(add('Bea'))).toEqual(['Ann', 'Bea']);
    expect(worked((company) => control(company, { do: 'restore-backup' }))).toEqual(['Ann']);
    expect(worked(add('Cleo'))).toEqual(['Ann', 'Cleo']);
  });

  it('of 5,000 transactions answers an unchanged query without reading them all', () => {
    const storage = open();
    const company = createCompany({ storage, clock: createClock(), random: seededRandom(1) });
    const add = (name: string) =>
      company.perform({ name: 'CustomerAdd', body: { CustomerAdd: { Name: name } } });
    add('Ann');
    const customer = storage.elementKeys({ types: ['Customer'] })[0]?.id ?? '';
    const InvoiceAdd = { CustomerRef: { ListID: customer } };
    storage.atomically(() => {
      for (let made = 0; made < 5_000; made += 1)
        company.perform({ name: 'InvoiceAdd', body: { InvoiceAdd } });
    });
    const future = Math.floor(Date.now() / 1000) + 1000;
    const timeOf = (from: number): number => {
      const start = performance.now();
      for (let times = 0; times < 20; times += 1)
        storage.transactionKeys({ types: ['Invoice'], modifiedFrom: from });
      return performance.now() - start;
    };
    const [unchanged, everything] = [timeOf(future), timeOf(0)];
    expect(unchanged * 10).toBeLessThan(everything);
    storage.close();
  });
});

interface Told {
  readonly sent?: string;
  readonly answered?: string;
}

/** Starts a writer, kills it after some of its lines, and hands back what it had told by then. */
async function killedWriter(file: string, afterLines: number): Promise<readonly Told[]> {
  const program = new URL('../testing/writer.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--conditions=@autosync/source', '--import', 'tsx', program, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  createInterface({ input: child.stdout }).on('line', (line) => {
    told.push(JSON.parse(line));
    if (told.length === afterLines) child.kill('SIGKILL');
  });
  await ended;
  return told;
}

describe('a company file whose program is killed', () => {
  it('is whole: what was answered is there, and a message set is done, begun or unknown', async () => {
    const random = seededRandom(Number(process.env['SEED'] ?? 11));
    const file = path.join(folder, 'killed.qbw');
    for (let kills = 0; kills < 4; kills += 1) {
      const told = await killedWriter(file, random.integer(2, 60));
      expect(told.length).toBeGreaterThan(1);
      const storage = openCompanyFile(file);
      const company = createCompany({ storage, clock: createClock(), random });
      const names = new Set(storage.elementKeys({ types: ['Customer'] }).map(({ name }) => name));
      const answered = told.flatMap((line) => line.answered ?? []);
      const sent = told.flatMap((line) => line.sent ?? []);
      for (const id of answered) {
        expect(namesOf(id).every((name) => names.has(name))).toBe(true);
        expect(asked(company, id).messageSetStatusCode).toBe(0);
      }
      for (const id of sent.filter((each) => !answered.includes(each))) {
        const count = namesOf(id).filter((name) => names.has(name)).length;
        const { messageSetStatusCode: status, responses } = asked(company, id);
        if (status === 600) expect(count).toBe(0);
        else if (status === 9002) expect([1, 2]).toContain(count);
        else expect([status, count, responses.length]).toEqual([0, 3, 3]);
      }
      storage.close();
    }
  }, 60_000);
});

function namesOf(id: string): readonly string[] {
  return [1, 2, 3].map((place) => `${id} ${place}`);
}

/** What QuickBooks says of a message set without running it. */
function asked(company: ReturnType<typeof createCompany>, id: string): ResponseMessageSet {
  const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="${id}" oldMessageSetID="${id}"/></QBXML>`;
  const exchange = company.exchange(text);
  if ('refused' in exchange) throw new Error(exchange.refused.message);
  const { message } = decode([...exchange.answer].join(''));
  if (message.kind !== 'response') throw new Error('QuickBooks did not answer.');
  return message;
}
