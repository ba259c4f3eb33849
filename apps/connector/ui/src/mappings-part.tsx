import type { MappingOffer, NamedMapping } from '@autosync/engine';
import { useId, useState, type SubmitEvent } from 'react';
import { call, sentencesOf } from './connection.ts';
import { rulesTexts } from './rules-texts.ts';

interface MappingsPartProps {
  readonly mappings: readonly NamedMapping[];
  readonly offers: readonly MappingOffer[];
  readonly onDecided: () => void;
}

/** Several records of SA by one of QuickBooks, and the accounts into which payments are put. */
export function MappingsPart({ mappings, offers, onDecided }: MappingsPartProps) {
  const [said, setSaid] = useState('');
  const decide = async (body: object, text: string): Promise<boolean> => {
    try {
      await call('/api/rules/map', body);
      setSaid(text);
      onDecided();
      return true;
    } catch (error) {
      setSaid(sentencesOf(error));
      return false;
    }
  };
  return (
    <section className="rules" aria-label={rulesTexts.mappings}>
      <h2>{rulesTexts.mappings}</h2>
      <p className="soft">{rulesTexts.mappingsHow}</p>
      {mappings.length === 0 ? (
        <p>{rulesTexts.noMappings}</p>
      ) : (
        <ul className="mappings">
          {mappings.map(({ kind, category, id, record, quickbooks }) => (
            <li key={`${kind} ${category} ${id}`}>
              <span className="chip">{category}</span> <strong>{record}</strong> {rulesTexts.goes[kind]}{' '}
              <strong>{quickbooks}</strong>{' '}
              <button
                type="button"
                className="link"
                onClick={() => void decide({ kind, category, record: id }, rulesTexts.takenOff)}
              >
                {rulesTexts.takeOff}
                <span className="hidden">: {record}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <MappingForm offers={offers} onGiven={(body) => decide(body, rulesTexts.saved)} />
      <p role="status">{said}</p>
    </section>
  );
}

interface MappingFormProps {
  readonly offers: readonly MappingOffer[];
  /** Tells whether it was taken; otherwise what was typed stays. */
  readonly onGiven: (body: object) => Promise<boolean>;
}

function MappingForm({ offers, onGiven }: MappingFormProps) {
  const [place, setPlace] = useState(0);
  const [record, setRecord] = useState('');
  const [quickbooks, setQuickbooks] = useState('');
  const offer = offers[place];
  if (offer === undefined) return null;
  const { kind, category } = offer;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void onGiven({ kind, category, record, quickbooks }).then((isTaken) => {
      if (!isTaken) return;
      setRecord('');
      setQuickbooks('');
    });
  };
  return (
    <form className="mapping-form" onSubmit={submit} aria-label={rulesTexts.add}>
      <label className="field">
        <span>{rulesTexts.of}</span>
        <select value={place} onChange={({ target }) => setPlace(Number(target.value))}>
          {offers.map((one, at) => (
            <option key={`${one.kind} ${one.category}`} value={at}>
              {rulesTexts.ways[one.kind](one.category)}
            </option>
          ))}
        </select>
      </label>
      <NameField name={rulesTexts.inSa} names={offer.records} typed={record} onTyped={setRecord} />
      <NameField
        name={kind === 'goes-by' ? rulesTexts.inQuickBooks : rulesTexts.account}
        names={offer.quickbooks}
        typed={quickbooks}
        onTyped={setQuickbooks}
      />
      <button type="submit" disabled={record.trim() === '' || quickbooks.trim() === ''}>
        {rulesTexts.add}
      </button>
    </form>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly names: readonly string[];
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** A name that is typed, with those that are known to choose from. */
function NameField({ name, names, typed, onTyped }: NameFieldProps) {
  const list = useId();
  return (
    <label className="field">
      <span>{name}</span>
      <input value={typed} list={list} autoComplete="off" onChange={({ target }) => onTyped(target.value)} />
      <datalist id={list}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </label>
  );
}
