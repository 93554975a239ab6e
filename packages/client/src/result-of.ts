// Makes the result of a call of its answer.
import { type Known, requestIdOf } from './errors.ts';
import type { AnyResult } from './methods.ts';
import type { ODataError, Refusal } from './result.ts';

/** The result of a call. @param body what its answer holds, if it has a body. */
export function resultOf(call: Known, response: Response, body: unknown): AnyResult {
  const { method, url, clientRequestId } = call;
  const { headers, status, ok } = response;
  const etag = headers.get('ETag') ?? undefined;
  const answer = { method, url, status, response, requestId: requestIdOf(response), clientRequestId, etag };
  return ok
    ? { ok, data: body, ...answer }
    : { ok, error: isODataError(body) ? body : errorOf(answer, body), ...answer };
}

function isODataError(body: unknown): body is ODataError {
  const { code, message } = Object(Object(body).error);
  return typeof code === 'string' && typeof message === 'string';
}

/** The error of an answer that has none, such as that of a proxy. */
function errorOf(
  answer: Pick<Refusal<number>, 'response' | 'requestId' | 'clientRequestId'>,
  body: unknown,
): ODataError {
  const { response, requestId = '', clientRequestId } = answer;
  const date = response.headers.get('Date') ?? '';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const innerError = { date, 'request-id': requestId, 'client-request-id': clientRequestId };
  return {
    error: {
      code: 'unknownError',
      message: `${response.statusText}, no OData error: ${text?.slice(0, 200) || 'no body'}`,
      innerError,
    },
  };
}
