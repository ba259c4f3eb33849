/** A page of the records of one type, with a way to find one and to add one. */
import { shownLists, shownRecord, shownTransactions } from '@autosync/simulator';
import type { AnswerEntry, Company } from '@autosync/simulator';
import { html, link, money, recordPath, table, textAt } from './html.ts';
import { titleOf, titlesOf } from './kind.ts';
import type { Column, Html } from './html.ts';
import { addForm } from './record-form.ts';

/** A title with the names on the way to the value; amounts stand on the right. */
type Shown = readonly [title: string, ...path: string[]];

const listColumns: readonly Shown[] = [
  ['Name', 'FullName'],
  ['Active', 'IsActive'],
];

const columns: { readonly [type: string]: readonly Shown[] } = {
  Account: [['Name', 'FullName'], ['Type', 'AccountType'], ['Number', 'AccountNumber'], ['Balance', 'Balance']],
  Customer: [...listColumns, ['Phone', 'Phone'], ['City', 'BillAddress', 'City'], ['Balance', 'Balance'], ['With jobs', 'TotalBalance']],
  Vendor: [['Name', 'Name'], ['Active', 'IsActive'], ['Phone', 'Phone'], ['Balance', 'Balance']],
  ItemService: [...listColumns, ['Description', 'SalesOrPurchase', 'Desc'], ['Price', 'SalesOrPurchase', 'Price']],
  ItemNonInventory: [...listColumns, ['Description', 'SalesOrPurchase', 'Desc'], ['Price', 'SalesOrPurchase', 'Price']],
  ItemInventory: [...listColumns, ['Description', 'SalesDesc'], ['Price', 'SalesPrice']],
  ReceivePayment: [['Date', 'TxnDate'], ['Customer', 'CustomerRef', 'FullName'], ['Number', 'RefNumber'], ['Method', 'PaymentMethodRef', 'FullName'], ['Amount', 'TotalAmount'], ['Unapplied', 'UnusedPayment']],
  Invoice: [['Date', 'TxnDate'], ['Number', 'RefNumber'], ['Customer', 'CustomerRef', 'FullName'], ['Due', 'DueDate'], ['Subtotal', 'Subtotal'], ['Open', 'BalanceRemaining']],
}; // prettier-ignore

const plainElement: readonly Shown[] = [['Name', 'FullName'], ['Active', 'IsActive']]; // prettier-ignore
const plainTransaction: readonly Shown[] = [['Date', 'TxnDate'], ['Number', 'RefNumber'], ['Customer', 'CustomerRef', 'FullName'], ['Memo', 'Memo'], ['Amount', 'TotalAmount']]; // prettier-ignore
/** Each type has a name of its own for what it comes to. */
const totals = ['TotalAmount', 'Amount', 'DepositTotal', 'AmountDue', 'Subtotal'];

const amountTitles = new Set(['Amount', 'Balance', 'Open', 'Price', 'Subtotal', 'Unapplied', 'With jobs']);
const rowsMax = 50;

export interface Page {
  readonly number: number;
  /** Part of a name, or a number of a transaction as a whole; empty for all. */
  readonly find: string;
}

export function records(company: Company, type: string, page: Page): Html {
  const path = `/records/${encodeURIComponent(type)}`;
  const { ids, count } = idsOf(company, type, page);
  const entries = ids.map((id) => ({ id, entry: shownRecord(company, type, id) }));
  const shown = columns[type] ?? (listOf(type) ? plainElement : plainTransaction);
  const titles = shown.map(([title]): Column =>
    amountTitles.has(title) ? { title, isAmount: true } : title,
  );
  const rows = entries.flatMap(({ id, entry }) => (entry ? [cells(type, id, entry, shown)] : []));
  const adding = addForm(company, type);
  return html`<form method="get" action="${path}" role="search">
      <label
        >Find
        <input
          name="find"
          value="${page.find}"
          placeholder="${listOf(type) ? 'part of a name' : 'number'}" /></label
      ><button>Find</button>
    </form>
    <p>
      <small
        >${count.toLocaleString('en-US')}
        ${count === 1 ? titleOf(type) : titlesOf(type)}${page.find === '' ? '' : ` found for “${page.find}”`}</small
      >
    </p>
    ${table(titles, rows)} ${pages(path, page, count)}
    ${
      adding &&
      html`<details>
        <summary>Add one</summary>
        ${adding}
      </details>`
    }`;
}

function cells(
  type: string,
  id: string,
  { value }: AnswerEntry,
  shown: readonly Shown[],
): readonly (Html | string)[] {
  return shown.map(([title, ...names], index) => {
    const others = title === 'Name' ? ['Name'] : title === 'Amount' ? totals : [];
    const texts = [textAt(value, ...names), ...others.map((name) => textAt(value, name))];
    const text = texts.find((each) => each !== '') ?? '';
    if (index === 0) return link(recordPath(type, id), text || id);
    if (title === 'Active') return text === 'false' ? 'no' : 'yes';
    return amountTitles.has(title) ? money(text) : text;
  });
}

/** The ids of one page, and how many records there are in all. */
function idsOf(company: Company, type: string, { number, find }: Page) {
  const { storage } = company.books;
  const offset = (number - 1) * rowsMax;
  const list = listOf(type);
  if (list) {
    const part = find.toLowerCase();
    const keys = storage.elementKeys({ types: [list.type] });
    const found = keys.filter(({ fullName }) => fullName.toLowerCase().includes(part));
    return { ids: found.slice(offset, offset + rowsMax).map(({ id }) => id), count: found.length };
  }
  const types = shownTransactions.filter((each) => each === type);
  if (find !== '') {
    const keys = storage.transactionKeys({ types, refNumber: find });
    return { ids: keys.slice(offset, offset + rowsMax).map(({ id }) => id), count: keys.length };
  }
  const keys = storage.latestTransactions(types, { offset, count: rowsMax });
  return { ids: keys.map(({ id }) => id), count: storage.counts().get(type) ?? 0 };
}

export function listOf(type: string) {
  return shownLists.find((list) => list.type === type);
}

function pages(path: string, { number, find }: Page, count: number): Html | undefined {
  const last = Math.ceil(count / rowsMax);
  if (last <= 1) return undefined;
  const to = (page: number, words: string): Html | undefined =>
    page < 1 || page > last
      ? undefined
      : link(`${path}?page=${page}${find === '' ? '' : `&find=${encodeURIComponent(find)}`}`, words);
  return html`<p class="pages">
    ${to(number - 1, '← Before')}<span>Page ${number} of ${last}</span>${to(number + 1, 'Next →')}
  </p>`;
}
