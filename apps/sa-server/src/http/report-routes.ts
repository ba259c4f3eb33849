import {
  auditAnswerSchema,
  auditQuerySchema,
  balancesAnswerSchema,
  comparisonAnswerSchema,
  mastersPageSchema,
  movementsAnswerSchema,
  movementsQuerySchema,
} from '@autosync/sa/contract';
import { Failure } from '@autosync/core';
import type { SaRules } from '@autosync/sa/rules';
import type { ActorOf, App } from './request.ts';

const tags = ['reports'];

/** Balances, the QB Comparison Report and the Audit Trail. */
export function reportRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  app.route({
    method: 'GET',
    url: '/api/v1/balances',
    schema: {
      tags,
      summary: 'What each client owes in SA, by name, each property with its master',
      querystring: mastersPageSchema,
      response: { 200: balancesAnswerSchema },
    },
    handler: async (request) => await rules.balancePage(await actorOf(request), pageOf(request.query)),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/comparison',
    schema: {
      tags,
      summary: 'The QB Comparison Report: balances of SA and QuickBooks side by side',
      querystring: mastersPageSchema,
      response: { 200: comparisonAnswerSchema },
    },
    handler: async (request) => await rules.comparisonPage(await actorOf(request), pageOf(request.query)),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/movements',
    schema: {
      tags,
      summary: "What makes up a client's balance, a transaction once for each client",
      querystring: movementsQuerySchema,
      response: { 200: movementsAnswerSchema },
    },
    async handler(request) {
      const { customer, withProperties = false, after, limit = 200 } = request.query;
      const place = after === undefined ? {} : { after };
      const query = { customer, withProperties, movementsMax: limit, ...place };
      return await rules.movements(await actorOf(request), query);
    },
  });

  auditRoute(app, rules, actorOf);
}

function pageOf({ after, limit = 200 }: { after?: string; limit?: number }) {
  return { mastersMax: limit, ...(after === undefined ? {} : { after }) };
}

function auditRoute(app: App, rules: SaRules, actorOf: ActorOf): void {
  app.route({
    method: 'GET',
    url: '/api/v1/audit',
    schema: {
      tags,
      summary: 'The Audit Trail, the newest first; Full Users only',
      querystring: auditQuerySchema,
      response: { 200: auditAnswerSchema },
    },
    async handler(request) {
      const { after, category, id, limit = 200 } = request.query;
      const record = category !== undefined && id !== undefined ? { record: { category, id } } : {};
      const from = after === undefined ? {} : { before: sequenceIn(after) };
      const query = { ...from, ...record, entriesMax: limit + 1 };
      const found = await rules.audit(await actorOf(request), query);
      const entries = found.slice(0, limit);
      const last = found.length > limit ? entries.at(-1) : undefined;
      return last ? { entries, next: String(last.sequence) } : { entries };
    },
  });
}

function sequenceIn(next: string): number {
  if (/^\d{1,15}$/.test(next)) return Number(next);
  throw new Failure('sa.request-malformed', { place: 'after', detail: 'It is no place in the Audit Trail.' });
}
