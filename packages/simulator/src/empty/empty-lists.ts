/**
 * Lists that every QuickBooks has and in which this company has nothing: their queries find nothing, as a
 * recorded company without time and mileage answered. What they would hold cannot be added here (3250).
 */
import type { RequestName } from '@autosync/qbxml';
import type { Outcome } from '../answer.ts';
import { requireIdForm } from '../match.ts';
import { answeredByPage } from '../page.ts';
import type { PageRequest } from '../session.ts';
import { requiredNotFound, statusOk } from '../status.ts';
import type { Handlers, Work } from '../work.ts';

interface EmptyQuery extends PageRequest {
  readonly ListID?: readonly string[];
  readonly TxnID?: readonly string[];
  readonly FullName?: readonly string[];
  readonly RefNumber?: readonly string[];
}

/** @throws Refusal 3000 for an id that is none. */
function nothing(work: Work, name: RequestName, request: EmptyQuery): Outcome {
  const { ListID, TxnID, FullName, RefNumber } = request;
  for (const id of [...(ListID ?? []), ...(TxnID ?? [])]) requireIdForm(id);
  const [wanted] = ListID ?? TxnID ?? FullName ?? RefNumber ?? [];
  const status = wanted === undefined ? statusOk : requiredNotFound(wanted);
  return answeredByPage(
    work,
    name,
    request,
    () => ({ ids: [], status }),
    () => [],
  );
}

export const emptyListHandlers: Handlers = {
  BillingRateQuery: (work, request) => nothing(work, 'BillingRateQuery', request),
  BuildAssemblyQuery: (work, request) => nothing(work, 'BuildAssemblyQuery', request),
  InventoryAdjustmentQuery: (work, request) => nothing(work, 'InventoryAdjustmentQuery', request),
  ItemFixedAssetQuery: (work, request) => nothing(work, 'ItemFixedAssetQuery', request),
  ItemInventoryAssemblyQuery: (work, request) => nothing(work, 'ItemInventoryAssemblyQuery', request),
  ItemReceiptQuery: (work, request) => nothing(work, 'ItemReceiptQuery', request),
  LeadQuery: (work, request) => nothing(work, 'LeadQuery', request),
  PayrollItemNonWageQuery: (work, request) => nothing(work, 'PayrollItemNonWageQuery', request),
  PayrollItemWageQuery: (work, request) => nothing(work, 'PayrollItemWageQuery', request),
  PriceLevelQuery: (work, request) => nothing(work, 'PriceLevelQuery', request),
  SalesTaxPaymentCheckQuery: (work, request) => nothing(work, 'SalesTaxPaymentCheckQuery', request),
  TimeTrackingQuery: (work, request) => nothing(work, 'TimeTrackingQuery', request),
  ToDoQuery: (work, request) => nothing(work, 'ToDoQuery', request),
  TransferQuery: (work, request) => nothing(work, 'TransferQuery', request),
  UnitOfMeasureSetQuery: (work, request) => nothing(work, 'UnitOfMeasureSetQuery', request),
  VehicleMileageQuery: (work, request) => nothing(work, 'VehicleMileageQuery', request),
  VehicleQuery: (work, request) => nothing(work, 'VehicleQuery', request),
  WorkersCompCodeQuery: (work, request) => nothing(work, 'WorkersCompCodeQuery', request),
};
