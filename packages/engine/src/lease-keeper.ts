/** The right to sync this company, held for one sync (design.md 3). */
export interface LeaseKeeper {
  /**
   * Called before each write: SA is asked each time whether this computer still has the lease. A computer that slept
   * since its last write, or from which another one has taken over meanwhile, learns it here, before it writes; a
   * look at a clock would leave a minute in which both write, and one record could be added twice.
   *
   * @throws Failure `sa.lease-lost` or `sa.lease-held` where another computer has it by now.
   */
  check(): Promise<void>;
  /** `hasSynced`: a sync ends with it. */
  release(hasSynced?: boolean): Promise<void>;
}
