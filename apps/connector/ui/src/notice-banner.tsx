import type { Notice, NoticeAction } from '../../src/window/view.ts';
import { icons } from './icons.tsx';
import { noticeActions, texts } from './texts.ts';

interface NoticeBannerProps {
  readonly notice: Notice;
  readonly onAction: (action: NoticeAction) => void;
  readonly onDismiss: () => void;
}

/** What a person should know now: what happened, why, and what to do, with the button that does it. */
export function NoticeBanner({ notice, onAction, onDismiss }: NoticeBannerProps) {
  const { tone, summary, why, remedy, actions } = notice;
  return (
    <section className={`notice ${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      {tone === 'trouble' ? icons.warning : icons.note}
      <div className="notice-text">
        <strong>{summary}</strong>
        <p>{why}</p>
        <p>{remedy}</p>
        {actions.length > 0 && (
          <div className="buttons">
            {actions.map((action) => (
              <button key={action} type="button" onClick={() => onAction(action)}>
                {noticeActions[action]}
              </button>
            ))}
          </div>
        )}
      </div>
      <button type="button" className="bare" aria-label={texts.dismiss} onClick={onDismiss}>
        {icons.close}
      </button>
    </section>
  );
}
