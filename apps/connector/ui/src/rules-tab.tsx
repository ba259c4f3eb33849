import { useState } from 'react';
import type { RulesView, WindowView } from '../../src/window/view.ts';
import { useRead } from './connection.ts';
import { MappingsPart } from './mappings-part.tsx';
import { RulesForm, type UnsavedRules } from './rules-form.tsx';
import { rulesTexts } from './rules-texts.ts';

/** What the company decides for good: which way, who wins, and which records are shared. It counts from the next sync on. */
export function RulesTab({ view, ...unsaved }: UnsavedRules & { readonly view: WindowView }) {
  const [decided, setDecided] = useState(0);
  const found = useRead<RulesView>('/api/rules', `${decided} ${view.phase}`);
  if (found === undefined) return <div className="tab-body" />;
  const onDecided = () => setDecided((count) => count + 1);
  return (
    <div className="tab-body scrolling" tabIndex={0} role="region" aria-label={rulesTexts.name}>
      <RulesForm rules={found.rules} {...unsaved} onDecided={onDecided} />
      <MappingsPart mappings={found.mappings} offers={found.offers} onDecided={onDecided} />
    </div>
  );
}
