import type { Choice, MessageReport } from '@autosync/engine';
import { useId, useState, type SubmitEvent } from 'react';
import type { ResolvedView } from '../../src/window/view.ts';
import { call, sentencesOf } from './connection.ts';
import { countText, recordText } from './format.ts';
import { messageTexts, texts } from './texts.ts';

interface MessageChoicesProps {
  readonly message: MessageReport;
  readonly saAddress: string;
  readonly onDecided: () => void;
}

/** The buttons of a message. What needs a name, a reason or another record opens a form in its place. */
export function MessageChoices({ message, saAddress, onDecided }: MessageChoicesProps) {
  const [asked, setAsked] = useState<Choice>();
  const { trouble, decide } = useDecision([message], saAddress, () => {
    setAsked(undefined);
    onDecided();
  });
  return (
    <>
      <div className="buttons">
        {message.choices.map((choice) => (
          <button
            key={choice.action}
            type="button"
            aria-expanded={choice.needs === null ? undefined : asked?.action === choice.action}
            onClick={() => (choice.needs === null ? decide(choice, '') : setAsked(choice))}
          >
            {choice.title}
            {choice.needs === null ? '' : '…'}
          </button>
        ))}
      </div>
      {asked !== undefined && (
        <ChoiceForm
          key={asked.action}
          choice={asked}
          message={message}
          onGiven={(given) => decide(asked, given)}
          onEnd={() => setAsked(undefined)}
        />
      )}
      {trouble !== '' && (
        <p role="alert" className="bad-text">
          {trouble}
        </p>
      )}
    </>
  );
}

function linkIn(choices: readonly Choice[]): boolean {
  return choices.some(({ action }) => action === 'link');
}

/** What can be decided for all messages with one cause at once. */
export function GroupChoices({
  messages,
  onDecided,
}: {
  messages: readonly MessageReport[];
  onDecided: () => void;
}) {
  const [asked, setAsked] = useState<Choice>();
  const { trouble, decide } = useDecision(messages, '', () => {
    setAsked(undefined);
    onDecided();
  });
  const [said, setSaid] = useState('');
  const [first, ...others] = messages;
  const common = (first?.choices ?? []).filter(
    ({ action, needs }) =>
      action !== 'open-in-sa' &&
      (needs === null || needs === 'reason') &&
      others.every(({ choices }) => choices.some((choice) => choice.action === action)),
  );
  // Linking writes nothing, and each decision can still be changed before the next sync.
  const canLinkEach = messages.some(({ candidates, choices }) => candidates.length === 1 && linkIn(choices));
  const linkEach = () => {
    const ids = messages
      .filter(({ choices, state }) => linkIn(choices) && state === 'open')
      .map(({ id }) => id);
    call<ResolvedView>('/api/messages/resolve', { ids, action: 'link' })
      .then(({ left }) => setSaid(left === 0 ? '' : messageTexts.leftToDecide(left)))
      .catch((error: unknown) => setSaid(sentencesOf(error)))
      .finally(onDecided);
  };
  return (
    <div className="group-choices">
      <span className="soft">{messageTexts.allOfThese}</span>
      {canLinkEach && (
        <button type="button" className="link" onClick={linkEach}>
          {messageTexts.linkEach}
        </button>
      )}
      {common.map((choice) => (
        <button
          key={choice.action}
          type="button"
          className="link"
          onClick={() => (choice.needs === null ? decide(choice, '') : setAsked(choice))}
        >
          {choice.title}
          {choice.needs === null ? '' : '…'}
        </button>
      ))}
      {asked !== undefined && (
        <ChoiceForm
          choice={asked}
          onGiven={(given) => decide(asked, given)}
          onEnd={() => setAsked(undefined)}
        />
      )}
      <span role="status">{said}</span>
      {trouble !== '' && (
        <p role="alert" className="bad-text">
          {trouble}
        </p>
      )}
    </div>
  );
}

/** Tells the program what was decided. */
function useDecision(messages: readonly MessageReport[], saAddress: string, onDecided: () => void) {
  const [trouble, setTrouble] = useState('');
  const decide = ({ action, needs }: Choice, given: string) => {
    const ids = messages.map(({ id }) => id);
    const extra = needs === null ? {} : needs === 'reason' ? { reason: given } : { with: given };
    call<ResolvedView>('/api/messages/resolve', { ids, action, ...extra })
      .then(({ open }) => {
        setTrouble('');
        if (open === null) onDecided();
        else window.open(pageInSa(saAddress, open), '_blank', 'noopener,noreferrer');
      })
      .catch((error: unknown) => setTrouble(sentencesOf(error)));
  };
  return { trouble, decide };
}

/** SA calls customers clients, on its pages as elsewhere. */
function pageInSa(address: string, { resource, id }: NonNullable<ResolvedView['open']>): string {
  return `${address}/${resource === 'customers' ? 'clients' : resource}/${encodeURIComponent(id)}`;
}

interface ChoiceFormProps {
  readonly choice: Choice;
  readonly message?: MessageReport;
  readonly onGiven: (given: string) => void;
  readonly onEnd: () => void;
}

const questions = {
  reason: messageTexts.reason,
  name: messageTexts.newName,
  record: messageTexts.record,
} as const;

/** Asks for what a choice needs; records that may be the same one stand side by side to pick from. */
function ChoiceForm({ choice, message, onGiven, onEnd }: ChoiceFormProps) {
  const candidates = choice.needs === 'record' ? (message?.candidates ?? []) : [];
  const [picked, setPicked] = useState(candidates[0]?.id ?? '');
  const [typed, setTyped] = useState(choice.proposal ?? '');
  const group = useId();
  const given = typed.trim() === '' ? picked : typed.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (given !== '') onGiven(given);
  };
  if (choice.needs === null) return null;
  return (
    <form className="choice-form" onSubmit={submit} aria-label={choice.title}>
      {candidates.length > 0 && (
        <fieldset className="candidates">
          <legend>{messageTexts.whichOne(recordText(message?.record ?? ''))}</legend>
          {candidates.map(({ id, name, why, band, score }) => (
            <label key={id} className="candidate">
              <input
                type="radio"
                name={group}
                checked={typed === '' && picked === id}
                onChange={() => {
                  setPicked(id);
                  setTyped('');
                }}
              />
              <span>
                <span>
                  <strong>{name}</strong>{' '}
                  {band !== undefined && (
                    <span className="chip">
                      {messageTexts.bands[band]}
                      {score !== undefined && ` · ${countText(score)}`}
                    </span>
                  )}
                </span>
                {why !== '' && <small className="soft">{why}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label className="field">
        <span>{candidates.length > 0 ? messageTexts.otherRecord : questions[choice.needs]}</span>
        <input autoFocus value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <div className="buttons">
        <button type="submit" className="primary" disabled={given === ''}>
          {choice.title}
        </button>
        <button type="button" onClick={onEnd}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
