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

/** The pages for people: HTML and one style, nothing that runs in the browser. */
export function pages(app: App, { rules, sessions }: PagesParts): void {
  app.setErrorHandler(
    async (error, request, reply) => await showFailure(failureOfError(error), request, reply),
  );
  app.get(
    '/style.css',
    { schema: { hide: true } },
    async (_request, reply) =>
      await reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(style),
  );
  app.get('/', { schema: { hide: true } }, async (_request, reply) => await reply.redirect('/clients', 303));
  signInRoutes(app, sessions);
  const route = (method: 'GET' | 'POST', url: string, place: string, make: (view: View) => Promise<Sight>) =>
    app.route({
      method,
      url,
      schema: { hide: true },
      async handler(request, reply) {
        const visit = await visitOf(sessions, request);
        const sight = await make({ ...visit, rules, id: idIn(request), query: queryOf(request) });
        if ('goTo' in sight) return await reply.redirect(sight.goTo, 303);
        return await show(reply, page({ ...sight, session: visit.session, place }));
      },
    });
  route('GET', '/clients', '/clients', clientsPage);
  route('GET', '/clients/:id', '/clients', clientPage);
  route('POST', '/clients/:id', '/clients', saveClient);
  route('GET', '/clients/:id/adjust-balance', '/clients', adjustBalancePage);
  route('POST', '/clients/:id/adjust-balance', '/clients', adjustBalance);
  route('GET', '/items', '/items', itemsPage);
  route('GET', '/lists', '/lists', listsPage);
  route('GET', '/lists/:id', '/lists', listsPage);
  route('GET', '/invoices', '/invoices', invoicesPage);
  route('GET', '/invoices/:id', '/invoices', invoicePage);
  route('GET', '/credits', '/credits', creditsPage);
  route('GET', '/credits/:id', '/credits', creditPage);
  route('GET', '/payments', '/payments', paymentsPage);
  route('GET', '/payments/:id', '/payments', paymentPage);
  route('POST', '/payments/:id', '/payments', savePayment);
  route('GET', '/refund-checks', '/refund-checks', refundsPage);
  route('GET', '/audit-trail', '/audit-trail', auditTrailPage);
  route('GET', '/comparison', '/comparison', comparisonPage);
}

async function show(reply: FastifyReply, text: string): Promise<FastifyReply> {
  return await reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
}

async function showFailure(
  failure: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (failure.code === 'sa.not-signed-in') return await reply.redirect('/sign-in', 303);
  if (failure.code === 'sa.failed') request.log.error({ error: failure.cause ?? failure }, 'a page failed');
  const { summary, why, remedy } = explain(failure.code, failure.details);
  const content = html`${notice('problem', why, remedy)}
    <p><a href="/clients">Back to the clients</a></p>`;
  void reply.code(statusOf(failure.code));
  return await show(reply, page({ title: summary, content }));
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
