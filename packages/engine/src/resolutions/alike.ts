/** "All like this": one decision for every message with the same cause in the same category. */
import { Failure, type Clock } from '@autosync/core';
import type { Message, Store } from '../ports/index.ts';
import { choicesOf } from './action.ts';
import { resolveMessage, type ResolutionRequest, type Resolved } from './resolve.ts';

export interface ResolvedAlike {
  readonly resolved: readonly Resolved[];
  /** Those that need a decision of their own, with the reason. */
  readonly left: readonly { readonly id: string; readonly record: string; readonly why: string }[];
}

/**
 * Settles a message, or with `isForAll` every open message of its cause, category and side. Linking takes for each
 * the one record that may be the same, and leaves those that have several.
 *
 * @throws Failure `command.usage` as `resolveMessage` does, for the message that was named.
 */
export async function resolveAlike(
  store: Store,
  clock: Clock,
  { isForAll, ...request }: ResolutionRequest & { readonly isForAll: boolean },
): Promise<ResolvedAlike> {
  const named = await store.message(request.id);
  if (!isForAll || named === undefined)
    return { resolved: [await resolveMessage(store, clock, request)], left: [] };
  const resolved: Resolved[] = [];
  const left: { id: string; record: string; why: string }[] = [];
  for (const message of (await store.messages()).filter((one) => isAlike(one, named))) {
    try {
      const own = withOwnPartner(message, { ...request, id: message.id });
      resolved.push(await resolveMessage(store, clock, own));
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'command.usage') throw error;
      left.push({ id: message.id, record: message.record, why: error.explanation().why });
    }
  }
  return { resolved, left };
}

function isAlike(one: Message, other: Message): boolean {
  return one.code === other.code && one.category === other.category && one.side === other.side;
}

/** The record to link with is another one for each message; a new name fits one record alone. */
function withOwnPartner(message: Message, request: ResolutionRequest): ResolutionRequest {
  const { candidates = [] } = message;
  const choice = choicesOf(message).find(({ action }) => action === request.action);
  if (choice?.needs === 'name') throw usage('Each of them needs a name of its own.');
  if (request.action !== 'link') return request;
  const [only] = candidates;
  if (only === undefined || candidates.length > 1)
    throw usage(`${candidates.length === 0 ? 'No record' : 'More than one'} may be the same one.`);
  return { ...request, with: only.id };
}

function usage(detail: string): Failure {
  return new Failure('command.usage', { detail });
}
