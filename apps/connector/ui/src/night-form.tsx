import { useState, type SubmitEvent } from 'react';
import type { WindowView } from '../../src/window/view.ts';
import { call, sentencesOf } from './connection.ts';
import { nightTexts } from './texts.ts';

/** The hours in which nothing syncs (product.md A14). */
export function NightForm({ night }: Pick<WindowView, 'night'>) {
  const [typed, setTyped] = useState(night);
  const [said, setSaid] = useState('');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    call('/api/night', typed)
      .then(() => setSaid(nightTexts.saved))
      .catch((error: unknown) => setSaid(sentencesOf(error)));
  };
  const field = (name: 'from' | 'to') => (
    <label className="field">
      <span>{nightTexts[name]}</span>
      <input
        type="time"
        required
        value={typed[name]}
        onChange={({ target }) => {
          setSaid('');
          setTyped({ ...typed, [name]: target.value });
        }}
      />
    </label>
  );
  return (
    <form className="night" onSubmit={save} aria-label={nightTexts.title}>
      <h2>{nightTexts.title}</h2>
      <p className="soft">{nightTexts.why}</p>
      {field('from')}
      {field('to')}
      <button type="submit">{nightTexts.save}</button>
      <span role="status">{said}</span>
    </form>
  );
}
