import type { AttributeFact, Facts, GroupFact, ParticleFact, Source } from './facts.ts';

/**
 * The text of `types.generated.ts`: one interface for each content model that the US desktop edition can
 * reach, one union for each list of values, and the maps from message names to bodies.
 */
export function renderTypes({ facts }: Source, header: string): string {
  const messages = Object.entries(facts.messages).filter(([, message]) => isUnited(message));
  const names = messages.map(([name]) => name);
  const asked = reachable(
    facts,
    names.map((name) => `${name}Rq`),
  );
  const answered = reachable(facts, [...names.map((name) => `${name}Rs`), 'QBXMLEvents']);
  const groups = Object.entries(facts.groups).filter(([name]) => asked.has(name) || answered.has(name));
  rejectDoubles([...groups.map(([name]) => name), ...Object.keys(facts.enums)]);
  const isSet = (set: string) => messages.filter(([, message]) => message.set === set).map(([name]) => name);
  return [
    header,
    `import type {\n  Amount, DateOnly, Decimal, Entry, Macro, Open, Percent, Price, QuickBooksDateTime, Quantity, TimeInterval,\n} from './simple-type.ts';\n`,
    ...Object.entries(facts.enums).map(([name, { values }]) => `export type ${name} =${union(values)};\n`),
    ...groups.map(([name, group]) => renderGroup(name, group, facts, asked.has(name))),
    bodies('RequestBodies', isSet('QBXML'), 'Rq'),
    bodies('ResponseBodies', isSet('QBXML'), 'Rs'),
    bodies('SubscriptionRequestBodies', isSet('QBXMLSubscription'), 'Rq'),
    bodies('SubscriptionResponseBodies', isSet('QBXMLSubscription'), 'Rs'),
    records(facts, isSet('QBXML')),
  ].join('\n');
}

function isUnited(mark: { readonly not?: string }): boolean {
  return !(mark.not ?? '').split(' ').includes('US');
}

/** Children with the choices opened, without those foreign to the US edition. */
function children(kids: readonly ParticleFact[]): ParticleFact[] {
  return kids.filter(isUnited).flatMap((kid) => (kid.or ? kid.or.flatMap(children) : [kid]));
}

function reachable(facts: Facts, roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...children(facts.groups[name]?.kids ?? []).flatMap((kid) => (kid.group ? [kid.group] : [])));
  }
  return found;
}

function rejectDoubles(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Error(`Two types would be called ${name}.`);
    seen.add(name);
  }
}

function union(values: readonly string[]): string {
  return values.map((value) => `\n  | '${value}'`).join('');
}

function renderGroup(name: string, group: GroupFact, facts: Facts, isAsked: boolean): string {
  const attributes = (group.attrs ?? []).map((id) => {
    const attribute = facts.attributes[id];
    if (!attribute) throw new Error(`${name} names an unknown attribute ${id}.`);
    return `  readonly ${attribute.name ?? id}${attribute.req ? '' : '?'}: ${attributeType(attribute)};\n`;
  });
  const kids = group.kids.filter(isUnited).map((kid) => renderParticle(name, kid, isAsked, false));
  const members = [...attributes, ...kids].join('');
  return members === ''
    ? `export type ${name} = Readonly<Record<never, never>>;\n`
    : `export interface ${name} {\n${members}}\n`;
}

function attributeType(attribute: AttributeFact): string {
  if (attribute.values) return attribute.values.map((value) => `'${value}'`).join(' | ');
  return attribute.type === 'INTTYPE' ? 'number' : 'string';
}

function renderParticle(group: string, particle: ParticleFact, isAsked: boolean, isChoice: boolean): string {
  if (!particle.or) return renderChild(particle, isAsked, isChoice);
  if (particle.rep === true) return renderEntries(group, particle);
  const remark = `  // ${particle.opt ? 'At most one' : 'Exactly one'} of ${particle.or.length} alternatives:\n`;
  const alternatives = particle.or.flatMap((kids) =>
    kids.filter(isUnited).map((kid) => renderParticle(group, kid, isAsked, true)),
  );
  return remark + alternatives.join('');
}

