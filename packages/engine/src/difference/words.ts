import { explain } from '@autosync/core';
import type { SyncContext } from '../context.ts';
import type { BalanceCause, Message } from '../ports/index.ts';

/** What a cause says, without how much it makes. */
export type Words = Pick<BalanceCause, 'code' | 'details'>;

/** The message of a record, whichever side it came from. */
export function messageOf(
  { messages }: SyncContext,
  category: string,
  saId: string | undefined,
  quickbooksId: string | undefined,
): Message | undefined {
  return messages
    .open()
    .find(
      (message) =>
        message.category === category && message.recordId === (message.side === 'sa' ? saId : quickbooksId),
    );
}

export function waiting(transaction: string, { code, details }: Message): Words {
  return { code: 'balance.in-messages', details: { transaction, message: explain(code, details).summary } };
}
