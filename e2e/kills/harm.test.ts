import { rmSync } from 'node:fs';
import path from 'node:path';
import { catalogue, seededRandom, type CatalogueCode } from '@autosync/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endAll, type Ended } from '../program.ts';
import { makeRoot, makeSample, openCompany, recordsOf, type Company } from './company.ts';
import { createLedger } from './ledger.ts';
import { createPeople, type People } from './people.ts';
import { openProxy } from './proxy.ts';
import { comeToRest } from './rest.ts';
import { canMount, onSmallDisk, withoutWriting, type SmallDisk } from './small-disk.ts';

/**
 * The machine harms the three programs in other ways than by ending them. After each harm the two exports are
 * compared record by record, with everything that people did meanwhile.
 */
const seed = Number(process.env['AUTOSYNC_SEED'] ?? Math.trunc(performance.timeOrigin) % 10_000);
const random = seededRandom(seed);
const sample = { seed: 3, customers: 12, invoices: 24 };
const ledger = createLedger(`H${seed.toString(36)}`, recordsOf(sample));
const root = makeRoot('e2e-harm');
const disks: SmallDisk[] = [];
let company: Company;
let people: People;

beforeAll(async () => {
  console.warn(`Harmed with seed ${seed} (AUTOSYNC_SEED runs it again).`);
  if (!canMount)
    console.warn('ONLY ROOT MAY MOUNT: THE TESTS OF A FULL AND OF A READ-ONLY DISK DO NOT RUN HERE.');
  await makeSample(path.join(root, 'sample'), sample);
  company = await openCompany(path.join(root, 'sample'), path.join(root, 'company'), sample);
  people = createPeople(company, ledger, random);
});
afterAll(async () => {
  await endAll();
  for (const disk of disks) disk.close();
  rmSync(root, { recursive: true, force: true });
});

/** Everything is there again; both sides must become the same books. */
async function expectTheSameBooks(): Promise<void> {
  expect((await comeToRest(company, ledger)).faults).toEqual([]);
}

/** The words that the catalogue has for it, on stderr or among the messages of the sync. */
function tells({ stdout, stderr }: Ended, ...codes: readonly CatalogueCode[]): boolean {
  return codes.some((code) => stderr.includes(catalogue[code].summary) || stdout.includes(`"${code}"`));
}

describe.runIf(canMount)('a full disk', () => {
  it('of the connector, at any commit of its first sync: it says so, and goes on where there is room', async () => {
    const disk = onSmallDisk(company.connectorFolder, 16);
    disks.push(disk);
    let refused = 0;
    for (let bytesLeft = 0; bytesLeft < 600_000; bytesLeft += random.integer(40_000, 120_000)) {
      await people.work(true);
      disk.fill(bytesLeft);
      const { ended } = await company.sync();
      disk.makeRoom();
      expect(ended.exitCode, ended.stderr).toBeOneOf([0, 1]);
      if (ended.exitCode === 0) continue;
      refused += 1;
      expect(ended.stderr).toContain(catalogue['store.not-writable'].summary);
      expect(ended.stderr).not.toContain(catalogue['program.defect'].summary);
    }
    expect(refused).toBeGreaterThan(3);
    await expectTheSameBooks();
  }, 240_000);

  it('of QuickBooks: each record that was not taken has a message, and is taken later', async () => {
    const { quickbooks } = company;
    await quickbooks.stop();
    const disk = onSmallDisk(path.dirname(company.companyFile), 64);
    disks.push(disk);
    await quickbooks.start();
    for (const bytesLeft of [0, random.integer(4_000, 200_000)]) {
      for (let deeds = 0; deeds < 4; deeds += 1) await people.work(false);
      disk.fill(bytesLeft);
      const { ended } = await company.sync();
      disk.makeRoom();
      expect(ended.exitCode, ended.stderr).toBeOneOf(bytesLeft === 0 ? [3, 5] : [0, 3, 5]);
      if (ended.exitCode !== 0)
        expect(tells(ended, 'quickbooks.no-answer', 'quickbooks.not-reached'), ended.stdout).toBe(true);
    }
    await expectTheSameBooks();
  }, 120_000);

  it('of SA: it says so, and goes on where there is room', async () => {
    const { sa } = company;
    await sa.stop();
    const disk = onSmallDisk(company.saFolder, 256);
    disks.push(disk);
    await sa.start();
    for (let deeds = 0; deeds < 4; deeds += 1) await people.work(false);
    disk.fill(0);
    const { ended } = await company.sync();
    disk.makeRoom();
    expect([ended.exitCode, ended.stderr]).toEqual([
      1,
      expect.stringContaining(catalogue['sa.no-room'].summary),
    ]);
    await expectTheSameBooks();
  }, 120_000);
});

describe.runIf(canMount)('what may not be written', () => {
  it.each([
    ['the folder of the connector', () => company.connectorFolder],
    ['the file of the connector', () => path.join(company.connectorFolder, 'connector.sqlite')],
  ])(
    '%s: a sync says so and writes nothing on either side',
    async (_, place) => {
      await people.work(false);
      const { ended } = await withoutWriting(place(), () => company.sync());
      expect([ended.exitCode, ended.stderr]).toEqual([
        1,
        expect.stringContaining(catalogue['store.not-writable'].summary),
      ]);
      await expectTheSameBooks();
    },
    120_000,
  );

  it('the company file: QuickBooks shows it and takes nothing, and the sync says so', async () => {
    const { quickbooks, companyFile } = company;
    for (let deeds = 0; deeds < 4; deeds += 1) await people.work(false);
    await quickbooks.stop();
    const { ended } = await withoutWriting(companyFile, async () => {
      await quickbooks.start();
      const sync = await company.sync();
      await quickbooks.stop();
      return sync;
    });
    await quickbooks.start();
    expect(ended.exitCode, ended.stderr).toBeOneOf([3, 5]);
    expect(tells(ended, 'quickbooks.no-answer', 'quickbooks.not-reached'), ended.stderr).toBe(true);
    await expectTheSameBooks();
  }, 120_000);
});

describe('a connection that stays open and goes silent', () => {
  /** Pieces that pass on the way of a sync that has something to do; fewer, and it is silent from then on. */
  const piecesMax = 24;
  const impatient = {
    preload: new URL('patience.mjs', import.meta.url),
    environment: { AUTOSYNC_PATIENCE_MS: '3000' },
  };

  it.each([
    ['sa', ['sa.not-reached']],
    ['quickbooks', ['quickbooks.no-answer', 'quickbooks.not-reached']],
  ] as const)(
    'to %s, at any moment: the sync ends by itself and says so',
    async (side, codes) => {
      let ends = 0;
      for (let round = 0; round < 4; round += 1) {
        await people.work(false);
        const proxy = await openProxy(company[side].url);
        proxy.silence(random.integer(0, piecesMax));
        const { ended } = await company.sync(undefined, { [side]: proxy.url, surroundings: impatient });
        expect(ended.exitCode, ended.stderr).toBeOneOf(proxy.isSilent ? [0, 5] : [0]);
        await proxy.close();
        if (ended.exitCode === 0) continue;
        ends += 1;
        expect(tells(ended, ...codes), ended.stderr).toBe(true);
      }
      expect(ends).toBeGreaterThan(0);
      await expectTheSameBooks();
    },
    240_000,
  );
});
