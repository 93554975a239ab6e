// Delete connector.
import { requireConditions } from '../entity-tag.ts';
import { connectorNotFound } from './get-connector.ts';
import type { Operation } from './operation.ts';

/** Deletes a connector. */
export const deleteConnector: Operation<'deleteConnector'> = async ({ path, header }, { store }) => {
  const deleted = await store.connectors.delete(path.connectorsId, (current) =>
    requireConditions(header, current),
  );
  if (!deleted) throw connectorNotFound(path.connectorsId);
  return { status: 204 };
};
