import { request } from 'node:http';
import { instantFromEpochMs, seededRandom } from '@autosync/core';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from './clock.ts';
import { createOffice } from './office.ts';
import { createServer } from './server.ts';
import type { Delays } from './server.ts';

const servers: FastifyInstance[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function started(delays: Partial<Delays> = {}) {
  const clock = createClock(instantFromEpochMs(Date.UTC(2024, 2, 5, 13)));
  const random = seededRandom(1);
  const company = createCompany({ storage: createMemoryStorage(), clock, random });
  const office = createOffice([company], clock, random);
  const server = createServer({ office, clock, delays: { callMs: 0, readMs: 0, addMs: 0, ...delays } });
  servers.push(server);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { method: 'POST', body, headers });
  const control = async (action: object) => (await post('/control', JSON.stringify(action))).json();
  return { url, company, post, control };
}

const wrapped = (body: string) =>
  `<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">${body}</QBXMLMsgsRq></QBXML>`;
const add = (name: string) =>
  wrapped(`<CustomerAddRq><CustomerAdd><Name>${name}</Name></CustomerAdd></CustomerAddRq>`);

describe('QuickBooks over HTTP', () => {
  it('opens a session, answers in it as raw qbXML, and closes it', async () => {
    const { url, post } = await started();
    const opened = await post('/session', '{"application":"Test","file":"","mode":"DoNotCare"}');
    const { ticket }: { ticket: string } = JSON.parse(await opened.text());
    const answer = await post('/qbxml', add('Ann'), { 'x-ticket': ticket, 'content-type': 'text/xml' });
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await answer.text()).toMatch(
      /^<\?xml version="1\.0" \?>\n<QBXML>\n[^]*<Name>Ann<\/Name>[^]*<\/QBXML>\n$/,
    );
    const close = () => fetch(`${url}/session`, { method: 'DELETE', headers: { 'x-ticket': ticket } });
    expect((await close()).status).toBe(204);
    expect((await close()).status).toBe(404);
    const late = await post('/qbxml', add('Bea'), { 'x-ticket': ticket });
    expect(late.headers.get('x-hresult')).toBe('0x8004040D');
  });

  it('refuses a whole message with status 200, nothing in the body and the reason in the headers', async () => {
    const { post } = await started();
    const answer = await post('/qbxml', wrapped('<NoSuchRq/>'));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('x-hresult')).toBe('0x80040400');
    expect(answer.headers.get('x-message')).toMatch(/error when parsing/);
    const session = await post('/session', '{"application":"","file":"","mode":"DoNotCare"}');
    expect(session.headers.get('x-hresult')).toBe('0x80040415');
    expect((await post('/session', 'nonsense')).status).toBe(400);
  });

  it('keeps others out while the file is closed or a dialog is open', async () => {
    const { post, control } = await started();
    const hresult = async () => (await post('/qbxml', wrapped('<HostQueryRq/>'))).headers.get('x-hresult');
    await control({ do: 'close-file' });
    expect(await hresult()).toBe('0x80040417');
    await control({ do: 'open-file' });
    await control({ do: 'open-dialog' });
    expect(await hresult()).toBe('0x80040414');
    await control({ do: 'close-dialog' });
    expect(await hresult()).toBeNull();
  });

  it('does one thing at a time, in order, however many ask', async () => {
    const { post } = await started({ callMs: 5, addMs: 5, readMs: 1 });
    const start = performance.now();
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (name) => (await post('/qbxml', add(name))).text()),
    );
    expect(performance.now() - start).toBeGreaterThan(40);
    expect(answers.map((text) => /<ListID>(\w+)-/.exec(text)?.[1])).toEqual([
      '80000001',
      '80000002',
      '80000003',
      '80000004',
    ]);
  });

  it('goes on with the next where somebody leaves in the middle of an answer', async () => {
    const { url, post } = await started({ readMs: 2 });
    for (let count = 0; count < 200; count += 1)
      await post('/qbxml', add(`Customer ${count}`)).then((answer) => answer.text());
    const leaving = new AbortController();
    const answer = await fetch(`${url}/qbxml`, {
      method: 'POST',
      body: wrapped('<CustomerQueryRq/>'),
      signal: leaving.signal,
    });
    await answer.body?.getReader().read();
    leaving.abort();
    expect(await (await post('/qbxml', wrapped('<HostQueryRq/>'))).text()).toContain('HostRet');
  });

  it('takes what a person does, and says what it does not know', async () => {
    const { post, control } = await started();
    await (await post('/qbxml', add('Ann'))).text();
    const id = '80000001-1709643600';
    expect(await control({ do: 'edit', type: 'Customer', id, fields: { Phone: '555' } })).toEqual({
      done: 'edit',
      id,
    });
    expect(await control({ do: 'move-clock', to: '2025-01-01T00:00:00Z' })).toMatchObject({
      now: expect.stringMatching(/^2025-01-01/),
    });
    expect(await control({ do: 'move-clock', seconds: 86_400 })).toMatchObject({
      now: expect.stringMatching(/^2025-01-02/),
    });
    expect(await control({ do: 'edit-random', count: 2, seed: 1 })).toMatchObject({
      edits: [expect.any(String), expect.any(String)],
    });
    const statusOf = async (body: string) => (await post('/control', body)).status;
    expect(await statusOf('{"do":"merge"}')).toBe(400);
    expect(await statusOf('{"do":"dance"}')).toBe(400);
    expect(await statusOf('{"do":"edit"}')).toBe(400);
    expect(await statusOf('nonsense')).toBe(400);
    expect(await statusOf('{"do":"edit-random","count":-3,"seed":1}')).toBe(400);
    expect(
      await statusOf(JSON.stringify({ do: 'edit', type: 'Customer', id, fields: { Colour: 'red' } })),
    ).toBe(400);
    expect(await statusOf(JSON.stringify({ do: 'edit', type: 'Nonsense', id, fields: {} }))).toBe(400);
    expect(await statusOf(JSON.stringify({ do: 'delete', type: 'Account', id: '80000001-1709643600' }))).toBe(
      409,
    );
  });

  it('shows and exports what is in the file, with all marks escaped', async () => {
    const { url, post } = await started();
    await (await post('/qbxml', add('&lt;script&gt;alert(1)&lt;/script&gt;'))).text();
    const page = await (await fetch(`${url}/records/Customer`)).text();
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert');
    const exported: { objects: { Customer: { Name: string }[] } } = JSON.parse(
      await (await fetch(`${url}/export`)).text(),
    );
    expect(exported.objects.Customer.map(({ Name }) => Name)).toEqual(['<script>alert(1)</script>']);
  });

  it('makes new files that do what the others do', () => {
    const clock = createClock();
    const random = seededRandom(1);
    const switches = { numbers: 'shared' } as const;
    const company = createCompany({ storage: createMemoryStorage(), clock, random, switches });
    const office = createOffice([company], clock, random, switches);
    office.create('Second');
    expect(office.company).not.toBe(company);
    expect(office.company.books.switches).toEqual(company.books.switches);
  });

  it('answers nobody who came by way of another site', async () => {
    const { post } = await started();
    expect((await post('/control', '{"do":"close-file"}', { origin: 'https://evil.example' })).status).toBe(
      403,
    );
    const { url } = await started();
    const status = await new Promise((resolve, reject) => {
      request(url, { headers: { host: 'evil.example' } }, (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
