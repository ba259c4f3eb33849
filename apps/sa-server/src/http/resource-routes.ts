import { Failure } from '@autosync/core';
import { categories, type Category } from '@autosync/records';
import { resourceSchemas } from '@autosync/sa/contract';
import { derivationOf, folded, shown, wordOf, type SaRules } from '@autosync/sa/rules';
import type { ActorOf, App } from './request.ts';

/** One resource per category: `/api/v1/customers` and so on. All users read; Full Users change. */
export function resourceRoutes(app: App, rules: SaRules, actorOf: ActorOf): void {
  for (const category of categories) {
    readingRoutes(app, rules, actorOf, category);
    writingRoutes(app, rules, actorOf, category);
  }
}

function readingRoutes(app: App, rules: SaRules, actorOf: ActorOf, category: Category): void {
  const { name, resource, singular, kind } = category;
  const schemas = resourceSchemas(category);
  const tags = [name];
  app.route({
    method: 'GET',
    url: `/api/v1/${resource}`,
    schema: {
      tags,
      summary: `List ${name.toLowerCase()}: by name, transactions the newest first`,
      querystring: schemas.page,
      response: { 200: schemas.pageAnswer },
    },
    async handler(request) {
      const { after, limit = 200, search, customer } = request.query;
      const found = await rules.page(await actorOf(request), {
        category: name,
        isDescending: kind === 'transaction',
        recordsMax: limit + 1,
        ...(search === undefined ? {} : { search: folded(search) }),
        ...(customer === undefined ? {} : { customer }),
        ...(after === undefined ? {} : { after: placeOf(after) }),
      });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      const records = page.map(shown);
      return last ? { records, next: nextOf(derivationOf(last).sortKey, last.id) } : { records };
    },
  });

  app.route({
    method: 'GET',
    url: `/api/v1/${resource}/:id`,
    schema: {
      tags,
      summary: `Read a ${singular}`,
      params: schemas.key,
      querystring: schemas.read,
      response: { 200: schemas.record },
    },
    async handler(request) {
      const { id } = request.params;
      const record = await rules.read(await actorOf(request), { category: name, id });
      if (record.isDeleted && request.query.includeDeleted !== true) {
        throw new Failure('sa.deleted', { what: wordOf(name) });
      }
      return record;
    },
  });
}

function writingRoutes(app: App, rules: SaRules, actorOf: ActorOf, category: Category): void {
  const { name, resource, singular } = category;
  const schemas = resourceSchemas(category);
  const tags = [name];
  const shared = { tags, response: { 200: schemas.record } };
  const one = `/api/v1/${resource}/:id`;
  const referenceOf = (id: string) => ({ category: name, id });
  app.route({
    method: 'POST',
    url: `/api/v1/${resource}`,
    schema: {
      tags,
      summary: `Create a ${singular}; fields that are left out are empty`,
      body: schemas.create,
      response: { 201: schemas.record },
    },
    async handler(request, reply) {
      const record = await rules.create(await actorOf(request), name, request.body.fields);
      await reply.code(201).header('location', `/api/v1/${resource}/${record.id}`).send(record);
    },
  });
  app.route({
    method: 'PATCH',
    url: one,
    schema: {
      ...shared,
      summary: `Change fields of a ${singular}`,
      params: schemas.key,
      body: schemas.change,
    },
    async handler(request) {
      const { version, fields } = request.body;
      return await rules.change(await actorOf(request), referenceOf(request.params.id), version, fields);
    },
  });
  app.route({
    method: 'DELETE',
    url: one,
    schema: { ...shared, summary: `Delete a ${singular}`, params: schemas.key, querystring: schemas.removal },
    handler: async (request) =>
      await rules.remove(await actorOf(request), referenceOf(request.params.id), request.query.version),
  });
  app.route({
    method: 'POST',
    url: `${one}/restore`,
    schema: {
      ...shared,
      summary: `Restore a deleted ${singular}`,
      params: schemas.key,
      body: schemas.removal,
    },
    handler: async (request) =>
      await rules.restore(await actorOf(request), referenceOf(request.params.id), request.body.version),
  });
}

function nextOf(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

function placeOf(next: string): { sortKey: string; id: string } {
  try {
    const place: unknown = JSON.parse(Buffer.from(next, 'base64url').toString());
    if (Array.isArray(place) && typeof place[0] === 'string' && typeof place[1] === 'string') {
      return { sortKey: place[0], id: place[1] };
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw new Failure('sa.request-malformed', { place: 'after', detail: 'It is no place in this list.' });
}
