import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullUser, mobileUser, servedCompany } from '../test-support/sa.ts';
import type { Server } from '../serve.ts';

let server: Server;
let token: string;

beforeAll(async () => {
  server = await servedCompany();
  token = await tokenOf(fullUser);
});

afterAll(async () => {
  await server.close();
});

describe('the HTTP interface', () => {
  it('signs a Full User in and names the company and the time', async () => {
    const answer = await call('POST', '/api/v1/login', fullUser);
    expect(answer).toMatchObject({ status: 200, body: { companyName: 'Green Acres', kind: 'full' } });
  });

  it('refuses a wrong password and an unknown user with the same words', async () => {
    const wrong = await call('POST', '/api/v1/login', { ...fullUser, password: 'wrong' });
    const unknown = await call('POST', '/api/v1/login', { username: 'nobody@example.com', password: 'x' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sa.login-refused' } });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('creates, reads, changes, lists, deletes and restores a client', async () => {
    const created = await call('POST', '/api/v1/customers', { fields: { name: "Núñez & O'Brien" } });
    expect(created).toMatchObject({
      status: 201,
      body: { version: 1, fields: { isActive: true, fax: null } },
    });
    const path = `/api/v1/customers/${String(created.body['id'])}`;
    const changed = await call('PATCH', path, { version: 1, fields: { phone: '555-1234' } });
    expect(changed).toMatchObject({ status: 200, body: { version: 2, fields: { phone: '555-1234' } } });
    expect(await call('PATCH', path, { version: 1, fields: { phone: '1' } })).toMatchObject({
      status: 409,
      body: { code: 'sa.stale', current: { version: 2 } },
    });
    expect(await call('GET', '/api/v1/customers?search=nunez')).toMatchObject({
      body: { records: [{ version: 2 }] },
    });
    expect(await call('DELETE', `${path}?version=2`)).toMatchObject({
      body: { isDeleted: true, version: 3 },
    });
    expect(await call('GET', '/api/v1/customers?search=nunez')).toMatchObject({ body: { records: [] } });
    expect(await call('GET', path)).toMatchObject({ status: 410, body: { code: 'sa.deleted' } });
    expect(await call('GET', `${path}?includeDeleted=true`)).toMatchObject({
      status: 200,
      body: { isDeleted: true, fields: { phone: '555-1234' } },
    });
    expect(await call('POST', `${path}/restore`, { version: 3 })).toMatchObject({
      body: { isDeleted: false },
    });
    expect(await call('GET', path)).toMatchObject({ body: { version: 4 } });
  });

  it('tells every change once in the feed, the latest state of each record', async () => {
    const first = await call('GET', '/api/v1/changes');
    await call('POST', '/api/v1/terms', { fields: { name: 'Net 30', kind: 'standard', dueDays: 30 } });
    const next = await call('GET', `/api/v1/changes?after=${String(first.body['cursor'])}`);
    expect(next.body).toMatchObject({ hasMore: false, changes: [{ category: 'Terms', version: 1 }] });
    const last = await call('GET', `/api/v1/changes?after=${String(next.body['cursor'])}`);
    expect(last.body).toMatchObject({ changes: [], cursor: next.body['cursor'] });
  });

  it('refuses a cursor of another history with 410', async () => {
    expect(await call('GET', '/api/v1/changes?after=1-0123456789abcdef')).toMatchObject({
      status: 410,
      body: { code: 'sa.cursor-too-old' },
    });
  });

  it('lets no Mobile user sync, and nobody who is not signed in', async () => {
    const mobile = await tokenOf(mobileUser);
    expect(await call('GET', '/api/v1/changes', undefined, mobile)).toMatchObject({
      status: 403,
      body: { code: 'sa.not-full-user' },
    });
    expect(await call('GET', '/api/v1/changes', undefined, '')).toMatchObject({ status: 401 });
    const forged = `${token.slice(0, -4)}AAAA`;
    expect(await call('GET', '/api/v1/changes', undefined, forged)).toMatchObject({ status: 401 });
  });

  it('lets a Mobile user look records up, and neither change them nor see the Audit Trail nor edit the sample', async () => {
    const mobile = await tokenOf(mobileUser);
    const created = await call('POST', '/api/v1/customers', { fields: { name: 'Looked up' } });
    const path = `/api/v1/customers/${String(created.body['id'])}`;
    expect(await call('GET', path, undefined, mobile)).toMatchObject({ status: 200 });
    expect(await call('GET', '/api/v1/invoices', undefined, mobile)).toMatchObject({ status: 200 });
    const refused = { status: 403, body: { code: 'sa.full-users-only' } };
    const fields = { name: 'Changed' };
    expect(await call('POST', '/api/v1/customers', { fields }, mobile)).toMatchObject(refused);
    expect(await call('PATCH', path, { version: 1, fields }, mobile)).toMatchObject(refused);
    expect(await call('DELETE', `${path}?version=1`, undefined, mobile)).toMatchObject(refused);
    expect(await call('POST', `${path}/restore`, { version: 1 }, mobile)).toMatchObject(refused);
    expect(await call('GET', '/api/v1/audit', undefined, mobile)).toMatchObject(refused);
    expect(await call('GET', path)).toMatchObject({ body: { version: 1, fields: { name: 'Looked up' } } });
    expect(await call('GET', '/api/v1/audit')).toMatchObject({ status: 200 });
  });

  it('lists in pages, each as long as asked, to the end', async () => {
    for (const name of ['Paged A', 'Paged B', 'Paged C'])
      await call('POST', '/api/v1/customers', { fields: { name } });
    const list = '/api/v1/customers?search=paged&limit=2';
    const first = await call('GET', list);
    expect(first.body).toMatchObject({
      records: [{ fields: { name: 'Paged A' } }, { fields: { name: 'Paged B' } }],
    });
    const second = await call('GET', `${list}&after=${String(first.body['next'])}`);
    expect(second.body).toMatchObject({ records: [{ fields: { name: 'Paged C' } }] });
    expect(second.body).not.toHaveProperty('next');
    const newest = await call('GET', '/api/v1/audit?limit=2');
    const older = await call('GET', `/api/v1/audit?limit=1&after=${String(newest.body['next'])}`);
    expect(newest.body).toMatchObject({ entries: [{ action: 'created' }, { action: 'created' }] });
    expect(older.body).toMatchObject({ entries: [{ sequence: Number(newest.body['next']) - 1 }] });
    expect(await call('GET', '/api/v1/changes?limit=2')).toMatchObject({ body: { hasMore: true } });
  });

  it.each([
    ['/api/v1/invoices?recordsmax=2', 'recordsmax', 'limit, after'],
    ['/api/v1/changes?cursor=zzz', 'cursor', 'limit, after'],
    ['/api/v1/comparison?page=1', 'page', 'limit, after'],
  ])('refuses the parameter that it does not take: %s', async (path, parameter, known) => {
    const answer = await call('GET', path);
    expect(answer).toMatchObject({ status: 400, body: { code: 'sa.request-malformed' } });
    expect(answer.body['detail']).toContain(`"${parameter}"`);
    expect(answer.body['detail']).toContain(known);
  });

  it.each([
    ['GET', '/api/v1/customers?limit=many', undefined, 'limit'],
    ['GET', '/api/v1/customers?limit=0', undefined, 'limit'],
    ['GET', '/api/v1/customers?after=zzz', undefined, 'after'],
    ['GET', '/api/v1/audit?after=zzz', undefined, 'after'],
    ['GET', '/api/v1/links?after=zzz', undefined, 'after'],
    ['POST', '/api/v1/login', { username: 'a', password: '' }, 'password'],
    ['POST', '/api/v1/login', { username: 'a' }, 'its content'],
  ])('names what is malformed in words of the request: %s %s', async (method, path, body, place) => {
    expect(await call(method, path, body)).toMatchObject({ status: 400, body: { details: { place } } });
  });

  it('answers what is wrong with a request as problem+json, without our inside', async () => {
    const long = await call('POST', '/api/v1/customers', { fields: { name: 'x'.repeat(42) } });
    expect(long).toMatchObject({ status: 422, body: { code: 'sa.invalid' } });
    expect(long.body['detail']).toContain('41');
    const broken = await fetch(`${server.url}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"username":',
    });
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
    expect(await broken.text()).not.toContain('    at ');
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404 });
  });

  it('takes a deletion that calls its empty body JSON', async () => {
    const { body } = await call('POST', '/api/v1/customers', { fields: { name: 'Gone tomorrow' } });
    const answer = await fetch(`${server.url}/api/v1/customers/${String(body['id'])}?version=1`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(200);
  });

  it('describes itself as OpenAPI 3.1', async () => {
    const document = await call('GET', '/openapi.json');
    expect(document.body).toMatchObject({
      openapi: '3.1.0',
      security: [{ bearer: [] }],
      paths: { '/api/v1/login': { post: { security: [] } } },
    });
    const paths = Object.keys(Object(document.body['paths']));
    for (const name of [
      'login',
      'changes',
      'operations',
      'acknowledgements',
      'links',
      'mappings',
      'lease',
      'audit',
      'customers',
    ]) {
      expect(paths).toContain(`/api/v1/${name}`);
    }
  });
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

async function call(method: string, path: string, body?: object, as: string = token): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      ...(as ? { authorization: `Bearer ${as}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = await response.json();
  return { status: response.status, body: Object(answer) };
}

async function tokenOf(user: typeof fullUser): Promise<string> {
  const answer = await call('POST', '/api/v1/login', user, '');
  return String(answer.body['token']);
}
