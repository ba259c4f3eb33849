import { isZero, type Instant } from '@autosync/core';
import { categoryOf, type CategoryName } from '@autosync/records';
import type { ComparisonRow } from '@autosync/sa/rules';
import { moment, money, asRead } from './format.ts';
import { html, type Html } from './html.ts';
import { notice, table } from './layout.ts';
import { numberedPage } from './numbered-page.ts';
import type { Sight, View } from './view.ts';

/** The QB Comparison Report: balances of both sides for every current and former client. */
export async function comparisonPage(view: View): Promise<Sight> {
  const { rules, session } = view;
  const all = await rules.comparison(session.actor);
  const lastSync = (await rules.look(session.actor, (reading) => reading.lease()))?.syncedAt ?? null;
  const differing = all.filter(({ difference }) => difference !== null && !isZero(difference));
  const untold = all.filter(({ quickbooksBalance }) => quickbooksBalance === null).length;
  const isOnlyDiffering = view.query['show'] === 'differences';
  const wanted = isOnlyDiffering ? differing : all;
  const { rows: listed, more } = numberedPage(view, wanted, 'clients', {
    show: isOnlyDiffering ? 'differences' : '',
  });
  const names = new Map(all.map(({ customer, name }) => [customer, name]));
  const masters = new Set(all.map(({ parent }) => parent));
  const rows = listed.map((line) =>
    row(
      line,
      masters.has(line.customer) ? 'with all properties' : '',
      line.parent === null ? '' : `part of ${names.get(line.parent) ?? 'its client'}`,
    ),
  );
  const head = html`<th scope="col">Client</th>
    <th scope="col" class="wide">Status</th>
    <th scope="col" class="right">SA</th>
    <th scope="col" class="right">QuickBooks</th>
    <th scope="col" class="right">Difference</th>
    <th scope="col" class="wide">As of</th>`;
  const filter = isOnlyDiffering
    ? html`<a href="/comparison">Show all ${all.length} clients</a>`
    : differing.length > 0 && html`<a href="/comparison?show=differences">Show only the differences</a>`;
  const content = html`${summary(all.length, differing.length, untold)} ${age(all, lastSync)}
    ${filter && html`<p class="more">${filter}</p>`}
    ${table('QB Comparison Report', head, rows, isOnlyDiffering ? 'No balance differs.' : 'There are no clients.')}
    ${more}
    <p class="muted">
      Balances as each side has them. The line of a client with properties includes all of them; the line of a
      property is that property alone.
    </p>`;
  return { title: 'QB Comparison Report', content };
}

function summary(clients: number, differing: number, untold: number): Html {
  if (untold === clients) {
    return notice(
      'note',
      'The balances of QuickBooks are not here yet. Update Balance Report in Autosync brings them.',
    );
  }
  const some = untold === 0 ? '' : ` The QuickBooks balance of ${untold} is not here yet.`;
  return differing === 0
    ? notice('done', `Of ${clients} clients no balance differs.${some}`)
    : notice('problem', `The balance of ${differing} of ${clients} clients differs.${some}`);
}

/** From when the balances of QuickBooks are, the oldest of them, and whether a sync has ended since. */
function age(all: readonly ComparisonRow[], lastSync: Instant | null): Html | undefined {
  const [oldest] = all.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).toSorted();
  if (oldest === undefined) return undefined;
  const told = html`QuickBooks' balances are as of ${moment(oldest)}`;
  if (lastSync === null || lastSync <= oldest) return html`<p>${told}.</p>`;
  return html`<p>
    ${told}, <span class="badge bad">older than the last sync</span> of ${moment(lastSync)}. Run Update
    Balance Report in Autosync to bring them up to date.
  </p>`;
}

/** A client has properties, or is one; what a line includes stands under its name. */
function row(line: ComparisonRow, ...includes: readonly string[]): Html {
  const { customer, name, isActive, saBalance, quickbooksBalance, difference, asOf, why } = line;
  const status = isActive
    ? html`<span class="badge">Current</span>`
    : html`<span class="badge off">Former</span>`;
  const isSame = difference === null || isZero(difference);
  return html`<tr>
      <th scope="row">
        <a href="/clients/${customer}">${name}</a>
        ${includes.filter((words) => words !== '').map((words) => html`<div class="small muted">${words}</div>`)}
      </th>
      <td class="wide">${status}</td>
      <td class="right">${money(saBalance)}</td>
      <td class="right">${money(quickbooksBalance)}</td>
      <td class="right">${isSame ? money(difference) : html`<strong>${money(difference)}</strong>`}</td>
      <td class="wide">${asOf === null ? '–' : moment(asOf)}</td>
    </tr>
    ${
      why.length > 0 &&
      html`<tr class="why">
        <td colspan="6">${causes(name, why)}</td>
      </tr>`
    }`;
}

/** The transactions that make the difference; they add up to it. */
function causes(name: string, why: ComparisonRow['why']): Html {
  const entries = why.map(({ summary, amount, record }) => {
    const address = record && addressOf(record);
    return html`<li>
      <span class="amount">${money(amount)}</span>
      ${address === undefined ? asRead(summary) : html`<a href="${address}">${asRead(summary)}</a>`}
    </li>`;
  });
  return html`<details open>
    <summary>Why ${name} differs: ${why.length === 1 ? 'one cause' : `${why.length} causes`}</summary>
    <ul>
      ${entries}
    </ul>
  </details>`;
}

function addressOf({ category, id }: { category: CategoryName; id: string }): string | undefined {
  return pagesOfOne.has(category) ? `/${categoryOf(category).resource}/${id}` : undefined;
}

/** The transactions that have a page each. */
const pagesOfOne: ReadonlySet<CategoryName> = new Set(['Invoices', 'Credits', 'Payments']);
