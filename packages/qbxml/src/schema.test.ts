import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  enumerationValues,
  fieldLimit,
  fieldsOf,
  hasField,
  isRequestName,
  supportsIterator,
  supportsMetaData,
} from './facts.ts';
import { findGroup, foreignMessages, groupNamed, groupNames, messages } from './schema.ts';
import { slotsOf } from './content-rules.ts';
import { factsFolder, hasSharedReference } from './test-support/shared-reference.ts';

describe('the tables', () => {
  it('can be read group by group, and hold every child once', () => {
    let children = 0;
    for (const name of groupNames) {
      const group = groupNamed(name);
      expect(slotsOf(group.content).length, name).toBe(group.slots.size);
      children += group.slots.size;
      for (const slot of group.slots.values())
        if (slot.group !== undefined) expect(findGroup(slot.group), slot.name).toBeDefined();
    }
    // 6,228 of the desktop editions and the 88 kinds that no desktop edition has.
    expect(children).toBe(6316);
    expect(groupNames.length).toBe(945);
    expect(messages.size).toBe(238);
    expect([...foreignMessages]).toEqual(['PayrollLastPeriodQuery']);
  });

  it('have at most one mixed choice in a group, which alone shares a place in the order', () => {
    for (const name of groupNames) {
      const { content, slots } = groupNamed(name);
      const mixed = content.filter((particle) => particle.form === 'choice' && particle.repeats);
      expect(mixed.length, name).toBeLessThanOrEqual(1);
      const entries = [...slots.values()].filter(({ isEntry }) => isEntry);
      expect(new Set(entries.map(({ order }) => order)).size, name).toBe(mixed.length);
      const orders = [...slots.values()].filter(({ isEntry }) => !isEntry).map(({ order }) => order);
      expect(new Set(orders).size, name).toBe(orders.length);
      for (const { order } of entries) expect(orders, name).not.toContain(order);
    }
  });

  it('know how an invoice line chooses between a rate, a percentage and a price level', () => {
    const [item, desc] = groupNamed('InvoiceLineAdd').content;
    expect(item).toMatchObject({ name: 'ItemRef', group: 'Ref', isRequired: false, timesMax: 1 });
    expect(desc).toMatchObject({ name: 'Desc', leaf: 'STRTYPE', lengthMax: 4095 });
    const choice = groupNamed('InvoiceLineAdd').content.find((particle) => particle.form === 'choice');
    expect(choice).toMatchObject({
      isOptional: true,
      repeats: false,
      alternatives: [
        [{ name: 'Rate' }],
        [{ name: 'RatePercent' }],
        [{ name: 'PriceLevelRef', since: '4.0' }],
      ],
    });
  });

  it('hand the marks of a choice down to its members', () => {
    expect(groupNamed('ValueAdjustment').slots.get('QuantityDifference')?.since).toBe('10.0');
    expect(groupNamed('PurchaseOrderAdd').slots.get('InventorySiteRef')).toMatchObject({
      since: '10.0',
      not: ['AU'],
    });
  });

  it('say so when asked for a group that is none', () => {
    expect(findGroup('Nonsense')).toBeUndefined();
    expect(() => groupNamed('Nonsense')).toThrow(/no group "Nonsense"/);
  });
});

describe('the facts that others ask for', () => {
  it('are lengths by path', () => {
    expect(fieldLimit('CustomerAdd', 'Name')).toBe(41);
    expect(fieldLimit('CustomerAdd', 'BillAddress.Addr1')).toBe(41);
    expect(fieldLimit('InvoiceAdd', 'RefNumber')).toBe(11);
    expect(fieldLimit('ReceivePaymentAdd', 'RefNumber')).toBe(20);
    expect(fieldLimit('InvoiceMod', 'InvoiceLineMod.Desc')).toBe(4095);
    expect(fieldLimit('InvoiceMod', 'TxnID')).toBe(36);
    expect(fieldLimit('InvoiceAdd', 'TxnDate')).toBeUndefined();
    expect(() => fieldLimit('InvoiceAdd', 'Nonsense')).toThrow(/no field Nonsense/);
    expect(hasField('InvoiceAdd', 'Nonsense')).toBe(false);
    expect(hasField('InvoiceAdd', 'CustomerRef.ListID')).toBe(true);
  });

  it('are the fields of a group with what they hold', () => {
    const fields = new Map(fieldsOf('InvoiceAdd').map((field) => [field.name, field]));
    expect([...fields.keys()].slice(0, 2)).toEqual(['CustomerRef', 'ClassRef']);
    expect(fields.get('CustomerRef')).toMatchObject({ kind: 'group', isRequired: true, isRepeated: false });
    expect(fields.get('TxnDate')).toMatchObject({ kind: 'DATETYPE', isRequired: false });
    expect(fields.get('SetCredit')).toMatchObject({ group: 'SetCredit', isRepeated: true, isEntry: false });
    expect(fields.get('InvoiceLineGroupAdd')).toMatchObject({ isEntry: true });
    const type = fieldsOf('AccountAdd').find(({ name }) => name === 'AccountType');
    expect(type?.values).toContain('Bank');
    expect(fieldsOf('ItemServiceAdd').some(({ name }) => name === 'IsTaxIncluded')).toBe(false);
    expect(() => fieldsOf('Nonsense')).toThrow(/no group Nonsense/);
  });

  it('are iterators, counts, enumerations and names', () => {
    expect(supportsIterator('CustomerQuery')).toBe(true);
    expect(supportsIterator('AccountQuery')).toBe(false);
    expect(supportsMetaData('AccountQuery')).toBe(true);
    expect(supportsMetaData('HostQuery')).toBe(false);
    expect([...messages.keys()].filter((name) => isRequestName(name) && supportsIterator(name))).toHaveLength(
      46,
    );
    expect(enumerationValues('ActiveStatus')).toEqual(['ActiveOnly', 'InactiveOnly', 'All']);
    expect(isRequestName('SalesTaxReturnQuery')).toBe(false);
  });
});

describe.runIf(hasSharedReference('the tables against the facts'))(
  'the tables against the facts, read again',
  () => {
    it('have every length that holds in the US edition', () => {
      const facts: { groups: Record<string, { kids: unknown[] }> } = JSON.parse(
        readFileSync(new URL('qbxml-16.0.json', factsFolder), 'utf8'),
      );
      let lengths = 0;
      JSON.stringify(facts.groups, function (this: unknown, _key, value: unknown) {
        if (typeof value === 'object' && value !== null && 'len' in value && 'name' in value) lengths += 1;
        return value;
      });
      const ours = groupNames
        .flatMap((name) => [...groupNamed(name).slots.values()])
        .filter(({ lengthMax }) => lengthMax !== undefined);
      expect(ours.length).toBe(lengths);
    });
  },
);
