import { amount, price, seededRandom } from '@autosync/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, decode, encode, EncodeError } from './index.ts';
import type { InvoiceAdd, Message, RequestMessageSet, ResponseMessageSet } from './index.ts';
import { messageNames, oneOf, randomRequest, randomResponse } from './test-support/random-message.ts';
import { readPlain } from './test-support/message-text.ts';

const version = '16.0';

function invoiceAdd(fields: Partial<InvoiceAdd>): RequestMessageSet {
  const InvoiceAdd = { CustomerRef: { ListID: '1-2' }, ...fields };
  return {
    kind: 'request',
    onError: 'continueOnError',
    requests: [{ name: 'InvoiceAdd', body: { requestID: '7', InvoiceAdd } }],
  };
}

/** A message that no compiler would let pass, as it may come from outside. */
function untyped(text: string): Message {
  return JSON.parse(text);
}

describe('encode', () => {
  it('writes a request with both declarations, one element a line, in the order of the schema', () => {
    const text = encode(
      invoiceAdd({
        Memo: 'a & b',
        RefNumber: '12',
        lines: [{ element: 'InvoiceLineAdd', value: { Amount: amount('5'), Desc: 'é' } }],
      }),
      { version: '13.0' },
    );
    expect(text).toBe(`<?xml version="1.0" encoding="utf-8"?>
<?qbxml version="13.0"?>
<QBXML>
<QBXMLMsgsRq onError="continueOnError">
<InvoiceAddRq requestID="7">
<InvoiceAdd>
<CustomerRef>
<ListID>1-2</ListID>
</CustomerRef>
<RefNumber>12</RefNumber>
<Memo>a &amp; b</Memo>
<InvoiceLineAdd>
<Desc>&#233;</Desc>
<Amount>5.00</Amount>
</InvoiceLineAdd>
</InvoiceAdd>
</InvoiceAddRq>
</QBXMLMsgsRq>
</QBXML>
`);
  });

  it('writes error recovery, macros, empty requests and cleared fields', () => {
    const text = encode(
      {
        kind: 'request', onError: 'stopOnError', newMessageSetID: 'n1', oldMessageSetID: 'o1', responseData: 'includeNone',
        requests: [
          { name: 'HostQuery', body: {} },
          { name: 'CustomerMod', body: { CustomerMod: { ListID: '1-2', EditSequence: '9', Notes: '', TermsRef: {} } } },
          { name: 'TxnVoid', body: { TxnVoidType: 'Invoice', TxnID: '1-2' } },
          { name: 'DataExtAdd', body: { DataExtAdd: { OwnerID: '0', DataExtName: 'x', TxnDataExtType: 'Invoice', TxnID: { useMacro: 'TxnID:m' }, DataExtValue: 'v' } } },
        ],
      },
      { version },
    ); // prettier-ignore
    expect(text).toContain(
      '<QBXMLMsgsRq oldMessageSetID="o1" newMessageSetID="n1" responseData="includeNone" onError="stopOnError">',
    );
    expect(text).toContain('<HostQueryRq/>\n');
    expect(text).toContain('<TermsRef/>\n<Notes/>\n');
    expect(text).toContain('<TxnID useMacro="TxnID:m"/>\n');
  });

  it('names every problem of a message at once, with message, path, rule and limit', () => {
    const message = invoiceAdd({
      RefNumber: '123456789012',
      Memo: 'Привет',
      lines: [
        {
          element: 'InvoiceLineAdd',
          value: { Desc: 'x'.repeat(4096), Rate: price('1'), PriceLevelRef: { FullName: 'Gold' } },
        },
        { element: 'InvoiceLineGroupAdd', value: { ItemGroupRef: {} } },
      ],
    });
    expect(
      check(message, { version: '3.0' }).map(({ message: name, path, rule, limit }) => [
        name,
        path,
        rule,
        limit,
      ]),
    ).toEqual([
      ['InvoiceAdd', 'InvoiceAdd.RefNumber', 'length', 11],
      ['InvoiceAdd', 'InvoiceAdd.Memo', 'characters', 'Windows-1252'],
      ['InvoiceAdd', 'InvoiceAdd.lines[0].Desc', 'length', 4095],
      ['InvoiceAdd', 'InvoiceAdd.lines[0]', 'choice', 'Rate, RatePercent, PriceLevelRef'],
      ['InvoiceAdd', 'InvoiceAdd.lines[0].PriceLevelRef', 'version', '4.0'],
    ]);
    try {
      encode(message, { version: '3.0' });
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(EncodeError);
      expect(String(thrown)).toMatch(
        /InvoiceAdd InvoiceAdd.RefNumber: RefNumber has 12 characters; QuickBooks takes at most 11. \(and 4 more\)/,
      );
    }
  });

  it('refuses what only the structure forbids', () => {
    const problemsOf = (body: string, name = 'InvoiceAdd') =>
      check(
        untyped(`{"kind":"request","onError":"stopOnError","requests":[{"name":"${name}","body":${body}}]}`),
        { version },
      );
    const rules = (body: string, name?: string) =>
      problemsOf(body, name).map(({ path, rule }) => `${path} ${rule}`);
    expect(rules('{}')).toEqual(['InvoiceAdd required']);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{}, "Surprise":1}}')).toEqual(['InvoiceAdd.Surprise unknown']);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{}, "InvoiceLineAdd":[{}]}}')).toEqual([
      'InvoiceAdd.InvoiceLineAdd unknown',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":"Kristy"}}')).toEqual(['InvoiceAdd.CustomerRef format']);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"lines":[{"element":"BillLine","value":{}}]}}')).toEqual([
      'InvoiceAdd.lines[0] unknown',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"IsPending":"true"}}')).toEqual([
      'InvoiceAdd.IsPending format',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"LinkToTxnID":"1"}}')).toEqual([
      'InvoiceAdd.LinkToTxnID format',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"IsTaxIncluded":true}}')).toEqual([
      'InvoiceAdd.IsTaxIncluded edition',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"DiscountLineAdd":{}}}')).toEqual([
      'InvoiceAdd.DiscountLineAdd edition',
    ]);
    expect(rules('{"InvoiceAdd":{"CustomerRef":{},"TxnDate":"2024-02-30"}}')).toEqual([
      'InvoiceAdd.TxnDate format',
    ]);
    expect(rules('{"TxnID":["1-2"],"RefNumber":["5"]}', 'InvoiceQuery')).toEqual([' choice']);
    expect(rules('{"MaxReturned":0}', 'InvoiceQuery')).toEqual(['MaxReturned range']);
    expect(rules('{"ActiveStatus":"ActiveOnly "}', 'AccountQuery')).toEqual(['ActiveStatus enumeration']);
    expect(rules('{"iterator":"Begin"}', 'InvoiceQuery')).toEqual(['iterator enumeration']);
    expect(rules(`{"requestID":"${'x'.repeat(51)}"}`, 'HostQuery')).toEqual(['requestID length']);
    expect(rules('{"ListDelType":"Customer"}', 'ListDel')).toEqual(['ListID required']);
    expect(rules('{}', 'Nonsense')).toEqual([' unknown']);
    expect(rules('{}', 'SalesTaxReturnQuery')).toEqual([' edition']);
    expect(rules('{"ReceivePaymentAdd":{"CustomerRef":{}}}', 'ReceivePaymentAdd')).toEqual([
      'ReceivePaymentAdd choice',
    ]);
    expect(rules('{"EstimateAdd":{"CustomerRef":{}}}', 'EstimateAdd')).toEqual([
      'EstimateAdd.lines required',
    ]);
  });

  it('refuses a message set identifier that QuickBooks would not keep, and a message newer than the version', () => {
    const set = {
      kind: 'request',
      onError: 'stopOnError',
      newMessageSetID: 'x'.repeat(25),
      requests: [{ name: 'LeadQuery', body: {} }],
    } as const;
    expect(check(set, { version: '12.0' })).toMatchObject([
      { rule: 'length', limit: 24 },
      { message: 'LeadQuery', rule: 'version', limit: '13.0' },
    ]);
  });

  it('writes answers in the raw form of a QuickBooks and leaves out what an older version does not know', () => {
    const answer: ResponseMessageSet = {
      kind: 'response',
      newMessageSetID: 'n1',
      messageSetStatusCode: 0,
      responses: [
        {
          name: 'CustomerQuery',
          body: {
            requestID: '',
            statusCode: 1,
            statusSeverity: 'Info',
            statusMessage: 'No "match"',
            iteratorRemainingCount: 0,
          },
        },
        {
          name: 'ListDel',
          body: {
            statusCode: 0,
            statusSeverity: 'Info',
            ListDelType: 'Customer',
            ListID: '1-2',
            FullName: "Babcock's",
          },
        },
        {
          name: 'InvoiceQuery',
          body: { statusCode: 0, statusSeverity: 'Info', InvoiceRet: [{ TxnID: '1-2', ExternalGUID: '0' }] },
        },
      ],
    };
    expect(encode(answer, { version: '4.0' })).toBe(`<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="n1" messageSetStatusCode="0">
<CustomerQueryRs requestID="" statusCode="1" statusSeverity="Info" statusMessage="No &quot;match&quot;" />
<ListDelRs statusCode="0" statusSeverity="Info">
<ListDelType>Customer</ListDelType>
<ListID>1-2</ListID>
<FullName>Babcock&apos;s</FullName>
</ListDelRs>
<InvoiceQueryRs statusCode="0" statusSeverity="Info">
<InvoiceRet>
<TxnID>1-2</TxnID>
</InvoiceRet>
</InvoiceQueryRs>
</QBXMLMsgsRs>
</QBXML>
`);
  });

  it('writes subscriptions and events that decode reads again', () => {
    const messages: readonly Message[] = [
      { kind: 'subscriptionRequest', version, requests: [{ name: 'SubscriptionDel', body: { SubscriberID: '0', SubscriptionType: 'Data' } }] },
      { kind: 'subscriptionResponse', responses: [{ name: 'SubscriptionDel', body: { statusCode: 0, statusSeverity: 'Info' } }] },
      { kind: 'events', version, events: { UIEvent: { CompanyFilePath: 'C:\\a.qbw', HostInfo: { ProductName: 'QB', MajorVersion: '32', MinorVersion: '0', Country: 'US' }, CompanyFileEvent: { CompanyFileEventOperation: 'Open' } } } },
    ]; // prettier-ignore
    for (const message of messages)
      expect(decode(encode(message, { version }))).toEqual({ message, notices: [] });
  });

  it('gives back every random message of the newest version', () => {
    const names = messageNames(version);
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, isRequest) => {
        const random = seededRandom(seed);
        const drawing = { random, version, fillPercent: 50 } as const;
        const message = isRequest
          ? randomRequest(drawing, oneOf(random, names))
          : randomResponse(drawing, oneOf(random, names));
        expect(decode(encode(message, { version })).message).toEqual(message);
      }),
      { numRuns: 600 },
    );
  });

  it('never lets a text become an element', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'<>&"\'/]-!?= \t\n\rax;#é€'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (memo, requestID) => {
        const message: RequestMessageSet = {
          kind: 'request',
          onError: 'stopOnError',
          requests: [
            {
              name: 'InvoiceAdd',
              body: {
                requestID: requestID.slice(0, 50),
                InvoiceAdd: { CustomerRef: { FullName: memo }, Memo: memo },
              },
            },
          ],
        };
        const root = readPlain(encode(message, { version }));
        const [invoice] = root.children[0]?.children[0]?.children ?? [];
        expect(invoice?.children.map(({ name }) => name)).toEqual(['CustomerRef', 'Memo']);
        expect(invoice?.children[1]).toEqual({ name: 'Memo', attributes: {}, children: [], text: memo });
        expect(root.children[0]?.children[0]?.attributes).toEqual({ requestID: requestID.slice(0, 50) });
      }),
      { numRuns: 1000 },
    );
  });
});
