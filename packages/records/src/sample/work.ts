import { chance, quantity, type Quantity, type Random } from '@autosync/core';
import type { Item } from '../item.ts';
import { mayRefer, type Sided, type Where } from './side.ts';

/** One kind of work (or product): in which months it is done, and in which quantities. */
type Season = readonly [item: string, firstMonth: number, lastMonth: number, quantities: readonly string[]];

const seasons: readonly Season[] = [
  ['Mowing', 4, 10, ['1']],
  ['Weekly', 4, 10, ['4', '5']],
  ['Every two weeks', 4, 10, ['2']],
  ['Edging & trimming', 4, 10, ['1', '2']],
  ['Fertilization', 3, 11, ['1']],
  ['Spring feeding', 3, 5, ['1', '1.5']],
  ['Fall feeding', 9, 11, ['1', '1.5']],
  ['Aeration', 9, 10, ['1']],
  ['Overseeding', 9, 10, ['2500', '4200']],
  ['Dethatching', 3, 4, ['1']],
  ['Weed control', 4, 8, ['1']],
  ['Leaf removal', 10, 11, ['2.5', '3', '4.25']],
  ['Spring cleanup', 3, 4, ['1']],
  ['Hedge trimming', 5, 8, ['1.5', '2']],
  ['Irrigation start-up', 4, 5, ['1']],
  ['Irrigation repair', 5, 9, ['0.75', '1', '2']],
  ['Irrigation winterization', 10, 11, ['1']],
  ['Snow plowing', 3, 3, ['1', '2']],
  ['Mulch, bulk', 4, 6, ['3.5', '6']],
  ['Topsoil', 3, 6, ['2', '5.25']],
  ['River rock', 6, 7, ['0.5', '1']],
  ['Mulch bag 2 cu ft', 4, 6, ['10', '24']],
  ['Grass seed 25 lb', 9, 10, ['1', '2']],
  ['Fertilizer 50 lb', 3, 5, ['1', '3']],
  ['Grub control', 6, 7, ['1']],
  ['Flower bed design', 3, 11, ['2', '3.5']],
  ['Sod', 4, 9, ['450', '1200']],
  ['Consultation', 3, 11, ['1']],
  ['Tree stump grinding', 3, 11, ['1', '2']],
  ['Ice melt 40 lb', 11, 11, ['4']],
];

export interface Job {
  readonly item: Sided<Item>;
  readonly quantity: Quantity;
}

/** Chooses what is done in a month by those who know the item; what is theirs alone comes up more often. */
export function workOf(items: readonly Sided<Item>[]): (random: Random, month: number, where: Where) => Job {
  const byName = new Map(items.map((item) => [item.record.name, item]));
  const known = seasons.flatMap(([name, firstMonth, lastMonth, quantities]) => {
    const item = byName.get(name);
    return item ? [{ item, firstMonth, lastMonth, quantities: quantities.map(quantity) }] : [];
  });
  return (random, month, where) => {
    const possible = known.filter(
      ({ item, firstMonth, lastMonth }) =>
        firstMonth <= month &&
        month <= lastMonth &&
        mayRefer(where, item.where) &&
        (where !== 'sa' || item.record.isActive),
    );
    const own = possible.filter(({ item }) => item.where === where);
    const list = own.length > 0 && chance(random, 50) ? own : possible;
    const chosen = list[random.integer(0, list.length - 1)];
    if (!chosen) throw new RangeError(`The company has no work in month ${month}.`);
    const count = chosen.quantities[random.integer(0, chosen.quantities.length - 1)];
    return { item: chosen.item, quantity: count ?? quantity('1') };
  };
}
