/** A server with the sample, and ways to look at its pages and fill in its forms. */
import { dateOnly, instantFromEpochMs, seededRandom } from '@autosync/core';
import { lawnCareStory } from '@autosync/records';
import { createCompany, createMemoryStorage } from '@autosync/simulator';
import { createClock } from '../clock.ts';
import { createOffice } from '../office.ts';
import { loadStory } from '../sample/load-story.ts';
import { createServer } from '../server.ts';

/** The caller closes `server`. */
export async function openPages() {
  const clock = createClock(instantFromEpochMs(Date.UTC(2026, 9, 5, 13)));
  const random = seededRandom(1);
  const storage = createMemoryStorage();
  const story = lawnCareStory({ seed: 3, today: dateOnly('2026-10-01'), customers: 80, invoices: 60 });
  loadStory(storage, story, { name: 'Lawn & <Care>', file: 'lawn.qbw', timeZone: 'America/New_York' });
  const company = createCompany({ storage, clock, random });
  const office = createOffice([company], clock, random);
  const server = createServer({ office, clock, delays: { callMs: 0, readMs: 0, addMs: 0 } });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const page = async (path: string) => (await fetch(url + path)).text();
  const fill = async (fields: Record<string, string>, headers: Record<string, string> = {}) => {
    const body = new URLSearchParams({ back: '/screen', ...fields });
    const answer = await fetch(`${url}/do`, { method: 'POST', body, headers, redirect: 'manual' });
    const to = new URL(answer.headers.get('location') ?? '/', url);
    return {
      status: answer.status,
      said: to.searchParams.get('said'),
      isRefused: to.searchParams.has('refused'),
    };
  };
  const fillPairs = async (pairs: (readonly [string, string])[]) => {
    const body = new URLSearchParams(pairs.map(([name, text]): [string, string] => [name, text]));
    await fetch(`${url}/do`, { method: 'POST', body, redirect: 'manual' });
  };
  const idsOf = (type: 'Invoice' | 'ReceivePayment') =>
    storage.latestTransactions([type], { offset: 0, count: 1000 }).map(({ id }) => id);
  return { server, url, company, storage, page, fill, fillPairs, idsOf, office };
}

/** What a browser sends of the last form of a page with nothing filled in: every input, each chosen option. */
export function formOf(page: string): Record<string, string> {
  const start = page.lastIndexOf('<form class="record"');
  const form = page.slice(start, page.indexOf('</form>', start));
  const plain = [...form.matchAll(/<input(?! type="checkbox")[^>]*?name="([^"]+)"\s+value="([^"]*)"/g)];
  const chosen = [...form.matchAll(/<select name="([^"]+)">([^]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => {
      const picked = /value="([^"]*)"\s+selected/.exec(options) ?? /value="([^"]*)"/.exec(options);
      return ['', name, picked?.[1] ?? ''] as const;
    },
  );
  const long = [...form.matchAll(/<textarea name="([^"]+)"[^>]*>\n?([^]*?)<\/textarea>/g)];
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return Object.fromEntries(
    [...plain, ...chosen, ...long].map(([, name = '', text = '']) => [
      name,
      unescaped(text).replaceAll('\n', '\r\n'),
    ]),
  );
}

/** The ids of the records in a list, as its links name them. */
export function listed(page: string, type: string): readonly string[] {
  return [...page.matchAll(new RegExp(`href="/records/${type}/([^"]+)"`, 'g'))].map(([, id = '']) => id);
}
