/** All that a person can do with the program and its files, beside the records. */
import { shownFeatures } from '@autosync/simulator';
import type { SettableClock } from '../clock.ts';
import type { Office } from '../office.ts';
import { form, html } from './html.ts';
import type { Html } from './html.ts';
import { clockText } from './home.ts';

const back = '/screen';

export function screenPage(office: Office, clock: SettableClock): Html {
  const { screen, books, identity } = office.company;
  const mode = books.storage.setting('file mode') ?? 'MultiUser';
  const other = mode === 'MultiUser' ? 'SingleUser' : 'MultiUser';
  const closed = books.storage.setting('closing date') ?? '';
  return html`<div class="cards">
    <section>
      <h2>Company file</h2>
      <p>${identity.file} is ${screen.isFileOpen ? 'open' : 'closed'}. Closing it ends every session.</p>
      ${form({ do: screen.isFileOpen ? 'close-file' : 'open-file' }, back, screen.isFileOpen ? 'Close the file' : 'Open the file')}
      ${files(office)}
      ${form({ do: 'new-file' }, back, 'Make an empty file', html`<label>Name <input name="name" required /></label>`)}
    </section>
    <section>
      <h2>Dialog and mode</h2>
      <p>
        ${screen.isDialogOpen ? 'A dialog is open: programs are kept out.' : 'No dialog is open.'} The file is
        in ${mode === 'MultiUser' ? 'multi-user' : 'single-user'} mode.
      </p>
      ${form({ do: screen.isDialogOpen ? 'close-dialog' : 'open-dialog' }, back, screen.isDialogOpen ? 'Close the dialog' : 'Open a dialog')}
      ${form({ do: 'switch-mode', mode: other }, back, other === 'SingleUser' ? 'Switch to single-user mode' : 'Switch to multi-user mode')}
    </section>
    <section>
      <h2>Clock</h2>
      <p>It shows ${clockText(clock)}.</p>
      ${form({ do: 'move-clock' }, back, 'Set the clock', html`<label>Moment <input name="to" placeholder="2026-11-23T08:00:00Z" required /></label>`)}
      ${form({ do: 'move-clock', seconds: '86400' }, back, 'One day on')}${form({ do: 'move-clock', seconds: '-3600' }, back, 'One hour back')}
    </section>
    <section>
      <h2>Books</h2>
      <p>${closed === '' ? 'No period is closed.' : `The books are closed up to ${closed}.`}</p>
      ${form({ do: 'close-period' }, back, 'Close the period', closing)}
      ${closed === '' ? undefined : form({ do: 'close-period', through: '' }, back, 'Open the period again')}
      ${form({ do: 'condense' }, back, 'Condense', html`<label>What is settled up to <input type="date" name="through" required /></label>`)}
    </section>
    <section>
      <h2>Backup</h2>
      <p>Restoring brings everything back as it was, message sets as well.</p>
      ${form({ do: 'back-up' }, back, 'Back up now')}${form({ do: 'restore-backup' }, back, 'Restore the backup')}
    </section>
    <section>
      <h2>Features</h2>
      <p>What is off is refused with 3250.</p>
      ${features(office)}
    </section>
    <section>
      <h2>For tests</h2>
      ${form({ do: 'forget-message-sets' }, back, 'Forget all message sets')}
      ${form({ do: 'edit-random' }, back, 'Edit at random', html`<label>Edits <input name="count" type="number" min="1" value="10" /></label><label>Seed <input name="seed" type="number" value="1" /></label>`)}
    </section>
  </div>`;
}

const closing = html`<label>Up to <input type="date" name="through" required /></label
  ><label
    >Password
    <select name="hasPassword">
      <option value="true">with a password</option>
      <option value="false">without one</option>
    </select></label
  >`;

function features(office: Office): readonly Html[] {
  return shownFeatures(office.company).map(({ name, isOn }) => {
    const words = `${isOn ? 'Switch off' : 'Switch on'} ${name.replaceAll('-', ' ')}`;
    return form({ do: isOn ? 'switch-off' : 'switch-on', feature: name }, back, words);
  });
}

function files(office: Office): Html | undefined {
  const others = office.files.filter((file) => file !== office.company.identity.file);
  if (others.length === 0) return undefined;
  const options = others.map((file) => html`<option>${file}</option>`);
  return form({ do: 'open-file' }, back, 'Open', html`<label>Another file <select name="file">${options}</select></label>`);
} // prettier-ignore
