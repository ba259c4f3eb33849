/** The values of every switch, the believed one first, so that a program can be started with others. */
import { believed } from './switches.ts';
import type { Switches } from './switches.ts';

/** A number takes any whole number. */
const values: { readonly [Name in keyof Switches]: readonly Switches[Name][] | 'whole number' } = {
  printedOffset: ['january', 'current'],
  ambiguousLocalTime: ['earlier', 'later'],
  paymentTouchesInvoice: [true, false],
  paymentAtParentReducesJob: [true, false],
  inactiveReferences: ['refused', 'allowed'],
  goneIdInQuery: ['warning-500', 'error-3120'],
  foreignCharacters: ['question-mark', 'refused'],
  addressInMod: ['fields', 'whole'],
  addressForm: ['as-read', 'as-given'],
  invoiceIsToBePrinted: [true, false],
  linkedInvoiceRemoval: ['refused', 'frees-payments'],
  loweredPaidInvoice: ['frees-payment', 'refused'],
  applicationsNeedLineItems: [true, false],
  appliedAmountSign: ['negative', 'positive'],
  recoveredAnswer: ['whole', 'error-recovery'],
  stoppedRequests: ['answered-3231', 'left-out'],
  modifiedFrom: ['inclusive', 'exclusive'],
  truncation: ['silent', 'none'],
  nameFilterOn: ['full-name', 'name'],
  mergeTouchesTransactions: [false, true],
  condensedAreTold: [false, true],
  closedWithoutPassword: ['written', 'refused'],
  paymentOfCreditsAlone: ['makes-none', 'makes-one'],
  unusedCredits: ['of-customer', 'none'],
  appliedCheckRemoval: ['frees-credits', 'as-invoices'],
  taxRounding: ['whole', 'line'],
  changedTaxRate: ['reprices', 'kept'],
  negativeSale: ['refused', 'written'],
  numbers: ['of-each-kind', 'shared'],
  renameTouchesBelow: [false, true],
  applyingTouchesCredit: [false, true],
  checkOfUnknownSet: ['answers-600', 'runs'],
  deletedDays: 'whole number',
  dataExtTouches: ['public', 'always', 'never'],
  dataExtDefForm: ['schema', 'recorded'],
};

/** What a switch may be, in words. @throws RangeError for a name that is no switch. */
export function switchValues(name: string): readonly string[] {
  const known = Object.entries(values).find(([each]) => each === name)?.[1];
  if (known === undefined)
    throw new RangeError(`There is no switch "${name}"; there are ${Object.keys(believed).join(', ')}.`);
  return typeof known === 'string' ? [known] : known.map(String);
}

/**
 * Switches from texts such as `paymentTouchesInvoice=false`; the last one counts where one is named twice.
 *
 * @throws RangeError for a name or value that is none.
 */
export function readSwitches(texts: readonly string[]): Partial<Switches> {
  const read = texts.map((text): readonly [string, string] => {
    const [name = '', ...rest] = text.split('=');
    const value = rest.join('=');
    const allowed = switchValues(name);
    const isNumber = allowed.includes('whole number');
    if (isNumber ? !/^\d{1,6}$/.test(value) : !allowed.includes(value))
      throw new RangeError(`The switch ${name} is ${allowed.join(' or ')}, and not "${value}".`);
    return [name, isNumber || /^(true|false)$/.test(value) ? value : JSON.stringify(value)];
  });
  return JSON.parse(`{${read.map(([name, value]) => `"${name}":${value}`).join(',')}}`);
}
