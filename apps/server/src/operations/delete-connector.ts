// Delete connector.
import { requireConditions } from '../entity-tag.ts';
import { connectorNotFound } from '../require.ts';
import type { Operation } from './operation.ts';

/** Deletes a connector. */
export const deleteConnector: Operation<'deleteConnector'> = async ({ path, header }, { store }) => {
  const id = path.connectorsId;
  const deleted = await store.connectors.delete(id, (current) => requireConditions(header, current));
  return deleted ? { status: 204 } : connectorNotFound(id);
};
