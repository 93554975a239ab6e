// The public list of the package.
export type { Answer } from './answer.ts';
export { bind } from './bind.ts';
export type { BindOptions } from './bind.ts';
export { RequestFailure, sentence } from './failure.ts';
export type { Fault, Place } from './failure.ts';
export { SegmentRouter } from './segment-router.ts';
export { JsonText } from './json-text.ts';
export type {
  DeclaredResponse,
  Operation,
  OperationTable,
  ParameterGroup,
  RequestBody,
  Validate,
  ValidationError,
} from './operation.ts';
export { parseJson } from './parse-json.ts';
export type { Limits } from './read-body.ts';
export type { Handler, Handlers, RequestOf, ResponseOf } from './types.ts';
