/** The first page: what is in the file and what happened of late. */
import { shownLists, shownTransactions } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import type { SettableClock } from '../clock.ts';
import type { Recent } from '../recent.ts';
import { html, link, table, titleOf } from './html.ts';
import type { Html } from './html.ts';

export function home(company: Company, clock: SettableClock, recent: Recent): Html {
  const counts = company.books.storage.counts();
  const place = (type: string): Html => link(`/records/${encodeURIComponent(type)}`, titleOf(type));
  const rowsOf = (types: readonly string[]) =>
    types
      .filter((type) => counts.has(type))
      .map((type) => [place(type), (counts.get(type) ?? 0).toLocaleString('en-US')]);
  const others = [...shownLists.map(({ type }) => type), ...shownTransactions]
    .filter((type) => !counts.has(type))
    .map((type) => html`${place(type)} `);
  const empty = others.length === 0 ? undefined : html`<p>Nothing yet in: ${others}</p>`;
  const count = { title: 'How many', isAmount: true } as const;
  const { identity } = company;
  return html`<dl>
      <dt>Company file</dt>
      <dd>${identity.file}</dd>
      <dt>Time zone</dt>
      <dd>${identity.timeZone}</dd>
      <dt>Clock</dt>
      <dd>${clockText(clock)}</dd>
    </dl>
    <div class="cards">
      <section>
        <h2>Lists</h2>
        ${table(['List', count], rowsOf(shownLists.map(({ type }) => type)))} ${empty}
      </section>
      <section>
        <h2>Transactions</h2>
        ${table(['Kind', count], rowsOf(shownTransactions))}
        <h2>What happened lately</h2>
        ${happenings(recent)}
      </section>
    </div>`;
}

export function clockText(clock: SettableClock): string {
  return clock
    .now()
    .replace('T', ' ')
    .replace(/(\.\d+)?Z$/, ' UTC');
}

function happenings(recent: Recent): Html {
  const rows = recent.all
    .slice(0, 30)
    .map(({ at, who, what, isRefused }) => [
      at.slice(11, 19),
      who === 'client' ? 'A program' : 'A person',
      isRefused
        ? html`<span class="bad">${what === '' ? 'a message' : what} (refused)</span>`
        : what || 'a message',
    ]);
  return table(['Time', 'Who', 'What'], rows);
}
