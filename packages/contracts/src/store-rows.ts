import { instantFromEpochMs, type Instant } from '@autosync/core';
import type { RecordActivity, InboxRow, Link, Message, MessageSet, Operation, Run } from '@autosync/engine';

/** Rows for the suite of the store; each takes what matters to the test and fills in the rest. */
export function instant(seconds: number): Instant {
  return instantFromEpochMs(Date.UTC(2026, 0, 1) + seconds * 1000);
}

export function inboxRow(row: Partial<InboxRow> & { readonly id: string }): Omit<InboxRow, 'sequence'> {
  return {
    side: 'sa',
    category: 'Customers',
    changeKey: 'key',
    isDeleted: false,
    fields: { name: row.id },
    revision: '1',
    changedAt: instant(0),
    kept: null,
    externalGuid: null,
    doesNotSync: null,
    operationId: null,
    ...row,
  };
}

export function link(saId: string, quickbooksId: string, rest: Partial<Link> = {}): Link {
  return {
    category: 'Customers',
    saId,
    quickbooksId,
    saBaseline: { name: saId },
    quickbooksBaseline: { name: quickbooksId },
    saVersion: 1,
    editSequence: '1',
    kept: null,
    lines: [],
    gone: 'none',
    ...rest,
  };
}

export function operation(id: string, rest: Partial<Operation> = {}): Operation {
  return {
    id,
    category: 'Customers',
    to: 'quickbooks',
    action: 'create',
    state: 'planned',
    label: id,
    plannedAt: instant(0),
    body: { anything: ['goes'] },
    ...rest,
  };
}

export function messageSet(id: string): MessageSet {
  return { id, digest: 'd', text: '<QBXML/>', operationIds: ['o1'], sentAt: instant(0) };
}

export function activity(label: string): RecordActivity {
  return {
    at: instant(0),
    runId: 'run-1',
    category: 'Customers',
    label,
    to: 'sa',
    action: 'added',
    saId: 's',
    quickbooksId: 'q',
  };
}

export function message(id: string, rest: Partial<Message> = {}): Message {
  return {
    id,
    category: 'Customers',
    record: 'Smith, John',
    side: 'sa',
    recordId: 's1',
    code: 'sync.link-or-create',
    details: { record: 'Smith, John', candidates: 'two' },
    quickbooks: null,
    firstSeen: instant(0),
    lastSeen: instant(0),
    tries: 1,
    ...rest,
  };
}

export function run(id: string, rest: Partial<Run> = {}): Run {
  return {
    id,
    kind: 'sync',
    startedAt: instant(0),
    endedAt: null,
    outcome: 'running',
    result: null,
    ...rest,
  };
}
