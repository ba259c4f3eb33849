import { describe, expect, it } from 'vitest';
import { parseRequests } from './index.ts';
import type { ParseOptions } from './index.ts';

function message(
  content: string,
  attributes = 'onError="continueOnError"',
  declaration = '<?qbxml version="13.0"?>',
): string {
  return `<?xml version="1.0" encoding="utf-8"?>${declaration}<QBXML><QBXMLMsgsRq ${attributes}>${content}</QBXMLMsgsRq></QBXML>`;
}

function structureOf(text: string, options?: ParseOptions): string {
  const parsed = parseRequests(text, options);
  return parsed.outcome === 'structure'
    ? `${parsed.problem.rule} ${parsed.problem.message} ${parsed.problem.path}`
    : 'parsed';
}

const customer = (fields: string): string =>
  `<CustomerAddRq><CustomerAdd><Name>x</Name>${fields}</CustomerAdd></CustomerAddRq>`;
const invoice = (fields: string): string =>
  `<InvoiceAddRq><InvoiceAdd><CustomerRef/>${fields}</InvoiceAdd></InvoiceAddRq>`;

describe('requests as a QuickBooks reads them', () => {
  it('are a message set with values', () => {
    expect(parseRequests(message(`${customer('<IsActive>1</IsActive>')}<HostQueryRq requestID="a"/>`, 'onError="stopOnError" newMessageSetID="n" oldMessageSetID="" responseData="includeNone"'))).toEqual({
      outcome: 'parsed',
      messageSet: {
        kind: 'request', version: '13.0', onError: 'stopOnError', newMessageSetID: 'n', oldMessageSetID: '', responseData: 'includeNone',
        requests: [
          { name: 'CustomerAdd', body: { CustomerAdd: { Name: 'x', IsActive: true } } },
          { name: 'HostQuery', body: { requestID: 'a' } },
        ],
      },
      problems: [],
    }); // prettier-ignore
  });

  it.each([
    ['text that is no XML', '<QBXML>', 'wellFormed  '],
    ['a DOCTYPE', `<!DOCTYPE QBXML>${message('').slice(38)}`, 'wellFormed  '],
    ['an illegal character', message(customer('<Notes>a&#1;b</Notes>')), 'characters  '],
    ['a missing version', message('', 'onError="stopOnError"', ''), 'version  '],
    ['an unknown version', message('', 'onError="stopOnError"', '<?qbxml version="99.0"?>'), 'version  '],
    [
      'a version of another edition',
      message('', 'onError="stopOnError"', '<?qbxml version="CA3.0"?>'),
      'version  ',
    ],
    ['a missing onError', message('', ''), 'attribute  '],
    ['a wrong onError', message('', 'onError="ignore"'), 'attribute  '],
    ['a foreign attribute of the set', message('', 'onError="stopOnError" mood="good"'), 'attribute  '],
    ['another root', '<?qbxml version="13.0"?><HTML/>', 'envelope  '],
    [
      'two sets',
      '<?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError"/><QBXMLMsgsRq onError="stopOnError"/></QBXML>',
      'envelope  ',
    ],
    ['an unknown request', message('<MagicAddRq/>'), 'unknown Magic'],
    ['a request without Rq', message('<CustomerAdd/>'), 'unknown Customer'],
    [
      'a request newer than the version',
      message('<LeadQueryRq/>', undefined, '<?qbxml version="12.0"?>'),
      'version LeadQuery LeadQueryRq',
    ],
    ['an unknown element', message(customer('<Mood/>')), 'unknown CustomerAdd CustomerAdd.Mood'],
    ['a wrong order', message(customer('<Notes/><Phone/>')), 'order CustomerAdd CustomerAdd.Phone'],
    [
      'a missing element',
      message('<CustomerAddRq><CustomerAdd/></CustomerAddRq>'),
      'required CustomerAdd CustomerAdd.Name',
    ],
    ['an element twice', message(customer('<Phone/><Phone/>')), 'repetition CustomerAdd CustomerAdd.Phone'],
    [
      'an element too often',
      message(
        customer(
          '<AdditionalContactRef><ContactName>a</ContactName><ContactValue>b</ContactValue></AdditionalContactRef>'.repeat(
            9,
          ),
        ),
      ),
      'repetition CustomerAdd CustomerAdd.AdditionalContactRef',
    ],
    [
      'an element newer than the version',
      message(customer('<JobTitle/>'), undefined, '<?qbxml version="11.0"?>'),
      'version CustomerAdd CustomerAdd.JobTitle',
    ],
    [
      'two of a choice',
      message('<InvoiceQueryRq><TxnID>1</TxnID><RefNumber>2</RefNumber></InvoiceQueryRq>'),
      'choice InvoiceQuery ',
    ],
    [
      'none of a needed choice',
      message(
        '<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef/></ReceivePaymentAdd></ReceivePaymentAddRq>',
      ),
      'choice ReceivePaymentAdd ReceivePaymentAdd',
    ],
    ['a foreign attribute', message('<HostQueryRq mood="good"/>'), 'attribute HostQuery mood'],
    [
      'a foreign attribute of a leaf',
      message(customer('<Phone kind="home"/>')),
      'attribute CustomerAdd CustomerAdd.Phone.kind',
    ],
    [
      'an element in a leaf',
      message(customer('<Phone><b/></Phone>')),
      'unknown CustomerAdd CustomerAdd.Phone',
    ],
    ['text between elements', message(customer('hello')), 'unknown CustomerAdd CustomerAdd'],
    [
      'a wrong place inside a line',
      message(invoice('<InvoiceLineAdd/><InvoiceLineAdd><Amount/><Desc/></InvoiceLineAdd>')),
      'order InvoiceAdd InvoiceAdd.lines[1].Desc',
    ],
    [
      'an element before the lines that stands behind them',
      message(invoice('<InvoiceLineAdd/><Memo/>')),
      'order InvoiceAdd InvoiceAdd.Memo',
    ],
  ])('are refused whole for %s', (_name, text, expected) => {
    expect(structureOf(text)).toContain(expected.trimEnd());
  });

  it('are refused where the version is newer than this QuickBooks', () => {
    expect(structureOf(message('', undefined, '<?qbxml version="16.0"?>'), { versionMax: '13.0' })).toContain(
      'version',
    );
    expect(structureOf(message('', undefined, '<?qbxml version="16.0"?>'))).toBe('parsed');
  });

  it.each([
    ['3070', customer('<AccountNumber>' + 'a'.repeat(100) + '</AccountNumber>'), 'CustomerAdd.AccountNumber'],
    ['3000', invoice(`<LinkToTxnID>${'1'.repeat(37)}</LinkToTxnID>`), 'InvoiceAdd.LinkToTxnID[0]'],
    ['3010', invoice('<IsPending>yes</IsPending>'), 'InvoiceAdd.IsPending'],
    ['3020', invoice('<TxnDate>2024-02-30</TxnDate>'), 'InvoiceAdd.TxnDate'],
    [
      '3020',
      '<InvoiceQueryRq><ModifiedDateRangeFilter><FromModifiedDate>2024-13-01</FromModifiedDate></ModifiedDateRangeFilter></InvoiceQueryRq>',
      'ModifiedDateRangeFilter.FromModifiedDate',
    ],
    [
      '3035',
      '<TimeTrackingAddRq><TimeTrackingAdd><EntityRef/><Duration>8h</Duration></TimeTrackingAdd></TimeTrackingAddRq>',
      'TimeTrackingAdd.Duration',
    ],
    [
      '3040',
      invoice('<InvoiceLineAdd><Amount>1.234</Amount></InvoiceLineAdd>'),
      'InvoiceAdd.lines[0].Amount',
    ],
    [
      '3045',
      invoice('<InvoiceLineAdd><Rate>13.344911793183279</Rate></InvoiceLineAdd>'),
      'InvoiceAdd.lines[0].Rate',
    ],
    [
      '3050',
      invoice('<InvoiceLineAdd><RatePercent>18.0%</RatePercent></InvoiceLineAdd>'),
      'InvoiceAdd.lines[0].RatePercent',
    ],
    [
      '3060',
      invoice('<InvoiceLineAdd><Quantity>many</Quantity></InvoiceLineAdd>'),
      'InvoiceAdd.lines[0].Quantity',
    ],
    ['3065', invoice('<ExternalGUID>42</ExternalGUID>'), 'InvoiceAdd.ExternalGUID'],
    ['3085', '<InvoiceQueryRq><MaxReturned>0</MaxReturned></InvoiceQueryRq>', 'MaxReturned'],
    ['3085', '<InvoiceQueryRq><MaxReturned>ten</MaxReturned></InvoiceQueryRq>', 'MaxReturned'],
    ['3110', '<AccountQueryRq><ActiveStatus>Some</ActiveStatus></AccountQueryRq>', 'ActiveStatus'],
    ['1060', `<HostQueryRq requestID="${'x'.repeat(51)}"/>`, 'requestID'],
    ['530', invoice('<IsTaxIncluded>true</IsTaxIncluded>'), 'InvoiceAdd.IsTaxIncluded'],
    ['1030', '<SalesTaxReturnQueryRq/>', ''],
    ['1030', '<PayrollLastPeriodQueryRq/>', ''],
  ])('get %s for a bad value, in that request alone', (statusCode, request, path) => {
    const parsed = parseRequests(message(`<HostQueryRq/>${request}<CompanyQueryRq/>`));
    expect(parsed).toMatchObject({
      outcome: 'parsed',
      problems: [{ requestIndex: 1, statusCode: Number(statusCode), path }],
    });
  });

  it('name a bad value in the words that were recorded', () => {
    const parsed = parseRequests(
      message(
        '<AccountModRq><AccountMod><ListID>1-2</ListID><EditSequence>1</EditSequence><AccountNumber>a5ad6d73</AccountNumber></AccountMod></AccountModRq>',
      ),
    );
    expect(parsed).toMatchObject({
      problems: [
        {
          statusCode: 3070,
          limit: 7,
          text: 'The string "a5ad6d73" in the field "AccountNumber" is too long.',
        },
      ],
    });
  });

  it('keep macros, lines and comments as QuickBooks does', () => {
    const parsed = parseRequests(
      message(
        `<!-- hi -->${invoice('<InvoiceLineAdd defMacro="TxnLineID:a"/><InvoiceLineGroupAdd><ItemGroupRef/></InvoiceLineGroupAdd><InvoiceLineAdd/>')}`,
      ),
    );
    expect(parsed).toMatchObject({
      messageSet: {
        requests: [
          {
            body: {
              InvoiceAdd: {
                CustomerRef: {},
                lines: [
                  { element: 'InvoiceLineAdd', value: { defMacro: 'TxnLineID:a' } },
                  { element: 'InvoiceLineGroupAdd' },
                  { element: 'InvoiceLineAdd', value: {} },
                ],
              },
            },
          },
        ],
      },
    });
  });
});
