import type { Json } from '@autosync/core';
import type { StepName } from '@autosync/engine';
import { useState } from 'react';
import type { WindowView } from '../../src/window/view.ts';
import { call, sentencesOf } from './connection.ts';
import { Deed, Step } from './step.tsx';
import { procedureTexts, toolbarTexts } from './texts.ts';
import type { SignIn } from './toolbar.tsx';

interface ProcedureStepsProps {
  readonly view: WindowView;
  readonly signIn: SignIn;
  /** What must be there before anything can run. */
  readonly missing: readonly string[];
  readonly onMessages: () => void;
  readonly onSync: () => void;
}

/**
 * The first sync of two filled systems as a bookkeeper does it (bookkeeping.md 25). Each answer is kept at once, so that
 * it goes on tomorrow where it was left today; a step has its turn once those before it are done.
 */
export function ProcedureSteps({ view, signIn, missing, onMessages, onSync }: ProcedureStepsProps) {
  const [trouble, setTrouble] = useState('');
  const { procedure, running, counts } = view;
  const next = procedure.steps.findIndex(({ name }) => name === procedure.next);
  const placeOf = (name: StepName) => procedure.steps.findIndex((step) => step.name === name);
  const isDone = (name: StepName) => typeof procedure.steps[placeOf(name)]?.doneAt === 'string';
  const isLater = (name: StepName) => next !== -1 && placeOf(name) > next;
  const cannotRun = (name: StepName) => isLater(name) || missing.length > 0 || running !== null;
  const send = (path: string, body: object) => {
    call(`/api/first-sync/${path}`, body)
      .then(() => setTrouble(''))
      .catch((error: unknown) => setTrouble(sentencesOf(error)));
  };
  const answer = (step: StepName, value: unknown) => send('answer', { step, value });
  return (
    <>
      {trouble !== '' && (
        <li role="alert" className="bad-text">
          {trouble}
        </li>
      )}
      <Step title={procedureTexts.backup} isDone={isDone('backup')}>
        <p>{procedureTexts.backupHow}</p>
        <button type="button" onClick={() => answer('backup', true)}>
          {procedureTexts.backedUp}
        </button>
      </Step>
      <Step title={procedureTexts.scope} isDone={isDone('scope')}>
        <ScopeForm
          kept={procedure.steps[placeOf('scope')]?.value}
          isLater={isLater('scope')}
          onAnswer={(value) => answer('scope', value)}
        />
      </Step>
      <Step title={procedureTexts.cutOff} isDone={isDone('cut-off')}>
        <TextForm
          type="date"
          name={procedureTexts.cutOffDay}
          hint={procedureTexts.cutOffHow}
          yes={procedureTexts.save}
          none={procedureTexts.everything}
          isLater={isLater('cut-off')}
          onAnswer={(value) => answer('cut-off', value)}
        />
      </Step>
      <Step title={procedureTexts.matching} isDone={isDone('matching')}>
        <p>{procedureTexts.matchingHow}</p>
        <Deed missing={missing}>
          <button type="button" disabled={cannotRun('matching')} onClick={() => send('match', signIn)}>
            {procedureTexts.match}
          </button>
          {isDone('matching') && counts.messages > 0 && (
            <button type="button" className="link" onClick={onMessages}>
              {procedureTexts.questions(counts.messages)}
            </button>
          )}
        </Deed>
      </Step>
      <Step title={procedureTexts.accounts} isDone={isDone('accounts')}>
        <TextForm
          type="text"
          name={procedureTexts.income}
          hint={procedureTexts.accountsHow}
          yes={procedureTexts.save}
          none={procedureTexts.notNeeded}
          isLater={isLater('accounts')}
          onAnswer={(value) => answer('accounts', value)}
        />
      </Step>
      <Step title={procedureTexts.pilot} isDone={isDone('pilot')}>
        <TextForm
          type="lines"
          name={procedureTexts.clients}
          hint={procedureTexts.pilotHow}
          yes={procedureTexts.carryOver}
          isLater={cannotRun('pilot')}
          onAnswer={(clients) => send('pilot', { ...signIn, clients })}
        />
      </Step>
      <Step title={procedureTexts.rest} isDone={isDone('rest')}>
        <p>{procedureTexts.restHow}</p>
        <button type="button" disabled={cannotRun('rest')} onClick={onSync}>
          {toolbarTexts.forceSync}
        </button>
      </Step>
      <Step title={procedureTexts.signOff} isDone={isDone('sign-off')}>
        <p>{procedureTexts.signOffHow}</p>
        <button type="button" disabled={cannotRun('sign-off')} onClick={() => send('books', signIn)}>
          {procedureTexts.compare}
        </button>
        <TextForm
          type="text"
          name={procedureTexts.yourName}
          hint=""
          yes={procedureTexts.sign}
          isLater={isLater('sign-off')}
          onAnswer={(value) => answer('sign-off', value)}
        />
      </Step>
    </>
  );
}

const scopes = ['inactive', 'zeroBalance', 'vendors'] as const;

interface ScopeFormProps {
  /** What was answered before. */
  readonly kept: Json | undefined;
  readonly isLater: boolean;
  readonly onAnswer: (value: object) => void;
}

function ScopeForm({ kept, isLater, onAnswer }: ScopeFormProps) {
  const was = (name: (typeof scopes)[number]) =>
    typeof kept === 'object' && kept !== null && Reflect.get(kept, name) === true;
  const [wanted, setWanted] = useState({
    inactive: was('inactive'),
    zeroBalance: was('zeroBalance'),
    vendors: was('vendors'),
  });
  return (
    <>
      <p>{procedureTexts.scopeHow}</p>
      {scopes.map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={wanted[name]}
            onChange={({ target }) => setWanted({ ...wanted, [name]: target.checked })}
          />
          <span>{procedureTexts.scopes[name]}</span>
        </label>
      ))}
      <button type="button" disabled={isLater} onClick={() => onAnswer(wanted)}>
        {procedureTexts.save}
      </button>
    </>
  );
}

interface TextFormProps {
  readonly type: 'date' | 'text' | 'lines';
  readonly name: string;
  readonly hint: string;
  readonly yes: string;
  /** The answer without a text, where there is one. */
  readonly none?: string;
  readonly isLater: boolean;
  readonly onAnswer: (value: string) => void;
}

function TextForm({ type, name, hint, yes, none, isLater, onAnswer }: TextFormProps) {
  const [typed, setTyped] = useState('');
  return (
    <>
      {hint !== '' && <p>{hint}</p>}
      <label className="field">
        <span>{name}</span>
        {type === 'lines' ? (
          <textarea rows={3} value={typed} onChange={({ target }) => setTyped(target.value)} />
        ) : (
          <input type={type} value={typed} onChange={({ target }) => setTyped(target.value)} />
        )}
      </label>
      <div className="choices">
        <button type="button" disabled={isLater || typed.trim() === ''} onClick={() => onAnswer(typed)}>
          {yes}
        </button>
        {none !== undefined && (
          <button type="button" disabled={isLater} onClick={() => onAnswer('')}>
            {none}
          </button>
        )}
      </div>
    </>
  );
}
