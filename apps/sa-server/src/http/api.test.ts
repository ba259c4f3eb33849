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
      status: 200,
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

  it('describes itself as OpenAPI 3.1', async () => {
    const document = await call('GET', '/openapi.json');
    expect(document.body).toMatchObject({ openapi: '3.1.0' });
    const paths = Object.keys(Object(document.body['paths']));
    for (const name of [
      'login',
      'changes',
      'operations',
      'acknowledgements',
      'links',
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
