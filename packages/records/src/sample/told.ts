import type { CategoryName } from '../category.ts';
import type { Fields } from '../definition.ts';
import type { Sided } from './side.ts';

/** A record of the story before it is said when it was made. */
export interface Told<Record extends Fields> extends Sided<Record> {
  readonly category: CategoryName;
  /** How QuickBooks has it, where it differs from SA in something harmless. */
  readonly inQuickBooks?: Record;
}
