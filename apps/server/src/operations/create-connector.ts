// Create connector, which stands for the registration of an agent.
import { entityTag } from '../entity-tag.ts';
import { preferredReturn } from '../preference.ts';
import { connectorUrl, representConnector } from '../represent.ts';
import type { Operation, Settable } from './operation.ts';
import { refuseReadOnly } from './read-only.ts';

/** The version of the software of an agent that registers. A real agent reports its own. */
export const agentVersion = '1.5.4287.0';

/** Stores a new connector, with an id and a version that the caller has no say in. */
export const createConnector: Operation<'createConnector'> = async ({ header, body, readOnly }, context) => {
  refuseReadOnly(readOnly);
  const { machineName, externalIp, status } = body;
  // All that may be set: what the spec adds and this leaves out does not compile.
  const set = { machineName, externalIp, status } satisfies Record<Settable<'createConnector'>, string>;
  const stored = await context.store.connectors.create({
    id: context.newId(),
    ...set,
    version: agentVersion,
  });

  const applied = preferredReturn(header.Prefer);
  const Location = connectorUrl(stored.connector, context);
  const headers = { Location, ETag: entityTag(stored), ...(applied && { 'Preference-Applied': applied }) };
  return applied === 'return=minimal'
    ? { status: 204, headers: { ...headers, 'OData-EntityId': Location } }
    : { status: 201, headers, body: representConnector(stored, context) };
};
