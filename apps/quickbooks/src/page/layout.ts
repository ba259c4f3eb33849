/** The frame of every page: which company, its state, where to go, and what was just done. */
import type { Office } from '../office.ts';
import { style } from './assets.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

export interface Frame {
  readonly office: Office;
  /** The path of the page, for the place that is marked in the navigation. */
  readonly path: string;
  /** What was just done or refused, to be shown once. */
  readonly said: string | undefined;
  readonly isRefused: boolean;
}

const places = [
  ['/', 'Home'],
  ['/records/Customer', 'Customers'],
  ['/records/ItemService', 'Services'],
  ['/records/Invoice', 'Invoices'],
  ['/records/ReceivePayment', 'Payments'],
  ['/waiting', 'To be deposited'],
  ['/records/Account', 'Accounts'],
  ['/trial-balance', 'Trial balance'],
  ['/aging', 'A/R aging'],
  ['/screen', 'At the screen'],
] as const;

export function layout({ office, path, said, isRefused }: Frame, title: string, body: Html): string {
  const { identity, screen } = office.company;
  const state = !screen.isFileOpen ? 'closed' : screen.isDialogOpen ? 'a dialog is open' : 'open';
  const here = places.findLast(([href]) => path === href || path.startsWith(`${href}/`))?.[0];
  const links = places.map(
    ([href, words]) =>
      html`<a href="${href}" ${href === here ? html`aria-current="page"` : undefined}>${words}</a> `,
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>${title} – ${identity.name}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <header>
          <p class="company">
            <strong>${identity.name}</strong>
            <span class="state ${state === 'open' ? 'good' : 'bad'}">${state}</span>
          </p>
          <nav aria-label="Pages">${links}</nav>
        </header>
        <main>
          ${said === undefined ? undefined : html`<p role="status" class="said ${isRefused ? 'bad' : 'good'}">${said}</p>`}
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          A simulated QuickBooks on this computer. It answers qbXML at <code>POST /qbxml</code>.
        </footer>
      </body>
    </html> `;
  return page.html;
}
