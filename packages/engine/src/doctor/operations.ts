/** Is every open operation in a message set that is written down, and every message set about open operations? */
import { digestOf } from '@autosync/core';
import { bodyOf } from '../operation.ts';
import type { MessageSet, Operation, StoreChange } from '../ports/index.ts';
import type { Damage } from './damage.ts';
import type { Evidence } from './evidence.ts';
import { rereading } from './reading.ts';

export function operationDamages(evidence: Evidence): readonly Damage[] {
  return [
    ...evidence.operations.flatMap((operation) => damagesOfOperation(evidence, operation)),
    ...evidence.messageSets.flatMap((messageSet) => damagesOfMessageSet(evidence, messageSet)),
  ];
}

/** Operations that wait for an answer, and whose message set is not written down. */
export function aloneAmong(
  operations: readonly Operation[],
  messageSets: readonly MessageSet[],
): readonly Operation[] {
  const known = new Set(messageSets.flatMap(({ operationIds }) => operationIds));
  return operations.filter(
    ({ id, state, to }) => to === 'quickbooks' && (state === 'sent' || state === 'unknown') && !known.has(id),
  );
}

function damagesOfOperation(evidence: Evidence, operation: Operation): readonly Damage[] {
  const { id, category, label } = operation;
  const base = { category, record: label, details: {}, isDangerous: true };
  if (!isReadable(operation)) {
    const reread = evidence.categories.get(category);
    const removal: StoreChange = { remove: 'operation', id };
    const changes = [removal, ...(reread === undefined ? [] : [rereading(reread.category)])];
    return [{ ...base, code: 'doctor.operation-unreadable', repair: { changes } }];
  }
  const alone = aloneAmong(evidence.operations, evidence.messageSets)
    .filter(({ messageSetId }) => messageSetId === operation.messageSetId)
    .map((one) => one.id);
  if (!alone.includes(id)) return [];
  // QuickBooks is asked under the old id where it is known; under any other it knows nothing, and it is looked for.
  const messageSet: MessageSet = {
    id: operation.messageSetId ?? id.replaceAll(/[^0-9a-z]/gi, '').slice(0, 22),
    text: '',
    digest: digestOf(''),
    operationIds: alone,
    sentAt: operation.plannedAt,
  };
  return [
    { ...base, code: 'doctor.operation-alone', repair: { changes: [{ put: 'messageSet', messageSet }] } },
  ];
}

export function isReadable(operation: Operation): boolean {
  try {
    bodyOf(operation);
    return true;
  } catch {
    return false;
  }
}

function damagesOfMessageSet(evidence: Evidence, messageSet: MessageSet): readonly Damage[] {
  const { id, text, digest, operationIds, sentAt } = messageSet;
  const details = { id, sentAt: evidence.clock.localText(sentAt) };
  const base = { category: null, record: '', details, isDangerous: true };
  const open = new Set(evidence.operations.map((operation) => operation.id));
  const damages: Damage[] = [];
  if (!operationIds.some((operationId) => open.has(operationId))) {
    // Everything is read again, so that what was made there is linked by its mark or its name.
    const everything = [...evidence.categories.values()].map(({ category }) => rereading(category));
    const changes: StoreChange[] = [{ remove: 'messageSet', id }, ...everything];
    damages.push({ ...base, code: 'doctor.message-alone', repair: { changes } });
  } else if (digestOf(text) !== digest) {
    const corrected: StoreChange = {
      put: 'messageSet',
      messageSet: { ...messageSet, digest: digestOf(text) },
    };
    damages.push({ ...base, code: 'doctor.message-altered', repair: { changes: [corrected] } });
  }
  return damages;
}
