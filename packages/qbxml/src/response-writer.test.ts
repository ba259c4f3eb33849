import { seededRandom } from '@autosync/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResponseWriter, decodeRecords, encode, EncodeError } from './index.ts';
import type { ResponseMessageSet } from './index.ts';
import { messageNames, oneOf, randomResponse } from './test-support/random-message.ts';

const status = { statusCode: 0, statusSeverity: 'Info', statusMessage: 'Status OK' };

/** Writes what another text holds, record by record. */
async function copied(text: string): Promise<string> {
  const writer = createResponseWriter({ version: '16.0' });
  let out = '';
  for await (const event of decodeRecords([text])) {
    if (event.type === 'response')
      out += writer.response(
        oneOf(
          seededRandom(1),
          messageNames('16.0')
            .filter((name) => name === event.name)
            .map(asResponseName),
        ),
        event.attributes,
      );
    if (event.type === 'record') out += writer.record(event.element, event.value);
  }
  return out + writer.end();
}

function asResponseName(name: string): ResponseMessageSet['responses'][number]['name'] {
  const set: ResponseMessageSet = randomResponse(
    { random: seededRandom(1), version: '16.0', fillPercent: 0 },
    name,
  );
  const [response] = set.responses;
  if (!response) throw new RangeError(`${name} is no response.`);
  return response.name;
}

describe('the writer of answers', () => {
  it('writes empty and full responses as QuickBooks does', () => {
    const writer = createResponseWriter({ version: '16.0', newMessageSetID: 'n' });
    const parts = [
      writer.response('CustomerQuery', { requestID: '1', statusCode: 1, statusSeverity: 'Info' }),
      writer.response('ItemQuery', { ...status, iteratorRemainingCount: 0, iteratorID: '{a}' }),
      writer.record('ItemServiceRet', { ListID: '1-2' }),
      writer.record('ItemInventoryRet', { ListID: '1-3' }),
      writer.end(),
    ];
    expect(parts.join('')).toBe(`<?xml version="1.0" ?>
<QBXML>
<QBXMLMsgsRs newMessageSetID="n">
<CustomerQueryRs requestID="1" statusCode="1" statusSeverity="Info" />
<ItemQueryRs statusCode="0" statusSeverity="Info" statusMessage="Status OK" iteratorRemainingCount="0" iteratorID="{a}">
<ItemServiceRet>
<ListID>1-2</ListID>
</ItemServiceRet>
<ItemInventoryRet>
<ListID>1-3</ListID>
</ItemInventoryRet>
</ItemQueryRs>
</QBXMLMsgsRs>
</QBXML>
`);
  });

  it('writes what encode writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = seededRandom(seed);
        const message = randomResponse(
          { random, version: '16.0', fillPercent: 40 },
          oneOf(random, messageNames('16.0')),
        );
        const text = encode(message, { version: '16.0' });
        expect(await copied(text)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a record that the response cannot hold, or that is not valid', () => {
    const writer = createResponseWriter({ version: '16.0' });
    expect(() => writer.record('InvoiceRet', {})).toThrow(RangeError);
    writer.response('InvoiceQuery', status);
    expect(() => writer.record('CustomerRet', {})).toThrow(EncodeError);
    expect(() => writer.record('InvoiceRet', { RefNumber: '123456789012' })).toThrow(/at most 11/);
    expect(writer.record('InvoiceRet', { RefNumber: '12' })).toContain('<RefNumber>12</RefNumber>');
  });

  it('leaves out what the version does not know, and the response stays empty', () => {
    const writer = createResponseWriter({ version: '6.0' });
    const text =
      writer.response('CustomerAdd', status) +
      writer.record('ErrorRecovery', { ListID: '1-2' }) +
      writer.end();
    expect(text).toContain(
      '<CustomerAddRs statusCode="0" statusSeverity="Info" statusMessage="Status OK" />\n</QBXMLMsgsRs>',
    );
  });
});
