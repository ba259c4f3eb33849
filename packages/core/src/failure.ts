import { catalogue, type CatalogueCode } from './catalogue.ts';

export type Details = { readonly [name: string]: string | number };

/** A catalogue entry with its details filled in: what a person reads. */
export interface Explanation {
  readonly code: CatalogueCode;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
}

/** Fills the details into a catalogue entry; a detail that is missing shows as its name in brackets. */
export function explain(code: CatalogueCode, details: Details = {}): Explanation {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? `(${name})`));
  const entry = catalogue[code];
  return { code, summary: fill(entry.summary), why: fill(entry.why), remedy: fill(entry.remedy) };
}

/** The one error that crosses rooms: a code of the catalogue, with the details that its words need. */
export class Failure extends Error {
  readonly code: CatalogueCode;
  readonly details: Details;

  constructor(code: CatalogueCode, details: Details = {}, options?: ErrorOptions) {
    const explanation = explain(code, details);
    super(`${explanation.summary} ${explanation.why}`, options);
    this.name = 'Failure';
    this.code = code;
    this.details = details;
  }

  explanation(): Explanation {
    return explain(this.code, this.details);
  }
}

/** Whatever was thrown, in the words of the catalogue; what is no Failure is a defect of ours. */
export function asFailure(thrown: unknown): Failure {
  return thrown instanceof Failure ? thrown : new Failure('program.defect', { detail: reasonOf(thrown) });
}

/** The text of whatever was thrown, for a log or a detail. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
