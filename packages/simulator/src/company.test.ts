import { describe, expect, it } from 'vitest';
import { furnish, openDesk } from './testing/desk.ts';

const wrapped = (body: string, attributes = 'onError="continueOnError"', version = '13.0') =>
  `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML><QBXMLMsgsRq ${attributes}>${body}</QBXMLMsgsRq></QBXML>`;
const add = (name: string, id = '') =>
  `<CustomerAddRq${id}><CustomerAdd><Name>${name}</Name></CustomerAdd></CustomerAddRq>`;

describe('a message', () => {
  it('that breaks the structure is refused whole and nothing of it is done', () => {
    const desk = openDesk();
    const broken = [
      wrapped(
        `${add('Ann')}<CustomerAddRq><CustomerAdd><Phone>1</Phone><Name>B</Name></CustomerAdd></CustomerAddRq>`,
      ),
      wrapped(
        `${add('Ann')}<CustomerAddRq><CustomerAdd><Name>B</Name><Colour>red</Colour></CustomerAdd></CustomerAddRq>`,
      ),
      wrapped(`${add('Ann')}<CustomerAddRq><CustomerAdd><Phone>1</Phone></CustomerAdd></CustomerAddRq>`),
      wrapped(add('Ann'), ''),
      wrapped(`${add('Ann')}<CustomerAddRq>`),
      wrapped(`${add('Ann')}<NoSuchRq/>`),
      `<!DOCTYPE x>${wrapped(add('Ann'))}`,
    ];
    expect(broken.map((text) => desk.sendText(text))).toEqual(broken.map(() => '0x80040400'));
    expect(desk.ask('CustomerQuery', {}).statusCode).toBe(1);
  });

  it('of an unknown version is 0x80040423, and rollbackOnError is 0x80040413', () => {
    const desk = openDesk();
    expect(desk.sendText(wrapped(add('Ann'), 'onError="continueOnError"', '99.0'))).toBe('0x80040423');
    expect(desk.sendText(wrapped(add('Ann'), 'onError="rollbackOnError"'))).toBe('0x80040413');
  });

  it('is answered in the raw form of QuickBooks, in the order of its requests', () => {
    const desk = openDesk();
    const answer = desk.sendText(
      wrapped('<CustomerQueryRq requestID="7"/><TermsQueryRq requestID=""/><CustomerTypeQueryRq/>'),
    );
    const status =
      'statusCode="1" statusSeverity="Info" statusMessage="A query request did not find a matching object in QuickBooks"';
    expect(answer).toBe(
      [
        '<?xml version="1.0" ?>',
        '<QBXML>',
        '<QBXMLMsgsRs>',
        `<CustomerQueryRs requestID="7" ${status} />`,
        `<TermsQueryRs requestID="" ${status} />`,
        `<CustomerTypeQueryRs ${status} />`,
        '</QBXMLMsgsRs>',
        '</QBXML>',
        '',
      ].join('\n'),
    );
  });

  it('has requests that succeed and fail each for itself', () => {
    const desk = openDesk();
    const parent =
      '<CustomerAddRq><CustomerAdd><Name>J</Name><ParentRef><FullName>No</FullName></ParentRef></CustomerAdd></CustomerAddRq>';
    const answer = desk.sendText(
      wrapped(add('Ann') + add('ann') + '<CurrencyQueryRq/>' + parent + add('Bea')),
    );
    expect([...answer.matchAll(/statusCode="(\d+)"/g)].map((match) => match[1])).toEqual([
      '0',
      '3100',
      '3250',
      '3130',
      '0',
    ]);
  });

  it('that stops at an error answers the rest with 3231, or leaves it out by the switch', () => {
    const text = wrapped(add('Ann') + add('Ann') + add('Bea', ' requestID="3"'), 'onError="stopOnError"');
    const codes = (answer: string) => [...answer.matchAll(/statusCode="(\d+)"/g)].map((match) => match[1]);
    const desk = openDesk();
    expect(codes(desk.sendText(text))).toEqual(['0', '3100', '3231']);
    expect(desk.ask('CustomerQuery', {}).CustomerRet).toHaveLength(1);
    expect(codes(openDesk({ switches: { stoppedRequests: 'left-out' } }).sendText(text))).toEqual([
      '0',
      '3100',
    ]);
  });

  it('with includeNone answers without the records', () => {
    const answer = openDesk().sendText(
      wrapped(add('Ann'), 'onError="stopOnError" responseData="includeNone"'),
    );
    expect(answer).toContain('statusCode="0"');
    expect(answer).not.toContain('CustomerRet');
  });

  it('in an older version is answered without what came later', () => {
    const desk = openDesk();
    desk.ask('CustomerAdd', { CustomerAdd: { Name: 'Ann', BillAddress: { Addr1: 'Ann' }, JobTitle: 'Dr.' } });
    const answer = desk.sendText(wrapped('<CustomerQueryRq/>', 'onError="stopOnError"', '5.0'));
    expect(answer).toContain('<BillAddress>');
    expect(answer).not.toMatch(/BillAddressBlock|JobTitle/);
  });

  it('sees what its own earlier requests did, and later ones do not show in earlier answers', () => {
    const desk = openDesk();
    const answer = desk.sendText(
      wrapped(`${add('Ann')}<CustomerQueryRq metaData="MetaDataOnly"/>${add('Bea')}<CustomerQueryRq/>`),
    );
    expect(answer).toContain('retCount="1"');
    const rename = wrapped(
      `<CustomerQueryRq><FullName>Ann</FullName></CustomerQueryRq><CustomerModRq><CustomerMod><ListID>80000001-${desk.second}</ListID><EditSequence>${desk.second}</EditSequence><Phone>9</Phone></CustomerMod></CustomerModRq>`,
    );
    expect(desk.sendText(rename).split('</CustomerQueryRs>')[0]).not.toContain('<Phone>');
  });
});

