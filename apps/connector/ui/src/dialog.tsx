import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';

interface DialogProps {
  readonly title: string;
  readonly role: 'dialog' | 'alertdialog';
  readonly onEnd: () => void;
  /** What stands in it; `close` ends it and gives the focus back to where it was. */
  readonly children: (close: () => void) => ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, ends with Escape, and is known to screen readers. */
export function Dialog({ title, role, onEnd, children }: DialogProps) {
  const dialog: RefObject<HTMLDialogElement | null> = useRef(null);
  const titleId = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} role={role} aria-labelledby={titleId} onClose={onEnd}>
      <div className="dialog">
        <h2 id={titleId}>{title}</h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
