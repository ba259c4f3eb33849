import { Failure } from '@autosync/core';
import type { Fields } from '@autosync/records';
import { folded, requireFullUser, type Reading } from '@autosync/sa/rules';
import { changesOf, choicesFor, clientFields } from './client-form.ts';
import { recordForm, refusal, type Refusal } from './form.ts';
import { given } from './sent-form.ts';
import { html } from './html.ts';
import { Names } from './naming.ts';
import type { Sight, View } from './view.ts';

/** The form for a client, or for a property where the address names its master: `?parent=…`. */
export async function newClientPage(view: View): Promise<Sight> {
  return await newClientSight(view, view.query['parent'] ?? null, { isActive: true });
}

/** Adds the client, and shows its page; from there it goes to QuickBooks with the next sync. */
export async function addClient(view: View): Promise<Sight> {
  const { rules, session, form } = view;
  const parent = given(form, 'parent');
  const fields = { ...changesOf(form), parent };
  try {
    const { id } = await rules.create(session.actor, 'Customers', fields, {
      key: given(form, 'once'),
      refuse: (reading) => refuseSameName(reading, fields.name, parent),
    });
    return { goTo: `/clients/${id}?saved=1` };
  } catch (error) {
    return await newClientSight(view, parent, fields, refusal(error));
  }
}

/** Two clients of one name are two that nobody can tell apart, and QuickBooks takes a name once. */
async function refuseSameName(reading: Reading, name: string, parent: string | null): Promise<void> {
  const clients = await reading.clients(parent === null ? {} : { under: parent });
  const same = clients.find((client) => client.parent === parent && folded(client.name) === folded(name));
  if (same === undefined) return;
  const which = same.isActive ? 'a client' : 'a former client';
  const detail = `There is ${which} of this name already, and QuickBooks takes a name once. Add something that tells the two apart.`;
  throw new Failure('sa.invalid', { place: 'Name', detail });
}

async function newClientSight(
  view: View,
  parent: string | null,
  fields: Fields,
  refused?: Refusal,
): Promise<Sight> {
  const { rules, session } = view;
  requireFullUser(session.actor);
  const [choices, master] = await rules.look(session.actor, async (reading) => {
    if (parent === null) return [await choicesFor(reading), undefined] as const;
    if (!(await reading.record('Customers', parent)))
      throw new Failure('sa.not-found', { what: 'client', id: parent });
    const names = await Names.of(reading, [{ category: 'Customers', id: parent }]);
    return [await choicesFor(reading), names.of('Customers', parent)] as const;
  });
  const back = parent === null ? '/clients' : `/clients/${parent}`;
  const content = html`${refused?.notice}
  ${master !== undefined && html`<p>A property of <a href="${back}">${master}</a>.</p>`}
  ${recordForm(view, { action: '/clients/new', back, save: 'Add' }, html`${clientFields(fields, choices, refused?.place)}<input type="hidden" name="parent" value="${parent ?? ''}" />`)}`;
  return { title: master === undefined ? 'New client' : 'New property', content };
}
