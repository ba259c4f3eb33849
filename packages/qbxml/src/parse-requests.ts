import { parseElement, StructureError } from './content-parser.ts';
import { requestIdCharactersMax } from './content-writer.ts';
import { tooNewText } from './leaf-rules.ts';
import type { Limits } from './limits.ts';
import type { Request, RequestMessageSet, UnknownMessage } from './message.ts';
import { DecodeError } from './problem.ts';
import type { Problem, Rule } from './problem.ts';
import { findGroup, foreignMessages, messages } from './schema.ts';
import { noteValue } from './value-problem.ts';
import type { ValueProblem } from './value-problem.ts';
import { compareVersions, newestVersion, parseVersion } from './version.ts';
import type { Version } from './version.ts';
import { parseXmlTree } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

export interface ParseOptions {
  /** The newest version that the answering QuickBooks knows; 16.0 where it is not given. */
  readonly versionMax?: Version;
  readonly edition?: 'US';
  readonly limits?: Partial<Limits>;
}

export type ParsedRequests =
  | { readonly outcome: 'structure'; readonly problem: Problem }
  | {
      readonly outcome: 'parsed';
      /** Requests that no US desktop edition knows stand in `unknown` with their index and have a 1030. */
      readonly messageSet: RequestMessageSet;
      readonly problems: readonly ValueProblem[];
    };

/**
 * Reads requests as a QuickBooks does (qbxml.md 0 and 12): a break of the structure refuses the whole
 * message (`0x80040400`; `0x80040423` where the problem's rule is `version` and its path is empty), while a
 * bad value is a problem of its own request only. Never throws for bad text.
 */
export function parseRequests(text: string, options: ParseOptions = {}): ParsedRequests {
  try {
    return parse(text, options);
  } catch (thrown) {
    if (thrown instanceof DecodeError) return refused('', '', 'wellFormed', undefined, thrown.message);
    if (thrown instanceof EnvelopeError) return refused('', '', thrown.rule, thrown.limit, thrown.message);
    if (thrown instanceof MessageError) {
      const { path, rule, limit, message } = thrown.structure;
      return refused(thrown.request, path, rule, limit, message);
    }
    throw thrown;
  }
}

function refused(
  message: string,
  path: string,
  rule: Rule,
  limit: string | number | undefined,
  text: string,
): ParsedRequests {
  return { outcome: 'structure', problem: { message, path, rule, limit, text } };
}

class EnvelopeError extends Error {
  readonly rule: Rule;
  readonly limit: string | number | undefined;

  constructor(rule: Rule, limit: string | number | undefined, text: string) {
    super(text);
    this.rule = rule;
    this.limit = limit;
  }
}

class MessageError extends Error {
  readonly request: string;
  readonly structure: StructureError;

  constructor(request: string, structure: StructureError) {
    super(structure.message);
    this.request = request;
    this.structure = structure;
  }
}

function parse(text: string, options: ParseOptions): ParsedRequests {
  const tree = parseXmlTree(text, options.limits);
  if (tree.hasIllegalCharacters) {
    throw new EnvelopeError('characters', undefined, 'The text holds characters that XML forbids.');
  }
  const version = readVersion(tree.declaration, options.versionMax ?? newestVersion);
  const set = onlySet(tree.root);
  const attributes = readSetAttributes(set);
  const problems: ValueProblem[] = [];
  const requests: Request[] = [];
  const unknown: UnknownMessage[] = [];
  for (const [index, element] of set.children.entries()) {
    const request = parseMessage(element, index, { version, edition: options.edition ?? 'US' }, problems);
    if (isRequest(request)) requests.push(request);
    else unknown.push({ index, ...request });
  }
  const rest = unknown.length === 0 ? {} : { unknown };
  return {
    outcome: 'parsed',
    messageSet: { kind: 'request', version, ...attributes, requests, ...rest },
    problems,
  };
}

