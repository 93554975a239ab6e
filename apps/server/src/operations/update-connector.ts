// Update connector: the operation of the page.
import { connectors } from '../entities.ts';
import { requireConditions } from '../entity-tag.ts';
import { connectorNotFound } from '../require.ts';
import { answerUpdated } from './answer-write.ts';
import { refuseEmptyChange } from './empty-change.ts';
import type { Operation, Settable } from './operation.ts';
import { refuseReadOnly } from './read-only.ts';

/** Changes the properties that the body names. The whole connector is given back, unless the caller prefers not. */
export const updateConnector: Operation<'updateConnector'> = async (
  { path, header, body, readOnly },
  context,
) => {
  refuseEmptyChange(body, readOnly, context.rules);
  const stored = await context.store.connectors.update(path.connectorsId, (current) => {
    const { connector } = current;
    requireConditions(header, current);
    refuseReadOnly(readOnly, connector);
    const {
      machineName = connector.machineName,
      externalIp = connector.externalIp,
      status = connector.status,
    } = body;
    // All that may be set: what the spec adds and this leaves out does not compile.
    const set = { machineName, externalIp, status } satisfies Record<Settable<'updateConnector'>, string>;
    const isNew =
      machineName !== connector.machineName ||
      externalIp !== connector.externalIp ||
      status !== connector.status;
    return isNew ? { ...connector, ...set } : connector;
  });
  return answerUpdated(connectors, stored ?? connectorNotFound(path.connectorsId), header, context);
};
