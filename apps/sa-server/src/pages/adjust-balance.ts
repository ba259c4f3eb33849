import { negateAmount, parseAmount } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { recordForm, refusal, textArea, textField, type Refusal } from './form.ts';
import { given, givenAmount, type Form } from './sent-form.ts';
import { money } from './format.ts';
import { html } from './html.ts';
import { Names } from './naming.ts';
import type { Sight, View } from './view.ts';

/** Makes the balance of a client agree with QuickBooks, where that has a transaction which does not sync. */
export async function adjustBalancePage(view: View): Promise<Sight> {
  return await adjustSight(view, undefined, {});
}

export async function adjustBalance(view: View): Promise<Sight> {
  const { rules, session, id, form } = view;
  const fields = fieldsOf(id, form);
  try {
    await rules.create(session.actor, 'Payments', fields, { key: given(form, 'once') });
    return { goTo: `/clients/${id}?saved=1` };
  } catch (error) {
    return await adjustSight(view, refusal(error), form);
  }
}

/** What a person adds to the balance is the opposite of a payment. */
function fieldsOf(customer: string, form: Form): Fields {
  const text = givenAmount(form, 'amount');
  const added = parseAmount(text);
  return {
    customer,
    date: given(form, 'date') ?? '',
    amount: added === undefined ? text : negateAmount(added),
    adjustment: given(form, 'adjustment') ?? '',
  };
}

async function adjustSight(view: View, refused: Refusal | undefined, typed: Form): Promise<Sight> {
  const { rules, session, id } = view;
  const { balance } = await rules.balanceOf(session.actor, id);
  const names = await rules.look(session.actor, (reading) =>
    Names.of(reading, [{ category: 'Customers', id }]),
  );
  const content = html`${refused?.notice}
    <p>
      <a href="/clients/${id}">${names.of('Customers', id)}</a> owes ${money(balance)}. An adjustment does not
      sync: enter it where QuickBooks has a journal entry, a discount or a bounced check, and name that one.
    </p>
    ${recordForm(
      view,
      { action: `/clients/${id}/adjust-balance`, back: `/clients/${id}` },
      html`<div class="fields">
        ${textField({ name: 'date', label: 'Date', value: typed['date'] ?? null, type: 'date', isRequired: true })}
        ${textField({ name: 'amount', label: 'Added to the balance (below zero: taken off)', value: typed['amount'] ?? null, type: 'amount', isRequired: true })}
        ${textArea({ name: 'adjustment', label: 'Because', value: typed['adjustment'] ?? null })}
      </div>`,
    )}`;
  return { title: 'Adjust Balance', content };
}
