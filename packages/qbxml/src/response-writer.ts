import { attributesText, report, writeOne } from './content-writer.ts';
import type { Writing } from './content-writer.ts';
import type { ResponseAttributes } from './decode-records.ts';
import { responseProlog, responseSetStart } from './encode.ts';
import type { EncodeOptions } from './encode.ts';
import type { ResponseName } from './message.ts';
import { EncodeError } from './problem.ts';
import { groupNamed } from './schema.ts';
import type { RecordValues } from './types.generated.ts';

export interface ResponseWriterOptions extends EncodeOptions {
  readonly newMessageSetID?: string;
  readonly messageSetStatusCode?: number;
}

/**
 * Writes an answer of any size piece by piece, in the raw form of a QuickBooks (qbxml.md 2.2) and with
 * nothing kept but the start tag that may have to close itself. Call `response`, then `record` for each of
 * its children in the order of the schema, and so on; `end` once. Each call returns the text to append.
 * Elements that the version does not know are left out, as QuickBooks does.
 */
export interface ResponseWriter {
  response(name: ResponseName, attributes: ResponseAttributes): string;
  /** @throws EncodeError where the response has no such child or the value is not valid. */
  record<Element extends keyof RecordValues>(element: Element, value: RecordValues[Element]): string;
  end(): string;
}

export function createResponseWriter(options: ResponseWriterOptions): ResponseWriter {
  let isStarted = false;
  /** The response that is open, with its start tag as long as nothing is in it. */
  let open: { readonly name: ResponseName; pending: string } | undefined;

  const start = (): string => {
    if (isStarted) return '';
    isStarted = true;
    return responseProlog + responseSetStart(options);
  };
  const close = (): string => {
    if (!open) return '';
    const { name, pending } = open;
    open = undefined;
    return pending === '' ? `</${name}Rs>\n` : `${pending} />\n`;
  };

  return {
    response(name, attributes) {
      const before = start() + close();
      const writing = newWriting(name, options);
      const text = attributesText(writing, groupNamed(`${name}Rs`), { ...attributes });
      refuse(writing);
      open = { name, pending: `<${name}Rs${text}` };
      return before;
    },
    record(element, value) {
      if (!open) throw new RangeError('A record needs a response that is open; call response() first.');
      const writing = newWriting(open.name, options);
      const slot = groupNamed(`${open.name}Rs`).slots.get(element);
      writing.path.push(element);
      if (slot) writeOne(writing, slot, value);
      else report(writing, 'unknown', undefined, `${open.name}Rs has no element ${element}.`);
      refuse(writing);
      const written = writing.out.join('');
      if (written === '' || open.pending === '') return written;
      const pending = `${open.pending}>\n`;
      open.pending = '';
      return pending + written;
    },
    end: () => `${start()}${close()}</QBXMLMsgsRs>\n</QBXML>\n`,
  };
}

function newWriting(message: string, options: EncodeOptions): Writing {
  const { version, edition = 'US' } = options;
  return { direction: 'response', version, edition, message, path: [], out: [], problems: [] };
}

function refuse(writing: Writing): void {
  if (writing.problems.length > 0) throw new EncodeError(writing.problems);
}
