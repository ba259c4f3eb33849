import {
  auditAnswerSchema,
  auditQuerySchema,
  balancesAnswerSchema,
  comparisonAnswerSchema,
} from '@autosync/sa/contract';
import type { SaRules } from '@autosync/sa/rules';
import type { ActorOf, App } from './request.ts';

const tags = ['reports'];
const security = [{ bearer: [] }];

/** Balances, the QB Comparison Report and the Audit Trail. */
export function reportRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  app.route({
    method: 'GET',
    url: '/api/v1/balances',
    schema: {
      tags,
      security,
      summary: 'What each client owes in SA',
      response: { 200: balancesAnswerSchema },
    },
    handler: async (request) => ({ balances: await rules.balances(await actorOf(request)) }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/comparison',
    schema: {
      tags,
      security,
      summary: 'The QB Comparison Report: balances of SA and QuickBooks side by side',
      response: { 200: comparisonAnswerSchema },
    },
    handler: async (request) => ({ rows: await rules.comparison(await actorOf(request)) }),
  });

  app.route({
    method: 'GET',
    url: '/api/v1/audit',
    schema: {
      tags,
      security,
      summary: 'The Audit Trail, the newest first',
      querystring: auditQuerySchema,
      response: { 200: auditAnswerSchema },
    },
    async handler(request) {
      const { before, category, id, entriesMax = 100 } = request.query;
      const record = category !== undefined && id !== undefined ? { record: { category, id } } : {};
      const from = before === undefined ? {} : { before };
      return { entries: await rules.audit(await actorOf(request), { ...from, ...record, entriesMax }) };
    },
  });
}
