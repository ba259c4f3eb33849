import { Secret } from '@autosync/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from '../serve.ts';
import { fullUser, servedCompany } from '../test-support/sa.ts';
import { cookieName } from './visit.ts';

let server: Server & { companyId: string };
let cookie: string;

beforeAll(async () => {
  server = await servedCompany();
  const { token } = await server.sa.sessions.signIn(fullUser.username, new Secret(fullUser.password), 'test');
  cookie = `${cookieName}=${token}`;
});

afterAll(async () => {
  await server.close();
});

/** The hidden fields of a form as a browser has them once the page is there. */
async function opened(path: string): Promise<Record<string, string>> {
  const text = await (await fetch(server.url + path, { headers: { cookie } })).text();
  const hidden = text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]));
}

/** Where a form leads to that is sent; the whole page where it is refused. */
async function sent(path: string, form: Record<string, string>): Promise<string> {
  const headers = { cookie, origin: server.url };
  const body = new URLSearchParams(form);
  const answer = await fetch(server.url + path, { method: 'POST', redirect: 'manual', headers, body });
  return answer.headers.get('location') ?? (await answer.text());
}

async function clientsNamed(name: string): Promise<number> {
  const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
  const all = await server.sa.rules.look(actor, (reading) => reading.clients({}));
  return all.filter((client) => client.name === name).length;
}

describe('a form that adds', () => {
  it('adds a client once, where it is sent many times at one moment and once more later', async () => {
    const form = { ...(await opened('/clients/new')), name: 'Twice, Ann', isActive: 'yes' };
    const places = await Promise.all(Array.from({ length: 8 }, () => sent('/clients/new', form)));
    const later = await sent('/clients/new', form);
    expect(places[0]).toMatch(/^\/clients\/[^/]+\?saved=1$/);
    expect(new Set([...places, later]).size).toBe(1);
    expect(await clientsNamed('Twice, Ann')).toBe(1);
  });

  it('adds one client of a name, where two tabs say it at one moment', async () => {
    const forms = [await opened('/clients/new'), await opened('/clients/new')];
    const places = await Promise.all(
      forms.map((form) => sent('/clients/new', { ...form, name: 'Twice, Ben', isActive: 'yes' })),
    );
    expect(places.filter((place) => place.startsWith('/clients/'))).toHaveLength(1);
    expect(places.filter((place) => place.includes('There is a client of this name already'))).toHaveLength(
      1,
    );
    expect(await clientsNamed('Twice, Ben')).toBe(1);
  });

  it('adds another client, where its content is another one by then', async () => {
    const form = { ...(await opened('/clients/new')), isActive: 'yes' };
    const places = [
      await sent('/clients/new', { ...form, name: 'Twice, Cy' }),
      await sent('/clients/new', { ...form, name: 'Twice, Di' }),
    ];
    expect(new Set(places).size).toBe(2);
    expect([await clientsNamed('Twice, Cy'), await clientsNamed('Twice, Di')]).toEqual([1, 1]);
  });

  it('adjusts a balance once, and again for the next form', async () => {
    const actor = { companyId: server.companyId, username: fullUser.username, kind: 'full' } as const;
    const { id } = await server.sa.rules.create(actor, 'Customers', { name: 'Bounced' });
    const place = `/clients/${id}/adjust-balance`;
    const adjustment = { date: '2026-03-04', amount: '30.00', adjustment: 'NSF-101' };
    const form = { ...(await opened(place)), ...adjustment };
    await Promise.all([sent(place, form), sent(place, form), sent(place, form)]);
    expect((await server.sa.rules.balanceOf(actor, id)).balance).toBe('30.00');
    await sent(place, { ...(await opened(place)), ...adjustment });
    expect((await server.sa.rules.balanceOf(actor, id)).balance).toBe('60.00');
  });
});
