import type { AttributeFact, EnumFact, GroupFact, MessageFact, ParticleFact, Source } from './facts.ts';

/**
 * The text of `tables.generated.ts`: five strings with one line an entry, which `schema.ts` reads when it
 * needs them. The notation of a child is
 *
 *     Name card kind macro length range since not
 *
 * without blanks between: card `?` 0..1, `*` 0..n, `+` 1..n (a number after it bounds n), nothing 1;
 * kind `:TYPE` a leaf (`:` alone STRTYPE), `=Enum` (`=` alone: named as the element), `>Group` (`>` alone:
 * named as the element), `#` foreign to every desktop edition; macro `$`; length `<41`; range `[1,99]`;
 * since `~4.0`; not `!US,CA`. A choice is `( a | b c )` and carries its marks behind the bracket.
 */
export function renderTables({ facts, foreign }: Source, header: string): string {
  const groups = Object.entries(facts.groups).map(([name, group]) =>
    groupLine(name, group, foreign.elements[name] ?? []),
  );
  const attributes = Object.entries(facts.attributes).map(([id, attribute]) => attributeLine(id, attribute));
  const enums = Object.entries(facts.enums).map(([name, values]) => enumLine(name, values));
  const messages = Object.entries(facts.messages).map(([name, message]) => messageLine(name, message));
  const foreignMessages = foreign.messages
    .filter((name) => name.endsWith('Rq'))
    .map((name) => name.slice(0, -2));
  return [
    header,
    constant('attributeTable', attributes),
    constant('enumTable', enums),
    constant('messageTable', messages),
    constant('foreignMessageTable', foreignMessages),
    constant('groupTable', groups),
  ].join('\n');
}

function constant(name: string, lines: readonly string[]): string {
  return `export const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}

function attributeLine(id: string, attribute: AttributeFact): string {
  const kind = attribute.values ? `=${attribute.values.join(',')}` : `:${attribute.type}`;
  return `${id} ${attribute.name ?? id}${attribute.req ? '' : '?'}${kind}${since(attribute)}`;
}

function enumLine(name: string, { values, since: added, removed }: EnumFact): string {
  const current = values.map((value) => `${value}${added?.[value] ? `~${added[value]}` : ''}`);
  const former = Object.entries(removed ?? {}).map(([value, last]) => `${value}^${last}`);
  return [name, ...current, ...former].join(' ');
}

function messageLine(name: string, message: MessageFact): string {
  return `${name} ${message.set}${marks(message)}`;
}

type Foreign = readonly { readonly name: string; readonly after: string | null }[];

function groupLine(name: string, group: GroupFact, foreign: Foreign): string {
  const attributes = group.attrs?.length ? [`@${group.attrs.join(',')}`] : [];
  const first = foreign.filter((entry) => entry.after === null).map((entry) => `${entry.name}*#`);
  const content = group.kids.flatMap((particle) => [...tokens(particle), ...followers(particle, foreign)]);
  return [name, ...attributes, ...first, ...content].join(' ');
}

/** Foreign elements stand behind the child, or the whole choice, that their source names before them. */
function followers(particle: ParticleFact, foreign: Foreign): string[] {
  const names = new Set(namesOf(particle));
  const found: string[] = [];
  for (const entry of foreign) {
    if (entry.after === null || !names.has(entry.after)) continue;
    names.add(entry.name);
    found.push(`${entry.name}*#`);
  }
  return found;
}

function namesOf(particle: ParticleFact): string[] {
  if (particle.or) return particle.or.flatMap((kids) => kids.flatMap(namesOf));
  return particle.name ? [particle.name] : [];
}

function tokens(particle: ParticleFact): string[] {
  if (!particle.or) return [child(particle)];
  const alternatives = particle.or.flatMap((kids, index) => [
    ...(index > 0 ? ['|'] : []),
    ...kids.flatMap((kid) => tokens(kid)),
  ]);
  return ['(', ...alternatives, `)${cardinality(particle)}${marks(particle)}`];
}

function child(particle: ParticleFact): string {
  const length =
    typeof particle.len === 'object'
      ? (particle.len['US'] ?? Math.max(...Object.values(particle.len)))
      : particle.len;
  const range =
    particle.ge === undefined && particle.le === undefined
      ? ''
      : `[${particle.ge ?? ''},${particle.le ?? ''}]`;
  return [
    particle.name,
    cardinality(particle),
    kind(particle),
    particle.macro ? '$' : '',
    length === undefined ? '' : `<${length}`,
    range,
    marks(particle),
  ].join('');
}

function kind(particle: ParticleFact): string {
  if (particle.group) return `>${particle.group === particle.name ? '' : particle.group}`;
  if (particle.enum) return `=${particle.enum === particle.name ? '' : particle.enum}`;
  return `:${particle.type === 'STRTYPE' ? '' : particle.type}`;
}

function cardinality(particle: ParticleFact): string {
  const bound = typeof particle.rep === 'number' ? String(particle.rep) : '';
  if (particle.rep) return `${particle.opt ? '*' : '+'}${bound}`;
  return particle.opt ? '?' : '';
}

function marks(mark: { readonly since?: string; readonly not?: string }): string {
  return `${since(mark)}${mark.not ? `!${mark.not.replaceAll(' ', ',')}` : ''}`;
}

function since(mark: { readonly since?: string }): string {
  return mark.since ? `~${mark.since}` : '';
}
