import { randomUUID } from 'node:crypto';
import { seededRandom } from '@autosync/core';
import type { SaOperation } from '@autosync/engine';
import { createSaRules, type Actor, type Repository, type SaRules } from '@autosync/sa/rules';
import { beforeEach, describe, expect, it } from 'vitest';
import { tickingClock } from './sa-repository.ts';

/** How SA learns what its records are in QuickBooks, which is what a new computer starts from. */
export function saLinksContract(name: string, open: () => Promise<Repository>): void {
  describe(`SA's copy of the links over ${name}`, () => {
    let actor: Actor;
    let rules: SaRules;
    beforeEach(async () => {
      const repository = await open();
      actor = { companyId: randomUUID(), username: 'office@example.com', kind: 'full' };
      await repository.createCompany({ id: actor.companyId, name: 'Green Acres', isSample: false });
      rules = createSaRules({ repository, clock: tickingClock(), random: seededRandom(7) });
    });
    const created = {
      operationId: 'o1',
      category: 'Customers',
      quickbooksId: 'Q1',
      action: 'create',
      fields: { name: 'Ann' },
    } as const satisfies SaOperation;
    const idOf = async (operation: SaOperation): Promise<string> => {
      const [result] = await rules.apply(actor, [operation]);
      if (result?.outcome !== 'applied') throw new Error(JSON.stringify(result));
      return result.id;
    };

    it('keeps acknowledgements as links, without a version, a row or an entry, and ignores late ones', async () => {
      const id = await idOf(created);
      const { cursor } = await rules.changes(actor, undefined, 10);
      const told = { operationId: 'o1', category: 'Customers', id, version: 2, quickbooksId: 'Q1' } as const;
      const { operationId: _operationId, ...kept } = told;
      const inPart = { version: 0, editSequence: '5' };
      await rules.acknowledge(actor, [{ ...told, ...inPart }]);
      expect(await rules.links(actor, undefined, 10)).toEqual({ links: [{ ...kept, ...inPart }] });
      await rules.acknowledge(actor, [{ ...told, editSequence: '20' }]);
      await rules.acknowledge(actor, [{ ...told, version: 1, editSequence: '10' }]);
      await rules.acknowledge(actor, [{ ...told, ...inPart }]);
      expect(await rules.links(actor, undefined, 10)).toEqual({ links: [{ ...kept, editSequence: '20' }] });
      expect(await rules.changes(actor, cursor, 10)).toMatchObject({ changes: [], hasMore: false });
      const unknown = rules.acknowledge(actor, [{ ...told, id: 'nobody', editSequence: '1' }]);
      await expect(unknown).rejects.toMatchObject({ code: 'sa.not-found' });
    });

    it('keeps the link of a record from its creation on, and takes a creation of another edit sequence for the same', async () => {
      const linked = { ...created, editSequence: '5' };
      const id = await idOf(linked);
      const kept = { category: 'Customers', id, version: 1, quickbooksId: 'Q1', editSequence: '5' };
      expect(await rules.links(actor, undefined, 10)).toEqual({ links: [kept] });
      expect(await idOf({ ...linked, editSequence: '6' })).toBe(id);
      expect(await rules.links(actor, undefined, 10)).toEqual({ links: [kept] });
      await idOf({ ...created, operationId: 'o2', fields: { name: 'Bob' } });
      expect(await rules.links(actor, undefined, 10)).toEqual({ links: [kept] });
    });
  });
}
