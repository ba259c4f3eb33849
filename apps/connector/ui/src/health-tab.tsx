import { useState, type ReactNode } from 'react';
import type { HealthView, WindowView } from '../../src/window/view.ts';
import { Addresses } from './addresses.tsx';
import { useRead } from './connection.ts';
import { icons } from './icons.tsx';
import { NightForm } from './night-form.tsx';
import { healthTexts, texts } from './texts.ts';

/** How everything stands, at a glance (product.md C12). */
export function HealthTab({ view, onMessages }: { view: WindowView; onMessages: () => void }) {
  const [asked, setAsked] = useState(0);
  const health = useRead<HealthView>('/api/health', `${asked} ${view.phase}`);
  if (health === undefined) return <p className="empty">{texts.looking}</p>;
  const { quickbooks, sa } = health;
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={healthTexts.name}>
      <div className="health">
        <Part
          title="QuickBooks"
          state={quickbooksStates[quickbooks]}
          says={healthTexts.quickbooks[quickbooks]}
        >
          {health.quickbooksSays !== null && <p>{health.quickbooksSays}</p>}
          <p className="soft">{healthTexts.companyFile(health.companyFile)}</p>
        </Part>
        <Part title="SA" state={saStates[sa]} says={healthTexts.sa[sa]}>
          {health.saSays !== null && <p>{health.saSays}</p>}
          <p className="soft">
            {health.saCompany !== null && healthTexts.company(health.saCompany)}
            {health.username !== '' && healthTexts.user(health.username)}
          </p>
        </Part>
        <SyncPart health={health} nextSyncAt={view.nextSyncAt} />
        <RecordsPart health={health} messages={view.counts.messages} onMessages={onMessages} />
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

/** `unknown`: nobody has looked yet, so that nothing shows as good that was not checked. */
type State = 'good' | 'bad' | 'unknown';

const quickbooksStates: { readonly [Told in HealthView['quickbooks']]: State } = {
  open: 'good',
  busy: 'bad',
  closed: 'bad',
  blocked: 'bad',
  'not-asked': 'unknown',
};

const saStates: { readonly [Told in HealthView['sa']]: State } = {
  reached: 'good',
  refused: 'bad',
  'not-reached': 'bad',
  'not-asked': 'unknown',
};

function SyncPart({ health, nextSyncAt }: { health: HealthView; nextSyncAt: string | null }) {
  const { failingSince, lastSuccessAt } = health;
  const [state, says]: readonly [State, string] =
    failingSince !== null
      ? ['bad', healthTexts.failingSince(failingSince)]
      : lastSuccessAt === null
        ? ['unknown', healthTexts.notYet]
        : ['good', healthTexts.inOrder];
  return (
    <Part title={healthTexts.sync} state={state} says={says}>
      <p className="soft">{healthTexts.lastAndNext(lastSuccessAt, nextSyncAt)}</p>
    </Part>
  );
}

interface RecordsPartProps {
  readonly health: HealthView;
  readonly messages: number;
  readonly onMessages: () => void;
}

/** What is left open counts before what is in order. */
function RecordsPart({ health: { linked, pending }, messages, onMessages }: RecordsPartProps) {
  const [state, says]: readonly [State, string] =
    messages > 0
      ? ['bad', healthTexts.open(messages)]
      : linked === 0
        ? ['unknown', healthTexts.noneLinked]
        : ['good', healthTexts.nothingOpen];
  return (
    <Part title={healthTexts.records} state={state} says={says}>
      <p className="soft">
        {healthTexts.pending(pending, linked)}{' '}
        {messages > 0 && (
          <button type="button" className="link" onClick={onMessages}>
            {healthTexts.showMessages}
          </button>
        )}
      </p>
    </Part>
  );
}

const stateIcons = { good: icons.done, bad: icons.warning, unknown: icons.note } as const;

interface PartProps {
  readonly title: string;
  readonly state: State;
  readonly says: string;
  readonly children: ReactNode;
}

function Part({ title, state, says, children }: PartProps) {
  return (
    <section className={`card ${state}`}>
      <h2>{title}</h2>
      <p className="state">
        {stateIcons[state]} {says}
      </p>
      {children}
    </section>
  );
}
