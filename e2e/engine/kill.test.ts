import { describe, expect, it } from 'vitest';
import { forgetful, mortal } from './faults.ts';
import { editSmallCompany, fillSmallCompany } from './small-company.ts';
import {
  activityCounts,
  createWorld,
  defaultedByQuickbooks,
  differences,
  openOperations,
  picture,
  untoldLinks,
  writes,
  type World,
} from './world.ts';

const seed = 7;

/** A world before its first sync, and one whose first sync is done and whose records were edited since. */
const beginnings: { readonly [name: string]: () => Promise<World> } = {
  'a first sync': async () => {
    const world = await createWorld(seed);
    await fillSmallCompany(world);
    return world;
  },
  'a sync of edits and deletions': async () => {
    const world = await createWorld(seed);
    await fillSmallCompany(world);
    await world.engine().sync();
    await editSmallCompany(world);
    return world;
  },
};

/** The sync after the accident finishes everything; the one after that has nothing to write. */
async function finish(world: World): Promise<readonly string[]> {
  await world.engine().sync();
  const last = await world.engine().sync();
  return [
    ...(await picture(world)),
    ...(await differences(world)).toSorted((a, b) => a.localeCompare(b)),
    ...(await untoldLinks(world)),
    `${writes(last)} writes in the last sync`,
    `${(await openOperations(world)).length} open operations`,
    ...last.messages.map(({ summary, why }) => `${summary} ${why}`),
  ];
}

/** A record that was looked for is told to SA as it was found, with what QuickBooks filled in by itself. */
function isNoDefault(line: string): boolean {
  return line !== defaultedByQuickbooks;
}

for (const [name, begin] of Object.entries(beginnings))
  describe(`${name}`, () => {
    it('killed after any of its effects, ends up with the same books', async () => {
      const undisturbed = await begin();
      await undisturbed.engine().sync();
      const expected = [...(await finish(undisturbed)), ...(await activityCounts(undisturbed))];
      expect(expected).toContain('0 open operations');
      expect(expected).toContain('0 writes in the last sync');
      let kills = 0;
      for (let effectsMax = 0; ; effectsMax += 1) {
        const world = await begin();
        const { ports, death, effects } = mortal(world, effectsMax);
        const sync = world.engine(ports).sync();
        const isOver = await Promise.race([sync.then(() => true), death.then(() => false)]);
        if (isOver) break;
        kills += 1;
        const accident = `killed after effect ${effectsMax}, ${effects.at(-1)}`;
        const found = [...(await finish(world)), ...(await activityCounts(world))];
        expect([accident, ...found]).toEqual([accident, ...expected]);
      }
      expect(kills).toBeGreaterThan(40);
    }, 300_000);

    for (const lost of ['answer', 'message'] as const)
      it(`writes nothing twice and loses nothing where the ${lost} of any write is lost`, async () => {
        const undisturbed = await begin();
        let writesAtAll = 0;
        const counting = forgetful(undisturbed.quickbooks, (write) => {
          writesAtAll = write;
          return 'nothing';
        });
        await undisturbed.engine({ quickbooks: counting }).sync();
        const expected = (await finish(undisturbed)).filter(isNoDefault);
        expect(writesAtAll).toBeGreaterThan(2);
        for (let at = 1; at <= writesAtAll; at += 1)
          for (const forgets of [false, true]) {
            const world = await begin();
            const quickbooks = forgetful(world.quickbooks, (write) => {
              if (forgets && write === at + 1) world.company.books.storage.clearMessageSets('Autosync');
              return write === at ? lost : 'nothing';
            });
            await world.engine({ quickbooks }).sync();
            const accident = `write ${at} lost, message sets ${forgets ? 'forgotten' : 'known'}`;
            const found = (await finish(world)).filter(isNoDefault);
            expect([accident, ...found]).toEqual([accident, ...expected]);
          }
      }, 300_000);
  });