describe('a session', () => {
  const opened = (desk: ReturnType<typeof openDesk>, application = 'Test', file = '') =>
    desk.company.openSession({ application, file });

  it('needs a name of the application, the file that is open, and its mode', () => {
    const desk = openDesk();
    expect(opened(desk, ' ')).toMatchObject({ refused: { hresult: '0x80040415' } });
    expect(opened(desk, 'Test', 'other.qbw')).toMatchObject({ refused: { hresult: '0x8004040A' } });
    const single = desk.company.openSession({ application: 'Test', file: '', mode: 'SingleUser' });
    expect(single).toMatchObject({ refused: { hresult: '0x80040410' } });
    expect(opened(desk, 'Test', desk.company.identity.file)).toHaveProperty('ticket');
  });

  it('ends when it is closed: its ticket is then unknown', () => {
    const desk = openDesk();
    const session = opened(desk);
    if (!('ticket' in session)) throw new Error('There is no session.');
    expect(desk.sendText(wrapped('<HostQueryRq/>'), session.ticket)).toContain('HostRet');
    expect(desk.company.closeSession(session.ticket)).toBe(true);
    expect(desk.sendText(wrapped('<HostQueryRq/>'), session.ticket)).toBe('0x8004040D');
    expect(desk.company.closeSession(session.ticket)).toBe(false);
  });

  it('is ended by closing the file; while it is closed or a dialog is open nothing is answered', () => {
    const desk = openDesk();
    const session = opened(desk);
    if (!('ticket' in session)) throw new Error('There is no session.');
    desk.company.screen.closeFile();
    expect(desk.sendText(wrapped(add('Ann')), session.ticket)).toBe('0x80040417');
    expect(opened(desk)).toMatchObject({ refused: { hresult: '0x80040417' } });
    desk.company.screen.openFile();
    expect(desk.sendText(wrapped(add('Ann')), session.ticket)).toBe('0x8004040D');
    desk.company.screen.isDialogOpen = true;
    expect(desk.sendText(wrapped(add('Ann')))).toBe('0x80040414');
    desk.company.screen.isDialogOpen = false;
    expect(desk.ask('CustomerQuery', {}).statusCode).toBe(1);
  });
});

describe('a host, its company and its preferences', () => {
  it('say what a client decides by', () => {
    const desk = openDesk();
    expect(desk.ask('HostQuery', {}).HostRet?.SupportedQBXMLVersion).toContain('16.0');
    expect(desk.ask('CompanyQuery', {}).CompanyRet?.CompanyName).toBe('Green Acres Lawn Care');
    const { PreferencesRet } = desk.ask('PreferencesQuery', { IncludeRetElement: ['AccountingPreferences'] });
    expect(PreferencesRet?.AccountingPreferences?.IsUsingClassTracking).toBe(false);
    expect(Object.keys(PreferencesRet ?? {})).toEqual(['AccountingPreferences']);
  });
});

describe('an export', () => {
  it('is the same for the same history and leaves the memory of message sets out', () => {
    const [first, second] = [openDesk(), openDesk()];
    furnish(first);
    furnish(second);
    second.send([], { newMessageSetID: 'x' });
    expect([...first.company.export()]).toEqual([...second.company.export()]);
    expect([...first.company.export()].map(({ element }) => element)).toContain('ItemServiceRet');
  });
});
