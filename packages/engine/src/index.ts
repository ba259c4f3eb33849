export type { BalanceDifference, BalancesResult } from './balances.ts';
export {
  brakeReport,
  engagedBrakes,
  liftBrake,
  liftedBrakes,
  type Brake,
  type LiftedBrake,
} from './brakes/brake.ts';
export { damageReport, type Damage, type DamageReport } from './doctor/damage.ts';
export {
  examine,
  examineActivity,
  hasBeenSynced,
  type Examination,
  type Treatment,
} from './doctor/doctor.ts';
export {
  chooseAccounts,
  chooseCutOff,
  chooseScope,
  confirmBackup,
  firstSyncOf,
  pilotClients,
  type FirstSync,
  type Step,
  type StepName,
} from './first-sync/procedure.ts';
export { signOff, type BooksComparison } from './first-sync/sign-off.ts';
export type { PilotClient, Stage } from './first-sync/chosen.ts';
export { takeLease } from './lease.ts';
export {
  dropMapping,
  makeMapping,
  mappingOffers,
  namedMappings,
  type MappingOffer,
  type MappingRequest,
  type NamedMapping,
} from './mapping-choice.ts';
export { reportsOf, type MessageReport } from './message.ts';
export { titleOfChoice, type ActionName, type Choice } from './resolutions/action.ts';
export { resolutionsIn } from './resolutions/resolution.ts';
export { resolveAlike, type ResolvedAlike } from './resolutions/alike.ts';
export { resolveMessage, type ResolutionRequest, type Resolved } from './resolutions/resolve.ts';
export { standingsOf, type Standing } from './resolutions/standing.ts';
export { recordsNamed, type NamedRecord } from './named-record.ts';
export { patient } from './patience.ts';
export * from './ports/index.ts';
export { numberRangesOf, setNumberRange } from './number-range.ts';
export {
  categoryNamed,
  conflictRules,
  defaultPolicy,
  directions,
  policiesOf,
  setPolicy,
  type ConflictRule,
  type Direction,
  type Policy,
} from './policy.ts';
export { createEngine, type Engine, type EngineOptions, type SyncOptions } from './engine.ts';
export { winningCauses, type WinningCause } from './plan.ts';
export { namedFields, type PlannedWrite } from './planned-write.ts';
export { putOff, thatWait } from './put-off.ts';
export type { CategoryResult, SyncResult, Written } from './tally.ts';
export type { UndoneRecord, UndoResult } from './undo.ts';
