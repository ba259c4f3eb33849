import type { Instant } from './date.ts';

/** The port through which time comes in; a simulation owns the other end. */
export interface Clock {
  /** The present moment. Never goes through the engine's hands as a number that somebody could add wrongly. */
  now(): Instant;
  /** Resolves after that many milliseconds; the only way to wait. */
  sleep(ms: number): Promise<void>;
  /**
   * The wall-clock text `YYYY-MM-DDThh:mm:ss` of a moment on this computer, without offset. QuickBooks on the
   * same computer reads query times this way (qbxml.md 5.3).
   */
  localText(instant: Instant): string;
}
