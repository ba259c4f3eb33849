import type { Shown } from '@autosync/records';
import { amountText, dayText, decimalText, priceText } from './format.ts';
import { entryTexts } from './texts.ts';

/** A value of a field as the user's own system writes it. */
export function Value({ shown }: { shown: Shown }) {
  if (shown.kind === 'empty') return <span className="soft">{entryTexts.empty}</span>;
  return <span className={shown.kind === 'text' ? 'value' : 'value numbers'}>{textOf(shown)}</span>;
}

function textOf(shown: Exclude<Shown, { kind: 'empty' }>): string {
  switch (shown.kind) {
    case 'flag':
      return shown.value ? entryTexts.yes : entryTexts.no;
    case 'amount':
      return amountText(shown.value);
    case 'price':
      return priceText(shown.value);
    case 'number':
      return decimalText(shown.value);
    case 'date':
      return dayText(shown.value);
    case 'text':
      return shown.value;
    default: {
      const unreachable: never = shown;
      return unreachable;
    }
  }
}
