/** What an entry of the error catalogue says, and what kind of trouble it is. */
export type Class =
  | 'transient' // goes away by itself; tried again
  | 'fix-data' // somebody corrects a record
  | 'link-broken' // the other side no longer has the record
  | 'conflict' // both sides changed; a rule or a person decides
  | 'permission' // somebody must allow something
  | 'setup' // a setting, address or program is missing
  | 'brake' // stopped on purpose before damage; a person lifts it
  | 'damage' // our own data are wrong; the doctor repairs them
  | 'usage' // a request or command was given wrongly
  | 'defect'; // our fault; support needs the log

export interface CatalogueEntry {
  readonly class: Class;
  /** One plain sentence: what happened. `{name}` stands for a detail of the error. */
  readonly summary: string;
  /** Why, in a sentence. */
  readonly why: string;
  /** What the reader can do, in a sentence. */
  readonly remedy: string;
}
