/** One record: what it says, and all that a person can do with it. */
import { shownRecord } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { changeableFields, inputs } from './fields.ts';
import { form, html, link, memberAt, money, recordPath, table, textAt } from './html.ts';
import type { Html } from './html.ts';
import { listOf } from './records.ts';

/** Undefined where there is no such record. */
export function record(company: Company, type: string, id: string): Html | undefined {
  const entry = shownRecord(company, type, id);
  if (!entry) return undefined;
  const { value } = entry;
  const back = recordPath(type, id);
  const fields = changeableFields(type, value);
  const changing =
    fields.length === 0
      ? undefined
      : html`<h2>Change</h2>
          <form class="fields" method="post" action="/do">
            <input type="hidden" name="do" value="edit" /><input
              type="hidden"
              name="type"
              value="${type}"
            /><input type="hidden" name="id" value="${id}" /><input
              type="hidden"
              name="back"
              value="${back}"
            />${inputs(fields)}<button>Save changes</button>
          </form>`;
  return html`<div class="row">${deeds(company, type, id, value)}</div>
    ${type === 'Account' ? html`<p>${link(`/register/${encodeURIComponent(id)}`, 'Account register')}</p>` : undefined}
    ${lines(value)}${links(value)}${changing}
    <details>
      <summary>Everything that QuickBooks answers</summary>
      <pre class="wide">${JSON.stringify(value, undefined, 2)}</pre>
    </details>`;
}

function deeds(company: Company, type: string, id: string, value: unknown): readonly Html[] {
  const back = recordPath(type, id);
  const up = `/records/${encodeURIComponent(type)}`;
  const isLocked = company.books.locks.has(id);
  const made = [
    form({ do: 'delete', type, id }, up, 'Delete'),
    form(
      { do: isLocked ? 'unlock' : 'lock', id },
      back,
      isLocked ? 'Close its window' : 'Open its window (locks it)',
    ),
  ];
  if (listOf(type)) {
    const name = html`<label>Merge into (its name) <input name="intoName" required /></label>`;
    if (/^(Customer|Vendor|OtherName|Account|Item)/.test(type)) {
      made.push(form({ do: 'merge', type, from: id }, up, 'Merge', name));
    }
    return made;
  }
  if (!textAt(value, 'Memo').startsWith('VOID:') && type !== 'ReceivePayment') {
    made.push(form({ do: 'void', id }, back, 'Void'));
  }
  const open = textAt(value, 'BalanceRemaining');
  if (type === 'Invoice' && textAt(value, 'IsPaid') === 'false') {
    const amount = html`<label>Amount <input name="amount" value="${open}" size="8" /></label>`;
    made.push(form({ do: 'pay', invoice: id }, back, 'Receive payment', amount));
  }
  if (type === 'ReceivePayment') made.push(depositForm(company, id, back));
  return made;
}

function depositForm(company: Company, id: string, back: string): Html {
  const accounts = company.books.storage.elementKeys({ types: ['Account'] });
  const banks = accounts.filter((key) => {
    const account = company.books.storage.element('Account', key.id);
    return textAt(account?.body, 'AccountType') === 'Bank';
  });
  const options = banks.map((bank) => html`<option value="${bank.id}">${bank.fullName}</option>`);
  if (banks.length === 0) return html`<small>No bank account to deposit to.</small>`;
  const choice = html`<label
    >To
    <select name="account">
      ${options}
    </select></label
  >`;
  return form({ do: 'deposit', payments: id }, back, 'Deposit', choice);
}

/** The lines of a transaction. */
function lines(value: unknown): Html | undefined {
  const entries = memberAt(value, ['lines']);
  if (!Array.isArray(entries) || entries.length === 0) return undefined;
  const rows = entries.map((entry: unknown) => {
    const line = memberAt(entry, ['value']);
    const name = ['ItemRef', 'ItemGroupRef', 'AccountRef'].map((ref) => textAt(line, ref, 'FullName'));
    return [
      name.find((each) => each !== '') ?? '',
      textAt(line, 'Desc') || textAt(line, 'Memo'),
      textAt(line, 'Quantity'),
      textAt(line, 'Rate'),
      money(textAt(line, 'Amount') || textAt(line, 'TotalAmount')),
    ];
  });
  const amounts = ['Quantity', 'Rate', 'Amount'].map((title) => ({ title, isAmount: true }) as const);
  return html`<h2>Lines</h2>
    ${table(['Item', 'Description', ...amounts], rows)}`;
}

/** What the transaction pays or is paid by. */
function links(value: unknown): Html | undefined {
  const found = [memberAt(value, ['LinkedTxn']), memberAt(value, ['AppliedToTxnRet'])].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  if (found.length === 0) return undefined;
  const rows = found.map((each: unknown) => {
    const type = textAt(each, 'TxnType');
    const number = textAt(each, 'RefNumber') || textAt(each, 'TxnID');
    return [link(recordPath(type, textAt(each, 'TxnID')), `${type} ${number}`), textAt(each, 'TxnDate'), money(textAt(each, 'Amount'))];
  });
  return html`<h2>Linked</h2>${table(['Transaction', 'Date', { title: 'Amount', isAmount: true }], rows)}`;
} // prettier-ignore
