/**
 * XML as events, hardened: a DOCTYPE is refused, everything that can grow has a limit, and characters that
 * XML forbids, which real answers are known to hold, are taken out and reported instead of refused.
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
  /** Characters that XML forbids were taken out here. */
  repaired(what: string): void;
}

/** Long chunks are cut, so that what one call makes stays small. */
const chunkCharactersMax = 65_536;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const anySurrogate = /[\ud800-\udfff]/;
const reference = /&#(?:x([0-9a-fA-F]{1,8})|(\d{1,10}));/g;
const openMark = /(?:&[^;&<]{0,12}|<(?:!(?:\[[CDAT]{0,5})?)?)$/;
const forbidden = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export class XmlParser {
  readonly #parser = new SaxesParser<{ xmlns: false; forceXMLVersion: true; defaultXMLVersion: '1.0' }>({
    xmlns: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  readonly #handler: XmlHandler;
  readonly #limits: Limits;
  #depth = 0;
  #elements = 0;
  /** The attributes of the tag that is being read. */
  #attributes = 0;
  /** Whether what is handed out next holds characters that have to be taken out. */
  #isDirty = false;
  /** The characters since anything was handed out: the length of a text, comment or tag that has no end yet. */
  #pending = 0;
  #chunk = '';
  /** The characters that were parsed before the chunk. */
  #before = 0;
  #readsSections = false;
  /** The end of the last chunk that could be the start of a reference or a section. */
  #held = '';

  constructor(handler: XmlHandler, limits: Limits) {
    this.#handler = handler;
    this.#limits = limits;
    this.#parser.on('error', (error) => this.#onError(error));
    this.#parser.on('doctype', () => this.fail('doctype', 'The text has a DOCTYPE'));
    this.#parser.on('processinginstruction', ({ target, body }) => handler.instruction(target, body));
    this.#parser.on('attribute', () => this.#onAttribute());
    this.#parser.on('opentag', ({ name, attributes }) => this.#onOpen(name, attributes));
    this.#parser.on('text', (text) => this.#onText(text));
    this.#parser.on('closetag', () => this.#onClose());
  }

  /** @throws DecodeError where the text is broken or passes a limit. */
  write(text: string): void {
    let rest = this.#held + text;
    while (rest.length > chunkCharactersMax) {
      const end = cutBefore(rest, chunkCharactersMax);
      this.#feed(rest.slice(0, end));
      rest = rest.slice(end);
    }
    const end = cutBefore(rest, rest.length);
    this.#held = rest.slice(end);
    if (end > 0) this.#feed(rest.slice(0, end));
  }

  end(): void {
    if (this.#held !== '') this.#feed(this.#held);
    this.#parser.close();
  }

  /** Ends the reading with the place that it has come to. */
  fail(code: DecodeErrorCode, reason: string): never {
    throw new DecodeError(code, reason, { line: this.#parser.line, column: this.#parser.column });
  }

  #feed(chunk: string): void {
    const { bytesMax, textCharactersMax } = this.#limits;
    if (this.#before + chunk.length > bytesMax)
      this.fail('too-many-bytes', `The text has more than ${bytesMax} bytes`);
    this.#chunk = this.#repairReferences(chunk);
    this.#pending += this.#chunk.length;
    if (!this.#readsSections && chunk.includes('![CDATA[')) this.#readSections();
    this.#parser.write(this.#chunk);
    this.#before += this.#chunk.length;
    if (this.#pending > textCharactersMax + chunkCharactersMax) this.#failTooLong();
  }

  /**
   * QuickBooks writes no CDATA sections, so that they are listened to only where one comes: a saxes parser
   * with one listener more loses its fast form in V8 and takes three times as long.
   */
  #readSections(): void {
    this.#readsSections = true;
    this.#parser.on('cdata', (text) => this.#onText(text));
  }

  /** A forbidden character is no reason to stop; saxes hands it out in the text, where it is taken out. */
  #onError(error: Error): void {
    const code = this.#chunk.charCodeAt(this.#parser.position - this.#before - 1);
    if (error.message.endsWith(': disallowed character.') && !isAllowed(code)) this.#isDirty = true;
    else
      this.fail('not-well-formed', `This is not well-formed XML: ${error.message.replace(/^[\d:]+ /, '')}`);
  }

  #onAttribute(): void {
    this.#attributes += 1;
    this.#pending = 0;
    const { attributesMax } = this.#limits;
    if (this.#attributes > attributesMax) {
      this.fail('too-many-attributes', `An element has more than ${attributesMax} attributes`);
    }
  }

  #onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    const { depthMax, elementsMax } = this.#limits;
    this.#pending = 0;
    this.#depth += 1;
    this.#elements += 1;
    if (this.#depth > depthMax) this.fail('too-deep', `Elements stand more than ${depthMax} deep`);
    if (this.#elements > elementsMax)
      this.fail('too-many-elements', `There are more than ${elementsMax} elements`);
    if (this.#attributes === 0) {
      this.#handler.open(name, undefined);
      return;
    }
    this.#attributes = 0;
    this.#handler.open(name, this.#isDirty ? this.#cleanedAttributes(attributes) : attributes);
  }

  #onText(text: string): void {
    this.#pending = 0;
    if (text.length > this.#limits.textCharactersMax) this.#failTooLong();
    this.#handler.text(this.#isDirty ? this.#cleaned(text) : text);
  }

  #onClose(): void {
    this.#pending = 0;
    this.#depth -= 1;
    this.#handler.close();
  }

  #failTooLong(): never {
    return this.fail('text-too-long', `A text has more than ${this.#limits.textCharactersMax} characters`);
  }

  #cleaned(text: string): string {
    this.#isDirty = false;
    this.#handler.repaired(text);
    return text.replace(forbidden, '');
  }

  #cleanedAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    this.#isDirty = false;
    const cleaned = Object.entries(attributes).map(
      ([name, value]) => [name, value.replace(forbidden, '')] as const,
    );
    this.#handler.repaired(Object.values(attributes).join(' '));
    return Object.fromEntries(cleaned);
  }

  /** References to characters that XML forbids, and halves of characters, would stop or mislead the parser. */
  #repairReferences(chunk: string): string {
    let text = chunk;
    if (text.includes('&#')) {
      text = text.replace(reference, (found, hexadecimal?: string, decimal?: string) => {
        if (isAllowed(hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16))) return found;
        this.#handler.repaired(found);
        return '';
      });
    }
    if (anySurrogate.test(text)) {
      text = text.replace(loneSurrogate, (found) => {
        this.#handler.repaired(found);
        return '\ufffd';
      });
    }
    return text;
  }
}

/** The place up to which a chunk can be fed without cutting a character, a reference or `<![` in two. */
function cutBefore(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 16), end);
  const open = openMark.exec(tail);
  if (open) return Math.max(0, end - (tail.length - open.index));
  const last = tail.charCodeAt(tail.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
