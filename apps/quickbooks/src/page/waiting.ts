/** What waits in undeposited funds, to be brought to the bank in one deposit. */
import type { Company } from '@autosync/simulator';
import { html, link, memberAt, money, recordPath, table, textAt } from './html.ts';
import { titleOf } from './kind.ts';
import type { Html } from './html.ts';

export function waiting(company: Company): Html {
  const { records } = company.perform({ name: 'ReceivePaymentToDepositQuery', body: {} });
  const rows = records.map(({ value }) => {
    const [id, type] = [textAt(value, 'TxnID'), textAt(value, 'TxnType')];
    const payment = `${id} ${textAt(value, 'TxnLineID')}`.trim();
    const number = textAt(value, 'RefNumber');
    return [
      html`<input type="checkbox" name="payments" value="${payment}" checked aria-label="${number || id}" />`,
      textAt(value, 'TxnDate'),
      link(recordPath(type, id), `${titleOf(type)} ${number}`.trim()),
      textAt(value, 'CustomerRef', 'FullName'),
      money(textAt(value, 'Amount')),
    ];
  });
  if (rows.length === 0) return html`<p class="none">Nothing waits to be deposited.</p>`;
  const columns = ['Deposit', 'Date', 'Payment', 'Customer', { title: 'Amount', isAmount: true }] as const;
  return html`<form class="record" method="post" action="/do">
    <input type="hidden" name="do" value="deposit" /><input type="hidden" name="back" value="/waiting" />
    ${table(columns, rows)}
    <div class="fields">
      ${accounts(company)}<label>Date <input type="date" name="date" /></label>
    </div>
    <button class="main">Deposit what is ticked</button>
  </form>`;
}

function accounts({ books }: Company): Html {
  const keys = books.storage.elementKeys({ types: ['Account'] });
  const banks = keys.filter(({ id }) => {
    const body = memberAt(books.storage.element('Account', id), ['body']);
    return textAt(body, 'AccountType') === 'Bank';
  });
  const options = banks.map(({ id, fullName }) => html`<option value="${id}">${fullName}</option>`);
  return html`<label
    >To
    <select name="account" required>
      ${options}
    </select></label
  >`;
}
