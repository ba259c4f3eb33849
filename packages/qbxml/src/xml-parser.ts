/**
 * XML as events, hardened: a DOCTYPE is refused, everything that can grow has a limit, and characters that
 * XML forbids, which real answers are known to hold, are repaired and reported instead of refused.
 */
import { SaxesParser } from 'saxes';
import type { Limits } from './limits.ts';
import { DecodeError } from './problem.ts';
import type { DecodeErrorCode } from './problem.ts';

export interface XmlHandler {
  /** A start tag; `attributes` is undefined where it has none. */
  open(name: string, attributes: Readonly<Record<string, string>> | undefined): void;
  text(text: string): void;
  close(): void;
  instruction(target: string, body: string): void;
  /** Some characters that XML forbids were taken out or replaced. */
  repaired(what: string): void;
}

export interface XmlParser {
  write(chunk: string): void;
  end(): void;
  fail(code: DecodeErrorCode, reason: string): never;
}

/** Long chunks are cut, so that what one call makes stays small. */
const chunkCharactersMax = 65_536;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const anySurrogate = /[\ud800-\udfff]/;
const reference = /&#(?:x([0-9a-fA-F]{1,8})|(\d{1,10}));/g;
const openReference = /&[^;&<]{0,12}$/;
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function createXmlParser(handler: XmlHandler, limits: Limits): XmlParser {
  const parser = new SaxesParser<{ xmlns: false; forceXMLVersion: true; defaultXMLVersion: '1.0' }>({
    xmlns: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  let bytes = 0;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let hasForbidden = false;
  let sinceEvent = 0;
  let held = '';

  const fail = (code: DecodeErrorCode, reason: string): never => {
    throw new DecodeError(code, reason, { line: parser.line, column: parser.column });
  };
  const cleaned = (text: string): string => {
    hasForbidden = false;
    handler.repaired(text);
    return text.replace(forbidden, '');
  };

  parser.on('error', (error) => {
    if (error.message.endsWith(': disallowed character.')) hasForbidden = true;
    else fail('not-well-formed', `This is not well-formed XML: ${error.message.replace(/^[\d:]+ /, '')}`);
  });
  parser.on('doctype', () => fail('doctype', 'The text has a DOCTYPE'));
  parser.on('processinginstruction', ({ target, body }) => handler.instruction(target, body));
  parser.on('attribute', () => {
    attributes += 1;
    sinceEvent = 0;
    if (attributes > limits.attributesMax) {
      fail('too-many-attributes', `An element has more than ${limits.attributesMax} attributes`);
    }
  });
  parser.on('opentag', (tag) => {
    sinceEvent = 0;
    depth += 1;
    elements += 1;
    if (depth > limits.depthMax) fail('too-deep', `Elements stand more than ${limits.depthMax} deep`);
    if (elements > limits.elementsMax)
      fail('too-many-elements', `There are more than ${limits.elementsMax} elements`);
    if (attributes === 0) {
      handler.open(tag.name, undefined);
      return;
    }
    attributes = 0;
    handler.open(tag.name, hasForbidden ? mapValues(tag.attributes, cleaned) : tag.attributes);
  });
  const onText = (text: string): void => {
    sinceEvent = 0;
    if (text.length > limits.textCharactersMax) {
      fail('text-too-long', `A text has more than ${limits.textCharactersMax} characters`);
    }
    handler.text(hasForbidden ? cleaned(text) : text);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    sinceEvent = 0;
    depth -= 1;
    handler.close();
  });

  const feed = (chunk: string): void => {
    bytes += chunk.length;
    if (bytes > limits.bytesMax) fail('too-many-bytes', `The text has more than ${limits.bytesMax} bytes`);
    sinceEvent += chunk.length;
    parser.write(repairReferences(chunk, handler));
    if (sinceEvent > limits.textCharactersMax + chunkCharactersMax) {
      fail('text-too-long', `A text has more than ${limits.textCharactersMax} characters`);
    }
  };

  return {
    fail,
    write(text) {
      let rest = held + text;
      held = '';
      while (rest.length > chunkCharactersMax) {
        const end = cutBefore(rest, chunkCharactersMax);
        feed(rest.slice(0, end));
        rest = rest.slice(end);
      }
      const end = cutBefore(rest, rest.length);
      held = rest.slice(end);
      if (end > 0) feed(rest.slice(0, end));
    },
    end() {
      if (held !== '') feed(held);
      parser.close();
    },
  };
}

/** The place up to which a chunk can be fed without cutting a character or a reference in two. */
function cutBefore(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 16), end);
  const open = openReference.exec(tail);
  if (open) return Math.max(0, end - (tail.length - open.index));
  const last = tail.charCodeAt(tail.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** References to characters that XML forbids, and halves of characters, are taken out before the parser. */
function repairReferences(chunk: string, handler: XmlHandler): string {
  let text = chunk;
  if (text.includes('&#')) {
    text = text.replace(reference, (found, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      if (isAllowed(code)) return found;
      handler.repaired(found);
      return '';
    });
  }
  if (anySurrogate.test(text)) {
    text = text.replace(loneSurrogate, (found) => {
      handler.repaired(found);
      return '\ufffd';
    });
  }
  return text;
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function mapValues(
  values: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
