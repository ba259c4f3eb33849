/** Every kind of step: the pattern of its words, and what it does or looks at. */
import {
  engagedBrakes,
  liftBrake,
  makeMapping,
  resolveMessage,
  setNumberRange,
  setPolicy,
  type SyncResult,
} from '@autosync/engine';
import { control, type ControlAction } from '@autosync/simulator';
import { expect } from 'vitest';
import { changeInQuickbooks, doInQuickbooks, writes, type World } from '../engine/world.ts';
import { isHeard, isShown, query, send } from './desk.ts';
import { add, categoryOfWord, sideOf, sync, type Office } from './office.ts';
import { fieldsIn, namedRecords, oneRecord } from './record-words.ts';
import type { Step } from './scenario.ts';
import { agreement, expectMessages, expectReport, owed } from './sight.ts';

type Act = (office: Office, words: readonly string[], details: readonly string[]) => Promise<void> | void;

const day = 86_400_000;
const lengths: { readonly [unit: string]: number } = { minute: 60_000, hour: 3_600_000, day };

const steps: readonly (readonly [pattern: RegExp, act: Act])[] = [
  [
    /^(SA|QuickBooks) adds an? (.+)$/,
    (office, [side = '', word = ''], details) => add(office, sideOf(side), word, details),
  ],
  [
    /^(SA|QuickBooks) changes the ((?:\w+ )*?\w+) "(.+)"$/,
    async ({ world }, [where = '', word = '', name = ''], details) => {
      const [side, category] = [sideOf(where), categoryOfWord(word)];
      const record = await oneRecord(world, side, category, name);
      const fields = await fieldsIn(world, side, category, details, record.fields);
      world.clock.move(60_000);
      if (side === 'quickbooks') return changeInQuickbooks(world, category.name, record.id, fields);
      const reference = { category: category.name, id: record.id };
      const { version } = await world.rules.read(world.actor, reference);
      await world.rules.change(world.actor, reference, version, fields);
    },
  ],
  [
    /^(SA|QuickBooks) (voids|deletes) the ((?:\w+ )*?\w+) "(.+)"$/,
    async (office, [side = '', deed = '', word = '', name = '']) => {
      const { world } = office;
      const category = categoryOfWord(word);
      const { id } = await oneRecord(world, sideOf(side), category, name);
      world.clock.move(60_000);
      if (side === 'QuickBooks') {
        const [type = ''] = category.quickbooks.deletedTypes;
        return atTheScreen(office, deed === 'voids' ? { do: 'void', id } : { do: 'delete', type, id });
      }
      const reference = { category: category.name, id };
      const { version } = await world.rules.read(world.actor, reference);
      if (deed === 'deletes') await world.rules.remove(world.actor, reference, version);
      else await world.rules.change(world.actor, reference, version, { isVoid: true });
    },
  ],
  [
    /^QuickBooks merges the (customer|item|account|vendor) "(.+)" into "(.+)"$/,
    async (office, [word = '', from = '', into = '']) => {
      const category = categoryOfWord(word);
      const ids = [from, into].map((name) => oneRecord(office.world, 'quickbooks', category, name));
      const [gone, left] = await Promise.all(ids);
      const type = word === 'item' ? 'ItemService' : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
      atTheScreen(office, { do: 'merge', type, from: gone?.id ?? '', into: left?.id ?? '' });
    },
  ],
  [
    /^QuickBooks condenses its data through (\S+)$/,
    (office, [through = '']) => atTheScreen(office, { do: 'condense', through }),
  ],
  [
    /^QuickBooks closes the books through (\S+?)(, without a password)?$/,
    (office, [through = '', bare]) =>
      atTheScreen(office, { do: 'close-period', through, hasPassword: bare === undefined }),
  ],
  [/^QuickBooks opens the books$/, (office) => atTheScreen(office, { do: 'close-period', through: '' })],
  [/^QuickBooks takes everything out of its deposits$/, ({ world }) => takeOut(world)],
  [
    /^QuickBooks switches (on|off) (\S+)$/,
    (office, [way, feature = '']) =>
      atTheScreen(office, { do: way === 'on' ? 'switch-on' : 'switch-off', feature }),
  ],
  [/^QuickBooks does$/, async (office, _, details) => send(office.world, details)],
  [
    /^QuickBooks (shows|does not show) of the ((?:\w+ )*?\w+) "(.+)"$/,
    async ({ world }, [verb, word = '', name = ''], details) => {
      const category = categoryOfWord(word);
      const { id } = await oneRecord(world, 'quickbooks', category, name);
      isShown(query(world, category, id), details, verb === 'shows');
    },
  ],
  [
    /^QuickBooks (heard|did not hear)$/,
    ({ world, heardBefore }, [verb], details) =>
      isHeard(world.sent.slice(heardBefore), details, verb === 'heard'),
  ],
  [
    /^(SA|QuickBooks) has the ((?:\w+ )*?\w+) "(.+)"$/,
    async ({ world }, [side = '', word = '', name = ''], details) => {
      const category = categoryOfWord(word);
      const { fields } = await oneRecord(world, sideOf(side), category, name);
      const wanted = await fieldsIn(world, sideOf(side), category, details, fields);
      const found = Object.fromEntries(Object.keys(wanted).map((field) => [field, fields[field] ?? null]));
      expect(found).toEqual(wanted);
    },
  ],
  [
    /^(SA|QuickBooks) has (no|\d+) ((?:\w+ )*?\w+?)(?: "(.+)")?$/,
    async ({ world }, [side = '', count = '', word = '', name]) => {
      const records = await namedRecords(world, sideOf(side), categoryOfWord(word));
      const found = records.filter((record) => name === undefined || record.name === name);
      expect(found.map((record) => record.name)).toHaveLength(count === 'no' ? 0 : Number(count));
    },
  ],
  [
    /^(SA|QuickBooks): "(.+)" owes (\S+)( with its properties)?$/,
    async ({ world }, [side = '', name = '', sum, isTotal]) => {
      expect(await owed(world, sideOf(side), name, isTotal !== undefined)).toBe(sum);
    },
  ],
  [
    /^(\d+) (minute|hour|day)s? pass(?:es)?$/,
    ({ world }, [count, unit = '']) => world.clock.move(Number(count) * (lengths[unit] ?? 0)),
  ],
  [
    /^sync$/,
    async (office) => {
      expect((await sync(office)).messages).toEqual([]);
    },
  ],
  [
    /^sync, with messages$/,
    async (office, _, details) => expectMessages((await sync(office)).messages, details),
  ],
  [
    /^the next sync writes nothing$/,
    async (office) => {
      expect(writes(await sync(office))).toBe(0);
    },
  ],
  [
    /^the sync is stopped by (\S+)$/,
    async (office, [code]) => {
      await expect(sync(office)).rejects.toMatchObject({ code });
    },
  ],
  [
    /^the brake is lifted because "(.+)"$/,
    async ({ world }, [reason = '']) => {
      const [brake] = await engagedBrakes(world.store);
      await liftBrake(world.store, world.clock, { id: brake?.id ?? '', reason });
    },
  ],
  [
    /^the sync wrote nothing$/,
    ({ last }) => {
      expect(last === undefined ? undefined : writes(last)).toBe(0);
    },
  ],
  [/^both sides agree$/, async ({ world }) => agreement(world, [])],
  [/^both sides agree but for$/, async ({ world }, _, details) => agreement(world, details)],
  [/^the report says$/, async (office, _, details) => expectReport(office.world, details)],
  [
    /^payments by (\w+) go into (\w+)$/,
    ({ world }, [record = '', account = '']) =>
      makeMapping(
        world.store,
        world.clock,
        { kind: 'deposit-account', category: 'Payment Methods', record },
        account,
      ),
  ],
  [
    /^the item "(.+)" of SA goes by "(.+)"$/,
    ({ world }, [record = '', other = '']) =>
      makeMapping(world.store, world.clock, { kind: 'goes-by', category: 'Items', record }, other),
  ],
  [
    /^the numbers of (.+) begin with (\S+)$/,
    ({ world }, [category = '', first = '']) => setNumberRange(world.store, category, first),
  ],
  [
    /^the message about "(.+)" is answered with (\S+?)(?: "(.+)")?$/,
    ({ world, last }, [record = '', action = '', what]) => answer(world, last, record, action, what),
  ],
  [
    /^the policy of (.+): (conflicts|direction) (.+)$/,
    ({ world }, [category, what, word = '']) =>
      setPolicy(
        world.store,
        world.clock,
        category,
        what === 'conflicts' ? { conflicts: word } : { direction: word },
      ),
  ],
];

