/** The fourteen questions to which the one other simulator in the open says yes (peers.md 0.6). */
import { parseDateTime } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { furnish, openDesk } from './testing/desk.ts';

const wrapped = (body: string) =>
  `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${body}</QBXMLMsgsRq></QBXML>`;
const add = (content: string) => `<CustomerAddRq><CustomerAdd>${content}</CustomerAdd></CustomerAddRq>`;
const ann = add('<Name>Ann</Name>');
const codes = (answer: string) =>
  [...answer.matchAll(/statusCode="(\d+)"/g)].map((match) => Number(match[1]));

describe('the probes', () => {
  it.each([
    ['a name twice', `${ann}${ann}`, [0, 3100]],
    ['a name of 60 characters', add(`<Name>${'x'.repeat(60)}</Name>`), [3070]],
    [
      'an unknown customer',
      '<InvoiceAddRq><InvoiceAdd><CustomerRef><FullName>No</FullName></CustomerRef></InvoiceAdd></InvoiceAddRq>',
      [3140],
    ],
    [
      'an unknown item',
      `${ann}<InvoiceAddRq><InvoiceAdd><CustomerRef><FullName>Ann</FullName></CustomerRef><InvoiceLineAdd><ItemRef><FullName>No</FullName></ItemRef></InvoiceLineAdd></InvoiceAdd></InvoiceAddRq>`,
      [0, 3140],
    ],
    [
      'a stale edit sequence',
      `${ann}<CustomerModRq><CustomerMod><ListID>80000001-1709643600</ListID><EditSequence>1</EditSequence><Phone>1</Phone></CustomerMod></CustomerModRq>`,
      [0, 3200],
    ],
    [
      'the lists of the deleted',
      '<ListDeletedQueryRq><ListDelType>Customer</ListDelType></ListDeletedQueryRq>',
      [1],
    ],
  ])('meet %s with a status of its own', (_, body, expected) => {
    expect(codes(openDesk().sendText(wrapped(body)))).toEqual(expected);
  });

  it.each([
    ['no name', add('<Phone>1</Phone>')],
    ['an unknown element', add('<Name>Ann</Name><Colour>red</Colour>')],
    ['a wrong order', add('<Phone>1</Phone><Name>Ann</Name>')],
    [
      'a change without an edit sequence',
      '<CustomerModRq><CustomerMod><ListID>1-1</ListID></CustomerMod></CustomerModRq>',
    ],
    ['XML that is not well formed', add('<Name>Ann</Nam>')],
  ])('meet %s with a refusal of the whole', (_, body) => {
    expect(openDesk().sendText(wrapped(body))).toBe('0x80040400');
  });

  it('meet a query between two adds with what there is just then', () => {
    const answer = openDesk().sendText(
      wrapped(`<CustomerQueryRq/>${ann}<CustomerQueryRq/>${add('<Name>Bea</Name>')}`),
    );
    const answers = answer.split(/(?=<Customer(?:Add|Query)Rs)/).slice(1);
    expect(answers.map((each) => each.match(/<CustomerRet>/g)?.length ?? 0)).toEqual([0, 1, 1, 1]);
  });

  it('meet 2,007 customers with a page of 100 and 1,907 that remain', () => {
    const desk = openDesk();
    for (let count = 0; count < 2_007; count += 1) {
      desk.company.perform({ name: 'CustomerAdd', body: { CustomerAdd: { Name: `Customer ${count}` } } });
    }
    const page = desk.ask('CustomerQuery', { iterator: 'Start', MaxReturned: 100 });
    expect([page.CustomerRet?.length, page.iteratorRemainingCount]).toEqual([100, 1_907]);
  });

  it('meet a time with the customers that changed since', () => {
    const desk = openDesk();
    furnish(desk);
    const later = parseDateTime('2024-03-05T08:00:01');
    if (later === undefined) throw new Error('There is no such time.');
    expect(desk.ask('CustomerQuery', { FromModifiedDate: later }).statusCode).toBe(1);
  });
});
