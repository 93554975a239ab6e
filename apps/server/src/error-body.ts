// The one place where an error becomes the body of an answer.
import type { OdataError } from '@graph-connectors/contract';
import { type Fault, faults } from './fault.ts';

/** What is told of the request in an error. */
export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** The error body of OData, as Graph fills it. */
export function errorBody(fault: Fault, { requestId, clientRequestId }: RequestIds, now: Date): OdataError {
  const { code } = faults[fault.kind];
  return {
    error: {
      code,
      message: fault.message,
      ...(fault.target !== undefined && { target: fault.target }),
      ...(fault.details.length > 0 && {
        details: fault.details.map(({ message, target }) => ({
          code,
          message,
          ...(target !== undefined && { target }),
        })),
      }),
      innerError: {
        // Graph gives UTC to the second, and no zone.
        date: now.toISOString().slice(0, 19),
        'request-id': requestId,
        'client-request-id': clientRequestId,
      },
    },
  };
}