/** The one mixed choice of a group, as a list that keeps the order. */
function renderEntries(group: string, particle: ParticleFact): string {
  const entries = children([particle]).map((kid) => `\n    | Entry<'${kid.name}', ${kid.group}>`);
  return `  readonly ${entriesKey(group)}${particle.opt ? '?' : ''}: readonly (${entries.join('')}\n  )[];\n`;
}

function entriesKey(group: string): string {
  if (group.endsWith('Rs')) return 'records';
  return group === 'ReportData' ? 'rows' : 'lines';
}

function renderChild(particle: ParticleFact, isAsked: boolean, isChoice: boolean): string {
  const single = childType(particle, isAsked);
  const type = particle.rep ? `readonly ${/[| ]/.test(single) ? `(${single})` : single}[]` : single;
  const isOptional = isChoice || particle.opt !== undefined;
  return `${remark(particle)}  readonly ${particle.name}${isOptional ? '?' : ''}: ${type};\n`;
}

function remark(particle: ParticleFact): string {
  const length = typeof particle.len === 'object' ? particle.len['US'] : particle.len;
  const parts = [
    length === undefined ? '' : `max ${length}`,
    particle.ge === undefined ? '' : `from ${particle.ge}`,
    particle.le === undefined ? '' : `to ${particle.le}`,
    typeof particle.rep === 'number' ? `at most ${particle.rep} times` : '',
    particle.since === undefined ? '' : `since ${particle.since}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `  /** ${parts.join('; ')} */\n`;
}

function childType(particle: ParticleFact, isAsked: boolean): string {
  if (particle.group) return particle.group;
  if (particle.enum) return isAsked ? particle.enum : `Open<${particle.enum}>`;
  const leaf = leafType(particle.type ?? 'STRTYPE', isAsked ? " | ''" : '');
  return particle.macro ? `${leaf} | Macro` : leaf;
}

function leafType(type: string, empty: string): string {
  switch (type) {
    case 'BOOLTYPE':
      return `boolean${empty}`;
    case 'INTTYPE':
      return 'number';
    case 'FLOATTYPE':
      return `Decimal${empty}`;
    case 'AMTTYPE':
      return `Amount${empty}`;
    case 'PRICETYPE':
      return `Price${empty}`;
    case 'QUANTYPE':
      return `Quantity${empty}`;
    case 'PERCENTTYPE':
      return `Percent${empty}`;
    case 'DATETYPE':
      return `DateOnly${empty}`;
    case 'DATETIMETYPE':
      return `QuickBooksDateTime${empty}`;
    case 'TIMEINTERVALTYPE':
      return `TimeInterval${empty}`;
    case 'STRTYPE':
    case 'IDTYPE':
    case 'GUIDTYPE':
      return 'string';
    default:
      throw new Error(`The facts name an unknown type ${type}.`);
  }
}

function bodies(name: string, messages: readonly string[], suffix: 'Rq' | 'Rs'): string {
  const members = messages.map((message) => `  readonly ${message}: ${message}${suffix};\n`);
  return `export interface ${name} {\n${members.join('')}}\n`;
}

/** What can stand directly in a response, by element name; a name has the same type everywhere. */
function records(facts: Facts, messages: readonly string[]): string {
  const types = new Map<string, string>();
  for (const message of messages) {
    for (const kid of children(facts.groups[`${message}Rs`]?.kids ?? [])) {
      const type = childType(kid, false);
      const known = types.get(kid.name ?? '');
      if (known !== undefined && known !== type)
        throw new Error(`${kid.name} is ${known} and ${type} in responses.`);
      types.set(kid.name ?? '', type);
    }
  }
  const members = [...types].map(([name, type]) => `  readonly ${name}: ${type};\n`);
  return `export interface RecordValues {\n${members.join('')}}\n`;
}
