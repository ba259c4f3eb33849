/**
 * QuickBooks as a connector sees it in the world: the real simulator behind a pipe that does what the real pipes
 * do (a session of its own, opened anew where it was lost), and everything that can go wrong on the way.
 */
import type { Exchange, OutgoingMessage, QuickBooks } from '@autosync/engine';
import type { Company } from '@autosync/simulator';
import type { Incarnation, Scheduler } from './scheduler.ts';
import type { SafetyWatch } from './checkers/safety.ts';

export interface QuickBooksDesk {
  /** The one that is open now. */
  company: Company;
  /** Lets QuickBooks close in the middle of a message set, after that many of its requests. */
  readonly closeAfter: (requests: number) => void;
}

/** Under which QuickBooks remembers our message sets. */
export const application = 'Autosync';

export function quickbooksPort(
  scheduler: Scheduler,
  incarnation: Incarnation,
  desk: QuickBooksDesk,
  watch: SafetyWatch,
): QuickBooks {
  const session = createSession(() => desk.company);
  let lastAnswer = '';
  /** The newest answer to something else: one to the same message set would be no wrong one. */
  let otherAnswer = '';
  let lastSet: string | undefined;

  function deliver(message: OutgoingMessage): { exchange: Exchange; answer: string } {
    const exchange = session.exchange(message);
    if (typeof exchange !== 'string') return { exchange, answer: '' };
    return { exchange: { outcome: 'reply', chunks: chunks(exchange) }, answer: exchange };
  }

  async function exchange(message: OutgoingMessage): Promise<Exchange> {
    await watch.beforeExchange(incarnation, message);
    const done = deliver(message);
    watch.afterExchange(incarnation, message, done.exchange.outcome);
    if (message.messageSetId === undefined || message.messageSetId !== lastSet) otherAnswer = lastAnswer;
    lastAnswer = done.answer;
    lastSet = message.messageSetId;
    return done.exchange;
  }

  /** QuickBooks did it, and what comes back is something else. */
  const instead = (message: OutgoingMessage, reply: (answer: string) => Exchange) => async () => {
    const truth = await exchange(message);
    if (truth.outcome !== 'reply') return truth;
    watch.answerLost(incarnation, message);
    return reply(lastAnswer);
  };
  const lost: Exchange = { outcome: 'unknown', why: 'The connection broke.' };

  return {
    exchange: (message) => {
      watch.leaving(incarnation, message);
      return scheduler.gate(incarnation, {
        name: nameOf(message),
        act: () => exchange(message),
        faults: {
          'not-reached': async () => ({ outcome: 'not_reached', why: 'QuickBooks is not open.' }),
          'dialog-open': async () => ({
            outcome: 'not_reached',
            why: 'A modal dialog box is showing.',
            hresult: '0x80040414',
          }),
          'lost-request': async () => lost,
          'lost-reply': instead(message, () => lost),
          'session-ended': async () => {
            desk.company.screen.closeFile();
            desk.company.screen.openFile();
            return exchange(message);
          },
          'reply-breaks-off': instead(message, (answer) => reply(breakingOff(answer))),
          'reply-cut': instead(message, (answer) => reply(chunks(answer.slice(0, answer.length * 0.6)))),
          'reply-garbled': instead(message, (answer) => reply(chunks(answer.replace('Rs ', 'Rs<')))),
          'reply-empty': instead(message, () => reply(chunks(''))),
          'reply-of-another': instead(message, () => reply(chunks(otherAnswer))),
          ...(message.writes ? writeFaults(message) : {}),
        },
      });
    },
    release: () =>
      scheduler.gate(incarnation, {
        name: 'qb:release',
        act: async () => session.close(),
        faults: {},
      }),
  };

  function writeFaults(message: OutgoingMessage): { readonly [kind: string]: () => Promise<Exchange> } {
    return {
      'refused-as-a-whole': async () => ({
        outcome: 'refused',
        hresult: '0x80040400',
        message: 'QuickBooks found an error when parsing the provided XML text stream.',
      }),
      'lost-reply-and-forgotten': async () => {
        const answered = await instead(message, () => lost)();
        desk.company.books.storage.clearMessageSets(application);
        return answered;
      },
      'closed-midway': async () => {
        desk.closeAfter(1);
        try {
          await exchange(message);
        } catch {
          // QuickBooks is gone, in the middle of its work.
        }
        desk.closeAfter(Infinity);
        desk.company.screen.closeFile();
        desk.company.screen.openFile();
        watch.answerLost(incarnation, message);
        return lost;
      },
    };
  }
}

/** A session that is opened with the first message, and again where it was lost and the message may open one. */
function createSession(open: () => Company) {
  let ticket: string | undefined;

  function send(message: OutgoingMessage): string | Exchange {
    const company = open();
    const hadSession = ticket !== undefined;
    const isBound = message.inSession === true;
    if (!hadSession && isBound)
      return { outcome: 'not_reached', why: 'The session has ended.', hresult: '0x8004040C' };
    if (ticket === undefined) {
      const opened = company.openSession({ application, file: '' });
      if ('refused' in opened)
        return { outcome: 'not_reached', why: opened.refused.message, hresult: opened.refused.hresult };
      ticket = opened.ticket;
    }
    const result = company.exchange(message.text, { ticket });
    if (!('refused' in result)) return [...result.answer].join('');
    const { hresult, message: why } = result.refused;
    if (hresult === '0x8004040D') {
      ticket = undefined;
      if (hadSession && !isBound) return send(message);
    }
    return hresult === '0x80040400'
      ? { outcome: 'refused', hresult, message: why }
      : { outcome: 'not_reached', why, hresult };
  }

  return {
    exchange: send,
    close: () => {
      if (ticket !== undefined) open().closeSession(ticket);
      ticket = undefined;
    },
  };
}

function reply(given: AsyncIterable<string>): Exchange {
  return { outcome: 'reply', chunks: given };
}

async function* chunks(text: string): AsyncIterable<string> {
  yield text;
}

async function* breakingOff(text: string): AsyncIterable<string> {
  yield text.slice(0, text.length / 2);
  throw new Error('The connection broke.');
}

/** A write is called by the first thing that it asks for. */
function nameOf({ text, writes }: OutgoingMessage): string {
  if (!writes) {
    if (text.includes('<TxnDeletedQueryRq')) return 'qb:prelude';
    return text.includes('<HostQueryRq') ? 'qb:identity' : 'qb:read';
  }
  const [, newId] = /newMessageSetID="([^"]*)"/.exec(text) ?? [];
  const [, oldId] = /oldMessageSetID="([^"]*)"/.exec(text) ?? [];
  if (newId === oldId) return 'qb:status';
  const [, verb = 'Mod'] = /<\w+?(Add|Mod|Void|Del)Rq[ >]/.exec(text) ?? [];
  return `qb:${verb === 'Add' ? 'add' : verb === 'Mod' ? 'change' : 'remove'}`;
}
