import { useState, type ReactNode } from 'react';
import type { HealthView, SignInView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { call, sentencesOf, useRead } from './connection.ts';
import { icons } from './icons.tsx';
import { texts } from './texts.ts';
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
      <h2>{texts.firstSync}</h2>
      <ol className="steps">
        {view.asksForAddresses && (
          <Step
            title="Find SA and QuickBooks"
            isDone={view.addresses.sa !== '' && view.addresses.quickbooks !== ''}
          >
            <Addresses addresses={view.addresses} />
          </Step>
        )}
        <Step title="Open QuickBooks with your company file" isDone={isOpen}>
          <p>
            {isOpen
              ? `QuickBooks is open with "${health.companyFile}".`
              : (health?.quickbooksSays ?? 'QuickBooks is not open with a company file yet.')}{' '}
            <button type="button" className="link" onClick={() => setAsked((count) => count + 1)}>
              Look again
            </button>
          </p>
        </Step>
        <Step title="Sign in to SA" isDone={hasSignIn}>
          <p>
            Type the username and password of any Full User of SA at the top. They are saved safely after the
            first successful sync.
          </p>
          <SignInCheck signIn={signIn} />
        </Step>
        <Step title="Back up the company file" isDone={hasBackup}>
          <label className="check">
            <input
              type="checkbox"
              checked={hasBackup}
              onChange={({ target }) => setHasBackup(target.checked)}
            />
            <span>A backup of the company file was made today (in QuickBooks: File, Back Up Company)</span>
          </label>
        </Step>
        <Step title="Look before anything is written" isDone={view.summary?.kind === 'preview'}>
          <p>
            Records that are clearly the same on both sides are linked, never made twice. What is not clear is
            asked in Messages.
          </p>
          <button type="button" disabled={!isOpen || !hasSignIn || view.running !== null} onClick={onPreview}>
            Preview
          </button>
        </Step>
        <Step title="Sync" isDone={false}>
          <button type="button" disabled={!isReady || view.running !== null} onClick={onSync}>
            Start the first sync
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
        {title} {isDone && <span className="step-done">{icons.done} done</span>}
      </h3>
      {children}
    </li>
  );
}

/** Says which company a sign-in opens, before anything is synced. */
function SignInCheck({ signIn }: { signIn: SignIn }) {
  const [said, setSaid] = useState('');
  const check = () => {
    setSaid('Asking SA…');
    call<Partial<SignInView>>('/api/sign-in', signIn)
      .then(({ company, isSyncedElsewhere }) =>
        setSaid(
          company === undefined
            ? ''
            : isSyncedElsewhere === true
              ? `This is ${company}. It has been synced before, on another computer or with data that were lost; Force Sync shows the way out.`
              : `This is ${company}. The sign-in works.`,
        ),
      )
      .catch((error: unknown) => setSaid(sentencesOf(error)));
  };
  return (
    <p>
      <button type="button" className="link" onClick={check}>
        Try this sign-in
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
