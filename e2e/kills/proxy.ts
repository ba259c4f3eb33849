import { connect, createServer, type Socket } from 'node:net';

/** A wire between the connector and a server, on which a test listens and which it can silence. */
export interface Proxy {
  readonly url: string;
  /** How many records came through from the server, by their element, such as `InvoiceRet`. */
  readonly records: ReadonlyMap<string, number>;
  /** After so many more pieces nothing passes in either direction, and every connection stays open: half-open TCP. */
  silence(afterPieces: number): void;
  readonly isSilent: boolean;
  close(): Promise<void>;
}

export async function openProxy(target: string, elements: readonly string[] = []): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const records = new Map<string, number>();
  const sockets = new Set<Socket>();
  let piecesLeft = Number.POSITIVE_INFINITY;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    const count = recordCounter(elements, records);
    let isSilenced = piecesLeft <= 0;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes: Buffer) => {
        isSilenced ||= piecesLeft <= 0;
        if (isSilenced) return;
        piecesLeft -= 1;
        if (from === far) count(bytes.toString('latin1'));
        to.write(bytes);
      });
      from.on('end', () => isSilenced || piecesLeft <= 0 || to.end());
      from.on('error', () => isSilenced || piecesLeft <= 0 || to.destroy());
      from.on('close', () => sockets.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    records,
    silence: (afterPieces) => {
      piecesLeft = afterPieces;
    },
    get isSilent() {
      return piecesLeft <= 0;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Counts the beginnings of elements in a text that comes in pieces. */
function recordCounter(elements: readonly string[], records: Map<string, number>): (text: string) => void {
  let rest = '';
  return (text) => {
    const all = rest + text;
    const end = all.lastIndexOf('<');
    for (const element of elements) {
      const found = all.slice(0, end).split(`<${element}>`).length - 1;
      if (found > 0) records.set(element, (records.get(element) ?? 0) + found);
    }
    rest = end === -1 ? '' : all.slice(end);
  };
}
