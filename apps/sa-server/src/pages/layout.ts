import type { Session } from '../login/index.ts';
import { html, type Html } from './html.ts';

const places = [
  ['/clients', 'Clients'],
  ['/items', 'Items'],
  ['/invoices', 'Invoices'],
  ['/credits', 'Credits'],
  ['/payments', 'Payments'],
  ['/refund-checks', 'Refunds'],
  ['/lists', 'Lists'],
  ['/audit-trail', 'Audit Trail'],
  ['/comparison', 'QB Comparison'],
] as const;

export interface PageParts {
  readonly title: string;
  readonly content: Html;
  /** Absent where nobody is signed in; then there is no navigation. */
  readonly session?: Session & { readonly csrf: string };
  readonly place?: string;
}

/** A whole page as text. */
export function page({ title, content, session, place }: PageParts): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · SA</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${session && header(session, place)}
        <main id="main">
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`.toString();
}

function header(session: Session & { csrf: string }, place: string | undefined): Html {
  const isFull = session.actor.kind === 'full';
  const shown = places.filter(([address]) => isFull || address !== '/audit-trail');
  const links = shown.map(
    ([address, name]) =>
      html`<li><a href="${address}" ${address === place && html` aria-current="page"`}>${name}</a></li>`,
  );
  return html`<header>
    <p class="brand"><strong>SA</strong> ${session.companyName}</p>
    <nav aria-label="Main">
      <ul>
        ${links}
      </ul>
    </nav>
    <form method="post" action="/sign-out" class="sign-out">
      <input type="hidden" name="csrf" value="${session.csrf}" />
      <span class="user">${session.actor.username}</span> <button class="quiet">Sign out</button>
    </form>
  </header>`;
}

/**
 * A table that may be wider than a small screen; then it scrolls by itself, also by keyboard. The cells of a
 * stacked one stand one below the other there.
 */
export function table(
  caption: string,
  head: Html,
  rows: readonly Html[],
  empty: string,
  kind: 'side by side' | 'stacked' = 'side by side',
): Html {
  if (rows.length === 0) return html`<p class="empty">${empty}</p>`;
  return html`<div
    class="table${kind === 'stacked' && ' stacked'}"
    role="region"
    aria-label="${caption}"
    tabindex="0"
  >
    <table>
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** What is known of a record at a glance; a fact that is left out has no entry. */
export function facts(
  entries: readonly (readonly [title: string, value: Html | string] | false | undefined)[],
): Html {
  const shown = entries.flatMap((entry) => (entry ? [entry] : []));
  const list = shown.map(
    ([title, value]) =>
      html`<div>
        <dt>${title}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  return html`<dl class="facts">${list}</dl>`;
}

export function searchForm(action: string, label: string, value: string | undefined): Html {
  return html`<form method="get" action="${action}" class="search" role="search">
    <label for="search">${label}</label>
    <input id="search" name="search" type="search" value="${value ?? ''}" />
    <button>Search</button>
  </form>`;
}

export function notice(kind: 'problem' | 'note' | 'done', ...lines: readonly string[]): Html {
  const paragraphs = lines.map((line) => html`<p>${line}</p>`);
  return html`<div class="notice ${kind}" role="${kind === 'problem' ? 'alert' : 'status'}">
    ${paragraphs}
  </div>`;
}
