/** A hook of Node's module loader that changes one line of one file of the engine while it is loaded. */
import type { LoadHook } from 'node:module';
import type { Mutant } from './mutants.ts';

let chosen: Mutant | undefined;

export function initialize(mutant: Mutant): void {
  chosen = mutant;
}

/** @throws Error where the line is no longer there, or stands there twice: the mutant must be written anew. */
export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context);
  if (chosen === undefined || !url.endsWith(`/engine/dist/${chosen.file}`)) return loaded;
  const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  const parts = source.split(chosen.line);
  if (parts.length !== 2)
    throw new Error(
      `The line of the mutant "${chosen.name}" stands ${parts.length - 1} times in ${chosen.file}.`,
    );
  return { ...loaded, source: parts.join(chosen.instead) };
};
