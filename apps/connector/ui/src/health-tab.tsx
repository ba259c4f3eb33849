import { useState, type ReactNode } from 'react';
import type { HealthView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { useRead } from './connection.ts';
import { icons } from './icons.tsx';
import { NightForm } from './night-form.tsx';
import { healthTexts, texts } from './texts.ts';

/** How everything stands, at a glance (product.md C12). */
export function HealthTab({ view }: { view: WindowView }) {
  const [asked, setAsked] = useState(0);
  const health = useRead<HealthView>('/api/health', `${asked} ${view.phase}`);
  if (health === undefined) return <p className="empty">{texts.looking}</p>;
  const { quickbooks, sa, failingSince, lastSuccessAt } = health;
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={healthTexts.name}>
      <div className="health">
        <Part title="QuickBooks" isGood={quickbooks === 'open'} state={healthTexts.quickbooks[quickbooks]}>
          {health.quickbooksSays !== null && <p>{health.quickbooksSays}</p>}
          <p className="soft">{healthTexts.companyFile(health.companyFile)}</p>
        </Part>
        <Part title="SA" isGood={sa === 'reached' || sa === 'not-asked'} state={healthTexts.sa[sa]}>
          {health.saSays !== null && <p>{health.saSays}</p>}
          <p className="soft">
            {health.saCompany !== null && healthTexts.company(health.saCompany)}
            {health.username !== '' && healthTexts.user(health.username)}
          </p>
        </Part>
        <Part
          title={healthTexts.sync}
          isGood={failingSince === null}
          state={failingSince === null ? healthTexts.inOrder : healthTexts.failingSince(failingSince)}
        >
          <p className="soft">{healthTexts.lastAndNext(lastSuccessAt, view.nextSyncAt)}</p>
        </Part>
        <Part title={healthTexts.records} isGood state={healthTexts.linked(health.linked)}>
          <p className="soft">{healthTexts.pending(health.pending, view.counts.messages)}</p>
        </Part>
      </div>
      <button type="button" onClick={() => setAsked((count) => count + 1)}>
        {texts.lookAgain}
      </button>
      {view.asksForAddresses && <Addresses addresses={view.addresses} />}
      <NightForm night={view.night} />
      <p className="soft">{healthTexts.dataFolder(health.dataFolder)}</p>
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
