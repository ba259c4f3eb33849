/**
 * Builds typed values from XML events, leniently: what the schema does not know is kept under its name and
 * reported, never dropped and never a reason to refuse an answer that is already there.
 *
 * The reader keeps one frame for each open element. A frame is one of: the root `QBXML`, a message set, one
 * message, a group of the schema, or something raw that the schema does not know. Leaves have no frame:
 * `#leaf` is the one that is open. Frames are reused, so that a record costs its own value and nothing else.
 */
import { NoticeList } from './notice-list.ts';
import type { Notice } from './problem.ts';
import { findGroup, foreignMessages, groupNamed, messages } from './schema.ts';
import type { Attribute, Group, Slot } from './schema.ts';
import { readLeaf } from './simple-type.ts';
import type { XmlHandler } from './xml-parser.ts';

export type Fields = Record<string, unknown>;

/** The elements that may stand in `QBXML`. */
export const setElements = [
  'QBXMLMsgsRq',
  'QBXMLMsgsRs',
  'QBXMLSubscriptionMsgsRq',
  'QBXMLSubscriptionMsgsRs',
  'QBXMLEvents',
] as const;

export type SetElement = (typeof setElements)[number];

/** What the reader tells while it reads. */
export interface ReaderSink {
  set(element: SetElement, attributes: Fields): void;
  messageStart(name: string, isKnown: boolean, attributes: Fields): void;
  /** A direct child of a message; where it is absent, children are kept in the body. */
  record?(element: string, isKnown: boolean, value: unknown): void;
  messageEnd(name: string, isKnown: boolean, body: Fields): void;
  fail(reason: string): never;
}

interface Frame {
  kind: 'root' | 'set' | 'message' | 'group' | 'raw';
  name: string;
  group: Group | undefined;
  slot: Slot | undefined;
  value: Fields;
  /** The place in the order up to which children have come; a later one cannot be there yet. */
  order: number;
  /** The child that came last time after the child with that index; answers repeat themselves. */
  successors: (Slot | undefined)[];
  /** The index of the child that came last, plus one. */
  at: number;
  text: string;
}

export class Reader implements XmlHandler {
  readonly #sink: ReaderSink;
  readonly #frames: Frame[] = [];
  readonly #notices = new NoticeList();
  readonly #successors = new Map<Group, (Slot | undefined)[]>();
  #depth = -1;
  #top: Frame = newFrame();
  #leaf: Slot | undefined = undefined;
  #leafText = '';
  #macro: string | undefined = undefined;
  #isResponse = false;
  /** The version that the text names in `<?qbxml version="…"?>`. */
  version: string | undefined = undefined;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  notices(): readonly Notice[] {
    return this.#notices.list();
  }

  instruction(target: string, body: string): void {
    if (target === 'qbxml') this.version = /version\s*=\s*["']([^"']*)["']/.exec(body)?.[1];
  }

  repaired(what: string): void {
    this.#notices.add('characters', this.#path(this.#leaf?.name), what);
  }

