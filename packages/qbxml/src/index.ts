export { describeProblem, DecodeError, EncodeError } from './problem.ts';
export type { DecodeErrorCode, Notice, Problem, Rule } from './problem.ts';
export { check, encode } from './encode.ts';
export type { EncodeOptions } from './encode.ts';
export * from './message.ts';
export { parseDateTime, parseDecimal, parseInterval } from './simple-type.ts';
export type {
  Decimal,
  Entry,
  Macro,
  Open,
  QuickBooksDateTime,
  SimpleType,
  TimeInterval,
} from './simple-type.ts';
export { compareVersions, newestVersion, parseVersion, versions } from './version.ts';
export type { Version } from './version.ts';
export type * from './types.generated.ts';
export { decode } from './decode.ts';
export type { Decoded, DecodeOptions } from './decode.ts';
export { decodeRecords } from './decode-records.ts';
export type {
  KnownRecordEvent,
  RecordEvent,
  ResponseAttributes,
  UnknownRecordEvent,
} from './decode-records.ts';
export { streamLimits, wholeTextLimits } from './limits.ts';
export type { Limits } from './limits.ts';
export { parseRequests } from './parse-requests.ts';
export type { ParsedRequests, ParseOptions } from './parse-requests.ts';
export type { ValueProblem } from './value-problem.ts';
export { unstorableCharacters } from './characters.ts';
export { createResponseWriter } from './response-writer.ts';
export type { ResponseWriter, ResponseWriterOptions } from './response-writer.ts';
export { explainStatus, speaksOfLock, statusCodes } from './status-code.ts';
export type { StatusEntry } from './status-code.ts';
export { explainHresult, hresults, saysNotOpen } from './hresult.ts';
export type { HresultEntry } from './hresult.ts';
export type { CodeClass, CodeEntry, Retry } from './code-entry.ts';
export { dayOf, withoutOffset } from './date-time.ts';
export {
  enumerationValues,
  fieldLimit,
  fieldsOf,
  hasField,
  isRequestName,
  supportsIterator,
  supportsMetaData,
} from './facts.ts';
export type { FieldFacts } from './facts.ts';
