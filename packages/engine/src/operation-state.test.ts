import { parseInstant } from '@autosync/core';
import { describe, expect, it } from 'vitest';
import { after, operationTable, requireEnd, type OperationEvent } from './operation-state.ts';
import type { Operation, OperationState, Side } from './ports/index.ts';

const states = ['planned', 'sent', 'unknown', 'applied'] as const satisfies readonly OperationState[];
const sides = ['sa', 'quickbooks'] as const satisfies readonly Side[];

function operationTo(to: Side, state: OperationState): Operation {
  const plannedAt = parseInstant('2026-03-02T15:00:00Z');
  if (plannedAt === undefined) throw new Error('No such moment.');
  const base = {
    id: 'o',
    category: 'Customers',
    action: 'change',
    label: 'Smith, John',
    body: null,
  } as const;
  return { ...base, to, state, plannedAt };
}

const eventsOf = (to: Side, state: OperationState) =>
  Object.entries(operationTable[to][state]) as readonly [OperationEvent, string][];

describe('the states of an operation', () => {
  it('take each event as the table says: a next state, the end, or a defect', () => {
    for (const to of sides)
      for (const state of states)
        for (const [event, next] of eventsOf(to, state)) {
          const operation = operationTo(to, state);
          if (next === 'gone') expect(() => requireEnd(operation, event)).not.toThrow();
          else expect(() => requireEnd(operation, event)).toThrow('cannot meet');
          if (next === 'gone' || next === 'never')
            expect(() => after(operation, event)).toThrow('cannot meet');
          else expect(after(operation, event)).toEqual({ ...operation, state: next });
        }
  });

  it('never let an operation that may have reached QuickBooks leave a second time before it is settled', () => {
    for (const state of ['sent', 'unknown', 'applied'] as const)
      expect(operationTable.quickbooks[state].leaves).toBe('never');
    expect(operationTable.quickbooks.unknown.killed).toBe('unknown');
    expect(operationTable.quickbooks.sent.killed).toBe('sent');
  });

  it('lead from each state that can be reached to the end', () => {
    for (const to of sides) {
      const reached = new Set<string>(['planned']);
      for (const state of reached)
        for (const known of states.filter((one) => one === state))
          for (const [, next] of eventsOf(to, known)) if (next !== 'never') reached.add(next);
      expect(reached).toContain('gone');
      expect([...reached].filter((state) => state === 'sent').length).toBe(to === 'sa' ? 0 : 1);
    }
  });
});
