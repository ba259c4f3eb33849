import type { ReactNode } from 'react';

/** Signs of 16 pixels beside words; words say the same, so they are hidden from screen readers. */
function sign(children: ReactNode) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const icons = {
  sync: sign(
    <>
      <path d="M3 6.5h9.5L10 4" />
      <path d="M13 9.5H3.5L6 12" />
    </>,
  ),
  stop: sign(<rect x="4" y="4" width="8" height="8" rx="1.5" />),
  close: sign(<path d="M4 4l8 8M12 4l-8 8" />),
  balances: sign(<path d="M3 13V8M8 13V3M13 13V6" />),
  down: sign(<path d="M4 6l4 4 4-4" />),
  warning: sign(
    <>
      <path d="M8 2.5L14 13H2z" />
      <path d="M8 6.5v3M8 11.3v.2" />
    </>,
  ),
  done: sign(<path d="M3 8.5l3.5 3.5L13 4.5" />),
  note: sign(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.5v3.5M8 5v.2" />
    </>,
  ),
  search: sign(
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="M10 10l3.5 3.5" />
    </>,
  ),
  export: sign(<path d="M8 2.5v7M5 7l3 3 3-3M3 13h10" />),
};
