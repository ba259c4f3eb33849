import { explain, type Failure } from '@autosync/core';
import type { SaRules } from '@autosync/sa/rules';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { failureOfError } from '../http/problem-reply.ts';
import type { App } from '../http/request.ts';
import { statusOf } from '@autosync/sa/contract';
import type { Sessions } from '../login/index.ts';
import { adjustBalance, adjustBalancePage } from './adjust-balance.ts';
import { auditTrailPage } from './audit-trail.ts';
import { clientPage, saveClient } from './client.ts';
import { clientsPage } from './clients.ts';
import { comparisonPage } from './comparison.ts';
import { html } from './html.ts';
import { creditPage, creditsPage } from './credits.ts';
import { invoicePage, invoicesPage } from './invoices.ts';
import { itemsPage } from './items.ts';
import { notice, page } from './layout.ts';
import { listsPage } from './lists.ts';
import { addClient, newClientPage } from './new-client.ts';
import { paymentPage, paymentsPage, savePayment } from './payments.ts';
import { refundsPage } from './refunds.ts';
import { signInRoutes } from './sign-in.ts';
import { style } from './style.ts';
import type { Sight, View } from './view.ts';
import { visitOf } from './visit.ts';

export interface PagesParts {
  readonly rules: SaRules;
  readonly sessions: Sessions;
}

interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly make: (view: View) => Promise<Sight>;
}

const shown = (url: string, make: PageRoute['make']): PageRoute => ({ method: 'GET', url, make });
const sent = (url: string, make: PageRoute['make']): PageRoute => ({ method: 'POST', url, make });

/** Every page behind the sign-in. */
export const pageRoutes: readonly PageRoute[] = [
  shown('/clients', clientsPage),
  shown('/clients/new', newClientPage),
  sent('/clients/new', addClient),
  shown('/clients/:id', clientPage),
  sent('/clients/:id', saveClient),
  shown('/clients/:id/adjust-balance', adjustBalancePage),
  sent('/clients/:id/adjust-balance', adjustBalance),
  shown('/items', itemsPage),
  shown('/lists', listsPage),
  shown('/lists/:id', listsPage),
  shown('/invoices', invoicesPage),
  shown('/invoices/:id', invoicePage),
  shown('/credits', creditsPage),
  shown('/credits/:id', creditPage),
  shown('/payments', paymentsPage),
  shown('/payments/:id', paymentPage),
  sent('/payments/:id', savePayment),
  shown('/refund-checks', refundsPage),
  shown('/audit-trail', auditTrailPage),
  shown('/comparison', comparisonPage),
];

/** The pages for people: HTML and one style, nothing that runs in the browser. */
export function pages(app: App, { rules, sessions }: PagesParts): void {
  app.setErrorHandler(
    async (error, request, reply) => await showFailure(failureOfError(error), sessions, request, reply),
  );
  app.get(
    '/style.css',
    { schema: { hide: true } },
    async (_request, reply) =>
      await reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(style),
  );
  app.get('/', { schema: { hide: true } }, async (_request, reply) => await reply.redirect('/clients', 303));
  signInRoutes(app, sessions);
  for (const { method, url, make } of pageRoutes) {
    app.route({
      method,
      url,
      schema: { hide: true },
      async handler(request, reply) {
        const visit = await visitOf(sessions, request);
        const sight = await make({ ...visit, rules, id: idIn(request), query: queryOf(request) });
        if ('goTo' in sight) return await reply.redirect(sight.goTo, 303);
        const place = `/${url.split('/')[1] ?? ''}`;
        return await show(reply, page({ ...sight, session: visit.session, place }));
      },
    });
  }
}

async function show(reply: FastifyReply, text: string): Promise<FastifyReply> {
  return await reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
}

async function showFailure(
  failure: Failure,
  sessions: Sessions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (failure.code === 'sa.not-signed-in') return await reply.redirect('/sign-in', 303);
  if (failure.code === 'sa.failed') request.log.error({ error: failure.cause ?? failure }, 'a page failed');
  const { summary, why, remedy } = explain(failure.code, failure.details);
  const content = html`${notice('problem', why, remedy)}
    <p><a href="/clients">Back to the clients</a></p>`;
  void reply.code(statusOf(failure.code));
  const session = await signedIn(sessions, request);
  return await show(reply, page({ title: summary, content, ...(session && { session }) }));
}

/** Who looks at the page that says what went wrong, where that can be told. */
async function signedIn(sessions: Sessions, request: FastifyRequest): Promise<View['session'] | undefined> {
  try {
    return (await visitOf(sessions, request)).session;
  } catch (error) {
    request.log.debug({ error }, 'nobody is known to look at this page');
    return undefined;
  }
}

function idIn(request: FastifyRequest): string {
  const id: unknown = Reflect.get(Object(request.params), 'id');
  return typeof id === 'string' ? id : '';
}

function queryOf(request: FastifyRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(Object(request.query)).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}
