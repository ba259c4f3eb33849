import { randomUUID } from 'node:crypto';
import { addMs, instantFromEpochMs, seededRandom, type Instant } from '@autosync/core';
import { createSaRules, leaseMs, type Actor, type Repository, type SaRules } from '@autosync/sa/rules';
import { beforeEach, describe, expect, it } from 'vitest';

/** Who may sync a company with SA, and what a connector that takes over learns of the one before. */
export function saLeaseContract(name: string, open: () => Promise<Repository>): void {
  describe(`the lease of SA over ${name}`, () => {
    const office = { installationId: 'i1', computer: 'OFFICE-PC' };
    const other = { installationId: 'i2', computer: 'LAPTOP' };
    let actor: Actor;
    let now: Instant;
    let rules: SaRules;
    beforeEach(async () => {
      const repository = await open();
      actor = { companyId: randomUUID(), username: 'office@example.com', kind: 'full' };
      await repository.createCompany({ id: actor.companyId, name: 'Green Acres', isSample: false });
      now = instantFromEpochMs(Date.UTC(2026, 4, 1));
      const clock = { now: () => now, sleep: () => Promise.resolve(), localText: (at: Instant) => at };
      rules = createSaRules({ repository, clock, random: seededRandom(7) });
    });
    const held = (until: Instant) => ({
      code: 'sa.lease-held',
      details: { holder: 'OFFICE-PC', until },
    });

    it('is taken by the first, for two minutes, renewed under its generation and entered anew at once', async () => {
      const first = await rules.lease(actor, office);
      expect(first).toEqual({ generation: 1, expiresAt: addMs(now, leaseMs) });
      now = addMs(now, 1000);
      const renewed = await rules.lease(actor, { ...office, generation: 1 });
      expect(renewed).toEqual({ generation: 1, expiresAt: addMs(now, leaseMs) });
      expect((await rules.lease(actor, office)).generation).toBe(2);
      const zombie = rules.lease(actor, { ...office, generation: 1 });
      await expect(zombie).rejects.toMatchObject({ code: 'sa.lease-lost' });
    });

    it('stays with the installation that synced last: while it holds, once given back, and long after', async () => {
      const { expiresAt, generation } = await rules.lease(actor, office);
      await expect(rules.lease(actor, other)).rejects.toMatchObject(held(expiresAt));
      now = addMs(now, 1000);
      await rules.releaseLease(actor, generation);
      await expect(rules.lease(actor, other)).rejects.toMatchObject(held(now));
      await expect(rules.lease(actor, other)).rejects.toThrow('OFFICE-PC');
      now = addMs(now, 365 * 24 * 3_600_000);
      await expect(rules.lease(actor, other)).rejects.toMatchObject({ code: 'sa.lease-held' });
      // Leaving is counted as well, so that a store from before it is known as one.
      expect((await rules.lease(actor, office)).generation).toBe(generation + 2);
    });

    it('remembers when a sync ended last, through entries, take-overs and what is no sync', async () => {
      const lastSync = () => rules.look(actor, async (reading) => (await reading.lease())?.syncedAt);
      const first = await rules.lease(actor, office);
      await rules.releaseLease(actor, first.generation);
      expect(await lastSync()).toBeNull();
      now = addMs(now, leaseMs + 1000);
      const ended = now;
      const second = await rules.lease(actor, office);
      await rules.releaseLease(actor, second.generation, true);
      expect(await lastSync()).toBe(ended);
      now = addMs(now, 1000);
      const taken = await rules.lease(actor, { ...other, takeOver: true });
      await rules.releaseLease(actor, taken.generation);
      await rules.releaseLease(actor, second.generation, true);
      expect(await lastSync()).toBe(ended);
    });

    it('moves by a take-over alone, after which the older installation is the one that is refused', async () => {
      const { generation } = await rules.lease(actor, office);
      const taken = await rules.lease(actor, { ...other, takeOver: true });
      expect(taken.generation).toBe(generation + 1);
      const renewal = rules.lease(actor, { ...office, generation });
      await expect(renewal).rejects.toMatchObject({ code: 'sa.lease-lost' });
      now = addMs(taken.expiresAt, 1);
      await expect(rules.lease(actor, office)).rejects.toMatchObject({
        code: 'sa.lease-held',
        details: { holder: 'LAPTOP' },
      });
      expect((await rules.lease(actor, other)).generation).toBe(taken.generation + 1);
    });

    it('hands over the links, those of deleted records marked', async () => {
      const link = async (client: string, quickbooksId: string) => {
        const { id } = await rules.create(actor, 'Customers', { name: client });
        const told = { category: 'Customers', id, version: 1, quickbooksId, editSequence: '1' } as const;
        await rules.acknowledge(actor, [{ ...told, operationId: quickbooksId }]);
        return told;
      };
      const [kept, gone] = [await link('Ann', 'Q1'), await link('Ben', 'Q2')];
      await rules.remove(actor, gone, 1);
      await rules.acknowledge(actor, [{ ...gone, version: 2, operationId: 'void' }]);
      const { links } = await rules.links(actor, undefined, 10);
      expect(links).toHaveLength(2);
      expect(links).toContainEqual(kept);
      expect(links).toContainEqual({ ...gone, version: 2, isDeleted: true });
    });
  });
}
