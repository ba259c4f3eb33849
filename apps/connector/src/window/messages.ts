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
  let last: ResolvedView = { effect: '', open: null };
  for (const id of ids) {
    const { effect, open } = await resolveMessage(store, clock, { id: String(id), action, ...given });
    last = { effect, open };
  }
  return last;
}

/** Where the window has a button for it, the remedy is the button. */
const remedies: { readonly [Code in CatalogueCode]?: string } = {
  'sync.other-direction':
    'Take the value of the other side back, or let these records go both ways under Support, Rules; the next sync goes by it.',
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