  open(name: string, attributes: Readonly<Record<string, string>> | undefined): void {
    if (this.#leaf !== undefined) this.#leafBecomesRaw(this.#leaf);
    const group = this.#top.group;
    if (group === undefined) {
      this.#openOutsideGroups(name, attributes);
      return;
    }
    const slot = this.#slotOf(group, name);
    if (slot === undefined) {
      this.#openRaw(name, undefined, attributes, 'unknown');
    } else if (slot.group !== undefined) {
      this.#push('group', name, groupNamed(slot.group), slot);
      if (attributes) this.#readAttributes(attributes);
    } else if (slot.leaf !== undefined || slot.enumeration !== undefined) {
      this.#leaf = slot;
      if (attributes) this.#readLeafAttributes(slot, attributes);
    } else {
      this.#openRaw(name, undefined, attributes, 'edition');
    }
  }

  text(text: string): void {
    if (this.#leaf !== undefined) {
      this.#leafText = this.#leafText === '' ? text : this.#leafText + text;
    } else if (this.#top.kind === 'raw') {
      this.#top.text += text;
    } else if (text !== '\n' && text.trim() !== '') {
      this.#notices.add('text', this.#path(undefined), text.trim());
      if (this.#top.kind !== 'root' && this.#top.kind !== 'set') keep(this.#top.value, '#text', text.trim());
    }
  }

  close(): void {
    const leaf = this.#leaf;
    if (leaf !== undefined) {
      const value =
        this.#macro === undefined ? this.#leafValue(leaf, this.#leafText) : { useMacro: this.#macro };
      this.#leaf = undefined;
      this.#leafText = '';
      this.#macro = undefined;
      this.#store(this.#top, leaf, value);
      return;
    }
    const frame = this.#top;
    this.#depth -= 1;
    this.#top = this.#frames[this.#depth] ?? newFrame();
    if (frame.kind === 'group') {
      if (frame.slot !== undefined) this.#store(this.#top, frame.slot, frame.value);
      else this.#sink.messageEnd(frame.name, true, frame.value);
    } else if (frame.kind === 'message') {
      this.#sink.messageEnd(frame.name, frame.group !== undefined, frame.value);
    } else if (frame.kind === 'raw') {
      this.#storeRaw(this.#top, frame.name, rawValue(frame));
    }
  }

  /** Most children follow the one that they followed last time, which saves looking them up. */
  #slotOf(group: Group, name: string): Slot | undefined {
    const top = this.#top;
    let slot = top.successors[top.at];
    if (slot === undefined || slot.name !== name) {
      slot = group.slots.get(name);
      if (slot === undefined) return undefined;
      top.successors[top.at] = slot;
    }
    top.at = slot.index + 1;
    return slot;
  }

  #openOutsideGroups(name: string, attributes: Readonly<Record<string, string>> | undefined): void {
    if (this.#depth === -1) {
      if (name !== 'QBXML') this.#sink.fail(`The first element is ${name.slice(0, 40)}, not QBXML`);
      this.#push('root', name, undefined, undefined);
    } else if (this.#top.kind === 'root') {
      this.#openSet(name, attributes);
    } else if (this.#top.kind === 'set') {
      this.#openMessage(name, attributes);
    } else {
      this.#openRaw(name, undefined, attributes, undefined);
    }
  }

