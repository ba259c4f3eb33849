import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure } from '@autosync/core';
import type { Exchange } from '@autosync/engine';
import { afterEach, describe, expect, it } from 'vitest';
import { createSimulatedQuickBooks } from './simulated-quickbooks.ts';

/**
 * What a real simulated QuickBooks never does by itself: servers that break off, hang or lie. The suite with
 * the real process is in `contract.test.ts`.
 */
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

type Handler = (path: string, body: string, response: ServerResponse, request: IncomingMessage) => void;

/** Listens on a free port; each request that arrives is kept with its path. */
async function listen(handle: Handler): Promise<{ url: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push(`${request.method} ${request.url}`);
      handle(request.url ?? '', body, response, request);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

const message = { text: '<QBXML/>', writes: true };
const connect = (url: string) =>
  createSimulatedQuickBooks({ url, application: 'Test', connectTimeoutMs: 500, silenceMaxMs: 300 });

/** A server that gives out tickets and answers messages as the test says. */
function listenWith(answer: Handler) {
  let tickets = 0;
  return listen((path, body, response, request) => {
    if (path !== '/session') return answer(path, body, response, request);
    tickets += 1;
    response.end(JSON.stringify({ ticket: `ticket-${tickets}` }));
  });
}

async function textOf(exchange: Exchange): Promise<string> {
  if (exchange.outcome !== 'reply') throw new Error(`The outcome is ${exchange.outcome}.`);
  let text = '';
  for await (const chunk of exchange.chunks) text += chunk;
  return text;
}

describe('a message to the simulated QuickBooks', () => {
  it('is not reached where nobody listens', async () => {
    const { url } = await listen(() => {});
    const server = servers.pop();
    await new Promise((resolve) => server?.close(resolve));
    expect(await connect(url).exchange(message)).toMatchObject({ outcome: 'not_reached' });
  });

  it('is not reached where the address belongs to something else', async () => {
    const { url, requests } = await listen((_, __, response) =>
      response.writeHead(404).end('<html>no</html>'),
    );
    expect(await connect(url).exchange(message)).toMatchObject({ outcome: 'not_reached' });
    expect(requests).toEqual(['POST /session']);
  });

  it('is unknown where the connection breaks before the answer, and is not sent again', async () => {
    const { url, requests } = await listenWith((_, __, response) => response.destroy());
    expect(await connect(url).exchange(message)).toMatchObject({ outcome: 'unknown' });
    expect(requests).toEqual(['POST /session', 'POST /qbxml']);
  });

  it('is unknown where the answer does not come in time', async () => {
    const { url } = await listenWith(() => {});
    expect(await connect(url).exchange(message)).toMatchObject({
      outcome: 'unknown',
      why: 'no answer for 300 ms',
    });
  });

  it('is unknown where the server fails in the middle of its work', async () => {
    const { url } = await listenWith((_, __, response) => response.writeHead(500).end());
    expect(await connect(url).exchange(message)).toMatchObject({ outcome: 'unknown' });
    const other = await listenWith((_, __, response) =>
      response.writeHead(200, { 'x-hresult': '0x80040402', 'x-message': 'Unexpected error.' }).end(),
    );
    expect(await connect(other.url).exchange(message)).toMatchObject({ outcome: 'unknown' });
  });

  it('shows half an answer as an answer that cannot be read to its end', async () => {
    const { url } = await listenWith((_, __, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('<QBXML>', () => response.destroy());
    });
    const error: unknown = await connect(url)
      .exchange(message)
      .then(textOf)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ code: 'quickbooks.no-answer' });
  });

  it('does not wait for ever in the middle of an answer', async () => {
    const { url } = await listenWith((_, __, response) => void response.write('<QBXML>'));
    await expect(connect(url).exchange(message).then(textOf)).rejects.toMatchObject({
      code: 'quickbooks.no-answer',
    });
  });

  it('is refused with the words of QuickBooks', async () => {
    const { url } = await listenWith((_, __, response) =>
      response.writeHead(200, { 'x-hresult': '0x80040400', 'x-message': 'Error when parsing.' }).end(),
    );
    expect(await connect(url).exchange(message)).toEqual({
      outcome: 'refused',
      hresult: '0x80040400',
      message: 'Error when parsing.',
    });
  });

  it('is not reached where a dialog is open, with the HRESULT that says so', async () => {
    const { url } = await listenWith((_, __, response) =>
      response.writeHead(200, { 'x-hresult': '0x80040414', 'x-message': 'A dialog is open.' }).end(),
    );
    expect(await connect(url).exchange(message)).toEqual({
      outcome: 'not_reached',
      why: 'A dialog is open.',
      hresult: '0x80040414',
    });
  });

  it('gets a new session where QuickBooks has forgotten the old one, and leaves once', async () => {
    const executed: string[] = [];
    let valid = 'ticket-1';
    const { url, requests } = await listenWith((_, body, response, request) => {
      if (request.headers['x-ticket'] !== valid)
        return response.writeHead(200, { 'x-hresult': '0x8004040D', 'x-message': 'Bad ticket.' }).end();
      executed.push(body);
      return response.end('<QBXML>done</QBXML>');
    });
    const quickbooks = connect(url);
    await quickbooks.exchange(message).then(textOf);
    valid = 'ticket-2';
    expect(await quickbooks.exchange(message).then(textOf)).toBe('<QBXML>done</QBXML>');
    expect(executed).toHaveLength(2);
    expect(requests.filter((request) => request === 'POST /session')).toHaveLength(2);
  });

  it('gives up where a new session is refused as well', async () => {
    const { url, requests } = await listenWith((_, __, response) =>
      response.writeHead(200, { 'x-hresult': '0x8004040D', 'x-message': 'Bad ticket.' }).end(),
    );
    expect(await connect(url).exchange(message)).toMatchObject({
      outcome: 'not_reached',
      hresult: '0x8004040D',
    });
    expect(requests).toEqual(['POST /session', 'POST /qbxml']);
  });

  it('goes after the one before it', async () => {
    const { url, requests } = await listenWith(
      (_, __, response) => void setTimeout(() => response.end('<x/>'), 50),
    );
    const quickbooks = connect(url);
    const times: number[] = [];
    const started = performance.now();
    const three = [1, 2, 3].map(() =>
      quickbooks.exchange(message).then(() => times.push(performance.now() - started)),
    );
    await Promise.all(three);
    expect(times[2]).toBeGreaterThan(140);
    expect(requests.filter((request) => request === 'POST /session')).toHaveLength(1);
  });

  it('keeps letters that fall between two chunks', async () => {
    const { url } = await listenWith((_, __, response) => {
      const bytes = Buffer.from('Müller');
      response.write(bytes.subarray(0, 2), () => setTimeout(() => response.end(bytes.subarray(2)), 20));
    });
    expect(await connect(url).exchange(message).then(textOf)).toBe('Müller');
  });
});

describe('the release of the session', () => {
  it('closes it once, also when asked twice, and the next message opens another', async () => {
    const { url, requests } = await listenWith((_, __, response) => response.end('<x/>'));
    const quickbooks = connect(url);
    await quickbooks.release();
    await quickbooks.exchange(message);
    await quickbooks.release();
    await quickbooks.release();
    await quickbooks.exchange(message);
    expect(requests).toEqual([
      'POST /session',
      'POST /qbxml',
      'DELETE /session',
      'POST /session',
      'POST /qbxml',
    ]);
  });

  it('does not fail where QuickBooks is gone', async () => {
    const { url } = await listenWith((_, __, response) => response.end('<x/>'));
    const quickbooks = connect(url);
    await quickbooks.exchange(message);
    const server = servers.pop();
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    await expect(quickbooks.release()).resolves.toBeUndefined();
  });
});
