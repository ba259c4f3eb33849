import {
  acknowledgementsRequestSchema,
  balancesRequestSchema,
  changesAnswerSchema,
  leaseAnswerSchema,
  leaseRequestSchema,
  linksAnswerSchema,
  mappingsSchema,
  operationsAnswerSchema,
  operationsRequestSchema,
  pageSchema,
} from '@autosync/sa/contract';
import type { SaRules } from '@autosync/sa/rules';
import { Type } from 'typebox';
import type { ActorOf, App } from './request.ts';

const tags = ['sync'];
const pageSize = 200;

/** What a connector needs; Full Users only. */
export function syncRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  app.route({
    method: 'GET',
    url: '/api/v1/changes',
    schema: {
      tags,
      summary: 'What changed after a cursor, the latest state of each record',
      querystring: pageSchema,
      response: { 200: changesAnswerSchema },
    },
    handler: async (request) =>
      await rules.changes(await actorOf(request), request.query.after, request.query.limit ?? pageSize),
  });

  app.route({
    method: 'POST',
    url: '/api/v1/operations',
    schema: {
      tags,
      summary: 'Create, change and remove records; idempotent by operation id',
      body: operationsRequestSchema,
      response: { 200: operationsAnswerSchema },
    },
    async handler(request) {
      const { operations, leaseGeneration } = request.body;
      return { results: await rules.apply(await actorOf(request), operations, leaseGeneration) };
    },
  });

  app.route({
    method: 'POST',
    url: '/api/v1/acknowledgements',
    schema: {
      tags,
      summary: 'Tell what records are in QuickBooks',
      body: acknowledgementsRequestSchema,
      response: { 204: Type.Null() },
    },
    async handler(request, reply) {
      await rules.acknowledge(await actorOf(request), request.body.acknowledgements);
      await reply.code(204).send(null);
    },
  });

  app.route({
    method: 'GET',
    url: '/api/v1/links',
    schema: {
      tags,
      summary: 'What records are in QuickBooks, for a take-over',
      querystring: pageSchema,
      response: { 200: linksAnswerSchema },
    },
    handler: async (request) =>
      await rules.links(await actorOf(request), request.query.after, request.query.limit ?? pageSize),
  });

  app.route({
    method: 'PUT',
    url: '/api/v1/balances',
    schema: {
      tags,
      summary: "Tell QuickBooks' balances for the QB Comparison Report",
      body: balancesRequestSchema,
      response: { 204: Type.Null() },
    },
    async handler(request, reply) {
      await rules.putBalances(await actorOf(request), request.body.balances);
      await reply.code(204).send(null);
    },
  });

  mappingRoutes(app, rules, actorOf);
  leaseRoutes(app, rules, actorOf);
}

function mappingRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  const url = '/api/v1/mappings';
  app.route({
    method: 'GET',
    url,
    schema: {
      tags,
      summary: 'Which records go by one record of QuickBooks, and where payments are put; for a take-over',
      response: { 200: mappingsSchema },
    },
    handler: async (request) => ({ mappings: await rules.mappings(await actorOf(request)) }),
  });

  app.route({
    method: 'PUT',
    url,
    schema: {
      tags,
      summary: 'Put all mappings of the company in the place of those that are there',
      body: mappingsSchema,
      response: { 204: Type.Null() },
    },
    async handler(request, reply) {
      await rules.putMappings(await actorOf(request), request.body.mappings);
      await reply.code(204).send(null);
    },
  });
}

function leaseRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  app.route({
    method: 'POST',
    url: '/api/v1/lease',
    schema: {
      tags,
      summary: 'Take or renew the right to sync the company, for two minutes',
      body: leaseRequestSchema,
      response: { 200: leaseAnswerSchema },
    },
    handler: async (request) => await rules.lease(await actorOf(request), request.body),
  });

  app.route({
    method: 'DELETE',
    url: '/api/v1/lease',
    schema: {
      tags,
      summary: 'Give the lease back',
      querystring: Type.Object({
        generation: Type.Integer({ minimum: 1 }),
        hasSynced: Type.Optional(Type.Boolean({ description: 'Whether a sync ended with it.' })),
      }),
      response: { 204: Type.Null() },
    },
    async handler(request, reply) {
      const { generation, hasSynced } = request.query;
      await rules.releaseLease(await actorOf(request), generation, hasSynced);
      await reply.code(204).send(null);
    },
  });
}
