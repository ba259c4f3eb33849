import type { Writable } from 'node:stream';
import { once } from 'node:events';
import { Failure, type Json } from '@autosync/core';
import { categoryNames } from '@autosync/records';
import type { Actor, SaRules } from '@autosync/sa/rules';
import type { Sa } from './sa.ts';

/**
 * Writes a company as one line of JSON: every record, deleted ones included, by category and id; then the
 * links and the mappings. Written piece by piece, since a company may be larger than a text can be.
 */
export async function exportCompany(sa: Sa, username: string, out: Writable): Promise<void> {
  const companyId = await sa.sessions.companyOf(username);
  if (companyId === undefined) throw new Failure('sa.not-found', { what: 'user', id: username });
  const actor: Actor = { companyId, username, kind: 'full' };
  const write = async (text: string) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  await write(`{"companyId":${JSON.stringify(companyId)},"records":[`);
  let separator = '';
  for (const record of await recordsOf(sa.rules, actor)) {
    await write(separator + JSON.stringify(record));
    separator = ',';
  }
  await write('],"links":[');
  separator = '';
  for (let after: string | undefined, isLast = false; !isLast;) {
    const { links, next } = await sa.rules.links(actor, after, 1000);
    for (const link of links) {
      await write(separator + JSON.stringify(link));
      separator = ',';
    }
    after = next;
    isLast = next === undefined;
  }
  await write(`],"mappings":${JSON.stringify(await sa.rules.mappings(actor))}}\n`);
}

async function recordsOf(rules: SaRules, actor: Actor): Promise<readonly Json[]> {
  const all = [];
  for (let after: string | undefined, hasMore = true; hasMore;) {
    const page = await rules.changes(actor, after, 1000);
    all.push(...page.changes);
    after = page.cursor;
    hasMore = page.hasMore;
  }
  const place = new Map(categoryNames.map((name, index) => [name, index]));
  return all
    .toSorted((a, b) => (place.get(a.category) ?? 0) - (place.get(b.category) ?? 0) || (a.id < b.id ? -1 : 1))
    .map((change) => ({ ...change }));
}
