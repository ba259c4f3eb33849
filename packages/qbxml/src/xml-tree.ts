import { wholeTextLimits } from './limits.ts';
import type { Limits } from './limits.ts';
import { XmlParser } from './xml-parser.ts';

/** An element with everything in it, as it stands in the text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text between the children, joined. */
  readonly text: string;
}

export interface XmlTree {
  readonly root: XmlElement;
  /** The body of `<?qbxml … ?>`, or undefined where there is none. */
  readonly declaration: string | undefined;
  /** Whether characters that XML forbids had to be taken out. */
  readonly hasIllegalCharacters: boolean;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * A whole text as a tree.
 *
 * @throws DecodeError where it is not XML, has a DOCTYPE or passes a limit.
 */
export function parseXmlTree(text: string, limits: Partial<Limits> = {}): XmlTree {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [top];
  let declaration: string | undefined;
  let hasIllegalCharacters = false;
  const parser: XmlParser = new XmlParser(
    {
      open(name, attributes) {
        const element: OpenElement = {
          name,
          attributes: attributes === undefined ? noAttributes : new Map(Object.entries(attributes)),
          children: [],
          text: '',
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text(piece) {
        const element = open.at(-1);
        if (element) element.text += piece;
      },
      close: () => void open.pop(),
      instruction(target, body) {
        if (target === 'qbxml') declaration = body;
      },
      repaired: () => void (hasIllegalCharacters = true),
    },
    { ...wholeTextLimits, ...limits },
  );
  parser.write(text);
  parser.end();
  const root = top.children[0] ?? parser.fail('not-well-formed', 'The text holds no element');
  return { root, declaration, hasIllegalCharacters };
}
