// What Kiota would generate of the errors of the API, by hand.
import type { ErrorMappings, Parsable, ParsableFactory } from '@microsoft/kiota-abstractions';

interface InnerError extends Parsable {
  date?: Date | undefined;
  requestId?: string | undefined;
  clientRequestId?: string | undefined;
}

interface MainError extends Parsable {
  code?: string | undefined;
  message?: string | undefined;
  target?: string | undefined;
  innerError?: InnerError | undefined;
}

interface ODataError extends Parsable {
  errorEscaped?: MainError | undefined;
}

const createInnerError: ParsableFactory<InnerError> =
  () =>
  (inner = {}) => ({
    date: (node) => void (inner.date = node.getDateValue()),
    'request-id': (node) => void (inner.requestId = node.getStringValue()),
    'client-request-id': (node) => void (inner.clientRequestId = node.getStringValue()),
  });

const createMainError: ParsableFactory<MainError> =
  () =>
  (error = {}) => ({
    code: (node) => void (error.code = node.getStringValue()),
    message: (node) => void (error.message = node.getStringValue()),
    target: (node) => void (error.target = node.getStringValue()),
    innerError: (node) => void (error.innerError = node.getObjectValue(createInnerError)),
  });

const createODataError: ParsableFactory<ODataError> =
  () =>
  (error = {}) => ({
    error: (node) => void (error.errorEscaped = node.getObjectValue(createMainError)),
  });

/** Every answer that reports an error has this body. */
export const errorMappings: ErrorMappings = { _4XX: createODataError, _5XX: createODataError };
