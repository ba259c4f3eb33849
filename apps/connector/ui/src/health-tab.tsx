import { useState, type ReactNode } from 'react';
import type { HealthView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { useRead } from './connection.ts';
import { countText, timeText } from './format.ts';
import { icons } from './icons.tsx';

const quickbooksTexts = {
  open: 'Open and answering',
  busy: 'Open, but busy',
  closed: 'Not open with a company file',
} as const;
const saTexts = {
  reached: 'Answering',
  refused: 'Answering, but not this sign-in',
  'not-reached': 'Not reached',
  'not-asked': 'Known after the first sign-in',
} as const;

/** How everything stands, at a glance (product.md C12). */
export function HealthTab({ view }: { view: WindowView }) {
  const [asked, setAsked] = useState(0);
  const health = useRead<HealthView>('/api/health', `${asked} ${view.phase}`);
  if (health === undefined) return <p className="empty">Looking…</p>;
  const { quickbooks, sa, failingSince, lastSuccessAt } = health;
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label="Health">
      <div className="health">
        <Part title="QuickBooks" isGood={quickbooks === 'open'} state={quickbooksTexts[quickbooks]}>
          {health.quickbooksSays !== null && <p>{health.quickbooksSays}</p>}
          <p className="soft">Company file: {health.companyFile ?? 'not known yet'}</p>
        </Part>
        <Part title="SA" isGood={sa === 'reached' || sa === 'not-asked'} state={saTexts[sa]}>
          {health.saSays !== null && <p>{health.saSays}</p>}
          <p className="soft">
            {health.saCompany !== null && `Company: ${health.saCompany}. `}
            {health.username !== '' && `User: ${health.username}`}
          </p>
        </Part>
        <Part
          title="Sync"
          isGood={failingSince === null}
          state={failingSince === null ? 'In order' : `Failing since ${timeText(failingSince)}`}
        >
          <p className="soft">
            Last success: {lastSuccessAt === null ? 'never' : timeText(lastSuccessAt)}. Next:{' '}
            {view.nextSyncAt === null ? 'after Force Sync' : timeText(view.nextSyncAt)}.
          </p>
        </Part>
        <Part title="Records" isGood state={`${countText(health.linked)} kept the same on both sides`}>
          <p className="soft">
            {countText(health.pending)} still to be carried over · {countText(view.counts.messages)} in
            Messages
          </p>
        </Part>
      </div>
      {view.asksForAddresses && <Addresses addresses={view.addresses} />}
      <p className="soft">Data folder: {health.dataFolder}</p>
      <button type="button" onClick={() => setAsked((count) => count + 1)}>
        Look again
      </button>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly isGood: boolean;
  readonly state: string;
  readonly children: ReactNode;
}

function Part({ title, isGood, state, children }: PartProps) {
  return (
    <section className={`card ${isGood ? 'good' : 'bad'}`}>
      <h2>{title}</h2>
      <p className="state">
        {isGood ? icons.done : icons.warning} {state}
      </p>
      {children}
    </section>
  );
}
