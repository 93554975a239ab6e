// Update connector: the operation of the page.
import { entityTag, requireConditions } from '../entity-tag.ts';
import { preferredReturn } from '../preference.ts';
import { representConnector } from '../represent.ts';
import { connectorNotFound } from './get-connector.ts';
import type { Operation, Settable } from './operation.ts';
import { refuseReadOnly } from './read-only.ts';

/** Changes the properties that the body names. The whole connector is given back, unless the caller prefers not. */
export const updateConnector: Operation<'updateConnector'> = async (
  { path, header, body, readOnly },
  context,
) => {
  const stored = await context.store.connectors.update(path.connectorsId, (current) => {
    const { connector } = current;
    requireConditions(header, current);
    refuseReadOnly(readOnly, connector);
    const { machineName, externalIp, status } = { ...connector, ...body };
    // All that may be set: what the spec adds and this leaves out does not compile.
    const set = { machineName, externalIp, status } satisfies Record<Settable<'updateConnector'>, string>;
    const isNew =
      machineName !== connector.machineName ||
      externalIp !== connector.externalIp ||
      status !== connector.status;
    return isNew ? { ...connector, ...set } : connector;
  });
  if (stored === undefined) throw connectorNotFound(path.connectorsId);

  const applied = preferredReturn(header.Prefer);
  const headers = { ETag: entityTag(stored), ...(applied && { 'Preference-Applied': applied }) };
  return applied === 'return=minimal'
    ? { status: 204, headers }
    : { status: 200, headers, body: representConnector(stored, context) };
};
