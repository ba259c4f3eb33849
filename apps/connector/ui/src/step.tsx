import type { ReactNode } from 'react';
import { icons } from './icons.tsx';
import { firstSyncTexts } from './texts.ts';

interface StepProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One step of the first sync, with its number. */
export function Step({ title, isDone, children }: StepProps) {
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

/** Buttons of a step, with what must be done before they can be pressed. */
export function Deed({ missing, children }: { missing: readonly string[]; children: ReactNode }) {
  return (
    <div className="choices">
      {children}
      {missing.length > 0 && <span className="soft">{firstSyncTexts.stillToDo(missing)}</span>}
    </div>
  );
}
