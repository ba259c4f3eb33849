/** Names for records that are made in the same message set (qbxml.md 2.1). */
import { Refusal } from '../status.ts';
import type { Work } from '../work.ts';

/** Gives the record its name. @throws Refusal 9100 for a name in use, 9101 and 9102 for a bad one. */
export function defineMacro(work: Work, name: string | undefined, id: string): void {
  if (name === undefined) return;
  if (work.macros.has(name)) throw new Refusal(9100, `The macro name "${name}" is already in use.`);
  if (name.length > 40) throw new Refusal(9101, `The macro name "${name}" is too long.`);
  if (!/^TxnID:[A-Za-z0-9_]+$/.test(name)) {
    throw new Refusal(9102, `The macro name "${name}" has characters that are not valid.`);
  }
  work.macros.set(name, id);
}

/** The id that is meant. @throws Refusal 9103 for a macro without a value. */
export function idOf(work: Work, given: string | { readonly useMacro: string }): string {
  if (typeof given === 'string') return given;
  const id = work.macros.get(given.useMacro);
  if (id === undefined) throw new Refusal(9103, `The macro "${given.useMacro}" has no value.`);
  return id;
}
