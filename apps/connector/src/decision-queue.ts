/**
 * Decisions of people while the connector has its data folder. Only one program writes there; a decision that comes from
 * the command line meanwhile is put beside it as a file, and the next run takes it before it begins. It is checked
 * while the person can still be told, and on the disk before they are.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Failure, reasonOf } from '@autosync/core';
import { resolveAlike, type Log, type ResolvedAlike, type Store } from '@autosync/engine';
import { openSqliteStore } from '@autosync/store/sqlite';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { computerUser, signedStore } from './signed-store.ts';
import { systemClock } from './system-clock.ts';

const decisionSchema = Type.Object({
  id: Type.String(),
  action: Type.String(),
  with: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  except: Type.Optional(Type.Array(Type.String())),
  isForAll: Type.Boolean(),
  /** Who decided it. */
  by: Type.Optional(Type.String()),
});

export type QueuedDecision = Static<typeof decisionSchema>;

/** @throws Failure as `resolveAlike` does. */
export async function decide(
  folder: string,
  decision: QueuedDecision,
): Promise<ResolvedAlike & { readonly isQueued: boolean }> {
  try {
    const store = openSqliteStore({ folder, access: 'write' });
    try {
      return { ...(await resolveAlike(asPerson(store, decision), systemClock, decision)), isQueued: false };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'store.locked') throw error;
  }
  const resolved = await rehearse(folder, decision);
  enqueue(folder, decision);
  return { ...resolved, isQueued: true };
}

/** Takes over what was decided meanwhile, the oldest first. What no longer fits is written into the log. */
export async function takeQueuedDecisions(folder: string, store: Store, log: Log): Promise<void> {
  for (const name of queued(folder)) {
    const file = path.join(queueOf(folder), name);
    try {
      const decision = decisionIn(readFileSync(file, 'utf8'));
      await resolveAlike(asPerson(store, decision), systemClock, decision);
      log.info('A decision that had waited was taken.', { id: decision.id, action: decision.action });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'command.usage') throw error;
      log.error('A decision that had waited does not fit any more.', { file: name, reason: reasonOf(error) });
    }
    rmSync(file);
  }
}

function asPerson(store: Store, { by: name = computerUser() }: QueuedDecision): Store {
  return signedStore(store, () => name);
}

function decisionIn(text: string): QueuedDecision {
  const decision = parsed(text);
  if (Value.Check(decisionSchema, decision)) return decision;
  throw new Failure('command.usage', { detail: 'The file holds no decision.' });
}

/** The file is whole or not there at all, so that what cannot be read was put there by somebody else. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Says what the decision will do, without doing it. */
async function rehearse(folder: string, decision: QueuedDecision): Promise<ResolvedAlike> {
  const store = openSqliteStore({ folder, access: 'read' });
  try {
    return await resolveAlike({ ...store, commit: () => Promise.resolve() }, systemClock, decision);
  } finally {
    await store.close();
  }
}

/** Written beside and renamed, and both on the disk: a power cut leaves all of it or nothing. */
function enqueue(folder: string, decision: QueuedDecision): void {
  const queue = queueOf(folder);
  mkdirSync(queue, { recursive: true });
  const name = `${systemClock.now().replaceAll(':', '-')}-${randomUUID()}`;
  const fresh = path.join(queue, `${name}.new`);
  const file = openSync(fresh, 'w', 0o600);
  try {
    writeSync(file, JSON.stringify(decision));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path.join(queue, `${name}.json`));
  // A folder is a file of names; Windows writes it by itself and lets nobody ask for it.
  if (process.platform !== 'win32') [queue, folder].forEach(ontoDisk);
}

function ontoDisk(place: string): void {
  const opened = openSync(place, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function queued(folder: string): readonly string[] {
  try {
    return readdirSync(queueOf(folder))
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return [];
    throw error;
  }
}

function queueOf(folder: string): string {
  return path.join(folder, 'decisions');
}
