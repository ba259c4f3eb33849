/** The rules of content that do not depend on where a value comes from: an object or a text. */
import type { Choice, Particle, Slot } from './schema.ts';
import { compareVersions } from './version.ts';
import type { Version } from './version.ts';

/** For which QuickBooks a content is judged. */
export interface Target {
  readonly version: Version;
  readonly edition: 'US';
}

export type Values = Readonly<Record<string, unknown>>;

/** A rule that content breaks as a whole, in words. */
export interface Gap {
  readonly rule: 'required' | 'choice';
  readonly limit: string;
  readonly text: string;
}

export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty list is as good as none. */
export function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Whether the version and the edition have that child. */
export function isInForce(target: Target, slot: Slot): boolean {
  return compareVersions(slot.since, target.version) <= 0 && !slot.not.includes(target.edition);
}

/** The children of a content, choices opened. */
export function slotsOf(particles: readonly Particle[]): readonly Slot[] {
  const known = openedSlots.get(particles);
  if (known) return known;
  const slots = particles.flatMap((particle): readonly Slot[] =>
    particle.form === 'slot' ? [particle] : particle.alternatives.flatMap(slotsOf),
  );
  openedSlots.set(particles, slots);
  return slots;
}

/** The schema does not change, and every choice of every record is opened again and again. */
const openedSlots = new WeakMap<readonly Particle[], readonly Slot[]>();

/** The alternatives of a choice of which something is there. */
export function usedAlternatives(choice: Choice, value: Values): (readonly Particle[])[] {
  return choice.alternatives.filter((alternative) =>
    slotsOf(alternative).some(({ name }) => isThere(value[name])),
  );
}

/** What is wrong with a choice that does not repeat; nested choices are judged for themselves. */
export function choiceGap(target: Target, choice: Choice, value: Values): Gap | undefined {
  const used = usedAlternatives(choice, value);
  if (used.length === 1) return undefined;
  if (used.length > 1) {
    const limit = namesOf(choice);
    const named = used.map((alternative) => usedNames(alternative, value).join(' and ')).join(', ');
    return { rule: 'choice', limit, text: `Only one of these may be there: ${named}.` };
  }
  if (!isNeeded(target, choice)) return undefined;
  const limit = namesOf(choice);
  return { rule: 'choice', limit, text: `One of these must be there: ${limit}.` };
}

/** What is wrong with the mixed choice of a group whose entries are `entries`. */
export function entriesGap(target: Target, choice: Choice, entries: readonly unknown[]): Gap | undefined {
  if (entries.length > 0 || !isNeeded(target, choice)) return undefined;
  const limit = namesOf(choice);
  return { rule: 'required', limit, text: `At least one of these must be there: ${limit}.` };
}

export function slotGap(target: Target, slot: Slot, value: unknown): Gap | undefined {
  if (isThere(value) || !slot.isRequired || !isInForce(target, slot)) return undefined;
  return { rule: 'required', limit: slot.name, text: `${slot.name} is missing and must be there.` };
}

/** The names that a choice offers. */
export function namesOf(choice: Choice): string {
  return choice.alternatives
    .map((alternative) =>
      slotsOf(alternative)
        .map(({ name }) => name)
        .join(' with '),
    )
    .join(', ');
}

/** A required choice may still be empty where all members of one alternative are optional. */
function isNeeded(target: Target, choice: Choice): boolean {
  if (
    choice.isOptional ||
    !choice.alternatives.some((each) => slotsOf(each).some((slot) => isInForce(target, slot)))
  )
    return false;
  return !choice.alternatives.some((alternative) => alternative.every(mayBeAbsent));
}

function mayBeAbsent(particle: Particle): boolean {
  if (particle.form === 'slot') return !particle.isRequired;
  return particle.isOptional || particle.alternatives.some((alternative) => alternative.every(mayBeAbsent));
}

function usedNames(particles: readonly Particle[], value: Values): string[] {
  const used: string[] = [];
  for (const { name } of slotsOf(particles)) if (isThere(value[name])) used.push(name);
  return used;
}
