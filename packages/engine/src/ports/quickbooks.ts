/**
 * The way to QuickBooks. An adapter is a thin pipe: it carries text and never reads it.
 */
export interface QuickBooks {
  /**
   * Carries one message set and its answer.
   *
   * Duties: the text is sent at most once, whatever goes wrong. Never throws for what the world does; every
   * case is one of the outcomes. Messages of one company go one after the other.
   */
  exchange(message: OutgoingMessage): Promise<Exchange>;
  /** Lets go of the company file, so that its users can switch to single-user mode. Idempotent. */
  release(): Promise<void>;
}

export interface OutgoingMessage {
  readonly text: string;
  /** The id under which QuickBooks remembers the outcome; only for message sets that write. */
  readonly messageSetId?: string;
  /** True where a lost answer leaves it open whether something was written. */
  readonly writes: boolean;
  /**
   * True for all but the message that asks which company file is open. It goes in the session of the message before
   * it: where that has ended, another company file may be open by now, and it is not sent (`not_reached` with
   * 0x8004040C or 0x8004040D). Without it a session is opened where there is none.
   */
  readonly inSession?: boolean;
}

export type Exchange =
  /** QuickBooks answered. The text comes in chunks and can be read once; reading may still fail half-way. */
  | { readonly outcome: 'reply'; readonly chunks: AsyncIterable<string> }
  /** QuickBooks refused the message as a whole: nothing of it was executed (qbxml.md 0.1). */
  | { readonly outcome: 'refused'; readonly hresult: string; readonly message: string }
  /** The message surely did not reach QuickBooks. */
  | { readonly outcome: 'not_reached'; readonly why: string; readonly hresult?: string }
  /** The message was sent, and no answer came: nobody knows what became of it. */
  | { readonly outcome: 'unknown'; readonly why: string };
