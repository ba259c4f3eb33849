import { readFileSync } from 'node:fs';

/** The facts table `qbxml-facts/1` as its FORMAT.md describes it; only what the generator reads. */
export interface Facts {
  readonly format: string;
  readonly qbxml: string;
  readonly attributes: Readonly<Record<string, AttributeFact>>;
  readonly messages: Readonly<Record<string, MessageFact>>;
  readonly enums: Readonly<Record<string, EnumFact>>;
  readonly groups: Readonly<Record<string, GroupFact>>;
  readonly observed: readonly ObservedFact[];
}

export interface AttributeFact {
  readonly name?: string;
  readonly type?: string;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly req?: true;
  readonly since?: string;
}

export interface MessageFact {
  readonly set: string;
  readonly since?: string;
  readonly not?: string;
}

export interface EnumFact {
  readonly values: readonly string[];
  readonly default?: string;
  readonly since?: Readonly<Record<string, string>>;
  readonly removed?: Readonly<Record<string, string>>;
}

export interface GroupFact {
  readonly attrs?: readonly string[];
  readonly kids: readonly ParticleFact[];
}

/** One child element or, where `or` is there, one choice. */
export interface ParticleFact {
  readonly name?: string;
  readonly type?: string;
  readonly enum?: string;
  readonly group?: string;
  readonly or?: readonly (readonly ParticleFact[])[];
  readonly opt?: true | 'ret' | 'xsd';
  readonly rep?: true | number;
  readonly len?: number | Readonly<Record<string, number>>;
  readonly ge?: number;
  readonly le?: number;
  readonly macro?: true;
  readonly since?: string;
  readonly not?: string;
}

interface ObservedFact {
  readonly group?: string;
  readonly absent?: readonly string[];
}

/** Elements that Intuit's common source has, but no desktop edition (`not-desktop.json`). */
export interface ForeignFacts {
  readonly messages: readonly string[];
  readonly elements: Readonly<
    Record<string, readonly { readonly name: string; readonly after: string | null; readonly type: string }[]>
  >;
}

export interface Source {
  readonly facts: Facts;
  readonly foreign: ForeignFacts;
}

/** Where the reference material lies, next to the checkout. */
export const sharedFolder = new URL('../../../../shared/qbxml/', import.meta.url);

/**
 * The facts with the two corrections that every reader of them needs: what real answers leave out is
 * optional, and the shared contents that the table marks with `~` get a name that a type can have.
 */
export function readSource(folder: URL): Source {
  const facts: Facts = JSON.parse(readFileSync(new URL('qbxml-16.0.json', folder), 'utf8'));
  const foreign: ForeignFacts = JSON.parse(readFileSync(new URL('not-desktop.json', folder), 'utf8'));
  if (facts.format !== 'qbxml-facts/1')
    throw new Error(`The facts have format ${facts.format}, not qbxml-facts/1.`);
  const absent = new Set(
    facts.observed.flatMap((entry) => (entry.absent ?? []).map((name) => `${entry.group}.${name}`)),
  );
  const groups = Object.fromEntries(
    Object.entries(facts.groups).map(([name, group]) => [
      typeName(name),
      { ...group, kids: group.kids.map((particle) => corrected(name, particle, absent)) },
    ]),
  );
  return { facts: { ...facts, groups }, foreign };
}

function corrected(group: string, particle: ParticleFact, absent: ReadonlySet<string>): ParticleFact {
  if (particle.or) {
    return { ...particle, or: particle.or.map((kids) => kids.map((kid) => corrected(group, kid, absent))) };
  }
  const isAbsent = absent.has(`${group}.${particle.name}`);
  return {
    ...particle,
    ...(particle.group ? { group: typeName(particle.group) } : {}),
    ...(isAbsent ? { opt: 'ret' as const } : {}),
  };
}

function typeName(group: string): string {
  return group.replace(/~(.)/, (_, first: string) => first.toUpperCase());
}