  #openSet(name: string, attributes: Readonly<Record<string, string>> | undefined): void {
    const element = setElements.find((known) => known === name);
    if (element === undefined)
      this.#sink.fail(`QBXML holds ${name.slice(0, 40)}, which is no set of messages`);
    this.#isResponse = element !== 'QBXMLMsgsRq' && element !== 'QBXMLSubscriptionMsgsRq';
    if (element === 'QBXMLEvents') this.#push('group', name, groupNamed(name), undefined);
    else this.#push('set', name, undefined, undefined);
    if (attributes) this.#readSetAttributes(attributes);
    this.#sink.set(element ?? 'QBXMLEvents', this.#top.value);
  }

  #openMessage(element: string, attributes: Readonly<Record<string, string>> | undefined): void {
    const suffix = this.#isResponse ? 'Rs' : 'Rq';
    const name = element.endsWith(suffix) ? element.slice(0, -2) : element;
    const group = element.endsWith(suffix) && messages.has(name) ? findGroup(element) : undefined;
    this.#push('message', group ? name : element, group, undefined);
    if (!group) this.#notices.add(foreignMessages.has(name) ? 'edition' : 'unknown', element, '');
    if (attributes) this.#readAttributes(attributes);
    if (group && this.#isResponse && typeof this.#top.value['statusCode'] !== 'number') {
      this.#sink.fail(`The answer ${element} has no status code, so that nobody knows whether it worked`);
    }
    this.#sink.messageStart(this.#top.name, group !== undefined, this.#top.value);
  }

  #openRaw(
    name: string,
    slot: Slot | undefined,
    attributes: Readonly<Record<string, string>> | undefined,
    rule: 'unknown' | 'edition' | undefined,
  ): void {
    if (rule) this.#notices.add(rule, this.#path(name), '');
    this.#push('raw', name, undefined, slot);
    if (attributes) for (const [key, value] of Object.entries(attributes)) keep(this.#top.value, key, value);
  }

  /** A leaf that turns out to hold elements is kept as the raw thing that it is. */
  #leafBecomesRaw(slot: Slot): void {
    this.#notices.add('format', this.#path(slot.name), 'holds elements');
    const text = this.#leafText;
    this.#leaf = undefined;
    this.#leafText = '';
    this.#macro = undefined;
    this.#push('raw', slot.name, undefined, undefined);
    this.#top.text = text;
  }

  #push(kind: Frame['kind'], name: string, group: Group | undefined, slot: Slot | undefined): void {
    this.#depth += 1;
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = newFrame();
      this.#frames[this.#depth] = frame;
    }
    frame.kind = kind;
    frame.name = name;
    frame.group = group;
    frame.slot = slot;
    frame.value = {};
    frame.order = -1;
    frame.at = 0;
    if (group !== undefined) frame.successors = this.#successorsOf(group);
    frame.text = '';
    this.#top = frame;
  }

  #successorsOf(group: Group): (Slot | undefined)[] {
    let successors = this.#successors.get(group);
    if (successors === undefined) {
      successors = Array.from({ length: group.slots.size + 1 }, () => undefined);
      this.#successors.set(group, successors);
    }
    return successors;
  }

  #readAttributes(attributes: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(attributes)) {
      const attribute = this.#top.group?.attributes.get(name);
      if (attribute) this.#top.value[name] = this.#attributeValue(attribute, text);
      else {
        this.#notices.add('attribute', this.#path(`@${name}`), text);
        keep(this.#top.value, name, text);
      }
    }
  }

  #attributeValue(attribute: Attribute, text: string): unknown {
    if (attribute.isInteger) {
      const value = readLeaf('INTTYPE', text);
      if (value === undefined) this.#notices.add('format', this.#path(`@${attribute.name}`), text);
      return value ?? text;
    }
    if (attribute.values && !attribute.values.includes(text)) {
      this.#notices.add('enumeration', this.#path(`@${attribute.name}`), text);
    }
    return text;
  }

  #readSetAttributes(attributes: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(attributes)) {
      const isStatus = name === 'messageSetStatusCode';
      keep(this.#top.value, name, isStatus ? (readLeaf('INTTYPE', text) ?? text) : text);
    }
  }

  #readLeafAttributes(slot: Slot, attributes: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(attributes)) {
      if (name === 'useMacro' && slot.takesMacro) this.#macro = text;
      else this.#notices.add('attribute', this.#path(`${slot.name}@${name}`), text);
    }
  }

  #leafValue(slot: Slot, text: string): unknown {
    if (slot.leaf === 'STRTYPE' || slot.leaf === 'IDTYPE') return text;
    if (slot.leaf === undefined) {
      if (slot.enumeration?.values.has(text) === false)
        this.#notices.add('enumeration', this.#path(slot.name), text);
      return text;
    }
    const value = readLeaf(slot.leaf, text);
    if (value === undefined || (value === '' && this.#isResponse)) {
      this.#notices.add('format', this.#path(slot.name), text);
    }
    return value ?? text;
  }

  #store(frame: Frame, slot: Slot, value: unknown): void {
    if (frame.kind === 'message' && this.#sink.record !== undefined) {
      this.#sink.record(slot.name, true, value);
      return;
    }
    const target = frame.value;
    if (slot.isEntry) append(target, frame.group?.entriesKey ?? 'lines', { element: slot.name, value });
    else if (slot.timesMax !== 1) append(target, slot.name, value);
    else if (slot.order > frame.order || !(slot.name in target)) target[slot.name] = value;
    else {
      this.#notices.add('repetition', this.#path(slot.name), '');
      keep(target, slot.name, value);
    }
    if (slot.order > frame.order) frame.order = slot.order;
  }

  #storeRaw(frame: Frame, name: string, value: unknown): void {
    if (frame.kind === 'message' && this.#sink.record !== undefined) this.#sink.record(name, false, value);
    else keep(frame.value, name, value);
  }

  #path(name: string | undefined): string {
    const names = this.#frames.slice(2, this.#depth + 1).map((frame) => frame.name);
    return [...names, ...(name === undefined ? [] : [name])].join('.');
  }
}

function newFrame(): Frame {
  return {
    kind: 'root',
    name: '',
    group: undefined,
    slot: undefined,
    value: {},
    order: -1,
    successors: [],
    at: 0,
    text: '',
  };
}

function append(target: Fields, key: string, value: unknown): void {
  const list = target[key];
  if (Array.isArray(list)) list.push(value);
  else target[key] = [value];
}

/** Sets a key that comes from the text, which must not reach the prototype; a second value makes a list. */
function keep(target: Fields, key: string, value: unknown): void {
  const known: unknown = Object.hasOwn(target, key) ? target[key] : undefined;
  if (Array.isArray(known)) {
    known.push(value);
    return;
  }
  const next = known === undefined ? value : [known, value];
  Object.defineProperty(target, key, { value: next, writable: true, enumerable: true, configurable: true });
}

function rawValue(frame: Frame): unknown {
  if (Object.keys(frame.value).length === 0) return frame.text;
  if (frame.text.trim() !== '') keep(frame.value, '#text', frame.text.trim());
  return frame.value;
}
