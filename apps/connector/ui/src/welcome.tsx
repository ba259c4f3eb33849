import { useState } from 'react';
import type { HealthView, SignInView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { call, sentencesOf, useRead } from './connection.ts';
import { ProcedureSteps } from './procedure-steps.tsx';
import { Deed, Step } from './step.tsx';
import { firstSyncTexts, procedureTexts, texts } from './texts.ts';
import type { SignIn } from './toolbar.tsx';

interface WelcomeProps {
  readonly view: WindowView;
  readonly signIn: SignIn;
  readonly onPreview: () => void;
  /** Shows what the preview would write. */
  readonly onPlanned: () => void;
  readonly onMessages: () => void;
  readonly onSync: () => void;
}

/** The first sync, step by step. It stands beside the buttons and never in their way. */
export function Welcome({ view, signIn, onPreview, onPlanned, onMessages, onSync }: WelcomeProps) {
  const [isCareful, setCareful] = useState(view.procedure.isBegun);
  const [asked, setAsked] = useState(0);
  const [worksFor, setWorksFor] = useState('');
  const health = useRead<HealthView>('/api/health', `${asked} ${JSON.stringify(view.addresses)}`);
  const { firstSync, addresses } = view;
  const isOpen = health?.quickbooks === 'open';
  const isTyped = signIn.username.trim() !== '' && (signIn.password !== '' || view.hasPassword);
  const missing = [
    ...(isOpen ? [] : [firstSyncTexts.openShort]),
    ...(isTyped ? [] : [firstSyncTexts.signInShort]),
  ];
  return (
    <div className="card welcome">
      <h2>{firstSyncTexts.title}</h2>
      {!view.procedure.isBegun && (
        <div className="choices other-way">
          {!isCareful && <p>{procedureTexts.beginHow}</p>}
          <button type="button" onClick={() => setCareful(!isCareful)}>
            {isCareful ? procedureTexts.back : procedureTexts.begin}
          </button>
        </div>
      )}
      <ol className="steps">
        {view.asksForAddresses && (
          <Step title={firstSyncTexts.find} isDone={addresses.sa !== '' && addresses.quickbooks !== ''}>
            <Addresses addresses={addresses} />
          </Step>
        )}
        <Step title={firstSyncTexts.open} isDone={isOpen}>
          <p>
            {isOpen
              ? firstSyncTexts.isOpen(health.companyFile)
              : (health?.quickbooksSays ?? firstSyncTexts.isNotOpen)}{' '}
            <button type="button" className="link" onClick={() => setAsked((count) => count + 1)}>
              {texts.lookAgain}
            </button>
          </p>
        </Step>
        <Step title={firstSyncTexts.signIn} isDone={firstSync.hasLooked || worksFor === nameOf(signIn)}>
          <p>{firstSyncTexts.signInHow}</p>
          <SignInCheck signIn={signIn} isTyped={isTyped} onWorks={() => setWorksFor(nameOf(signIn))} />
        </Step>
        {isCareful ? (
          <ProcedureSteps
            view={view}
            signIn={signIn}
            missing={missing}
            onMessages={onMessages}
            onSync={onSync}
          />
        ) : (
          <ShortSteps
            view={view}
            missing={missing}
            onPreview={onPreview}
            onPlanned={onPlanned}
            onSync={onSync}
          />
        )}
      </ol>
    </div>
  );
}

interface ShortStepsProps extends Pick<WelcomeProps, 'view' | 'onPreview' | 'onPlanned' | 'onSync'> {
  /** What must be there before anything can run. */
  readonly missing: readonly string[];
}

/** The short way: a backup, a look, and everything at once. */
function ShortSteps({ view, missing, onPreview, onPlanned, onSync }: ShortStepsProps) {
  const { firstSync, running, summary } = view;
  const planned = summary?.planned ?? null;
  const missingToSync = [...missing, ...(firstSync.hasBackup ? [] : [firstSyncTexts.backUpShort])];
  return (
    <>
      <Step title={firstSyncTexts.backUp} isDone={firstSync.hasBackup}>
        <label className="check">
          <input
            type="checkbox"
            checked={firstSync.hasBackup}
            onChange={({ target }) => void call('/api/backup', { hasBackup: target.checked })}
          />
          <span>{firstSyncTexts.backedUp}</span>
        </label>
      </Step>
      <Step title={firstSyncTexts.look} isDone={firstSync.hasLooked}>
        <p>{firstSyncTexts.lookHow}</p>
        <Deed missing={missing}>
          <button type="button" disabled={missing.length > 0 || running !== null} onClick={onPreview}>
            {firstSyncTexts.preview}
          </button>
          {planned !== null && (
            <button type="button" className="link" onClick={onPlanned}>
              {firstSyncTexts.showPlanned(planned)}
            </button>
          )}
        </Deed>
      </Step>
      <Step title={firstSyncTexts.sync} isDone={false}>
        <p>{firstSyncTexts.startHow}</p>
        <Deed missing={missingToSync}>
          <button
            type="button"
            className={missingToSync.length === 0 ? 'primary' : undefined}
            disabled={missingToSync.length > 0 || running !== null}
            onClick={onSync}
          >
            {firstSyncTexts.start}
          </button>
        </Deed>
      </Step>
    </>
  );
}

/** A sign-in that was tried counts until another one is typed. */
function nameOf({ username, password }: SignIn): string {
  return JSON.stringify([username.trim(), password]);
}

interface SignInCheckProps {
  readonly signIn: SignIn;
  readonly isTyped: boolean;
  readonly onWorks: () => void;
}

/** Says which company a sign-in opens, before anything is synced. */
function SignInCheck({ signIn, isTyped, onWorks }: SignInCheckProps) {
  const [said, setSaid] = useState('');
  const check = () => {
    setSaid(firstSyncTexts.asking);
    call<Partial<SignInView>>('/api/sign-in', signIn)
      .then(({ company, isSyncedElsewhere }) => {
        if (company === undefined) return setSaid('');
        setSaid((isSyncedElsewhere === true ? firstSyncTexts.elsewhere : firstSyncTexts.works)(company));
        if (isSyncedElsewhere !== true) onWorks();
      })
      .catch((error: unknown) => setSaid(sentencesOf(error)));
  };
  return (
    <p>
      <button type="button" className="link" disabled={!isTyped} onClick={check}>
        {firstSyncTexts.trySignIn}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
