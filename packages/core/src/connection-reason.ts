import { reasonOf } from './failure.ts';

/** What the operating system and `fetch` call it when a connection cannot be made or breaks, in words. */
const words: { readonly [code: string]: string } = {
  ECONNREFUSED: 'Nothing answers at that address',
  ENOTFOUND: 'There is no such address',
  EAI_AGAIN: 'The address could not be looked up',
  EHOSTUNREACH: 'There is no way to that computer',
  ENETUNREACH: 'There is no network',
  ECONNRESET: 'The connection broke',
  EPIPE: 'The connection broke',
  UND_ERR_SOCKET: 'The connection broke',
  ETIMEDOUT: 'No answer came in time',
  UND_ERR_CONNECT_TIMEOUT: 'No answer came in time',
  UND_ERR_HEADERS_TIMEOUT: 'No answer came in time',
};

/** Why a connection failed, in plain words and with the code for support; what we have no words for says its own. */
export function connectionReasonOf(thrown: unknown): string {
  let deepest = thrown;
  for (let at = thrown; at instanceof Error; at = at.cause) {
    const code: unknown = Reflect.get(at, 'code');
    const known = typeof code === 'string' ? words[code] : undefined;
    if (known !== undefined) return `${known} (${String(code)}).`;
    deepest = at;
  }
  return reasonOf(deepest);
}
