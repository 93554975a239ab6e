// Get connector.
import { entityTag, lists, requireConditions } from '../entity-tag.ts';
import { Fault } from '../fault.ts';
import { representConnector } from '../represent.ts';
import type { Operation } from './operation.ts';

/** Gives one connector; 304 if the caller has it already. */
export const getConnector: Operation<'getConnector'> = async ({ path, header }, context) => {
  const stored = await context.store.connectors.get(path.connectorsId);
  if (stored === undefined) throw connectorNotFound(path.connectorsId);

  const { 'If-None-Match': ifNoneMatch, ...others } = header;
  requireConditions(others, stored);
  const ETag = entityTag(stored);
  return ifNoneMatch !== undefined && lists('If-None-Match', ifNoneMatch, ETag, false)
    ? { status: 304, headers: { ETag } }
    : { status: 200, headers: { ETag }, body: representConnector(stored, context) };
};

/** The Fault of an operation whose connector is missing. */
export function connectorNotFound(id: string): Fault {
  return new Fault('connectorNotFound', `The connector '${id}' was not found.`, { target: 'connectorsId' });
}
