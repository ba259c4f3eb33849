import type { AnswerEntry } from '@autosync/simulator';

export function escaped(text: string): string {
  const marks: { readonly [mark: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

/** Which fields of a record a column shows: a title and the names on the way to the value. */
type Column = readonly [title: string, ...path: string[]];

const listColumns: readonly Column[] = [
  ['Name', 'FullName'],
  ['Active', 'IsActive'],
];

const columns: { readonly [element: string]: readonly Column[] } = {
  AccountRet: [...listColumns, ['Type', 'AccountType'], ['Number', 'AccountNumber'], ['Balance', 'Balance']],
  CustomerRet: [
    ...listColumns,
    ['Company', 'CompanyName'],
    ['Phone', 'Phone'],
    ['City', 'BillAddress', 'City'],
    ['Balance', 'Balance'],
    ['With jobs', 'TotalBalance'],
  ],
  ItemServiceRet: [...listColumns, ['Price', 'SalesOrPurchase', 'Price']],
  ItemInventoryRet: [...listColumns, ['Price', 'SalesPrice']],
  InvoiceRet: [
    ['Number', 'RefNumber'],
    ['Date', 'TxnDate'],
    ['Customer', 'CustomerRef', 'FullName'],
    ['Total', 'Subtotal'],
    ['Open', 'BalanceRemaining'],
    ['Memo', 'Memo'],
  ],
  ReceivePaymentRet: [
    ['Date', 'TxnDate'],
    ['Customer', 'CustomerRef', 'FullName'],
    ['Amount', 'TotalAmount'],
    ['Unapplied', 'UnusedPayment'],
    ['Method', 'PaymentMethodRef', 'FullName'],
    ['Memo', 'Memo'],
  ],
};

const plainColumns: readonly Column[] = [
  ['Name', 'Name'],
  ['Active', 'IsActive'],
];

export function table(element: string, rows: readonly AnswerEntry[]): string {
  const shown = columns[element] ?? plainColumns;
  const head = [...shown.map(([title]) => `<th>${escaped(title)}</th>`), '<th></th>'].join('');
  const body = rows.map(({ value }) => `<tr>${cells(element, value, shown)}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function cells(element: string, value: unknown, shown: readonly Column[]): string {
  const texts = shown.map(([, ...path]) => `<td>${escaped(textAt(value, path))}</td>`);
  return [...texts, `<td>${buttons(element, value)}</td>`].join('');
}

/** What a person can do with the record; the answer stands at the top of the page. */
function buttons(element: string, value: unknown): string {
  const type = element.replace(/Ret$/, '');
  const id = textAt(value, ['TxnID']) || textAt(value, ['ListID']);
  const button = (words: string, action: object): string =>
    `<button data-do="${escaped(JSON.stringify(action))}">${words}</button>`;
  const made: string[] = [];
  const field = editable[element];
  if (field !== undefined) {
    const now = textAt(value, [field]);
    const action = escaped(JSON.stringify({ do: 'edit', type, id, fields: {} }));
    made.push(
      `<button data-do="${action}" data-field="${field}" data-now="${escaped(now)}">${field}…</button>`,
    );
  }
  const isOpen = element === 'InvoiceRet' && textAt(value, ['IsPaid']) === 'false';
  if (isOpen) made.push(button('Pay', { do: 'pay', invoice: id }), button('Void', { do: 'void', id }));
  made.push(button('Delete', { do: 'delete', type, id }));
  return made.join(' ');
}

const editable: { readonly [element: string]: string } = {
  AccountRet: 'Desc',
  CustomerRet: 'Phone',
  InvoiceRet: 'Memo',
  ReceivePaymentRet: 'Memo',
};

function textAt(value: unknown, path: readonly string[]): string {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return '';
    found = new Map<string, unknown>(Object.entries(found)).get(name);
  }
  return typeof found === 'string' || typeof found === 'boolean' ? `${found}` : '';
}
