/** A person settles a message. What they choose is written down for the next sync. */
import { Failure, type Clock } from '@autosync/core';
import { categoryOf, problemsOf, type CategoryName } from '@autosync/records';
import { decisionAbout } from '../decision.ts';
import { makeMapping } from '../mapping-choice.ts';
import { unlinkedNamed } from '../named-record.ts';
import type { Message, Store } from '../ports/index.ts';
import { otherSide, sideNames, titleOf } from '../plan.ts';
import { letGo, putOffCode } from '../put-off.ts';
import { choicesOf, nameField, type ActionName, type Choice } from './action.ts';
import { putResolution, removeResolution, type Resolution } from './resolution.ts';

export interface ResolutionRequest {
  /** The id of the message. */
  readonly id: string;
  readonly action: string;
  /** The id or name of the record to link with, or the new name. */
  readonly with?: string;
  readonly reason?: string;
  /** Of a conflict: the fields, by key or name, in which the other side counts. */
  readonly except?: readonly string[];
}

export interface Resolved {
  readonly id: string;
  readonly action: ActionName;
  /** What happens now, in a sentence. */
  readonly effect: string;
  /** Where the record stands in SA, for `open-in-sa`: its category's resource and its id. */
  readonly open: { readonly resource: string; readonly id: string } | null;
}

/**
 * Writes down what a person decided about a message.
 *
 * @throws Failure `command.usage` where there is no such message, the action is none of its actions, or something
 *   is missing that the action needs; the text says which.
 */
export async function resolveMessage(
  store: Store,
  clock: Clock,
  request: ResolutionRequest,
): Promise<Resolved> {
  const message = await store.message(request.id);
  if (message === undefined)
    throw usage(`There is no message ${request.id}; "autosync messages" lists those that are open.`);
  const choices = choicesOf(message);
  const choice = choices.find(({ action }) => action === request.action);
  if (choice === undefined)
    throw usage(
      `"${request.action}" is no action of this message; it has ${choices.map(({ action }) => action).join(', ')}.`,
    );
  const { id, category, side, recordId } = message;
  const { action } = choice;
  if (action === 'open-in-sa') {
    const open = { resource: categoryOf(category).resource, id: recordId };
    return { id, action, effect: 'It opens in SA; nothing else happens.', open };
  }
  if (action === 'retry') {
    const decided = decisionAbout(message, { action, with: null, reason: null }, clock.now());
    const waits = message.code === putOffCode;
    await store.commit([
      removeResolution({ category, side, recordId }),
      ...(waits ? letGo(message) : []),
      decided,
    ]);
    const effect = waits ? 'The next sync carries it over.' : 'The next sync tries it again.';
    return { id, action, effect, open: null };
  }
  if (action === 'map') return mapped(store, clock, message, request.with ?? '');
  const given = await givenFor(store, message, choice, request);
  const except = exceptedFields(message, action, request.except ?? []);
  const resolution: Resolution = {
    messageId: id,
    category,
    side,
    recordId,
    action,
    ...given,
    except,
    reason: request.reason?.trim() || null,
    at: clock.now(),
  };
  const { reason, at } = resolution;
  const partner = given.name ?? given.record ?? exceptionText(category, action, except);
  await store.commit([
    putResolution(resolution),
    decisionAbout(message, { action, with: partner, reason }, at),
  ]);
  const effect =
    action === 'ignore'
      ? 'It is listed apart until its cause is gone; each sync still tries it.'
      : 'The next sync does it.';
  return { id, action, effect, open: null };
}

/** It is done as soon as it is written down: the record goes by the other one from the next sync on. */
async function mapped(store: Store, clock: Clock, message: Message, text: string): Promise<Resolved> {
  const { id, category, side, recordId } = message;
  if (text.trim() === '')
    throw usage('Say which record of QuickBooks it shares, by its id or its name, with --with.');
  await makeMapping(store, clock, { kind: 'goes-by', category, record: recordId }, text);
  await store.commit([removeResolution({ category, side, recordId }), { remove: 'message', id }]);
  return { id, action: 'map', effect: 'From the next sync on it shares that record.', open: null };
}

/** The keys of the fields that go the other way. @throws Failure where the message is no conflict, or has no such field. */
function exceptedFields(
  { code, category }: Message,
  action: ActionName,
  names: readonly string[],
): readonly string[] {
  if (names.length === 0) return [];
  if (code !== 'sync.both-changed' || (action !== 'use-sa' && action !== 'use-quickbooks'))
    throw usage('--except is for a conflict, where one side counts.');
  const { schema } = categoryOf(category);
  return names.map((name) => {
    const isMeant = (key: string) =>
      key === name || titleOf(categoryOf(category), key).toLowerCase() === name.toLowerCase();
    const field = Object.keys(schema.properties).find(isMeant);
    if (field === undefined) throw usage(`${category} have no field "${name}".`);
    return field;
  });
}

function exceptionText(name: CategoryName, action: ActionName, except: readonly string[]): string | null {
  if (except.length === 0) return null;
  const other = sideNames[action === 'use-sa' ? 'quickbooks' : 'sa'];
  return `${except.map((field) => titleOf(categoryOf(name), field)).join(', ')}: as in ${other}`;
}

/** What the action needs, checked while the person can still be told. */
async function givenFor(
  store: Store,
  message: Message,
  { action, needs }: Choice,
  request: ResolutionRequest,
): Promise<Pick<Resolution, 'record' | 'name'>> {
  const text = request.with?.trim() ?? '';
  if (needs === 'reason' && (request.reason ?? '').trim() === '')
    throw usage(`The action "${action}" takes a reason; give it with --reason.`);
  const isNamed =
    action === 'create' && text !== '' && nameField in categoryOf(message.category).schema.properties;
  if (needs === 'reason' || (needs === null && !isNamed)) return { record: null, name: null };
  if (text === '')
    throw usage(
      needs === 'record'
        ? `Say which record of ${sideNames[otherSide(message.side)]} it is, by its id or its name, with --with.`
        : 'Give the new name with --with.',
    );
  if (needs === 'record') {
    const isUnclear = message.code === 'sync.outcome-unclear';
    return { record: isUnclear ? text : await partnerId(store, message, text), name: null };
  }
  requireName(message.category, text);
  return { record: renamedRecord(message, action), name: text };
}

/** The unlinked record of the other side that a person means. */
async function partnerId(store: Store, message: Message, text: string): Promise<string> {
  const side = otherSide(message.side);
  const candidate = message.candidates?.find(({ id }) => id === text);
  if (candidate !== undefined) return candidate.id;
  const found = (await unlinkedNamed(store, message.category, side, text)).map(({ id }) => id);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const { singular } = categoryOf(message.category);
  throw usage(
    found.length === 0
      ? `No ${singular} of ${sideNames[side]} that is not linked yet has the id or the name "${text}".`
      : `${found.length} of them have the name "${text}" in ${sideNames[side]}; give the id of one: ${found.slice(0, 5).join(', ')}.`,
  );
}

/** The record that a new name is for: the one of the message, or the only other one. */
function renamedRecord({ side, recordId, candidates = [] }: Message, action: ActionName): string | null {
  if (action === 'create') return null;
  const isHere = action === (side === 'sa' ? 'rename-in-sa' : 'rename-in-quickbooks');
  return isHere ? recordId : (candidates[0]?.id ?? recordId);
}

/** A name that would be refused again is refused while the person can still type another one. */
function requireName(category: CategoryName, text: string): void {
  const problems = problemsOf(categoryOf(category), { [nameField]: text });
  const problem = problems.find(({ field }) => field === nameField);
  if (problem !== undefined) throw usage(problem.text);
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
