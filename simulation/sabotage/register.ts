/** Loaded before the worker: from here on one file of the engine is read with one line changed. */
import { register } from 'node:module';
import { mutants } from './mutants.ts';

const chosen = mutants[Number(process.env['AUTOSYNC_SABOTAGE'])];
if (chosen === undefined) throw new Error('AUTOSYNC_SABOTAGE names no mutant.');
register('./hook.js', import.meta.url, { data: chosen });
