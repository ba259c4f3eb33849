import type { SubmitEvent } from 'react';
import type { WindowView } from '../../src/window/view.ts';
import { icons } from './icons.tsx';
import { toolbarTexts as texts } from './texts.ts';

export interface SignIn {
  readonly username: string;
  /** Null as long as nobody touched the field: the password that is kept counts. */
  readonly password: string | null;
}

interface ToolbarProps {
  readonly view: WindowView | undefined;
  readonly signIn: SignIn;
  readonly onSignIn: (signIn: SignIn) => void;
  readonly onPress: (button: Button) => void;
}

export type Button = 'sync' | 'stop' | 'close' | 'balances' | 'preview' | 'check' | 'repair' | 'rules';

/** The top of the window: what the help page calls its functions, in its order. */
export function Toolbar({ view, signIn, onSignIn, onPress }: ToolbarProps) {
  const isRunning = view?.running !== null;
  const isStopping = view?.stopping !== null;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onPress('sync');
  };
  return (
    <header className="toolbar">
      <form className="toolbar-form" onSubmit={submit}>
        <div className="buttons" role="group" aria-label={texts.sync}>
          <button type="submit" className="primary" disabled={isRunning}>
            {icons.sync} {texts.forceSync}
          </button>
          <button type="button" disabled={!isRunning || isStopping} onClick={() => onPress('stop')}>
            {icons.stop} {texts.stop}
          </button>
          <button type="button" onClick={() => onPress('close')}>
            {icons.close} {texts.close}
          </button>
          <button type="button" disabled={isRunning} onClick={() => onPress('balances')}>
            {icons.balances} {texts.balances}
          </button>
          <SupportMenu isRunning={isRunning} onPress={onPress} />
        </div>
        <div className="sign-in" role="group" aria-label={texts.signIn}>
          <label>
            <span>{texts.username}</span>
            <input
              name="username"
              autoComplete="off"
              spellCheck={false}
              value={signIn.username}
              onChange={({ target }) => onSignIn({ ...signIn, username: target.value })}
            />
          </label>
          <label>
            <span>{texts.password}</span>
            <input
              name="password"
              type="password"
              autoComplete="new-password"
              value={signIn.password ?? ''}
              placeholder={view?.hasPassword === true && signIn.password === null ? '••••••••' : ''}
              aria-description={view?.hasPassword === true ? texts.passwordKept : undefined}
              onChange={({ target }) => onSignIn({ ...signIn, password: target.value })}
            />
          </label>
        </div>
      </form>
    </header>
  );
}

/** What support asks for now and then; the browser closes it with Escape or a click elsewhere. */
function SupportMenu({ isRunning, onPress }: { isRunning: boolean; onPress: (button: Button) => void }) {
  const items = [
    ['preview', texts.preview, texts.previewHint],
    ['check', texts.check, texts.checkHint],
    ['repair', texts.repair, texts.repairHint],
    ['rules', texts.rules, texts.rulesHint],
  ] as const;
  return (
    <>
      <button type="button" className="quiet support" popoverTarget="support">
        {texts.support} {icons.down}
      </button>
      <div id="support" popover="auto" className="menu">
        {items.map(([button, name, hint]) => (
          <button
            key={button}
            type="button"
            className="menu-item"
            popoverTarget="support"
            popoverTargetAction="hide"
            disabled={isRunning && button !== 'rules'}
            onClick={() => onPress(button)}
          >
            <span>{name}</span>
            <small>{hint}</small>
          </button>
        ))}
      </div>
    </>
  );
}
