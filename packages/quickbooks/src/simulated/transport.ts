import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connectionReasonOf, Failure, reasonOf } from '@autosync/core';

export interface HttpMessage {
  readonly method: 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** How long a connection may take to come about. */
  readonly connectTimeoutMs: number;
  /** How long the other side may be silent before it has answered in full. */
  readonly silenceMaxMs: number;
}

export type HttpOutcome =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      /** Throws `quickbooks.no-answer` where the answer breaks off. */
      readonly chunks: AsyncIterable<string>;
    }
  /** No connection came about, so not a byte of the message left. */
  | { readonly outcome: 'not_sent'; readonly why: string }
  /** The message may have arrived. */
  | { readonly outcome: 'no_answer'; readonly why: string };

/**
 * Sends one HTTP message on a connection of its own. A kept connection would be cheaper, but one that the
 * other side is just closing leaves it open whether the message was read; a new one tells: as long as it is
 * not connected, nothing was sent. Never rejects for what the network does.
 */
export function send(message: HttpMessage): Promise<HttpOutcome> {
  return new Promise((resolve) => {
    let isConnected = false;
    const request = httpRequest(message.url, {
      method: message.method,
      agent: false,
      headers: { ...message.headers, 'content-length': Buffer.byteLength(message.body) },
    });
    const connecting = setTimeout(
      () => request.destroy(new Error(`no connection within ${message.connectTimeoutMs} ms`)),
      message.connectTimeoutMs,
    );
    request.once('socket', (socket) =>
      socket.once('connect', () => {
        isConnected = true;
        clearTimeout(connecting);
      }),
    );
    request.setTimeout(message.silenceMaxMs, () =>
      request.destroy(new Error(`no answer for ${message.silenceMaxMs} ms`)),
    );
    request.once('response', (response) => {
      response.setEncoding('utf8');
      resolve({
        outcome: 'answered',
        status: response.statusCode ?? 0,
        headers: response.headers,
        chunks: readToTheEnd(response),
      });
    });
    // After the response has begun, an error belongs to the reader of its chunks.
    request.on('error', (error) => {
      clearTimeout(connecting);
      resolve({ outcome: isConnected ? 'no_answer' : 'not_sent', why: connectionReasonOf(error) });
    });
    request.end(message.body);
  });
}

async function* readToTheEnd(response: AsyncIterable<string>): AsyncIterable<string> {
  try {
    yield* response;
  } catch (error) {
    throw new Failure('quickbooks.no-answer', { detail: reasonOf(error) }, { cause: error });
  }
}
