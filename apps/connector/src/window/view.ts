/** What the window's page is told: the one thing that the page and the program have in common. */
import type { CatalogueCode, Instant } from '@autosync/core';
import type {
  Activity,
  BooksComparison,
  CategoryResult,
  ConflictRule,
  Direction,
  FirstSync,
  MappingOffer,
  MessageReport,
  NamedMapping,
  Position,
  Resolved,
  Run,
  Side,
  UndoResult,
  WinningCause,
} from '@autosync/engine';
import type { CategoryName, FieldChange, Shown } from '@autosync/records';
import type { RestCause, ScheduleState, StopCause } from './schedule.ts';

export type RunKind =
  | 'sync'
  | 'balances'
  | 'preview'
  | 'check'
  | 'repair'
  | 'undo-preview'
  | 'undo'
  /** Steps of the first sync: link what is the same, carry over a few clients, compare the books. */
  | 'match'
  | 'pilot'
  | 'books';

/** What runs: an undo takes a run back, and a look at one says what could be. */
export interface Task {
  readonly kind: RunKind;
  readonly undoes?: string;
  /** The clients of a pilot, by their names or ids. */
  readonly clients?: readonly string[];
}

/** A way out that the page offers as a button. */
export type NoticeAction = 'take-over' | 'lift-brake' | 'repair' | 'try-again';

/** What a person should know now, in the words of the catalogue. */
export interface Notice {
  readonly code: CatalogueCode;
  readonly tone: 'trouble' | 'note';
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  readonly actions: readonly NoticeAction[];
  /** The brake that `lift-brake` lifts. */
  readonly brakeId: string | null;
}

export interface RunningView {
  readonly kind: RunKind;
  readonly category: Position['category'];
  readonly done: number;
  readonly total: number | null;
  /** What it waits for in QuickBooks, in words; null where it goes on. */
  readonly waitingFor: string | null;
  /** When the category, or its present round, began. */
  readonly since: Instant;
}

/** How the last run of this opening ended. */
export interface Summary {
  readonly kind: RunKind;
  readonly outcome: 'completed' | 'stopped' | 'failed';
  readonly because: StopCause | null;
  readonly endedAt: Instant;
  readonly durationMs: number;
  readonly categories: readonly CategoryResult[];
  readonly messages: number;
  /** What a preview would say, what a check found. */
  readonly findings: readonly Finding[];
  readonly balances: BalancesSummary | null;
  /** How much a preview would write; the list of it is asked for as the activity is, under `previewRun`. */
  readonly planned: number | null;
  readonly undo: UndoSummary | null;
  readonly books: BooksComparison | null;
}

/** What SA knows of the balances of QuickBooks. */
export interface BalancesSummary {
  /** How many clients' balances SA has now. */
  readonly told: number;
  /** How many of the clients differ; null where the report was not brought to its end. */
  readonly differing: number | null;
}

/** The name under which the list of a preview is asked for, in place of a run's id. */
export const previewRun = 'preview';

/** What was, or could be, taken back of a run; of long lists the beginning. */
export interface UndoSummary {
  readonly runId: string;
  readonly kept: UndoResult['kept'];
  readonly keptCount: number;
  readonly undone: UndoResult['undone'];
  readonly undoneCount: number;
}

