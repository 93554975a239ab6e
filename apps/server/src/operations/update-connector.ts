// Update connector: the operation of the page.
import { entityTag, requireConditions } from '../entity-tag.ts';
import { preferredReturn } from '../preference.ts';
import { representConnector } from '../represent.ts';
import { connectorNotFound } from './get-connector.ts';
import type { Operation } from './operation.ts';
import { refuseReadOnly } from './read-only.ts';

/** Changes the properties that the body names. The whole connector is given back, unless the caller prefers not. */
export const updateConnector: Operation<'updateConnector'> = async ({ path, header, body, readOnly }, context) => {
  const stored = await context.store.update(path.connectorsId, (current) => {
    const { connector } = current;
    requireConditions(header, current);
    // A GUID is the same GUID in either case.
    refuseReadOnly({ ...readOnly, ...(readOnly.id && { id: readOnly.id.toLowerCase() }) }, {
      ...connector,
      id: connector.id.toLowerCase(),
    });
    const {
      machineName = connector.machineName,
      externalIp = connector.externalIp,
      status = connector.status,
    } = body;
    const changed =
      machineName !== connector.machineName || externalIp !== connector.externalIp || status !== connector.status;
    return changed ? { ...connector, machineName, externalIp, status } : connector;
  });
  if (stored === undefined) throw connectorNotFound(path.connectorsId);

  const applied = preferredReturn(header.Prefer);
  const headers = { ETag: entityTag(stored), ...(applied && { 'Preference-Applied': applied }) };
  return applied === 'return=minimal'
    ? { status: 204, headers }
    : { status: 200, headers, body: representConnector(stored, context) };
};
