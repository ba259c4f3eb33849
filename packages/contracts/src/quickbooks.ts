import type { Exchange, OutgoingMessage, QuickBooks } from '@autosync/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A way to a QuickBooks whose company file is empty but for what every new company has. */
export interface QuickBooksUnderTest {
  readonly quickbooks: QuickBooks;
  /** Ends QuickBooks at once, as a crash does. */
  readonly crash: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * The duties of the `QuickBooks` port: what it tells of a message that arrived, was refused, never left, or
 * was lost on the way. The texts are qbXML as QuickBooks takes it; the port only carries them.
 */
export function quickbooksContract(
  name: string,
  /** A slow one takes seconds for each message, so that a test can break it off in the middle. */
  open: (speed: 'normal' | 'slow') => Promise<QuickBooksUnderTest>,
): void {
  describe(`the way to QuickBooks: ${name}`, () => {
    let world: QuickBooksUnderTest;

    beforeEach(async () => {
      world = await open('normal');
    });
    afterEach(() => world.end());

    const ask = (message: OutgoingMessage) => world.quickbooks.exchange(message);

    it('brings the answer of QuickBooks as text', async () => {
      const text = await textOf(await ask(question('<HostQueryRq requestID="1"/>')));
      expect(text).toContain('<HostQueryRs requestID="1" statusCode="0"');
      expect(text.trimEnd().endsWith('</QBXML>')).toBe(true);
    });

    it('carries names with accents, marks and letters beyond ASCII both ways', async () => {
      await textOf(await ask(addCustomer('Zo&#235; O&apos;Brien &amp; S&#246;hne', 'set-accents')));
      const text = await textOf(await ask(findCustomer('Zo&#235; O&apos;Brien &amp; S&#246;hne')));
      expect(text).toMatch(/<Name>Zo(ë|&#235;|&#xEB;) O('|&apos;)Brien &amp; S(ö|&#246;|&#xF6;)hne<\/Name>/);
    });

    it('says that a message was refused as a whole, and nothing of it was done', async () => {
      const text = messageSet(
        '<CustomerAddRq><CustomerAdd><Name>First</Name></CustomerAdd></CustomerAddRq><NoSuchRq/>',
      );
      const refused = await ask({ text, writes: true });
      expect(refused).toMatchObject({ outcome: 'refused', hresult: '0x80040400' });
      expect(await textOf(await ask(findCustomer('First')))).not.toContain('<CustomerRet>');
    });

    it('keeps a session from message to message, so that an iterator goes on', async () => {
      for (const letter of ['A', 'B', 'C'])
        await textOf(await ask(addCustomer(`Customer ${letter}`, `set-${letter}`)));
      const query = (attributes: string) =>
        question(`<CustomerQueryRq ${attributes}><MaxReturned>2</MaxReturned></CustomerQueryRq>`);
      const first = await textOf(await ask(query('iterator="Start"')));
      const iterator = /iteratorID="([^"]+)"/.exec(first)?.[1];
      expect(iterator).toBeTypeOf('string');
      const second = await textOf(await ask(query(`iterator="Continue" iteratorID="${iterator}"`)));
      expect(second).toContain('statusCode="0"');
      expect(second).toContain('<CustomerRet>');
    });

    it('lets go of the company file as often as asked, and opens it again with the next message', async () => {
      await world.quickbooks.release();
      await textOf(await ask(addCustomer('Before', 'set-1')));
      await world.quickbooks.release();
      await world.quickbooks.release();
      expect(await textOf(await ask(findCustomer('Before')))).toContain('<CustomerRet>');
    });

    it('sends nothing in a new session where the message belongs into that of the one before', async () => {
      const add = (name: string) => ({ ...addCustomer(name, `set-${name}`), inSession: true });
      expect(await ask(add('Too early'))).toMatchObject({ outcome: 'not_reached', hresult: '0x8004040C' });
      await textOf(await ask(question('<HostQueryRq/>')));
      await textOf(await ask(add('In time')));
      await world.quickbooks.release();
      expect(await ask(add('Too late'))).toMatchObject({ outcome: 'not_reached', hresult: '0x8004040C' });
      const text = await textOf(await ask(question('<CustomerQueryRq/>')));
      expect([...text.matchAll(/<Name>(.*?)<\/Name>/g)].map(([, name]) => name)).toEqual(['In time']);
    });

    it('sends messages one after the other', async () => {
      const names = ['One', 'Two', 'Three', 'Four'];
      const answers = await Promise.all(
        names.map((each) => ask(addCustomer(each, `set-${each}`)).then(textOf)),
      );
      for (const [index, each] of names.entries()) expect(answers[index]).toContain(`<Name>${each}</Name>`);
    });

    it('says that a message surely did not arrive where QuickBooks is not there', async () => {
      await world.crash();
      expect(await ask(addCustomer('Nobody', 'set-1'))).toMatchObject({ outcome: 'not_reached' });
    });

    it('says that nobody knows what became of a write whose answer was lost', async () => {
      await world.end();
      world = await open('slow');
      const asked = ask(addCustomer('Maybe', 'set-1'));
      await new Promise((resolve) => setTimeout(resolve, 400));
      await world.crash();
      expect(await asked).toMatchObject({ outcome: 'unknown' });
    });
  });
}

function messageSet(requests: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError"${attributes}>${requests}</QBXMLMsgsRq></QBXML>`;
}

function question(requests: string): OutgoingMessage {
  return { text: messageSet(requests), writes: false };
}

function addCustomer(name: string, id: string): OutgoingMessage {
  const request = `<CustomerAddRq><CustomerAdd><Name>${name}</Name></CustomerAdd></CustomerAddRq>`;
  return { text: messageSet(request, ` newMessageSetID="${id}"`), messageSetId: id, writes: true };
}

function findCustomer(name: string): OutgoingMessage {
  return question(`<CustomerQueryRq><FullName>${name}</FullName></CustomerQueryRq>`);
}

async function textOf(exchange: Exchange): Promise<string> {
  expect(exchange).toMatchObject({ outcome: 'reply' });
  let text = '';
  if (exchange.outcome === 'reply') for await (const chunk of exchange.chunks) text += chunk;
  return text;
}
