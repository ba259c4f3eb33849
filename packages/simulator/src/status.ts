/**
 * The status of an answer and its words. Texts in quotation marks of qbxml.md are recorded ones; the rest is
 * shortened from Intuit's list. Two blanks stand between sentences where QuickBooks puts two.
 */
export interface Status {
  readonly code: number;
  readonly severity: 'Info' | 'Warn' | 'Error';
  readonly message: string;
}

export function statusOf(code: number, message: string): Status {
  return { code, severity: code < 500 ? 'Info' : code < 1000 ? 'Warn' : 'Error', message };
}

export const statusOk = statusOf(0, 'Status OK');

export const statusNoMatch = statusOf(1, 'A query request did not find a matching object in QuickBooks');

/** A request that is not carried out: nothing of it is kept, and its answer carries the status. */
export class Refusal extends Error {
  readonly status: Status;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = statusOf(code, message);
  }
}

const inner = 'QuickBooks error message:';
const noSuchRecord = 'Invalid argument.  The specified record does not exist in the list.';

export function nameInUse(name: string): Refusal {
  return new Refusal(3100, `The name "${name}" of the list element is already in use.`);
}

export function parentNotFound(name: string, list: string): Refusal {
  return new Refusal(
    3130,
    `There is an invalid reference to a parent "${name}" in the ${list} list.  ${inner} ${noSuchRecord}`,
  );
}

/** `kind` is the object as QuickBooks calls it (Customer, Item); `owner` is what refers to it (Invoice). */
export function referenceNotFound(kind: string, name: string, owner: string): Refusal {
  return new Refusal(
    3140,
    `There is an invalid reference to QuickBooks ${kind} "${name}" in the ${owner}.  ${inner} ${noSuchRecord}`,
  );
}

export function referenceInactive(kind: string, name: string, owner: string): Refusal {
  return new Refusal(
    3140,
    `There is an invalid reference to QuickBooks ${kind} "${name}" in the ${owner}.  ${inner} The specified record is inactive.`,
  );
}

export function objectNotFound(id: string): Refusal {
  return new Refusal(
    3120,
    `Object "${id}" specified in the request cannot be found.  ${inner} ${noSuchRecord}`,
  );
}

export function requiredNotFound(what: string) {
  return statusOf(
    500,
    `The query request has not been fully completed. There was a required element ("${what}") that could not be found in QuickBooks.`,
  );
}

export function staleEditSequence(given: string): Refusal {
  return new Refusal(3200, `The provided edit sequence "${given}" is out-of-date.`);
}

export function fieldMissing(field: string): Refusal {
  return new Refusal(3150, `There is a missing element: "${field}".`);
}

export function fieldNotUsable(field: string): Refusal {
  return new Refusal(3151, `The element "${field}" cannot be used in this request.`);
}

export function fieldNotClearable(field: string): Refusal {
  return new Refusal(3190, `The field "${field}" cannot be cleared.`);
}

export function fieldInvalid(field: string, value: string, why: string): Refusal {
  return new Refusal(3210, `The "${field}" field has an invalid value "${value}".  ${inner} ${why}`);
}

export function featureMissing(): Refusal {
  return new Refusal(3250, 'This feature is not enabled or not available in this version of QuickBooks.');
}

export function personalDataRefused(): Refusal {
  return new Refusal(3261, 'The application has no permission to access personal data.');
}

export function inUse(what: string, id: string): Refusal {
  return new Refusal(
    3160,
    `Cannot delete the object specified by the id = "${id}".  ${inner} The ${what} cannot be deleted because it is in use.`,
  );
}

export function savingFailed(what: string, why: string): Refusal {
  return new Refusal(3180, `There was an error when saving a ${what}.  ${inner} ${why}`);
}

/** A warning: the rest of the request is done (recorded, 530). */
export function fieldUnsupported(field: string): Status {
  return statusOf(530, `The field "${field}" is not supported by this implementation.`);
}
