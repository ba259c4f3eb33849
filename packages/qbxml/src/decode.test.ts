import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, DecodeError, decodeRecords, encode } from './index.ts';
import type { DecodeErrorCode, RecordEvent } from './index.ts';

function answer(content: string, attributes = 'statusCode="0" statusSeverity="Info"'): string {
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<InvoiceQueryRs ${attributes}>\n${content}</InvoiceQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n`;
}

function invoiceOf(content: string): { body: object | undefined; notices: readonly object[] } {
  const { message, notices } = decode(answer(`<InvoiceRet>${content}</InvoiceRet>\n`));
  const [response] = message.kind === 'response' ? message.responses : [];
  return { body: response?.name === 'InvoiceQuery' ? response.body.InvoiceRet?.[0] : undefined, notices };
}

function codeOf(text: string, limits = {}): DecodeErrorCode | undefined {
  try {
    decode(text, { limits });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof DecodeError) return thrown.code;
    throw thrown;
  }
}

async function eventsOf(chunks: readonly string[]): Promise<RecordEvent[]> {
  const events: RecordEvent[] = [];
  for await (const event of decodeRecords(chunks)) events.push(event);
  return events;
}

describe('decode', () => {
  it('gives values their types and canonical forms', () => {
    const { body, notices } = invoiceOf(
      '<TxnID>1-2</TxnID><TimeCreated>2023-12-16T00:06:42-05:00</TimeCreated><TxnNumber>7</TxnNumber><TxnDate>2024-02-29</TxnDate>' +
        '<IsPending>1</IsPending><Subtotal>+5</Subtotal><SalesTaxPercentage>7.750</SalesTaxPercentage><ExchangeRate>01.50</ExchangeRate>' +
        '<Memo> two  blanks &amp; <![CDATA[<b>]]>&#233;</Memo><InvoiceLineRet><TxnLineID>3-4</TxnLineID><Quantity>2.500</Quantity></InvoiceLineRet>' +
        '<InvoiceLineGroupRet><TxnLineID>5-6</TxnLineID><ItemGroupRef /><IsPrintItemsInGroup>false</IsPrintItemsInGroup><TotalAmount>1.00</TotalAmount></InvoiceLineGroupRet>' +
        '<InvoiceLineRet><TxnLineID>7-8</TxnLineID></InvoiceLineRet>',
    );
    expect(notices).toEqual([]);
    expect(body).toEqual({
      TxnID: '1-2',
      TimeCreated: '2023-12-16T00:06:42-05:00',
      TxnNumber: 7,
      TxnDate: '2024-02-29',
      IsPending: true,
      Subtotal: '5.00',
      SalesTaxPercentage: '7.75',
      ExchangeRate: '1.5',
      Memo: ' two  blanks & <b>é',
      lines: [
        { element: 'InvoiceLineRet', value: { TxnLineID: '3-4', Quantity: '2.5' } },
        {
          element: 'InvoiceLineGroupRet',
          value: { TxnLineID: '5-6', ItemGroupRef: {}, IsPrintItemsInGroup: false, TotalAmount: '1.00' },
        },
        { element: 'InvoiceLineRet', value: { TxnLineID: '7-8' } },
      ],
    });
  });

  it('keeps and reports what the schema does not know', () => {
    const { body, notices } = invoiceOf(
      '<Surprise>x</Surprise><Surprise>y</Surprise><Nest a="1"><Inner>z</Inner><__proto__><polluted>yes</polluted></__proto__></Nest>' +
        '<TxnDate>yesterday</TxnDate><Subtotal></Subtotal><IsPaid>maybe</IsPaid><RefNumber>1</RefNumber><RefNumber>2</RefNumber>' +
        '<PONumber><Deep>d</Deep></PONumber>stray',
    );
    expect(body).toEqual({
      Surprise: ['x', 'y'],
      Nest: expect.objectContaining({ a: '1', Inner: 'z' }),
      TxnDate: 'yesterday',
      Subtotal: '',
      IsPaid: 'maybe',
      RefNumber: ['1', '2'],
      PONumber: { Deep: 'd' },
      '#text': 'stray',
    });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    const places = notices.map((notice) =>
      'rule' in notice && 'path' in notice ? `${String(notice.rule)} ${String(notice.path)}` : '',
    );
    expect(places).toEqual([
      'unknown InvoiceQuery.InvoiceRet.Surprise',
      'unknown InvoiceQuery.InvoiceRet.Nest',
      'format InvoiceQuery.InvoiceRet.TxnDate',
      'format InvoiceQuery.InvoiceRet.Subtotal',
      'format InvoiceQuery.InvoiceRet.IsPaid',
      'repetition InvoiceQuery.InvoiceRet.RefNumber',
      'format InvoiceQuery.InvoiceRet.PONumber',
      'text InvoiceQuery.InvoiceRet',
    ]);
    expect(notices[0]).toMatchObject({ count: 2 });
  });

  it('keeps messages that the schema does not have', () => {
    const text =
      '<QBXML><QBXMLMsgsRs><MagicQueryRs statusCode="0"><A>1</A></MagicQueryRs><HostQueryRs statusCode="0" statusSeverity="Info"/></QBXMLMsgsRs></QBXML>';
    const { message, notices } = decode(text);
    expect(message).toEqual({
      kind: 'response',
      responses: [{ name: 'HostQuery', body: { statusCode: 0, statusSeverity: 'Info' } }],
      unknown: [{ index: 0, name: 'MagicQueryRs', body: { statusCode: '0', A: '1' } }],
    });
    expect(notices.map(({ rule, path }) => `${rule} ${path}`)).toContain('unknown MagicQueryRs');
    expect(() => encode(message, { version: '16.0' })).toThrow(/no message MagicQueryRs/);
  });

  it('refuses an answer that does not say whether it worked', () => {
    expect(codeOf(answer('', ''))).toBe('not-qbxml');
    expect(codeOf(answer('', 'statusCode="fine" statusSeverity="Info"'))).toBe('not-qbxml');
  });

  it('repairs control characters, raw and as references, and says so', () => {
    const { body, notices } = invoiceOf('<Memo>a\u0001b&#2;c&#x1F;d&amp;#3;e\ud800f\uffff</Memo>');
    expect(body).toEqual({ Memo: 'abcd&#3;e\ufffdf' });
    expect(notices.every((notice) => 'rule' in notice && notice.rule === 'characters')).toBe(true);
    expect(notices.length).toBeGreaterThan(0);
  });

  it('repairs them in attributes too', () => {
    const { message, notices } = decode(
      answer('', 'statusCode="0" statusSeverity="Info" statusMessage="a\u0003b\u0004c"'),
    );
    expect(message).toMatchObject({ responses: [{ body: { statusMessage: 'abc' } }] });
    expect(notices).toMatchObject([{ rule: 'characters', count: 1 }]);
  });

  it('repairs them wherever a chunk ends', async () => {
    const text = answer(
      '<InvoiceRet><Memo>x&#2;y&amp;<![CDATA[z]]>\u{1F600}&#x1F600;\r\n&#13;w</Memo></InvoiceRet>\n',
    );
    for (let cut = 0; cut <= text.length; cut += 1) {
      const events = await eventsOf([text.slice(0, cut), text.slice(cut)]);
      expect(events.find(({ type }) => type === 'record')).toMatchObject({
        value: { Memo: 'xy&z😀😀\n\rw' },
      });
    }
  });

  it.each([
    [
      'entities that multiply',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
      '&b;',
      'doctype',
    ],
    [
      'one entity used often',
      `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(10_000)}">]>`,
      '&a;'.repeat(10_000),
      'doctype',
    ],
    ['an entity from a file', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;', 'doctype'],
    [
      'a parameter entity from the network',
      '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]>',
      'x',
      'doctype',
    ],
    ['entities that hold each other', '<!DOCTYPE x [<!ENTITY a "&b;"><!ENTITY b "&a;">]>', '&a;', 'doctype'],
  ])('refuses the bomb of %s', (_name, prolog, content, code) => {
    const started = performance.now();
    expect(
      codeOf(
        `<?xml version="1.0"?>${prolog}${answer(`<InvoiceRet><Memo>${content}</Memo></InvoiceRet>`).slice(23)}`,
      ),
    ).toBe(code);
    expect(codeOf(answer(`<InvoiceRet><Memo>&b;</Memo></InvoiceRet>`))).toBe('not-well-formed');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('refuses what passes a limit, quickly and by its name', () => {
    const started = performance.now();
    expect(codeOf(`<QBXML><QBXMLMsgsRs><HostQueryRs statusCode="0">${'<a>'.repeat(200_000)}`)).toBe(
      'too-deep',
    );
    expect(codeOf(answer('<b/>'.repeat(101)), { elementsMax: 100 })).toBe('too-many-elements');
    expect(codeOf(answer(''), { bytesMax: 50 })).toBe('too-many-bytes');
    expect(codeOf(answer(`<InvoiceRet><Memo>${'x'.repeat(2_000_000)}</Memo></InvoiceRet>`))).toBe(
      'text-too-long',
    );
    expect(codeOf(`<QBXML><!--${'x'.repeat(2_000_000)}--></QBXML>`)).toBe('text-too-long');
    expect(codeOf(`<QBXML a="${'x'.repeat(2_000_000)}"/>`)).toBe('text-too-long');
    expect(codeOf(`<!DOCTYPE x [${'<!-- x -->'.repeat(200_000)}`)).toBe('text-too-long');
    expect(codeOf(`<QBXML ${Array.from({ length: 50 }, (_, index) => `a${index}=""`).join(' ')}/>`)).toBe(
      'too-many-attributes',
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('stays fast where an attack would make it slow', () => {
    const started = performance.now();
    const { notices } = decode(
      answer(
        `<InvoiceRet>${'<Odd>1</Odd>'.repeat(100_000)}${Array.from({ length: 5000 }, (_, index) => `<Odd${index}/>`).join('')}</InvoiceRet>`,
      ),
    );
    expect(notices.length).toBeLessThanOrEqual(1001);
    expect(notices.reduce((sum, { count }) => sum + count, 0)).toBe(105_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each([
    ['', 'not-well-formed'],
    ['hello', 'not-well-formed'],
    ['<html></html>', 'not-qbxml'],
    ['<QBXML></QBXML>', 'not-qbxml'],
    ['<QBXML><SignonMsgsRs/></QBXML>', 'not-qbxml'],
    ['<QBXML><QBXMLMsgsRs/><QBXMLMsgsRs/></QBXML>', 'not-qbxml'],
    ['<QBXML><QBXMLMsgsRs>', 'not-well-formed'],
    ['<QBXML><a></b></QBXML>', 'not-qbxml'],
    ['<QBXML><QBXMLMsgsRs newMessageSetID="a<b"/></QBXML>', 'not-well-formed'],
    ['<QBXML><QBXMLMsgsRs>a]]>b</QBXMLMsgsRs></QBXML>', 'not-well-formed'],
  ])('refuses %j', (text, code) => expect(codeOf(text)).toBe(code));

  it('names the place and the remedy', () => {
    expect(() => decode('<QBXML>\n<QBXMLMsgsRs>\n<a></b>')).toThrow(
      /line 3, column \d+.*Ask QuickBooks again/,
    );
  });
});

describe('decodeRecords', () => {
  const text =
    '<?xml version="1.0" ?><QBXML><QBXMLMsgsRs newMessageSetID="n" messageSetStatusCode="0">' +
    '<InvoiceQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="3" iteratorID="{x}">' +
    '<InvoiceRet><TxnID>1-1</TxnID></InvoiceRet><InvoiceRet><TxnID>1-2</TxnID></InvoiceRet></InvoiceQueryRs>' +
    '<TxnDelRs statusCode="0" statusSeverity="Info"><TxnDelType>Invoice</TxnDelType><TxnID>1-3</TxnID></TxnDelRs>' +
    '<ItemQueryRs statusCode="1" statusSeverity="Info"><ItemServiceRet><ListID>2-1</ListID></ItemServiceRet><NewItemRet><A>1</A></NewItemRet></ItemQueryRs>' +
    '</QBXMLMsgsRs></QBXML>';

  it('tells of sets, responses and records in order', async () => {
    expect(await eventsOf([text])).toEqual([
      { type: 'messageSet', attributes: { newMessageSetID: 'n', messageSetStatusCode: 0 } },
      { type: 'response', index: 0, name: 'InvoiceQuery', attributes: { requestID: '1', statusCode: 0, statusSeverity: 'Info', statusMessage: 'Status OK', iteratorRemainingCount: 3, iteratorID: '{x}' } },
      { type: 'record', index: 0, name: 'InvoiceQuery', element: 'InvoiceRet', value: { TxnID: '1-1' } },
      { type: 'record', index: 0, name: 'InvoiceQuery', element: 'InvoiceRet', value: { TxnID: '1-2' } },
      { type: 'responseEnd', index: 0 },
      { type: 'response', index: 1, name: 'TxnDel', attributes: { statusCode: 0, statusSeverity: 'Info' } },
      { type: 'record', index: 1, name: 'TxnDel', element: 'TxnDelType', value: 'Invoice' },
      { type: 'record', index: 1, name: 'TxnDel', element: 'TxnID', value: '1-3' },
      { type: 'responseEnd', index: 1 },
      { type: 'response', index: 2, name: 'ItemQuery', attributes: { statusCode: 1, statusSeverity: 'Info' } },
      { type: 'record', index: 2, name: 'ItemQuery', element: 'ItemServiceRet', value: { ListID: '2-1' } },
      { type: 'unknownRecord', index: 2, name: 'ItemQuery', element: 'NewItemRet', value: { A: '1' } },
      { type: 'responseEnd', index: 2 },
      { type: 'end', notices: [{ rule: 'unknown', path: 'ItemQuery.NewItemRet', value: '', count: 1 }] },
    ]); // prettier-ignore
  });

  it('says the same however the text is cut', async () => {
    const whole = await eventsOf([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: text.length }), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        expect(
          await eventsOf(places.slice(1).map((place, index) => text.slice(places[index], place))),
        ).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('hands out the records that came before an answer breaks off', async () => {
    const seen: string[] = [];
    const reading = (async () => {
      for await (const event of decodeRecords([text.slice(0, 330), text.slice(330, 345)]))
        seen.push(event.type);
    })();
    await expect(reading).rejects.toThrow(DecodeError);
    expect(seen).toContain('record');
  });

  it('refuses requests', async () => {
    await expect(eventsOf(['<QBXML><QBXMLMsgsRq onError="stopOnError"/></QBXML>'])).rejects.toThrow(
      /holds QBXMLMsgsRq, not answers/,
    );
  });
});
