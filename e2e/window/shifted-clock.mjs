// Loaded before the programs by the tests of the window: each one's clock goes as many milliseconds ahead as the file
// says, so that two hours and a night pass while somebody looks on. Timers stay as they are.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const RealDate = Date;
const file = process.env['AUTOSYNC_TEST_CLOCK'] ?? '';

function shiftedNow() {
  return RealDate.now() + Number(readFileSync(file, 'utf8'));
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(shiftedNow());
    else super(...parts);
  }

  static now() {
    return shiftedNow();
  }
};