function readVersion(declaration: string | undefined, versionMax: Version): Version {
  const named =
    declaration === undefined ? undefined : /version\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
  if (named === undefined)
    throw new EnvelopeError('version', undefined, 'The line <?qbxml version="…"?> is missing.');
  const version = parseVersion(named);
  if (version === undefined || compareVersions(version, versionMax) > 0) {
    throw new EnvelopeError(
      'version',
      versionMax,
      `The qbXML version ${named} is unknown; the newest is ${versionMax}.`,
    );
  }
  return version;
}

function onlySet(root: XmlElement): XmlElement {
  if (root.name !== 'QBXML')
    throw new EnvelopeError('envelope', 'QBXML', `The first element is ${root.name}, not QBXML.`);
  const [set, ...others] = root.children;
  if (set?.name !== 'QBXMLMsgsRq' || others.length > 0 || set.text.trim() !== '' || root.text.trim() !== '') {
    throw new EnvelopeError('envelope', 'QBXMLMsgsRq', 'QBXML must hold one QBXMLMsgsRq and nothing else.');
  }
  return set;
}

const errorWays = ['continueOnError', 'stopOnError', 'rollbackOnError'] as const;
const dataAmounts = ['includeAll', 'includeNone'] as const;

function readSetAttributes(set: XmlElement) {
  const { onError, newMessageSetID, oldMessageSetID, responseData, ...others } = Object.fromEntries(
    set.attributes,
  );
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new EnvelopeError('attribute', other, `QBXMLMsgsRq has no attribute ${other}.`);
  const way = errorWays.find((known) => known === onError);
  if (way === undefined) {
    throw new EnvelopeError(
      'attribute',
      errorWays.join(', '),
      `The attribute onError must be one of ${errorWays.join(', ')}.`,
    );
  }
  const amount = dataAmounts.find((known) => known === responseData);
  if (responseData !== undefined && amount === undefined) {
    throw new EnvelopeError(
      'attribute',
      dataAmounts.join(', '),
      `responseData must be one of ${dataAmounts.join(', ')}.`,
    );
  }
  return {
    onError: way,
    ...(newMessageSetID === undefined ? {} : { newMessageSetID }),
    ...(oldMessageSetID === undefined ? {} : { oldMessageSetID }),
    ...(amount === undefined ? {} : { responseData: amount }),
  };
}

interface NamedBody {
  readonly name: string;
  readonly body: object;
}

function parseMessage(
  element: XmlElement,
  requestIndex: number,
  target: { readonly version: Version; readonly edition: 'US' },
  problems: ValueProblem[],
): NamedBody {
  const name = element.name.endsWith('Rq') ? element.name.slice(0, -2) : element.name;
  const { version, edition } = target;
  const parsing = { version, edition, requestIndex, path: [], problems };
  const facts = messages.get(name);
  const isForeign = foreignMessages.has(name) || facts?.not.includes(target.edition) === true;
  if (isForeign) {
    noteValue(parsing, 1030, element.name, '', target.edition);
    return { name: element.name, body: {} };
  }
  const group = element.name.endsWith('Rq') && facts?.set === 'QBXML' ? findGroup(element.name) : undefined;
  if (!facts || !group) {
    throw new MessageError(
      name,
      new StructureError([], 'unknown', undefined, `qbXML has no request ${element.name}.`),
    );
  }
  if (compareVersions(facts.since, target.version) > 0) {
    const text = tooNewText(element.name, facts.since, target.version);
    throw new MessageError(name, new StructureError([element.name], 'version', facts.since, text));
  }
  try {
    const body = parseElement(parsing, group, element);
    const requestID = element.attributes.get('requestID') ?? '';
    if (requestID.length > requestIdCharactersMax) {
      noteValue({ ...parsing, path: ['requestID'] }, 1060, 'requestID', requestID, requestIdCharactersMax);
    }
    return { name, body };
  } catch (thrown) {
    throw thrown instanceof StructureError ? new MessageError(name, thrown) : thrown;
  }
}

/** The body was read along the tables from which the types are made; bad values are in the problems. */
function isRequest(request: NamedBody): request is Request {
  return messages.get(request.name)?.set === 'QBXML';
}
