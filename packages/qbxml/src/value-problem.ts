/** A bad value in a well structured request: that request alone is answered with the status code. */
export interface ValueProblem {
  /** The place of the request among all of its message set. */
  readonly requestIndex: number;
  readonly statusCode: number;
  /** The place inside the request, such as `InvoiceAdd.lines[2].Amount`. */
  readonly path: string;
  readonly value: string;
  readonly limit: string | number | undefined;
  /** QuickBooks' own sentence for the code. */
  readonly text: string;
}

interface Noting {
  readonly requestIndex: number;
  readonly path: readonly string[];
  readonly problems: ValueProblem[];
}

/** Notes a bad value with the sentence of its status code. */
export function noteValue(
  noting: Noting,
  statusCode: number,
  field: string,
  value: string,
  limit: string | number | undefined,
): void {
  const path = noting.path.join('.').replaceAll('.[', '[');
  const text = sentenceOf(statusCode, field, value);
  noting.problems.push({ requestIndex: noting.requestIndex, statusCode, path, value, limit, text });
}

/**
 * The sentence that stands in `statusMessage`. Recorded: 3070, and in part 3045 (qbxml.md 5.1). The others
 * follow the explanations of Intuit's list of status codes; nobody has recorded them.
 */
function sentenceOf(statusCode: number, field: string, value: string): string {
  const conversion = (what: string) =>
    `There was an error when converting the ${what} "${value}" in the field "${field}".`;
  switch (statusCode) {
    case 530:
      return `The field "${field}" is not supported by this implementation.`;
    case 1030:
      return 'This request is not supported by this implementation.';
    case 1060:
      return `The request ID "${value}" is invalid, possibly too long, max 50 chars.`;
    case 3000:
      return `The given object ID "${value}" in the field "${field}" is invalid.`;
    case 3010:
      return conversion('boolean value');
    case 3020:
      return conversion('date value');
    case 3035:
      return conversion('time interval');
    case 3040:
      return conversion('amount');
    case 3045:
      return conversion('price');
    case 3050:
      return conversion('percent');
    case 3060:
      return conversion('quantity');
    case 3065:
      return conversion('GUID value');
    case 3070:
      return `The string "${value}" in the field "${field}" is too long.`;
    case 3085:
      return conversion('number');
    case 3110:
      return `The enumerated value "${value}" in the field "${field}" is unknown.`;
    default:
      return `The value "${value}" in the field "${field}" is invalid.`;
  }
}
