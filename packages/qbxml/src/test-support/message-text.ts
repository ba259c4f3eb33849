/** Generic readings of qbXML text that share nothing with the codec: what a test compares it with. */
import { SaxesParser } from 'saxes';

/** An element as bare saxes gives it. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: PlainElement[];
  text: string;
}

/** The root element of a text, read without any table. */
export function readPlain(text: string): PlainElement {
  const parser = new SaxesParser();
  const top: PlainElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw new Error('The text holds no element.');
  return root;
}

/** Every element, text and attribute as one line with its path, sorted; numbers in one form. */
export function plainLines(element: PlainElement, path = ''): string[] {
  const here = `${path}/${element.name}`;
  const own = element.children.length > 0 ? [] : [`${here}=${plainValue(element.text)}`];
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => `${here}@${name}=${plainValue(value)}`,
  );
  return [...own, ...attributes, ...element.children.flatMap((child) => plainLines(child, here))].sort();
}

/** The same lines from a decoded value. */
export function valueLines(name: string, value: unknown, path = ''): string[] {
  return linesOf(name, value, path).sort();
}

function linesOf(name: string, value: unknown, path: string): string[] {
  const here = `${path}/${name}`;
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(name, item, path));
  if (typeof value !== 'object' || value === null) return [`${here}=${plainValue(String(value))}`];
  const fields = Object.entries(value);
  const attributes = fields
    .filter(([key]) => isAttribute(key))
    .map(([key, text]) => `${here}@${key}=${plainValue(String(text))}`);
  const children = fields
    .filter(([key]) => !isAttribute(key))
    .flatMap(([key, child]) => childLines(key, child, here));
  return children.length === 0 ? [`${here}=`, ...attributes] : [...attributes, ...children];
}

function childLines(key: string, child: unknown, path: string): string[] {
  if (!['lines', 'records', 'rows'].includes(key)) return linesOf(key, child, path);
  if (!Array.isArray(child)) throw new Error(`${path}/${key} is no list.`);
  return child.flatMap((entry: { element: string; value: unknown }) =>
    linesOf(entry.element, entry.value, path),
  );
}

function isAttribute(key: string): boolean {
  return /^[a-z]/.test(key) && !['lines', 'records', 'rows'].includes(key);
}

/** Numbers without wasted zeros, so that `5` and `5.00` are equal here. */
function plainValue(text: string): string {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return text;
  const [whole = '', decimals = ''] = text.replace(/^\+/, '').split('.');
  const rest = decimals.replace(/0+$/, '');
  const size = whole.replace(/^(-?)0+(?=\d)/, '$1');
  return rest === '' ? size : `${size}.${rest}`;
}

/** The text of an element, for messages that a test has damaged. */
export function writePlain(element: PlainElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  const content =
    element.children.length > 0 ? element.children.map(writePlain).join('') : escaped(element.text);
  return `<${element.name}${attributes.join('')}>${content}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.codePointAt(0)};`);
}
