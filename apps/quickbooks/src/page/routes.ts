/** The pages for people, and what their forms do. No page needs a script. */
import { parseAmount } from '@autosync/core';
import { shownTransactions } from '@autosync/simulator';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SettableClock } from '../clock.ts';
import { readAction } from '../control-action.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import type { Recent } from '../recent.ts';
import type { Turns } from '../turns.ts';
import { actionOf } from './action.ts';
import { aging } from './aging.ts';
import { home } from './home.ts';
import { html } from './html.ts';
import { titleOf, titlesOf } from './kind.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { record } from './record.ts';
import { listOf, records } from './records.ts';
import { register } from './register.ts';
import { screenPage } from './screen.ts';
import { trialBalance } from './trial-balance.ts';
import { waiting } from './waiting.ts';

export interface PageOptions {
  readonly office: Office;
  readonly clock: SettableClock;
  readonly recent: Recent;
  readonly turns: Turns;
}

interface Place {
  readonly Params: { readonly type?: string; readonly id?: string };
  readonly Querystring: { readonly [name: string]: string | undefined };
}

type Shown = readonly [title: string, body: Html | undefined];

interface PageRoute {
  readonly path: string;
  readonly show: (options: PageOptions, place: Place) => Shown;
}

/** Every page, by its path; what is undefined is not in this company file. */
export const pageRoutes: readonly PageRoute[] = [
  {
    path: '/',
    show: ({ office, clock, recent }) => ['Home', home(office.company, clock, recent)],
  },
  { path: '/screen', show: ({ office, clock }) => ['At the screen', screenPage(office, clock)] },
  { path: '/trial-balance', show: ({ office }) => ['Trial balance', trialBalance(office.company)] },
  { path: '/waiting', show: ({ office }) => ['To be deposited', waiting(office.company)] },
  { path: '/aging', show: showAging },
  { path: '/records/:type', show: showRecords },
  {
    path: '/records/:type/:id',
    show: ({ office }, { Params: { type = '', id = '' } }) => [
      `${titleOf(type)} ${nameOf(office, type, id)}`,
      record(office.company, type, id),
    ],
  },
  { path: '/register/:id', show: showRegister },
];

export function servePages(server: FastifyInstance, options: PageOptions): void {
  const { office } = options;
  for (const { path, show } of pageRoutes) {
    server.get<Place>(path, async ({ params, query, url }, reply) => {
      // Shown when it is its turn, so that no page sees half of what a message does.
      const finish = await options.turns.take();
      try {
        const [title, body] = show(options, { Params: params, Querystring: query });
        const { pathname } = new URL(url, 'http://localhost');
        const isRefused = query['refused'] !== undefined;
        const frame = { office, path: pathname, said: query['said'], isRefused };
        const page = layout(frame, title, body ?? html`<p>There is no such thing in this company file.</p>`);
        return await reply
          .code(body ? 200 : 404)
          .type('text/html; charset=utf-8')
          .send(page);
      } finally {
        finish();
      }
    });
  }

  server.post('/do', async (request, reply) => {
    const finish = await options.turns.take();
    try {
      const filled = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
      return await backTo(reply, filled.get('back') ?? '/', doneWith(options, filled));
    } finally {
      finish();
    }
  });
}

function showAging({ office, clock }: PageOptions): Shown {
  const { zone } = office.company.books;
  const today = zone.dayOf(Math.floor(Date.parse(clock.now()) / 1000));
  return [`A/R aging on ${today}`, aging(office.company, today)];
}

function showRecords({ office }: PageOptions, { Params, Querystring }: Place): Shown {
  const { type = '' } = Params;
  const { page, find } = Querystring;
  const isKnown = listOf(type) !== undefined || shownTransactions.some((each) => each === type);
  const place = { number: wholeNumber(page) || 1, find: find?.trim() ?? '' };
  return [titlesOf(type), isKnown ? records(office.company, type, place) : undefined];
}

function showRegister({ office }: PageOptions, { Params, Querystring }: Place): Shown {
  const { id = '' } = Params;
  const { offset, balance } = Querystring;
  const name = office.company.books.storage.element('Account', id)?.fullName ?? id;
  const place = { offset: wholeNumber(offset), balance: parseAmount(balance ?? '') };
  return [`Register of ${name}`, register(office.company, id, place)];
}

/** Does what the form says; hands back what is to be said about it. */
function doneWith(options: PageOptions, given: URLSearchParams): { said: string; isRefused: boolean } {
  const read = readAction(JSON.stringify(actionOf(options.office, given)));
  if ('error' in read) return { said: read.error, isRefused: true };
  const { result } = perform(options, read.action);
  const isForm = read.action.do === 'add' || read.action.do === 'edit';
  const remedy = isForm ? ' Go back in the browser to correct what was filled in.' : '';
  if ('error' in result) return { said: `${result.error}${remedy}`, isRefused: true };
  return { said: `Done: ${result.done.replaceAll('-', ' ')}.`, isRefused: false };
}

function backTo(
  reply: FastifyReply,
  path: string,
  { said, isRefused }: { said: string; isRefused: boolean },
) {
  const to = path.startsWith('/') && !path.startsWith('//') ? path : '/';
  const query = new URLSearchParams({ said, ...(isRefused && { refused: '1' }) });
  return reply.redirect(`${to}${to.includes('?') ? '&' : '?'}${query.toString()}`, 303);
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function nameOf({ company }: Office, type: string, id: string): string {
  const { storage } = company.books;
  const list = listOf(type);
  return (list ? storage.element(list.nameSpace, id)?.fullName : storage.transaction(id)?.refNumber) ?? id;
}
