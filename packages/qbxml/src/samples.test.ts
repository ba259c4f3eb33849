import { describe, expect, it } from 'vitest';
import { decode, encode, EncodeError, parseRequests } from './index.ts';
import type { Message, Problem } from './index.ts';
import { plainLines, readPlain, valueLines } from './test-support/message-text.ts';
import { hasSharedReference, sampleFiles } from './test-support/shared-reference.ts';

const isHere = hasSharedReference('the codec against recorded messages');

/** Files that name no version, or one that cannot have what they hold. */
const versionOf: Readonly<Record<string, string>> = {
  'ItemSubtotalAddRq__apotema__item_subtotal_qbxml_spec.xml': '12.0',
};

function withVersion(name: string, text: string): string {
  const version = versionOf[name];
  if (version !== undefined) return text.replace(/<\?qbxml [^?]*\?>/, `<?qbxml version="${version}"?>`);
  if (text.includes('<?qbxml ')) return text;
  return text.replace(/^(<\?xml[^?]*\?>)?/, '$1<?qbxml version="13.0"?>');
}

describe.runIf(isHere)('requests that are valid', () => {
  it.each(sampleFiles('requests'))('$name says the same after decode and encode', ({ name, text }) => {
    const { message, notices } = decode(withVersion(name, text));
    expect(notices).toEqual([]);
    if (message.kind !== 'request') throw new Error('This is no request.');
    expect(message.requests.length + (message.oldMessageSetID === undefined ? 0 : 1)).toBeGreaterThan(0);
    const again = decode(encode(message, { version: message.version ?? '13.0' })).message;
    expect(again).toEqual({ ...message, version: message.version ?? '13.0' });
  });

  it.each(sampleFiles('requests'))(
    '$name is read by the simulator as by the lenient reader',
    ({ name, text }) => {
      const whole = withVersion(name, text);
      expect(parseRequests(whole)).toEqual({
        outcome: 'parsed',
        messageSet: decode(whole).message,
        problems: [],
      });
    },
  );
});

/** Why each file is invalid, found with Intuit's XSD by xmllint. */
const reasons: Readonly<
  Record<string, Pick<Problem, 'path' | 'rule'> | { path: string; statusCode: number }>
> = {
  'AccountAddRq__apotema__account_qbxml_spec.xml': { path: 'AccountAdd.AccountType', rule: 'required' },
  'EstimateAddRq__selfjared1__reorder_specific_tag_tests.xml': { path: 'EstimateAdd', rule: 'required' },
  'InvoiceAddRq__bill-ash__test_invoice.xml': { path: 'InvoiceAdd.CustomerRef', rule: 'order' },
  'InvoiceModRq__bill-ash__test_invoice.xml': { path: 'InvoiceMod.CustomerRef', rule: 'order' },
  'OtherNameQueryRq__bill-ash__models.xml': { path: 'ActiveStatus', statusCode: 3110 },
  'PurchaseOrderAddRq__selfjared1__reorder_xml_element_tests.xml': {
    path: 'PurchaseOrderAdd.IsToBePrinted',
    rule: 'order',
  },
  'PurchaseOrderModRq__apotema__purchase_order_qbxml_spec.xml': {
    path: 'PurchaseOrderMod.lines[0].TxnLineID',
    rule: 'required',
  },
  'VendorModRq__apotema__vendor_qbxml_spec.xml': { path: 'VendorMod.ListID', rule: 'required' },
};

describe.runIf(isHere)('requests that are invalid', () => {
  it('each have a reason in the table', () => {
    expect(Object.keys(reasons).sort()).toEqual(
      sampleFiles('requests-invalid')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(sampleFiles('requests-invalid'))('$name is refused for its reason', ({ name, text }) => {
    const parsed = parseRequests(withVersion(name, text));
    const found = parsed.outcome === 'structure' ? parsed.problem : parsed.problems[0];
    expect(found).toMatchObject(reasons[name] ?? {});
    const { message } = decode(withVersion(name, text));
    if (message.kind !== 'request') throw new Error('This is no request.');
    // What only the order breaks is mended by reading: an object has no order.
    const isOrderOnly = parsed.outcome === 'structure' && parsed.problem.rule === 'order';
    if (!isOrderOnly)
      expect(() => encode(message, { version: message.version ?? '13.0' })).toThrow(EncodeError);
  });
});

/** Everything in a decoded message as lines with paths. */
function decodedLines(message: Message): string[] {
  if (message.kind === 'events') return valueLines('QBXMLEvents', message.events);
  if (message.kind !== 'response') throw new Error(`A ${message.kind} is not among these samples.`);
  return message.responses.flatMap(({ name, body }) => valueLines(`${name}Rs`, body)).sort();
}

describe.runIf(isHere)('answers and events', () => {
  it.each([...sampleFiles('responses'), ...sampleFiles('events')])('$name is read whole', ({ text }) => {
    const [set] = readPlain(text).children;
    if (!set) throw new Error('QBXML is empty.');
    const plain =
      set.name === 'QBXMLEvents'
        ? plainLines(set)
        : set.children.flatMap((element) => plainLines(element)).sort();
    const decoded = decodedLines(decode(text).message);
    expect(plain.length).toBeGreaterThan(2);
    expect(decoded).toEqual(plain);
  });

  it('meet nothing unknown but what real answers are known to hold', () => {
    const notices = [...sampleFiles('responses'), ...sampleFiles('events')].flatMap(
      ({ text }) => decode(text).notices,
    );
    expect([...new Set(notices.map(({ rule, path }) => `${rule} ${path}`))].sort()).toEqual([
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.EmployeeDirectDepositAccount',
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.EmployeeTaxInfo',
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.IsCoveredByQualifiedPensionPlan',
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.PayScheduleRef',
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.SickHours.YearBeginsDate',
      'unknown EmployeeQuery.EmployeeRet.EmployeePayrollInfo.VacationHours.YearBeginsDate',
      'unknown UIExtensionEvent.EventTime',
      'unknown UIExtensionEvent.SubscriberID',
    ]);
  });

  it.each([
    'CompanyQueryRs__mmurphy1077__1_initial_add.xml',
    'CustomerQueryRs__bill-ash__customers.xml',
    'DataExtAddRs__mmurphy1077__1_initial_add.xml',
    'DataExtDefAddRs__mmurphy1077__1_initial_add.xml',
    'DataExtDefQueryRs__mmurphy1077__1_initial_add.xml',
    'DataExtDelRs__mmurphy1077__1_initial_add.xml',
    'ItemInventoryQueryRs__flowlink__item_inventory_query_rs_raw.xml',
  ])('%s, recorded raw, is written again byte by byte', (name) => {
    const recorded = sampleFiles('responses').find((file) => file.name === name)?.text ?? '';
    // The XML declaration and the last line break are those of the log, not of QuickBooks.
    const raw = `${recorded.replace(/^<\?xml[^>]*>/, '<?xml version="1.0" ?>').trimEnd()}\n`;
    expect(encode(decode(recorded).message, { version: '16.0' })).toBe(raw);
  });
});
