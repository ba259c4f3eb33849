/** A person settles a message. What they choose is written down for the next sync. */
import { Failure, type Clock } from '@autosync/core';
import { categoryOf, problemsOf, type CategoryName } from '@autosync/records';
import type { Message, Side, Store } from '../ports/index.ts';
import { otherSide, sideNames } from '../plan.ts';
import { choicesOf, nameField, type ActionName, type Choice } from './action.ts';
import { putResolution, removeResolution, type Resolution } from './resolution.ts';

export interface ResolutionRequest {
  /** The id of the message. */
  readonly id: string;
  readonly action: string;
  /** The id or name of the record to link with, or the new name. */
  readonly with?: string;
  readonly reason?: string;
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
    await store.commit([removeResolution({ category, side, recordId })]);
    return { id, action, effect: 'The next sync tries it again.', open: null };
  }
  const given = await givenFor(store, message, choice, request);
  const resolution: Resolution = {
    messageId: id,
    category,
    side,
    recordId,
    action,
    ...given,
    reason: request.reason?.trim() || null,
    at: clock.now(),
  };
  await store.commit([putResolution(resolution)]);
  const effect =
    action === 'ignore'
      ? 'It is listed apart until its cause is gone; each sync still tries it.'
      : 'The next sync does it.';
  return { id, action, effect, open: null };
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
  const found = await unlinkedNamed(store, message.category, side, text);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const { singular } = categoryOf(message.category);
  throw usage(
    found.length === 0
      ? `No ${singular} of ${sideNames[side]} that is not linked yet has the id or the name "${text}".`
      : `${found.length} of them have the name "${text}" in ${sideNames[side]}; give the id of one: ${found.slice(0, 5).join(', ')}.`,
  );
}

const rowsMax = 500;

/** The ids of the unlinked records of a side with this id or name. */
export async function unlinkedNamed(
  store: Pick<Store, 'inbox' | 'linkBySa' | 'linkByQuickbooks'>,
  name: CategoryName,
  side: Side,
  text: string,
): Promise<readonly string[]> {
  const category = categoryOf(name);
  const wanted = text.toLowerCase();
  const found: string[] = [];
  let after: number | undefined;
  for (;;) {
    const page = await store.inbox({
      category: name,
      side,
      rowsMax,
      ...(after === undefined ? {} : { after }),
    });
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.sequence;
    const fitting = page.filter(
      (row) => !row.isDeleted && (row.id === text || category.label(row.fields).toLowerCase() === wanted),
    );
    found.push(...fitting.map(({ id }) => id));
  }
  const links = await (side === 'sa' ? store.linkBySa(name, found) : store.linkByQuickbooks(name, found));
  const linked = new Set(links.map((link) => (side === 'sa' ? link.saId : link.quickbooksId)));
  return found.filter((id) => !linked.has(id));
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
