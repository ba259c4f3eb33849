/** Plays a season in a company file until it is killed, and tells each step when it is done. */
import { writeSync } from 'node:fs';
import { playSeason } from '@autosync/simulator/season';
import { openCompanyFile } from '../company-file/storage.ts';

const [file = '', seed = '1'] = process.argv.slice(2);
playSeason({
  seed: Number(seed),
  steps: 1_000_000,
  proofEvery: 1_000_000,
  storage: () => openCompanyFile(file),
  onStep: (step) => writeSync(1, `${step}\n`),
});
