/** One record: what it says, and all that a person can do with it. */
import { canMerge, shownRecord } from '@autosync/simulator';
import type { Company } from '@autosync/simulator';
import { form, html, link, memberAt, money, recordPath, table, textAt } from './html.ts';
import type { Html } from './html.ts';
import { nameList } from './inputs.ts';
import { titleOf } from './kind.ts';
import { history, overview } from './overview.ts';
import { changeForm } from './record-form.ts';
import { listOf } from './records.ts';

/** Undefined where there is no such record. */
export function record(company: Company, type: string, id: string): Html | undefined {
  const entry = shownRecord(company, type, id);
  if (!entry) return undefined;
  const { value } = entry;
  const changing = changeForm(company, type, id, value);
  return html`${overview(value)}
    <div class="row">${deeds(company, type, id, value)}</div>
    ${type === 'Account' ? html`<p>${link(`/register/${encodeURIComponent(id)}`, 'Account register')}</p>` : undefined}
    ${lines(value)}${links(value)}${history(company, type, id)}
    ${
      changing &&
      html`<h2>Change</h2>
        ${changing}`
    }
    <details>
      <summary>Everything that QuickBooks answers</summary>
      <pre class="wide" tabindex="0">${JSON.stringify(value, undefined, 2)}</pre>
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
    if (canMerge(type)) {
      const name = html`<label
          >Merge into (its name)
          <input name="intoName" list="names-same" required autocomplete="off" /></label
        >${nameList(company, 'names-same', type)}<label class="check"
          ><input type="checkbox" name="touchTransactions" value="true" /> touch its transactions</label
        >`;
      made.push(form({ do: 'merge', type, from: id }, up, 'Merge', name));
    }
    return made;
  }
  if (!textAt(value, 'Memo').startsWith('VOID:') && type !== 'ReceivePayment') {
    made.push(form({ do: 'void', id }, back, 'Void'));
  }
  const open = textAt(value, 'BalanceRemaining');
  if (type === 'Invoice' && textAt(value, 'IsPaid') === 'false') {
    const given = html`<label
        >Amount <input name="amount" value="${open}" size="8" inputmode="decimal" /></label
      ><label>Date <input type="date" name="date" /></label>`;
    made.push(form({ do: 'pay', invoice: id }, back, 'Receive payment', given));
  }
  return made;
}

/** The lines of a transaction. */
function lines(value: unknown): Html | undefined {
  const entries = memberAt(value, ['lines']);
  if (!Array.isArray(entries) || entries.length === 0) return undefined;
  const rows = entries.flatMap(withMembers).map((line) => {
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

/** A line; behind the line of a group come those of its items. */
function withMembers(entry: unknown): readonly unknown[] {
  const line = memberAt(entry, ['value']);
  const members = memberAt(line, [textAt(entry, 'element').replace('LineGroupRet', 'LineRet')]);
  return [line, ...(Array.isArray(members) ? members : [])];
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
    return [link(recordPath(type, textAt(each, 'TxnID')), `${titleOf(type)} ${number}`), textAt(each, 'TxnDate'), money(textAt(each, 'Amount'))];
  });
  return html`<h2>Linked</h2>${table(['Transaction', 'Date', { title: 'Amount', isAmount: true }], rows)}`;
} // prettier-ignore