export interface Finding {
  readonly category: string | null;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

/** What a person has done of the steps before the first sync. */
export interface FirstSyncView {
  /** They say that there is a backup of the company file. */
  readonly hasBackup: boolean;
  /** They have looked at a preview. */
  readonly hasLooked: boolean;
  /** They were asked for a backup when they pressed Force Sync for the first time, whatever they said. */
  readonly wasAsked: boolean;
}

export interface WindowView {
  readonly phase: ScheduleState['name'];
  /** The program's clock; the page's may be of another computer in a test. */
  readonly now: Instant;
  readonly running: RunningView | null;
  readonly stopping: StopCause | null;
  readonly rest: RestCause;
  readonly lastSyncAt: Instant | null;
  readonly nextSyncAt: Instant | null;
  readonly night: { readonly from: string; readonly to: string };
  readonly username: string;
  readonly hasPassword: boolean;
  readonly addresses: Addresses;
  /** False where the addresses were given on the command line, and the page cannot change them. */
  readonly asksForAddresses: boolean;
  readonly companyFile: string | null;
  readonly firstSync: FirstSyncView;
  /** The first sync of two filled systems, step by step, where somebody does it so. */
  readonly procedure: FirstSync;
  readonly notice: Notice | null;
  readonly summary: Summary | null;
  /** In the order of the sync. */
  readonly categories: readonly string[];
  readonly counts: { readonly messages: number; readonly activity: number; readonly runs: number };
}

/** Told to a page whose window has been opened anew. */
export interface WindowLeft {
  readonly left: 'raised';
}

export interface Addresses {
  readonly sa: string;
  readonly quickbooks: string;
}

/** An entry as the list shows it; what it wrote is asked for when it is opened. */
export interface ActivityRow {
  readonly sequence: number;
  readonly at: Instant;
  readonly runId: string;
  /** Null where a person let a brake go. */
  readonly category: CategoryName | null;
  readonly label: string;
  readonly to: Side;
  readonly action: Activity['action'];
  readonly saId: string;
  readonly quickbooksId: string;
  /** True where a value lost a conflict and was passed over. */
  readonly hasLost: boolean;
  /** Whose it is, where it is a transaction or a property and the client is known. */
  readonly client: string | null;
  /** Why a person decided so, where one did and said it. */
  readonly reason: string | null;
  /** Of a preview: whether a person ticked it off, so that it waits; null for what has happened. */
  readonly waits: boolean | null;
}

/** An entry opened: what it wrote, and the values that lost a conflict against it. */
export interface EntryView {
  readonly changes: readonly FieldChange[];
  readonly passedOver: readonly PassedOver[];
  /** What a person decided; null where the entry is none of that kind. */
  readonly decided: DecidedView | null;
}

export interface DecidedView {
  /** What it was about: the code of a message or a brake, or a word for something else. */
  readonly about: string;
  /** What was chosen, in words. */
  readonly choice: string;
  /** The record, the name or the answer that was given with it. */
  readonly given: string | null;
  /** Who decided it; null in an entry from before that was kept. */
  readonly by: string | null;
}

export interface PassedOver {
  readonly side: Side;
  readonly group: string | null;
  readonly name: string;
  readonly value: Shown;
  /** Why the other value counts; null in an entry from before that was kept. */
  readonly because: WinningCause | null;
}

/** The records that a message is about, side by side. */
export interface ComparisonView {
  readonly columns: readonly ComparedRecord[];
  readonly rows: readonly ComparedField[];
}

export interface ComparedRecord {
  /** `agreed`: what both sides had when they last agreed. */
  readonly side: Side | 'agreed';
  readonly id: string;
  readonly name: string;
}

export interface ComparedField {
  /** The field of the record: an address or the lines are one, however many rows they have. */
  readonly field: string;
  readonly group: string | null;
  readonly name: string;
  /** A value for each column. */
  readonly cells: readonly Shown[];
  /** True where the records do not say the same. */
  readonly isDifferent: boolean;
}

export interface ActivityPage {
  /** How many rows fit the filters. */
  readonly total: number;
  /** How many of these wait, in a preview. */
  readonly waiting: number;
  readonly rows: readonly ActivityRow[];
}

/** A message in the words of the window. */
export interface MessageView extends MessageReport {
  /** The cause under which it stands, as a code: what only seems to have the same cause stands apart. */
  readonly group: CatalogueCode;
}

export interface MessagesView {
  readonly messages: readonly MessageView[];
  readonly ignored: readonly MessageView[];
}

export interface ResolvedView extends Pick<Resolved, 'effect' | 'open'> {
  /** How many of several were left, because each of them needs a decision of its own. */
  readonly left: number;
}

export interface RunsView {
  readonly runs: readonly Run[];
}

/** What the company decided beside the records: which way, who wins, and which records are shared. */
export interface RulesView {
  readonly rules: readonly RuleView[];
  readonly mappings: readonly NamedMapping[];
  readonly offers: readonly MappingOffer[];
}

/** The rule of a category, or of a field of it that goes its own way. */
export interface RuleView {
  readonly category: CategoryName;
  /** The key of the field and its name; null for the category itself. */
  readonly field: { readonly key: string; readonly name: string } | null;
  readonly direction: Direction;
  /** The ways that are possible; the first one counts where nobody decided. */
  readonly directions: readonly Direction[];
  /** Null for a field: its category says who wins. */
  readonly conflicts: ConflictRule | null;
}

export interface HealthView {
  /** `not-asked`: something runs, and QuickBooks is at work for it. */
  readonly quickbooks: 'open' | 'busy' | 'closed' | 'blocked' | 'not-asked';
  readonly quickbooksSays: string | null;
  readonly companyFile: string | null;
  readonly sa: 'reached' | 'refused' | 'not-reached' | 'not-asked';
  readonly saSays: string | null;
  readonly saCompany: string | null;
  readonly username: string;
  readonly lastSuccessAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly pending: number;
  readonly linked: number;
  readonly dataFolder: string;
}

export interface SignInView {
  readonly company: string;
  readonly isSyncedElsewhere: boolean;
}
