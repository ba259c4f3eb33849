import type { ItemGroupLine } from '@autosync/qbxml';
import { anyList, flat } from '../list/definition.ts';
import type { ListDefinition } from '../list/definition.ts';
import { adding, changing } from '../list/outcome.ts';
import { queryElements } from '../list/query.ts';
import { featureOff } from '../reference.ts';
import { featureMissing } from '../status.ts';
import { stored, without } from '../text.ts';
import type { Handlers } from '../work.ts';

/** Items that are sold together under one name. A group holds no other group. */
export const itemGroup: ListDefinition<'ItemGroup'> = {
  type: 'ItemGroup',
  nameSpace: 'Item',
  listName: 'Items',
  references: {
    UnitOfMeasureSetRef: featureOff('Unit Of Measure Set'),
    ItemGroupLine: {
      members: {
        ItemRef: {
          kind: 'Item',
          nameSpace: 'Item',
          types: [
            'ItemDiscount',
            'ItemInventory',
            'ItemNonInventory',
            'ItemOtherCharge',
            'ItemPayment',
            'ItemService',
            'ItemSubtotal',
          ],
        },
      },
    },
  },
  notClearable: [],
  unsupported: ['BarCode'],
  present: (books, element) => ({
    element: 'ItemGroupRet',
    value: flat(books, element, itemGroup.references),
  }),
};

export const itemGroupHandlers: Handlers = {
  ItemGroupAdd(work, request) {
    const kept = without(request.ItemGroupAdd, 'Name', 'IsActive', 'BarCode');
    requireNoUnits(kept.ItemGroupLine);
    const body = { IsPrintItemsInGroup: false, ...stored(kept, work.books.switches) };
    return adding(work, itemGroup, request.ItemGroupAdd, body, request);
  },
  ItemGroupMod(work, request) {
    const { ClearItemsInGroup, ForceUOMChange, ...given } = request.ItemGroupMod;
    if (ForceUOMChange === true) throw featureMissing();
    requireNoUnits(given.ItemGroupLine);
    const cleared = ClearItemsInGroup === true ? { ItemGroupLine: [] } : {};
    return changing(work, itemGroup, { ...given, ...cleared }, request);
  },
  ItemGroupQuery: (work, request) =>
    queryElements(work, { name: 'ItemGroupQuery', lists: [anyList(itemGroup)] }, request),
};

function requireNoUnits(lines: readonly ItemGroupLine[] = []): void {
  if (lines.some(({ UnitOfMeasure: unit }) => unit !== undefined && unit !== '')) throw featureMissing();
}
