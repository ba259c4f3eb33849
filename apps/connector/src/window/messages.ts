import { Failure, type CatalogueCode, type Clock } from '@autosync/core';
import { reportsOf, resolutionsIn, resolveMessage, type MessageReport, type Store } from '@autosync/engine';
import { inWindow } from './notice.ts';
import type { Body } from './server.ts';
import type { MessagesView, MessageView, ResolvedView } from './view.ts';

/** What did not sync, in the words of the window; what somebody lives with stands apart. */
export async function messagesOf(store: Store): Promise<MessagesView> {
  const { open, ignored } = reportsOf(await store.messages(), await resolutionsIn(store));
  return { messages: open.map(worded), ignored: ignored.map(worded) };
}

/**
 * Writes down what a person decided, for one message or for several with the same cause. The next sync does it.
 *
 * @throws Failure where what was given does not fit.
 */
export async function resolveAll(store: Store, clock: Clock, body: Body): Promise<ResolvedView> {
  const { ids, action, with: partner, reason, except } = body;
  if (!Array.isArray(ids) || typeof action !== 'string')
    throw new Failure('program.defect', { detail: 'A decision names its messages and its action.' });
  const given = {
    ...(typeof partner === 'string' && { with: partner }),
    ...(typeof reason === 'string' && { reason }),
    ...(Array.isArray(except) && { except: except.map(String) }),
  };
  const isEach = action === 'link' && typeof partner !== 'string';
  const partners = isEach ? await onlyPartners(store, ids.map(String)) : undefined;
  let last: ResolvedView = { effect: '', open: null, left: 0 };
  for (const id of ids) {
    const own = partners?.get(String(id));
    if (isEach && own === undefined) {
      last = { ...last, left: last.left + 1 };
      continue;
    }
    const request = { id: String(id), action, ...given, ...(own !== undefined && { with: own }) };
    const { effect, open } = await resolveMessage(store, clock, request);
    last = { ...last, effect, open };
  }
  return last;
}

/** For each message the one record that may be the same, unless it may be that of another one as well. */
async function onlyPartners(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(ids);
  const open = (await store.messages()).filter(({ id }) => asked.has(id));
  const named = open.flatMap(({ category, side, candidates = [] }) =>
    candidates.map(({ id }) => `${category} ${side} ${id}`),
  );
  return new Map(
    open.flatMap(({ id, category, side, candidates = [] }) => {
      const [only, ...others] = candidates;
      if (only === undefined || others.length > 0) return [];
      const isShared = named.filter((one) => one === `${category} ${side} ${only.id}`).length > 1;
      return isShared ? [] : [[id, only.id] as const];
    }),
  );
}

/** Where the window has a button for it, the remedy is the button. */
const remedies: { readonly [Code in CatalogueCode]?: string } = {
  'sync.other-direction':
    'Take the value of the other side back, or let these records go both ways under Support, Rules; the next sync goes by it.',
  'sync.link-or-create':
    'Where they are the same, link them. Where they are two, create it all the same. Nothing is made twice meanwhile.',
  'sync.both-changed': 'Say which side is right. The other value is kept in Recent Activity.',
};

const nameRemedy = 'Give one of the two another name. The next sync goes on with it by itself.';

/** Another record has the name: there is nothing to link, only a name to choose. */
function isAboutName({ code, candidates, choices }: MessageReport): boolean {
  return (
    code === 'sync.link-or-create' &&
    candidates.length === 0 &&
    choices.some(({ action }) => action === 'rename-in-sa' || action === 'rename-in-quickbooks')
  );
}

function worded(message: MessageReport): MessageView {
  const { code, record, summary, why, remedy } = message;
  if (isAboutName(message))
    return {
      ...message,
      group: 'sync.name-taken',
      summary: `Somebody else has the name of ${record}.`,
      why: inWindow(why),
      remedy: nameRemedy,
    };
  const words = remedies[code] ?? inWindow(remedy);
  return { ...message, group: code, summary: inWindow(summary), why: inWindow(why), remedy: words };
}
