import { useState, type ReactNode } from 'react';
import type { HealthView, SignInView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { call, sentencesOf, useRead } from './connection.ts';
import { icons } from './icons.tsx';
import { firstSyncTexts, texts } from './texts.ts';
import type { SignIn } from './toolbar.tsx';

interface WelcomeProps {
  readonly view: WindowView;
  readonly signIn: SignIn;
  readonly onPreview: () => void;
  readonly onSync: () => void;
}

/** The first sync, step by step. It stands beside the buttons and never in their way. */
export function Welcome({ view, signIn, onPreview, onSync }: WelcomeProps) {
  const [asked, setAsked] = useState(0);
  const [hasBackup, setHasBackup] = useState(false);
  const health = useRead<HealthView>('/api/health', `${asked} ${JSON.stringify(view.addresses)}`);
  const isOpen = health?.quickbooks === 'open';
  const hasSignIn = signIn.username.trim() !== '' && (signIn.password !== '' || view.hasPassword);
  const isReady = isOpen && hasSignIn && hasBackup;
  return (
    <div className="card welcome">
      <h2>{firstSyncTexts.title}</h2>
      <ol className="steps">
        {view.asksForAddresses && (
          <Step
            title={firstSyncTexts.find}
            isDone={view.addresses.sa !== '' && view.addresses.quickbooks !== ''}
          >
            <Addresses addresses={view.addresses} />
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
        <Step title={firstSyncTexts.signIn} isDone={hasSignIn}>
          <p>{firstSyncTexts.signInHow}</p>
          <SignInCheck signIn={signIn} />
        </Step>
        <Step title={firstSyncTexts.backUp} isDone={hasBackup}>
          <label className="check">
            <input
              type="checkbox"
              checked={hasBackup}
              onChange={({ target }) => setHasBackup(target.checked)}
            />
            <span>{firstSyncTexts.backedUp}</span>
          </label>
        </Step>
        <Step title={firstSyncTexts.look} isDone={view.summary?.kind === 'preview'}>
          <p>{firstSyncTexts.lookHow}</p>
          <button type="button" disabled={!isOpen || !hasSignIn || view.running !== null} onClick={onPreview}>
            {firstSyncTexts.preview}
          </button>
        </Step>
        <Step title={firstSyncTexts.sync} isDone={false}>
          <button type="button" disabled={!isReady || view.running !== null} onClick={onSync}>
            {firstSyncTexts.start}
          </button>
        </Step>
      </ol>
    </div>
  );
}

function Step({ title, isDone, children }: { title: string; isDone: boolean; children: ReactNode }) {
  return (
    <li className={isDone ? 'step done' : 'step'}>
      <h3>
        {title}{' '}
        {isDone && (
          <span className="step-done">
            {icons.done} {firstSyncTexts.done}
          </span>
        )}
      </h3>
      {children}
    </li>
  );
}

/** Says which company a sign-in opens, before anything is synced. */
function SignInCheck({ signIn }: { signIn: SignIn }) {
  const [said, setSaid] = useState('');
  const check = () => {
    setSaid(firstSyncTexts.asking);
    call<Partial<SignInView>>('/api/sign-in', signIn)
      .then(({ company, isSyncedElsewhere }) =>
        setSaid(
          company === undefined
            ? ''
            : isSyncedElsewhere === true
              ? firstSyncTexts.elsewhere(company)
              : firstSyncTexts.works(company),
        ),
      )
      .catch((error: unknown) => setSaid(sentencesOf(error)));
  };
  return (
    <p>
      <button type="button" className="link" onClick={check}>
        {firstSyncTexts.trySignIn}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
