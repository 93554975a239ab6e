// The type of an operation, and of all of them, as the spec has them.
import type { operations } from '@graph-connectors/contract';
import type { Handlers, RequestOf } from '@graph-connectors/openapi-hono';
import type { RequestContext } from '../request-context.ts';

/** The headers that the server puts on every answer. */
export type CommonHeader = 'OData-Version' | 'request-id' | 'client-request-id';

/** One function for each operation of the spec. */
export type Operations = Handlers<operations, RequestContext, CommonHeader>;

/** The names of what a body may set: neither what is read-only nor control information. */
export type Settable<
  Id extends 'createConnector' | 'updateConnector' | 'createConnectorGroup' | 'updateConnectorGroup',
> = Exclude<
  { [K in keyof Body<Id>]-?: [NonNullable<Body<Id>[K]>] extends [never] ? never : K }[keyof Body<Id>],
  `@odata.${string}`
>;
type Body<Id extends keyof operations> = RequestOf<operations[Id]>['body'];

/** The function of one operation. */
export type Operation<Id extends keyof operations> = Operations[Id];
