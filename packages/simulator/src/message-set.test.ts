import type { Request } from '@autosync/qbxml';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from './memory/storage.ts';
import { bodyOf, openDesk } from './testing/desk.ts';
import type { Desk, MessageSetAttributes } from './testing/desk.ts';

const addOf = (Name: string): Request => ({ name: 'CustomerAdd', body: { CustomerAdd: { Name } } });
const send = (desk: Desk, attributes: MessageSetAttributes, ...names: string[]) =>
  desk.send(names.map(addOf), attributes);
const customersIn = (desk: Desk) => desk.ask('CustomerQuery', {}).CustomerRet?.length ?? 0;
const openedAs = (desk: Desk, application: string): string => {
  const session = desk.company.openSession({ application, file: '' });
  if (!('ticket' in session)) throw new Error('There is no session.');
  return session.ticket;
};

describe('a message set with an id', () => {
  it('runs once; sent again it is answered as before, byte for byte, and not run', () => {
    const desk = openDesk();
    const first = send(desk, { newMessageSetID: 'a' }, 'Ann');
    expect(first).toMatchObject({ newMessageSetID: 'a', messageSetStatusCode: 0 });
    desk.second += 60;
    const again = send(desk, { newMessageSetID: 'a' }, 'Ann');
    expect(bodyOf(again, 'CustomerAdd')).toEqual(bodyOf(first, 'CustomerAdd'));
    expect(desk.answers[1]).toBe(desk.answers[0]);
    expect(customersIn(desk)).toBe(1);
  });

  it('with other content under a known id is 9001', () => {
    const desk = openDesk();
    send(desk, { newMessageSetID: 'a' }, 'Ann');
    expect(send(desk, { newMessageSetID: 'a' }, 'Bea')).toMatchObject({
      messageSetStatusCode: 9001,
      responses: [],
    });
    expect(customersIn(desk)).toBe(1);
  });

  it('is only asked about where both ids are the same: never run, 600 where it is unknown', () => {
    const desk = openDesk();
    const check = { newMessageSetID: 'a', oldMessageSetID: 'a' };
    expect(send(desk, check, 'Ann')).toMatchObject({ messageSetStatusCode: 600, responses: [] });
    expect(customersIn(desk)).toBe(0);
    send(desk, { newMessageSetID: 'a' }, 'Ann');
    expect(send(desk, check, 'Ann').responses).toHaveLength(1);
    expect(send(desk, check).messageSetStatusCode).toBe(0);
    expect(customersIn(desk)).toBe(1);
  });

  it('is run by a status check that does not know it, where the switch says so', () => {
    const desk = openDesk({ switches: { checkOfUnknownSet: 'runs' } });
    const check = { newMessageSetID: 'a', oldMessageSetID: 'a' };
    expect(send(desk, check, 'Ann').messageSetStatusCode).toBe(0);
    expect(send(desk, check, 'Ann').responses).toHaveLength(1);
    expect(customersIn(desk)).toBe(1);
  });

  it('lets the old one go', () => {
    const desk = openDesk();
    send(desk, { newMessageSetID: 'a' }, 'Ann');
    send(desk, { newMessageSetID: 'b', oldMessageSetID: 'a' }, 'Bea');
    expect(send(desk, { oldMessageSetID: 'a' })).toMatchObject({ messageSetStatusCode: 600 });
    expect(send(desk, { oldMessageSetID: 'b' })).toMatchObject({ messageSetStatusCode: 0 });
    expect(send(desk, { newMessageSetID: 'b', oldMessageSetID: 'b' })).toMatchObject({
      messageSetStatusCode: 600,
    });
  });

  it('is forgotten with all others of the application by ClearAllMessageSets', () => {
    const desk = openDesk();
    const [mine, other] = [openedAs(desk, 'Mine'), openedAs(desk, 'Other')];
    send(desk, { newMessageSetID: 'a', ticket: mine }, 'Ann');
    send(desk, { newMessageSetID: 'a', ticket: other }, 'Bea');
    expect(customersIn(desk)).toBe(2);
    send(desk, { oldMessageSetID: 'ClearAllMessageSets', ticket: mine });
    const check = { newMessageSetID: 'a', oldMessageSetID: 'a' };
    expect(send(desk, { ...check, ticket: mine }).messageSetStatusCode).toBe(600);
    expect(send(desk, { ...check, ticket: other }).messageSetStatusCode).toBe(0);
  });

  it('of more than 24 characters is 9004 and not run', () => {
    const desk = openDesk();
    const text = `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError" newMessageSetID="${'x'.repeat(25)}">
      <CustomerAddRq><CustomerAdd><Name>Ann</Name></CustomerAdd></CustomerAddRq></QBXMLMsgsRq></QBXML>`;
    expect(desk.sendText(text)).toContain('messageSetStatusCode="9004"');
    expect(customersIn(desk)).toBe(0);
  });

  it('is still known after a restart', () => {
    const storage = createMemoryStorage();
    send(openDesk({ storage }), { newMessageSetID: 'a' }, 'Ann');
    const restarted = openDesk({ storage });
    expect(send(restarted, { newMessageSetID: 'a' }, 'Ann').responses).toHaveLength(1);
    expect(customersIn(restarted)).toBe(1);
  });

  it('is known without an answer where QuickBooks was killed before its last request: 9002', () => {
    const storage = createMemoryStorage();
    let puts = 0;
    const dying = {
      ...storage,
      putElement: (element: Parameters<typeof storage.putElement>[0]) => {
        // The lists of a new file come first; then Ann, then the kill.
        puts += element.type === 'Customer' ? 1 : 0;
        if (puts > 1) throw new Error('killed');
        storage.putElement(element);
      },
    };
    const desk = openDesk({ storage: dying });
    expect(() => send(desk, { newMessageSetID: 'a' }, 'Ann', 'Bea')).toThrow('killed');
    const restarted = openDesk({ storage });
    expect(send(restarted, { newMessageSetID: 'a' }, 'Ann', 'Bea')).toMatchObject({
      messageSetStatusCode: 9002,
      responses: [],
    });
    expect(customersIn(restarted)).toBe(1);
  });

  it('remembers the answers to what was not processed too', () => {
    const desk = openDesk();
    const attributes = { newMessageSetID: 'a', onError: 'stopOnError' } as const;
    send(desk, attributes, 'Ann', 'Ann', 'Bea');
    const codes = send(desk, attributes, 'Ann', 'Ann', 'Bea').responses.map(({ body }) => body.statusCode);
    expect(codes).toEqual([0, 3100, 3231]);
  });

  it('answers with the ids alone where the switch says so', () => {
    const desk = openDesk({ switches: { recoveredAnswer: 'error-recovery' } });
    const { CustomerRet } = bodyOf(send(desk, { newMessageSetID: 'a' }, 'Ann'), 'CustomerAdd');
    const again = bodyOf(send(desk, { newMessageSetID: 'a' }, 'Ann'), 'CustomerAdd');
    expect(again.CustomerRet).toBeUndefined();
    expect(again.ErrorRecovery).toEqual({
      ListID: CustomerRet?.ListID,
      EditSequence: CustomerRet?.EditSequence,
    });
  });
});
