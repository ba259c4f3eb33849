/** Which rule of qbXML a message breaks. */
export type Rule =
  | 'wellFormed'
  | 'envelope'
  | 'version'
  | 'edition'
  | 'attribute'
  | 'unknown'
  | 'order'
  | 'required'
  | 'choice'
  | 'repetition'
  | 'format'
  | 'length'
  | 'range'
  | 'enumeration'
  | 'characters';

/** One reason why a message cannot be sent, with the place and, where there is one, the limit. */
export interface Problem {
  /** The message by its name without Rq or Rs; empty where the envelope itself is wrong. */
  readonly message: string;
  /** The place inside the message, such as `InvoiceAdd.lines[2].Desc`; empty for the message itself. */
  readonly path: string;
  readonly rule: Rule;
  /** What is allowed: a length in characters, a list of names, a form, a version. */
  readonly limit: string | number | undefined;
  /** One English sentence for the one who has to put it right. */
  readonly text: string;
}

/** A message that is not written because it is not valid; it names every problem at once. */
export class EncodeError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const first = problems[0];
    const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(first ? `${describeProblem(first)}${rest}` : 'The message is not valid qbXML.');
    this.name = 'EncodeError';
    this.problems = problems;
  }
}

/** A problem as one line: message, place and sentence. */
export function describeProblem(problem: Problem): string {
  const place = [problem.message, problem.path].filter((part) => part !== '').join(' ');
  return place === '' ? problem.text : `${place}: ${problem.text}`;
}

/** What the reader met that the schema does not have, or that it repaired. Equal ones are counted. */
export interface Notice {
  readonly rule:
    'unknown' | 'attribute' | 'enumeration' | 'format' | 'repetition' | 'text' | 'characters' | 'edition';
  /** The place without indices, such as `InvoiceQuery.InvoiceRet.InvoiceLineRet.Surprise`. */
  readonly path: string;
  /** The first value met there, shortened. */
  readonly value: string;
  readonly count: number;
}

export type DecodeErrorCode =
  | 'not-well-formed'
  | 'not-qbxml'
  | 'doctype'
  | 'too-many-bytes'
  | 'too-deep'
  | 'too-many-elements'
  | 'text-too-long'
  | 'too-many-attributes';

/** A text that is not read: broken, foreign, or an attack. Names the place and the remedy. */
export class DecodeError extends Error {
  readonly code: DecodeErrorCode;
  readonly line: number;
  readonly column: number;
  readonly remedy: string;

  constructor(code: DecodeErrorCode, reason: string, place: { line: number; column: number }) {
    const remedy = remedies[code];
    super(`${reason} (line ${place.line}, column ${place.column}). ${remedy}`);
    this.name = 'DecodeError';
    this.code = code;
    this.line = place.line;
    this.column = place.column;
    this.remedy = remedy;
  }
}

const remedies: Readonly<Record<DecodeErrorCode, string>> = {
  'not-well-formed':
    'Ask QuickBooks again; if the answer breaks at the same place, look at the record there.',
  'not-qbxml': 'Make sure that the text comes from QuickBooks and is a whole qbXML message.',
  doctype: 'qbXML never needs a DOCTYPE; the text does not come from QuickBooks and must not be trusted.',
  'too-many-bytes': 'Ask for fewer records at a time, or raise the limit bytesMax.',
  'too-deep': 'No qbXML message nests this deep; the text must not be trusted, or raise the limit depthMax.',
  'too-many-elements': 'Ask for fewer records at a time, or raise the limit elementsMax.',
  'text-too-long':
    'No field of QuickBooks is this long; do not trust the text, or raise the limit textCharactersMax.',
  'too-many-attributes':
    'No qbXML element has this many attributes; do not trust the text, or raise attributesMax.',
};
