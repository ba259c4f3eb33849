/**
 * What stopped a sync before damage stays written down until a person lifts it with a reason, or until a sync gets
 * past it because its cause is gone. Lifting a brake changes in the store what engaged it, and nothing else; every
 * reason is kept.
 */
import {
  digestOfJson,
  explain,
  Failure,
  isCatalogueCode,
  parseInstant,
  type Clock,
  type Details,
  type Instant,
  type Json,
} from '@autosync/core';
import { decisionAboutBrake } from '../decision.ts';
import type { Store, StoreChange } from '../ports/index.ts';
import { isBrakeCode, type BrakeCode } from './brake-code.ts';
import { liftingChanges } from './lifting.ts';

export interface Brake {
  /** Ten digits of a digest of what engaged it: the same cause has the same id. */
  readonly id: string;
  readonly code: BrakeCode;
  readonly details: Details;
  readonly since: Instant;
}

export interface LiftedBrake extends Brake {
  readonly reason: string;
  readonly liftedAt: Instant;
}

const engagedSetting = 'brakes.engaged';
const liftedSetting = 'brakes.lifted';
const idDigits = 10;

/** Does the work; a brake that ends it is written down before the failure goes on. */
export async function braked<Result>(
  store: Store,
  clock: Clock,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && isBrakeCode(error.code))
      await engage(store, { code: error.code, details: error.details, since: clock.now() });
    throw error;
  }
}

async function engage(store: Store, brake: Omit<Brake, 'id'>): Promise<void> {
  const id = digestOfJson([brake.code, { ...brake.details }]).slice(0, idDigits);
  const engaged = await engagedBrakes(store);
  if (engaged.some((one) => one.id === id)) return;
  // One cause has one brake: an older one of the same kind has got worse, and is this one now.
  const others = engaged.filter(({ code }) => code !== brake.code);
  await store.commit([putBrakes(engagedSetting, [...others, { id, ...brake }])]);
}

/** The changes that let go of brakes whose causes are gone: a sync has got past all of them. */
export async function releasedBrakes(store: Store): Promise<readonly StoreChange[]> {
  return (await engagedBrakes(store)).length === 0 ? [] : [putBrakes(engagedSetting, [])];
}

export async function engagedBrakes(store: Pick<Store, 'setting'>): Promise<readonly Brake[]> {
  return brakesIn(await store.setting(engagedSetting));
}

/** The brakes that were lifted, the newest last. */
export async function liftedBrakes(store: Pick<Store, 'setting'>): Promise<readonly LiftedBrake[]> {
  return brakesIn(await store.setting(liftedSetting)).filter(isLifted);
}

/**
 * Lifts a brake on purpose. What it guarded against is taken for meant from now on.
 *
 * @throws Failure `command.usage` where no such brake is engaged, or no reason is given.
 */
export async function liftBrake(
  store: Store,
  clock: Clock,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<LiftedBrake> {
  const engaged = await engagedBrakes(store);
  const brake = engaged.find((one) => one.id === id);
  if (brake === undefined)
    throw new Failure('command.usage', {
      detail: `No brake ${id} is engaged; "autosync brakes" lists those that are.`,
    });
  if (reason.trim() === '')
    throw new Failure('command.usage', { detail: 'A brake is lifted for a reason; give it with --reason.' });
  const lifted: LiftedBrake = { ...brake, reason, liftedAt: clock.now() };
  await store.commit([
    ...(await liftingChanges(store, brake)),
    putBrakes(
      engagedSetting,
      engaged.filter((one) => one.id !== id),
    ),
    putBrakes(liftedSetting, [...(await liftedBrakes(store)), lifted]),
    decisionAboutBrake(brake.code, brakeReport(brake).summary, reason, lifted.liftedAt),
  ]);
  return lifted;
}

/** A brake as the command line prints it. */
export function brakeReport({ id, code, details, since }: Brake) {
  const { summary, why, remedy } = explain(code, details);
  return { id, code, summary, why, remedy, since };
}

function putBrakes(name: string, brakes: readonly (Brake | LiftedBrake)[]): StoreChange {
  const value: Json = brakes.map((brake) => ({ ...brake, details: { ...brake.details } }));
  return { put: 'setting', name, value };
}

function brakesIn(value: Json | undefined): readonly (Brake & Partial<LiftedBrake>)[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Json) => {
    if (entry === null || typeof entry !== 'object' || !('code' in entry)) return [];
    const { id, code, details, since, reason, liftedAt } = entry;
    const at = typeof since === 'string' ? parseInstant(since) : undefined;
    if (typeof id !== 'string' || typeof code !== 'string' || at === undefined) return [];
    if (!isCatalogueCode(code) || !isBrakeCode(code)) return [];
    const end = typeof liftedAt === 'string' ? parseInstant(liftedAt) : undefined;
    return [
      {
        id,
        code,
        details: detailsIn(details),
        since: at,
        ...(typeof reason === 'string' && end !== undefined ? { reason, liftedAt: end } : {}),
      },
    ];
  });
}

function detailsIn(value: Json | undefined): Details {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

function isLifted(brake: Brake & Partial<LiftedBrake>): brake is LiftedBrake {
  return brake.reason !== undefined && brake.liftedAt !== undefined;
}