/** What a person does at the screen of QuickBooks. @throws Error with QuickBooks' own words where it does not. */
function atTheScreen({ world }: Office, action: ControlAction): void {
  world.clock.move(60_000);
  const result = control(world.company, action);
  if ('error' in result) throw new Error(`QuickBooks: ${result.error}`);
}

/** A person answers the only message about a record. */
async function answer(
  world: World,
  last: SyncResult | undefined,
  record: string,
  action: string,
  what: string | undefined,
): Promise<void> {
  const [message, other] = (last?.messages ?? []).filter((one) => one.record === record);
  if (message === undefined || other !== undefined) throw new Error(`There is not one message of ${record}.`);
  await resolveMessage(world.store, world.clock, {
    id: message.id,
    action,
    ...(what === undefined ? {} : { with: what }),
  });
}

/** The bookkeeper deletes the deposits, so that what lay in them waits among the undeposited funds again. */
function takeOut(world: World): void {
  world.clock.move(60_000);
  const [answer] = doInQuickbooks(world, [{ name: 'DepositQuery', body: {} }]);
  const deposits = answer?.name === 'DepositQuery' ? (answer.body.DepositRet ?? []) : [];
  doInQuickbooks(
    world,
    deposits.map(({ TxnID }) => ({ name: 'TxnDel', body: { TxnDelType: 'Deposit', TxnID: TxnID ?? '' } })),
  );
}

/** Takes a step. @throws Error where no pattern or more than one fits, or what it looks at is not so. */
export async function take(office: Office, { text, details }: Step): Promise<void> {
  const fitting = steps.flatMap(([pattern, act]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ act, words: match.slice(1) }];
  });
  const [one] = fitting;
  if (one === undefined || fitting.length > 1)
    throw new Error(`${fitting.length} kinds of steps fit, and not one.`);
  await one.act(office, one.words, details);
}
