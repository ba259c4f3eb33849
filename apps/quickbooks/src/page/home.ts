/** The first page: what is in the file and what happened of late. */
import type { Company } from '@autosync/simulator';
import type { SettableClock } from '../clock.ts';
import type { Recent } from '../recent.ts';
import { html, link, table } from './html.ts';
import { placedKinds, titlesOf } from './kind.ts';
import type { Html } from './html.ts';

export function home(company: Company, clock: SettableClock, recent: Recent): Html {
  const counts = company.books.storage.counts();
  const { identity } = company;
  const count = { title: 'How many', isAmount: true } as const;
  const sections = placedKinds().map(({ title, types }) => {
    const rows = types.map((type) => [
      link(`/records/${encodeURIComponent(type)}`, titlesOf(type)),
      (counts.get(type) ?? 0).toLocaleString('en-US'),
    ]);
    return html`<section>
      <h2>${title}</h2>
      ${table(['Kind', count], rows)}
    </section>`;
  });
  return html`<dl>
      <dt>Company file</dt>
      <dd>${identity.file}</dd>
      <dt>Time zone</dt>
      <dd>${identity.timeZone}</dd>
      <dt>Clock</dt>
      <dd>${clockText(clock)}</dd>
    </dl>
    <div class="cards">
      ${sections}
      <section>
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
