import { useState, type SubmitEvent } from 'react';
import type { Addresses as Given } from '../../src/window/view.ts';
import { call, sentencesOf } from './connection.ts';
import { addressTexts } from './texts.ts';

/** Where SA and QuickBooks are; asked for once, where the program was not told. */
export function Addresses({ addresses }: { addresses: Given }) {
  const [typed, setTyped] = useState(addresses);
  const [trouble, setTrouble] = useState('');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    call('/api/addresses', typed)
      .then(() => setTrouble(''))
      .catch((error: unknown) => setTrouble(sentencesOf(error)));
  };
  return (
    <form className="addresses" onSubmit={save}>
      <h3>{addressTexts.title}</h3>
      <label className="field">
        <span>{addressTexts.sa}</span>
        <input
          value={typed.sa}
          placeholder="https://sa.example.com"
          onChange={({ target }) => setTyped({ ...typed, sa: target.value })}
        />
      </label>
      <label className="field">
        <span>{addressTexts.quickbooks}</span>
        <input
          value={typed.quickbooks}
          placeholder="http://127.0.0.1:8019"
          onChange={({ target }) => setTyped({ ...typed, quickbooks: target.value })}
        />
      </label>
      <button type="submit">{addressTexts.save}</button>
      {trouble !== '' && (
        <p role="alert" className="bad-text">
          {trouble}
        </p>
      )}
    </form>
  );
}
